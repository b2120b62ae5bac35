internal import Sodium

/// The file key, wrapped for a recipient on Curve25519: an ephemeral public key, and the key sealed
/// under what both sides share.
struct X25519Stanza {
  static let name = "X25519"
  private static let info = Array("age-encryption.org/v1/X25519".utf8)

  private let ephemeral: [UInt8]
  private let wrapped: [UInt8]

  /// Reads a stanza; nil where it is of another kind.
  ///
  /// - Throws: `malformedStanza`.
  init?(_ stanza: AgeStanza) throws(AgeError) {
    guard stanza.arguments.first == X25519Stanza.name else { return nil }
    guard stanza.arguments.count == 2, stanza.body.count == AgeFileKey.wrappedSize,
      let ephemeral = AgeStanza.bytes(of: stanza.arguments[1], count: X25519.size)
    else { throw .malformedStanza(.x25519) }
    self.ephemeral = ephemeral
    wrapped = stanza.body
  }

  /// Wraps the file key.
  ///
  /// - Throws: `malformedRecipient` for a public key of small order; `outOfMemory`.
  static func wrap(
    _ fileKey: borrowing AgeFileKey, for recipient: [UInt8]
  ) throws(AgeError) -> AgeStanza {
    var ephemeral: [UInt8] = []
    let key = try locked { () throws(SodiumError) -> SecretBytes? in
      let secret = try SecretBytes(random: X25519.size)
      ephemeral = X25519.publicKey(of: secret)
      guard let shared = try X25519.sharedSecret(secret, recipient) else { return nil }
      return try HKDF.key(from: shared, salt: (ephemeral + recipient).rawSpan, info: info)
    }
    guard let key else { throw .malformedRecipient }
    return AgeStanza(
      arguments: [name, AgeStanza.digits(of: ephemeral)], body: fileKey.wrapped(by: key))
  }

  /// Unwraps the file key.
  ///
  /// - Returns: nil where the stanza is for another recipient.
  /// - Throws: `malformedStanza` where the ephemeral key is of small order; `outOfMemory`.
  func unwrap(
    _ identity: borrowing SecretBytes, recipient: [UInt8]
  ) throws(AgeError) -> AgeFileKey? {
    let key = try locked { () throws(SodiumError) -> SecretBytes? in
      guard let shared = try X25519.sharedSecret(identity, ephemeral) else { return nil }
      return try HKDF.key(
        from: shared, salt: (ephemeral + recipient).rawSpan, info: X25519Stanza.info)
    }
    guard let key else { throw .malformedStanza(.x25519) }
    return try AgeFileKey.unwrap(wrapped, by: key)
  }
}
