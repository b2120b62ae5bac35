extension Words {
  func chineseHelp(_ command: RecordCommand) -> CommandHelp {
    switch command {
    case .add:
      CommandHelp(
        abstract: "添加记录。",
        discussion: """
          示例：echo 'What was said' | subrosa add note --title 'First day'
          subrosa add person --name - --influence 'policy=compute,body=Ministry'

          从标准输入读取文本，开头可以有 YAML 头部字段（front matter）。在终端上，\
          笔记在编辑器中打开；其他类型的记录用选项填写，或逐项回答提问。--party、\
          --influence 和 --attendee 等选项可以多次使用。值写成 - 时，程序会提示输入，\
          内容不会留在 shell 的历史中。完成后输出新记录的引用（REF）。
          """)
    case .attach:
      CommandHelp(
        abstract: "把文件的副本附加到记录。",
        discussion: "示例：subrosa attach the-clock agenda.pdf")
    case .diff:
      CommandHelp(
        abstract: "比较记录的两个版本，或比较两条记录。",
        discussion: """
          示例：subrosa diff notification-text@3f2a91

          给出一个 REF 时，比较最新的版本和它的前一个版本。给出 REF@VERSION 时，\
          比较这个版本和最新的版本。给出两个 REF 时，比较两条记录。在一行之内，\
          [-…-] 标出删去的文字，{+…+} 标出加上的文字。
          """)
    case .edit:
      CommandHelp(
        abstract: "以文本形式编辑记录，开头是头部字段。",
        discussion: """
          示例：subrosa edit the-clock

          在终端上，文本在内置编辑器中打开，绝不写入磁盘。用 --editor 时，\
          文本放在内存中的文件里，由你自己的编辑器打开。没有终端时，从标准输入读取完整的新文本，\
          格式与 `show` 的输出相同。改动短名时，指向这条记录的引用随之更改。改动议定文本时，\
          文本会变回草稿；subrosa 会先询问。
          """)
    case .extract:
      CommandHelp(
        abstract: "把附件写入新文件。",
        discussion: "示例：subrosa extract agenda.csv copy.csv")
    case .history:
      CommandHelp(
        abstract: "列出记录的各个版本。",
        discussion: "示例：subrosa history the-clock")
    case .list:
      CommandHelp(
        abstract: "列出记录，最新的在前。",
        discussion: """
          示例：subrosa list note --tag draft
          subrosa list --removed

          用 --removed 时，列出已删除的记录，以及各自 id 的前几位和删除前的标题。\
          恢复时把这几位交给 `subrosa restore`。
          """)
    case .remove:
      CommandHelp(
        abstract: "删除记录及其附件。",
        discussion: """
          示例：subrosa remove the-clock

          除非用 --yes，否则会要求确认。不能只用标题的一部分来指明记录。要找回记录，\
          用 `subrosa list --removed` 和 `subrosa restore`；要彻底清除已删除的记录，\
          用 `subrosa reseal --purge`。
          """)
    case .restore:
      CommandHelp(
        abstract: "恢复已删除的记录，或恢复较早的版本（REF@VERSION）。",
        discussion: """
          示例：subrosa restore the-clock@3f2a91

          要恢复已删除的记录，给出 id 的前几位，即 `subrosa list --removed` 显示的那几位。\
          随记录删除的附件也一同恢复。不能只用标题的一部分来指明记录。用较早的版本替换议定文本之前，会先询问。
          """)
    case .search:
      CommandHelp(
        abstract: "按词、\"短语\"和筛选条件搜索所有记录。",
        discussion: """
          示例：subrosa search 'notice hours who:luo-jingyi since:2026-01'

          找出含有全部搜索词的记录；词前加 - 表示记录中不能有这个词。不区分大小写和重音符号。\
          筛选条件有 kind:（类型：）、tag:（标签：）、who:（人物：）、in:（对话：）、since:（自：）、\
          until:（至：）和 on:（日期：），中英文均可。搜索词含有 "短语" 或 -词 时，\
          把整个搜索内容放在一对单引号里。搜索词写成 - 时，程序会提示输入，内容不会留在 shell 的历史中。
          """)
    case .set:
      CommandHelp(
        abstract: "更改记录的字段。",
        discussion: """
          示例：subrosa set session-3 ends=2026-06-18 attendees+=shen-ruochuan
          subrosa set harish-nambiar roles-=facilitator

          FIELD=VALUE 替换字段的内容，FIELD= 清空字段。FIELD+=VALUE 在列表中添加，\
          FIELD-=VALUE 从列表中删除。FIELD 是 `show` 输出的头部字段的键名。\
          influence 等条目的写法与 `add` 相同：'influence+=policy=…,body=…'。要删除一个条目，\
          给出它的任意一部分。值写成 - 时，程序会提示输入。所有改动一起保存。改动短名时，\
          指向这条记录的引用随之更改。
          """)
    case .show:
      CommandHelp(
        abstract: "显示记录。要看较早的版本，用 REF@VERSION。",
        discussion: """
          示例：subrosa show luo-jingyi

          在终端上，显示字段和排好版的文本。在管道中，以及用 --plain 时，输出 `edit` 所读的文本：\
          先是头部字段，后是 Markdown。
          """)
    }
  }

  func chineseHelp(_ option: RecordOption) -> String {
    switch option {
    case .record: "记录。"
    case .raw: "即使在终端上，也显示 `edit` 所读的文本。"
    case .addedKind: "类型：dialogue、person、session、note、outcome、exposure 或 gathering。"
    case .addedField: "对字段的改动，写法与 `set` 相同：FIELD=VALUE 或 FIELD+=VALUE。"
    case .title: "标题，或人物的姓名。"
    case .slug: "短名，用来指称这条记录。"
    case .tag: "标签。这个选项可以多次使用。"
    case .date: "日期，例如 2026-03-14。"
    case .attach: "要附加的文件。这个选项可以多次使用。"
    case .listedKind: "只列出这种类型的记录。"
    case .listedTag: "只列出带这个标签的记录。"
    case .removed: "列出可以恢复的已删除记录，最近删除的在前。"
    case .version: "记录，或记录的一个版本。"
    case .comparedVersion: "与之比较的记录或版本。"
    case .restored: "已删除记录的 id 的前几位，或 REF@VERSION。"
    case .change: "改动：FIELD=VALUE、FIELD+=VALUE 或 FIELD-=VALUE。"
    case .file: "文件。"
    case .attachment: "附件。"
    case .newFile: "要创建的文件。"
    case .query: "要搜索的词和筛选条件。"
    case .removesUnasked: "不要求确认。"
    case .changesAgreedText: "改动议定文本之前不询问。"
    }
  }

  func chineseHelp(_ option: FieldOption) -> String {
    switch option {
    case .type: "对话的类型：track2 或 scientific。"
    case .party: "对话的参与方。"
    case .vision: "愿景中的一条。"
    case .agenda: "议题，以及它对应愿景的哪几条；会议只写议题。"
    case .facilitator: "对话的主持人。"
    case .convener: "召集对话的机构。"
    case .jurisdiction: "会场的管辖地。"
    case .rule: "没有标记的段落按什么规则处理：private、chatham、side 或 open。"
    case .status: "对话的状态。"
    case .begins: "对话、会议或平行活动的第一天。"
    case .ends: "对话、会议或平行活动的最后一天。"
    case .group: "作为参与方的国家集团，以及它的成员。"
    case .acceptance: "参与方对召集方或会场的认可程度，从 1 到 5。"
    case .invitation: "邀请某人参加对话或会议的一个步骤；见 `subrosa help invite`。"
    case .native: "人物的本名，用本国文字书写。"
    case .alias: "人物的别名。"
    case .side: "人物属于哪一方：写参与方，或 neutral 之类的词。"
    case .affiliation: "人物的所属机构。"
    case .role: "人物在对话中的职务。"
    case .contact: "人物的联系方式。"
    case .influence: "人物能影响的政策和机构。"
    case .perspective: "人物某一天对某项政策的立场；scale 从 -2（反对）到 2（赞成）。"
    case .constraint: "人物说话做事受到的约束。"
    case .standing: "主持人在某一方心目中的声望。"
    case .experience: "主持人的主持经验。"
    case .apart: "不能与此人邻座的人。"
    case .dialogue: "记录所属的对话。"
    case .session: "笔记所属的会议。"
    case .person: "笔记涉及的人，或受邀参加平行活动的人。"
    case .place: "会议或平行活动的地点。"
    case .attendee: "会议的出席者，即预计到场的人。"
    case .question: "会议上未决的问题。"
    case .promise: "某人在会议上作出的承诺。"
    case .climate:
      "主持人眼中的会场气氛：谁发言较多（much）、适中（some）、较少（few），以及发生了什么。"
    case .trust: "会议上双方互信的程度，从 1 到 5。"
    case .organiser: "平行活动的主办方。"
    case .state:
      "会议的状态（planned、held、postponed 或 cancelled），或成果的状态（draft、"
        + "not needed 或 abandoned）。"
    case .reason: "会议或成果为何处于这个状态。"
    case .step: "成果的影响路径中的一个步骤。"
    case .commitment: "各方作出的承诺。"
    case .redline: "各方的红线，即绝不接受的事。"
    case .key: "成果应由谁签名、用哪把密钥、代表哪一方。"
    case .what: "泄露事件：外界得知了什么。"
    case .where: "泄露事件：出现在哪里。"
    case .when: "泄露事件：何时出现。"
    case .severity: "泄露事件：有多严重，从 1 到 5。"
    case .handled: "泄露事件：已作了什么处理；填写后事件即告了结。"
    }
  }
}
