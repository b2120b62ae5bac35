/// Finds words that are one slip away from a name: a letter left out, added, changed, or two
/// neighbours exchanged (Damerau-Levenshtein distance 1).
///
/// Two words at that distance become equal when at most one letter is left out of each. So all
/// results of leaving out a letter are stored for the names, as hashes, and a word is looked up by
/// all of its own. The cost depends on the word, not on the number of names.
struct TypoIndex: Sendable {
  /// A name that may be misspelled.
  struct Name: Sendable {
    var letters: [UInt32]
    /// Index into the roster; nil if several entries have the name.
    var entry: Int?
    /// The start of its second word; nil for a single word.
    var joint: Int?
  }

  /// Shorter names are too similar to other words.
  static let shortest = 5
  private static let longest = 40

  private(set) var names: [Name] = []
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 10)
  private var values: [Int32] = Array(repeating: 0, count: 1 << 10)
  private var used = 0
  /// The names by their letters and joint.
  private var known: [[UInt32]: Int] = [:]
  /// The hashes that may be among the keys, as a filter: most look-ups end here.
  private var filter: [Bool] = Array(repeating: false, count: filterMask + 1)
  private static let filterMask = (1 << 20) - 1

  /// Adds a name of letters.
  mutating func insert(_ letters: [UInt32], entry: Int, joint: Int?) {
    guard Self.mayBeName(letters) else { return }
    let key = letters + [UInt32(joint ?? 0)]
    if let same = known[key] {
      if names[same].entry != entry { names[same].entry = nil }
      return
    }
    known[key] = names.count
    names.append(Name(letters: letters, entry: entry, joint: joint))
    var scratch = Scratch()
    scratch.hash(letters)
    for hash in scratch.hashes {
      store(hash, Int32(names.count - 1))
      filter[Int(truncatingIfNeeded: hash >> 40) & Self.filterMask] = true
    }
  }

  /// The names at distance 1 or 0.
  ///
  /// - Parameter scratch: storage for hashes, reused between calls.
  func names(near letters: [UInt32], _ scratch: inout Scratch) -> [Name] {
    guard used > 0, Self.mayBeNear(letters) else { return [] }
    scratch.hash(letters)
    var found: [Int] = []
    for hash in scratch.hashes where filter[Int(truncatingIfNeeded: hash >> 40) & Self.filterMask] {
      var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
      while keys[slot] != 0 {
        if keys[slot] == hash, !found.contains(Int(values[slot])),
          Self.isNear(letters, names[Int(values[slot])].letters)
        {
          found.append(Int(values[slot]))
        }
        slot = (slot + 1) & (keys.count - 1)
      }
    }
    return found.map { names[$0] }
  }

  /// Whether a word has a length that a name with one slip can have.
  static func mayBeNear(_ letters: [UInt32]) -> Bool {
    (shortest - 1...longest + 1).contains(letters.count)
  }

  /// Whether a name of these letters is searched for with slips.
  static func mayBeName(_ letters: [UInt32]) -> Bool {
    (shortest...longest).contains(letters.count)
      && letters.allSatisfy { $0 < Scalars.firstIdeograph }
  }

  /// Hashes of a word and of the results of leaving out one letter.
  struct Scratch {
    /// The hashes; none is 0.
    fileprivate(set) var hashes: [UInt64] = []
    private var prefixes: [UInt64] = []

    // The hash is a polynomial from the left, so that the hash without a letter can be combined
    // from the parts before and after it.
    mutating func hash(_ letters: [UInt32]) {
      let base: UInt64 = (1 << 32) + 435
      var value: UInt64 = 14_695_981_039_346_656_037
      prefixes.removeAll(keepingCapacity: true)
      hashes.removeAll(keepingCapacity: true)
      for letter in letters {
        prefixes.append(value)
        value = value &* base &+ UInt64(letter)
      }
      hashes.append(Self.mix(value))
      var suffix: UInt64 = 0
      var power: UInt64 = 1
      for index in letters.indices.reversed() {
        hashes.append(Self.mix(prefixes[index] &* power &+ suffix))
        suffix = UInt64(letters[index]) &* power &+ suffix
        power = power &* base
      }
    }

    private static func mix(_ value: UInt64) -> UInt64 {
      let mixed = (value ^ value >> 29) &* FNV.golden
      return (mixed ^ mixed >> 32) | 1
    }
  }

  /// Whether one slip turns one text into the other.
  private static func isNear(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var tail = 0
    while tail < left.count - start, tail < right.count - start,
      left[left.count - 1 - tail] == right[right.count - 1 - tail]
    {
      tail += 1
    }
    let middle = left[start..<left.count - tail]
    let other = right[start..<right.count - tail]
    if middle.count <= 1, other.count <= 1 { return true }
    return middle.count == 2 && other.count == 2 && Array(middle.reversed()) == Array(other)
  }

  private mutating func store(_ key: UInt64, _ value: Int32) {
    if used * 2 >= keys.count { grow() }
    used += 1
    place(key, value)
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: 0, count: old.0.count * 2)
    for (key, value) in zip(old.0, old.1) where key != 0 { place(key, value) }
  }
}

/// Finds the names that are one slip away from a word.
protocol SlipIndex {
  /// The names at distance 1 or 0.
  func names(near letters: [UInt32], _ scratch: inout TypoIndex.Scratch) -> [TypoIndex.Name]
}

extension TypoIndex: SlipIndex {}

/// Searches a folded text for misspelled names.
struct TypoSearch<Index: SlipIndex> {
  let text: FoldedLetters
  let index: Index

  /// Words, or pairs of words, that are one slip away from a name.
  func hits() -> [(range: Range<Int>, entry: Int?)] {
    var found: [(range: Range<Int>, entry: Int?)] = []
    var scratch = TypoIndex.Scratch()
    var letters: [UInt32] = []
    var previous: Range<Int>?
    var joined = 0..<0
    var start = 0
    while start < text.letters.count {
      let word = self.word(from: start)
      start = max(word.upperBound, start + 1)
      guard !word.isEmpty else {
        previous = nil
        continue
      }
      // The letters of the previous word are already at the front.
      let first = previous.map { text.letters[word.lowerBound].gap < .stop ? $0.count : 0 } ?? 0
      letters.removeFirst(letters.count - first)
      for index in word { letters.append(text.letters[index].scalar) }
      if let previous, first > 1, word.count > 1 {
        for name in index.names(near: letters, &scratch) {
          guard let joint = name.joint, abs(joint - first) <= 1,
            !(isInnocent(previous) && isInnocent(word)),
            // The end of a sentence or label separates the name from an ordinary word.
            text.letters[word.lowerBound].gap < .punctuation
              || !isInnocent(previous) && !isInnocent(word)
          else { continue }
          found.append((previous.lowerBound..<word.upperBound, name.entry))
        }
      }
      letters.removeFirst(first)
      for name in index.names(near: letters, &scratch) where !isInnocent(word) {
        found.append((word, name.entry))
      }
      // Words that are split by emphasis, a hyphen or an apostrophe may be one word: Hart**wlel**.
      let isJoined = previous != nil && text.letters[word.lowerBound].gap == .soft
      joined = (isJoined ? joined.lowerBound : word.lowerBound)..<word.upperBound
      found += hits(joined, endingWith: word, &scratch)
      previous = word
    }
    return found
  }

  /// The names that are one slip away from softly joined words, once all of these have been read.
  private func hits(
    _ joined: Range<Int>, endingWith word: Range<Int>, _ scratch: inout TypoIndex.Scratch
  ) -> [(range: Range<Int>, entry: Int?)] {
    let end = joined.upperBound
    let goesOn = end < text.letters.count && text.letters[end].gap == .soft
    // The s of a possessive is not an extra letter.
    let isPossessive = text.scalars(word) == Scalars.of("s")
    guard joined != word, !goesOn, !isPossessive, !isInnocent(joined) else { return [] }
    return index.names(near: text.scalars(joined), &scratch).map { (joined, $0.entry) }
  }

  /// A run of letters without a gap; hyphens and apostrophes end it.
  private func word(from start: Int) -> Range<Int> {
    var end = start
    while end < text.letters.count, end == start || text.letters[end].gap == .none,
      text.letters[end].traits.isDisjoint(with: [.wordless, .sign, .digit])
    {
      end += 1
    }
    return start..<end
  }

  /// Whether a word is ordinary and written as such: in lower case, or with a capital only because
  /// it begins a sentence. A capital elsewhere may indicate a misspelled name.
  private func isInnocent(_ word: Range<Int>) -> Bool {
    let opens = text.letters[word.lowerBound].traits.contains(.opening)
    let capitals = text.letters[word].dropFirst(opens ? 1 : 0).contains {
      $0.traits.contains(.upper)
    }
    // The field's own words are in no short list: "cybersecurity" is no slip of a title that has it.
    return !capitals
      && !Lexicon.classes(of: text.scalars(word)[...]).isDisjoint(with: [.basic, .common])
  }
}
