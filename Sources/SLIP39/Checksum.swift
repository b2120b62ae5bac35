/// RS1024: a Reed-Solomon code over 1024 elements. It detects any three wrong words, and where one
/// word alone is wrong, it tells which one.
enum Checksum {
  /// The words of the checksum, at the end of a share.
  static let count = 3

  private static let generator: [UInt32] = [
    0x00e0_e040, 0x01c1_c080, 0x0383_8100, 0x0707_0200, 0x0e0e_0009,
    0x1c0c_2412, 0x3808_6c24, 0x3090_fc48, 0x21b1_f890, 0x03f3_f120,
  ]

  /// What the words' remainder must begin with: the standard gives each kind of share another one.
  private static func beginning(isExtendable: Bool) -> UInt32 {
    var remainder: UInt32 = 1
    let customisation = isExtendable ? "shamir_extendable" : "shamir"
    for letter in customisation.utf8 { step(&remainder, UInt16(letter)) }
    return remainder
  }

  private static func step(_ remainder: inout UInt32, _ word: UInt16) {
    let top = remainder >> 20
    remainder = (remainder & 0xf_ffff) << 10 ^ UInt32(word)
    for bit in 0..<10 {
      remainder ^= generator[bit] & (0 &- (top >> UInt32(bit) & 1))
    }
  }

  private static func remainder(
    _ words: borrowing WordIndexes, _ count: Int, isExtendable: Bool
  ) -> UInt32 {
    var remainder = beginning(isExtendable: isExtendable)
    for place in 0..<count { step(&remainder, words[place]) }
    return remainder
  }

  /// Writes the checksum into the last three words.
  static func complete(_ words: inout WordIndexes, isExtendable: Bool) {
    let start = words.count - count
    var remainder = remainder(words, start, isExtendable: isExtendable)
    for _ in 0..<count { step(&remainder, 0) }
    remainder ^= 1
    for place in 0..<count {
      words[start + place] = UInt16(
        truncatingIfNeeded: remainder >> UInt32(10 * (count - 1 - place)) & 1023)
    }
  }

  /// Whether the last three words are the checksum of the others.
  static func isRight(_ words: borrowing WordIndexes, isExtendable: Bool) -> Bool {
    remainder(words, words.count, isExtendable: isExtendable) == 1
  }

  /// The place of the word that is wrong, if it is only one.
  ///
  /// Where more are wrong, the answer may be nil or a word that is right: any two shares differ in
  /// four words at least, so that one wrong word has one explanation.
  ///
  /// - Parameters:
  ///   - words: whose checksum is wrong.
  ///   - flag: the place of the word with the flag that tells the kinds of share apart, and its bit.
  static func likelyWrongWord(
    of words: borrowing WordIndexes, flag: (place: Int, bit: UInt16)
  ) -> Int? {
    var found: [Int] = []
    for isExtendable in [false, true] {
      let fault = remainder(words, words.count, isExtendable: isExtendable) ^ 1
      // The code is linear: a difference in a word shows in the remainder, whatever the words are.
      for difference in UInt16(1)...1023 {
        var shown = UInt32(difference)
        for place in (0..<words.count).reversed() {
          let word = place == flag.place ? words[place] ^ difference : words[flag.place]
          if shown == fault, (word & flag.bit != 0) == isExtendable { found.append(place) }
          step(&shown, 0)
        }
      }
    }
    return found.count == 1 ? found[0] : nil
  }
}
