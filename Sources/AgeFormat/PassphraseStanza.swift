internal import Sodium

/// What the derivation of a key from a passphrase costs.
package enum AgePassphrase {
  /// What this module and age write: 256 MiB.
  package static let usualWorkFactor = 18
  /// What is asked of an unknown file at the most: 1 GiB. age itself goes up to 22, which is 4 GiB.
  package static let highestWorkFactor = 20
}

/// The file key, wrapped under a key that scrypt derives from a passphrase.
struct PassphraseStanza {
  private static let name = "scrypt"
  private static let saltSize = 16
  private static let label = Array("age-encryption.org/v1/scrypt".utf8)

  private let salt: [UInt8]
  private let workFactor: Int
  private let wrapped: [UInt8]

  static func isKind(of stanza: AgeStanza) -> Bool { stanza.arguments.first == name }

  /// Reads a stanza; nil where it is of another kind.
  ///
  /// - Throws: `malformedStanza`.
  init?(_ stanza: AgeStanza) throws(AgeError) {
    guard PassphraseStanza.isKind(of: stanza) else { return nil }
    guard stanza.arguments.count == 3, stanza.body.count == AgeFileKey.wrappedSize,
      let salt = AgeStanza.bytes(of: stanza.arguments[1], count: PassphraseStanza.saltSize),
      let workFactor = PassphraseStanza.number(stanza.arguments[2])
    else { throw .malformedStanza(.passphrase) }
    self.salt = salt
    self.workFactor = workFactor
    wrapped = stanza.body
  }

  /// A number as the format writes it: digits alone, the first one not a zero. What no processor's
  /// integer holds is the largest one.
  private static func number(_ text: String) -> Int? {
    guard let first = text.utf8.first, first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text) ?? .max
  }

  /// Wraps the file key.
  ///
  /// - Throws: `outOfMemory`.
  static func wrap(
    _ fileKey: borrowing AgeFileKey, by passphrase: borrowing SecretBytes, workFactor: Int
  ) throws(AgeError) -> AgeStanza {
    let salt = Random.bytes(saltSize)
    let key = try derive(passphrase, salt, workFactor)
    return AgeStanza(
      arguments: [name, AgeStanza.digits(of: salt), String(workFactor)],
      body: fileKey.wrapped(by: key))
  }

  /// Unwraps the file key. Checks the cost before it allocates memory.
  ///
  /// - Throws: `tooCostly`, `wrongPassphrase`, `outOfMemory`.
  func unwrap(
    _ passphrase: borrowing SecretBytes, highestWorkFactor: Int
  ) throws(AgeError) -> AgeFileKey {
    guard workFactor <= highestWorkFactor else { throw .tooCostly }
    let key = try PassphraseStanza.derive(passphrase, salt, workFactor)
    guard let fileKey = try AgeFileKey.unwrap(wrapped, by: key) else { throw .wrongPassphrase }
    return fileKey
  }

  private static func derive(
    _ passphrase: borrowing SecretBytes, _ salt: [UInt8], _ workFactor: Int
  ) throws(AgeError) -> SecretBytes {
    do throws(SodiumError) {
      return try Scrypt.key(from: passphrase, salt: label + salt, workFactor: workFactor)
    } catch {
      throw .outOfMemory
    }
  }
}
