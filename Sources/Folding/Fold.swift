/// Text made comparable: case, accents and compatibility forms folded away, byte by byte.
///
/// What `Scripts/generate-fold-table` says, plus: Hangul syllables become their letters, a run of
/// white space becomes one space, and a byte that is no UTF-8 becomes 0xFF, which no query holds.
/// The fold of a text is the joined folds of its parts (but for runs of space), so a word that
/// stands in a text stands folded in the folded text.
package enum Fold {
  /// Where folding stands in a text.
  package struct Cursor: Sendable {
    /// The byte of the text that comes next.
    package var source = 0
    /// Whether the last byte written is a space that stands for a run.
    var inSpace = false

    /// At the beginning of a text.
    package init() {}
  }

  /// What an invalid byte becomes.
  static let invalid: UInt8 = 0xFF

  /// Room that must be free in the output for the next scalar or block to be folded.
  package static let slack = max(FoldTable.longest, 8)

  /// Folds on from the cursor, until the cursor reaches `limit` (and at most a few bytes beyond)
  /// or fewer than `slack` bytes of the output are free.
  ///
  /// - Returns: the number of bytes written.
  package static func advance(
    _ cursor: inout Cursor, over text: UnsafeRawBufferPointer, upTo limit: Int,
    into output: UnsafeMutableRawBufferPointer
  ) -> Int {
    var filled = 0
    while cursor.source < limit, filled + slack <= output.count {
      let plain = unsafe PlainBlock.fold(
        text, cursor.source..<min(limit, text.count, cursor.source + output.count - filled - slack),
        into: output, at: filled, inSpace: &cursor.inSpace)
      if plain > 0 {
        cursor.source += plain
        filled += plain
        continue
      }
      if cursor.source + 8 <= text.count {
        let block = unsafe text.loadUnaligned(fromByteOffset: cursor.source, as: UInt64.self)
        let folded = AsciiBlock(UInt64(littleEndian: block), afterSpace: cursor.inSpace)
        if folded.count > 0 {
          // All eight bytes are written; those behind `count` are overwritten later.
          unsafe output.storeBytes(
            of: folded.bytes.littleEndian, toByteOffset: filled, as: UInt64.self)
          cursor.source += folded.count
          cursor.inSpace = folded.endsInSpace
          filled += folded.count
          continue
        }
      }
      unsafe filled += advanceByScalar(&cursor, over: text, into: output, at: filled)
    }
    return filled
  }

  /// The fold of a whole text, without space at either end.
  package static func bytes(_ text: String) -> [UInt8] {
    var cursor = Cursor()
    var folded: [UInt8] = []
    unsafe text.utf8Span.span.withUnsafeBytes { source in
      unsafe withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 8) { buffer in
        while cursor.source < source.count {
          let count = unsafe advance(&cursor, over: source, upTo: source.count, into: buffer)
          unsafe folded.append(contentsOf: buffer[..<count])
        }
        // A name or a query must not stay behind on the stack.
        unsafe wipe(buffer)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    if folded.first == 0x20 { folded.removeFirst() }
    return folded
  }

  /// Overwrites memory; never inlined, so that no caller's optimiser sees a useless store.
  @inline(never) package static func wipe(_ memory: UnsafeMutableRawBufferPointer) {
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// Folds one scalar, or one invalid byte, at the cursor.
  ///
  /// - Returns: the number of bytes written from `start` on, where `slack` bytes must be free.
  package static func advanceByScalar(
    _ cursor: inout Cursor, over text: UnsafeRawBufferPointer,
    into output: UnsafeMutableRawBufferPointer, at start: Int = 0
  ) -> Int {
    guard let (scalar, length) = unsafe Utf8.scalar(of: text, at: cursor.source) else {
      cursor.source += 1
      cursor.inSpace = false
      unsafe output[start] = invalid
      return 1
    }
    let source = cursor.source
    cursor.source += length
    if Hangul.syllables.contains(scalar) {
      cursor.inSpace = false
      return unsafe Hangul.decompose(scalar, into: output, at: start)
    }
    // The tag block and the further variation selectors, one rule instead of a table.
    if scalar >= FoldTable.limit && (0xE0000...0xE0FFF).contains(scalar) { return 0 }
    guard let fold = unsafe FoldTable.fold(of: scalar) else {
      // A space folds to itself, and so has no entry: it too may continue a run.
      let isSpace = scalar == 0x20
      if isSpace && cursor.inSpace { return 0 }
      cursor.inSpace = isSpace
      for offset in 0..<length { unsafe output[start + offset] = text[source + offset] }
      return length
    }
    var filled = start
    for place in fold.indices {
      let byte = unsafe fold[place]
      let isSpace = byte == 0x20
      if isSpace && cursor.inSpace { continue }
      cursor.inSpace = isSpace
      unsafe output[filled] = byte
      filled += 1
    }
    return filled - start
  }
}

extension FoldTable {
  /// The fold of a scalar as UTF-8, or nil where it is the scalar itself.
  static func fold(of scalar: UInt32) -> UnsafeBufferPointer<UInt8>? {
    guard scalar < limit else { return nil }
    let block = number(blocks, at: Int(scalar >> shift) * 2, digits: 2)
    let mask = (UInt32(1) << shift) - 1
    let entry = (block << Int(shift)) + Int(scalar & mask)
    let offset = number(entries, at: entry * 3, digits: 3)
    guard offset != 0 else { return nil }
    let text = unsafe texts.utf8Start + offset
    return unsafe UnsafeBufferPointer(start: text + 1, count: Int(text.pointee) - 0x30)
  }

  private static func number(_ table: StaticString, at offset: Int, digits: Int) -> Int {
    var value = 0
    for place in 0..<digits {
      value = unsafe value << 6 | (Int(table.utf8Start[offset + place]) - 0x30)
    }
    return value
  }
}

/// Hangul syllables taken apart by rule (The Unicode Standard, section 3.12).
enum Hangul {
  /// The precomposed syllables.
  static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  private static let vowels: UInt32 = 21
  private static let trails: UInt32 = 28

  /// Writes the two or three letters of a syllable, three bytes each.
  ///
  /// - Returns: the number of bytes written.
  static func decompose(
    _ syllable: UInt32, into output: UnsafeMutableRawBufferPointer, at start: Int
  ) -> Int {
    let index = syllable - syllables.lowerBound
    unsafe put(0x1100 + index / (vowels * trails), into: output, at: start)
    unsafe put(0x1161 + index / trails % vowels, into: output, at: start + 3)
    let trail = index % trails
    guard trail > 0 else { return 6 }
    unsafe put(0x11A7 + trail, into: output, at: start + 6)
    return 9
  }

  private static func put(
    _ letter: UInt32, into output: UnsafeMutableRawBufferPointer, at offset: Int
  ) {
    unsafe output[offset] = 0xE0 | UInt8(letter >> 12)
    unsafe output[offset + 1] = 0x80 | UInt8(letter >> 6 & 0x3F)
    unsafe output[offset + 2] = 0x80 | UInt8(letter & 0x3F)
  }
}

/// UTF-8 as a fold meets it: bytes that may or may not be valid.
package enum Utf8 {
  /// The scalar that begins at an offset, and its length in bytes; nil where the bytes are not
  /// UTF-8 (overlong, surrogate, too large or cut forms are not).
  package static func scalar(of text: UnsafeRawBufferPointer, at offset: Int) -> (UInt32, Int)? {
    let lead = unsafe text[offset]
    let length: Int
    var scalar: UInt32
    let least: UInt32
    switch lead {
    case 0x00...0x7F: return (UInt32(lead), 1)
    case 0xC2...0xDF: (length, scalar, least) = (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0...0xEF: (length, scalar, least) = (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0...0xF4: (length, scalar, least) = (4, UInt32(lead & 0x07), 0x10000)
    default: return nil
    }
    guard offset + length <= text.count else { return nil }
    for place in 1..<length {
      let byte = unsafe text[offset + place]
      guard isContinuation(byte) else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }

  /// Whether a byte continues a scalar.
  package static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }
}
