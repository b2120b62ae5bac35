import MinisignFormat
import Sodium
import Testing

@Suite struct DetachedSignatureTests {
  private static let message = Array("What both sides said. 双方所言。\n".utf8)

  private func signed(_ key: borrowing SigningKey) throws -> DetachedSignature {
    try DetachedSignature(
      of: DetachedSignatureTests.message, with: key, untrustedComment: "one",
      trustedComment: "timestamp:1\tfile:text\thashed 名")
  }

  @Test func whatIsSignedIsValidAndReadsBack() throws {
    let key = try SigningKey()
    let signature = try signed(key)
    #expect(signature.algorithm == .prehashed)
    try signature.verify(DetachedSignatureTests.message, with: key.verificationKey)
    let file = try signature.file()
    let again = try DetachedSignature(file: file)
    #expect(again == signature)
    #expect(try again.file() == file)
  }

  /// Every bit of the file, of the text and of the public key.
  @Test func everyFlippedBitIsSeen() throws {
    let key = try SigningKey()
    let file = try signed(key).file()
    // The untrusted comment is signed by nobody: its text may be anything.
    let unsigned = "untrusted comment: ".utf8.count..<"untrusted comment: one".utf8.count
    for index in file.indices where !unsigned.contains(index) {
      for bit in 0..<8 {
        var changed = file
        changed[index] ^= 1 << bit
        #expect(throws: MinisignError.self, "byte \(index), bit \(bit)") {
          let signature = try DetachedSignature(file: changed)
          try signature.verify(DetachedSignatureTests.message, with: key.verificationKey)
        }
      }
    }
    let signature = try DetachedSignature(file: file)
    for index in DetachedSignatureTests.message.indices {
      var changed = DetachedSignatureTests.message
      changed[index] ^= 0x04
      #expect(throws: MinisignError.wrongSignature) {
        try signature.verify(changed, with: key.verificationKey)
      }
    }
    let publicFile = Array(try key.verificationKey.file().utf8)
    for index in publicFile.indices.suffix(57).dropLast() {
      var changed = publicFile
      changed[index] ^= 0x01
      #expect(throws: MinisignError.self, "byte \(index) of the public key") {
        let other = try VerificationKey(file: changed)
        try signature.verify(DetachedSignatureTests.message, with: other)
      }
    }
  }

  /// minisign reads four lines: whoever sees two signatures must not take both for checked.
  @Test func whatStandsBehindASignatureIsRefused() throws {
    let file = try signed(try SigningKey()).file()
    #expect(throws: MinisignError.malformed(.signature)) {
      try DetachedSignature(file: file + file)
    }
    #expect(try DetachedSignature(file: file + Array("\n \r\n".utf8)).file() == file)
  }

  @Test func aKeyThatIsNoPointIsRefused() throws {
    let line = "RWQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    #expect(throws: MinisignError.malformed(.key)) {
      try VerificationKey(file: Array("untrusted comment: zero\n\(line)\n".utf8))
    }
  }

  @Test func everyShorterFileIsRefused() throws {
    let key = try SigningKey()
    let file = try signed(key).file()
    // The last line's end alone may be missing.
    for count in 0..<(file.count - 1) {
      #expect(throws: MinisignError.self, "\(count) bytes") {
        let signature = try DetachedSignature(file: Array(file[..<count]))
        try signature.verify(DetachedSignatureTests.message, with: key.verificationKey)
      }
    }
  }

  @Test func signaturesOfOthersAreRefused() throws {
    let one = try SigningKey()
    let other = try SigningKey()
    #expect(throws: MinisignError.otherKey(one.keyID)) {
      try signed(one).verify(
        DetachedSignatureTests.message, with: other.verificationKey)
    }
    // The comment of another signature of the same key does not pass for this one's.
    let second = try DetachedSignature(
      of: [1], with: one, untrustedComment: "", trustedComment: "second")
    let first = try signed(one)
    let end = UInt8(ascii: "\n")
    let lines = try first.file().split(separator: end, omittingEmptySubsequences: false)
    let otherLines = try second.file().split(separator: end, omittingEmptySubsequences: false)
    let mixed = Array((lines[..<2] + otherLines[2...]).joined(separator: [end]))
    #expect(throws: MinisignError.wrongComment) {
      try DetachedSignature(file: mixed).verify(
        DetachedSignatureTests.message, with: one.verificationKey)
    }
  }

  @Test(arguments: ["a\nb", "a\rb", "a\u{1b}[31m", "\u{0}", "\u{9b}2J"])
  func commentsThatLeaveTheirLineAreRefused(_ comment: String) throws {
    let key = try SigningKey()
    #expect(throws: MinisignError.malformed(.trustedComment)) {
      try DetachedSignature(of: [], with: key, untrustedComment: "", trustedComment: comment)
    }
    #expect(throws: MinisignError.malformed(.untrustedComment)) {
      try DetachedSignature(of: [], with: key, untrustedComment: comment, trustedComment: "")
    }
  }

  @Test func commentsHaveALimit() throws {
    let key = try SigningKey()
    let room = DetachedSignature.trustedLimit - "trusted comment: ".utf8.count
    let longest = String(repeating: "x", count: room)
    let signature = try DetachedSignature(
      of: [], with: key, untrustedComment: "", trustedComment: longest)
    #expect(try DetachedSignature(file: signature.file()).trustedComment == longest)
    #expect(throws: MinisignError.malformed(.trustedComment)) {
      try DetachedSignature(
        of: [], with: key, untrustedComment: "", trustedComment: longest + "x")
    }
  }

  @Test func spareBitsOfBase64MustBeZero() throws {
    let key = try SigningKey()
    let file = String(decoding: try signed(key).file(), as: UTF8.self)
    let lines = file.split(separator: "\n")
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    // 64 bytes leave four spare bits in the last digit before the padding.
    let last = try #require(lines[3].dropLast(2).last)
    let index = try #require(digits.firstIndex(of: last))
    for spare in 1..<16 {
      let changed = lines[3].dropLast(3) + String(digits[index + spare]) + "=="
      let text = (lines[..<3] + [changed]).joined(separator: "\n")
      #expect(throws: MinisignError.malformed(.globalSignature)) {
        try DetachedSignature(file: Array(text.utf8))
      }
    }
  }
}
