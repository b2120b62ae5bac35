import CSodium

/// The XChaCha20 keystream, as a fast source of noise under a key that lives for one commit.
package enum XChaCha20 {
  /// Size of the key in bytes.
  package static let keySize = 32
  /// Size of the nonce in bytes.
  package static let nonceSize = 24

  /// Fills memory with keystream.
  ///
  /// - Parameters:
  ///   - memory: where the keystream goes.
  ///   - nonce: 24 bytes, never used twice with one key.
  ///   - key: 32 bytes.
  package static func fill(
    _ memory: UnsafeMutableRawBufferPointer, nonce: RawSpan, key: borrowing SecretBytes
  ) {
    precondition(nonce.byteCount == nonceSize && key.count == keySize)
    let secret = key.bytes
    unsafe secret.withUnsafeBytes { secret in
      unsafe nonce.withUnsafeBytes { nonce in
        _ = unsafe crypto_stream_xchacha20(
          memory.octets, UInt64(memory.count),
          nonce.octets,
          secret.octets)
      }
    }
  }
}
