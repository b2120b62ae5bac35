import Records

/// Writes what stands in the place of findings.
struct Replacer {
  let protection: Protection
  let rule: ReplacementRule
  var pseudonyms: Pseudonyms

  mutating func text(
    of block: Block, in statement: Statement, _ findings: ArraySlice<Finding>,
    _ decisions: Decisions
  ) -> String {
    let bytes = Array(block.text.utf8)
    var text = ""
    var start = 0
    for finding in findings {
      let original = String(decoding: bytes[finding.range], as: UTF8.self)
      let decision =
        decisions.decision(on: finding.term, reason: finding.reason, in: statement.digest)
        ?? .standing(for: finding.reason)
      text += String(decoding: bytes[start..<finding.range.lowerBound], as: UTF8.self)
      let words = Self.withOneArticle(
        words(for: finding, decision, original, in: statement), behind: &text)
      text += beginsSentence(text) ? words.prefix(1).uppercased() + words.dropFirst() : words
      start = finding.range.upperBound
    }
    text += String(decoding: bytes[start...], as: UTF8.self)
    return Mask.joined(VisibleText.only(text))
  }

  private mutating func words(
    for finding: Finding, _ decision: Decision, _ original: String, in statement: Statement
  ) -> String {
    switch decision {
    case .mask: return Mask.text
    case .allow: return original
    case .pseudonym:
      // In a statement that tells its side, a name would tell the side of all its others.
      if finding.reason.isPersonal && statement.mark == .side { return group(finding, statement) }
      if finding.reason == .person || finding.reason == .nearName {
        guard let entry = finding.entry else { return group(finding, statement) }
        return pseudonyms.person(entry)
      }
      return pseudonyms.stranger(finding.term, finding.reason)
    case .generalise:
      if finding.reason.isPersonal { return group(finding, statement) }
      if let entry = finding.entry, finding.reason == .protected {
        return protection.generalWords[entry] ?? Mask.text
      }
      return Generalisation.words(for: finding.reason, text: original)
    }
  }

  /// "a participant from side A", where the mark allows it and enough of the side were there.
  private func group(_ finding: Finding, _ statement: Statement) -> String {
    let general = Generalisation.words(for: .person, text: "")
    guard statement.mark.openness >= 2, let entry = finding.entry, let session = statement.session,
      rule.attendance.indices.contains(session)
    else { return general }
    let side = protection.roster.entries[entry].side
    guard let letter = pseudonyms.letter(of: side),
      rule.attendance[session][side, default: 0] >= rule.minimumGroup
    else { return general }
    return "\(general) from side \(letter)"
  }

  /// Of two articles in a row the text's own "the" stays, and else the new one: "the institution"
  /// for "the Harrow Institute", "an institution" for "a Harrow Institute".
  private static func withOneArticle(_ words: String, behind text: inout String) -> String {
    guard let article = ["a ", "an "].first(where: { words.hasPrefix($0) }), text.last == " "
    else { return words }
    let ending = text.suffix("? the ".count).dropLast()
    let own = ending.split(omittingEmptySubsequences: false) { !$0.isLetter }.last ?? ""
    switch own.lowercased() {
    case "the": return String(words.dropFirst(article.count))
    case "a", "an":
      text.removeLast(own.count + 1)
      return words
    default: return words
    }
  }

  private func beginsSentence(_ text: String) -> Bool {
    guard let last = text.last(where: { $0 != " " }) else { return true }
    return ".!?".contains(last) && text.last == " " || last == "\n"
  }
}

extension Candidate.Reason {
  /// Whether somebody of the roster is meant by name.
  fileprivate var isPersonal: Bool { self == .person || self == .nearName }
}
