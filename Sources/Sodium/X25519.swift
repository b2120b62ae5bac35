import CSodium

/// Diffie-Hellman on Curve25519 (RFC 7748): `crypto_scalarmult_curve25519`.
package enum X25519 {
  /// Size of secret keys, public keys and shared secrets, in bytes.
  package static let size = 32

  /// The public key of a secret key.
  ///
  /// - Parameter secretKey: 32 bytes.
  /// - Returns: 32 bytes.
  package static func publicKey(of secretKey: borrowing SecretBytes) -> [UInt8] {
    precondition(secretKey.count == size)
    var publicKey = [UInt8](repeating: 0, count: size)
    let secret = secretKey.bytes
    unsafe publicKey.withUnsafeMutableBytes { out in
      unsafe secret.withUnsafeBytes { secret in
        _ = unsafe crypto_scalarmult_curve25519_base(out.octets, secret.octets)
      }
    }
    return publicKey
  }

  /// What both sides share; a key is yet to be derived from it.
  ///
  /// - Parameters:
  ///   - secretKey: 32 bytes of one side.
  ///   - publicKey: 32 bytes of the other side.
  /// - Returns: 32 bytes; nil where they would be zeros, since the public key is of small order.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func sharedSecret(
    _ secretKey: borrowing SecretBytes, _ publicKey: [UInt8]
  ) throws(SodiumError) -> SecretBytes? {
    precondition(secretKey.count == size && publicKey.count == size)
    var shared = try SecretBytes(zeroed: size)
    var out = shared.mutableBytes
    let secret = secretKey.bytes
    let status = unsafe out.withUnsafeMutableBytes { out in
      unsafe secret.withUnsafeBytes { secret in
        unsafe publicKey.withUnsafeBytes { key in
          unsafe crypto_scalarmult_curve25519(out.octets, secret.octets, key.octets)
        }
      }
    }
    guard status == 0 else { return nil }
    return shared
  }
}
