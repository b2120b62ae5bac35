import CRedactionTables

/// The generated tables of the C target, used in place.
///
/// Their sources are the Unicode Character Database (UAX #44), UTS #39 for look-alikes, and what
/// `Sources/CRedactionTables/FOLDING-LICENCES.md` names. Every look-up is an index or a binary search.
enum FoldingTables {
  /// The result of folding a scalar.
  enum Fold {
    /// A letter, a digit, or a mark that makes a different letter; it folds to itself.
    case letter
    /// An invisible character or an accent.
    case ignored
    case space
    case punctuation
    /// Another scalar or several; the value is their place in the pool.
    case sequence(Int)
  }

  private static let limit = Scalars.endOfFoldedPlanes
  private static let shift: UInt32 = 7
  private static let noReading = Int(UInt16.max)

  /// The fold of a scalar outside the Hangul syllables: NFKD (UAX #15), without accents and
  /// invisible characters, with case folded and traditional Chinese characters simplified.
  static func fold(_ scalar: UInt32) -> Fold {
    guard scalar < limit else {
      return Scalars.tags.contains(scalar) ? .ignored : .letter
    }
    let block = unsafe UInt32(folding_blocks[Int(scalar >> shift)])
    let entry = unsafe folding_entries[Int(block << shift | scalar & ((1 << shift) - 1))]
    return switch entry {
    case 0: .letter
    case 1: .ignored
    case 2: .space
    case 3: .punctuation
    default: unsafe .sequence(Int(folding_starts[Int(entry) - 4]))
    }
  }

  /// A sequence of scalars in the pool.
  static func sequence(at place: Int) -> [UInt32] {
    let count = unsafe Int(folding_pool[place])
    return (1...max(count, 1)).prefix(count).map { unsafe folding_pool[place + $0] }
  }

  /// The sequences of plain letters that look like a scalar outside ASCII (UTS #39).
  static func lookalikes(of scalar: UInt32) -> [[UInt32]] {
    guard
      let place = search(
        Int(folding_lookalike_keys_count), { unsafe folding_lookalike_keys[$0] }, scalar)
    else { return [] }
    return sequence(at: unsafe Int(folding_lookalike_values[place])).split(separator: 0)
      .map(Array.init)
  }

  /// The readings of a Chinese character as places among the syllables, its reading as
  /// a surname first.
  static func readings(of scalar: UInt32) -> [Int] {
    guard
      (Scalars.firstIdeograph..<Scalars.firstIdeograph + UInt32(folding_readings_count)).contains(
        scalar)
    else { return [] }
    let place = unsafe Int(folding_readings[Int(scalar - Scalars.firstIdeograph)])
    guard place != noReading else { return [] }
    let count = unsafe Int(folding_reading_lists[place])
    return (1...count).map { unsafe Int(folding_reading_lists[place + $0]) }
  }

  /// How many syllables there are.
  static var syllables: Int { Int(folding_syllables_offsets_count) - 1 }

  /// A syllable of Hanyu Pinyin; `v` is u with diaeresis.
  static func syllable(_ index: Int) -> [UInt32] {
    unsafe text(folding_syllables, folding_syllables_offsets, index)
  }

  /// The same syllable in Wade-Giles, without apostrophes.
  static func wadeGiles(_ index: Int) -> [UInt32] {
    unsafe text(folding_wade_giles, folding_wade_giles_offsets, index)
  }

  /// The place of a syllable, or nil if there is no such syllable.
  static func syllable(named letters: ArraySlice<UInt32>) -> Int? {
    unsafe find(
      letters, in: folding_syllables, folding_syllables_offsets,
      count: folding_syllables_offsets_count - 1)
  }

  /// Whether a character is a Chinese surname.
  static func isSurname(_ scalar: UInt32) -> Bool {
    guard scalar <= UInt16.max else { return false }
    return search(
      Int(folding_surnames_count), { unsafe folding_surnames[$0] }, UInt16(scalar)) != nil
  }

  /// The Hong Kong spelling of a surname.
  static func cantonese(_ scalar: UInt32) -> [UInt32]? {
    guard scalar <= UInt16.max,
      let place = search(
        Int(folding_cantonese_keys_count), { unsafe folding_cantonese_keys[$0] }, UInt16(scalar))
    else { return nil }
    return unsafe text(folding_cantonese, folding_cantonese_offsets, place)
  }

  /// The two scalars of a named character of HTML; the second is mostly 0.
  static func entity(_ name: [UInt32]) -> (UInt32, UInt32)? {
    guard
      let place = unsafe find(
        name[...], in: folding_entity_names, folding_entity_names_offsets,
        count: folding_entity_names_offsets_count - 1)
    else { return nil }
    return unsafe (folding_entity_values[2 * place], folding_entity_values[2 * place + 1])
  }

  /// Whether two to four characters are an ordinary Chinese word. For three and four, the table
  /// has only words that seem to contain a name.
  static func isHanWord(_ letters: ArraySlice<UInt32>) -> Bool {
    guard letters.allSatisfy({ $0 <= UInt16.max }) else { return false }
    let key = letters.reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
    return letters.count == 2
      ? search(Int(folding_han_words_count), { unsafe folding_han_words[$0] }, UInt32(key)) != nil
      : letters.count <= 4
        && search(Int(folding_long_han_words_count), { unsafe folding_long_han_words[$0] }, key)
          != nil
  }

  /// The other common forms of a given name: Bob for Robert, and vice versa.
  static func nicknames(of name: [UInt32]) -> [[UInt32]] {
    let key = name + Scalars.of(" ")
    let count = folding_nicknames_offsets_count - 1
    let first = unsafe place(
      of: key[...], in: folding_nicknames, folding_nicknames_offsets, count: count)
    return (first..<Int(count)).lazy.map(nickname).prefix { $0.starts(with: key) }
      .map { Array($0.dropFirst(key.count)) }
  }

  private static func nickname(_ index: Int) -> [UInt32] {
    unsafe text(folding_nicknames, folding_nicknames_offsets, index)
  }

  private static func text(
    _ texts: UnsafePointer<CChar>, _ offsets: UnsafePointer<UInt32>, _ index: Int
  ) -> [UInt32] {
    unsafe Array(scalars(texts, offsets, index))
  }

  private static func scalars(
    _ texts: UnsafePointer<CChar>, _ offsets: UnsafePointer<UInt32>, _ index: Int
  ) -> LazyMapCollection<Range<UInt32>, UInt32> {
    unsafe (offsets[index]..<offsets[index + 1]).lazy.map {
      unsafe UInt32(UInt8(bitPattern: texts[Int($0)]))
    }
  }

  /// The position of some letters among sorted ASCII texts.
  private static func find(
    _ letters: ArraySlice<UInt32>, in texts: UnsafePointer<CChar>,
    _ offsets: UnsafePointer<UInt32>, count: Int32
  ) -> Int? {
    let place = unsafe place(of: letters, in: texts, offsets, count: count)
    guard place < count else { return nil }
    return unsafe scalars(texts, offsets, place).elementsEqual(letters) ? place : nil
  }

  /// The position that some letters have, or would have, among sorted ASCII texts.
  private static func place(
    of letters: ArraySlice<UInt32>, in texts: UnsafePointer<CChar>,
    _ offsets: UnsafePointer<UInt32>, count: Int32
  ) -> Int {
    var low = 0
    var high = Int(count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = unsafe scalars(texts, offsets, middle).lexicographicallyPrecedes(letters)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func search<Key: Comparable>(
    _ count: Int, _ element: (Int) -> Key, _ key: Key
  ) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if element(middle) < key { low = middle + 1 } else { high = middle }
    }
    return low < count && element(low) == key ? low : nil
  }
}
