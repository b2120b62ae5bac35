import CSodium

/// The AEAD XChaCha20-Poly1305-IETF (draft-irtf-cfrg-xchacha).
///
/// Works on memory that the caller owns: sealing and opening a cell allocate nothing.
package enum XChaCha20Poly1305 {
  /// Size of the key in bytes.
  package static let keySize = 32
  /// Size of the nonce in bytes.
  package static let nonceSize = 24
  /// Size of the tag in bytes.
  package static let tagSize = 16

  /// Encrypts and authenticates.
  ///
  /// `out` may begin where `plaintext` begins.
  ///
  /// - Parameters:
  ///   - plaintext: the bytes to seal.
  ///   - out: takes ciphertext and tag: `plaintext.count + 16` bytes.
  ///   - nonce: 24 bytes, never used twice with one key.
  ///   - associatedData: authenticated, not encrypted.
  ///   - key: 32 bytes.
  package static func seal(
    _ plaintext: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer,
    nonce: UnsafeRawBufferPointer, associatedData: RawSpan, key: borrowing SecretBytes
  ) {
    precondition(
      out.count == plaintext.count + tagSize && nonce.count == nonceSize && key.count == keySize)
    let secret = key.bytes
    unsafe secret.withUnsafeBytes { secret in
      unsafe associatedData.withUnsafeBytes { data in
        _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
          out.octets, nil,
          plaintext.octets, UInt64(plaintext.count),
          data.octets, UInt64(data.count), nil,
          nonce.octets,
          secret.octets)
      }
    }
  }

  /// Checks, then decrypts; on failure nothing is decrypted, and `out` is zeros.
  ///
  /// `out` may be the beginning of `sealed` itself; then a failure costs the ciphertext.
  ///
  /// - Parameters:
  ///   - sealed: ciphertext and tag.
  ///   - out: takes the plaintext: `sealed.count - 16` bytes.
  ///   - nonce: 24 bytes.
  ///   - associatedData: as given when sealing.
  ///   - key: 32 bytes.
  /// - Throws: `SodiumError.authenticationFailed`.
  package static func open(
    _ sealed: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer,
    nonce: UnsafeRawBufferPointer, associatedData: RawSpan, key: borrowing SecretBytes
  ) throws(SodiumError) {
    precondition(
      sealed.count == out.count + tagSize && nonce.count == nonceSize && key.count == keySize)
    let secret = key.bytes
    let status = unsafe secret.withUnsafeBytes { secret in
      unsafe associatedData.withUnsafeBytes { data in
        unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
          out.octets, nil, nil,
          sealed.octets, UInt64(sealed.count),
          data.octets, UInt64(data.count),
          nonce.octets,
          secret.octets)
      }
    }
    guard status == 0 else { throw .authenticationFailed }
  }
}
