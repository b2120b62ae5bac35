package import Application
import Records

// What the commands about sharing show and tell.

/// A page about sharing.
package enum SharingPage: Sendable {
  case identity, contacts, received
}

/// A sentence on such a page.
package enum SharingSentence: Sendable {
  case noIdentity
  case identityFile
  /// There are keys that new ones have taken the place of.
  case olderIdentities
  case noContacts
  case compareWords
  case sender(ReceivedBundle.Signature)
  /// Above the table of links that lead out of a file.
  case linksOut
  /// Records here name a slug that comes with a record.
  case awaited(AwaitedSlug)
  /// Records that would let more out than the versions here, which stay beside them; at least one.
  case opensMore([String])
}

/// A table on such a page.
package enum SharingTable: Sendable {
  case received, linksOut
}

/// A question about sharing.
package enum SharingQuestion: Sendable {
  /// Whether what a file contains is to be imported; whether records of one's own would be tied to it.
  case receive(tiesOwnRecords: Bool)
}

/// A note that is shown with a result about sharing.
package enum SharingNote: Sendable {
  case compareWords, noRecipient, notPostQuantum
  /// A file of the person's own keys was written; age reads the recipient from it that is not safe from
  /// quantum computers.
  case identityWritten, writtenNotPostQuantum
  /// What messages call the contact.
  case contactRemoved(String)
  /// So many records and attachments were shared.
  case shared(records: Int, attachments: Int)
  case sharedNotPostQuantum
  /// A document leaves out so many attachments.
  case attachmentsLeftOut(Int)
  /// So many records and attachments were stored, and so many records have several newest versions.
  case received(records: Int, attachments: Int, conflicts: Int)
  case nothingNew
}

/// The kind of a public key.
package enum PublicKeyKind: Sendable {
  case postQuantum, classic, signing
}

extension Words {
  /// The title of a page.
  package func title(_ page: SharingPage) -> String {
    switch language {
    case .english:
      switch page {
      case .identity: "Your public keys"
      case .contacts: "Contacts"
      case .received: "What the file contains"
      }
    case .chinese: chineseTitle(page)
    }
  }

  /// A sentence on a page.
  package func text(_ sentence: SharingSentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .noIdentity: "None. Run `subrosa identity --new NAME` to create public keys."
      case .identityFile: "Run `subrosa identity --to FILE` to write them to a file for others."
      case .olderIdentities:
        "That file has the newest key of each kind. The older ones stay here, to open files that "
          + "were encrypted for them: people who have older keys of yours use those until they add "
          + "your new file."
      case .noContacts: "None. Run `subrosa contact add NAME FILE` to add one."
      case .compareWords:
        "Compare the words with each person over the phone: if they are the same, the keys are too."
      case .sender(let signature): englishSender(signature)
      case .linksOut:
        "These links lead out of the file. The slugs alone decide where to: a record with a link to a "
          + "dialogue or session of yours belongs to it, and goes into its summaries, briefs and agendas."
      case .awaited(let slug):
        "\(slug.records.counted("record", "refer")) to the slug \(slug.slug), which a \(slug.kind) in the "
          + "file would get."
      case .opensMore(let records):
        "By its marks, marking or rule, the new version would release more than yours: "
          + "\(English.some(records)). Yours is kept beside it; run `subrosa resolve REF` to choose."
      }
    case .chinese: chineseText(sentence)
    }
  }

  /// The kind of a public key, in a word or two.
  package func name(_ kind: PublicKeyKind) -> String {
    switch language {
    case .english:
      switch kind {
      case .postQuantum: "post-quantum"
      case .classic: "before age 1.3"
      case .signing: "signing"
      }
    case .chinese: chineseName(kind)
    }
  }

  private func englishSender(_ signature: ReceivedBundle.Signature) -> String {
    switch signature {
    case .none:
      "Nobody signed it: anyone who knows your public key could have sent it."
    case .unknownKey(let key):
      "Signed with key \(key), which is not in this vault: it could be anyone's."
    case .valid(let name, let key, let isForUs):
      "Signed by \(name) (key \(key)); the signature is valid."
        + (isForUs == false
          ? " It was NOT signed for you: someone else received it and encrypted it for you." : "")
    }
  }

  /// The titles of a table's columns.
  package func columns(_ table: SharingTable) -> [String] {
    switch language {
    case .english:
      switch table {
      case .received: ["WHAT HAPPENS", "KIND", "TITLE", "SLUG", "FILES"]
      case .linksOut: ["TITLE", "FIELD", "SLUG", "LEADS TO"]
      }
    case .chinese:
      switch table {
      case .received: ["情况", "类型", "标题", "短名", "附件"]
      case .linksOut: ["标题", "字段", "短名", "指向"]
      }
    }
  }

  /// What becomes of a record that was received.
  package func name(_ fate: ReceivePlan.Fate) -> String {
    switch language {
    case .english:
      switch fate {
      case .new: "new"
      case .update: "newer than yours"
      case .conflict: "CONFLICT: both are kept"
      case .older: "older than yours: kept in the history"
      case .known: "you have it"
      }
    case .chinese: chineseName(fate)
    }
  }

  /// The field of a link that leads out of a file.
  package func field(of link: ReceivedLink) -> String {
    guard let key = link.key else {
      return switch language {
      case .english: "text"
      case .chinese: "正文"
      }
    }
    return label(ofKey: key.rawValue)
  }

  /// Where a link leads that leads out of a file.
  package func target(of link: ReceivedLink) -> String {
    switch link.target {
    case .own(let kind, let title):
      switch language {
      case .english: "your \(kind)" + (title.isEmpty ? "" : " \"\(title)\"")
      case .chinese:
        "你的\(Chinese.name(RecordKind(name: kind)))" + (title.isEmpty ? "" : "“\(title)”")
      }
    case .nothing:
      switch language {
      case .english: "nothing yet; what you give this slug later"
      case .chinese: "尚无记录；将指向以后使用这个短名的记录"
      }
    }
  }

  /// A question, without the choices.
  package func question(_ question: SharingQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .receive(let tiesOwnRecords):
        tiesOwnRecords ? "Import it, with these links to your own records?" : "Import it?"
      }
    case .chinese:
      switch question {
      case .receive(let tiesOwnRecords):
        tiesOwnRecords ? "要导入这些内容，并让这些引用指向你自己的记录吗？" : "要导入这些内容吗？"
      }
    }
  }

  /// A question below what it is about, where one key answers: y, or q for no.
  package func questionByKey(_ question: SharingQuestion) -> String {
    switch language {
    case .english: "\(self.question(question)) y: yes, q: no"
    case .chinese: "\(self.question(question)) y：是，q：否"
    }
  }

  /// What the record of a release says about a shared file.
  package var share: ShareTexts {
    switch language {
    case .english:
      ShareTexts(
        title: { "Shared with \(English.some($0))" },
        what: { records, attachments in
          records.counted("record")
            + (attachments > 0 ? " and \(attachments.counted("attachment"))" : "")
        },
        passphrase: "anyone with the passphrase",
        untrustedComment: { untrustedComment(key: $0) })
    case .chinese: chineseShare
    }
  }

  /// A note that is shown with a result.
  package func note(_ note: SharingNote) -> String {
    switch language {
    case .english:
      switch note {
      case .compareWords:
        "ask the person for these words over the phone: if they are the same, nobody replaced the "
          + "keys"
      case .identityWritten:
        "written: the newest key of each kind. The words are not in the file, since whoever replaced "
          + "a key could replace them too: `identity` shows them, to compare over the phone"
      case .writtenNotPostQuantum:
        "files that age programs encrypt with this file are not safe from quantum computers; "
          + "subrosa also uses its post-quantum recipient"
      case .noRecipient: "there is no recipient among these keys: nothing can be encrypted for them"
      case .notPostQuantum:
        "no recipient among these keys is safe from quantum computers: what is encrypted for them "
          + "and recorded today could be read later"
      case .contactRemoved(let name): "removed the contact \(name)"
      case .shared(let records, let attachments):
        "shared \(records.counted("record")) and \(attachments.counted("attachment")); "
          + "you cannot take back what you have shared"
      case .sharedNotPostQuantum:
        "the file is not safe from quantum computers, because at least one recipient's key is not: "
          + "if it is recorded today, it could be read later"
      case .attachmentsLeftOut(let count):
        "a text has no attachments: \(count.counted("attachment", "are")) left out"
      case .received(let records, let attachments, let conflicts):
        "imported \(records.counted("record")) and \(attachments.counted("attachment"))"
          + (conflicts > 0
            ? "; \(conflicts.counted("record", "have")) conflicting versions now; run `subrosa "
              + "conflicts` to list them" : "")
      case .nothingNew: "you have everything in the file; nothing was changed"
      }
    case .chinese: chineseNote(note)
    }
  }

  /// What stands above a public key in a file.
  ///
  /// - Parameter name: whose key it is.
  package func fileComment(_ kind: PublicKeyKind, of name: String) -> String {
    switch language {
    case .english:
      switch kind {
      case .postQuantum: "\(name), age recipient, safe from quantum computers (age 1.3 or later)"
      case .classic: "\(name), age recipient for programs before age 1.3"
      case .signing: "\(name), minisign public key"
      }
    case .chinese: chineseFileComment(kind, of: name)
    }
  }
}
