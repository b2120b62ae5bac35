import Foundation
import MinisignFormat
import Sodium
import TestSupport
import Testing

/// What minisign 0.11 says to files, good and bad, and what this program says.
@Suite struct MinisignVectorTests {
  struct Verdict: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let minisign_0_11: String
    let exit: Int

    var testDescription: String { id }
  }

  static let verdicts: [Verdict] = {
    guard ThirdParty.vectors.isThere else { return [] }
    let data = try? ThirdParty.vectors.contents(of: "minisign/verdicts.json")
    return data.flatMap { try? JSONDecoder().decode([Verdict].self, from: $0) } ?? []
  }()

  @Test(.enabled(if: ThirdParty.vectors.isThere)) func theVectorsAreThere() {
    #expect(MinisignVectorTests.verdicts.count >= 35)
  }

  @Test(arguments: verdicts) func weSayWhatMinisignSays(_ verdict: Verdict) throws {
    func file(_ name: String) throws -> [UInt8] {
      Array(try ThirdParty.vectors.contents(of: "minisign/cases/\(verdict.id)/\(name)"))
    }
    let (key, message, signature) =
      (try file("key.pub"), try file("message"), try file("message.minisig"))
    var error: MinisignError?
    do throws(MinisignError) {
      let signature = try DetachedSignature(file: signature)
      try signature.verify(message, with: try VerificationKey(file: key))
    } catch let thrown {
      error = thrown
    }
    switch (verdict.minisign_0_11, verdict.exit) {
    case ("accept", _): #expect(error == nil)
    case (_, 2):
      // A file that is none; the rest are signatures that are none.
      switch error {
      case .malformed, .unsupportedAlgorithm: break
      default: Issue.record("\(String(describing: error))")
      }
    default:
      switch error {
      case .wrongSignature, .wrongComment, .otherKey: break
      // The newest minisign refuses control characters before it looks at signatures.
      case .malformed(.trustedComment) where verdict.id == "trusted_control_char": break
      default: Issue.record("\(String(describing: error))")
      }
    }
  }

  @Test(.enabled(if: ThirdParty.vectors.isThere), arguments: ["plain", "other"])
  func secretKeysOfMinisignBelongToTheirPublicKeys(_ name: String) throws {
    let file = Array(try ThirdParty.vectors.contents(of: "minisign/keys/\(name).key"))
    let publicFile = Array(try ThirdParty.vectors.contents(of: "minisign/keys/\(name).pub"))
    let key = try SigningKey(file: file.rawSpan)
    #expect(key.verificationKey == (try VerificationKey(file: publicFile)))
  }
}
