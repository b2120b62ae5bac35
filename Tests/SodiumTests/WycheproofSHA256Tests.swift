import Sodium
import TestSupport
import Testing

// What the age format and SLIP-39 are made of. The vectors are not part of the repository.

private struct MacGroup: Decodable {
  struct Case: Decodable {
    let tcId: Int
    let key, msg, tag, result: String
  }
  let tagSize: Int
  let tests: [Case]
}

private struct HkdfGroup: Decodable {
  struct Case: Decodable {
    let tcId, size: Int
    let ikm, salt, info, okm, result: String
  }
  let tests: [Case]
}

private struct PbkdfGroup: Decodable {
  struct Case: Decodable {
    let tcId, iterationCount, dkLen: Int
    let password, salt, dk, result: String
  }
  let tests: [Case]
}

private struct XdhGroup: Decodable {
  struct Case: Decodable {
    let tcId: Int
    let `public`, `private`, shared, result: String
  }
  let tests: [Case]
}

private struct AeadGroup: Decodable {
  struct Case: Decodable {
    let tcId: Int
    let key, iv, aad, msg, ct, tag, result: String
  }
  let ivSize: Int
  let tests: [Case]
}

private func bytes(_ hex: String) throws -> [UInt8] { try #require([UInt8](hex: hex)) }

private func copy(_ secret: borrowing SecretBytes) -> [UInt8] { secret.bytes.copy() }

private func opened(
  _ sealed: [UInt8], _ nonce: [UInt8], _ key: borrowing SecretBytes
) throws -> [UInt8] {
  let secret = try ChaCha20Poly1305.open(sealed, nonce: nonce.rawSpan, key: key)
  return secret.bytes.copy()
}

private func optional(_ secret: consuming SecretBytes?) -> [UInt8]? {
  guard let secret else { return nil }
  return secret.bytes.copy()
}

@Suite(.enabled(if: ThirdParty.vectors.isThere)) struct WycheproofSHA256Tests {
  @Test func authenticatesAsTheVectorsSay() throws {
    let groups = try WycheproofFile<MacGroup>.load("hmac_sha256_test.json").testGroups
    for group in groups {
      for vector in group.tests {
        let message = try bytes(vector.msg)
        let key = try bytes(vector.key)
        // In two pieces, of which one may be empty.
        var code = try HMACSHA256(key: key.rawSpan)
        code.update(message.rawSpan.extracting(0..<(message.count / 3)))
        code.update(message.rawSpan.extracting((message.count / 3)..<message.count))
        let tag = Array(code.finalize().prefix(group.tagSize / 8))
        let isRight = tag == (try bytes(vector.tag))
        #expect(isRight == (vector.result == "valid"), "case \(vector.tcId)")
      }
    }
    #expect(groups.contains { $0.tests.contains { $0.result == "invalid" } })
  }

  @Test func derivesKeysAsTheVectorsSay() throws {
    let cases = try WycheproofFile<HkdfGroup>.load("hkdf_sha256_test.json").testGroups
      .flatMap(\.tests)
    for vector in cases {
      guard vector.size <= HKDF.largestCount else {
        #expect(vector.result == "invalid", "case \(vector.tcId)")
        continue
      }
      let secret = try SecretBytes(hex: vector.ikm)
      let salt = try bytes(vector.salt)
      let key = try HKDF.key(
        from: secret, salt: salt.rawSpan, info: try bytes(vector.info), count: vector.size)
      #expect(copy(key) == (try bytes(vector.okm)), "case \(vector.tcId)")
      #expect(vector.result == "valid")
    }
    #expect(!cases.isEmpty)
  }

  @Test func stretchesPasswordsAsTheVectorsSay() throws {
    let cases = try WycheproofFile<PbkdfGroup>.load("pbkdf2_hmacsha256_test.json").testGroups
      .flatMap(\.tests)
    for vector in cases {
      let password = try SecretBytes(hex: vector.password)
      let salt = try bytes(vector.salt)
      let key = try PBKDF2.key(
        from: password, salt: salt.rawSpan, iterations: vector.iterationCount,
        count: vector.dkLen)
      #expect(copy(key) == (try bytes(vector.dk)), "case \(vector.tcId)")
      #expect(vector.result == "valid")
    }
    #expect(!cases.isEmpty)
  }
}

@Suite(.enabled(if: ThirdParty.vectors.isThere)) struct WycheproofX25519Tests {
  @Test func sharesSecretsAsTheVectorsSay() throws {
    let cases = try WycheproofFile<XdhGroup>.load("x25519_test.json").testGroups.flatMap(\.tests)
    var refused = 0
    for vector in cases {
      let secretKey = try SecretBytes(hex: vector.private)
      let shared = optional(try X25519.sharedSecret(secretKey, try bytes(vector.public)))
      let expected = try bytes(vector.shared)
      // What the vectors call acceptable is refused only where everybody would know the secret.
      let isZero = expected.allSatisfy { $0 == 0 }
      #expect(shared == (isZero ? nil : expected), "case \(vector.tcId)")
      refused += isZero ? 1 : 0
    }
    #expect(refused > 0 && refused < cases.count)
  }
}

@Suite(.enabled(if: ThirdParty.vectors.isThere)) struct WycheproofChaCha20Poly1305Tests {
  @Test func sealsAndOpensAsTheVectorsSay() throws {
    let groups = try WycheproofFile<AeadGroup>.load("chacha20_poly1305_test.json").testGroups
    // The age format has no associated data, and so has this call. All cases without are valid.
    let cases = groups.filter { $0.ivSize == ChaCha20Poly1305.nonceSize * 8 }.flatMap(\.tests)
      .filter { $0.aad.isEmpty }
    for vector in cases {
      let key = try SecretBytes(hex: vector.key)
      let nonce = try bytes(vector.iv)
      let message = try SecretBytes(hex: vector.msg)
      let sealed = try bytes(vector.ct + vector.tag)
      let opened = try? opened(sealed, nonce, key)
      let resealed = ChaCha20Poly1305.seal(message, nonce: nonce.rawSpan, key: key)
      #expect(vector.result == "valid")
      #expect(resealed == sealed && opened == copy(message), "case \(vector.tcId)")
      for index in sealed.indices {
        var changed = sealed
        changed[index] ^= 1 << UInt8(index % 8)
        #expect(throws: SodiumError.authenticationFailed, "case \(vector.tcId), byte \(index)") {
          _ = try ChaCha20Poly1305.open(changed, nonce: nonce.rawSpan, key: key)
        }
      }
    }
    #expect(!cases.isEmpty)
  }
}
