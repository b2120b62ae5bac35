internal import Sodium

/// A public key file of minisign: what signatures are checked with.
package struct VerificationKey: Hashable, Sendable {
  private static let blobSize = 2 + KeyID.size + Ed25519.publicKeySize
  // Public keys are always `Ed`, whatever they sign.
  static let algorithm = Array("Ed".utf8)

  /// The id that signatures name it by.
  package let keyID: KeyID
  /// 32 bytes.
  package let publicKey: [UInt8]

  init(keyID: KeyID, publicKey: [UInt8]) {
    self.keyID = keyID
    self.publicKey = publicKey
  }

  /// Reads a public key file; its first line may say anything. A key that is no point of the
  /// curve's group, such as one of zeros, is refused: no signature of it could ever hold.
  ///
  /// - Throws: `malformed`, `unsupportedAlgorithm`.
  package init(file: [UInt8]) throws(MinisignError) {
    var lines = FileLines(file)
    guard lines.next() != nil else { throw .malformed(.untrustedComment) }
    guard let line = lines.next() else { throw .malformed(.key) }
    try self.init(digits: line)
    while let rest = lines.next() {
      guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw .malformed(.key) }
    }
    guard Ed25519.isValidPublicKey(publicKey) else { throw .malformed(.key) }
  }

  /// Reads the second line by itself, as it is passed on in a message: 56 digits.
  ///
  /// - Throws: `malformed`, `unsupportedAlgorithm`.
  package init(line: String) throws(MinisignError) {
    try self.init(digits: Array(line.utf8)[...])
  }

  private init(digits: ArraySlice<UInt8>) throws(MinisignError) {
    guard let blob = try Blob.bytes(of: digits, count: VerificationKey.blobSize)
    else { throw .malformed(.key) }
    guard Array(blob[..<2]) == VerificationKey.algorithm else { throw .unsupportedAlgorithm }
    keyID = KeyID(Array(blob[2..<10]))
    publicKey = Array(blob[10...])
  }

  /// The two lines of the file, each with its end.
  package func file() throws(MinisignError) -> String {
    """
    untrusted comment: minisign public key \(keyID)
    \(try line())

    """
  }

  /// The second line by itself: 56 digits.
  package func line() throws(MinisignError) -> String {
    try Blob.text(of: VerificationKey.algorithm + keyID.bytes + publicKey)
  }
}

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
