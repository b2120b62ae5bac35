import Sodium

/// A random 16-byte id; the parameter keeps ids of records and of versions apart.
package struct Identifier<Subject>: Hashable, Sendable, Comparable {
  /// Size in bytes.
  package static var size: Int { 16 }

  // Big-endian words: comparing them compares the bytes.
  private let high: UInt64
  private let low: UInt64

  /// A fresh random id.
  package static func random() -> Self {
    let bytes = Random.bytes(size)
    return Self(bytes.rawSpan, at: 0)
  }

  /// Reads an id.
  ///
  /// - Parameters:
  ///   - bytes: at least `offset + 16` bytes.
  ///   - offset: where the id begins.
  package init(_ bytes: RawSpan, at offset: Int) {
    precondition(offset >= 0 && offset + Self.size <= bytes.byteCount)
    high = unsafe UInt64(
      bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    low = unsafe UInt64(
      bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
  }

  /// Reads an id that stands alone; nil where there are not exactly 16 bytes.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.init(bytes.rawSpan, at: 0)
  }

  /// The 16 bytes.
  package var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// 32 lower-case hexadecimal digits.
  package var hexadecimal: String { Hexadecimal.string(bytes) }

  /// The first 12 of these digits, by which lists call what has no other name.
  package var firstDigits: String {
    Hexadecimal.string(
      stride(from: 56, through: 16, by: -8).map { UInt8(truncatingIfNeeded: high >> UInt64($0)) })
  }

  /// Orders by bytes.
  package static func < (one: Self, other: Self) -> Bool {
    (one.high, one.low) < (other.high, other.low)
  }
}

extension Identifier {
  /// The first digits of an id, as a user types them.
  package struct Prefix: Sendable {
    /// Fewer digits name too much.
    package static var fewestDigits: Int { 4 }

    /// Whether it has as many digits as `firstDigits`, or more.
    package let isReference: Bool
    private let high: UInt64
    private let low: UInt64
    private let highMask: UInt64
    private let lowMask: UInt64

    /// Reads digits; nil where they are not 4 to 32 lower-case hexadecimal ones.
    package init?(hexadecimal text: String) {
      let digits = Array(text.utf8)
      guard (Prefix.fewestDigits...2 * Identifier.size).contains(digits.count) else { return nil }
      var words: (value: [UInt64], mask: [UInt64]) = ([0, 0], [0, 0])
      for (place, digit) in digits.enumerated() {
        let value: UInt8
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
        default: return nil
        }
        let shift = UInt64(60 - 4 * (place % 16))
        words.value[place / 16] |= UInt64(value) << shift
        words.mask[place / 16] |= 15 << shift
      }
      isReference = digits.count >= 12
      (high, low) = (words.value[0], words.value[1])
      (highMask, lowMask) = (words.mask[0], words.mask[1])
    }

    /// Whether an id begins with these digits.
    package func begins(_ id: Identifier) -> Bool {
      id.high & highMask == high && id.low & lowMask == low
    }
  }
}

/// What record ids name.
package enum RecordSubject {}
/// What version ids name.
package enum VersionSubject {}

/// The id of a record, kept over all of its versions.
package typealias RecordID = Identifier<RecordSubject>
/// The id of one version of a record.
package typealias VersionID = Identifier<VersionSubject>
