package import Application
import Calendar

// What the screen of quick lines says, and what becomes of the lines.

/// How many lines there are, and how they are kept.
package struct JotCounts: Sendable {
  /// All lines.
  package let lines: Int
  /// Those that were not handed to the vault yet.
  package let unsaved: Int
  /// Answers about labels that were not either.
  package let unsavedAnswers: Int
  /// Changes of a hidden compartment that wait for a commit.
  package let waiting: Int

  package init(lines: Int, unsaved: Int, unsavedAnswers: Int, waiting: Int) {
    (self.lines, self.unsaved) = (lines, unsaved)
    (self.unsavedAnswers, self.waiting) = (unsavedAnswers, waiting)
  }
}

/// A note about quick lines.
package enum JotNotice: Sendable {
  /// So many lines wait to become a note.
  case typed(lines: Int)
  /// So many answers to no question were kept as lines.
  case answersKept(count: Int)
  /// Commitments and questions were added to a session's record.
  case added(count: Int)
  /// So many were not, since the session's record may be shown to more people.
  case keptInNote(count: Int)
  /// Lines stay lines, since there is no session of this slug.
  case sessionMissing(session: String, lines: Int)
  /// Lines stay lines, since they have several newest versions; their references, at least one.
  case linesInConflict([String])
}

/// Parts of what `jot --finish` shows.
package enum JotHeading: Sendable {
  case commitments, openQuestions
}

extension Words {
  /// The first row of the screen.
  ///
  /// - Parameter zone: of the times, such as `+02:00`.
  package func jotHeading(_ title: String, _ counts: JotCounts, zone: String) -> String {
    switch language {
    case .english:
      let kept =
        if counts.unsaved > 0 {
          "\(counts.unsaved) not saved yet"
        } else if counts.unsavedAnswers > 0 {
          "\(counts.unsavedAnswers.counted("answer")) not saved yet"
        } else if counts.waiting > 0 {
          "\(counts.waiting.counted("change", "wait")) for a commit"
        } else {
          "saved"
        }
      return "\(title)  \(counts.lines.counted("line")), \(kept)  UTC\(zone)"
    case .chinese:
      let kept =
        if counts.unsaved > 0 {
          "\(counts.unsaved) 行尚未保存"
        } else if counts.unsavedAnswers > 0 {
          "\(counts.unsavedAnswers) 个回答尚未保存"
        } else if counts.waiting > 0 {
          "\(counts.waiting) 项改动等待提交"
        } else {
          "已保存"
        }
      return "\(title)  \(counts.lines) 行，\(kept)  UTC\(zone)"
    }
  }

  /// The last row of the screen.
  ///
  /// - Parameter corrects: whether the arrow key brings a line back.
  package func jotHint(corrects: Bool) -> String {
    switch language {
    case .english:
      "Ctrl-D leaves, \(corrects ? "Up edits, " : "")JB: name, ! commitment, ? question, "
        + "#tag, (open) mark"
    case .chinese: "Ctrl-D 退出，\(corrects ? "上箭头改正，" : "")JB: 发言人，! 承诺，? 问题，#标签，(open) 标记"
    }
  }

  /// What stands above the line that is typed: what became of the answer before, in front of what
  /// has to be asked, and each of the choices.
  package func jotNotice(
    _ effect: Jotting.Effect, _ question: Jotting.LabelQuestion?
  ) -> [String] {
    let became = text(effect)
    guard let question else { return [became].compactMap { $0 } }
    let offered = question.proposals.enumerated().map { "=\($0 + 1) \(name($1.fullName))" }
    switch language {
    case .english:
      let asked = "Who is \(question.label)?"
      return [became.map { "\($0) \(asked)" } ?? asked] + offered + ["=NAME another", "= nobody"]
    case .chinese:
      let asked = Chinese.spaced("\(question.label)是谁？")
      return [(became ?? "") + asked] + offered + ["=姓名 另一个人", "= 不指任何人"]
    }
  }

  /// What became of an answer; nil for a line.
  private func text(_ effect: Jotting.Effect) -> String? {
    switch language {
    case .english:
      switch effect {
      case .nothing, .taken: nil
      case .bound(let label, let name): "\(label) is \(name)."
      case .unbound(let label): "\(label) is nobody."
      case .nobodyFound(let name):
        "Nobody, or more than one person, is called \(name): it was taken as a line."
      case .unasked(let text): "Nothing is asked, so \(text) was not taken."
      }
    case .chinese:
      switch effect {
      case .nothing, .taken: nil
      case .bound(let label, let name): Chinese.spaced("\(label)是\(self.name(name))。")
      case .unbound(let label): Chinese.spaced("\(label)不指任何人。")
      case .nobodyFound(let name):
        Chinese.spaced("没有人叫\(name)，或不止一人叫\(name)：已记为一行速记。")
      case .unasked(let text): "现在没有要回答的问题，未记下“\(text)”。"
      }
    }
  }

  /// That saving failed, and why; it is tried again.
  package func jotFailure(_ reason: String) -> String {
    switch language {
    case .english:
      "Saving has not succeeded yet: \(reason). The lines are kept, and saving is tried again."
    case .chinese: "尚未保存成功：\(reason)。已输入的各行都已保留，会再次尝试保存。"
    }
  }

  /// A note about quick lines.
  package func note(_ notice: JotNotice) -> String {
    switch language {
    case .english:
      switch notice {
      case .typed(let lines):
        "\(lines.counted("line", "are")) waiting to become a note; run `subrosa jot --finish` "
          + "afterwards"
      case .answersKept(let count):
        count == 1
          ? "one line looks like an answer, but nothing was asked: it was kept as a line"
          : "\(count) lines look like answers, but nothing was asked: they were kept as lines"
      case .added(let count):
        count == 1
          ? "one commitment or question was added to the session's record"
          : "\(count) commitments and questions were added to the session's record"
      case .keptInNote(let count):
        count == 1
          ? "one commitment or question is only in the note: its mark is stricter than the "
            + "session's marking"
          : "\(count) commitments and questions are only in the note: their marks are stricter "
            + "than the session's marking"
      case .sessionMissing(let session, let lines):
        "\(lines.counted("line", "are")) not in the note: there is no session `\(session)`; "
          + "name another one with `subrosa set LINE session=SLUG`"
      case .linesInConflict(let references):
        English.some(references)
          + (references.count == 1
            ? " stays a line because it has conflicting versions"
            : " stay lines because they have conflicting versions")
          + "; run `subrosa resolve LINE` to choose one, then `subrosa jot --finish` again"
      }
    case .chinese:
      switch notice {
      case .typed(let lines): "\(lines) 行等待整理成笔记；结束后运行 `subrosa jot --finish`"
      case .answersKept(let count): "有 \(count) 行像是回答，但当时没有要回答的问题：已按原文存为速记"
      case .added(let count): "会议的记录中新增了 \(count) 项承诺或问题"
      case .keptInNote(let count): "\(count) 项承诺或问题只写在笔记里：其标记比会议的标记更严"
      case .sessionMissing(let session, let lines):
        "\(lines) 行速记没有收入笔记：没有短名为 `\(session)` 的会议；"
          + "用 `subrosa set LINE session=SLUG` 指定另一次会议"
      case .linesInConflict(let references):
        Chinese.spaced("\(Chinese.some(references, unit: "行"))仍是速记，因为版本有冲突；")
          + "运行 `subrosa resolve LINE` 选定一个，再运行 `subrosa jot --finish`"
      }
    }
  }

  /// What notes of quick lines are called.
  package var jotTexts: JotFinish.Texts {
    JotFinish.Texts { session, day in
      switch language {
      case .english: "Notes of \(session), \(day.text)"
      case .chinese: Chinese.spaced("\(session)笔记，\(Chinese.date(day.text))")
      }
    }
  }

  /// The title of what `jot --finish` shows.
  package func jotFinished(_ reference: String, lines: Int) -> String {
    switch language {
    case .english: "\(reference): a note of \(lines.counted("line"))"
    case .chinese: "\(reference)：由 \(lines) 行速记整理成的笔记"
    }
  }

  /// A heading there.
  package func heading(_ heading: JotHeading) -> String {
    switch language {
    case .english:
      switch heading {
      case .commitments: "Commitments"
      case .openQuestions: "Open questions"
      }
    case .chinese:
      switch heading {
      case .commitments: "承诺"
      case .openQuestions: "未决的问题"
      }
    }
  }

  /// A commitment or a question, and who said it.
  package func text(_ marked: JotFinish.Marked) -> String {
    guard !marked.name.isEmpty else { return marked.text }
    return switch language {
    case .english: "\(marked.name): \(marked.text)"
    case .chinese: "\(marked.name)：\(marked.text)"
    }
  }
}
