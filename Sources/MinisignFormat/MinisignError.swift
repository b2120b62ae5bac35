/// What is wrong with a key, a signature, or with a signature for a text.
package enum MinisignError: Error, Equatable {
  /// A part of a file.
  package enum Part: String, Sendable {
    case untrustedComment, key, signature, trustedComment, globalSignature
  }

  /// The part does not stand there in its form.
  case malformed(Part)
  /// The bytes name an algorithm that is none of minisign's, or one that does not belong here.
  case unsupportedAlgorithm
  /// The signature names another key than the one it was checked with.
  case otherKey(KeyID)
  /// The signature was not made of this text with this key.
  case wrongSignature
  /// The signature is right, but the trusted comment was not signed with it.
  case wrongComment
  /// The secret key needs a password.
  case passwordNeeded
  /// The password is wrong, or the secret key was changed.
  case wrongPassword
  /// The secret key asks for more memory or work than minisign ever writes.
  case tooCostly
  /// No memory for a secret.
  case outOfMemory
}
