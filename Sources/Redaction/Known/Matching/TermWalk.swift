/// A form that stands in a text.
struct TermHit {
  /// What was noticed on the way to a form.
  struct Trail {
    /// Letters of the text that were read.
    var letters = 0
    /// Between how many of them something stood.
    var gaps = 0
    /// How often white space stood inside a word.
    var splits = 0
    /// How often a sign did.
    var signs = 0
    /// Whether two words of the form were written together.
    var isJoined = false
    /// Whether a plain letter or sign was taken for another one.
    var isAmbiguous = false
    /// Whether a letter of another script was taken for a plain one.
    var isDisguised = false
    /// Whether a Chinese character was read aloud.
    var isReadAloud = false
    /// Digits that tell tones.
    var tones = 0
    /// What a skipped sign counts as.
    var pending = FoldedLetters.Gap.none
    /// How many signs in a row were skipped.
    var skipped = 0

    /// Whether every letter stands by itself, as in `W a n g`.
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
/// From every place where a term can begin the tree is followed, and where a letter can be read in
/// several ways (`1` as l or i, `rn` as m, a Cyrillic а as a, 王 as wang) each of them is. Which of
/// the found forms count is for `FormRules` to say.
struct TermWalk<Tree: FormTree> {
  let text: FoldedLetters
  let trie: Tree
  private var hits: [TermHit] = []
  private var first = 0
  private var steps = 0
  /// Whether more ways to read the text were left out than were tried, from any place.
  private(set) var isExhausted = false

  /// Steps from one place at most. With 5,000 people, meetings and judgments take up to 71, and
  /// names of which every letter is disguised, with signs between them, up to 417.
  private static var patience: Int { 1024 }
  /// Signs in a row that may stand inside a name: a rule made of them is no name, and would cost
  /// all the patience at each of them.
  private static var longestSkip: Int { 8 }
  /// Signs in a row among which no name begins, though each of them may stand for a letter.
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

  /// Whether a form as short as this can end here: most short ones end inside a word.
  private func mayEnd(at index: Int, _ trail: TermHit.Trail) -> Bool {
    if trail.letters > 2 { return true }
    let letter = text.letters[first]
    if trail.letters == 1, letter.scalar < Scalars.firstIdeograph {
      return letter.traits.contains(.upper) && text.isBoundary(index)
    }
    return text.isBoundary(index) || letter.traits.contains(.address)
      || text.letters[index].scalar.isOne(of: "es")
  }

  /// Notes the forms that end here, then goes on to the letter at an index.
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
    // A tone stands behind a letter, not behind a digit that is taken for one.
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

  /// Reads the letter at an index in every way that the tree knows.
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
