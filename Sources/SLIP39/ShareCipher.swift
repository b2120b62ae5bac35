internal import Sodium

/// What lies between a secret and what is shared out: a Feistel cipher of four rounds, whose round
/// function is PBKDF2 with HMAC-SHA-256 of the passphrase. All of it is libsodium's.
struct ShareCipher {
  private static let rounds: [UInt8] = [0, 1, 2, 3]
  private static let iterations = 2500

  private let prefix: [UInt8]
  private let iterations: Int

  init(_ parameters: Share.SetParameters) {
    let identifier = [UInt8(parameters.identifier >> 8), UInt8(parameters.identifier & 0xFF)]
    prefix = parameters.isExtendable ? [] : Array("shamir".utf8) + identifier
    iterations = ShareCipher.iterations << parameters.iterationExponent
  }

  /// Encrypts a secret.
  ///
  /// - Throws: `passphraseCharacters`, `outOfMemory`.
  func encrypt(
    _ secret: borrowing SecretBytes, passphrase: borrowing SecretBytes
  ) throws(SLIP39Error) -> SecretBytes {
    try run(secret, passphrase, ShareCipher.rounds)
  }

  /// Decrypts a secret.
  ///
  /// - Throws: `passphraseCharacters`, `outOfMemory`.
  func decrypt(
    _ secret: borrowing SecretBytes, passphrase: borrowing SecretBytes
  ) throws(SLIP39Error) -> SecretBytes {
    try run(secret, passphrase, ShareCipher.rounds.reversed())
  }

  private func run(
    _ secret: borrowing SecretBytes, _ passphrase: borrowing SecretBytes, _ rounds: [UInt8]
  ) throws(SLIP39Error) -> SecretBytes {
    try ShareCipher.check(passphrase)
    do throws(SodiumError) {
      let half = secret.count / 2
      var left = try SecretBytes(copying: secret.bytes.extracting(first: half))
      var right = try SecretBytes(copying: secret.bytes.extracting(last: half))
      for round in rounds {
        let mixed = try mask(round, passphrase, right)
        for place in 0..<half {
          let byte = left.bytes.byte(at: place) ^ mixed.bytes.byte(at: place)
          left.replace(at: place, with: [byte].rawSpan)
        }
        swap(&left, &right)
      }
      var result = try SecretBytes(zeroed: secret.count)
      result.replace(at: 0, with: right.bytes)
      result.replace(at: half, with: left.bytes)
      return result
    } catch {
      throw .outOfMemory
    }
  }

  /// What is added to one half.
  private func mask(
    _ round: UInt8, _ passphrase: borrowing SecretBytes, _ half: borrowing SecretBytes
  ) throws(SodiumError) -> SecretBytes {
    var password = try SecretBytes(zeroed: 1 + passphrase.count)
    password.replace(at: 0, with: [round].rawSpan)
    password.replace(at: 1, with: passphrase.bytes)
    var salt = try SecretBytes(zeroed: prefix.count + half.count)
    salt.replace(at: 0, with: prefix.rawSpan)
    salt.replace(at: prefix.count, with: half.bytes)
    return try PBKDF2.key(
      from: password, salt: salt.bytes, iterations: iterations, count: half.count)
  }

  /// The standard's passphrases have printable ASCII characters only, so that every keyboard has them
  /// and they have one form.
  private static func check(_ passphrase: borrowing SecretBytes) throws(SLIP39Error) {
    var isPrintable = true
    for place in 0..<passphrase.count {
      isPrintable = (0x20...0x7E).contains(passphrase.bytes.byte(at: place)) && isPrintable
    }
    guard isPrintable else { throw .passphraseCharacters }
  }
}
