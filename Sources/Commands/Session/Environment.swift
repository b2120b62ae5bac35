import Glibc

/// What is read from the environment: names only, never a secret.
enum Environment {
  /// The vault that is used where none is named.
  static var vault: String? {
    unsafe getenv("SUBROSA_VAULT").map { unsafe String(cString: $0) }
  }
}
