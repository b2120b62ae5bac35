internal import Sodium

/// A secret key of minisign in locked memory.
package struct SigningKey: ~Copyable {
  /// The id that its signatures carry.
  package let keyID: KeyID
  /// The public half.
  package let verificationKey: VerificationKey
  private let secret: SecretBytes

  /// Draws a key and an id.
  ///
  /// - Throws: `outOfMemory`.
  package init() throws(MinisignError) {
    do throws(SodiumError) {
      try self.init(
        keyID: KeyID(Random.bytes(KeyID.size)), secret: try Ed25519.generateSecretKey())
    } catch {
      throw .outOfMemory
    }
  }

  init(keyID: KeyID, secret: consuming SecretBytes) throws(SodiumError) {
    let publicKey = try Ed25519.publicKey(of: secret)
    self.keyID = keyID
    verificationKey = VerificationKey(keyID: keyID, publicKey: publicKey)
    self.secret = secret
  }

  /// Signs bytes as they are.
  borrowing func sign(_ message: [UInt8]) -> [UInt8] {
    Ed25519.sign(message.rawSpan, secretKey: secret)
  }

  /// The bytes of the key, for its file.
  borrowing func withSecret<Result>(
    _ use: (borrowing SecretBytes) throws(SodiumError) -> Result
  ) throws(SodiumError) -> Result {
    try use(secret)
  }
}
