/// Widens what was found to what is masked: whole words, whole addresses, whole graphemes.
struct Widening {
  private let bytes: [UInt8]
  /// Where the run of address bytes that was looked at last stands: it may hold many names.
  private var run = 0..<0
  /// The same without the punctuation at its ends.
  private var address = 0..<0

  /// Longer on either side is no address.
  private static let limit = 64 * 1024

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of some letters, widened.
  ///
  /// The end of a letter lies behind its accents, joiners and invisible characters, so that no
  /// grapheme cluster is cut (UAX #29).
  mutating func range(of letters: Range<Int>, in text: FoldedText) -> Range<Int> {
    let first = text.word(around: letters.lowerBound).lowerBound
    let last = text.word(around: letters.upperBound - 1).upperBound
    let start = Int(text.letters[min(first, letters.lowerBound)].start)
    var end = Int(text.letters[max(last, letters.upperBound) - 1].end)
    // Letters of one character (a ligature, a syllable of Hangul) end together.
    end = max(end, Int(text.letters[letters.upperBound - 1].end))
    // The point belongs to Jr. and Esq., but to no name.
    if end < bytes.count, bytes[end] == 0x2E,
      WordLists.shortSuffixes.contains(text.scalars(text.word(around: letters.upperBound - 1)))
    {
      end += 1
    }
    let isAddress = text.letters[letters].contains { $0.traits.contains(.address) }
    return isAddress ? address(around: start..<end) : start..<end
  }

  private mutating func address(around range: Range<Int>) -> Range<Int> {
    if !run.contains(range.lowerBound) || run.upperBound < range.upperBound { look(around: range) }
    return min(address.lowerBound, range.lowerBound)..<max(address.upperBound, range.upperBound)
  }

  private mutating func look(around range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    let first = max(0, start - Self.limit)
    let last = min(bytes.count, end + Self.limit)
    while start > first, Self.isAddressByte(bytes[start - 1]) { start -= 1 }
    while end < last, Self.isAddressByte(bytes[end]) { end += 1 }
    run = start..<end
    while end > start, [0x2E, 0x3A, 0x3F, 0x5F, 0x7E].contains(bytes[end - 1]) { end -= 1 }
    while start < end, [0x2E, 0x3A, 0x5F, 0x7E].contains(bytes[start]) { start += 1 }
    address = start..<end
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x40, 0x2E, 0x5F, 0x2D, 0x2B, 0x7E, 0x2F, 0x3A,
      0x25, 0x23, 0x3F, 0x26, 0x3D:
      true
    default: false
    }
  }
}
