extension Words {
  func chineseHelp(_ command: MergeCommand) -> CommandHelp {
    switch command {
    case .merge:
      CommandHelp(
        abstract: "把保险库其他副本中的内容合并进来。",
        discussion: """
          示例：subrosa merge 'notes (conflicted copy).vault'
          subrosa merge laptop.vault backup.vault

          把其他文件的外层中有、你的保险库缺少的版本全部复制过来。这些文件可以是同步文件夹中的冲突副本、\
          另一台计算机上的副本、备份或旅行保险库。只有你的口令打不开某个文件时，才会询问它的口令。\
          其他文件保持不变。如果一条记录在两份副本中都改动过，两个版本都会保留；\
          `subrosa conflicts` 列出这样的记录。合并的是外层；在交互式会话中，\
          已打开的暗格如果在另一个文件中也能用同一个口令打开，就一并合并。\
          其他暗格不会合并；另一个文件如果可能有这样的暗格，就不要删除。
          """)
    case .conflicts:
      CommandHelp(
        abstract: "列出版本有冲突的记录。",
        discussion: """
          示例：subrosa conflicts

          记录如果在保险库的两份副本中都改动过，它的版本就有冲突。运行 `subrosa resolve REF`，\
          比较这些版本，选定一个。几条记录共用的短名也会列出。
          """)
    case .resolve:
      CommandHelp(
        abstract: "比较记录互相冲突的版本，选定一个。",
        discussion: """
          示例：subrosa resolve the-clock
          subrosa resolve the-clock --use 3f2a910c

          显示互相冲突的各个版本，以及它们有什么不同。你可以保留其中一个，也可以编辑含有各版本的文本。\
          其余版本留在历史中。如果其中一个版本删除了这条记录，也可以选择删除它。没有终端时，\
          用 --use 给出 `subrosa conflicts` 所列版本的 id 的前几位。
          """)
    case .travel:
      CommandHelp(
        abstract: "为出行创建一个保险库，只含你选定的记录。",
        discussion: """
          示例：subrosa travel trip.vault --dialogue linth
          subrosa travel trip.vault the-clock luo-jingyi --tag summit

          新保险库有自己的口令，没有历史，只含选定记录的最新版本及其附件。它们引用的其他记录\
          如果没有选定，就只列出，不带上。回来以后，运行 `subrosa merge trip.vault`，\
          把你的改动合并到原来的保险库。
          """)
    }
  }

  func chineseHelp(_ option: MergeOption) -> String {
    switch option {
    case .mergedFiles: "要合并的文件。"
    case .conflict: "记录。"
    case .usedVersion: "保留这个版本，给出它的 id 的前几位。"
    case .travelFile: "要创建的保险库。"
    case .takenRecords: "要带上的记录。"
    case .takenDialogue: "要带上的对话，连同属于它的记录。"
    case .takenTag: "带上所有带这个标签的记录。"
    case .takenQuery: "带上这次搜索找到的所有记录。"
    }
  }
}
