/// What a primitive can refuse. Authentication failure is a case, never `nil`.
package enum SodiumError: Error, Equatable {
  /// The bytes were not made with this key, nonce and associated data, or were changed since.
  case authenticationFailed
  /// Not enough memory: locked pages for a secret, or the block memory of Argon2id.
  case outOfMemory
}
