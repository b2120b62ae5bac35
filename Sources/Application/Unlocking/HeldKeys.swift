import Hardening
import Sodium
package import SystemPackage
package import VaultStore

/// The keys that `unlock` leaves in the kernel's keyring of the login session.
///
/// A vault has one entry there, whichever compartment was unlocked: same name, same length.
package enum HeldKeys {
  /// The prefix of all entry names.
  private static let nameStart = "subrosa:"

  /// Unlocks a vault with the keys that are kept for it; nil if there are none.
  ///
  /// - Throws: what opening a vault can throw, except for keys that do not fit.
  package static func vault(at path: FilePath) throws -> Vault? {
    var keys = try SecretBytes(zeroed: Vault.heldKeysSize)
    var bytes = keys.mutableBytes
    guard LoginKeyring.read(try name(of: path), into: &bytes) else { return nil }
    do {
      return try Vault(path, heldKeys: keys, suite: VaultFormat.suite)
    } catch VaultError.nothingOpens {
      return nil
    }
  }

  /// Finds out whether keys can be kept here.
  ///
  /// - Throws: `ApplicationError.keyringRefused`.
  package static func requireAvailable() throws {
    do throws(KeyringError) {
      try LoginKeyring.requireAvailable()
    } catch {
      throw ApplicationError.keyringRefused(error)
    }
  }

  /// Keeps the keys of an unlocked vault for so many seconds.
  ///
  /// - Throws: `ApplicationError.keyringRefused`.
  package static func keep(_ vault: Vault, seconds: Int) throws {
    let keys = try vault.heldKeys()
    let name = try name(of: vault.path)
    do throws(KeyringError) {
      try LoginKeyring.keep(keys.bytes, as: name, seconds: UInt32(seconds))
    } catch {
      throw ApplicationError.keyringRefused(error)
    }
  }

  /// Forgets the keys of all vaults.
  ///
  /// - Returns: of how many there were any.
  package static func forgetAll() throws -> Int {
    do throws(KeyringError) {
      return try LoginKeyring.forget(nameStart)
    } catch {
      throw ApplicationError.keyringRefused(error)
    }
  }

  /// The name under which a vault's keys are kept; a reseal changes it.
  package static func name(of vault: FilePath) throws -> String {
    nameStart + (try Vault.keyName(at: vault, suite: VaultFormat.suite))
  }
}
