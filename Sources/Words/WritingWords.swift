package import Application
package import Records

// Notes and questions while a person writes the text of a record.

/// A note while a person writes.
package enum WritingNotice: Sendable {
  /// The terminal can draw no editor: a text is typed there, or typed on.
  case typing, typingOn
  /// Another program edits the text.
  case foreignEditor
}

extension Words {
  /// A note while a person writes.
  package func note(_ notice: WritingNotice) -> String {
    switch language {
    case .english:
      switch notice {
      case .typing: "type the text; press Ctrl-D at the beginning of a line to finish"
      case .typingOn:
        "continue at the end of the text; press Ctrl-D at the beginning of a line to finish"
      case .foreignEditor: "the editor's memory is not locked and could be written to swap space"
      }
    }
  }

  /// A question while a person writes, without the choices.
  package func question(_ question: WritingQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .goesOn: "Continue writing?"
      case .triesAgain: "Try saving the text again?"
      case .opensAgain: "Open it in the editor again?"
      case .discards: "Discard the text?"
      case .continuesDraft(let time):
        "There is an unfinished draft from \(time) UTC. Continue it?"
      case .removesDraft: "Remove it?"
      }
    }
  }

  /// The title of a record that is being written.
  package func newTitle(_ kind: RecordKind) -> String {
    switch language {
    case .english: "new \(kind.name)"
    }
  }
}
