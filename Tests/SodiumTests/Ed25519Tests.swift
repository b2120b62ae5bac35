import Sodium
import TestSupport
import Testing

@Suite struct Ed25519Tests {
  private struct Known: Sendable {
    let seed, publicKey, message, signature: String
  }

  // RFC 8032, section 7.1, tests 1 to 3.
  private static let known = [
    Known(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      message: "",
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    Known(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    Known(
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      publicKey: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
      message: "af82",
      signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
  ]

  @Test(arguments: known) private func signaturesAreThoseOfTheStandard(_ known: Known) throws {
    let key = try #require([UInt8](hex: known.seed + known.publicKey))
    let message = try #require([UInt8](hex: known.message))
    let secret = try SecretBytes(copying: key.rawSpan)
    let publicKey = try Ed25519.publicKey(of: secret)
    #expect(publicKey.hex == known.publicKey)
    let signature = Ed25519.sign(message.rawSpan, secretKey: secret)
    #expect(signature.hex == known.signature)
    let holds = Ed25519.isValidSignature(signature, of: message.rawSpan, publicKey: publicKey)
    let other = message + [0]
    let holdsOther = Ed25519.isValidSignature(signature, of: other.rawSpan, publicKey: publicKey)
    #expect(holds && !holdsOther)
  }

  @Test func theLongDigestIsBLAKE2b512() {
    let message = Array("abc".utf8)
    // RFC 7693, appendix A.
    let digest = LongDigest.digest(message.rawSpan)
    #expect(
      digest.hex
        == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        + "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923")
  }
}
