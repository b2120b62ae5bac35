import CSodium

/// Subkeys of a root key: `crypto_kdf_derive_from_key` (BLAKE2b with salt and personalisation).
package enum KeyDerivation {
  /// Size of the root and of every subkey, in bytes.
  package static let keySize = 32

  /// Size of a context, in bytes.
  package static let contextSize = 8

  /// Derives one subkey.
  ///
  /// - Parameters:
  ///   - root: 32 bytes.
  ///   - id: number of the subkey.
  ///   - context: exactly 8 ASCII characters.
  /// - Returns: 32 bytes.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func subkey(
    of root: borrowing SecretBytes, id: UInt64, context: StaticString
  ) throws(SodiumError) -> SecretBytes {
    precondition(root.count == keySize && context.utf8CodeUnitCount == contextSize)
    var subkey = try SecretBytes(zeroed: keySize)
    var out = subkey.mutableBytes
    let source = root.bytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe source.withUnsafeBytes { source in
        _ = unsafe crypto_kdf_derive_from_key(
          out.octets, out.count, id,
          UnsafeRawPointer(context.utf8Start).assumingMemoryBound(to: CChar.self), source.octets)
      }
    }
    return subkey
  }
}
