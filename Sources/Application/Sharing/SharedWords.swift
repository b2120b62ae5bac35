/// Finds words of stricter paragraphs in more open ones, in time that grows only with
/// their length.
///
/// Two paragraphs share words if one contains a sequence of letters of the other: as many as a
/// clause has, or the whole of a shorter paragraph. Sequences are compared by a hash. Two
/// sequences with the same hash only make this stricter.
enum SharedWords {
  // Bytes of letters in a row: some five words in English, eight characters in Chinese.
  private static let longest = 24
  // Shorter sequences occur in many texts.
  private static let shortest = 6
  // The most sequences that are remembered, in some 200 MB, and searched for, in some ten seconds.
  private static let most = 4 << 20
  private static let mostAsked = 256 << 20

  /// Whether another paragraph contains words of a stricter one. If the sides are too long to
  /// compare, the answer is yes: somebody has to look.
  static func stand(of old: [MarkedText.Piece], in new: [MarkedText.Piece]) -> Bool {
    guard let widest = new.map(\.openness).max(), let closest = old.map(\.openness).min() else {
      return false
    }
    let stricter = old.filter { $0.openness < widest }
    let wider = new.filter { $0.openness > closest }
    let rows = Rows(
      asked: Set(wider.map { min($0.letters.count, longest) }.filter { $0 >= shortest }),
      whole: Set(stricter.map(\.letters.count).filter { (shortest..<longest).contains($0) }))
    // The side with fewer rows is remembered, and the other one looked through.
    let (known, others) = (rows.count(ofStricter: stricter), rows.count(ofWider: wider))
    guard min(known, others) <= most, max(known, others) <= mostAsked else { return true }
    if known <= others {
      return meet(
        stricter, by: rows.forEach(ofStricter:_:), wider, by: rows.forEach(ofWider:_:), where: <)
    }
    return meet(
      wider, by: rows.forEach(ofWider:_:), stricter, by: rows.forEach(ofStricter:_:), where: >)
  }

  /// Gives the rows of letters to a function that says whether to go on.
  private typealias Walk = (_ letters: [UInt8], _ use: (UInt64) -> Bool) -> Void

  /// Whether a row of one side stands in the other.
  ///
  /// - Parameters:
  ///   - known: the side whose rows are remembered.
  ///   - others: the side that is looked through.
  ///   - differ: whether a row that both sides have counts, by how open the paragraph of the first side
  ///     is, and that of the second.
  private static func meet(
    _ known: [MarkedText.Piece], by walk: @escaping Walk,
    _ others: [MarkedText.Piece], by walkOthers: @escaping Walk,
    where differ: (Int, Int) -> Bool
  ) -> Bool {
    var remembered: [UInt64: Int] = [:]
    for piece in known {
      walk(piece.letters) { row in
        // Of several paragraphs, the one that differs from the most others.
        if remembered[row].map({ differ(piece.openness, $0) }) ?? true {
          remembered[row] = piece.openness
        }
        return true
      }
    }
    var isFound = false
    for piece in others where !isFound {
      walkOthers(piece.letters) { row in
        isFound = isFound || remembered[row].map { differ($0, piece.openness) } ?? false
        return !isFound
      }
    }
    return isFound
  }

  /// The rows of letters that two sides are compared by.
  private struct Rows {
    /// How long the rows are of which is asked whether a stricter paragraph has them.
    let asked: Set<Int>
    /// How long the whole stricter paragraphs are that may stand in a wider one.
    let whole: Set<Int>

    func count(ofStricter pieces: [MarkedText.Piece]) -> Int {
      pieces.reduce(0) { $0 + $1.letters.count * asked.count + 1 }
    }

    func count(ofWider pieces: [MarkedText.Piece]) -> Int {
      pieces.reduce(0) { $0 + $1.letters.count * (whole.count + 1) }
    }

    func forEach(ofStricter letters: [UInt8], _ use: (UInt64) -> Bool) {
      for size in asked { SharedWords.forEachRow(of: letters, size, from: 0, use) }
      guard whole.contains(letters.count) else { return }
      SharedWords.forEachRow(of: letters, letters.count, from: 1, use)
    }

    func forEach(ofWider letters: [UInt8], _ use: (UInt64) -> Bool) {
      let size = min(letters.count, SharedWords.longest)
      if asked.contains(size) { SharedWords.forEachRow(of: letters, size, from: 0, use) }
      for size in whole { SharedWords.forEachRow(of: letters, size, from: 1, use) }
    }
  }

  /// A hash of a number of adjacent bytes, from each position where there are enough. Sequences of
  /// another length or with another initial value have other hashes.
  ///
  /// - Parameter use: whether to continue.
  private static func forEachRow(
    of bytes: [UInt8], _ size: Int, from start: UInt64, _ use: (UInt64) -> Bool
  ) {
    guard bytes.count >= size else { return }
    let base: UInt64 = 0x100_0000_01B3
    var first: UInt64 = 1
    for _ in 1..<size { first &*= base }
    let seal = (UInt64(size) << 1 | start) &* 0x9E37_79B9_7F4A_7C15
    var hash: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      if place >= size { hash &-= first &* (UInt64(bytes[place - size]) &+ 1) }
      hash = hash &* base &+ (UInt64(byte) &+ 1)
      if place + 1 >= size, !use(hash ^ seal) { return }
    }
  }
}
