// What results have in common: lists and marks.

extension Words {
  /// The language of a page, as HTML names it.
  package var languageTag: String {
    switch language {
    case .english: "en"
    case .chinese: "zh-Hans"
    }
  }

  /// Names one after the other: "a, b".
  package func list(_ names: [String]) -> String {
    switch language {
    case .english: names.joined(separator: ", ")
    case .chinese: names.map { Chinese.nativeFirst($0) }.joined(separator: "、")
    }
  }

  /// Texts one after the other, which may contain commas: "a; b".
  package func list(ofTexts texts: [String]) -> String {
    switch language {
    case .english: texts.joined(separator: "; ")
    case .chinese: texts.joined(separator: "；")
    }
  }
}

extension Words {
  /// A name in front of what is said about it: "US:".
  package func label(_ name: String) -> String {
    switch language {
    case .english: "\(name):"
    case .chinese: "\(name)："
    }
  }
}

/// The result of one check, which is shown as a mark.
package enum CheckMark: Sendable {
  case good, gap, unknown, notApplicable
  case leak, note
}

extension Words {
  /// The mark for the result of a check.
  package func mark(_ mark: CheckMark) -> String {
    switch language {
    case .english:
      switch mark {
      case .good: "ok"
      case .gap: "GAP"
      case .unknown: "?"
      case .notApplicable: "n/a"
      case .leak: "LEAK"
      case .note: "note"
      }
    case .chinese:
      switch mark {
      case .good: "通过"
      case .gap: "缺口"
      case .unknown: "？"
      case .notApplicable: "不适用"
      case .leak: "泄露"
      case .note: "注意"
      }
    }
  }
}
