internal import Crypto
internal import Foundation
internal import Sodium

/// The file key, wrapped for a post-quantum recipient: HPKE (RFC 9180) in base mode with the key
/// encapsulation X-Wing, which joins ML-KEM-768 and X25519, HKDF-SHA-256 and ChaCha20-Poly1305.
///
/// libsodium 1.0.18 has none of this, so swift-crypto does it. **In its hands a secret lies in
/// ordinary memory**: the seed and the keys that are expanded from it, and the file key with all it is
/// wrapped under, are neither locked nor wiped by swift-crypto, for the time of one call.
enum Hybrid {
  /// Size of an identity's seed, in bytes.
  static let seedSize = 32
  /// Size of a recipient, in bytes: a key of ML-KEM-768, then one of X25519.
  static let recipientSize = latticeKeySize + X25519.size
  /// Size of an encapsulated key, in bytes: 1088 of ML-KEM-768, then 32 of X25519.
  static let encapsulatedSize = 1088 + X25519.size

  private static let latticeKeySize = 1184
  private static let suite = HPKE.Ciphersuite(
    kem: .XWingMLKEM768X25519, kdf: .HKDF_SHA256, aead: .chaChaPoly)

  /// The recipient that belongs to a seed.
  ///
  /// - Throws: `malformedIdentity` where swift-crypto refuses the seed, which it has no reason to.
  static func recipient(of seed: borrowing SecretBytes) throws(AgeError) -> [UInt8] {
    guard let key = try? privateKey(seed) else { throw .malformedIdentity }
    return Array(key.publicKey.rawRepresentation)
  }

  /// Whether bytes are a recipient: the numbers of the key of ML-KEM-768 are reduced, and the key of
  /// X25519 is not of small order.
  static func isRecipient(_ bytes: [UInt8]) throws(AgeError) -> Bool {
    guard bytes.count == recipientSize,
      (try? MLKEM768.PublicKey(rawRepresentation: bytes[..<latticeKeySize])) != nil
    else { return false }
    return try isOfLargeOrder(Array(bytes[latticeKeySize...]))
  }

  /// Seals a secret.
  ///
  /// - Throws: `malformedRecipient`.
  static func seal(
    _ secret: RawSpan, for recipient: [UInt8], info: [UInt8]
  ) throws(AgeError) -> (encapsulated: [UInt8], sealed: [UInt8]) {
    do {
      let key = try XWingMLKEM768X25519.PublicKey(rawRepresentation: recipient)
      var sender = try HPKE.Sender(recipientKey: key, ciphersuite: suite, info: Data(info))
      let sealed = try unsafe secret.withUnsafeBytes { try unsafe sender.seal($0) }
      return (Array(sender.encapsulatedKey), Array(sealed))
    } catch {
      throw .malformedRecipient
    }
  }

  /// Opens what was sealed.
  ///
  /// - Parameters:
  ///   - sealed: the first message of the sender.
  ///   - encapsulated: 1120 bytes.
  /// - Returns: nil where it was sealed for somebody else.
  /// - Throws: `malformedStanza` where the half of X25519 is of small order; `outOfMemory`.
  static func open(
    _ sealed: [UInt8], _ encapsulated: [UInt8], _ seed: borrowing SecretBytes, info: [UInt8],
    associatedData: [UInt8] = []
  ) throws(AgeError) -> SecretBytes? {
    guard
      var recipient = try? HPKE.Recipient(
        privateKey: try privateKey(seed), ciphersuite: suite, info: Data(info),
        encapsulatedKey: Data(encapsulated))
    else { throw .malformedStanza(.hybrid) }
    guard var opened = try? recipient.open(sealed, authenticating: associatedData)
    else { return nil }
    defer { opened.resetBytes(in: opened.startIndex..<opened.endIndex) }
    return try locked { () throws(SodiumError) in
      try SecretBytes(copying: opened.bytes)
    }
  }

  private static func privateKey(
    _ seed: borrowing SecretBytes
  ) throws -> XWingMLKEM768X25519.PrivateKey {
    let bytes = seed.bytes
    return try unsafe bytes.withUnsafeBytes { bytes in
      try unsafe XWingMLKEM768X25519.PrivateKey(seedRepresentation: bytes, publicKey: nil)
    }
  }
}

/// Whether a public key of X25519 is of use: with one of small order, everybody knows what is shared.
func isOfLargeOrder(_ publicKey: [UInt8]) throws(AgeError) -> Bool {
  try locked { () throws(SodiumError) in
    let secret = try SecretBytes(random: X25519.size)
    return try X25519.sharedSecret(secret, publicKey) != nil
  }
}

/// A stanza of a post-quantum recipient.
struct HybridStanza {
  private static let name = "mlkem768x25519"
  private static let info = Array("age-encryption.org/mlkem768x25519".utf8)

  private let encapsulated: [UInt8]
  private let sealed: [UInt8]

  /// Reads a stanza; nil where it is of another kind.
  ///
  /// - Throws: `malformedStanza`.
  init?(_ stanza: AgeStanza) throws(AgeError) {
    guard stanza.arguments.first == HybridStanza.name else { return nil }
    guard stanza.arguments.count == 2, stanza.body.count == AgeFileKey.wrappedSize,
      let encapsulated = AgeStanza.bytes(
        of: stanza.arguments[1], count: Hybrid.encapsulatedSize)
    else { throw .malformedStanza(.hybrid) }
    self.encapsulated = encapsulated
    sealed = stanza.body
  }

  /// Wraps the file key.
  ///
  /// - Throws: `malformedRecipient`.
  static func wrap(
    _ fileKey: borrowing AgeFileKey, for recipient: [UInt8]
  ) throws(AgeError) -> AgeStanza {
    let (encapsulated, sealed) = try Hybrid.seal(fileKey.secret.bytes, for: recipient, info: info)
    return AgeStanza(arguments: [name, AgeStanza.digits(of: encapsulated)], body: sealed)
  }

  /// Unwraps the file key.
  ///
  /// - Returns: nil where the stanza is for another recipient.
  /// - Throws: `malformedStanza` where the ephemeral key is of small order; `outOfMemory`.
  func unwrap(_ seed: borrowing SecretBytes) throws(AgeError) -> AgeFileKey? {
    guard
      let secret = try Hybrid.open(sealed, encapsulated, seed, info: HybridStanza.info)
    else { return nil }
    return AgeFileKey(secret)
  }
}
