import Records

/// Writes the replacements of findings.
struct Replacer {
  let protection: Protection
  /// The sessions in which everybody's side may be revealed.
  let lettered: Set<Int>
  let texts: SummaryTexts
  let nobodies: NobodyLabels
  var pseudonyms: Pseudonyms

  mutating func text(
    of block: StatementBlock, in statement: Statement, _ findings: ArraySlice<Candidate>,
    _ decisions: Decisions
  ) -> String {
    guard !findings.isEmpty else { return Mask.joined(VisibleText.only(block.text)) }
    let bytes = Array(block.text.utf8)
    var text = ""
    var start = 0
    var isReplaced = false
    for finding in findings {
      let original = String(decoding: bytes[finding.range], as: UTF8.self)
      var decision =
        decisions.decision(on: finding.term, reason: finding.reason, in: statement.digest)
        ?? .standing(for: finding.reason)
      // A pseudonym, or "a participant", would make it a person.
      if decision != .allow && nobodies.contain(finding) { decision = .mask }
      text += spaced(
        String(decoding: bytes[start..<finding.range.lowerBound], as: UTF8.self), behind: text,
        isReplaced: isReplaced)
      let isLabel = isLabel(finding.range, in: bytes, of: statement)
      var words = words(for: finding, decision, original, in: statement, isLabel: isLabel)
      if decision == .generalise { words = fitted(words, finding.reason, behind: &text) }
      words = withOneArticle(words, behind: &text)
      let isNew = words != original
      words = spaced(
        words, behind: text, isReplaced: isNew || isReplaced && start == finding.range.lowerBound)
      text += beginsSentence(text) ? words.prefix(1).uppercased() + words.dropFirst() : words
      isReplaced = isNew
      start = finding.range.upperBound
    }
    text += spaced(
      String(decoding: bytes[start...], as: UTF8.self), behind: text, isReplaced: isReplaced)
    return Mask.joined(VisibleText.only(text))
  }

  /// A part of a text, with a space between Latin letters or digits and Chinese if one of the two
  /// is a replacement: "与会者 07 认为".
  private func spaced(_ part: String, behind text: String, isReplaced: Bool) -> String {
    guard isReplaced, let last = text.last, let first = part.first else { return part }
    let isParted =
      isLatin(last) && isIdeograph(first) || isIdeograph(last) && isLatin(first)
    return isParted ? " " + part : part
  }

  private func isLatin(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private func isIdeograph(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.isIdeographic ?? false
  }

  /// Whether a finding is the label of the person who made a statement.
  ///
  /// A pseudonym there would link all statements of a person, and whoever recognised one of them
  /// would know who made the others.
  private func isLabel(
    _ range: Range<Int>, in bytes: [UInt8], of statement: Statement
  ) -> Bool {
    guard range.lowerBound == 0, statement.sources.people.count == 1 else { return false }
    let rest = bytes[range.upperBound...]
    return rest.starts(with: ":".utf8) || rest.starts(with: "：".utf8)
  }

  private mutating func words(
    for finding: Candidate, _ decision: Decision, _ original: String, in statement: Statement,
    isLabel: Bool
  ) -> String {
    switch decision {
    case .mask: return Mask.text
    case .allow: return original
    case .pseudonym:
      // In a statement that reveals its side, a name would reveal the side of all its
      // other statements.
      if finding.reason.isPersonal && (statement.mark == .side || isLabel) {
        return group(finding, statement)
      }
      if finding.reason == .person || finding.reason == .nearName {
        guard let entry = finding.entry else { return group(finding, statement) }
        return pseudonyms.person(entry)
      }
      return pseudonyms.stranger(finding.term, finding.reason)
    case .generalise:
      if finding.reason.isPersonal { return group(finding, statement) }
      if let entry = finding.entry, finding.reason == .protected {
        return words(protection.generalTerms[entry])
      }
      return words(Generalisation.term(for: finding.reason, text: original))
    }
  }

  private func words(_ term: GeneralTerm?) -> String { term.map(texts.general) ?? Mask.text }

  /// A participant from a side, if the mark allows it and the session has letters.
  private func group(_ finding: Candidate, _ statement: Statement) -> String {
    let general = texts.general(.participant(side: nil))
    guard statement.mark.tellsSide, let entry = finding.entry, let session = statement.session,
      lettered.contains(session)
    else { return general }
    let side = protection.roster.entries[entry].side
    guard let letter = pseudonyms.letter(of: side) else { return general }
    return texts.general(.participant(side: letter))
  }

  /// Of two adjacent articles, the text's own "the" stays, and otherwise the new one: "the
  /// institution" for "the Harrow Institute", "an institution" for "a Harrow Institute". "This" takes
  /// the place of both: "this dialogue" for "the Linth dialogue".
  private func withOneArticle(_ words: String, behind text: inout String) -> String {
    let articles = texts.articles
    guard
      let article = (articles.indefinite + articles.demonstrative).first(where: {
        words.hasPrefix($0 + " ")
      }), text.last == " "
    else { return words }
    let longest = (articles.definite + articles.indefinite).map(\.count).max() ?? 0
    // Includes the character before the article and the space after it.
    let ending = text.suffix(longest + 3).dropLast()
    let own = ending.split(omittingEmptySubsequences: false) { !$0.isLetter }.last ?? ""
    let isDefinite = articles.definite.contains(own.lowercased())
    if isDefinite, articles.indefinite.contains(article) {
      return String(words.dropFirst(article.count + 1))
    }
    if isDefinite || articles.indefinite.contains(own.lowercased()) {
      text.removeLast(own.count + 1)
    }
    return words
  }

  /// General words that fit the word before them: "on 10 November" becomes "in autumn". If none
  /// fits, as in "above 50" and "the Lakeside", a mask is used.
  private func fitted(
    _ words: String, _ reason: Candidate.Reason, behind text: inout String
  ) -> String {
    guard words != Mask.text, text.last == " " else { return words }
    let before = text.dropLast().split(omittingEmptySubsequences: false) { !$0.isLetter }.last ?? ""
    let word = before.lowercased()
    let articles = texts.articles
    switch reason {
    case .name, .chineseName, .role:
      let isArticle = articles.definite.contains(word) || articles.indefinite.contains(word)
      return isArticle ? Mask.text : words
    case .quantity:
      return texts.measures.contains(word) ? Mask.text : words
    case .date:
      guard word == texts.prepositions.day else { return words }
      let preposition = texts.prepositions.season
      text.removeLast(before.count + 1)
      let isCapital = before.first?.isUppercase == true
      text +=
        (isCapital ? preposition.prefix(1).uppercased() + preposition.dropFirst() : preposition)
      text += " "
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
  /// Whether it means a person of the roster by name.
  fileprivate var isPersonal: Bool { self == .person || self == .nearName }
}

extension PortionMark {
  /// Whether the side that something comes from may be revealed.
  fileprivate var tellsSide: Bool { openness >= PortionMark.side.openness }
}

/// The rule for redacting a draft.
package struct ReplacementRule: Sendable {
  /// How many people of every side must have attended before a statement may be
  /// attributed to a side.
  package static let minimumGroup = 3

  /// How many people of every side must have attended a session.
  package let minimumGroup: Int
  /// Whether statements keep the order of their notes.
  package let keepsOrder: Bool
  /// For each session, the number of people of each side who attended. People with an unknown side
  /// count as a side without a name.
  package let attendance: [[String: Int]]

  /// A rule.
  package init(
    minimumGroup: Int = ReplacementRule.minimumGroup, keepsOrder: Bool = false,
    attendance: [[String: Int]] = []
  ) {
    self.minimumGroup = minimumGroup
    self.keepsOrder = keepsOrder
    self.attendance = attendance
  }
}

extension RedactionDraft {
  /// The statements with only approved text in them.
  ///
  /// Undecided terms are masked; terms of the roster are always replaced. The result is
  /// searched for known terms until it contains none, since two harmless texts can form
  /// a name where they meet.
  ///
  /// - Parameters:
  ///   - texts: the words of replacements.
  ///   - generator: the same bits give the same result.
  package func redacted(
    _ decisions: Decisions, rule: ReplacementRule, texts: SummaryTexts,
    using generator: inout some RandomNumberGenerator
  ) -> [Statement] {
    redacted(decisions, rule: rule, texts: texts, using: &generator) { _ in }
  }

  /// The same for long texts.
  ///
  /// - Parameter step: told how many more bytes were searched again; an error that it
  ///   throws ends the work.
  package func redacted<Failure>(
    _ decisions: Decisions, rule: ReplacementRule, texts: SummaryTexts,
    using generator: inout some RandomNumberGenerator, step: (Int) throws(Failure) -> Void
  ) throws(Failure) -> [Statement] {
    let roster = protection.roster
    let people = roster.entries.count { $0.kind == .person }
    let strangers = Set(findings.map(\.term)).count { term in
      decisions.mayName(term)
    }
    var replacer = Replacer(
      protection: protection, lettered: sessionsWithLetters(rule), texts: texts,
      nobodies: nobodies,
      pseudonyms: Pseudonyms(
        holders: people + strangers,
        sides: Set(roster.entries.map(\.side)).subtracting([""]), texts: texts, using: &generator))
    var redacted = statements
    var next = 0
    for number in statements.indices {
      for index in statements[number].blocks.indices {
        let start = next
        while next < findings.count, findings[next].place.statement == number,
          findings[next].place.block == index
        {
          next += 1
        }
        try step(0)
        redacted[number].blocks[index].text = replacer.text(
          of: statements[number].blocks[index], in: statements[number], findings[start..<next],
          decisions)
      }
    }
    if !rule.keepsOrder { redacted = shuffled(redacted, using: &generator) }
    return try Sweep.clean(redacted, protection, step: step)
  }

  /// The sessions in which a person's side may be revealed.
  ///
  /// The letter of a large side would identify a speaker without a letter: the only guest
  /// of another side, or somebody who is named but was not there. So a session has letters
  /// for everybody or for nobody.
  private func sessionsWithLetters(_ rule: ReplacementRule) -> Set<Int> {
    let attendance = rule.attendance
    var sessions = Set(
      attendance.indices.filter { session in
        attendance[session].values.allSatisfy { $0 == 0 || $0 >= rule.minimumGroup }
      })
    let nobodies = nobodies
    for finding in findings where finding.reason.isPersonal && !nobodies.contain(finding) {
      let statement = statements[finding.place.statement]
      guard statement.mark.tellsSide, let session = statement.session, sessions.contains(session)
      else { continue }
      let side = finding.entry.map { protection.roster.entries[$0].side } ?? ""
      if attendance[session][side, default: 0] < rule.minimumGroup { sessions.remove(session) }
    }
    return sessions
  }

  private var nobodies: NobodyLabels { NobodyLabels(of: statements) }

  /// Statements in random order within each session.
  private func shuffled(
    _ statements: [Statement], using generator: inout some RandomNumberGenerator
  ) -> [Statement] {
    Statement.bySession(statements).flatMap { Drawing.shuffled($0.statements, using: &generator) }
  }
}

/// The labels that, as a person said, mean nobody: these words must not become somebody, even
/// though they are a person's initials.
struct NobodyLabels {
  private let labels: Set<String>

  /// The labels in any of these statements: the meaning of a label holds for the whole dialogue.
  init(of statements: [Statement]) {
    labels = statements.reduce(into: []) { labels, statement in
      for label in statement.sources.nobodyLabels {
        labels.insert(NobodyLabels.plain(FoldedTerm.fold(label)))
      }
    }
  }

  /// Whether a finding is one of these labels; a mention (`@jb`) never is.
  func contain(_ finding: Candidate) -> Bool {
    !labels.isEmpty && labels.contains(NobodyLabels.plain(finding.term))
  }

  /// A folded term, without the full stops and spaces of `J. B.`
  private static func plain(_ term: String) -> String { term.filter { $0 != "." && $0 != " " } }
}
