package import Sodium

/// Digits of a vector that are none.
package struct NotHexadecimal: Error {
  package init() {}
}

extension SecretBytes {
  /// Bytes of a vector.
  package init(hex: String) throws {
    guard let bytes = [UInt8](hex: hex) else { throw NotHexadecimal() }
    try self.init(copying: bytes.rawSpan)
  }

  /// The bytes as digits; tests may look.
  package borrowing func digits() -> String {
    Digest(bytes).bytes.hex
  }
}
