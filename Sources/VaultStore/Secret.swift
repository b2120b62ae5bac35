package import CellFile
package import Sodium
import SystemPackage

/// What opens a key slot: a passphrase, perhaps with a keyfile, or the master secret of SLIP-39
/// shares (format section 3). Holds no passphrase: only the digest that Argon2id takes.
package final class Secret: Sendable {
  private enum Kind: Sendable { case passphrase, shares }

  private let kind: Kind
  private let bytes: SecretBytes

  private init(_ kind: Kind, _ bytes: consuming SecretBytes) {
    self.kind = kind
    self.bytes = bytes
  }

  /// A passphrase: P = H("subrosa/1 pass" ‖ u8 hasKeyfile ‖ keyfile ‖ NFC UTF-8 passphrase).
  ///
  /// - Parameters:
  ///   - passphrase: UTF-8 in normalization form C, as every prompt of Prompts gives it.
  ///   - keyfile: the digest of a keyfile, where one is used.
  ///   - suite: gives the domain strings.
  /// - Throws: `VaultError.notEnoughMemory`.
  package convenience init(
    passphrase: borrowing SecretBytes, keyfile: KeyfileDigest? = nil, suite: Suite
  ) throws(VaultError) {
    var hash = Hash()
    hash.update(suite.domain("pass"))
    hash.update(keyfile == nil ? 0 as UInt8 : 1)
    hash.update(keyfile?.digest ?? .zero)
    hash.update(passphrase.bytes)
    do throws(SodiumError) {
      self.init(.passphrase, try hash.finalizeSecret())
    } catch {
      throw .notEnoughMemory
    }
  }

  /// The master secret of SLIP-39 shares: made by the program, never chosen.
  ///
  /// - Parameter shares: 32 bytes.
  package init(shares: consuming SecretBytes) {
    precondition(shares.count == KeyDerivation.keySize)
    kind = .shares
    bytes = shares
  }

  /// Whether it is the master secret of shares.
  package var isOfShares: Bool { kind == .shares }

  /// The key encryption key for a salt, 32 bytes.
  ///
  /// A passphrase costs what the suite says.
  ///
  /// - Throws: `VaultError.notEnoughMemory`.
  package func keyEncryptionKey(salt: [UInt8], suite: Suite) throws(VaultError) -> SecretBytes {
    do throws(SodiumError) {
      switch kind {
      case .passphrase:
        return try suite.passwordHash.key(from: bytes, salt: salt.rawSpan)
      case .shares:
        var mac = Hash(key: bytes)
        mac.update(suite.domain("shares"))
        mac.update(salt)
        return try mac.finalizeSecret()
      }
    } catch {
      throw .notEnoughMemory
    }
  }

  /// Whether two secrets would open the same slots.
  package func isEqual(to other: Secret) -> Bool {
    kind == other.kind && bytes.isEqual(to: other.bytes)
  }
}

/// What stands for a keyfile: H("subrosa/1 keyfile" ‖ whole file).
package struct KeyfileDigest: Sendable, Equatable {
  let digest: Digest

  /// Hashes what was read from a pipe.
  package init(of bytes: [UInt8], suite: Suite) {
    var hash = Hash()
    hash.update(suite.domain("keyfile"))
    hash.update(bytes)
    digest = hash.finalize()
  }

  /// Hashes a file piece by piece.
  ///
  /// - Throws: `VaultError.cell` where the file cannot be read.
  package init(of storage: some Storage, suite: Suite) throws(VaultError) {
    var hash = Hash()
    hash.update(suite.domain("keyfile"))
    let buffer = CellBuffer(cells: 16)
    var offset: Int64 = 0
    while true {
      let count: Int
      do throws(Errno) {
        count = try unsafe storage.read(at: offset, into: buffer.memory)
      } catch {
        throw .cell(.system(error, .read))
      }
      if count == 0 { break }
      unsafe hash.update(
        UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer.memory)[..<count]))
      offset += Int64(count)
    }
    digest = hash.finalize()
  }
}
