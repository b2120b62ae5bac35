import CSodium

/// The scrypt that protects minisign's secret key files
/// (`crypto_pwhash_scryptsalsa208sha256`, with libsodium's choice of parameters).
package enum Scrypt {
  /// Size of a salt, in bytes.
  package static let saltSize = 32

  /// What is asked of an unknown file at the most: minisign writes 2^25 operations and 1 GiB.
  package static let highestOperations: UInt64 = 1 << 25

  /// Bytes of memory at the most.
  package static let highestMemory: UInt64 = 1 << 30

  /// Derives bytes from a password.
  ///
  /// - Parameters:
  ///   - count: how many bytes, at least 16.
  ///   - salt: 32 bytes.
  ///   - operations: not above `highestOperations`.
  ///   - memory: bytes, not above `highestMemory`.
  /// - Throws: `SodiumError.outOfMemory` where the memory cannot be had.
  package static func derive(
    _ count: Int, password: borrowing SecretBytes, salt: [UInt8], operations: UInt64,
    memory: UInt64
  ) throws(SodiumError) -> SecretBytes {
    precondition(salt.count == saltSize && count >= 16)
    precondition(operations <= highestOperations && memory <= highestMemory)
    var derived = try SecretBytes(zeroed: count)
    var out = derived.mutableBytes
    let password = password.bytes
    let result = unsafe out.withUnsafeMutableBytes { out in
      unsafe password.withUnsafeBytes { password in
        unsafe salt.withUnsafeBytes { salt in
          unsafe crypto_pwhash_scryptsalsa208sha256(
            out.octets, UInt64(out.count),
            UnsafePointer<CChar>(OpaquePointer(password.octets)), UInt64(password.count),
            salt.octets, operations, Int(memory))
        }
      }
    }
    guard result == 0 else { throw .outOfMemory }
    return derived
  }
}
