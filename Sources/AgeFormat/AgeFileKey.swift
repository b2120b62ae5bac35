internal import Sodium

/// The 16 random bytes that all of a file hangs on, in locked memory.
package struct AgeFileKey: ~Copyable {
  /// Size in bytes.
  static let size = 16
  /// Size of a wrapped key: with its tag.
  static let wrappedSize = size + ChaCha20Poly1305.tagSize

  // The wrapping keys are used once: age leaves their nonces zero.
  private static let zeroNonce = [UInt8](repeating: 0, count: ChaCha20Poly1305.nonceSize)

  let secret: SecretBytes

  init(_ secret: consuming SecretBytes) {
    precondition(secret.count == AgeFileKey.size)
    self.secret = secret
  }

  /// Draws a key.
  ///
  /// - Throws: `outOfMemory`.
  init() throws(AgeError) {
    secret = try locked { () throws(SodiumError) in try SecretBytes(random: AgeFileKey.size) }
  }

  /// The same key once more, for a file that is read again.
  ///
  /// - Throws: `outOfMemory`.
  package borrowing func duplicate() throws(AgeError) -> AgeFileKey {
    do throws(SodiumError) {
      return AgeFileKey(try SecretBytes(copying: secret.bytes))
    } catch {
      throw .outOfMemory
    }
  }

  /// The code that authenticates a header.
  borrowing func code(of header: [UInt8]) throws(AgeError) -> [UInt8] {
    do throws(SodiumError) {
      let noSalt: [UInt8] = []
      let key = try HKDF.key(from: secret, salt: noSalt.rawSpan, info: Array("header".utf8))
      var code = try HMACSHA256(key: key.bytes)
      code.update(header.rawSpan)
      return code.finalize()
    } catch {
      throw .outOfMemory
    }
  }

  /// The key of the payload.
  ///
  /// - Parameter nonce: the 16 bytes that the payload begins with.
  borrowing func payloadKey(nonce: [UInt8]) throws(AgeError) -> SecretBytes {
    do throws(SodiumError) {
      return try HKDF.key(from: secret, salt: nonce.rawSpan, info: Array("payload".utf8))
    } catch {
      throw .outOfMemory
    }
  }

  /// The key, sealed for one recipient.
  ///
  /// - Parameter key: 32 bytes that are used for nothing else.
  borrowing func wrapped(by key: borrowing SecretBytes) -> [UInt8] {
    ChaCha20Poly1305.seal(secret, nonce: AgeFileKey.zeroNonce.rawSpan, key: key)
  }

  /// Opens what was sealed for one recipient.
  ///
  /// - Parameter wrapped: 32 bytes.
  /// - Returns: nil where it was not sealed with this key.
  static func unwrap(
    _ wrapped: [UInt8], by key: borrowing SecretBytes
  ) throws(AgeError) -> AgeFileKey? {
    precondition(wrapped.count == wrappedSize)
    do throws(SodiumError) {
      return AgeFileKey(
        try ChaCha20Poly1305.open(wrapped, nonce: zeroNonce.rawSpan, key: key))
    } catch .authenticationFailed {
      return nil
    } catch {
      throw .outOfMemory
    }
  }
}
