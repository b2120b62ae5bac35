/// Treaties, laws, rules and eras that texts about policy name and that point to nobody: "the
/// Chatham House Rule", "the Global South". Bodies are not here, since somebody may belong to them.
enum PublicTerms {
  /// Whether one of these terms begins at a token: its last token, or nil.
  static func end(at index: Int, in passage: Passage) -> Int? {
    guard passage.tokens[index].isCapital, let terms = terms[passage.tokens[index].key] else {
      return nil
    }
    let ends = terms.filter { matches($0, at: index, passage.tokens) }.map { index + $0.count - 1 }
    return ends.max().flatMap { passage.isSeparate(index...$0) ? $0 : nil }
  }

  private static func matches(_ term: [UInt64], at index: Int, _ tokens: [Token]) -> Bool {
    guard index + term.count <= tokens.count else { return false }
    return term.indices.allSatisfy { offset in
      let token = tokens[index + offset]
      return token.key == term[offset] && (token.isWord || token.kind == .mixed)
        && (offset == 0 || token.breaks < 2)
        && (token.isCapital || token.classes.contains(.function))
    }
  }

  /// The terms by their first words, each as the keys of its words.
  private static let terms: [UInt64: [[UInt64]]] = Dictionary(
    grouping: names.map { $0.split(separator: " ").map { Tokenizer.key(Array($0.utf8)[...]) } },
    by: { $0[0] })

  private static let names = [
    "5g", "6g", "additional protocol", "antarctic treaty", "artificial intelligence",
    "biological weapons convention", "bletchley declaration", "budapest convention", "c2",
    "c4isr", "chatham house rule", "chatham house rules", "chemical weapons convention",
    "chicago convention", "co2", "cold war", "eu ai act", "european union ai act",
    "executive order", "foreign direct product rule", "g20", "g7", "g77", "geneva convention",
    "geneva conventions", "geneva protocol", "global north", "global south", "hague convention",
    "hiroshima ai process", "hiroshima process", "international ai safety report",
    "kyoto protocol", "large language model", "large language models", "law of the sea",
    "machine learning", "martens clause", "montreal protocol", "moore law",
    "national technical means", "nc3", "new start", "open skies treaty", "outer space treaty",
    "p5", "paris agreement", "rome statute", "seoul declaration", "seoul statement",
    "sustainable development goals", "tallinn manual", "test ban treaty", "un charter",
    "united nations charter", "universal declaration of human rights", "vienna convention",
    "wassenaar arrangement", "weapons of mass destruction", "working group", "working groups",
  ]
}

extension Passage {
  /// Marks public terms as references.
  mutating func markPublicTerms() {
    for index in tokens.indices where tokens[index].isCapital {
      guard let end = PublicTerms.end(at: index, in: self) else { continue }
      for place in index...end { references[place] = true }
    }
  }

  /// Whether no other capitals join a term to a longer name: "Academy of Artificial Intelligence",
  /// "Working Group on Trade".
  func isSeparate(_ term: ClosedRange<Int>) -> Bool {
    !continues(term.upperBound) && !isContinued(term.lowerBound)
  }

  /// Whether a name goes on after a token: "Act Office", "Group on Trade", "Act & Co".
  private func continues(_ last: Int) -> Bool {
    var next = last + 1
    if let token = self[next], token.sign.isOne(of: "&-/") {
      next += 1
    } else if isWord("and", at: next) {
      next += 1
    } else if isWord(Self.joints, at: next) {
      next += isWord("the", at: next + 1) ? 2 : 1
    }
    return isNamed(next) && tokens[next].breaks == 0
  }

  /// Whether a name has begun before a token: "Academy of Artificial", "Office for the New".
  private func isContinued(_ first: Int) -> Bool {
    guard tokens[first].breaks == 0 else { return false }
    var before = first - 1
    if isWord("the", at: before), tokens[before].breaks == 0 {
      before -= 1
      guard isWord(Self.joints, at: before) else { return false }
    }
    if let token = self[before],
      token.sign.isOne(of: "&-/") || isWord("and", at: before)
        || isWord(Self.joints, at: before)
    {
      guard !token.isCapital else { return false }
      before -= 1
    }
    return isNamed(before)
  }

  private static let joints: StaticString = "of for on to at in"

  /// Whether a word has a capital that a sentence does not give it.
  private func isNamed(_ index: Int) -> Bool {
    guard let token = self[index], token.isWord || token.kind == .mixed, token.isCapital else {
      return false
    }
    return !token.opensSentence || !token.classes.contains(.function)
  }
}
