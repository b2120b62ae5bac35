internal import Sodium

/// Bech32 (BIP 173) without its limit of 90 characters, in a time that depends on the lengths only:
/// identities are secret.
enum Bech32 {
  static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumCount = 6

  /// The length of a text.
  ///
  /// - Parameters:
  ///   - prefix: the human-readable part, without the `1` behind it.
  ///   - count: how many bytes the text stands for.
  static func textCount(prefix: String, count: Int) -> Int {
    prefix.utf8.count + 1 + (count * 8 + 4) / 5 + checksumCount
  }

  /// Bytes as a text.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - prefix: the human-readable part; the text is in upper case where this is.
  /// - Throws: `SodiumError.outOfMemory`.
  static func encode(_ bytes: RawSpan, prefix: String) throws(SodiumError) -> SecretBytes {
    let head = Array(prefix.utf8) + [UInt8(ascii: "1")]
    let dataCount = (bytes.byteCount * 8 + 4) / 5
    var values = try SecretBytes(zeroed: dataCount + checksumCount)
    for place in 0..<dataCount {
      values.replace(at: place, with: [fiveBits(of: bytes, at: place)].rawSpan)
    }
    let checksum = remainder(prefix: prefix, values.bytes) ^ 1
    for place in 0..<checksumCount {
      let value =
        UInt8(truncatingIfNeeded: checksum >> UInt32(5 * (checksumCount - 1 - place))) & 31
      values.replace(at: dataCount + place, with: [value].rawSpan)
    }
    var text = try SecretBytes(zeroed: head.count + values.count)
    text.replace(at: 0, with: head.rawSpan)
    let isUpper = isUpperCase(prefix)
    for place in 0..<values.count {
      let letter = character(of: values.bytes.byte(at: place), isUpper: isUpper)
      text.replace(at: head.count + place, with: [letter].rawSpan)
    }
    return text
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the text, in the case of its prefix throughout.
  ///   - prefix: the human-readable part that it must have.
  ///   - count: how many bytes it must stand for.
  /// - Returns: nil where the text is anything else.
  /// - Throws: `SodiumError.outOfMemory`.
  static func decode(
    _ text: RawSpan, prefix: String, count: Int
  ) throws(SodiumError) -> SecretBytes? {
    let head = Array(prefix.utf8) + [UInt8(ascii: "1")]
    guard text.byteCount == textCount(prefix: prefix, count: count),
      Wiping.isEqual(text.extracting(0..<head.count), head.rawSpan)
    else { return nil }
    let isUpper = isUpperCase(prefix)
    var values = try SecretBytes(zeroed: text.byteCount - head.count)
    // Gathered over all characters, so that the time does not tell which one is wrong.
    var faults: UInt8 = 0
    for place in 0..<values.count {
      let (value, fault) = value(of: text.byte(at: head.count + place), isUpper: isUpper)
      values.replace(at: place, with: [value].rawSpan)
      faults |= fault
    }
    let checksum = remainder(prefix: prefix, values.bytes) ^ 1
    var bytes = try SecretBytes(zeroed: count)
    let spare = collect(values.bytes.extracting(0..<(values.count - checksumCount)), into: &bytes)
    guard faults == 0, checksum == 0, spare == 0 else { return nil }
    return bytes
  }

  // MARK: - Five bits at a time

  private static func fiveBits(of bytes: RawSpan, at place: Int) -> UInt8 {
    let bit = place * 5
    let first = UInt16(bytes.byte(at: bit / 8)) << 8
    let second = bit / 8 + 1 < bytes.byteCount ? UInt16(bytes.byte(at: bit / 8 + 1)) : 0
    return UInt8(truncatingIfNeeded: (first | second) >> UInt16(11 - bit % 8)) & 31
  }

  /// Puts the bits of the values together.
  ///
  /// - Returns: the bits that are left over, which must be zero.
  private static func collect(_ values: RawSpan, into bytes: inout SecretBytes) -> UInt32 {
    var bits: UInt32 = 0
    var held = 0
    var done = 0
    for place in 0..<values.byteCount {
      bits = bits << 5 | UInt32(values.byte(at: place))
      held += 5
      if held >= 8 {
        held -= 8
        bytes.replace(at: done, with: [UInt8(truncatingIfNeeded: bits >> UInt32(held))].rawSpan)
        done += 1
        bits &= (1 << UInt32(held)) - 1
      }
    }
    return bits
  }

  // MARK: - Characters

  private static func isUpperCase(_ prefix: String) -> Bool {
    prefix.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  // A table that is indexed by a secret would leave a trace in the processor's cache: all of it is
  // read each time.

  private static func character(of value: UInt8, isUpper: Bool) -> UInt8 {
    var found: UInt8 = 0
    for (index, letter) in alphabet.enumerated() {
      found |= inCase(letter, isUpper) & mask(UInt8(index), value)
    }
    return found
  }

  private static func value(of character: UInt8, isUpper: Bool) -> (value: UInt8, fault: UInt8) {
    var value: UInt8 = 0
    var seen: UInt8 = 0
    for (index, letter) in alphabet.enumerated() {
      let isThis = mask(inCase(letter, isUpper), character)
      value |= UInt8(index) & isThis
      seen |= isThis
    }
    return (value, ~seen)
  }

  private static func inCase(_ letter: UInt8, _ isUpper: Bool) -> UInt8 {
    isUpper && letter >= UInt8(ascii: "a") ? letter - 0x20 : letter
  }

  /// 0xFF where both are the same, else 0.
  private static func mask(_ one: UInt8, _ other: UInt8) -> UInt8 {
    UInt8(truncatingIfNeeded: (Int16(one ^ other) - 1) >> 8)
  }

  // MARK: - The checksum

  /// The remainder of prefix and values: 1 where the values end with the right checksum.
  static func remainder(prefix: String, _ values: RawSpan) -> UInt32 {
    var remainder: UInt32 = 1
    let letters = prefix.lowercased().utf8
    for letter in letters { step(&remainder, letter >> 5) }
    step(&remainder, 0)
    for letter in letters { step(&remainder, letter & 31) }
    for place in 0..<values.byteCount { step(&remainder, values.byte(at: place)) }
    return remainder
  }

  private static let generator: [UInt32] = [
    0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3,
  ]

  private static func step(_ remainder: inout UInt32, _ value: UInt8) {
    let top = remainder >> 25
    remainder = (remainder & 0x1ff_ffff) << 5 ^ UInt32(value)
    for bit in 0..<5 {
      remainder ^= generator[bit] & (0 &- (top >> UInt32(bit) & 1))
    }
  }
}
