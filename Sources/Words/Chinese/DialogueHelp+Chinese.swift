extension Words {
  func chineseHelp(_ command: DialogueCommand) -> CommandHelp {
    switch command {
    case .agenda:
      CommandHelp(
        abstract: "写出会议议程供打印，其中不出现任何名字。",
        discussion: """
          示例：subrosa agenda session-3 --to agenda.html

          页面列出会议的日期，以及各项议题和时间，不写对话的名称，也不写地点。\
          略去带有 (private) 等标记的议题。如果议题或文件名含有你记录中的名字或受保护词，\
          就不写文件。其他可能暴露身份的词会先列出，经你确认才写文件。
          """)
    case .assess:
      CommandHelp(
        abstract: "对照成功的条件评估对话。",
        discussion: """
          示例：subrosa assess linth --strict

          对照成功的五个条件检查对话的记录，并查找常见的风险。每个缺口都附有理由。\
          问号表示记录没有说明的地方，例如召集方属于哪个国家。用 --strict 时，\
          只要有缺口或未明之处，退出码就为 1。
          """)
    case .brief:
      CommandHelp(
        abstract: "显示对话或会议的简报，供主持人使用，内容未经脱敏。",
        discussion: """
          示例：subrosa brief linth
          subrosa brief session-3

          会议的简报列出：预计到会的人及其所属方、职务、最近的立场和约束；谁与谁不能邻座；议程和时间；\
          未决的问题和承诺。页面上的内容都未经脱敏。用 --to 可把页面写成单个 HTML 文件，\
          在浏览器中打开时不会联网。要向他人提供对话的情况，用 `subrosa export summary`。
          """)
    case .due:
      CommandHelp(
        abstract: "列出所有对话中即将到期和已经逾期的事项。",
        discussion: """
          示例：subrosa due --within 14

          列出影响路径中未完成的步骤、待答复的邀请、未办妥的签证、未兑现的承诺、\
          已推迟而没有新日期的会议，\
          以及日期已过、状态仍为“计划中”的会议。
          """)
    case .influence:
      CommandHelp(
        abstract: "显示谁能就哪项政策影响哪个机构。",
        discussion: """
          示例：subrosa influence linth

          星号标出愿景中提到的政策。数字是记录中的影响力强度。
          """)
    case .invitations:
      CommandHelp(
        abstract: "显示对话及其各次会议邀请了谁。",
        discussion: """
          示例：subrosa invitations linth

          按所属方列出每次会议邀请了谁、邀请到了哪一步、答复的期限。只列为出席者而没有邀请记录的人，\
          注明“仅在名单上”；会议举行之后，则注明“已出席”。
          """)
    case .invite:
      CommandHelp(
        abstract: "邀请某人参加对话或会议，或记录邀请的进展。",
        discussion: """
          示例：subrosa invite tong-xinlan session-3 --until 2026-05-01
          subrosa invite tong-xinlan session-3 --state accepted --conditions 'no press'

          不用 --state 时，还没有邀请记录的人记为受邀，其他人的状态不变。每次改动都连同日期保留：\
          先前的状态、条件和答复仍在记录中。值写成 - 时，程序会提示输入。
          """)
    case .jot:
      CommandHelp(
        abstract: "在会议中速记，每行都带时间。",
        discussion: """
          示例：subrosa jot session-3
          subrosa jot session-3 --finish

          每按一次 Enter，程序就为这一行记下当地时间，并在几秒内保存。行首写发言人，例如 `JB:`。\
          遇到新的称呼，程序会在你继续输入时询问：`=1` 选列出的第一个人，`=姓名` 选另一个人，\
          `=` 表示不指任何人。答案存入保险库，在这个对话中一直有效。`!` 表示承诺，`?` 表示未决的问题，\
          `#标签` 加上标签，(open) 等标记说明谁可以读；也可以用全角符号。按上箭头可取回输入过的行来改正。

          不指明会议时，用今天举行的那一次。没有终端时，从标准输入读取各行。\
          --finish 把速记整理成笔记，写明各称呼指谁，列出承诺和未决的问题，\
          并把这些承诺和问题也存入会议这条记录。
          """)
    case .overlap:
      CommandHelp(
        abstract: "列出同时受邀参加平行对话的人。",
        discussion: """
          示例：subrosa overlap --window 90

          如果两个对话都邀请某人参加会议，而这两次会议相隔不超过 --window 天，那么对这个人来说，\
          两个对话就是平行的。对日期相同的会议，列出各自的地点，以及只能参加其一的人。\
          他人举办的平行活动也算在内：用 `subrosa add gathering` 记录其名称、日期、地点和受邀的人。\
          主持人和协助人员不算。
          """)
    case .positions:
      CommandHelp(
        abstract: "显示对各项政策的立场如何随时间变化。",
        discussion: """
          示例：subrosa positions linth
          subrosa set luo-jingyi 'perspective+=policy=crisis communication,scale=1'

          给出对话时，按政策逐项显示每位与会者在每次会议后的立场（从 -2 反对到 +2 赞成）、\
          谁的立场有变化、谁从未改变，以及哪两方在何处立场最接近。在“-2 至 +2”一栏中，圆圈是起点，\
          圆点是现在的位置。给出人物时，显示记录过的每个立场。用 --to 可把页面写成 HTML 文件，\
          每项政策附一张图。
          """)
    case .timeline:
      CommandHelp(
        abstract: "画出对话各条记录的时间线。",
        discussion: """
          示例：subrosa timeline linth

          每条记录按自己的日期排列。成果或泄露事件没有日期时，以最后更改的那一天为准。\
          会议或笔记没有日期时，列为“未注明日期”。
          """)
    }
  }

  func chineseHelp(_ option: DialogueOption) -> String {
    switch option {
    case .dialogue: "对话。"
    case .dialogueOrPerson: "对话或人物。"
    case .dialogueOrSession: "对话或会议。"
    case .session: "会议。"
    case .agendaFile: "把议程写入这个新文件。"
    case .agendaForm: "议程的格式（默认：由文件扩展名决定）。"
    case .jotTarget: "会议或对话（默认：今天举行的会议）。"
    case .finish: "把输入的速记整理成笔记。"
    case .strict: "只要有缺口或未明之处，就以退出码 1 结束。"
    case .today: "把这一天当作今天，例如 2026-03-14。"
    case .pageFile: "把页面写入这个新文件，不加密。"
    case .confirmed: "不要求确认。"
    case .within: "显示多少天之内到期的事项。"
    case .later: "也显示更晚到期的未完成事项。"
    case .window: "两次会议最多相隔多少天。"
    }
  }

  func chineseHelp(_ option: InvitationOption) -> String {
    switch option {
    case .person: "受邀的人。"
    case .target: "邀请此人参加的对话或会议。"
    case .state: "邀请目前到了哪一步。"
    case .date: "改动的日期（默认：今天）。"
    case .inviter: "由谁邀请。"
    case .policy: "为哪项政策邀请此人。"
    case .why: "为什么邀请此人。"
    case .until: "答复的期限。"
    case .reply: "此人的答复。"
    case .conditions: "此人答应前来的条件。"
    case .terms: "此人接受保密条款的日期。"
    case .travel: "此人何时可以出行，例如 '2026-03-13 to 2026-03-17'。"
    case .visa: "签证办到哪一步，例如 applied、granted 或 'not needed'。"
    case .replaces: "此人接替的人。"
    }
  }

  func chineseRefusal(_ misuse: DialogueMisuse) -> String {
    switch misuse {
    case .pageAsJSON: "--to 写出的是 HTML，不能与 --format json 同用"
    case .windowOutside(let days):
      "--window 必须是 \(days.lowerBound) 到 \(days.upperBound) 之间的天数"
    }
  }
}
