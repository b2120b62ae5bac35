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
    case ("accept", _) where !MinisignVectorTests.isCanonical(signature):
      // The one thing that we refuse and minisign takes.
      #expect(error == .malformed(.signature) || error == .malformed(.globalSignature))
    case ("accept", _) where verdict.id == "trailing_lines":
      // A file with more than one signature in it says two things: it is refused.
      #expect(error == .malformed(.signature))
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
      default: Issue.record("\(String(describing: error))")
      }
    }
  }

  /// Whether the spare bits of both base64 lines are zero.
  private static func isCanonical(_ file: [UInt8]) -> Bool {
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n").map {
      $0.hasSuffix("\r") ? String($0.dropLast()) : String($0)
    }
    return lines.indices.allSatisfy { index in
      guard index == 1 || index == 3, let data = Data(base64Encoded: lines[index])
      else { return true }
      return data.base64EncodedString() == lines[index]
    }
  }

  /// The password stands in the vectors' own description.
  @Test(.enabled(if: ThirdParty.vectors.isThere)) func aProtectedKeyOfMinisignOpens() throws {
    let file = Array(try ThirdParty.vectors.contents(of: "minisign/keys/enc.key"))
    let publicFile = Array(try ThirdParty.vectors.contents(of: "minisign/keys/enc.pub"))
    let word = Array("correct horse".utf8)
    let password = try SecretBytes(copying: word.rawSpan)
    let key = try SigningKey(file: file.rawSpan, password: password)
    #expect(key.verificationKey == (try VerificationKey(file: publicFile)))
  }

  @Test(.enabled(if: ThirdParty.vectors.isThere), arguments: ["plain", "other"])
  func secretKeysOfMinisignBelongToTheirPublicKeys(_ name: String) throws {
    let file = Array(try ThirdParty.vectors.contents(of: "minisign/keys/\(name).key"))
    let publicFile = Array(try ThirdParty.vectors.contents(of: "minisign/keys/\(name).pub"))
    let key = try SigningKey(file: file.rawSpan)
    #expect(key.verificationKey == (try VerificationKey(file: publicFile)))
  }
}
