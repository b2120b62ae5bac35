package import CellFile
package import Sodium
package import SystemPackage

/// The keys of an unlocked vault, for somebody else to keep in memory: another process then opens
/// it without a secret. They open this file as it is now; a reseal makes them useless.
extension Vault {
  /// How many bytes they are, for every vault and compartment.
  package static let heldKeysSize = Digest.size + KeySlot.plaintextSize

  /// The keys: the header's digest ‖ the slot's plaintext.
  ///
  /// - Throws: `VaultError.notEnoughMemory`.
  package func heldKeys() throws(VaultError) -> SecretBytes {
    let content = try memory { () throws(SodiumError) -> SecretBytes in
      try slot.encode()
    }
    var keys = try memory { () throws(SodiumError) -> SecretBytes in
      try SecretBytes(zeroed: Vault.heldKeysSize)
    }
    var out = keys.mutableBytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe out.copyBytes(from: header.digest.bytes)
      unsafe content.bytes.withUnsafeBytes { content in
        unsafe UnsafeMutableRawBufferPointer(rebasing: out[Digest.size...]).copyMemory(
          from: content)
      }
    }
    return keys
  }

  /// Opens a vault with keys that were kept.
  ///
  /// - Parameter keys: `heldKeysSize` bytes.
  /// - Throws: `VaultError.nothingOpens` where the keys are another file's, or of this one before a
  ///   reseal.
  package convenience init(
    _ path: FilePath, heldKeys keys: borrowing SecretBytes, suite: Suite
  ) throws(VaultError) {
    let (storage, header) = try Vault.file(at: path)
    let opened = try memory { () throws(SodiumError) -> KeySlot? in
      try KeySlot(decoding: SecretBytes(copying: keys.bytes.extracting(Digest.size...)))
    }
    guard Digest(keys.bytes) == header.digest, let slot = opened else { throw .nothingOpens }
    try self.init(storage, header, slot, suite: suite)
  }

  /// A name for a file's keys that tells neither its path nor a compartment: 32 hexadecimal digits
  /// of a digest of the header.
  ///
  /// - Throws: `VaultError.cell` where there is no file; `.nothingOpens` where it is too short.
  package static func keyName(at path: FilePath, suite: Suite) throws(VaultError) -> String {
    var hash = Hash()
    hash.update(suite.domain("key name"))
    hash.update(try Vault.file(at: path).header.digest)
    return Hexadecimal.string(hash.finalize().bytes.prefix(16))
  }
}
