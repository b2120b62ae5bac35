package import Sodium

/// A secret key that opens files, in locked memory.
///
/// Work with a post-quantum identity brings its seed into ordinary memory for the time of one call:
/// making it, and each stanza that is tried with it. See ``Hybrid``.
package struct AgeIdentity: ~Copyable {
  /// The public half.
  package let recipient: AgeRecipient
  // 32 bytes for both kinds: the secret key, or the seed that keys are expanded from.
  private let secret: SecretBytes

  /// Draws an identity.
  ///
  /// - Throws: `outOfMemory`.
  package init(_ kind: AgeRecipient.Kind) throws(AgeError) {
    let secret = try locked { () throws(SodiumError) in
      try SecretBytes(random: AgeIdentity.secretSize)
    }
    try self.init(kind, secret: secret)
  }

  /// Reads an identity's text: `AGE-SECRET-KEY-1…` or `AGE-SECRET-KEY-PQ-1…`, in upper case.
  ///
  /// - Parameter text: without anything around it; the caller wipes it.
  /// - Throws: `malformedIdentity`, `outOfMemory`.
  package init(text: RawSpan) throws(AgeError) {
    for kind in [AgeRecipient.Kind.x25519, .hybrid] {
      let secret = try locked { () throws(SodiumError) in
        try Bech32.decode(
          text, prefix: AgeIdentity.prefix(of: kind), count: AgeIdentity.secretSize)
      }
      if let secret {
        try self.init(kind, secret: secret)
        return
      }
    }
    throw .malformedIdentity
  }

  init(_ kind: AgeRecipient.Kind, secret: consuming SecretBytes) throws(AgeError) {
    precondition(secret.count == AgeIdentity.secretSize)
    let publicKey =
      switch kind {
      case .x25519: X25519.publicKey(of: secret)
      case .hybrid: try Hybrid.recipient(of: secret)
      }
    recipient = AgeRecipient(kind, publicKey: publicKey)
    self.secret = secret
  }

  private static let secretSize = 32

  private static func prefix(of kind: AgeRecipient.Kind) -> String {
    switch kind {
    case .x25519: "AGE-SECRET-KEY-"
    case .hybrid: "AGE-SECRET-KEY-PQ-"
    }
  }

  /// The identity's text, in locked memory.
  ///
  /// - Throws: `outOfMemory`.
  package borrowing func text() throws(AgeError) -> SecretBytes {
    do throws(SodiumError) {
      return try Bech32.encode(secret.bytes, prefix: AgeIdentity.prefix(of: recipient.kind))
    } catch {
      throw .outOfMemory
    }
  }

  /// Unwraps the file key.
  ///
  /// - Throws: `otherRecipients` where the stanza is of another kind or for somebody else;
  ///   `malformedStanza`, `outOfMemory`.
  borrowing func unwrap(_ stanza: AgeStanza) throws(AgeError) -> AgeFileKey {
    switch recipient.kind {
    case .x25519:
      if let stanza = try X25519Stanza(stanza),
        let key = try stanza.unwrap(secret, recipient: recipient.publicKey)
      {
        return key
      }
    case .hybrid:
      if let stanza = try HybridStanza(stanza), let key = try stanza.unwrap(secret) { return key }
    }
    throw .otherRecipients
  }
}
