/// A form found in a text.
struct TermHit {
  /// What was observed on the way to a form.
  struct Trail {
    /// The number of letters read from the text.
    var letters = 0
    /// The number of gaps between them.
    var gaps = 0
    /// How often there was white space inside a word.
    var splits = 0
    /// How often there was a sign inside a word.
    var signs = 0
    /// Whether two words of the form were joined.
    var isJoined = false
    /// Whether a plain letter or sign was read as another one.
    var isAmbiguous = false
    /// Whether a letter of another script was read as a plain one.
    var isDisguised = false
    /// Whether a Chinese character was read by its sound.
    var isReadAloud = false
    /// The number of digits that indicate tones.
    var tones = 0
    /// The gap that a skipped sign counts as.
    var pending = FoldedLetters.Gap.none
    /// The number of consecutive signs that were skipped.
    var skipped = 0

    /// Whether all letters are separated, as in `W a n g`.
    var isSpelled: Bool { letters >= 3 && gaps == letters - 1 }
  }

  /// Its letters.
  var range: Range<Int>
  /// Index into the tree's forms.
  var form: Int
  var trail: Trail
}

/// Reads a folded text along the tree of forms.
///
/// The walk follows the tree from every position where a term can begin. If a letter can be read
/// in several ways (`1` as l or i, `rn` as m, a Cyrillic а as a, 王 as wang), it tries each of
/// them. `FormRules` then decides which of the forms count.
struct TermWalk<Tree: FormTree> {
  let text: FoldedLetters
  let trie: Tree
  private var hits: [TermHit] = []
  private var first = 0
  private var steps = 0
  /// Whether the walk gave up, at any position, before it had tried all ways to read the text.
  private(set) var isExhausted = false

  /// The most steps from one position. With 5,000 people, meetings and judgments take up to 71
  /// steps; names with every letter disguised, and with signs between the letters, take up to 417.
  private static var patience: Int { 1024 }
  /// The most consecutive signs inside a name. A longer row is a line drawn with signs, not a
  /// name, and would exhaust the steps at each of them.
  private static var longestSkip: Int { 8 }
  /// In a row of more signs than this no name begins, although each sign may replace a letter.
  private static var longestRule: Int { 12 }

  init(text: FoldedLetters, trie: Tree) {
    self.text = text
    self.trie = trie
  }

  /// The forms that begin at a letter.
  mutating func hits(from index: Int) -> [TermHit] {
    hits.removeAll(keepingCapacity: true)
    guard isStart(index) else { return hits }
    first = index
    steps = 0
    read(from: Tree.root, at: index, TermHit.Trail(), gap: .none)
    return hits
  }

  private func isStart(_ index: Int) -> Bool {
    let letter = text.letters[index]
    if letter.traits.contains(.sign), isRule(index) { return false }
    if index + 1 < text.letters.count {
      let next = text.letters[index + 1]
      if letter.raw.isASCII, next.raw.isASCII, next.gap == .none,
        !next.traits.contains(.sign), !trie.mayBegin(letter.raw, next.raw)
      {
        return false
      }
    }
    if text.isBoundary(index) || letter.traits.contains(.address) { return true }
    guard index + 2 < text.letters.count else { return false }
    return trie.mayBeginInside(text.letters[index...(index + 2)])
  }

  private func isRule(_ index: Int) -> Bool {
    let end = index + Self.longestRule
    return end <= text.letters.count
      && text.letters[index..<end].allSatisfy { $0.traits.contains(.sign) }
  }

  /// Whether a form this short can end here: most short forms would end inside a word.
  private func mayEnd(at index: Int, _ trail: TermHit.Trail) -> Bool {
    if trail.letters > 2 { return true }
    let letter = text.letters[first]
    if trail.letters == 1, letter.scalar < Scalars.firstIdeograph {
      return letter.traits.contains(.upper) && text.isBoundary(index)
    }
    return text.isBoundary(index) || letter.traits.contains(.address)
      || text.letters[index].scalar.isOne(of: "es")
  }

  /// Records the forms that end here, then moves on to the letter at an index.
  private mutating func visit(_ node: Tree.Node, at index: Int, _ trail: TermHit.Trail) {
    steps += 1
    guard steps < Self.patience else {
      isExhausted = true
      return
    }
    if trie.isEnd(node), mayEnd(at: index, trail) {
      trie.forEachForm(at: node) {
        hits.append(TermHit(range: first..<index, form: $0, trail: trail))
      }
    }
    guard index < text.letters.count, trie.goesOn(from: node) else { return }
    let letter = text.letters[index]
    let gap = max(letter.gap, trail.pending)
    guard gap < .stop else { return }
    var trail = trail
    trail.pending = .none
    if letter.traits.contains(.sign), trail.skipped < Self.longestSkip {
      var skipped = trail
      skipped.skipped += 1
      skipped.pending = gap > .none ? .punctuation : .sign
      visit(node, at: index + 1, skipped)
    }
    // A tone follows a letter, not a digit that is read as one.
    if gap == .none, letter.traits.contains(.digit), Scalars.tones.contains(letter.scalar),
      trail.tones < 5, trail.letters > 1, !text.letters[index - 1].traits.contains(.digit)
    {
      var toned = trail
      toned.tones += 1
      visit(node, at: index + 1, toned)
    }
    if Tree.isWhole { return read(from: node, at: index, trail, gap: gap) }
    if let next = trie.child(of: node, NameForm.Joint.word) {
      var joined = trail
      if gap == .none { joined.isJoined = true }
      read(from: next, at: index, joined, gap: gap)
    }
    if let next = trie.child(of: node, NameForm.Joint.syllable) {
      read(from: next, at: index, trail, gap: gap)
    }
    if gap <= .soft {
      read(from: node, at: index, trail, gap: gap)
    } else if letter.traits.contains(.wordless), gap == .space {
      read(from: node, at: index, trail, gap: gap)
    } else if trail.gaps == trail.letters - 1
      || (trail.splits < 4 && (gap == .space || gap == .sign))
    {
      var split = trail
      split.splits += 1
      if gap == .sign { split.signs += 1 }
      read(from: node, at: index, split, gap: gap)
    }
  }

  /// Reads the letter at an index in every way that the tree contains.
  private mutating func read(
    from node: Tree.Node, at index: Int, _ trail: TermHit.Trail, gap: FoldedLetters.Gap
  ) {
    let letter = text.letters[index]
    var trail = trail
    trail.letters += 1
    trail.skipped = 0
    if gap > .none { trail.gaps += 1 }
    if let next = trie.child(of: node, letter.scalar) { visit(next, at: index + 1, trail) }
    if letter.traits.contains(.foreign) {
      readForeign(from: node, at: index, trail)
    } else {
      readPlain(from: node, at: index, trail)
    }
  }

  private mutating func readForeign(from node: Tree.Node, at index: Int, _ trail: TermHit.Trail) {
    let letter = text.letters[index]
    if letter.traits.contains(.wordless), letter.scalar >= Scalars.firstIdeograph {
      guard trail.isReadAloud || index > first || FoldingTables.isSurname(letter.scalar) else {
        return
      }
      var aloud = trail
      aloud.isReadAloud = true
      for reading in FoldingTables.readings(of: letter.scalar) {
        follow(FoldingTables.syllable(reading), from: node, to: index + 1, aloud)
      }
      return
    }
    var disguised = trail
    disguised.isDisguised = true
    var readings = FoldingTables.lookalikes(of: letter.raw)
    if letter.raw != letter.scalar { readings += FoldingTables.lookalikes(of: letter.scalar) }
    readings += (Lookalikes.shapes[letter.scalar] ?? []).map { [$0] }
    for reading in Set(readings) where reading != [letter.scalar] {
      follow(reading, from: node, to: index + 1, disguised)
    }
  }

  private mutating func readPlain(from node: Tree.Node, at index: Int, _ trail: TermHit.Trail) {
    let letter = text.letters[index]
    var ambiguous = trail
    ambiguous.isAmbiguous = true
    for reading in Lookalikes.readings(of: letter.raw) {
      follow(reading, from: node, to: index + 1, ambiguous)
    }
    guard index + 1 < text.letters.count, text.letters[index + 1].gap == .none,
      let reading = Lookalikes.reading(of: letter.scalar, text.letters[index + 1].scalar)
    else { return }
    ambiguous.letters += 1
    follow([reading], from: node, to: index + 2, ambiguous)
  }

  private mutating func follow(
    _ letters: [UInt32], from node: Tree.Node, to index: Int, _ trail: TermHit.Trail
  ) {
    var node = node
    for letter in letters {
      guard let next = trie.child(of: node, letter) else { return }
      node = next
    }
    visit(node, at: index, trail)
  }
}
