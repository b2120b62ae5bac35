/// All occurrences of one term, which are decided together.
package struct TermQuestion: Equatable, Sendable {
  /// The term, folded.
  package let term: String
  /// The term as it is at its first occurrence.
  package let text: String
  /// The reason for the question.
  package let reason: Candidate.Reason
  /// The numbers of its findings in the draft.
  package let findings: [Int]
  /// The decision for all its occurrences; nil if some of them have none.
  package let decided: Decision?
  /// Whether a person has to decide, because no rule replaces it and nobody has looked at it.
  package let isOpen: Bool
  /// The decision about the term elsewhere.
  package let suggestion: Decision?
}

extension RedactionDraft {
  /// The questions in the order of the text, one for each term.
  package func questions(_ decisions: Decisions) -> [TermQuestion] {
    struct Key: Hashable {
      let isKnown: Bool
      let term: String
    }
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for (number, finding) in findings.enumerated() {
      let key = Key(isKnown: finding.reason.isKnown, term: finding.term)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(number)
    }
    return order.compactMap { key in
      guard let numbers = groups[key], let first = numbers.first else { return nil }
      let reason = findings[first].reason
      let taken = numbers.map { number in
        decisions.decision(
          on: key.term, reason: findings[number].reason,
          in: statements[findings[number].place.statement].digest)
      }
      let decided = taken.first.flatMap { one in taken.allSatisfy { $0 == one } ? one : nil }
      return TermQuestion(
        term: key.term, text: text(of: findings[first]), reason: reason, findings: numbers,
        decided: decided, isOpen: taken.contains(nil) && (!reason.isKnown || reason == .nearName),
        suggestion: decisions.suggestion(on: key.term, reason: reason))
    }
  }

  /// The questions for a person, those that need an answer first; empty if none is open.
  ///
  /// - Parameter again: asks about everything, whatever was decided earlier.
  package func questions(toAsk decisions: Decisions, again: Bool) -> [TermQuestion] {
    let all = questions(decisions)
    guard again || all.contains(where: \.isOpen) else { return [] }
    let asked = all.filter { again || $0.isOpen || $0.decided == nil }
    return asked.filter(\.isOpen) + asked.filter { !$0.isOpen }
  }

  /// The entry that answers a question.
  package func entry(
    _ decision: Decision, on question: TermQuestion, everywhere: Bool = false
  ) -> DecisionEntry {
    DecisionEntry(
      decision, reason: question.reason, term: question.term,
      statements: everywhere && decision == .allow && !question.reason.isKnown
        ? nil : Set(question.findings.map { statements[findings[$0].place.statement].digest }))
  }
}

extension RedactionDraft {
  /// The result of a decision about a term, as far as it is known before the names are drawn.
  package func preview(
    of decision: Decision, _ question: TermQuestion, texts: SummaryTexts
  ) -> String {
    switch decision {
    case .mask: return Mask.text
    case .allow: return question.text
    case .pseudonym: return texts.pseudonym(PseudonymKind(question.reason), "nn")
    case .generalise:
      let entry = question.findings.first.flatMap { findings[$0].entry }
      let term =
        question.reason == .protected
        ? entry.flatMap { protection.generalTerms[$0] }
        : Generalisation.term(for: question.reason, text: question.text)
      return term.map(texts.general) ?? Mask.text
    }
  }
}

/// A piece of text as decisions know it: in lower case, without invisible characters,
/// with single spaces.
///
/// This only groups what was already found. Finding terms is the engines' work, which
/// know many more forms.
package enum FoldedTerm {
  /// The folded form.
  package static func fold(_ text: String) -> String {
    if let folded = foldedASCII(text.utf8) { return folded }
    // Bytes, because a view of scalars copies all of itself whenever several are appended.
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isBlankDue = false
    var marks: [Unicode.Scalar] = []
    func takeMarks() {
      for mark in inCanonicalOrder(marks) { folded += mark.utf8 }
      marks.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        isBlankDue = !folded.isEmpty
        continue
      }
      if scalar.properties.isDefaultIgnorableCodePoint { continue }
      if scalar.properties.canonicalCombiningClass != .notReordered, !isBlankDue {
        marks.append(scalar)
        continue
      }
      takeMarks()
      if isBlankDue { folded.append(UInt8(ascii: " ")) }
      isBlankDue = false
      folded += scalar.properties.lowercaseMapping.utf8
    }
    takeMarks()
    return String(decoding: folded, as: UTF8.self)
  }

  /// The same without Unicode's tables; nil if the text is not all ASCII.
  private static func foldedASCII(_ bytes: String.UTF8View) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isBlankDue = false
    for byte in bytes {
      switch byte {
      case 0x80...: return nil
      case ...0x20, 0x7F: isBlankDue = !folded.isEmpty
      default:
        if isBlankDue { folded.append(UInt8(ascii: " ")) }
        isBlankDue = false
        folded.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Combining marks in the order of canonical equivalence (UAX #15). Terms are looked
  /// up in tables, and the standard library takes quadratic time to hash a long run in
  /// a different order.
  private static func inCanonicalOrder(_ marks: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard marks.count > 1 else { return marks }
    var ordered: [UInt8: [Unicode.Scalar]] = [:]
    for mark in marks {
      ordered[mark.properties.canonicalCombiningClass.rawValue, default: []].append(mark)
    }
    return ordered.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// The code points of a piece that a reader could confuse with others or not see at all, each
  /// once: `U+200B ZERO WIDTH SPACE`. ASCII, ideographs, kana and Hangul are never among them.
  package static func unusual(in text: String) -> [String] {
    var seen: Set<Unicode.Scalar> = []
    return text.unicodeScalars.compactMap { scalar in
      guard isUnusual(scalar), seen.insert(scalar).inserted else { return nil }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let number = "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
      return scalar.properties.name.map { "\(number) \($0)" } ?? number
    }
  }

  private static func isUnusual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case " "..."~", "\n", "\t": false
    case "ぁ"..."ゖ", "ァ"..."ヺ", Scalars.extensionA, Scalars.ideographs, Scalars.hangulSyllables:
      false
    // Punctuation that any word processor inserts, and Chinese punctuation.
    case "–", "—", "‘", "’", "“", "”", "…", "、", "。", "《"..."』",
      "！", "（", "）", "，", "：", "；", "？":
      false
    default: true
    }
  }
}
