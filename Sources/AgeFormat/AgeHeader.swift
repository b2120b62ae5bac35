package import Sodium

/// The header of an age file: the file key, wrapped for each recipient, and a code that
/// authenticates all of it.
package struct AgeHeader: Equatable, Sendable {
  /// The first line, without its end.
  static let version = Array("age-encryption.org/v1".utf8)
  /// What the last line begins with; the code covers all up to here.
  static let footer = Array("---".utf8)
  /// Size of the code, in bytes.
  static let codeSize = HMACSHA256.size

  /// The stanzas, at least one.
  package let stanzas: [AgeStanza]
  /// The authentication code.
  let code: [UInt8]
  /// The bytes of the file that the code authenticates.
  let authenticated: [UInt8]

  /// Whether a passphrase opens the file, and nothing else does.
  package var needsPassphrase: Bool { stanzas.contains { PassphraseStanza.isKind(of: $0) } }

  /// A header that was read.
  ///
  /// - Throws: `passphraseNotAlone`; `malformedStanza` where a stanza of a kind that is known here is
  ///   not in its form, whoever it is for.
  init(stanzas: [AgeStanza], code: [UInt8], authenticated: [UInt8]) throws(AgeError) {
    self.stanzas = stanzas
    self.code = code
    self.authenticated = authenticated
    guard !needsPassphrase || stanzas.count == 1 else { throw .passphraseNotAlone }
    for stanza in stanzas {
      _ = try X25519Stanza(stanza)
      _ = try HybridStanza(stanza)
      _ = try PassphraseStanza(stanza)
    }
  }

  /// Makes a header.
  ///
  /// - Throws: `outOfMemory`.
  init(stanzas: [AgeStanza], fileKey: borrowing AgeFileKey) throws(AgeError) {
    self.stanzas = stanzas
    authenticated =
      AgeHeader.version + [UInt8(ascii: "\n")] + stanzas.flatMap(\.text) + AgeHeader.footer
    code = try fileKey.code(of: authenticated)
  }

  /// The header as it stands in the file.
  package var text: [UInt8] {
    authenticated + Array(" \(AgeStanza.digits(of: code))\n".utf8)
  }

  // MARK: - Opening

  /// Finds the file key by an identity.
  ///
  /// - Throws: `otherRecipients`, `passphraseNeeded`, `changedHeader`, `outOfMemory`;
  ///   `malformedStanza` where a public key in a stanza is of small order.
  package func fileKey(for identity: borrowing AgeIdentity) throws(AgeError) -> AgeFileKey {
    guard !needsPassphrase else { throw .passphraseNeeded }
    for stanza in stanzas {
      do throws(AgeError) {
        return try authenticated(try identity.unwrap(stanza))
      } catch .otherRecipients {
        continue
      }
    }
    throw .otherRecipients
  }

  /// Finds the file key by a passphrase.
  ///
  /// - Parameters:
  ///   - passphrase: its bytes as they were typed; the format knows no normal form.
  ///   - highestWorkFactor: what is asked of an unknown file at the most; 1024 bytes times two to this
  ///     power.
  /// - Throws: `wrongPassphrase`, `tooCostly`, `otherRecipients` where the file has no passphrase,
  ///   `changedHeader`, `outOfMemory`.
  package func fileKey(
    passphrase: borrowing SecretBytes,
    highestWorkFactor: Int = AgePassphrase.highestWorkFactor
  ) throws(AgeError) -> AgeFileKey {
    guard let first = stanzas.first, let stanza = try PassphraseStanza(first)
    else { throw .otherRecipients }
    return try authenticated(
      try stanza.unwrap(passphrase, highestWorkFactor: highestWorkFactor))
  }

  /// A file key for which the header's code is right.
  private func authenticated(_ key: consuming AgeFileKey) throws(AgeError) -> AgeFileKey {
    let right = try key.code(of: authenticated)
    guard Wiping.isEqual(right.rawSpan, code.rawSpan) else { throw .changedHeader }
    return key
  }
}
