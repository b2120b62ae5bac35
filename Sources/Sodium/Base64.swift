import CSodium

/// Base64 (RFC 4648, section 4), in a time that does not depend on the digits.
package enum Base64 {
  /// Whether `=` fills the last four digits.
  package enum Padding: Sendable {
    /// It must be there.
    case required
    /// It must not be there.
    case absent

    fileprivate var variant: Int32 {
      switch self {
      case .required: Int32(sodium_base64_VARIANT_ORIGINAL)
      case .absent: Int32(sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
      }
    }
  }

  private static let variant = Int32(sodium_base64_VARIANT_ORIGINAL)

  /// The digits of so many bytes, padding included.
  package static func encodedSize(of count: Int) -> Int { (count + 2) / 3 * 4 }

  /// Bytes as ASCII digits in locked memory.
  ///
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func encode(_ bytes: RawSpan) throws(SodiumError) -> SecretBytes {
    let size = encodedSize(of: bytes.byteCount)
    // The C function ends its text with a zero byte.
    var text = try SecretBytes(zeroed: size + 1)
    var out = text.mutableBytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe bytes.withUnsafeBytes { bytes in
        _ = unsafe sodium_bin2base64(
          UnsafeMutablePointer<CChar>(OpaquePointer(out.octets)), out.count, bytes.octets,
          bytes.count, variant)
      }
    }
    return try SecretBytes(copying: text.bytes.extracting(0..<size))
  }

  /// Reads digits into locked memory.
  ///
  /// - Parameters:
  ///   - text: the digits; nothing may stand before, between or behind them, the padding must be
  ///     there, and bits that no byte needs must be zero.
  ///   - count: how many bytes they must give.
  /// - Returns: nil where the text is anything else.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func decode(_ text: RawSpan, count: Int) throws(SodiumError) -> SecretBytes? {
    guard text.byteCount == encodedSize(of: count) else { return nil }
    var bytes = try SecretBytes(zeroed: count)
    var written = 0
    var out = bytes.mutableBytes
    let result = unsafe out.withUnsafeMutableBytes { out in
      unsafe text.withUnsafeBytes { text in
        unsafe sodium_base642bin(
          out.octets, out.count, UnsafePointer<CChar>(OpaquePointer(text.octets)), text.count,
          nil, &written, nil, variant)
      }
    }
    guard result == 0, written == count else { return nil }
    // libsodium 1.0.18 reads some bytes beyond ASCII as digits: only what encodes to the same
    // text again is taken.
    let again = try encode(bytes.bytes)
    guard Wiping.isEqual(again.bytes, text) else { return nil }
    return bytes
  }

  /// Bytes that are no secret as digits.
  package static func text(of bytes: [UInt8]) throws(SodiumError) -> String {
    let digits = try encode(bytes.rawSpan)
    return unsafe digits.bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Reads bytes that are no secret.
  ///
  /// - Returns: nil where the text is not the digits of exactly so many bytes.
  package static func bytes(
    of text: some Sequence<UInt8>, count: Int
  ) throws(SodiumError) -> [UInt8]? {
    guard let decoded = try decode(Array(text).rawSpan, count: count) else { return nil }
    return unsafe decoded.bytes.withUnsafeBytes { unsafe Array($0) }
  }

  // MARK: - Much that is no secret

  /// Appends the digits of bytes that are no secret. It takes no locked memory, which would be slow
  /// for each line of a file.
  package static func appendDigits(
    of bytes: RawSpan, _ padding: Padding, to text: inout [UInt8]
  ) {
    // The C function ends its text with a zero byte.
    let size = sodium_base64_encoded_len(bytes.byteCount, padding.variant)
    var digits = [UInt8](repeating: 0, count: size)
    unsafe digits.withUnsafeMutableBytes { out in
      unsafe bytes.withUnsafeBytes { bytes in
        _ = unsafe sodium_bin2base64(
          UnsafeMutablePointer<CChar>(OpaquePointer(out.octets)), out.count, bytes.octets,
          bytes.count, padding.variant)
      }
    }
    text += digits.dropLast()
  }

  /// Appends the bytes that digits stand for, neither being a secret.
  ///
  /// - Returns: false, with nothing appended, where there is something else than digits, where the
  ///   padding is not as it must be, or where bits that no byte needs are not zero.
  package static func appendBytes(
    of digits: RawSpan, _ padding: Padding, to bytes: inout [UInt8]
  ) -> Bool {
    var decoded = [UInt8](repeating: 0, count: (digits.byteCount + 3) / 4 * 3)
    var written = 0
    let isWhole = unsafe decoded.withUnsafeMutableBytes { out in
      unsafe digits.withUnsafeBytes { digits in
        // libsodium 1.0.18 reads some bytes beyond ASCII as digits.
        guard unsafe digits.allSatisfy({ $0 < 0x80 }) else { return false }
        return unsafe sodium_base642bin(
          out.octets, out.count, UnsafePointer<CChar>(OpaquePointer(digits.octets)), digits.count,
          nil, &written, nil, padding.variant) == 0
      }
    }
    guard isWhole else { return false }
    bytes += decoded[..<written]
    return true
  }
}
