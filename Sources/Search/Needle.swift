import Folding

/// A folded word, phrase or name, ready to be looked for in folded text.
struct Needle: Sendable, Hashable {
  /// Where in a text a needle may stand.
  enum Edges: Sendable {
    /// Anywhere, within words too.
    case anywhere
    /// Not within a longer word: for names, which else would be found in half of all words.
    case whole
    /// As `whole`, and not before a hyphen: for a slug after `@`.
    case slug
  }

  /// How many bytes beside a hit are looked at to see whether it may count.
  static let lookAround = 4

  /// The folded bytes; never empty.
  let bytes: [UInt8]
  let edges: Edges
  /// The places of the bytes that have to come from umlauts of the text: `mueller` is looked for as
  /// `muller`, and must not find `Muller`.
  let umlauts: [Int]

  // The two rarest bytes: where both are found, in one word of eight places at once, the rest is
  // compared.
  private let first: Int
  private let second: Int

  // Whether the needle begins and ends with a letter, so that a letter beside it makes another
  // word of it. A Chinese name stands in no space of its own.
  private let beginsWord: Bool
  private let endsWord: Bool

  /// What a text is looked for by: its fold, and the ways to write its umlauts with dots and without.
  /// Nothing where nothing is left to look for after folding.
  static func needles(_ text: String, edges: Edges) -> [Needle] {
    let forms = FoldedForms(text).all.compactMap { Needle(folded: $0.bytes, edges: edges) }
    guard let plain = forms.first else { return [] }
    return forms
      + Umlauts.drawnTogether(plain.bytes).compactMap {
        Needle(folded: $0.bytes, edges: edges, umlauts: $0.umlauts)
      }
  }

  /// A needle of folded bytes; nil where there are none.
  init?(folded: [UInt8], edges: Edges, umlauts: [Int] = []) {
    guard !folded.isEmpty else { return nil }
    bytes = folded
    self.edges = edges
    self.umlauts = umlauts
    let rarest = { (except: Int?) in
      folded.indices.filter { $0 != except }
        .min { ByteRarity.of(folded[$0]) < ByteRarity.of(folded[$1]) }
    }
    first = rarest(nil) ?? 0
    second = rarest(first) ?? 0
    (beginsWord, endsWord) = unsafe folded.withUnsafeBytes { folded in
      unsafe (
        Neighbour.isLetter(folded, at: 0), Neighbour.isLetter(folded, before: folded.count)
      )
    }
  }

  /// The first place from `start` on where the needle stands.
  ///
  /// - Parameters:
  ///   - text: folded text.
  ///   - start: where to begin.
  ///   - end: hits end here at the latest; the text may go on, to be looked at beside a hit.
  func firstHit(in text: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Range<Int>? {
    var from = start
    while let place = unsafe firstPlace(in: text, from: from, to: end) {
      let hit = place..<place + bytes.count
      if unsafe standsAlone(hit, in: text) { return hit }
      from = place + 1
    }
    return nil
  }

  private func firstPlace(
    in text: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int? {
    let last = end - bytes.count
    var place = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let firstByte = ones &* UInt64(bytes[first])
    let secondByte = ones &* UInt64(bytes[second])
    while place + 8 <= last + 1 {
      let one = unsafe text.loadUnaligned(fromByteOffset: place + first, as: UInt64.self)
      let two = unsafe text.loadUnaligned(fromByteOffset: place + second, as: UInt64.self)
      // A byte is zero where both agree; the lowest high bit set is exact, the others may not be.
      let differ =
        (UInt64(littleEndian: one) ^ firstByte)
        | (UInt64(littleEndian: two) ^ secondByte)
      let zeros = (differ &- ones) & ~differ & highs
      guard zeros != 0 else {
        place += 8
        continue
      }
      place += zeros.trailingZeroBitCount >> 3
      if unsafe stands(at: place, in: text) { return place }
      place += 1
    }
    while place <= last {
      if unsafe stands(at: place, in: text) { return place }
      place += 1
    }
    return nil
  }

  private func stands(at place: Int, in text: UnsafeRawBufferPointer) -> Bool {
    unsafe bytes.withUnsafeBytes { needle in
      var offset = 0
      while offset + 8 <= needle.count {
        let one = unsafe needle.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let two = unsafe text.loadUnaligned(fromByteOffset: place + offset, as: UInt64.self)
        guard one == two else { return false }
        offset += 8
      }
      while offset < needle.count {
        guard unsafe needle[offset] == text[place + offset] else { return false }
        offset += 1
      }
      return true
    }
  }

  /// Whether what surrounds a hit lets it count.
  func standsAlone(_ hit: Range<Int>, in text: UnsafeRawBufferPointer) -> Bool {
    if unsafe Neighbour.joins(text, at: hit.upperBound) { return false }
    guard edges != .anywhere else { return true }
    if edges == .slug, hit.upperBound < text.count, unsafe text[hit.upperBound] == 0x2D {
      return false
    }
    if beginsWord, unsafe Neighbour.isLetter(text, before: hit.lowerBound) { return false }
    if endsWord, unsafe Neighbour.isLetter(text, at: hit.upperBound) { return false }
    return true
  }
}

/// What stands beside a hit in folded text.
private enum Neighbour {
  /// Whether the scalar at an offset makes one letter or syllable with what stands before it:
  /// a vowel or final consonant of Hangul, a voicing mark of Japanese.
  static func joins(_ text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard offset + 3 <= text.count, unsafe text[offset] >= 0xE1, unsafe text[offset] <= 0xE3,
      let (scalar, _) = unsafe Utf8.scalar(of: text, at: offset)
    else { return false }
    return (0x1160...0x11FF).contains(scalar) || scalar == 0x3099 || scalar == 0x309A
  }

  /// Whether the byte belongs to a script that puts spaces between words: ASCII letters and
  /// digits, and what takes two bytes (Greek, Cyrillic, Hebrew, Arabic).
  static func isLetter(_ text: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let byte = unsafe text[offset]
    return isAlphanumeric(byte) || (0xC3...0xDF).contains(byte)
  }

  static func isLetter(_ text: UnsafeRawBufferPointer, before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let byte = unsafe text[offset - 1]
    if isAlphanumeric(byte) { return true }
    guard offset > 1, Utf8.isContinuation(byte) else { return false }
    return unsafe (0xC3...0xDF).contains(text[offset - 2])
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}

/// How often a byte occurs in folded text, as an order: the smaller the rarer.
enum ByteRarity {
  // By frequency in English, space first; the other European languages differ little for this.
  private static let common: StaticString = " etaoinsrhldcumfpgwybvkxjqz"

  static func of(_ byte: UInt8) -> Int {
    switch byte {
    case 0x80...0xBF: return 15
    case 0xE0...0xEF: return 20
    case 0x20, 0x61...0x7A:
      let rank = (0..<common.utf8CodeUnitCount).first { unsafe common.utf8Start[$0] == byte }
      return 40 - (rank ?? 0)
    default: return 5
    }
  }
}
