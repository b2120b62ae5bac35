/// Finds words of stricter paragraphs in other ones, in time that grows with their length only.
///
/// Two paragraphs share words where a row of letters of one stands in the other: as many as a clause
/// has, or the whole of a shorter paragraph.
struct SharedWords {
  // Bytes of letters in a row: some five words in English, eight characters in Chinese.
  private static let longest = 24
  // What is shorter stands in many texts.
  private static let shortest = 6

  /// How open the strictest paragraph is in which letters stand in a row, by their number and a hash of
  /// them; two rows of one hash only make this stricter.
  private var rows: [Int: [UInt64: Int]] = [:]
  /// The same of whole paragraphs that are shorter than a row.
  private var whole: [Int: [UInt64: Int]] = [:]

  /// Reads paragraphs.
  ///
  /// - Parameters:
  ///   - paragraphs: the letters of each, and how open it is.
  ///   - sizes: how many bytes the paragraphs have of which is asked later.
  init(in paragraphs: [(letters: [UInt8], openness: Int)], sizes: [Int]) {
    let asked = Set(
      sizes.map { min($0, SharedWords.longest) }.filter { $0 >= SharedWords.shortest })
    for (letters, openness) in paragraphs {
      for size in asked {
        SharedWords.forEachRow(of: letters, size) { hash in
          rows[size, default: [:]][hash] = min(rows[size]?[hash] ?? openness, openness)
        }
      }
      let size = letters.count
      guard (SharedWords.shortest..<SharedWords.longest).contains(size) else { continue }
      SharedWords.forEachRow(of: letters, size) { hash in
        whole[size, default: [:]][hash] = min(whole[size]?[hash] ?? openness, openness)
      }
    }
  }

  /// Whether words of a stricter paragraph stand in another one.
  func standIn(_ letters: [UInt8], moreOpenThan openness: Int) -> Bool {
    var isFound = false
    func look(_ size: Int, in known: [UInt64: Int]) {
      SharedWords.forEachRow(of: letters, size) { hash in
        isFound = isFound || known[hash].map { $0 < openness } ?? false
      }
    }
    let size = min(letters.count, SharedWords.longest)
    if let known = rows[size] { look(size, in: known) }
    for (size, known) in whole where !isFound { look(size, in: known) }
    return isFound
  }

  /// A hash of so many bytes in a row, from each place on where there are as many.
  private static func forEachRow(of bytes: [UInt8], _ size: Int, _ use: (UInt64) -> Void) {
    guard bytes.count >= size else { return }
    let base: UInt64 = 0x100_0000_01B3
    var first: UInt64 = 1
    for _ in 1..<size { first &*= base }
    var hash: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      if place >= size { hash &-= first &* (UInt64(bytes[place - size]) &+ 1) }
      hash = hash &* base &+ (UInt64(byte) &+ 1)
      if place + 1 >= size { use(hash) }
    }
  }
}
