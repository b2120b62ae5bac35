import CSodium

/// Argon2id version 1.3 (RFC 9106) as `crypto_pwhash` offers it: one lane.
package struct PasswordHash: Sendable, Equatable {
  /// Size of the salt in bytes.
  package static let saltSize = 16

  /// Number of passes over the memory.
  package let passes: UInt64

  /// Memory in bytes.
  package let memory: Int

  /// A cost setting.
  ///
  /// - Parameters:
  ///   - passes: at least 1.
  ///   - memory: in bytes, at least 8192.
  package init(passes: UInt64, memory: Int) {
    precondition(
      passes >= crypto_pwhash_opslimit_min() && passes <= crypto_pwhash_opslimit_max()
        && memory >= crypto_pwhash_memlimit_min() && memory <= crypto_pwhash_memlimit_max())
    self.passes = passes
    self.memory = memory
  }

  /// Derives 32 bytes.
  ///
  /// - Parameters:
  ///   - password: fewer than 2^32 bytes.
  ///   - salt: 16 bytes.
  /// - Throws: `SodiumError.outOfMemory` where the memory cannot be had.
  package func key(
    from password: borrowing SecretBytes, salt: RawSpan
  ) throws(SodiumError) -> SecretBytes {
    precondition(
      salt.byteCount == PasswordHash.saltSize && password.count <= crypto_pwhash_passwd_max())
    var key = try SecretBytes(zeroed: 32)
    var out = key.mutableBytes
    let source = password.bytes
    let status = unsafe out.withUnsafeMutableBytes { out in
      unsafe source.withUnsafeBytes { source in
        unsafe salt.withUnsafeBytes { salt in
          unsafe crypto_pwhash(
            out.octets, UInt64(out.count),
            UnsafeRawPointer(source.octets).assumingMemoryBound(to: CChar.self),
            UInt64(source.count),
            salt.octets, passes, memory,
            crypto_pwhash_ALG_ARGON2ID13)
        }
      }
    }
    // With the sizes and costs checked above, the only failure that is left is memory.
    guard status == 0 else { throw .outOfMemory }
    return key
  }
}
