import Application
import Records

extension Words {
  func chineseTitle(_ page: SharingPage) -> String {
    switch page {
    case .identity: "你的公钥"
    case .contacts: "联系人"
    case .received: "文件的内容"
    }
  }

  func chineseText(_ sentence: SharingSentence) -> String {
    switch sentence {
    case .noIdentity: "还没有。运行 `subrosa identity --new NAME` 来创建。"
    case .identityFile: "运行 `subrosa identity --to FILE`，把它们写入文件交给别人。"
    case .olderIdentities:
      "写出的文件里是每类密钥中最新的一把。旧密钥留在这里，用来打开以前用它们加密的文件。"
        + "别人手里如果有你的旧公钥，要添加你的新文件，才会改用新的。"
    case .noContacts: "还没有。运行 `subrosa contact add NAME FILE` 来添加。"
    case .compareWords: "在电话里与每个人核对单词：单词相同，密钥就相同。"
    case .sender(let signature): chineseSender(signature)
    case .linksOut:
      "以下引用指向文件之外的记录，具体是哪一条，只由短名决定。记录如果引用了你的某个对话或某次会议，"
        + "就归入其中，并出现在它的摘要、简报和议程里。"
    case .awaited(let slug):
      "保险库中有 \(slug.records) 条记录引用短名 \(slug.slug)，"
        + "文件中的一条记录（\(Chinese.name(RecordKind(name: slug.kind)))）将使用这个短名。"
    case .opensMore(let records):
      Chinese.spaced(
        "以下记录的新版本，按段落标记、记录的标记或对话的规则，可以发布的内容会多于你的版本："
          + "\(Chinese.some(records, unit: "条记录"))。你的版本会一并保留；运行 `subrosa resolve REF` 选定一个。")
    }
  }

  private func chineseSender(_ signature: ReceivedBundle.Signature) -> String {
    switch signature {
    case .none: "没有签名：凡是知道你公钥的人，都可能是发送方。"
    case .unknownKey(let key): "签名所用的密钥 \(key) 不在这个保险库中：可能是任何人的。"
    case .valid(let name, let key, let isForUs):
      Chinese.spaced("由\(name)签名（密钥 \(key)）；签名有效。")
        + (isForUs == false ? "但签名时的接收方不是你：是别人收到后，再为你加密的。" : "")
    }
  }

  func chineseName(_ kind: PublicKeyKind) -> String {
    switch kind {
    case .postQuantum: "抗量子"
    case .classic: "age 1.3 以前"
    case .signing: "签名"
    }
  }

  func chineseName(_ fate: ReceivePlan.Fate) -> String {
    switch fate {
    case .new: "新记录"
    case .update: "比你的新"
    case .conflict: "冲突：两者都保留"
    case .older: "比你的旧：保留在历史中"
    case .known: "已有"
    }
  }

  var chineseShare: ShareTexts {
    ShareTexts(
      title: { Chinese.spaced("共享给\(Chinese.some($0, unit: "个接收方"))") },
      what: { records, attachments in
        "\(records) 条记录" + (attachments > 0 ? "和 \(attachments) 份附件" : "")
      },
      passphrase: "任何知道口令的人",
      untrustedComment: { untrustedComment(key: $0) })
  }

  func chineseNote(_ note: SharingNote) -> String {
    switch note {
    case .compareWords: "在电话里请对方念出这些单词：单词相同，密钥就没有被调换"
    case .identityWritten:
      "已写出每类密钥中最新的一把。文件里没有核对用的单词，因为能调换密钥的人也能调换单词；"
        + "用 `identity` 显示单词，在电话里核对"
    case .writtenNotPostQuantum:
      "age 程序用这个文件加密的内容不抗量子；subrosa 还能从中读取抗量子的公钥"
    case .noRecipient: "这些密钥中没有可用来加密的公钥：不能为此人加密任何内容"
    case .notPostQuantum:
      "这些密钥中没有抗量子的公钥：今天为此人加密的内容一旦被人存下，以后可能被破解"
    case .contactRemoved(let name): Chinese.spaced("已删除联系人\(name)")
    case .shared(let records, let attachments):
      "已共享 \(records) 条记录和 \(attachments) 份附件；共享出去的内容无法收回"
    case .sharedNotPostQuantum:
      "文件不抗量子，因为不是每个接收方都有抗量子的公钥：今天一旦被人存下，以后可能被破解"
    case .attachmentsLeftOut(let count): "文本不带附件：略去了 \(count) 份附件"
    case .received(let records, let attachments, let conflicts):
      "已导入 \(records) 条记录和 \(attachments) 份附件"
        + (conflicts > 0
          ? "；\(conflicts) 条记录的版本现在有冲突；运行 `subrosa conflicts` 列出这些记录" : "")
    case .nothingNew: "文件中的内容你都有；未作任何改动"
    }
  }

  func chineseFileComment(_ kind: PublicKeyKind, of name: String) -> String {
    switch kind {
    case .postQuantum: "\(name)，age 接收方，抗量子（age 1.3 及以后）"
    case .classic: "\(name)，age 接收方，供 age 1.3 以前的程序使用"
    case .signing: "\(name)，minisign 公钥"
    }
  }
}
