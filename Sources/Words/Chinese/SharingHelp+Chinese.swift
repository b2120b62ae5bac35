extension Words {
  func chineseHelp(_ command: SharingCommand) -> CommandHelp {
    switch command {
    case .identity:
      CommandHelp(
        abstract: "显示或创建别人与你共享时使用的公钥。",
        discussion: """
          示例：subrosa identity --new 'Annelie Zurbriggen'
          subrosa identity
          subrosa identity --to annelie.txt

          你有两把 age 格式的公钥：一把抗量子；另一把供 age 1.3 以前的程序使用，\
          它们还不支持抗量子的公钥。把用 --to 写出的公钥文件发给对方，\
          再在电话里互相念出每把公钥对应的单词：\
          单词相同，说明公钥在途中没有被调换。文件里是每类公钥中最新的一把，没有单词。\
          `age -R` 从中读取抗量子的公钥；写文件时加上 --classic，则读取另一把。私钥绝不离开保险库。
          """)
    case .contact:
      CommandHelp(
        abstract: "保存联系人的公钥，供共享时使用。",
        discussion: """
          示例：subrosa contact add 'Wang Wei' wang-wei.txt
          subrosa contact list

          联系人保存在保险库中。`share` 用他们的公钥加密，签名也用他们的公钥检查。
          """)
    case .contactAdd:
      CommandHelp(
        abstract: "添加某人的公钥。",
        discussion: """
          示例：subrosa contact add 'Wang Wei' wang-wei.txt
          subrosa contact add - wang-wei.txt wang-wei.pub

          可以给出 `identity --to` 写出的文件，或 `age`、`minisign` 等其他程序的公钥文件，\
          也可以在命令行上直接写出公钥。添加后输出每把公钥对应的六个单词；\
          打电话给对方，核对双方看到的单词是否相同。
          """)
    case .contactList:
      CommandHelp(
        abstract: "列出联系人，以及核对其公钥用的单词。",
        discussion: "示例：subrosa contact list")
    case .contactRemove:
      CommandHelp(
        abstract: "删除联系人。", discussion: "示例：subrosa contact remove 'Wang Wei'")
    case .share:
      CommandHelp(
        abstract: "为他人加密记录及其附件。",
        discussion: """
          示例：subrosa share the-clock --for 'Wang Wei' --to clock.age
          subrosa share the-clock luo-jingyi --passphrase --text --to clock.age

          写出 age 格式的文件，`receive` 和其他 age 程序都能打开。文件里是一个归档（tar），\
          含有 Markdown 形式的记录及其附件；用 --text 时是一份文本。每个接收方都有抗量子的公钥时，\
          文件才抗量子。内容不作任何脱敏。如果有内容标为私密，或没有标记而视同私密，会先询问。\
          保险库会留下一条发布记录。
          """)
    case .receive:
      CommandHelp(
        abstract: "导入他人与你共享的记录。",
        discussion: """
          示例：subrosa receive clock.age

          先显示文件的内容和签名人，经你确认才导入。要么全部导入，要么什么都不导入。\
          上次交换之后你改动过的记录绝不会被替换：两个版本都会保留，形成冲突，\
          由你解决（见 `subrosa resolve`）。如果另一条记录已用了同一短名，导入的记录会换一个短名。\
          导入之后，如果引用的记录不在文件中，引用就指向你保险库中短名相同的记录（如果有）。\
          这样的引用会在你确认导入之前列出，--yes 表示全部接受。如果文件里不是记录，\
          文本导入为笔记，其他文件则附加到一条新笔记。其他程序制作的 tar 归档不予导入。
          """)
    }
  }

  func chineseHelp(_ option: SharingOption) -> String {
    switch option {
    case .newIdentity: "用这个姓名创建你的公钥；如果还没有签名密钥，也一并创建。"
    case .recipientFile: "把你最新的公钥写入新文件。"
    case .classicFile: "与 --to 同用：让 `age -R` 读取供 age 1.3 以前的程序使用的公钥，它不抗量子。"
    case .contactName: "联系人的姓名。"
    case .keys: "公钥文件，或公钥本身。"
    case .confirmed: "不要求确认。"
    case .records: "要共享的记录。"
    case .whom: "联系人或 age 接收方。用 --passphrase 时，是写入发布记录的名字。"
    case .sharedFile: "新文件。"
    case .opensByPassphrase: "用口令加密，不用密钥。"
    case .asText: "写成一份文本而不是归档，不含附件。"
    case .armored: "把文件写成文本形式，便于放进消息发送。"
    case .signed: "用你最新的签名密钥签名。只有能打开文件的人才看得到签名。"
    case .includesPrivate: "有私密内容时不询问。"
    case .weakPassphrase: "接受容易猜中的口令。"
    case .receivedFile: "文件。"
    }
  }

  func chineseRefusal(_ misuse: SharingMisuse) -> String {
    switch misuse {
    case .severalIdentityActions: "--new 和 --to 只能用一个"
    case .classicWithoutFile: "--classic 只能与 --to 同用"
    case .noRecipient: "用 --for 指定联系人或接收方，或者用 --passphrase"
    }
  }
}
