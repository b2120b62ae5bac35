import Sodium
import TestSupport
import Testing

@testable import AgeFormat

@Suite struct KeyTests {
  private func identity(_ text: String) throws -> AgeIdentity {
    let bytes = Array(text.utf8)
    return try AgeIdentity(text: bytes.rawSpan)
  }

  @Test(arguments: [AgeRecipient.Kind.x25519, .hybrid])
  func keysReadBack(_ kind: AgeRecipient.Kind) throws {
    let made = try AgeIdentity(kind)
    let text = try made.digits()
    let recipient = try made.recipient.text()
    #expect(text.hasPrefix(kind == .hybrid ? "AGE-SECRET-KEY-PQ-1" : "AGE-SECRET-KEY-1"))
    #expect(recipient.hasPrefix(kind == .hybrid ? "age1pq1" : "age1"))
    #expect(recipient.utf8.count == (kind == .hybrid ? 1959 : 62))
    #expect(text.utf8.count == (kind == .hybrid ? 77 : 74))
    #expect(made.recipient.isPostQuantum == (kind == .hybrid))
    #expect(try identity(text).recipient == made.recipient)
    #expect(try AgeRecipient(text: recipient) == made.recipient)
    #expect(try AgeIdentity(kind).recipient != made.recipient)
  }

  /// The identity of the test kit, and its recipient as `age-keygen -y` prints it.
  @Test func aRecipientIsThatOfAge() throws {
    let text = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"
    let recipient = "age1xmwwc06ly3ee5rytxm9mflaz2u56jjj36s0mypdrwsvlul66mv4q47ryef"
    #expect(try identity(text).recipient.text() == recipient)
  }

  @Test func textsThatAreNoKeysAreRefused() throws {
    let made = try AgeIdentity(.x25519)
    let text = try made.digits()
    let recipient = try made.recipient.text()
    for wrong in [
      "", "age1", recipient.uppercased(), String(recipient.dropLast()), recipient + "q",
      " " + recipient, recipient + "\n", text, recipient.replacing("age1", with: "age1pq1"),
    ] {
      #expect(throws: AgeError.malformedRecipient, "\(wrong)") {
        try AgeRecipient(text: wrong)
      }
    }
    for wrong in [
      "", "AGE-SECRET-KEY-1", text.lowercased(), String(text.dropLast()), text + "Q", recipient,
      text.replacing("KEY-1", with: "KEY-PQ-1"),
    ] {
      #expect(throws: AgeError.malformedIdentity, "\(wrong)") { _ = try identity(wrong) }
    }
  }

  /// With such a key, everybody knows what both sides share.
  @Test func recipientsOfNoUseAreRefused() throws {
    for (kind, size) in [(AgeRecipient.Kind.x25519, 32), (.hybrid, 1216)] {
      let zeros = [UInt8](repeating: 0, count: size)
      let text = try AgeRecipient(kind, publicKey: zeros).text()
      #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(text: text) }
      #expect(throws: AgeError.malformedRecipient) {
        _ = try AgeSealer(to: [AgeRecipient(kind, publicKey: zeros)])
      }
    }
    // Numbers of ML-KEM are below 3329: 4095 is none.
    var key = try AgeIdentity(.hybrid).recipient.publicKey
    key[0] = 0xFF
    key[1] = 0xFF
    let text = try AgeRecipient(.hybrid, publicKey: key).text()
    #expect(throws: AgeError.malformedRecipient) { try AgeRecipient(text: text) }
    #expect(throws: AgeError.malformedRecipient) {
      _ = try AgeSealer(to: [AgeRecipient(.hybrid, publicKey: key)])
    }
  }

  @Test func recipientsAreNeverMixed() throws {
    let old = try AgeIdentity(.x25519).recipient
    let new = try AgeIdentity(.hybrid).recipient
    for recipients in [[old, new], [new, old], [new, new, old]] {
      #expect(throws: AgeError.mixedRecipients) { _ = try AgeSealer(to: recipients) }
    }
    #expect(throws: AgeError.noRecipients) { _ = try AgeSealer(to: []) }
  }
}
