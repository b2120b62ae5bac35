package import Sodium

/// What a version of the format fixes: the domain strings and the cost of a passphrase
/// (format section 3). There is no clear version byte: the suite is tried.
package struct Suite: Sendable, Equatable {
  /// The prefix of every domain string.
  package let name: String
  /// The cost of deriving a key from a passphrase.
  package let passwordHash: PasswordHash
  /// The least step of the grid on which a reseal ends (format section 8).
  package let resealGrid: Duration

  /// A suite of another name, which no shipped program opens.
  package init(
    name: String, passwordHash: PasswordHash, resealGrid: Duration = .seconds(2)
  ) {
    self.name = name
    self.passwordHash = passwordHash
    self.resealGrid = resealGrid
  }

  /// Version 1: Argon2id with 3 passes over 256 MiB.
  package static let version1 = Suite(
    name: "subrosa/1", passwordHash: PasswordHash(passes: 3, memory: 268_435_456))

  /// The bytes of a domain string of this suite, such as `subrosa/1 cell`.
  package func domain(_ use: String) -> [UInt8] {
    Array("\(name) \(use)".utf8)
  }
}
