import Sodium
import TestSupport
import Testing

@Suite struct XChaCha20Tests {
  private let key = [UInt8](0x80...0x9F)
  private let nonce = [UInt8](0x40...0x57)

  @Test func keystreamIsKnown() throws {
    // Worked out by an implementation in Python that gives the HChaCha20 answer of
    // draft-irtf-cfrg-xchacha-03, section 2.2.1.
    let expected = """
      7b191f80f361f099094f6f4b8fb97df847cc6873a8f2b190dd73807183f907d5a1cb27385b00329f7ddc127059d6\
      882551a120e7631352e9b0381572e950155af10c73f45bf0f45afb1277d3f6ae9d55
      """
    #expect(try keystream(80).hex == expected)
  }

  @Test func keystreamFromTheSecondBlockIsWhatTheAeadAdds() throws {
    let secret = try SecretBytes(copying: key.rawSpan)
    let zeros = [UInt8](repeating: 0, count: 1000)
    let sealed = seal(zeros, nonce: nonce, associatedData: [], key: secret)
    #expect(try keystream(1064).dropFirst(64) == sealed.prefix(1000))
  }

  @Test func noBytesAreNoTrouble() throws {
    #expect(try keystream(0).isEmpty)
  }

  private func keystream(_ count: Int) throws -> [UInt8] {
    let secret = try SecretBytes(copying: key.rawSpan)
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe bytes.withUnsafeMutableBytes {
      unsafe XChaCha20.fill($0, nonce: nonce.rawSpan, key: secret)
    }
    return bytes
  }
}

@Suite struct XChaCha20Poly1305Tests {
  private let nonce = [UInt8](repeating: 7, count: XChaCha20Poly1305.nonceSize)
  private let plaintext = Array("what is said under the rose".utf8)
  private let associatedData = Array("cell 1".utf8)

  @Test func everyFlippedBitIsRefusedAndLeavesZeros() throws {
    let key = try SecretBytes(random: XChaCha20Poly1305.keySize)
    let sealed = seal(plaintext, nonce: nonce, associatedData: associatedData, key: key)
    #expect(try open(sealed, nonce: nonce, associatedData: associatedData, key: key) == plaintext)
    for bit in 0..<sealed.count * 8 {
      var changed = sealed
      changed[bit / 8] ^= 1 << (bit % 8)
      var out = [UInt8](repeating: 0xAA, count: plaintext.count)
      let failure = #expect(throws: SodiumError.self) {
        try open(changed, into: &out, nonce: nonce, associatedData: associatedData, key: key)
      }
      #expect(failure == .authenticationFailed)
      #expect(out.allSatisfy { $0 == 0 })
    }
  }

  @Test func keyNonceAndAssociatedDataAreBound() throws {
    let key = try SecretBytes(random: XChaCha20Poly1305.keySize)
    let otherKey = try SecretBytes(random: XChaCha20Poly1305.keySize)
    let otherNonce = [UInt8](repeating: 8, count: XChaCha20Poly1305.nonceSize)
    let sealed = seal(plaintext, nonce: nonce, associatedData: associatedData, key: key)
    #expect(throws: SodiumError.authenticationFailed) {
      try open(sealed, nonce: nonce, associatedData: associatedData, key: otherKey)
    }
    #expect(throws: SodiumError.authenticationFailed) {
      try open(sealed, nonce: otherNonce, associatedData: associatedData, key: key)
    }
    #expect(throws: SodiumError.authenticationFailed) {
      try open(sealed, nonce: nonce, associatedData: [], key: key)
    }
  }

  @Test func aWholeBufferCanBeSealedAndOpenedInPlace() throws {
    let key = try SecretBytes(random: XChaCha20Poly1305.keySize)
    let none: [UInt8] = []
    let expected = seal(plaintext, nonce: nonce, associatedData: [], key: key)
    var buffer = plaintext + [UInt8](repeating: 0, count: XChaCha20Poly1305.tagSize)
    let count = plaintext.count
    try unsafe buffer.withUnsafeMutableBytes { buffer in
      try unsafe nonce.withUnsafeBytes { nonce in
        let inner = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
        unsafe XChaCha20Poly1305.seal(
          UnsafeRawBufferPointer(inner), into: buffer, nonce: nonce, associatedData: none.rawSpan,
          key: key)
        let sealed = unsafe Array(buffer)
        #expect(sealed == expected)
        try unsafe XChaCha20Poly1305.open(
          UnsafeRawBufferPointer(buffer), into: inner, nonce: nonce, associatedData: none.rawSpan,
          key: key)
      }
    }
    #expect(Array(buffer.prefix(count)) == plaintext)
  }
}
