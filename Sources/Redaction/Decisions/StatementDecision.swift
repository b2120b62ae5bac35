/// A person's decision about a statement, or about two that became one.
package struct StatementDecision: Equatable, Sendable {
  /// The kind of decision. The raw values are stored, so they must not change.
  package enum Kind: String, CaseIterable, Sendable {
    /// It leaves as written.
    case keep
    /// It stays.
    case withhold
    /// Other words leave instead.
    case rewrite
    /// Other words leave instead of two statements.
    case join
    /// There is no decision any more: somebody looked again and left it open.
    case open
    /// There is no decision, only words that somebody began to write and can continue next time.
    case draft
  }

  /// What was decided.
  package let kind: Kind
  /// The digests of the statements as originally written, in their order.
  package let digests: [String]
  /// How many people had to be behind a statement at the time of the decision; 0 for any number.
  package let backing: Int
  /// The text that replaces the statement, in Markdown; empty if there is none.
  package let text: String

  /// A decision.
  package init(_ kind: Kind, on digests: [String], backing: Int = 0, text: String = "") {
    self.kind = kind
    self.digests = digests
    self.backing = backing
    self.text = text
  }
}

// MARK: - Text form

extension StatementDecision {
  /// One line: what was decided, digests, number of people and text, with tabs between.
  package var line: String {
    [kind.rawValue, digests.joined(separator: ","), String(backing), LineText.escaped(text)]
      .joined(separator: "\t")
  }

  /// Reads a line; nil for a line from a newer program, or for another kind of decision.
  package init?(line: Substring) {
    let parts = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let kind = Kind(rawValue: String(parts[0])),
      let backing = Int(parts[2])
    else { return nil }
    let digests = parts[1].split(separator: ",").map(String.init)
    guard digests.count == (kind == .join ? 2 : 1) else { return nil }
    self.init(kind, on: digests, backing: backing, text: LineText.unescaped(parts[3]))
  }
}

/// The person that a label in the notes of a dialogue means, as somebody said once.
package struct LabelBinding: Equatable, Sendable {
  private static let word = "label"

  /// The slug of the dialogue.
  package let dialogue: String
  /// The label, folded.
  package let label: String
  /// The person's reference; empty if the label means nobody.
  package let person: String

  /// A binding.
  package init(dialogue: String, label: String, person: String) {
    self.dialogue = dialogue
    self.label = FoldedTerm.fold(label)
    self.person = person
  }

  /// One line: the word label, dialogue, person and label, with tabs between.
  package var line: String {
    [LabelBinding.word, dialogue, person, LineText.escaped(label)].joined(separator: "\t")
  }

  /// Reads a line; nil for any other.
  package init?(line: Substring) {
    let parts = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == LabelBinding.word, !parts[3].isEmpty
    else { return nil }
    self.init(
      dialogue: String(parts[1]), label: LineText.unescaped(parts[3]), person: String(parts[2]))
  }
}

/// A text on one line: a backslash escapes line feeds, tabs and backslashes.
private enum LineText {
  static func escaped(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  static func unescaped(_ line: Substring) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
        continue
      }
      switch scalar {
      case "n" where isEscaped: text.append("\n")
      case "r" where isEscaped: text.append("\r")
      case "t" where isEscaped: text.append("\t")
      default: text.append(scalar)
      }
      isEscaped = false
    }
    return String(text)
  }
}

/// The decisions about statements, only the newest about each.
package struct StatementDecisions: Sendable {
  private var byDigest: [String: StatementDecision] = [:]
  private var drafts: [String: String] = [:]

  /// No decisions.
  package init() {}

  /// Adds a decision, which replaces older ones about the same statements.
  package mutating func add(_ decision: StatementDecision) {
    for digest in decision.digests {
      switch decision.kind {
      case .draft: drafts[digest] = decision.text
      case .open:
        // The words that left instead are offered again.
        if let text = beginning(for: digest) { drafts[digest] = text }
        byDigest[digest] = nil
      default:
        byDigest[digest] = decision
        drafts[digest] = nil
      }
    }
  }

  /// Whether nothing was decided.
  package var isEmpty: Bool { byDigest.isEmpty }

  /// The last decision about a statement; nil if there is none.
  package func decision(on digest: String) -> StatementDecision? { byDigest[digest] }

  /// The words to start from when a statement is rewritten: a draft, or the words written earlier.
  package func beginning(for digest: String) -> String? {
    if let draft = drafts[digest] { return draft }
    guard let decision = byDigest[digest], !decision.text.isEmpty else { return nil }
    return decision.text
  }
}
