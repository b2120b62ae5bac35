import CellFile
import Sodium

/// A vault's file from one reseal to the next: its header, which is no secret.
package struct Generation: Equatable, Sendable {
  /// The header, 4096 bytes.
  package let bytes: [UInt8]

  /// What `bytes` gave; nil where it is something else.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == Cell.size else { return nil }
    self.bytes = bytes
  }

  fileprivate init(of header: Header) { bytes = header.bytes }

  fileprivate var header: Header { Header(bytes: bytes) }
}

extension Vault {
  /// The file as it is until the next reseal.
  package var generation: Generation { Generation(of: header) }
}

/// Seals what a locked session keeps in memory, and opens it again for the same secret.
///
/// The key is made of the secret and the vault's salt, which stands in front of what was sealed:
/// after a reseal by another process, which gives the vault another salt, the same secret still
/// opens it (format section 6, R3).
///
/// A key for another salt costs what trying a passphrase costs, which everybody sees. So a secret of
/// the cover tries none: what is held for a hidden compartment must not make its unlock slower.
package final class Holder {
  /// What is held.
  package enum Kind: UInt8, Sendable {
    /// Changes that wait for an occasion.
    case changes = 1
    /// A text that was being written.
    case text = 2
    /// A text of the cover that was being written.
    case coverText = 3
  }

  /// Of what was sealed for the secret itself, what is opened.
  private enum Reach {
    /// Nothing: the secret opened another compartment then.
    case nothing
    /// What was sealed behind the holder's own salt. The cover's changes never wait, and what else
    /// was held for its secret is opened by the holder of that time, at the first unlock after a
    /// reseal.
    case ownSalt
    /// Whatever it is sealed behind: it waits until its secret is given.
    case everySalt

    init(_ role: CompartmentRole) { self = role == .hidden ? .everySalt : .ownSalt }
  }

  private let salt: [UInt8]
  private let secret: Secret
  private let suite: Suite
  private let coverKey: CellKey
  private let reach: Reach
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
    reach = Reach(vault.role)
    self.secret = secret
    // Derived when it was opened, and not a second time.
    if let key = vault.holdingKey { keys[salt] = key }
    _ = try key(for: salt)
  }

  /// The holder of a vault as it was before another process resealed it, to open what was held
  /// then: what was held for the cover, whichever secret it is, and what was held for the secret
  /// where it opened the compartment that is open now.
  ///
  /// - Parameters:
  ///   - generation: the vault's file before the reseal.
  ///   - vault: the vault as it is now.
  /// - Returns: nil where the secret opened nothing then.
  /// - Throws: `VaultError.notEnoughMemory`.
  package static func former(
    _ generation: Generation, secret: Secret, now vault: Vault
  ) throws(VaultError) -> Holder? {
    let (header, suite) = (generation.header, vault.suite)
    let key = try secret.keyEncryptionKey(salt: header.salt, suite: suite)
    let opened = try memory { () throws(SodiumError) in try header.open(key, suite: suite) }
    guard let slot = opened else { return nil }
    return Holder(
      salt: header.salt, secret: secret, suite: suite, key: try Holder.key(key, suite: suite),
      coverKey: try CellKey.cover(of: slot, suite: suite),
      reach: slot.compartment == vault.compartment ? Reach(vault.role) : .nothing)
  }

  private init(
    salt: [UInt8], secret: Secret, suite: Suite, key: CellKey, coverKey: CellKey, reach: Reach
  ) {
    self.salt = salt
    self.secret = secret
    self.suite = suite
    self.coverKey = coverKey
    self.reach = reach
    keys = [salt: key]
  }

  /// Seals bytes.
  package func hold(_ bytes: [UInt8], as kind: Kind) -> [UInt8] {
    guard let key = keys[salt] else { preconditionFailure("the key was made in the beginning") }
    return salt + key.hold(bytes, as: kind.rawValue)
  }

  /// Opens what was sealed; nil where another secret did it, or as another kind, and in the cover
  /// where it was sealed behind another salt.
  ///
  /// - Throws: `VaultError.notEnoughMemory`.
  package func release(_ held: [UInt8], as kind: Kind) throws(VaultError) -> [UInt8]? {
    guard held.count > salt.count else { return nil }
    let behind = Array(held.prefix(salt.count))
    switch reach {
    case .nothing: return nil
    case .ownSalt: guard behind == salt else { return nil }
    case .everySalt: break
    }
    let key = try key(for: behind)
    return key.release(Array(held.dropFirst(salt.count)), as: kind.rawValue)
  }

  /// Seals bytes for every secret that opens the vault as it is now: what belongs to the cover comes
  /// back whichever secret opened the session, and whichever unlocks it.
  package func holdForCover(_ bytes: [UInt8]) -> [UInt8] {
    coverKey.hold(bytes, as: Kind.coverText.rawValue)
  }

  /// Opens what was sealed so; nil where it is something else, or of another generation.
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
