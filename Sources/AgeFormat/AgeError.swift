/// What is wrong with an age file, with a recipient or an identity, or with one for a file.
package enum AgeError: Error, Equatable {
  /// A kind of stanza that this module knows.
  package enum StanzaKind: Sendable {
    case x25519, hybrid, passphrase
  }

  // MARK: The armor

  /// The text around an armored file, or a line of it, is not in its form.
  case malformedArmor

  // MARK: The header

  /// The file does not begin as age files do.
  case notAge
  /// The file is of another version of the format than the first.
  case unsupportedVersion
  /// A line of the header is not in its form.
  case malformedHeader
  /// A stanza of a known kind lacks something, or has too much.
  case malformedStanza(StanzaKind)
  /// A passphrase must be the only way to open a file; here it stands beside others.
  case passphraseNotAlone
  /// The header is longer than 1 MiB.
  case headerTooLarge
  /// The file ends within its header, or within the 16 bytes after it.
  case truncatedHeader
  /// The passphrase's key derivation asks for more memory and work than is allowed.
  case tooCostly
  /// The file key is right, but the header was changed.
  case changedHeader

  // MARK: Who may open it

  /// The file is for others.
  case otherRecipients
  /// The file is opened by a passphrase, not by an identity.
  case passphraseNeeded
  /// The passphrase is wrong, or its stanza was changed.
  case wrongPassphrase

  // MARK: The payload

  /// A chunk was changed, or is not in its place.
  case changedPayload
  /// The file ends before its last chunk does.
  case truncatedPayload
  /// Something follows the last chunk.
  case continuedPayload

  // MARK: Recipients and identities

  /// The text is no recipient.
  case malformedRecipient
  /// The text is no identity.
  case malformedIdentity
  /// There are no recipients.
  case noRecipients
  /// Some recipients are post-quantum and some are not: the file would be only as strong as the
  /// weaker ones.
  case mixedRecipients

  /// No memory for a secret, or for the derivation of a key.
  case outOfMemory
}
