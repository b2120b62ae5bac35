/// The forms that may occur in some texts, judged by how they begin.
///
/// Making all forms of thousands of people takes seconds, and a text contains few of them.
/// So a text is first read the way `TermWalk` and `TypoSearch` read it, but along a tree
/// of all possible forms, a few letters deep. A form that begins differently cannot be
/// found there and need not be made.
struct FormFilter: Sendable {
  /// This many letters at the beginning or end of a word distinguish it from most others.
  static let shortestEnd = 4

  /// The first letters of everything that can be read in the texts.
  private var beginnings = HashSet()
  /// The same for the texts that were read earlier.
  private var formerBeginnings = HashSet()
  /// Readings of only a few letters, after which a word ends.
  private var wholes = HashSet()
  /// The readings among them that may be initials.
  private var initials = HashSet()
  /// The words in which misspelled names are searched for. They are stored in full,
  /// since a hash could be forged.
  private var words: Set<[UInt32]> = []
  /// The same words with any one letter left out.
  private var slips = HashSet()
  /// The first letters of these words with one left out, as ``FormLeads`` stores them.
  private var slipLeads = HashSet()
  /// The beginnings and the ends of these words.
  private var ends = HashSet()
  /// Whether any form may occur in the texts.
  private(set) var isOpen = false

  /// A filter for no text, which lets nothing through.
  init() {}

  /// A filter that lets everything through.
  static let open = {
    var filter = Self()
    filter.isOpen = true
    return filter
  }()

  /// A filter for what some texts contain beyond what another filter already covers.
  init(reading texts: [FoldedLetters], beyond known: Self) {
    formerBeginnings = known.beginnings
    for text in texts where !isOpen { read(text, beyond: known) }
    guard !isOpen else { return }
    beginnings.subtract(known.beginnings)
    wholes.subtract(known.wholes)
    initials.subtract(known.initials)
  }

  /// Whether no form can occur in the texts.
  var isEmpty: Bool {
    !isOpen && beginnings.isEmpty && wholes.isEmpty && initials.isEmpty && words.isEmpty
  }

  /// Adds what another filter has read.
  mutating func add(_ other: Self) {
    guard !isOpen, !other.isOpen else { return self = Self.open }
    beginnings.formUnion(other.beginnings)
    wholes.formUnion(other.wholes)
    initials.formUnion(other.initials)
    words.formUnion(other.words)
  }

  // MARK: - What the texts are

  private mutating func read(_ text: FoldedLetters, beyond known: Self) {
    let tree = EveryForm()
    let rules = FormRules(text: text)
    var walk = TermWalk(text: text, trie: tree)
    for index in text.letters.indices {
      for hit in walk.hits(from: index)
      where Self.mayBegin(at: index, in: text) && Self.mayEnd(hit, in: text)
        && rules.hasLetter(hit)
      {
        let whole = CollectionOfOne(Beginning(number: hit.form).hash)
        wholes.insert(whole)
        let asInitials = NameForm(
          symbols: text.scalars(hit.range), kind: hit.range.count > 1 ? .initials : .titledInitial,
          pinyin: .some)
        if rules.covered(hit, asInitials) != nil { initials.insert(whole) }
      }
      beginnings.insert(tree.beginnings)
      tree.forget()
      // The walk gave up here, so what it left out is unknown.
      guard !walk.isExhausted else { return self = Self.open }
    }
    let other = EveryWord(but: known.words)
    _ = TypoSearch(text: text, index: other).hits()
    words.formUnion(other.words)
    slips.insert(other.slips)
    slipLeads.insert(other.leads)
    ends.insert(other.ends)
  }

  /// Whether a short form may begin at a letter: at the start of a word, or after a
  /// title that is joined to it.
  private static func mayBegin(at index: Int, in text: FoldedLetters) -> Bool {
    if text.isBoundary(index) || text.letters[index].traits.contains(.address) { return true }
    let last = text.letters[index - 1].raw
    return !last.isASCIILetter || titleEndings.contains(last.smallCase)
  }

  private static let titleEndings = Set(LatinName.joinedTitles.compactMap(\.last))

  /// Whether a short form may end after a hit: at the end of a word, or before an ending.
  private static func mayEnd(_ hit: TermHit, in text: FoldedLetters) -> Bool {
    let end = hit.range.upperBound
    // Longer endings, and parts of addresses, go with names of four letters or more.
    if text.isBoundary(end) || Beginning(number: hit.form).count > 3 { return true }
    var last = end
    while last < text.letters.count, !text.isBoundary(last), last - end < 3 { last += 1 }
    return WordLists.plurals.contains(text.scalars(end..<last))
  }

  // MARK: - Which forms may stand there

  /// Whether some reading begins like this.
  func holds(beginning: Beginning) -> Bool { beginnings.contains(beginning.hash) }

  /// Whether some reading of the earlier texts begins like this.
  func held(beginning: Beginning) -> Bool { formerBeginnings.contains(beginning.hash) }

  /// Whether this can be read as a whole.
  func holds(whole: Beginning) -> Bool { wholes.contains(whole.hash) }

  /// Whether this can be read as initials.
  func holds(initials: Beginning) -> Bool { self.initials.contains(initials.hash) }

  /// Whether a word that may be a misspelled name begins or ends like this.
  func holds(end: Beginning) -> Bool { ends.contains(end.hash) }

  /// Whether a form with any of these leads may occur.
  func letsAny(of leads: FormLeads) -> Bool {
    isOpen || leads.isOpen || leads.wholes.contains(where: wholes.contains)
      || leads.initials.contains(where: initials.contains)
      || leads.openings.contains { beginnings.contains($0) || formerBeginnings.contains($0) }
      || leads.slips.contains(where: slipLeads.contains)
  }

  /// Whether a name shares a hash with one of the words.
  func holds(slip scratch: TypoIndex.Scratch) -> Bool {
    scratch.hashes.contains(where: slips.contains)
  }
}

/// The first letters of a form, or its last ones in reverse, as a number. Different letters may
/// have the same number; the only cost is a form that occurs nowhere.
struct Beginning: Hashable, Sendable {
  /// The number of letters that are compared.
  static let longest = 5

  /// The lowest three bits count the letters; the others are a hash of them.
  private(set) var hash: UInt64 = 0

  /// No letters.
  init() {}

  /// The first few of some letters, or the last ones in reverse.
  init(_ letters: some Sequence<UInt32>, isEnd: Bool = false) {
    // Works like a preceding letter that no text contains.
    if isEnd { hash = UInt64(UInt32.max) << 3 }
    for letter in letters {
      guard count < Self.longest else { return }
      append(letter)
    }
  }

  /// The beginning that has this number.
  init(number: Int) { hash = UInt64(truncatingIfNeeded: number) }

  /// The number, which holds the whole value.
  var number: Int { Int(truncatingIfNeeded: hash) }

  /// How many letters there are.
  var count: Int { Int(hash & 7) }

  /// Adds a letter.
  mutating func append(_ letter: UInt32) {
    let mixed = (hash >> 3 ^ UInt64(letter)) &* FNV.golden
    hash = (mixed ^ mixed >> 32) << 3 | (hash & 7 + 1)
  }
}

/// A set of hashes. A single bit rules out most hashes that are not in it.
private struct HashSet: Sendable {
  private static let size = 1 << 17

  private var hashes: Set<UInt64> = []
  /// For each remainder of a hash, whether the set has a hash with it; empty for the empty set.
  private var bits: [UInt64] = []

  var isEmpty: Bool { hashes.isEmpty }

  func contains(_ hash: UInt64) -> Bool {
    guard !bits.isEmpty else { return false }
    let place = Self.place(of: hash)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0 && hashes.contains(hash)
  }

  mutating func insert(_ others: some Sequence<UInt64>) {
    if bits.isEmpty { bits = Array(repeating: 0, count: Self.size >> 6) }
    for hash in others where hashes.insert(hash).inserted {
      let place = Self.place(of: hash)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  mutating func formUnion(_ other: Self) { insert(other.hashes) }

  mutating func subtract(_ other: Self) {
    guard !other.isEmpty else { return }
    let rest = hashes.filter { !other.contains($0) }
    self = Self()
    insert(rest)
  }

  private static func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 8) & (size - 1)
  }
}

/// A tree that contains every possible form, a few letters deep.
private final class EveryForm: FormTree {
  static let root = Beginning()
  static let isWhole = true

  /// The nodes that were reached; some occur several times.
  private(set) var beginnings: [UInt64] = []

  func forget() { beginnings.removeAll(keepingCapacity: true) }

  func child(of node: Beginning, _ symbol: UInt32) -> Beginning? {
    guard node.count < Beginning.longest else { return nil }
    var next = node
    next.append(symbol)
    beginnings.append(next.hash)
    return next
  }

  func goesOn(from node: Beginning) -> Bool { node.count < Beginning.longest }

  func isEnd(_ node: Beginning) -> Bool { true }

  func forEachForm(at node: Beginning, _ body: (Int) -> Void) { body(node.number) }

  func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool { true }

  func mayBeginInside(_ letters: ArraySlice<FoldedLetters.Letter>) -> Bool { true }
}

/// Records the words that may be misspelled names, except for those already known. It
/// finds no names.
private final class EveryWord: SlipIndex {
  private let known: Set<[UInt32]>
  private(set) var words: Set<[UInt32]> = []
  private(set) var slips: [UInt64] = []
  private(set) var leads: [UInt64] = []
  private(set) var ends: [UInt64] = []

  init(but known: Set<[UInt32]>) { self.known = known }

  func names(near letters: [UInt32], _ scratch: inout TypoIndex.Scratch) -> [TypoIndex.Name] {
    guard TypoIndex.mayBeNear(letters), !known.contains(letters), words.insert(letters).inserted
    else { return [] }
    scratch.hash(letters)
    slips += scratch.hashes
    Start(letters).addSlips(to: &leads)
    for count in FormFilter.shortestEnd...Beginning.longest {
      ends.append(Beginning(letters.prefix(count)).hash)
      ends.append(Beginning(letters.reversed().prefix(count), isEnd: true).hash)
    }
    return []
  }
}
