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
    case .chinese:
      switch notice {
      case .typing: "输入文本；在行首按 Ctrl-D 结束"
      case .typingOn: "从文末接着输入；在行首按 Ctrl-D 结束"
      case .foreignEditor: "编辑器的内存没有锁定，内容可能写入交换空间"
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
        "There is an unfinished draft from \(time). Continue it?"
      case .removesDraft: "Remove it?"
      }
    case .chinese:
      switch question {
      case .goesOn: "要继续写吗？"
      case .triesAgain: "要再次尝试保存文本吗？"
      case .opensAgain: "要在编辑器中重新打开吗？"
      case .discards: "要放弃这段文本吗？"
      case .continuesDraft(let time): "有一份未完成的草稿（\(time)）。要继续写吗？"
      case .removesDraft: "要删除这份草稿吗？"
      }
    }
  }

  /// The title of a record that is being written.
  package func newTitle(_ kind: RecordKind) -> String {
    switch language {
    case .english: "new \(kind.name)"
    case .chinese: "新建\(Chinese.name(kind))"
    }
  }
}
