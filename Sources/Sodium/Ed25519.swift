import CSodium

/// Ed25519 signatures (RFC 8032), detached: `crypto_sign_ed25519_detached` and its kin.
package enum Ed25519 {
  /// Size of a secret key, in bytes: 32 of the seed, then 32 of the public key.
  package static let secretKeySize = 64

  /// Size of a public key, in bytes.
  package static let publicKeySize = 32

  /// Size of a signature, in bytes.
  package static let signatureSize = 64

  /// Draws a secret key.
  ///
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func generateSecretKey() throws(SodiumError) -> SecretBytes {
    var secret = try SecretBytes(zeroed: secretKeySize)
    var publicKey = [UInt8](repeating: 0, count: publicKeySize)
    var out = secret.mutableBytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe publicKey.withUnsafeMutableBytes { publicKey in
        _ = unsafe crypto_sign_ed25519_keypair(publicKey.octets, out.octets)
      }
    }
    return secret
  }

  /// The public key that a secret key's seed gives, whatever stands in the key's second half.
  ///
  /// - Parameter secretKey: 64 bytes.
  /// - Returns: 32 bytes.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package static func publicKey(
    of secretKey: borrowing SecretBytes
  ) throws(SodiumError) -> [UInt8] {
    precondition(secretKey.count == secretKeySize)
    var publicKey = [UInt8](repeating: 0, count: publicKeySize)
    var again = try SecretBytes(zeroed: secretKeySize)
    var out = again.mutableBytes
    let source = secretKey.bytes
    unsafe out.withUnsafeMutableBytes { out in
      unsafe publicKey.withUnsafeMutableBytes { publicKey in
        unsafe source.withUnsafeBytes { source in
          _ = unsafe crypto_sign_ed25519_seed_keypair(
            publicKey.octets, out.octets, source.octets)
        }
      }
    }
    return publicKey
  }

  /// Signs a message.
  ///
  /// - Parameters:
  ///   - message: of any length.
  ///   - secretKey: 64 bytes.
  /// - Returns: 64 bytes.
  package static func sign(
    _ message: RawSpan, secretKey: borrowing SecretBytes
  ) -> [UInt8] {
    precondition(secretKey.count == secretKeySize)
    var signature = [UInt8](repeating: 0, count: signatureSize)
    let key = secretKey.bytes
    unsafe signature.withUnsafeMutableBytes { out in
      unsafe message.withUnsafeBytes { message in
        unsafe key.withUnsafeBytes { key in
          _ = unsafe crypto_sign_ed25519_detached(
            out.octets, nil, message.octets, UInt64(message.count), key.octets)
        }
      }
    }
    return signature
  }

  /// Whether a public key is one: a canonical point of the main group, and not of small order.
  ///
  /// - Parameter publicKey: 32 bytes.
  package static func isValidPublicKey(_ publicKey: [UInt8]) -> Bool {
    precondition(publicKey.count == publicKeySize)
    Library.prepare()
    return unsafe publicKey.withUnsafeBytes { key in
      unsafe crypto_core_ed25519_is_valid_point(key.octets) == 1
    }
  }

  /// Whether a signature was made of this message with the secret half of the key.
  ///
  /// What has more than one form (S not reduced, points of small order) is refused.
  ///
  /// - Parameters:
  ///   - signature: 64 bytes.
  ///   - message: of any length.
  ///   - publicKey: 32 bytes.
  package static func isValidSignature(
    _ signature: [UInt8], of message: RawSpan, publicKey: [UInt8]
  ) -> Bool {
    precondition(signature.count == signatureSize && publicKey.count == publicKeySize)
    Library.prepare()
    return unsafe signature.withUnsafeBytes { signature in
      unsafe message.withUnsafeBytes { message in
        unsafe publicKey.withUnsafeBytes { key in
          unsafe crypto_sign_ed25519_verify_detached(
            signature.octets, message.octets, UInt64(message.count), key.octets) == 0
        }
      }
    }
  }
}
