import CSodium

/// scrypt (RFC 7914): as it protects minisign's secret key files
/// (`crypto_pwhash_scryptsalsa208sha256`, with libsodium's choice of parameters), and as it protects
/// age files (`crypto_pwhash_scryptsalsa208sha256_ll`, with parameters of the file).
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

  /// Derives a key with the parameters r = 8 and p = 1, as age has them.
  ///
  /// - Parameters:
  ///   - password: of any length.
  ///   - salt: of any length.
  ///   - workFactor: the base-two logarithm of N, 1 to 22. The memory is 1024 * N bytes: 256 MiB for
  ///     18, 4 GiB for 22.
  /// - Returns: 32 bytes.
  /// - Throws: `SodiumError.outOfMemory` where the memory cannot be had.
  package static func key(
    from password: borrowing SecretBytes, salt: [UInt8], workFactor: Int
  ) throws(SodiumError) -> SecretBytes {
    precondition((1...22).contains(workFactor))
    var key = try SecretBytes(zeroed: 32)
    var out = key.mutableBytes
    let password = password.bytes
    let result = unsafe out.withUnsafeMutableBytes { out in
      unsafe password.withUnsafeBytes { password in
        unsafe salt.withUnsafeBytes { salt in
          unsafe crypto_pwhash_scryptsalsa208sha256_ll(
            password.octets, password.count, salt.octets, salt.count, 1 << UInt64(workFactor), 8, 1,
            out.octets, out.count)
        }
      }
    }
    guard result == 0 else { throw .outOfMemory }
    return key
  }
}
