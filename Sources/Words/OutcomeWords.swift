package import Application

// What the commands about an outcome show, tell and ask.

// MARK: - Pages

/// A page about an outcome or its keys.
package enum OutcomePage: Sendable {
  case text(title: String, state: String)
  case keys
  case pathway(outcome: String)
}

/// A sentence on such a page.
package enum OutcomeSentence: Sendable {
  case agreedTextUnknown, notAgreedText, agreedTextLost
  /// The digits of a version, and the reference of the outcome.
  case agreedVersion(String, of: String)
  case nobodySigned
  /// Somebody's name, and a party or nothing.
  case unsigned(String, party: String)
  case noKeys
  case key(String, name: String, isOwn: Bool)
  case nobodyCarries
}

/// A table on such a page.
package enum OutcomeTable: Sendable {
  case signatures, pathway
}

extension Words {
  /// The title of a page.
  package func title(_ page: OutcomePage) -> String {
    switch language {
    case .english:
      switch page {
      case .text(let title, let state): "\(title): \(state)"
      case .keys: "Signing keys"
      case .pathway(let outcome): "\(outcome): pathway"
      }
    case .chinese: chineseTitle(page)
    }
  }

  /// A sentence on a page.
  package func text(_ sentence: OutcomeSentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .agreedTextUnknown:
        "The outcome is marked as agreed, but the record does not say which text was agreed. "
          + "Only signatures can show that."
      case .notAgreedText: "The text is NOT the agreed text."
      case .agreedTextLost: "The history does not contain the agreed text."
      case .agreedVersion(let digits, let reference):
        "The agreed text is version \(digits): `subrosa diff \(reference)@\(digits)`"
      case .nobodySigned: "Nobody has signed it."
      case .unsigned(let name, let party):
        "Still to sign: \(name)" + (party.isEmpty ? "" : " (\(party))")
      case .noKeys: "None."
      case .key(let id, let name, let isOwn): "\(id)  \(holder(name, isOwn: isOwn))"
      case .nobodyCarries: "No steps are recorded."
      }
    case .chinese: chineseText(sentence)
    }
  }

  /// The titles of a table's columns.
  package func columns(_ table: OutcomeTable) -> [String] {
    switch language {
    case .english:
      switch table {
      case .signatures: ["SIGNATURE", "SIGNER", "KEY", "COMMENT"]
      case .pathway: ["STEP", "WHO", "TO", "BY", "STATE", "ANSWER", "EVIDENCE"]
      }
    case .chinese: chineseColumns(table)
    }
  }

  /// Whose a key is.
  package func holder(_ name: String, isOwn: Bool) -> String {
    switch language {
    case .english: name + (isOwn ? " (your own key)" : "")
    case .chinese: name + (isOwn ? "（你自己的密钥）" : "")
    }
  }

  /// The state of a signature, in a word or two.
  package func name(_ state: SignatureCheck.State) -> String {
    switch language {
    case .english:
      switch state {
      case .valid: "valid"
      case .wrong: "INVALID"
      case .unknownKey: "UNKNOWN KEY"
      case .unreadable: "UNREADABLE"
      }
    case .chinese: chineseName(state)
    }
  }
}

// MARK: - Notes and questions

/// A note that is shown with a result about an outcome.
package enum OutcomeNote: Sendable {
  /// What messages call the outcome.
  case agreed(String), signed(String), pathwayChanged(String)
  /// Whose keys they were.
  case keyRemoved([String])
  case textWritten(signatures: Int)
}

/// A value about an outcome that the program asks for.
package enum OutcomePrompt: Sendable {
  case keyName, comment, recipient, carrier
}

extension Words {
  /// A note that is shown with a result.
  package func note(_ note: OutcomeNote) -> String {
    switch language {
    case .english:
      switch note {
      case .agreed(let name): "agreed: \(name); run `subrosa outcome sign` to sign it"
      case .signed(let name): "signed: \(name)"
      case .pathwayChanged(let name): "changed the pathway of \(name)"
      case .keyRemoved(let names):
        "removed the \(names.count == 1 ? "key" : "keys") of \(English.list(names))"
      case .textWritten(let signatures):
        "the text and \(signatures.counted("signature")) are stored unencrypted"
      }
    case .chinese: chineseNote(note)
    }
  }

  /// A value that the program asks for.
  package func prompt(_ prompt: OutcomePrompt) -> String {
    switch language {
    case .english:
      switch prompt {
      case .keyName: "Name: "
      case .comment: "Comment: "
      case .recipient: "To: "
      case .carrier: "Carrier: "
      }
    case .chinese: chinesePrompt(prompt)
    }
  }
}
