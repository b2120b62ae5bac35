/// Headings, and labels in bold at the beginning of a line, whose words all have capitals: there a
/// capital tells nothing about a word.
struct TitleLines {
  private let passage: Passage
  /// The words that are in such a line.
  private var flags: [Bool]
  /// Words that the text also writes in small letters.
  private var smallWords: Set<UInt64> = []
  /// Pairs of capitalised words that are next to each other outside these lines.
  private var pairs: Set<UInt64> = []

  /// Finds the lines of a passage.
  init(of passage: Passage) {
    self.passage = passage
    flags = [Bool](repeating: false, count: passage.tokens.count)
    var first = 0
    while first < passage.tokens.count {
      var last = first
      while let next = passage[last + 1], next.breaks == 0 { last += 1 }
      if let title = title(of: first...last), isInCapitals(title) {
        for index in title { flags[index] = true }
      }
      first = last + 1
    }
    guard flags.contains(true) else { return }
    for token in passage.tokens where token.isWord && token.shape == .lower {
      smallWords.insert(token.key)
    }
  }

  /// Whether a token is in such a line.
  func contains(_ index: Int) -> Bool { flags[index] }

  /// Learns from runs outside these lines which words form a name together.
  mutating func learn(_ runs: [ClosedRange<Int>]) {
    for run in runs where !flags[run.lowerBound] {
      for index in run.dropLast() where isPair(index) { pairs.insert(pair(index)) }
    }
  }

  /// Whether all words of a run in such a line are about a topic, or are written in small letters
  /// elsewhere in the text.
  ///
  /// - Parameter isOrdinary: whether a word is in the list of ordinary words.
  func isPlain(_ run: ClosedRange<Int>, where isOrdinary: (Int) -> Bool) -> Bool {
    guard run.allSatisfy({ passage[$0] != nil && flags[$0] }), !mayBeBody(run),
      !passage.isWord(Self.groups, at: run.upperBound)
    else {
      return false
    }
    return run.allSatisfy { index in
      if isPair(index), index < run.upperBound, pairs.contains(pair(index)) { return false }
      let token = passage.tokens[index]
      guard token.isWord, token.isCapital, token.classes.isDisjoint(with: Self.neutral)
      else { return true }
      guard isOrdinary(index) else { return false }
      if !token.classes.isDisjoint(with: [.topic, .matter, .field]) { return true }
      return token.classes.isDisjoint(with: Self.people) && smallWords.contains(token.key)
    } && run.contains { !passage.has(Self.neutral, at: $0) && passage.tokens[$0].isCapital }
  }

  /// Words that no name consists of.
  private static let neutral: WordClass = [.function, .determiner, .number, .ordinal, .relative]

  /// Words that may be a person or a body, whatever else they are.
  private static let people: WordClass = [
    .surname, .organ, .body, .title, .role, .kin, .person, .team, .house,
  ]

  /// What bodies are called whose names consist of ordinary words.
  private static let groups: StaticString =
    """
    alliance associates bureau center centre coalition collaborative collective consortium council \
    forum foundation fund hub initiative institute lab labs machines network partners partnership \
    project research solutions team technologies ventures watch works
    """

  /// Whether a run may be the name of a body in spite of its words: whom somebody met, "Scale AI",
  /// and bodies that are known.
  private func mayBeBody(_ run: ClosedRange<Int>) -> Bool {
    let before = run.lowerBound - 1
    if passage.isWord("with by", at: before) { return true }
    if passage.isWord("from", at: before), !passage.isWord("lessons", at: before - 1) {
      return true
    }
    if passage.isWord("to at", at: before), passage.isWord(Self.contacts, at: before - 1) {
      return true
    }
    guard run.count > 1 else { return false }
    if run.count == 2, passage.isWord("ai", at: run.upperBound),
      !passage.isWord(Self.kindsOfAI, at: run.lowerBound)
    {
      return true
    }
    return run.dropLast().contains { isPair($0) && Self.bodies.contains(pair($0)) }
  }

  /// What one has with a body.
  private static let contacts: StaticString =
    """
    dinner invitation letter lunch meeting meetings presentation reply report response submission \
    talk talks thanks visit visits workshop
    """

  private static let kindsOfAI: StaticString =
    "advanced agentic civilian frontier general generative medical military responsible trustworthy"

  /// Bodies and firms whose names consist of two words that are topics.
  private static let bodies = Set(
    [
      "access now", "applied digital", "applied intuition", "applied materials", "control risks",
      "cooperative ai", "demand progress", "digital action", "digital futures", "digital medicine",
      "energy innovation", "frontier economics", "future matters", "humanitarian dialogue",
      "legal priorities", "open markets", "physical intelligence",
      "privacy international", "public first", "public knowledge", "recorded future",
      "secure world", "standard nuclear", "strategic insights",
    ].map { name in
      let words = name.split(separator: " ").map { Tokenizer.key(Array($0.utf8)[...]) }
      return words[0] &* FNV.prime ^ words[1]
    })

  private func isPair(_ index: Int) -> Bool {
    guard passage.tokens[index].isCapital, let next = passage[index + 1] else { return false }
    return next.isWord && next.isCapital
  }

  private func pair(_ index: Int) -> UInt64 {
    passage.tokens[index].key &* FNV.prime ^ passage.tokens[index + 1].key
  }

  /// The part of a line that is a heading or a label: behind "#", in bold, or by itself between
  /// empty lines.
  private func title(of line: ClosedRange<Int>) -> ClosedRange<Int>? {
    if passage.isSign("#", at: line.lowerBound) { return line }
    if let label = label(of: line) ?? plainLabel(of: line) { return label }
    let isFirst = passage.tokens[line.lowerBound].breaks == 2
    let isLast = (passage[line.upperBound + 1]?.breaks ?? 2) == 2
    guard isFirst, isLast, line.count <= Self.longest,
      !line.contains(where: { passage.tokens[$0].sign.isOne(of: ".;!?|") })
    else { return nil }
    return line
  }

  /// The most tokens of a line that is a heading although nothing marks it.
  private static let longest = 16

  /// "**Data Governance.** Some said": the words between the marks, after a bullet or a number.
  private func label(of line: ClosedRange<Int>) -> ClosedRange<Int>? {
    var first = line.lowerBound
    while first <= line.upperBound,
      passage.isSign("-", at: first) || passage.references[first]
        || first > line.lowerBound && passage.isSign(".", at: first)
    {
      first += 1
    }
    guard passage.isSign("*", at: first), passage.isGlued(first) else { return nil }
    while passage.isSign("*", at: first) { first += 1 }
    guard first < line.upperBound,
      let end = (first + 1...line.upperBound).first(where: { passage.isSign("*", at: $0) })
    else { return nil }
    // "**Control Risks** said no": a sentence goes on.
    var behind = end
    while passage.isSign("*", at: behind) { behind += 1 }
    if let token = passage[behind], token.breaks == 0, token.isWord,
      !passage.tokens[end - 1].sign.isOne(of: ".:!?")
    {
      return nil
    }
    return first...end - 1
  }

  /// "Siting Rules. Some said": the words before the first full stop or colon of a line.
  private func plainLabel(of line: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard
      let end = line.prefix(7).first(where: { passage.tokens[$0].sign.isOne(of: ".:") }),
      end > line.lowerBound + 1, end < line.upperBound,
      (line.lowerBound..<end).allSatisfy({ passage.tokens[$0].isWord })
    else { return nil }
    return line.lowerBound...end - 1
  }

  /// Whether all words have capitals, except for those of grammar and second halves of compounds.
  private func isInCapitals(_ title: ClosedRange<Int>) -> Bool {
    var capitals = 0
    for index in title where passage.tokens[index].isWord {
      let token = passage.tokens[index]
      if token.isCapital {
        capitals += 1
      } else if !token.classes.contains(.function), !passage.isSign("-", at: index - 1) {
        return false
      }
    }
    return capitals > 0
  }
}
