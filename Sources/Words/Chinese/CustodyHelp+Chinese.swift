extension Words {
  func chineseHelp(_ command: CustodyCommand) -> CommandHelp {
    switch command {
    case .custody:
      CommandHelp(
        abstract: "把打开保险库的凭据拆分给几个人。",
        discussion: """
          示例：subrosa custody split --threshold 2 --shares 3
          subrosa open --with-shares

          每人持有一份份额，即写在纸上的 33 个单词，采用 SLIP-39 标准的形式。\
          凑齐多少份才能打开外层，由你决定；只要少一份，就什么也看不出来。
          """)
    case .split:
      CommandHelp(
        abstract: "生成打开保险库的新凭据，把它拆分成份额（会重新封装保险库）。",
        discussion: """
          示例：subrosa custody split --threshold 2 --shares 3
          subrosa custody split --group 'Side A:2/3' --group 'Side B:2/3' --only

          先询问每份份额由谁持有，再逐份显示，每份只显示一次，并要求输入其中三个单词。分成多个组时，\
          每个组都要凑够你为它定下的份数，除非用 --groups-needed。你输入的口令仍能打开保险库。

          用 --only 时，口令不再能打开保险库；份额不够，谁也打不开它。为了核对份额，\
          要照着纸输入足够的份额；用它们打开了新文件，才会替换旧文件。\
          用 --print 时，份额打印出来，不在屏幕上显示：\
          subrosa custody split --threshold 2 --shares 3 --print | lpr
          """)
    case .combine:
      CommandHelp(
        abstract: "用份额设置新口令（会重新封装保险库）。",
        discussion: """
          示例：subrosa custody combine

          依次要求输入足够的份额、要保留的其他口令和新口令。份额仍能打开保险库，除非用 --drop-custody。\
          只想用份额打开保险库而不更改口令时，用 `subrosa open --with-shares`。
          """)
    case .check:
      CommandHelp(
        abstract: "检查一份份额，不需要保险库。",
        discussion: """
          示例：subrosa custody check

          要求输入一份份额，然后说明单词是否正确、份额属于哪一套的哪个组、需要多少份。\
          不打开任何保险库，也不写入任何内容。
          """)
    case .list:
      CommandHelp(
        abstract: "显示保险库的份额由谁持有。",
        discussion: "示例：subrosa custody list")
    }
  }

  func chineseHelp(_ option: CustodyOption) -> String {
    switch option {
    case .threshold: "门限，即需要多少份份额。"
    case .shares: "生成多少份份额，最多 16 份。"
    case .group: "一个组：组名、需要其中多少份、生成多少份。"
    case .groupsNeeded: "需要多少个组（默认：全部）。"
    case .only: "删除所有口令，只有份额能打开保险库。"
    case .printed: "把每份份额输出到管道（例如通往打印机的管道），不在屏幕上显示。"
    }
  }

  func chineseRefusal(_ misuse: CustodyMisuse) -> String {
    switch misuse {
    case .noGroup: "同时使用 --threshold 和 --shares，或使用 --group"
    case .groupsAndShares: "--group 不能与 --threshold 和 --shares 同用"
    case .groupsNeededAlone: "--groups-needed 只能与 --group 同用"
    case .sameGroup: "有两个组同名"
    case .groupSize:
      "最多可有 16 个组，每组最多 16 份份额，所需的数目不能超过总数；如果一个组只需要一份，"
        + "它就只能有这一份"
    }
  }
}
