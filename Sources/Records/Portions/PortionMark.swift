/// Who may be told what a paragraph says.
///
/// `(private)` and the rest open a paragraph of Markdown; `marking:` gives a record's default and
/// a dialogue's `rule:` the default of all its records.
package enum PortionMark: String, CaseIterable, Sendable {
  /// Stays with the author. The default of everything.
  case `private`
  /// Chatham House Rule: what was said may be used, not who said it or who was there.
  case chatham
  /// May be attributed to a side, never to a person.
  case side
  /// May be used and attributed.
  case open

  /// The words of all marks, strictest first.
  package static let words = allCases.map(\.rawValue)

  /// How much a mark lets out: 0 for `private` up to 3 for `open`.
  package var openness: Int {
    switch self {
    case .private: 0
    case .chatham: 1
    case .side: 2
    case .open: 3
    }
  }

  /// The stricter of two marks.
  package static func stricter(_ one: PortionMark, _ other: PortionMark) -> PortionMark {
    one.openness <= other.openness ? one : other
  }

  /// The mark of a written word. Unknown words count as `private`: a rule that cannot be read
  /// must not let anything out.
  ///
  /// - Parameter written: the value of `marking` or `rule`; nil is returned where it is empty.
  package init?(written: String) {
    if written.isEmpty { return nil }
    self = PortionMark(rawValue: written.lowercased()) ?? .private
  }

  /// The mark of a paragraph that has none: the record's marking, else the dialogue's rule,
  /// else `private`.
  ///
  /// - Parameters:
  ///   - marking: `Metadata.marking`, may be empty.
  ///   - rule: `Dialogue.rule` of the dialogue the record belongs to, may be empty.
  package static func unmarked(marking: String, rule: String) -> PortionMark {
    PortionMark(written: marking) ?? PortionMark(written: rule) ?? .private
  }
}
