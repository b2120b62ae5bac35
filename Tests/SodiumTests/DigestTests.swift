import Sodium
import TestSupport
import Testing

private struct KnownDigest: Sendable {
  let message: [UInt8]
  let key: [UInt8]?
  let digest: String
}

// BLAKE2b-256 as Python's hashlib.blake2b(message, digest_size=32, key=key) gives it.
private let known = [
  KnownDigest(
    message: [], key: nil,
    digest: "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
  KnownDigest(
    message: Array("abc".utf8), key: nil,
    digest: "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"),
  KnownDigest(
    message: [UInt8](0...255), key: nil,
    digest: "39a7eb9fedc19aabc83425c6755dd90e6f9d0c804964a1f4aaeea3b9fb599835"),
  KnownDigest(
    message: [UInt8](repeating: 0x61, count: 1_000_000), key: nil,
    digest: "0741850f36cba4259628355d1073e24ddb9ca0e1bfac36fd39ae5dc2101e23a4"),
  KnownDigest(
    message: [], key: [UInt8](0..<32),
    digest: "4e51e7a913fc80137da52880fecca175bf81e117d5c68126dc2774033517ea0d"),
  KnownDigest(
    message: Array("abc".utf8), key: [UInt8](0..<32),
    digest: "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f"),
  KnownDigest(
    message: [UInt8](0..<129), key: [UInt8](0..<32),
    digest: "ca60f75cbb714330c046d8f28b4ed351a3ee81776bb02a96abb646fe573e3d5c"),
]

@Suite struct DigestTests {
  @Test(arguments: known) private func answersAreThoseOfAnotherImplementation(
    _ known: KnownDigest
  ) throws {
    // In one piece, in pieces that straddle the blocks of 128 bytes, and into locked memory.
    for size in [max(known.message.count, 1), 127, 128, 129] {
      #expect(try hash(known, inPiecesOf: size).finalize().bytes.hex == known.digest)
    }
    let secret = try hash(known, inPiecesOf: 100).finalizeSecret()
    #expect(Digest(secret.bytes).bytes.hex == known.digest)
    if known.key == nil {
      #expect(Hash.digest(known.message.rawSpan).bytes.hex == known.digest)
    }
  }

  @Test func everyWayToAddBytesAddsTheSame() {
    let digest = Hash.digest([1, 2, 3].rawSpan)
    var mixed = Hash()
    mixed.update(Array("subrosa".utf8))
    mixed.update(0x2F as UInt8)
    mixed.update(digest)
    mixed.update([9, 10])
    let whole = Array("subrosa/".utf8) + digest.bytes + [9, 10]
    #expect(mixed.finalize() == Hash.digest(whole.rawSpan))
  }

  @Test func aDigestIsReadBackFromWhereItStands() {
    let nothing: [UInt8] = []
    let digest = Hash.digest(nothing.rawSpan)
    let buffer = [0xFF] + digest.bytes + [0xFF]
    #expect(Digest(buffer.rawSpan, at: 1) == digest)
    #expect(Digest(buffer.rawSpan, at: 2) != digest)
    #expect(Digest.zero.bytes == [UInt8](repeating: 0, count: Digest.size))
  }

  @Test func aDigestThatReachesBeyondItsBytesTraps() async {
    await #expect(processExitsWith: .failure) {
      _ = Digest([UInt8](repeating: 0, count: 40).rawSpan, at: 9)
    }
  }

  @Test func aKeyOfAnotherSizeTraps() async {
    await #expect(processExitsWith: .failure) {
      let key = try SecretBytes(zeroed: 31)
      _ = Hash(key: key).finalize()
    }
  }

  private func hash(_ known: KnownDigest, inPiecesOf size: Int) throws -> Hash {
    var hash: Hash
    if let key = known.key {
      hash = Hash(key: try SecretBytes(copying: key.rawSpan))
    } else {
      hash = Hash()
    }
    for start in stride(from: 0, to: known.message.count, by: size) {
      hash.update(Array(known.message[start..<min(start + size, known.message.count)]))
    }
    return hash
  }
}
