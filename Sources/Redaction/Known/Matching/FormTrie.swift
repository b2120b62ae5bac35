/// The forms of all terms as one tree of their symbols.
///
/// Moving on from a node is one look-up in a table of all edges, so that the cost of a text does
/// not depend on the number of forms. From a position in a text, there are at most as many steps
/// as the longest form that begins there has symbols.
struct FormTrie: Sendable {
  /// The node where all forms begin.
  static let root: Int32 = 0

  /// The forms; a node gives their indices.
  private(set) var forms: [NameForm] = []
  private var keys: [UInt64] = Array(repeating: .max, count: 1 << 10)
  private var targets: [Int32] = Array(repeating: 0, count: 1 << 10)
  private var used = 0
  /// For each node, the symbols that may follow it, by their remainders modulo 63: most look-ups
  /// end here, without the large table. The highest bit says that a form ends at the node.
  private var masks: [UInt64] = [0]
  /// The first form that ends at a node, or -1.
  private var firstForm: [Int32] = [-1]
  /// The next form that ends where a form does, or -1.
  private var nextForm: [Int32] = []
  /// Hashes of the three letters of the alphabet with which a form that counts inside a
  /// longer word may begin.
  private var inner: [Bool] = Array(repeating: false, count: 1 << 14)

  /// For each pair of ASCII characters, whether any form can begin with it; empty until
  /// ``close()``.
  private var beginnings: [Bool] = []

  /// Whether a form can begin with two adjacent ASCII characters, however they are read.
  @inline(__always) func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool {
    beginnings[Int(first << 7 | second)]
  }

  /// Works out which characters can begin a form, once all forms have been added.
  mutating func close() {
    beginnings = Array(repeating: false, count: 128 * 128)
    for first in Scalars.visibleASCII {
      let nodes = children(of: Self.root, raw: first)
      for second in Scalars.visibleASCII {
        let pair = Lookalikes.reading(of: Self.lower(first), Self.lower(second))
        beginnings[Int(first << 7 | second)] =
          nodes.contains { isEnd($0) || goesOn($0, second) }
          || pair.map { child(of: Self.root, $0) != nil } ?? false
      }
    }
  }

  /// Whether a form can continue from a node with a character; in doubt it can.
  private func goesOn(_ node: Int32, _ raw: UInt32) -> Bool {
    if Scalars.signsAndDigits.contains(raw) { return true }
    let nodes = [
      node, child(of: node, NameForm.Joint.word), child(of: node, NameForm.Joint.syllable),
    ]
    for case let node? in nodes {
      for letter in Lookalikes.firstLetters[Int(raw)] where child(of: node, letter) != nil {
        return true
      }
    }
    return false
  }

  private func children(of node: Int32, raw: UInt32) -> [Int32] {
    let readings = [[Self.lower(raw)]] + Lookalikes.readings(of: raw)
    return readings.compactMap { reading in
      reading.reduce(Optional(node)) { node, letter in node.flatMap { child(of: $0, letter) } }
    }
  }

  private static func lower(_ raw: UInt32) -> UInt32 {
    raw.isASCIIUppercase ? raw.smallCase : raw
  }

  /// Adds a form of one entry. The forms of earlier entries must already be there.
  ///
  /// A spelling that several entries share is stored once, so that a frequent surname
  /// costs no more than a rare one.
  mutating func insert(_ form: NameForm) {
    guard form.symbols.contains(where: { $0 > NameForm.Joint.syllable }) else { return }
    var node = Self.root
    for symbol in form.symbols { node = step(from: node, symbol) }
    var same: Int?
    var index = firstForm[Int(node)]
    while index >= 0 {
      let other = Int(index)
      if forms[other].kind == form.kind, forms[other].reason == form.reason,
        forms[other].isPinyin == form.isPinyin
      {
        if forms[other].entries.last == form.entry { return }
        // An office that identifies nobody stays separate, even if it is also in somebody's name.
        if forms[other].entries.isEmpty == form.entries.isEmpty,
          forms[other].isOrdinary == form.isOrdinary,
          forms[other].startsWithSurname == form.startsWithSurname
        {
          same = other
        }
      }
      index = nextForm[other]
    }
    if let same {
      forms[same].entries += form.entries
      return
    }
    nextForm.append(firstForm[Int(node)])
    firstForm[Int(node)] = Int32(forms.count)
    masks[Int(node)] |= Self.end
    forms.append(form)
    guard form.countsInside else { return }
    for written in Lookalikes.spellings(of: form.letters[...], count: 3) {
      inner[Self.hash(written)] = true
    }
  }

  /// Whether a form can begin in the middle of a word with these three letters. Characters that
  /// can be read as several letters can always begin one.
  func mayBeginInside(_ letters: ArraySlice<FoldedLetters.Letter>) -> Bool {
    guard letters.allSatisfy({ $0.raw.isASCIILetter }) else { return true }
    return inner[Self.hash(letters.lazy.map(\.scalar))]
  }

  private static func hash(_ letters: some Sequence<UInt32>) -> Int {
    Int(letters.reduce(0) { $0 &* 31 &+ $1 } & ((1 << 14) - 1))
  }

  /// The node after a symbol, or nil if no form continues with it.
  @inline(__always) func child(of node: Int32, _ symbol: UInt32) -> Int32? {
    guard masks[Int(node)] & Self.bit(of: symbol) != 0 else { return nil }
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol)
    var slot = slot(of: key)
    while true {
      let found = keys[slot]
      if found == key { return targets[slot] }
      if found == .max { return nil }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  /// Whether a form ends at a node.
  @inline(__always) func isEnd(_ node: Int32) -> Bool { masks[Int(node)] & Self.end != 0 }

  /// Calls back for the forms that end at a node.
  @inline(__always) func forEachForm(at node: Int32, _ body: (Int) -> Void) {
    var index = firstForm[Int(node)]
    while index >= 0 {
      body(Int(index))
      index = nextForm[Int(index)]
    }
  }

  private mutating func step(from node: Int32, _ symbol: UInt32) -> Int32 {
    if let target = child(of: node, symbol) { return target }
    if used * 2 >= keys.count { grow() }
    let target = Int32(firstForm.count)
    firstForm.append(-1)
    masks.append(0)
    masks[Int(node)] |= Self.bit(of: symbol)
    store(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol), target)
    used += 1
    return target
  }

  private mutating func store(_ key: UInt64, _ target: Int32) {
    var slot = slot(of: key)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldTargets = targets
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    targets = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, target) in zip(oldKeys, oldTargets) where key != .max { store(key, target) }
  }

  private static let end: UInt64 = 1 << 63

  @inline(__always) private static func bit(of symbol: UInt32) -> UInt64 {
    1 << UInt64(symbol % 63)
  }

  @inline(__always) private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* FNV.golden) >> 32) & (keys.count - 1)
  }
}
