/// Which forms may stand in some texts, told by how they begin.
///
/// All forms of thousands of people take seconds to make, and a text holds few of them. So a text is
/// read first as `TermWalk` and `TypoSearch` read it, along a tree of every form that there could be, as
/// far as a few letters: a form that begins otherwise cannot be found there and need not be made.
struct FormFilter: Sendable {
  /// So many letters at the beginning or the end of a word tell it from most others.
  static let shortestEnd = 4

  /// What the first letters can be of what can be read in the texts.
  private var beginnings: Set<Beginning> = []
  /// The same for the texts that were read before.
  private var formerBeginnings: Set<Beginning> = []
  /// What can be read in the texts and ends there, of few letters.
  private var wholes: Set<Beginning> = []
  /// The words in which slips of names are looked for, by their letters: a hash could be forged.
  private var words: Set<[UInt32]> = []
  /// The same words with any one letter left out.
  private var slips: Set<UInt64> = []
  /// How these words begin, and how they end.
  private var ends: Set<Beginning> = []
  /// Whether everything may stand in the texts.
  private(set) var isOpen = false

  /// For no text: nothing may stand there.
  init() {}

  /// For whatever texts.
  static let open = {
    var filter = Self()
    filter.isOpen = true
    return filter
  }()

  /// For what other texts hold and those of one filter do not.
  init(reading texts: [FoldedLetters], beyond known: Self) {
    formerBeginnings = known.beginnings
    for text in texts where !isOpen { read(text, beyond: known) }
  }

  /// Whether nothing may stand in the texts.
  var isEmpty: Bool { !isOpen && beginnings.isEmpty && wholes.isEmpty && words.isEmpty }

  /// Takes on what another filter has read.
  mutating func add(_ other: Self) {
    guard !isOpen, !other.isOpen else { return self = Self.open }
    beginnings.formUnion(other.beginnings)
    wholes.formUnion(other.wholes)
    words.formUnion(other.words)
  }

  // MARK: - What the texts are

  private mutating func read(_ text: FoldedLetters, beyond known: Self) {
    let tree = EveryForm()
    var walk = TermWalk(text: text, trie: tree)
    for index in text.letters.indices {
      for hit in walk.hits(from: index) where Self.mayEnd(hit, in: text) {
        wholes.insert(Beginning(number: hit.form))
      }
      beginnings.formUnion(tree.beginnings)
      tree.forget()
      // What was left out for want of patience is not known.
      guard !walk.isExhausted else { return self = Self.open }
    }
    beginnings.subtract(known.beginnings)
    wholes.subtract(known.wholes)
    let other = EveryWord(but: known.words)
    _ = TypoSearch(text: text, index: other).hits()
    words.formUnion(other.words)
    slips.formUnion(other.slips)
    ends.formUnion(other.ends)
  }

  /// Whether a form of a few letters may end behind a hit: where a word ends, or before an ending.
  private static func mayEnd(_ hit: TermHit, in text: FoldedLetters) -> Bool {
    let end = hit.range.upperBound
    // Longer endings, and parts of addresses, belong to names of four letters or more.
    if text.isBoundary(end) || Beginning(number: hit.form).count > 3 { return true }
    var last = end
    while last < text.letters.count, !text.isBoundary(last), last - end < 3 { last += 1 }
    return WordLists.plurals.contains(text.scalars(end..<last))
  }

  // MARK: - Which forms may stand there

  /// Whether something that begins so can be read.
  func holds(beginning: Beginning) -> Bool { beginnings.contains(beginning) }

  /// Whether something that begins so could be read before.
  func held(beginning: Beginning) -> Bool { formerBeginnings.contains(beginning) }

  /// Whether this can be read and ends there.
  func holds(whole: Beginning) -> Bool { wholes.contains(whole) }

  /// Whether a word in which slips are looked for begins or ends so.
  func holds(end: Beginning) -> Bool { ends.contains(end) }

  /// Whether the answer to any of these questions is yes.
  func saysYes(toAnyOf asked: FormQuestions.Asked) -> Bool {
    isOpen || !beginnings.isDisjoint(with: asked.beginnings)
      || !wholes.isDisjoint(with: asked.wholes) || !ends.isDisjoint(with: asked.ends)
      || !slips.isDisjoint(with: asked.slips)
  }

  /// Whether one of the hashes of a name is one of a word.
  func holds(slip scratch: TypoIndex.Scratch) -> Bool {
    scratch.hashes.contains(where: slips.contains)
  }
}

/// The first letters of a form, or its last ones from behind, as a number. Others may have the same
/// number: then a form is made that stands nowhere.
struct Beginning: Hashable, Sendable {
  /// So many letters are told apart.
  static let longest = 5

  /// The lowest three bits count the letters; the others are made of these.
  private var bits: UInt64 = 0

  /// No letters.
  init() {}

  /// The first of some letters, or the last ones, from behind.
  init(_ letters: some Sequence<UInt32>, isEnd: Bool = false) {
    // Like a letter before them that no text holds.
    if isEnd { bits = UInt64(UInt32.max) << 3 }
    for letter in letters {
      guard count < Self.longest else { return }
      append(letter)
    }
  }

  /// The beginning that has this number.
  init(number: Int) { bits = UInt64(truncatingIfNeeded: number) }

  /// The number, in which everything is.
  var number: Int { Int(truncatingIfNeeded: bits) }

  /// How many letters there are.
  var count: Int { Int(bits & 7) }

  /// Adds a letter.
  mutating func append(_ letter: UInt32) {
    let mixed = (bits >> 3 ^ UInt64(letter)) &* FNV.golden
    bits = (mixed ^ mixed >> 32) << 3 | (bits & 7 + 1)
  }
}

/// A tree in which every form begins, as far as a few letters.
private final class EveryForm: FormTree {
  static let root = Beginning()
  static let isWhole = true

  /// The nodes that were reached, some of them several times.
  private(set) var beginnings: [Beginning] = []

  func forget() { beginnings.removeAll(keepingCapacity: true) }

  func child(of node: Beginning, _ symbol: UInt32) -> Beginning? {
    guard node.count < Beginning.longest else { return nil }
    var next = node
    next.append(symbol)
    beginnings.append(next)
    return next
  }

  func goesOn(from node: Beginning) -> Bool { node.count < Beginning.longest }

  func isEnd(_ node: Beginning) -> Bool { true }

  func forEachForm(at node: Beginning, _ body: (Int) -> Void) { body(node.number) }

  func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool { true }

  func mayBeginInside(_ letters: ArraySlice<FoldedLetters.Letter>) -> Bool { true }
}

/// Notes the words in which slips are looked for, but for those that are known, and knows no name.
private final class EveryWord: SlipIndex {
  private let known: Set<[UInt32]>
  private(set) var words: Set<[UInt32]> = []
  private(set) var slips: [UInt64] = []
  private(set) var ends: [Beginning] = []

  init(but known: Set<[UInt32]>) { self.known = known }

  func names(near letters: [UInt32], _ scratch: inout TypoIndex.Scratch) -> [TypoIndex.Name] {
    guard TypoIndex.mayBeNear(letters), !known.contains(letters), words.insert(letters).inserted
    else { return [] }
    scratch.hash(letters)
    slips += scratch.hashes
    for count in FormFilter.shortestEnd...Beginning.longest {
      ends.append(Beginning(letters.prefix(count)))
      ends.append(Beginning(letters.reversed().prefix(count), isEnd: true))
    }
    return []
  }
}
