import MinisignFormat
import Sodium
import Testing

@Suite struct KeyTests {
  private func bytes(_ secret: borrowing SecretBytes) -> [UInt8] {
    let span = secret.bytes
    return unsafe span.withUnsafeBytes { unsafe Array($0) }
  }

  @Test func keysReadBackFromTheirFiles() throws {
    let key = try SigningKey()
    let file = try key.file()
    let copy = bytes(file)
    let again = try SigningKey(file: copy.rawSpan)
    #expect(again.verificationKey == key.verificationKey)
    #expect(bytes(try again.file()) == bytes(file))
    let publicFile = try key.verificationKey.file()
    let publicAgain = try VerificationKey(file: Array(publicFile.utf8))
    #expect(publicAgain == key.verificationKey)
    #expect(try VerificationKey(line: key.verificationKey.line()) == key.verificationKey)
    #expect(publicFile.hasPrefix("untrusted comment: minisign public key \(key.keyID)\n"))
  }

  @Test func keysDiffer() throws {
    let one = try SigningKey()
    let other = try SigningKey()
    #expect(one.keyID != other.keyID)
    #expect(one.verificationKey.publicKey != other.verificationKey.publicKey)
  }

  @Test func anIdIsALittleEndianNumber() {
    #expect(
      KeyID([0x7F, 0x8F, 0x86, 0x02, 0x10, 0x21, 0xA1, 0x03]).description == "3A1211002868F7F")
    #expect(KeyID([0, 0, 0, 0, 0, 0, 0, 0x10]).description == "1000000000000000")
  }

  /// A secret key whose two halves do not belong together would sign in a way that gives it away.
  @Test func everyChangeOfTheKeyItselfIsSeen() throws {
    let key = try SigningKey()
    let file = bytes(try key.file())
    let start = "untrusted comment: minisign secret key\n".utf8.count
    // Digits that hold nothing but bytes of the key: bytes 63 to 125 of 158.
    for index in (start + 84)..<(start + 164) {
      var changed = file
      changed[index] = file[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      #expect(throws: MinisignError.malformed(.key), "digit \(index - start)") {
        _ = try SigningKey(file: changed.rawSpan)
      }
    }
    for count in 0..<(file.count - 1) {
      #expect(throws: MinisignError.malformed(.key), "\(count) bytes") {
        let shorter = Array(file[..<count])
        _ = try SigningKey(file: shorter.rawSpan)
      }
    }
  }

  /// Files that name their costs, as minisign writes them with a password.
  @Test func aProtectedKeyAsksForItsPasswordAndOnlyForSoMuch() throws {
    let file = try protected(operations: 1 << 15, memory: 1 << 24, password: "correct horse")
    #expect(throws: MinisignError.passwordNeeded) { _ = try SigningKey(file: file.rawSpan) }
    let key = try SigningKey(file: file.rawSpan, password: try secret("correct horse"))
    #expect(key.keyID.bytes == [UInt8](1...8))
    #expect(throws: MinisignError.wrongPassword) {
      _ = try SigningKey(file: file.rawSpan, password: try secret("correct horsf"))
    }
    for (operations, memory) in [(UInt64(1) << 26, UInt64(1) << 24), (1 << 15, 1 << 31)] {
      let costly = try protected(
        operations: operations, memory: memory, password: "x", isReal: false)
      #expect(throws: MinisignError.tooCostly) {
        _ = try SigningKey(file: costly.rawSpan, password: try secret("x"))
      }
    }
  }

  private func secret(_ text: String) throws -> SecretBytes {
    let bytes = Array(text.utf8)
    return try SecretBytes(copying: bytes.rawSpan)
  }

  /// A protected key made from the format's description.
  private func protected(
    operations: UInt64, memory: UInt64, password: String, isReal: Bool = true
  ) throws -> [UInt8] {
    func number(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(value >> ($0 * 8) & 0xFF) } }
    let salt = [UInt8](repeating: 7, count: Scrypt.saltSize)
    let secretKey = bytes(try Ed25519.generateSecretKey())
    let keyID = [UInt8](1...8)
    let checked = Array("Ed".utf8) + keyID + secretKey
    let checksum = Hash.digest(checked.rawSpan).bytes
    var guarded = keyID + secretKey + checksum
    if isReal {
      let mask = bytes(
        try Scrypt.derive(
          guarded.count, password: try secret(password), salt: salt, operations: operations,
          memory: memory))
      guarded = zip(guarded, mask).map { $0 ^ $1 }
    }
    let blob = Array("EdScB2".utf8) + salt + number(operations) + number(memory) + guarded
    return Array("untrusted comment: x\n\(try Base64.text(of: blob))\n".utf8)
  }
}
