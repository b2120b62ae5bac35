extension Words {
  func chineseHelp(_ command: ImportAndExportCommand) -> CommandHelp {
    switch command {
    case .import:
      CommandHelp(
        abstract: "导入邮件、其他程序导出的内容或一个文件夹的文本，合为一次提交。",
        discussion: """
          示例：subrosa import Scripts/sample
          subrosa import inbox.mbox --dry-run

          读取 Markdown 和纯文本（.md、.markdown、.txt、.text、.org），连同其中链接的文件，\
          Obsidian、Logseq、Notion、Bear 和 textbundle 的都可以；也读取邮件（.eml、.mbox），\
          以及 jrnl、Joplin、Standard Notes、Simplenote、Day One、TiddlyWiki 和 Google Keep \
          导出的文件。没有头部字段时，Markdown 文件以文件名为标题，纯文本文件以第一行为标题，\
          每个文件夹成为一个标签。

          不能按原本的格式读取的文件作为普通笔记导入，并予以报告；用 --strict 时，\
          只要有这样的文件，就什么都不导入。再次导入同一来源时，没有变化的内容略过，\
          改动过的内容成为新版本，除非你在保险库中也改动过它。未能保留的内容都会报告；\
          有同样问题的文件可能合为一行。
          """)
    case .export:
      CommandHelp(
        abstract: "导出完整的记录，或脱敏的摘要。",
        discussion: """
          示例：subrosa export folder readable-notes
          subrosa export summary linth --to summary.md
          """)
    case .exportFolder:
      CommandHelp(
        abstract: "把所有记录写成不加密的 Markdown 文件。",
        discussion: """
          示例：subrosa export folder readable-notes

          如果打开了暗格，暗格的记录写入子文件夹 `hidden`，外层的记录写入子文件夹 `cover`。\
          两个子文件夹可以分别导入。
          """)
    case .exportSummary:
      CommandHelp(
        abstract: "写出对话的脱敏摘要。",
        discussion: """
          示例：subrosa export summary linth --to summary.md

          只收入标为 (chatham)、(side) 或 (open) 的段落；用 --audience 可以进一步缩小范围。人名、\
          机构名和受保护词都换成代称和概括的说法。如果读者能猜出一段发言是谁说的，\
          程序会在终端上询问，由你改写或扣留；其他可能暴露身份的内容也逐一询问。\
          扣留未决的发言，遮蔽未决的词。最后再搜索一遍成稿：如果其中仍有你记录中的名字\
          或受保护词，就不写文件，退出码为 78。这项检查不能关闭。

          要更正先前的回答，例如笔记中的缩写 JB 指谁，用 --ask-again。
          """)
    case .redact:
      CommandHelp(
        abstract: "对任意文本中的人名和受保护词脱敏。",
        discussion: """
          示例：subrosa redact minutes.txt > minutes-redacted.txt

          不指定文件时，读取标准输入。指定多个文件时，依次写出各个文件脱敏后的文本，以换页符分隔。\
          (private) 等标记在这里不起作用：每个段落都会写出。什么都不写入保险库。\
          用 --candidates 时，每个文件输出一行 JSON，给出所有需要脱敏之处的位置和理由。
          """)
    case .protect:
      CommandHelp(
        abstract: "保护人名以外的词，例如会场或项目的名称。",
        discussion: """
          示例：subrosa protect add 'Hotel Seeblick' --as 'a hotel by a lake'

          受保护词与人名一样，绝不会出现在摘要或脱敏的文本中。
          """)
    case .protectAdd:
      CommandHelp(abstract: "保护一个词。", discussion: "示例：subrosa protect add -")
    case .protectList:
      CommandHelp(
        abstract: "列出受保护词。", discussion: "示例：subrosa protect list")
    case .protectRemove:
      CommandHelp(
        abstract: "不再保护一个词。",
        discussion: "示例：subrosa protect remove 'Hotel Seeblick'")
    }
  }

  func chineseHelp(_ option: ImportAndExportOption) -> String {
    switch option {
    case .source: "要导入的文件夹或文件。"
    case .isStrict: "只要有文件不能按原本的格式读取，就什么都不导入。"
    case .asNew: "全部导入为新记录，包括保险库中已有的内容。"
    case .dryRun: "显示将会导入什么，不作任何改动。"
    case .encoding: "不是 UTF-8 的文本使用的编码，例如 GB18030 或 Windows-1252。"
    case .folder: "要创建的文件夹。"
    case .confirmed: "不要求确认。"
    case .dialogue: "对话。"
    case .audience: "收入带哪些标记的段落：open、side（side 和 open）或 chatham（三种都收）。"
    case .format: "摘要的格式（默认：由文件扩展名决定）。"
    case .target: "新文件，或已有的文件夹（默认：标准输出）。"
    case .recipients: "接收方的名字，记入保险库的发布记录。"
    case .minimumGroup: "每一方至少有几个人出席，才写出各方的名称。"
    case .keepsOrder: "保留发言在会议中的先后次序。"
    case .language: "程序在摘要中加上的标题等文字用哪种语言：en 或 zh。"
    case .seed: "先前某次发布的种子，用来再次写出同样的文件。"
    case .asksAgain: "不采用先前的决定，一切重新询问，包括缩写指谁。"
    case .asksNothing: "不询问，扣留未决的发言，遮蔽未决的词。"
    case .backing: "一项内容至少有几个人说过，才发布。"
    case .allowsAttributable: "读者能猜出发言人的发言也发布。"
    case .preview: "显示现在会发布什么，不留记录。"
    case .masksUnasked: "不询问，遮蔽所有未决的词。"
    case .texts: "UTF-8 编码的文本文件。"
    case .candidates: "只列出需要脱敏的内容。"
    case .term: "词语。"
    case .replacement: "用来替换的概括说法。"
    }
  }

  func chineseRefusal(_ misuse: ImportAndExportMisuse) -> String {
    switch misuse {
    case .encodingUnknown:
      "未知的编码；可用 UTF-16LE、UTF-16BE、Windows-1250、Windows-1251、Windows-1252、"
        + "KOI8-R、GB18030、Big5、Shift-JIS、EUC-JP 或 EUC-KR"
    case .groupBelow(let least): "--k 不能小于 \(least)"
    case .seedWithoutDigits(let count): "--seed 必须是 \(count) 位十六进制数字"
    case .backingBelow(let least): "--backed 不能小于 \(least)"
    case .previewIsWritten: "--preview 不写文件：去掉 --to 和 --for"
    }
  }
}
