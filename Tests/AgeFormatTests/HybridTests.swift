import Crypto
import Foundation
import Sodium
import TestSupport
import Testing

@testable import AgeFormat

// The vectors are not part of the repository. What swift-crypto is relied on for is checked as well.

private func bytes(_ hex: String) throws -> [UInt8] { try #require([UInt8](hex: hex)) }

/// A vector of HPKE with post-quantum keys, in the layout of its source.
private struct HybridVector: Decodable {
  struct Encryption: Decodable {
    let aad, ct, nonce, pt: String
  }
  let id, info, skRm, pkRm, enc: String
  let encryptions: [Encryption]?
}

private struct EncapsulationGroup: Decodable {
  struct Case: Decodable {
    let tcId: Int
    let ek, result: String
  }
  let tests: [Case]
}

private struct SeedGroup: Decodable {
  struct Case: Decodable {
    let tcId: Int
    let seed, ek, result: String
  }
  let tests: [Case]
}

private struct DecapsulationGroup: Decodable {
  struct Case: Decodable {
    let tcId: Int
    let seed, c, result: String
    let ek, K: String?
  }
  let tests: [Case]
}

@Suite(.enabled(if: ThirdParty.vectors.isThere)) struct HybridVectorTests {
  private func vectors() throws -> [HybridVector] {
    try JSONDecoder().decode(
      [HybridVector].self, from: ThirdParty.vectors.contents(of: "hpke-pq/vectors.json"))
  }

  @Test func theVectorOfTheSuiteOpens() throws {
    let vector = try #require(
      try vectors().first { $0.id == "mlkem768x25519-hkdfsha256-chacha20poly1305" })
    let seed = try bytes(vector.skRm)
    let secret = try SecretBytes(copying: seed.rawSpan)
    let publicKey = try bytes(vector.pkRm)
    #expect(try Hybrid.recipient(of: secret) == publicKey)
    #expect(try Hybrid.isRecipient(publicKey))
    let encryptions = try #require(vector.encryptions)
    #expect(!encryptions.isEmpty)
    // The first message is where a file key would be.
    let first = encryptions[0]
    let enc = try bytes(vector.enc)
    let info = try bytes(vector.info)
    let opened = copy(
      try Hybrid.open(
        try bytes(first.ct), enc, secret, info: info, associatedData: try bytes(first.aad)))
    #expect(opened == (try bytes(first.pt)))
    #expect(copy(try Hybrid.open(try bytes(first.ct), enc, secret, info: info)) == nil)
    // The others follow in the same context, which the format has no use for.
    var recipient = try HPKE.Recipient(
      privateKey: XWingMLKEM768X25519.PrivateKey(seedRepresentation: seed, publicKey: nil),
      ciphersuite: HPKE.Ciphersuite(
        kem: .XWingMLKEM768X25519, kdf: .HKDF_SHA256, aead: .chaChaPoly),
      info: Data(info), encapsulatedKey: Data(enc))
    for (number, message) in encryptions.enumerated() {
      let plaintext = try recipient.open(
        try bytes(message.ct), authenticating: try bytes(message.aad))
      #expect(Array(plaintext) == (try bytes(message.pt)), "message \(number)")
    }
  }

  /// Of the other suite, the key that X25519 gives is what the format needs.
  @Test func theKeysOfTheOtherSuiteBelongTogether() throws {
    let vector = try #require(
      try vectors().first { $0.id == "dhkem-x25519-hkdfsha256-chacha20poly1305" })
    let secret = try SecretBytes(hex: vector.skRm)
    #expect(X25519.publicKey(of: secret) == (try bytes(vector.pkRm)))
  }

  @Test func seedsGiveTheKeysOfTheVectors() throws {
    let cases = try WycheproofFile<SeedGroup>.load("mlkem_768_keygen_seed_test.json").testGroups
      .flatMap(\.tests)
    for vector in cases {
      let key = try MLKEM768.PrivateKey(
        seedRepresentation: try bytes(vector.seed), publicKey: nil)
      #expect(Array(key.publicKey.rawRepresentation) == (try bytes(vector.ek)), "\(vector.tcId)")
      #expect(vector.result == "valid")
    }
    #expect(!cases.isEmpty)
  }

  @Test func ciphertextsGiveTheSecretsOfTheVectors() throws {
    let cases = try WycheproofFile<DecapsulationGroup>.load("mlkem_768_test.json").testGroups
      .flatMap(\.tests)
    var valid = 0
    for vector in cases {
      let found = try? MLKEM768.PrivateKey(
        seedRepresentation: try bytes(vector.seed), publicKey: nil
      ).decapsulate(try bytes(vector.c))
      let secret = unsafe found?.withUnsafeBytes { unsafe Array($0) }
      if vector.result == "valid" {
        #expect(secret == (try bytes(try #require(vector.K))), "case \(vector.tcId)")
        valid += 1
      } else {
        #expect(secret == nil, "case \(vector.tcId)")
      }
    }
    #expect(valid > 0 && valid < cases.count)
  }

  /// Keys of a wrong length, or with numbers that are not reduced, are refused by the recipient that
  /// they would be a part of.
  @Test func keysThatAreNoneAreRefused() throws {
    let cases = try WycheproofFile<EncapsulationGroup>.load("mlkem_768_encaps_test.json").testGroups
      .flatMap(\.tests)
    let secret = try SecretBytes(random: X25519.size)
    let half = X25519.publicKey(of: secret)
    for vector in cases {
      let isRecipient = try Hybrid.isRecipient(try bytes(vector.ek) + half)
      #expect(isRecipient == (vector.result == "valid"), "case \(vector.tcId)")
    }
    #expect(cases.contains { $0.result == "invalid" })
  }
}
