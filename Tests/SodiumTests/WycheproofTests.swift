import Sodium
import TestSupport
import Testing

// The vectors are not part of the repository. Where their folder is absent these suites do not
// run, and Scripts/test names them; an absent, empty or unreadable file in it is a failure.

private let file = "xchacha20_poly1305_test.json"

private struct AeadGroup: Decodable {
  let ivSize: Int
  let tests: [AeadCase]
}

private struct AeadCase: Decodable {
  let tcId: Int
  let key: String
  let iv: String
  let aad: String
  let msg: String
  let ct: String
  let tag: String
  let result: String
}

@Suite(.enabled(if: ThirdParty.vectors.isThere))
struct WycheproofXChaCha20Poly1305Tests {
  @Test func sealsAndOpensAsTheVectorsSay() throws {
    let groups = try WycheproofFile<AeadGroup>.load(file).testGroups
    let cases = groups.filter { $0.ivSize == XChaCha20Poly1305.nonceSize * 8 }.flatMap(\.tests)
    for vector in cases { try check(vector) }
    print("XChaCha20-Poly1305: \(cases.count) Wycheproof cases")
    #expect(cases.count > 0)
    #expect(cases.contains { $0.result == "valid" } && cases.contains { $0.result == "invalid" })
  }

  @Test func trapsAtEveryOtherNonceSize() async throws {
    let groups = try WycheproofFile<AeadGroup>.load(file).testGroups
    let cases = groups.filter { $0.ivSize != XChaCha20Poly1305.nonceSize * 8 }.flatMap(\.tests)
    for vector in cases {
      #expect(vector.result == "invalid")
      let size = vector.iv.count / 2
      await #expect(processExitsWith: .failure, "case \(vector.tcId)") { [size = size as Int] in
        let key = try SecretBytes(zeroed: XChaCha20Poly1305.keySize)
        _ = seal([], nonce: [UInt8](repeating: 0, count: size), associatedData: [], key: key)
      }
    }
    print("XChaCha20-Poly1305: \(cases.count) Wycheproof cases of other nonce sizes")
    #expect(cases.count > 0)
  }

  private func bytes(_ hex: String) throws -> [UInt8] {
    try #require([UInt8](hex: hex))
  }

  private func check(_ vector: AeadCase) throws {
    let keyBytes = try bytes(vector.key)
    let key = try SecretBytes(copying: keyBytes.rawSpan)
    let nonce = try bytes(vector.iv)
    let associatedData = try bytes(vector.aad)
    let sealed = try bytes(vector.ct + vector.tag)
    let message = try bytes(vector.msg)
    let opened = try? open(sealed, nonce: nonce, associatedData: associatedData, key: key)
    let resealed = seal(message, nonce: nonce, associatedData: associatedData, key: key)
    switch vector.result {
    case "valid":
      #expect(opened == message, "case \(vector.tcId)")
      #expect(resealed == sealed, "case \(vector.tcId)")
    case "invalid":
      #expect(opened == nil, "case \(vector.tcId)")
      #expect(resealed != sealed, "case \(vector.tcId)")
    default:
      Issue.record("case \(vector.tcId) has a result that is not known here")
    }
  }
}
