import CSodium

/// PBKDF2 with HMAC-SHA-256 (RFC 8018), made of HMAC-SHA-256: libsodium has no call for it.
package enum PBKDF2 {
  /// Derives bytes from a password.
  ///
  /// Everything that depends on the password is in locked memory.
  ///
  /// - Parameters:
  ///   - password: of any length.
  ///   - salt: of any length.
  ///   - iterations: at least 1.
  ///   - count: how many bytes, at least 1.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func key(
    from password: borrowing SecretBytes, salt: RawSpan, iterations: Int, count: Int
  ) throws(SodiumError) -> SecretBytes {
    precondition(iterations > 0 && count > 0)
    var key = try SecretBytes(zeroed: count)
    // The keyed state costs two blocks of SHA-256: it is made once and copied each time.
    let keyed = try keyedState(password)
    var scratch = try SecretBytes(zeroed: HMACSHA256.stateSize)
    var block = try SecretBytes(zeroed: HMACSHA256.size)
    var sum = try SecretBytes(zeroed: HMACSHA256.size)
    var done = 0
    var number: UInt32 = 1
    while done < count {
      let suffix = (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
      scratch.replace(at: 0, with: keyed.bytes)
      code(&scratch, salt, suffix.rawSpan, into: &block)
      sum.replace(at: 0, with: block.bytes)
      for _ in 1..<iterations {
        repeated(&scratch, keyed, &block, &sum)
      }
      let size = min(HMACSHA256.size, count - done)
      key.replace(at: done, with: sum.bytes.extracting(0..<size))
      done += size
      number += 1
    }
    return key
  }

  private static func keyedState(
    _ password: borrowing SecretBytes
  ) throws(SodiumError) -> SecretBytes {
    var state = try SecretBytes(zeroed: HMACSHA256.stateSize)
    let key = password.bytes
    unsafe key.withUnsafeBytes { key in
      unsafe HMACSHA256.withState(&state) { state in
        _ = unsafe crypto_auth_hmacsha256_init(state, key.octets, key.count)
      }
    }
    return state
  }

  /// The code of two pieces.
  private static func code(
    _ state: inout SecretBytes, _ first: RawSpan, _ second: RawSpan, into out: inout SecretBytes
  ) {
    var out = out.mutableBytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe first.withUnsafeBytes { first in
        unsafe second.withUnsafeBytes { second in
          unsafe HMACSHA256.withState(&state) { state in
            unsafe crypto_auth_hmacsha256_update(state, first.octets, UInt64(first.count))
            unsafe crypto_auth_hmacsha256_update(state, second.octets, UInt64(second.count))
            unsafe crypto_auth_hmacsha256_final(state, out.octets)
          }
        }
      }
    }
  }

  /// Replaces a block by its code, and adds it to the sum.
  private static func repeated(
    _ state: inout SecretBytes, _ keyed: borrowing SecretBytes, _ block: inout SecretBytes,
    _ sum: inout SecretBytes
  ) {
    let keyed = keyed.bytes
    var block = block.mutableBytes
    var sum = sum.mutableBytes
    unsafe keyed.withUnsafeBytes { keyed in
      unsafe block.withUnsafeMutableBytes { block in
        unsafe sum.withUnsafeMutableBytes { sum in
          unsafe HMACSHA256.withState(&state) { state in
            unsafe UnsafeMutableRawPointer(state).copyMemory(
              from: keyed.octets, byteCount: keyed.count)
            unsafe crypto_auth_hmacsha256_update(state, block.octets, UInt64(block.count))
            unsafe crypto_auth_hmacsha256_final(state, block.octets)
          }
          for index in 0..<block.count { unsafe sum[index] ^= block[index] }
        }
      }
    }
  }
}
