package import Application
package import VaultStore

// What an interactive session says.

/// A note in a session.
package enum SessionNotice: Sendable {
  /// How to begin, lock and leave.
  case keys
  /// Commits that change nothing take up more than half of the file.
  case mostlyEmpty
  /// The process has to end, and nobody can be asked about changes that wait.
  case lost(WaitingSummary)
  /// The same for a text that was being written.
  case textLost
  /// The last commit does not take all that waits.
  case noRoom(WaitingSummary)
  case openQuote
  /// The vault was resealed while the session had it, and the passphrase that unlocks the session
  /// did not open it before. The same whether anything is held or not.
  case resealedSince
}

/// A question before a session ends.
package enum SessionQuestion: Sendable {
  /// Changes are known that the last commit does not take.
  case losesChanges
  /// The last commit failed.
  case leavesAnyway
  /// Nobody has unlocked it again: there may be changes or not.
  case ends
}

extension Words {
  /// A note in a session.
  package func note(_ notice: SessionNotice) -> String {
    switch language {
    case .english:
      switch notice {
      case .keys:
        "type `help` to list the commands or `lock` to lock; "
          + "press Ctrl-D to leave, or Tab to complete a word"
      case .mostlyEmpty: "reminder: \(mostlyEmpty)"
      case .lost(let summary): "not saved, and now lost: \(waiting(summary))"
      case .textLost: "the text was not saved and is lost"
      case .noRoom(let summary):
        "not saved: \(waiting(summary)); the last save does not have room for everything"
      case .openQuote: error("a closing quotation mark is missing")
      case .resealedSince:
        "the vault was resealed, and this passphrase did not open it before; "
          + "enter an old passphrase to recover unsaved work"
      }
    case .chinese: chineseNote(notice)
    }
  }

  /// A reminder for the owner of a vault. It does not depend on hidden data.
  package var mostlyEmpty: String {
    switch language {
    case .english:
      "empty commits take up more than half of the vault; "
        + "run `subrosa reseal --compact` to free the space"
    case .chinese: "空提交占了保险库的一半以上；运行 `subrosa reseal --compact` 释放空间"
    }
  }

  /// A question of a session, without the choices.
  package func question(_ question: SessionQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .losesChanges: "Leave and lose these changes?"
      case .leavesAnyway: "Leave anyway?"
      case .ends: "End the session and lose unsaved changes?"
      }
    case .chinese:
      switch question {
      case .losesChanges: "要退出并丢弃这些改动吗？"
      case .leavesAnyway: "仍要退出吗？"
      case .ends: "要结束交互式会话并丢弃未保存的改动吗？"
      }
    }
  }

  /// The prompt of a session.
  ///
  /// - Parameter unsaved: the space that waiting changes need; nil if none are waiting.
  package func prompt(in compartment: CompartmentRole, unsaved: HiddenRoom?) -> String {
    switch language {
    case .english: compartment.name + (unsaved.map { " (not saved: \(room($0)))" } ?? "") + "> "
    case .chinese: name(compartment) + (unsaved.map { "（未保存：\(room($0))）" } ?? "") + "> "
    }
  }

  /// The title of help texts in the pager.
  package var helpTitle: String {
    switch language {
    case .english: "help"
    case .chinese: "帮助"
    }
  }
}
