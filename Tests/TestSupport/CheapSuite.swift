package import CellFile
import Sodium

extension Suite {
  /// A suite with a cheap key derivation, for tests only. It has a name of its own: no shipped
  /// program opens what it seals, and it opens no vault of theirs.
  package static let cheap = Suite(
    name: "subrosa/test", passwordHash: PasswordHash(passes: 1, memory: 8192),
    resealGrid: .milliseconds(20))
}
