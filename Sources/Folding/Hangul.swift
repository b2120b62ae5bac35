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
