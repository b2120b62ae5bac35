import CellFile
import Sodium

/// Seals what a locked session keeps in memory, and opens it again for the same secret.
///
/// The key is made of the secret and the vault's salt, which stands in front of what was sealed:
/// after a reseal by another process, which gives the vault another salt, the same secret still
/// opens it (format section 6, R3).
package final class Holder {
  /// What is held.
  package enum Kind: UInt8, Sendable {
    /// Changes that wait for an occasion.
    case changes = 1
    /// Where the person was.
    case place = 2
    /// A text of the cover that was being written.
    case coverText = 3
  }

  private let salt: [UInt8]
  private let secret: Secret
  private let suite: Suite
  private let coverKey: CellKey
  // By salt: each costs what trying a passphrase costs.
  private var keys: [[UInt8]: CellKey] = [:]

  /// The holder of a vault that was just opened with a secret.
  ///
  /// - Parameter secret: the one that opened it.
  /// - Throws: `VaultError.notEnoughMemory`.
  package init(_ vault: Vault, secret: Secret) throws(VaultError) {
    salt = vault.header.salt
    suite = vault.suite
    coverKey = vault.keys.key
    self.secret = secret
    // Derived when it was opened, and not a second time.
    if let key = vault.holdingKey { keys[salt] = key }
    _ = try key(for: salt)
  }

  /// Seals bytes.
  package func hold(_ bytes: [UInt8], as kind: Kind) -> [UInt8] {
    guard let key = keys[salt] else { preconditionFailure("the key was made in the beginning") }
    return salt + key.hold(bytes, as: kind.rawValue)
  }

  /// Opens what was sealed; nil where another secret did it, or as another kind.
  ///
  /// - Throws: `VaultError.notEnoughMemory`.
  package func release(_ held: [UInt8], as kind: Kind) throws(VaultError) -> [UInt8]? {
    guard held.count > salt.count else { return nil }
    let key = try key(for: Array(held.prefix(salt.count)))
    return key.release(Array(held.dropFirst(salt.count)), as: kind.rawValue)
  }

  /// Seals bytes for every secret that opens the cover, until the vault is resealed: what belongs to
  /// the cover comes back whichever secret opened the session, and whichever unlocks it.
  package func holdForCover(_ bytes: [UInt8]) -> [UInt8] {
    coverKey.hold(bytes, as: Kind.coverText.rawValue)
  }

  /// Opens what was sealed so; nil where it is something else, or the vault was resealed since.
  package func releaseForCover(_ held: [UInt8]) -> [UInt8]? {
    coverKey.release(held, as: Kind.coverText.rawValue)
  }

  private func key(for salt: [UInt8]) throws(VaultError) -> CellKey {
    if let known = keys[salt] { return known }
    let key = try Holder.key(try secret.keyEncryptionKey(salt: salt, suite: suite), suite: suite)
    keys[salt] = key
    return key
  }

  /// The key for what is held, of a key encryption key.
  static func key(_ encryptionKey: borrowing SecretBytes, suite: Suite) throws(VaultError)
    -> CellKey
  {
    do throws(SodiumError) {
      var mac = Hash(key: encryptionKey)
      mac.update(suite.domain("holder"))
      return try CellKey(root: mac.finalizeSecret(), suite: suite)
    } catch {
      throw .notEnoughMemory
    }
  }
}
