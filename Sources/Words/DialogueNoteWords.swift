package import Application
import Records

// What the commands about a dialogue tell, warn of and ask.

/// A note that is shown with a result about a dialogue.
package enum DialogueNote: Sendable {
  case pageNotEncrypted, pageWritten
  case dialogueIsEmpty
  case invited(InvitationEdit.Result)
  /// So many items of an agenda stay out of a sheet because of their marks.
  case itemsWithheld(Int)
  /// The item of that number names somebody.
  case itemNames(Int)
  /// Words that could identify somebody.
  case wordsUnclear([String])
}

/// A question about a dialogue.
package enum DialogueQuestion: Sendable {
  case writePage, writeAgenda
}

extension Words {
  /// A note that is shown with a result.
  package func note(_ note: DialogueNote) -> String {
    switch language {
    case .english:
      switch note {
      case .pageNotEncrypted:
        "the file will not be encrypted: anyone with access to the disk can read every name in it"
      case .pageWritten: "written unencrypted; the vault does not protect that file"
      case .invited(let result): change(result)
      case .itemsWithheld(let count):
        "left out because of a mark: \(English.count(count, "agenda item", "agenda items"))"
      case .itemNames(let number):
        "item \(number) of the agenda contains a name or protected term from your records; use "
          + "`subrosa edit` to change it"
      case .wordsUnclear(let words):
        "these words could identify someone: \(English.some(words))"
      case .dialogueIsEmpty: "that dialogue has no records yet"
      }
    case .chinese: chineseNote(note)
    }
  }

  /// How somebody's invitation to something changed.
  func change(_ result: InvitationEdit.Result) -> String {
    let (person, target, state) = (called(result.person), called(result.to), result.state.rawValue)
    let before = result.before.flatMap { $0 == result.state ? nil : $0.rawValue }
    return switch language {
    case .english: "\(person), \(target): \(state)" + (before.map { " (before: \($0))" } ?? "")
    case .chinese:
      "\(person)，\(target)：\(value(state))" + (before.map { "（原为“\(value($0))”）" } ?? "")
    }
  }

  /// A question, without the choices.
  package func question(_ question: DialogueQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .writePage: "Write it unencrypted?"
      case .writeAgenda: "Write the agenda with these words?"
      }
    case .chinese:
      switch question {
      case .writePage: "要写成未加密的文件吗？"
      case .writeAgenda: "要保留这些词，写出议程吗？"
      }
    }
  }

  /// The warning at the top of a file with a facilitator's page.
  package var pageWarning: String {
    switch language {
    case .english:
      "Not redacted. This page contains everyone's names, contacts and plans. "
        + "Do not send, print or keep it."
    case .chinese: "未脱敏。本页含有所有人的姓名、联系方式和计划。请勿发送、打印或留存。"
    }
  }
}
