package import Application
import Calendar
package import Redaction

// What the commands that import, export and redact show, tell and ask.

// MARK: - Pages

/// A page about summaries or protected terms.
package enum SummaryPage: Sendable {
  case comparison
  case protectedTerms
  case redactedText
  case preview
}

/// A sentence on such a page.
package enum SummarySentence: Sendable {
  case repeated(statements: Int)
  case noProtectedTerms
}

/// A table on such a page.
package enum SummaryTable: Sendable {
  case differences
  case protectedTerms
}

extension Words {
  /// The title of a page.
  package func title(_ page: SummaryPage) -> String {
    switch language {
    case .english:
      switch page {
      case .comparison: "What this export and earlier ones reveal together"
      case .protectedTerms: "Protected terms"
      case .redactedText: "redacted"
      case .preview: "preview"
      }
    case .chinese: chineseTitle(page)
    }
  }

  /// The heading for what an earlier export reveals together with a new one.
  package func heading(_ comparison: ReleaseRecords.Comparison) -> String {
    switch language {
    case .english: "\(Clock.iso(comparison.modified).prefix(10)), to \(list(comparison.to))"
    case .chinese:
      Chinese.spaced(
        "\(Chinese.date(Day(millisecondsSince1970: comparison.modified)))，"
          + "发给\(list(comparison.to))")
    }
  }

  /// A sentence on a page.
  package func text(_ sentence: SummarySentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .repeated(let statements):
        "\(statements.counted("statement")) also appeared in an earlier export. "
          + "A reader of both exports can compare them."
      case .noProtectedTerms: "None."
      }
    case .chinese:
      switch sentence {
      case .repeated(let statements):
        "\(statements) 段发言在以前的导出中也出现过。"
          + "手里有这两份导出的人，可以拿来对照。"
      case .noProtectedTerms: "没有。"
      }
    }
  }

  /// The titles of a table's columns.
  package func columns(_ table: SummaryTable) -> [String] {
    switch language {
    case .english:
      switch table {
      case .differences: ["THIS EXPORT", "EARLIER EXPORT"]
      case .protectedTerms: ["TERM", "REPLACEMENT"]
      }
    case .chinese:
      switch table {
      case .differences: ["本次导出", "以前的导出"]
      case .protectedTerms: ["词", "替换为"]
      }
    }
  }

  /// Two names of one person, with the mark in front of them.
  package func item(_ link: ReleaseComparison.Link) -> (mark: String, text: String) {
    switch language {
    case .english: ("same person:", "\(link.here) in this export, \(link.there) in the earlier one")
    case .chinese: ("同一人：", "本次导出中是“\(link.here)”，以前的导出中是“\(link.there)”")
    }
  }

  /// The words that an export shows in a place, which may be empty.
  package func shown(_ words: String) -> String {
    switch language {
    case .english: words.isEmpty ? "(nothing)" : words
    case .chinese: words.isEmpty ? "（无）" : words
    }
  }
}

// MARK: - Notes and questions

/// A note that is shown with an import, an export or a change of protected terms.
package enum SummaryNote: Sendable {
  /// What an import did, or would do.
  case imported(ImportCounts, isDryRun: Bool)
  /// A text that was changed in the source and in the vault.
  case importEdited(String)
  /// A text that the vault holds and the source does not have any more.
  case importGone(String)
  case folderNotEncrypted
  case written(files: Int)
  case released
  /// What a new export reveals together with earlier ones.
  case comparison(exports: Int, pseudonyms: Int, places: Int)
  /// What messages call the term.
  case unprotected(String)
}

/// A question before an export.
package enum SummaryQuestion: Sendable {
  case writeFolder, writeDespiteComparison
}

/// A value that the program asks for.
package enum SummaryPrompt: Sendable {
  case releaseRecipient
  case term, replacement
  /// Whom a label in notes means. What was answered before is a name, empty for nobody, nil where
  /// nobody was asked.
  case labelledPerson(String, insteadOf: String?)
}

extension Words {
  /// A note that is shown with a result.
  package func note(_ note: SummaryNote) -> String {
    switch language {
    case .english:
      switch note {
      case .imported(let counts, let isDryRun): englishImport(counts, isDryRun: isDryRun)
      case .importEdited(let file):
        "\(file): changed there and in the vault since the last import; left as it is in the vault"
      case .importGone(let item):
        "\(item): in the vault, but no longer in what is imported; left in the vault"
      case .folderNotEncrypted:
        "the files will not be encrypted: anyone with access to the disk can read every word"
      case .written(let files): "\(files.counted("file")) written"
      case .released: "written; the vault keeps a record of this release"
      case .comparison(let exports, let pseudonyms, let places):
        exports.counted("earlier export", "share") + " statements with this one; comparing them "
          + "links \(pseudonyms.counted("pseudonym")) and shows differences in "
          + places.counted("other place")
      case .unprotected(let name): "\(name) is no longer protected"
      }
    case .chinese: chineseNote(note)
    }
  }

  private func englishImport(_ counts: ImportCounts, isDryRun: Bool) -> String {
    let records = (counts.added + counts.changed).counted("record")
    var text = "\(records) and \(counts.attachments.counted("attachment"))"
    text += isDryRun ? " would be imported" : " imported"
    let parts = [
      (counts.changed, "new versions of changed texts"), (counts.unchanged, "unchanged"),
      (counts.edited, "left because they were changed in the vault"), (counts.gone, "gone"),
    ].filter { $0.0 > 0 }
    if !parts.isEmpty {
      if counts.added > 0, counts.changed > 0 { text += " (\(counts.added) new)" }
      text += "; " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    return text
      + (isDryRun ? "; nothing was changed" : "; the original files are still stored unencrypted")
  }

  /// A line about what an import could not keep.
  package func note(_ line: ImportRemark.Line) -> String {
    switch line {
    case .one(let remark): note(remark)
    case .several(let common, let count): note(common, of: count)
    }
  }

  /// What is said of so many notes at once.
  private func note(_ common: ImportRemark.Common, of count: Int) -> String {
    switch language {
    case .english:
      switch common {
      case .noDate: "\(count) notes have no date; `--format json` names them"
      case .trashed:
        "\(count) notes were in the trash and are not imported; `--format json` names them"
      case .encrypted:
        "\(count) items are encrypted by the program that exported them, and are not imported; "
          + "`--format json` names them"
      case .formatting:
        "\(count) notes are imported without their HTML formatting; `--format json` names them"
      case .html:
        "\(count) notes are HTML, and are imported as they are; `--format json` names them"
      }
    case .chinese: chineseNote(common, of: count)
    }
  }

  /// What an import could not keep of a file.
  package func note(_ remark: ImportRemark) -> String {
    switch language {
    case .english: "\(remark.file): \(self.remark(remark.what))"
    case .chinese: "\(remark.file)：\(self.remark(remark.what))"
    }
  }

  /// A question, without the choices.
  package func question(_ question: SummaryQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .writeFolder: "Write everything unencrypted?"
      case .writeDespiteComparison: "Write it anyway?"
      }
    case .chinese:
      switch question {
      case .writeFolder: "要全部写成未加密的文件吗？"
      case .writeDespiteComparison: "仍要写出吗？"
      }
    }
  }

  /// A value that the program asks for.
  package func prompt(_ prompt: SummaryPrompt) -> String {
    switch language {
    case .english:
      switch prompt {
      case .releaseRecipient: "Recipient: "
      case .term: "Term: "
      case .replacement: "Words to use instead: "
      case .labelledPerson(let label, insteadOf: nil):
        "Who is \(label) in the notes (press Enter if it is nobody)? "
      case .labelledPerson(let label, insteadOf: .some(let name)):
        "Who is \(label) in the notes (press Enter to keep \(name.isEmpty ? "nobody" : name), "
          + "type - for nobody)? "
      }
    case .chinese: chinesePrompt(prompt)
    }
  }

  /// The recipient in the record of a release that names nobody and is written to no file.
  package var standardOutput: String {
    switch language {
    case .english: "standard output"
    case .chinese: "标准输出"
    }
  }
}
