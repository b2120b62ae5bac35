extension Words {
  func chineseHelp(_ command: VaultCommand) -> CommandHelp {
    switch command {
    case .create:
      CommandHelp(
        abstract: "创建保险库：一个 1 MiB 的文件，看上去全是随机字节。",
        discussion: "示例：subrosa --vault notes.vault init")
    case .open:
      CommandHelp(
        abstract: "解锁一次，连续执行多条命令。",
        discussion: """
          示例：subrosa open

          输入命令时不用写 subrosa。输入 `lock`，或一段时间不按键，保险库就会锁定。输入口令，\
          即可从原处继续。按 Ctrl-C 取消命令，按 Ctrl-Z 锁定并回到 shell，按 Ctrl-D 退出。\
          显示过的内容都不会留在终端的回滚缓冲区中。
          """)
    case .unlock:
      CommandHelp(
        abstract: "把密钥留在内核中，之后的命令不再需要口令。",
        discussion: """
          示例：subrosa unlock --for 15m

          密钥留在本次登录会话的内核密钥环中，直到期满、登录会话结束，或你运行 `subrosa lock`。\
          在此之前，本次登录会话中的所有程序都能读取密钥。\
          更改口令或重新封装保险库的命令仍会询问口令。用 `subrosa open` 时，其他程序都不能读取密钥。
          """)
    case .lock:
      CommandHelp(
        abstract: "从内核中删除 `unlock` 为所有保险库保存的密钥。",
        discussion: "示例：subrosa lock")
    case .passphrase:
      CommandHelp(
        abstract: "更改、添加或删除口令（会重新封装保险库）。",
        discussion: """
          示例：subrosa passphrase change
          subrosa passphrase add

          这些命令都会重新封装保险库：用新的密钥和新的随机填充重写整个文件。\
          没有输入的口令一律失效，能打开外层的口令也不例外。
          """)
    case .passphraseChange:
      CommandHelp(
        abstract: "更改口令。",
        discussion: """
          示例：subrosa passphrase change

          依次要求输入要更改的口令、要保留的其他口令和新口令。没有输入的口令一律失效。
          """)
    case .passphraseAdd:
      CommandHelp(
        abstract: "为分区添加口令。",
        discussion: """
          示例：subrosa passphrase add

          依次要求输入这个分区的一个口令、要保留的其他口令和新口令。没有输入的口令一律失效。
          """)
    case .passphraseRemove:
      CommandHelp(
        abstract: "只留下你输入的口令，其余全部删除。",
        discussion: "示例：subrosa passphrase remove")
    case .compartment:
      CommandHelp(
        abstract: "添加暗格（会重新封装保险库）。",
        discussion: """
          示例：subrosa compartment add

          暗格存放在随机填充中，而每个保险库都有随机填充。先读 SECURITY.md：\
          其中说明旁人从多份副本中能看出什么。
          """)
    case .compartmentAdd:
      CommandHelp(
        abstract: "添加一个有单独口令的暗格。",
        discussion: """
          示例：subrosa compartment add

          依次要求输入外层的口令、要保留的其他口令和新口令。没有输入的口令一律失效。\
          用新口令解锁时，命令可以读取外层和暗格。要更改暗格，用 `subrosa open`。
          """)
    case .reseal:
      CommandHelp(
        abstract: "用新的密钥和新的随机填充重写保险库。",
        discussion: """
          示例：subrosa reseal --drop-history

          逐个要求输入要保留的口令；按 Enter 结束。没有输入的口令一律失效，\
          能打开外层的口令也不例外；只有这些口令能打开的分区会被销毁。文件的旧副本仍能用当时的口令打开。\
          除非用 --compact，新的保险库至少与原来一样大。完成后输出新的锚值。
          """)
    case .touch:
      CommandHelp(
        abstract: "做一次提交，但不更改任何内容。", discussion: "示例：subrosa touch")
    case .backup:
      CommandHelp(
        abstract: "复制保险库，打开副本并校验。",
        discussion: """
          示例：subrosa backup /media/stick/copy.vault
          subrosa backup /media/stick --keep 5

          指定已有的文件夹时，副本以保险库的名称和日期命名；完成后显示副本的锚值\
          （见 `subrosa help verify`）。\
          --keep 只删除 `backup` 在上次重新封装以后为这个保险库做的旧副本，\
          而且在新副本通过校验之后才删除。其他文件保持不动。
          """)
    case .status:
      CommandHelp(
        abstract: "显示保险库的大小、提交和锚值。",
        discussion: """
          示例：subrosa status

          把锚值抄下来；每次提交后，锚值都会改变。如果以后看到较早的锚值，\
          说明有人用旧副本替换了文件。

          询问口令之前，subrosa 会关闭核心转储、禁用套接字，并放弃写入其他文件的权限。\
          这台计算机不支持的安全措施会列为“未生效”。
          """)
    case .verify:
      CommandHelp(
        abstract: "解密保险库的全部内容，核对每个摘要值。",
        discussion: """
          示例：subrosa verify
          subrosa verify --anchor 9c1d2f0a4b6e8d7c5a3b1f0e2d4c6b8a

          用 --anchor 给出从 `subrosa status` 抄下的锚值时，还检查它所属的提交\
          是否仍在保险库中。如果在，就显示那是第几次提交，以及到那次提交为止\
          最近一次改动的时间。
          """)
    case .recover:
      CommandHelp(
        abstract: "在保存或重新封装中断之后修复保险库。",
        discussion: """
          示例：subrosa recover --copy before-recovery.vault

          最新的提交之后的字节有两种来历：中断的保存，或是一次更晚但已损坏的提交。两者看上去一样；\
          如果是损坏的提交，截去这些字节就会毁掉它。因此 subrosa 会提议先复制整个文件。
          """)
    case .doctor:
      CommandHelp(
        abstract: "检查保险库的数据可能从这台计算机的哪些地方泄露。",
        discussion: """
          示例：subrosa doctor --strict

          先列出程序的安全措施，并显示这台计算机是否支持。再列出保险库可能的泄露途径：交换空间、\
          会复制保险库所在文件夹的程序、shell 的历史，以及会保存所显示内容的编辑器和终端。\
          每一项都写明该怎么做。

          只读取配置文件，不作改动。不需要口令，也不需要网络。用 --strict 时，如果发现可能的泄露，\
          退出码为 1。
          """)
    }
  }

  func chineseHelp(_ option: VaultOption) -> String {
    switch option {
    case .newRoom: "大小为通常的两倍，为隐藏数据留出空间。"
    case .weak: "接受容易猜中的新口令。"
    case .idle: "多久没有按键就锁定，例如 90s 或 5m。"
    case .folders: "允许 extract、export 和 backup 写入的文件夹。"
    case .noWrite: "以只读方式打开保险库：什么都不更改，锁定或退出时也不提交。"
    case .keptFor: "密钥保存多久，例如 90s 或 15m（最长一天）。"
    case .losesUnasked: "不经询问，就使没有输入的口令失效，并销毁只有它们能打开的分区。"
    case .dropsCustody: "作废保险库现有的份额，使它们打不开重新封装后的保险库。"
    case .room: "把保险库的大小加倍，为隐藏数据留出空间。谁都能看到这个大小。"
    case .dropHistory: "丢弃较早的版本，但保留已删除记录的痕迹。以后合并旧副本时，这些版本会回到历史中。"
    case .purge: "只保留现有的记录，已删除的记录不留痕迹。以后合并旧副本会使它们重新出现，旧版本也会与新版本并列。"
    case .compact: "在外层允许的范围内，把保险库缩到最小。"
    case .backupFile: "要创建的文件，或已有的文件夹；在文件夹中，副本的名称带日期。"
    case .keptCopies: "在文件夹中，这个保险库的副本最多留这么多份；从最旧的开始删除。"
    case .asCover: "显示知道外层口令的人能看到什么。"
    case .anchor: "你抄下的锚值。"
    case .copy: "先把整个文件复制到这个新文件。"
    case .recoversUnasked: "截去字节或删除文件之前不询问。"
    case .strict: "如果发现可能的泄露，就以退出码 1 结束。"
    }
  }

  func chineseRefusal(_ misuse: VaultMisuse) -> String {
    switch misuse {
    case .keepsNone: "--keep 不能小于 1"
    case .compactWithRoom: "--compact 和 --room 不能同用"
    case .newVaultWithShares:
      "新的保险库还没有份额；先用口令创建，再运行 `subrosa custody split`"
    case .noAnchor: "锚值是 32 位十六进制数字；运行 `subrosa status` 可以看到"
    }
  }
}
