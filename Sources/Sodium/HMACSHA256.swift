import CSodium

/// HMAC-SHA-256 (RFC 2104) over any number of pieces, with a key of any length
/// (`crypto_auth_hmacsha256_init` and its kin).
///
/// The state, which gives the key away, is in locked memory and is wiped.
package struct HMACSHA256: ~Copyable {
  /// Size of an authentication code, in bytes.
  package static let size = 32

  private var state: SecretBytes

  /// Begins a code.
  ///
  /// - Parameter key: of any length, none included.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package init(key: RawSpan) throws(SodiumError) {
    state = try SecretBytes(zeroed: HMACSHA256.stateSize)
    unsafe key.withUnsafeBytes { key in
      unsafe HMACSHA256.withState(&state) { state in
        _ = unsafe crypto_auth_hmacsha256_init(state, key.octets, key.count)
      }
    }
  }

  /// Adds bytes.
  package mutating func update(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe HMACSHA256.withState(&state) { state in
        _ = unsafe crypto_auth_hmacsha256_update(state, bytes.octets, UInt64(bytes.count))
      }
    }
  }

  /// Ends the code into locked memory, for codes that are keys.
  ///
  /// - Returns: 32 bytes.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package consuming func finalizeSecret() throws(SodiumError) -> SecretBytes {
    var code = try SecretBytes(zeroed: HMACSHA256.size)
    finalize(into: &code)
    return code
  }

  /// Ends the code: 32 bytes that are no secret.
  package consuming func finalize() -> [UInt8] {
    var code = [UInt8](repeating: 0, count: HMACSHA256.size)
    unsafe code.withUnsafeMutableBytes { out in
      unsafe HMACSHA256.withState(&state) { state in
        _ = unsafe crypto_auth_hmacsha256_final(state, out.octets)
      }
    }
    return code
  }

  // MARK: - The state

  /// Size of the C library's state, in bytes.
  static let stateSize = crypto_auth_hmacsha256_statebytes()

  /// The state by address. Locked memory ends at a page's end and the size is a multiple of 16, so
  /// the state is aligned.
  static func withState(
    _ state: inout SecretBytes,
    _ use: (UnsafeMutablePointer<crypto_auth_hmacsha256_state>) -> Void
  ) {
    var bytes = state.mutableBytes
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe use(
        UnsafeMutableRawPointer(bytes.octets).assumingMemoryBound(
          to: crypto_auth_hmacsha256_state.self))
    }
  }

  private mutating func finalize(into code: inout SecretBytes) {
    var out = code.mutableBytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe HMACSHA256.withState(&state) { state in
        _ = unsafe crypto_auth_hmacsha256_final(state, out.octets)
      }
    }
  }
}
