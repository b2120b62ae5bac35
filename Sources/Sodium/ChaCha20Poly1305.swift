import CSodium

/// The AEAD ChaCha20-Poly1305 (RFC 8439) without associated data.
///
/// Works on memory that the caller owns: sealing and opening allocate nothing. Its nonces are too
/// short to be drawn: they are numbers, or the key is used once.
package enum ChaCha20Poly1305 {
  /// Size of the key in bytes.
  package static let keySize = 32
  /// Size of the nonce in bytes.
  package static let nonceSize = 12
  /// Size of the tag in bytes.
  package static let tagSize = 16

  /// Encrypts and authenticates.
  ///
  /// - Parameters:
  ///   - plaintext: the bytes to seal.
  ///   - out: takes ciphertext and tag: `plaintext.count + 16` bytes.
  ///   - nonce: 12 bytes, never used twice with one key.
  ///   - key: 32 bytes.
  package static func seal(
    _ plaintext: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer,
    nonce: RawSpan, key: borrowing SecretBytes
  ) {
    precondition(
      out.count == plaintext.count + tagSize && nonce.byteCount == nonceSize
        && key.count == keySize)
    let secret = key.bytes
    unsafe secret.withUnsafeBytes { secret in
      unsafe nonce.withUnsafeBytes { nonce in
        _ = unsafe crypto_aead_chacha20poly1305_ietf_encrypt(
          out.octets, nil, plaintext.octets, UInt64(plaintext.count), nil, 0, nil, nonce.octets,
          secret.octets)
      }
    }
  }

  /// Checks, then decrypts; on failure nothing is decrypted, and `out` is zeros.
  ///
  /// - Parameters:
  ///   - sealed: ciphertext and tag.
  ///   - out: takes the plaintext: `sealed.count - 16` bytes.
  ///   - nonce: 12 bytes.
  ///   - key: 32 bytes.
  /// - Throws: `SodiumError.authenticationFailed`.
  package static func open(
    _ sealed: UnsafeRawBufferPointer, into out: UnsafeMutableRawBufferPointer,
    nonce: RawSpan, key: borrowing SecretBytes
  ) throws(SodiumError) {
    precondition(
      sealed.count == out.count + tagSize && nonce.byteCount == nonceSize && key.count == keySize)
    let secret = key.bytes
    let status = unsafe secret.withUnsafeBytes { secret in
      unsafe nonce.withUnsafeBytes { nonce in
        unsafe crypto_aead_chacha20poly1305_ietf_decrypt(
          out.octets, nil, nil, sealed.octets, UInt64(sealed.count), nil, 0, nonce.octets,
          secret.octets)
      }
    }
    guard status == 0 else { throw .authenticationFailed }
  }

  /// Encrypts a secret: the ciphertext is none.
  ///
  /// - Returns: `secret.count + 16` bytes.
  package static func seal(
    _ secret: borrowing SecretBytes, nonce: RawSpan, key: borrowing SecretBytes
  ) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: secret.count + tagSize)
    let plaintext = secret.bytes
    unsafe sealed.withUnsafeMutableBytes { out in
      unsafe plaintext.withUnsafeBytes { plaintext in
        unsafe seal(plaintext, into: out, nonce: nonce, key: key)
      }
    }
    return sealed
  }

  /// Decrypts a secret into locked memory.
  ///
  /// - Parameter sealed: at least 16 bytes.
  /// - Throws: `SodiumError.authenticationFailed`; `outOfMemory` where no locked memory can be had.
  package static func open(
    _ sealed: [UInt8], nonce: RawSpan, key: borrowing SecretBytes
  ) throws(SodiumError) -> SecretBytes {
    precondition(sealed.count >= tagSize)
    var secret = try SecretBytes(zeroed: sealed.count - tagSize)
    var out = secret.mutableBytes
    let source = sealed.rawSpan
    // The closures of these calls cannot throw an error of a type.
    let isOpen = unsafe out.withUnsafeMutableBytes { out in
      unsafe source.withUnsafeBytes { source in
        do throws(SodiumError) {
          try unsafe open(source, into: out, nonce: nonce, key: key)
          return true
        } catch {
          return false
        }
      }
    }
    guard isOpen else { throw .authenticationFailed }
    return secret
  }
}
