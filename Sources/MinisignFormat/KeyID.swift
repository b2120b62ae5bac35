/// The 8 bytes by which keys and signatures name each other. They are drawn, not derived: equal
/// ids do not make keys equal.
package struct KeyID: Hashable, Sendable, CustomStringConvertible {
  /// Size in bytes.
  package static let size = 8

  /// The bytes as they stand in files.
  package let bytes: [UInt8]

  /// - Parameter bytes: 8 bytes.
  package init(_ bytes: [UInt8]) {
    precondition(bytes.count == KeyID.size)
    self.bytes = bytes
  }

  /// As minisign prints it: a little-endian number in upper-case hexadecimal digits.
  package var description: String {
    let number = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return String(number, radix: 16, uppercase: true)
  }
}
