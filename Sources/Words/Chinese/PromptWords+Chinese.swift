import Prompts

extension Words {
  func chineseTime(_ count: Int, _ unit: PassphraseStrength.TimeUnit) -> String {
    switch unit {
    case .year: "\(count) 年"
    case .day: "\(count) 天"
    case .hour: "\(count) 小时"
    case .minute: "\(count) 分钟"
    }
  }

  func chinesePrompt(_ passphrase: PassphrasePrompt) -> String {
    switch passphrase {
    case .vault: "口令："
    case .lockedSession: "已锁定。口令："
    case .resealedVault: "保险库重新封装后的口令："
    case .former: "旧口令（按 Enter 放弃未保存的改动）："
    case .another: "另一个要保留的口令（按 Enter 结束）："
    case .new: "新口令（按 Enter 自动生成六个单词）："
    case .newAgain: "再输一遍："
    case .newForFile: "文件的新口令（按 Enter 自动生成六个单词）："
    case .file: "文件的口令："
    case .otherVault(let name): Chinese.spaced("\(name)的口令（按 Enter 改为输入份额）：")
    case .newForTravel: "旅行保险库的新口令（按 Enter 自动生成六个单词）："
    case .generated: "六个单词："
    }
  }

  func chineseNote(_ notice: PassphraseNotice) -> String {
    switch notice {
    case .localeForeign: "区域设置不是 UTF-8：如果文字显示不正确或无法输入，就设置 `LC_ALL=C.UTF-8`"
    case .byteOrderMark: "口令以字节顺序标记开头，它是口令的一部分"
    case .blanks: "口令的开头或末尾有空格，空格是口令的一部分"
    case .weak(let strength): "这个口令容易猜中（\(estimate(strength))）；换一个口令"
    case .wronglyCopied: "与生成的口令不一致；口令会再显示一次"
    }
  }

  func chineseTexts(_ secret: ShownSecret) -> SecretTexts {
    switch secret {
    case .generatedPassphrase(let isErased):
      SecretTexts(
        caption: """
          你的新口令：从 7,776 个词的词表中随机选出的六个单词（77.5 比特）。
          现在就抄在纸上。没有这个口令，谁也打不开它保护的内容。
          """,
        hint: "抄好后按 Enter，接着要输入一遍。"
          + (isErased ? "" : "\n这个终端无法擦除它。抄完后清空回滚缓冲区。"))
    case .hiddenAnchors:
      SecretTexts(
        caption: "暗格的新锚值。在交互式会话中也可以用 `status` 查看。",
        hint: "抄好后按 Enter。屏幕上不会留下任何内容。")
    }
  }
}
