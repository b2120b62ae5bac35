import CSodium

/// The library's own state: its generator and the choice of implementations.
package enum Library {
  // A static let runs exactly once, on whichever thread comes first.
  private static let status = sodium_init()

  /// Initialises libsodium; every entry point of this module that needs it calls this first.
  ///
  /// A machine on which libsodium cannot start has no usable random source: nothing can go on.
  package static func prepare() {
    precondition(status >= 0, "libsodium could not be initialised")
  }
}

/// What a primitive can refuse. Authentication failure is a case, never `nil`.
package enum SodiumError: Error, Equatable {
  /// The bytes were not made with this key, nonce and associated data, or were changed since.
  case authenticationFailed
  /// Not enough memory: locked pages for a secret, or the block memory of Argon2id.
  case outOfMemory
}
