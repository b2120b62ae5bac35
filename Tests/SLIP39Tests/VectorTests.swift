import Foundation
import Sodium
import TestSupport
import Testing

@testable import SLIP39

/// The vectors of the standard, which are not part of the repository.
@Suite(.enabled(if: ThirdParty.vectors.isThere)) struct SLIP39VectorTests {
  private struct Vector: Decodable {
    let description: String
    let shares: [String]
    let secret: String

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      description = try list.decode(String.self)
      shares = try list.decode([String].self)
      secret = try list.decode(String.self)
    }
  }

  private func vectors() throws -> [Vector] {
    try JSONDecoder().decode(
      [Vector].self, from: ThirdParty.vectors.contents(of: "slip39/vectors.json"))
  }

  @Test func sharesGiveTheSecretOrAreRefused() throws {
    let vectors = try vectors()
    for vector in vectors {
      if vector.secret.isEmpty {
        #expect(throws: SLIP39Error.self, "\(vector.description)") {
          try combined(try vector.shares.map { try share($0) }, passphrase: "TREZOR")
        }
      } else {
        let parts = try vector.shares.map { try share($0) }
        #expect(
          try combined(parts, passphrase: "TREZOR").hex == vector.secret, "\(vector.description)")
        for (part, words) in zip(parts, vector.shares) { #expect(try part.words() == words) }
      }
    }
    print("SLIP-39: \(vectors.count) vectors")
    #expect(vectors.contains { $0.secret.isEmpty } && vectors.contains { !$0.secret.isEmpty })
  }

  /// Each for its own reason, not for any.
  @Test func refusalsSayWhatIsWrong() throws {
    let reasons: [(String, SLIP39Error)] = [
      ("invalid padding", .malformedShare), ("insufficient length", .wordCount(19)),
      ("different identifiers", .otherSet), ("different iteration exponents", .otherSet),
      ("mismatching group thresholds", .otherSet), ("mismatching group counts", .otherSet),
      ("greater group threshold", .malformedShare), ("duplicate member indices", .sameShare),
      ("mismatching member thresholds", .otherThreshold), ("invalid digest", .wrongDigest),
      ("Insufficient number of groups", .tooFewShares),
      ("insufficient number of members", .tooFewShares),
    ]
    var checked = 0
    for vector in try vectors() where vector.secret.isEmpty {
      guard let (_, reason) = reasons.first(where: { vector.description.contains($0.0) })
      else { continue }
      checked += 1
      #expect(throws: reason, "\(vector.description)") {
        try combined(try vector.shares.map { try share($0) }, passphrase: "TREZOR")
      }
    }
    #expect(checked > 0)
  }
}
