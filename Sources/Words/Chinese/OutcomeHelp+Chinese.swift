extension Words {
  func chineseHelp(_ command: OutcomeCommand) -> CommandHelp {
    switch command {
    case .outcome:
      CommandHelp(
        abstract: "把文本标为已议定、为文本签名，并跟踪文本送达了谁。",
        discussion: """
          示例：subrosa outcome agree notification-text
          subrosa outcome sign notification-text
          subrosa outcome text notification-text --to page.md
          minisign -Vm page.md -x page.md.KEYID.minisig -p public.pub
          """)
    case .agree:
      CommandHelp(
        abstract: "把成果的文本标为已议定，以便签名。",
        discussion: """
          示例：subrosa outcome agree notification-text

          如果有段落标为 (private)、(chatham) 或 (side)，就不能议定，因为各方都会收到全文。
          """)
    case .sign:
      CommandHelp(
        abstract: "为议定文本签名，或加入他人的签名。",
        discussion: """
          示例：subrosa outcome sign notification-text
          subrosa outcome sign notification-text --import luo.minisig

          签名采用 minisign 格式。导入的签名必须与文本相符，\
          所用的密钥必须是 `subrosa outcome key` 所列的密钥之一。签名后输出所用密钥的 id。\
          在终端上会先显示文本，再询问是否签名。
          """)
    case .verify:
      CommandHelp(
        abstract: "核对成果的文本与议定文本是否一致，并检查签名。",
        discussion: """
          示例：subrosa outcome verify notification-text --strict

          文本有改动或签名无效时，退出码为 65；成果的版本有冲突时（见 `subrosa conflicts`），\
          退出码为 78，这时检查修改时间最晚的版本。\
          用 --strict 时，如果没有签名、缺少预期的签名或签名的密钥未知，退出码为 1。
          """)
    case .text:
      CommandHelp(
        abstract: "写出议定文本及其签名，文本与签名时完全相同。",
        discussion: """
          示例：subrosa outcome text notification-text --to page.md

          每个签名另存为同一文件夹中的一个文件，例如 page.md.KEYID.minisig。\
          用 `minisign -V` 检查签名。
          """)
    case .key:
      CommandHelp(
        abstract: "列出、创建、导入、导出或删除签名密钥。",
        discussion: """
          示例：subrosa outcome key --new 'Annelie Zurbriggen'
          subrosa outcome key --import luo.pub --name 'Luo Jingyi'
          subrosa outcome key --to public.pub

          私钥绝不离开保险库。如果公钥是通过电子邮件收到的，先当面或打电话向本人核实，再导入。\
          删除密钥之后，用它签的名就视为未知密钥的签名。
          """)
    case .pathway:
      CommandHelp(
        abstract: "列出、添加或更改成果送达决策者的步骤。",
        discussion: """
          示例：subrosa outcome pathway notification-text --step 3 --state done
          subrosa outcome pathway notification-text --carrier luo-jingyi \\
            --to Regulator --by 2026-10-31

          用 --answer、--answered 和 --evidence 记录对方的答复。步骤的状态为 done、delivered、\
          completed、dropped 或 cancelled 时，步骤即告结束。
          """)
    }
  }

  func chineseHelp(_ option: OutcomeOption) -> String {
    switch option {
    case .outcome: "成果。"
    case .signingKey: "签名所用密钥的 id（默认：你最新的密钥）。"
    case .comment: "一并签名的备注（默认：时间和成果的短名）。"
    case .signatureFile: "要加入的签名文件。"
    case .signsUnasked: "签名之前不显示文本，也不询问。"
    case .strict: "没有签名、缺少预期的签名或签名的密钥未知时，以退出码 1 结束。"
    case .textFile: "要创建的文件（默认：标准输出）。"
    case .newKey: "用这个姓名为自己创建密钥。"
    case .publicKeyFile: "加入他人的公钥。"
    case .owner: "所导入的密钥属于谁。"
    case .keyFile: "把公钥写入新文件。"
    case .writtenKey: "要写出的密钥的 id（默认：你最新的密钥）。"
    case .removedKey: "删除这个 id 的密钥。"
    case .removesUnasked: "删除密钥之前不询问。"
    case .carrier: "递送人的短名。"
    case .recipient: "接收文本的机构或个人。"
    case .by: "文本最迟送达的日期，例如 2026-10-31。"
    case .state: "步骤的状态，例如 planned、sent 或 done。"
    case .answer: "对方的答复：received、read、'questions asked'、used 或 refused。"
    case .answered: "答复的日期。"
    case .evidence: "从何得知这个答复。"
    case .step: "要更改第几个步骤，从 1 数起。"
    case .dropsStep: "删除 --step 指定的步骤。"
    }
  }

  func chineseRefusal(_ misuse: OutcomeMisuse) -> String {
    switch misuse {
    case .importedSignatureWithKey: "--import 不能与 --key 或 --comment 同用"
    case .severalKeyActions: "--new、--import、--to 和 --drop 只能用一个"
    case .importWithoutOwner: "--import 和 --name 必须同用"
    case .keyWithoutFile: "--key 只能与 --to 同用"
    case .dropWithoutStep: "--drop 只能与 --step 同用"
    case .stepWithoutChange:
      "--step 还需要 --state、--by、--to、--carrier、--answer、--answered、--evidence 或 --drop"
    }
  }
}
