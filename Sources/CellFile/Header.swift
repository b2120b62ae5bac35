package import Sodium

/// Cell 0: the salt and fifteen key slots, of which the unused ones are noise
/// (format section 3).
package struct Header: Sendable {
  /// How many slots there are.
  package static let slotCount = 15
  // A slot is a commitment, a nonce, and the sealed plaintext, at these offsets.
  private static let slotSize = 272
  private static let nonceStart = Digest.size
  private static let sealedStart = nonceStart + Cell.nonceSize

  /// The 4096 bytes.
  package let bytes: [UInt8]

  /// A header that was read.
  ///
  /// - Parameter bytes: 4096 bytes.
  package init(bytes: [UInt8]) {
    precondition(bytes.count == Cell.size)
    self.bytes = bytes
  }

  /// What the genesis commits of all compartments point to.
  package var digest: Digest { Hash.digest(bytes.rawSpan) }

  /// The salt of the key derivation, 16 bytes.
  package var salt: [UInt8] { Array(bytes[..<PasswordHash.saltSize]) }

  /// A fresh salt.
  package static func randomSalt() -> [UInt8] { Random.bytes(PasswordHash.saltSize) }

  /// Writes a header.
  ///
  /// - Parameters:
  ///   - salt: the 16 bytes that the key encryption keys were derived with.
  ///   - slots: at most fifteen; each goes to a random place.
  ///   - suite: gives the domain string.
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package init(
    salt: [UInt8], slots: borrowing [SealingSlot], suite: Suite
  ) throws(SodiumError) {
    precondition(salt.count == PasswordHash.saltSize && slots.count <= Header.slotCount)
    var bytes = salt + Random.bytes(Cell.size - salt.count)
    var random = SystemRandom()
    let places = Array(0..<Header.slotCount).shuffled(using: &random)
    for index in 0..<slots.count {
      let slot = slots[index]
      let keys = try SlotKeys(slot.keyEncryptionKey)
      let start = Header.start(places[index])
      let nonce = Array(bytes[Header.nonce(at: start)])
      let commitment = keys.commitment(salt: salt, nonce: nonce)
      bytes.replaceSubrange(Header.commitment(at: start), with: commitment.bytes)
      let plaintext = try slot.content.encode()
      let data = Header.associatedData(slot: places[index], salt: salt, suite: suite)
      unsafe bytes.withUnsafeMutableBytes { bytes in
        unsafe plaintext.bytes.withUnsafeBytes { plaintext in
          unsafe XChaCha20Poly1305.seal(
            plaintext,
            into: UnsafeMutableRawBufferPointer(rebasing: bytes[Header.sealed(at: start)]),
            nonce: UnsafeRawBufferPointer(
              rebasing: UnsafeRawBufferPointer(bytes)[Header.nonce(at: start)]),
            associatedData: data.rawSpan, key: keys.sealing)
        }
      }
    }
    self.bytes = bytes
  }

  /// Opens the slot of a key encryption key; nil where there is none.
  ///
  /// All fifteen commitments are computed and compared, in a time that tells nothing; the lowest
  /// match wins.
  ///
  /// - Throws: `SodiumError.outOfMemory` where no locked memory can be had.
  package func open(
    _ keyEncryptionKey: borrowing SecretBytes, suite: Suite
  ) throws(SodiumError) -> KeySlot? {
    let keys = try SlotKeys(keyEncryptionKey)
    let salt = self.salt
    var match: Int?
    for slot in (0..<Header.slotCount).reversed() {
      let start = Header.start(slot)
      let commitment = keys.commitment(salt: salt, nonce: Array(bytes[Header.nonce(at: start)]))
      let stands = Array(bytes[Header.commitment(at: start)])
      if Wiping.isEqual(commitment.bytes.rawSpan, stands.rawSpan) { match = slot }
    }
    guard let slot = match else { return nil }
    let start = Header.start(slot)
    let data = Header.associatedData(slot: slot, salt: salt, suite: suite)
    var plaintext = try SecretBytes(zeroed: KeySlot.plaintextSize)
    var out = plaintext.mutableBytes
    let opened = unsafe bytes.withUnsafeBytes { bytes in
      unsafe out.withUnsafeMutableBytes { out in
        do throws(SodiumError) {
          try unsafe XChaCha20Poly1305.open(
            UnsafeRawBufferPointer(rebasing: bytes[Header.sealed(at: start)]), into: out,
            nonce: UnsafeRawBufferPointer(rebasing: bytes[Header.nonce(at: start)]),
            associatedData: data.rawSpan, key: keys.sealing)
          return true
        } catch {
          return false
        }
      }
    }
    guard opened else { return nil }
    return try KeySlot(decoding: plaintext)
  }

  private static func start(_ slot: Int) -> Int { PasswordHash.saltSize + slotSize * slot }

  private static func commitment(at start: Int) -> Range<Int> { start..<(start + nonceStart) }

  private static func nonce(at start: Int) -> Range<Int> {
    (start + nonceStart)..<(start + sealedStart)
  }

  private static func sealed(at start: Int) -> Range<Int> {
    (start + sealedStart)..<(start + slotSize)
  }

  private static func associatedData(slot: Int, salt: [UInt8], suite: Suite) -> [UInt8] {
    suite.domain("slot") + [UInt8(slot)] + salt
  }
}

/// A slot that is to be written, with the key that shall open it.
package final class SealingSlot: Sendable {
  let keyEncryptionKey: SecretBytes
  let content: KeySlot

  /// A slot that is to be written.
  package init(keyEncryptionKey: consuming SecretBytes, content: consuming KeySlot) {
    self.keyEncryptionKey = keyEncryptionKey
    self.content = content
  }
}

/// The two keys that a key encryption key gives for a slot.
private struct SlotKeys: ~Copyable {
  let sealing: SecretBytes
  private let committing: SecretBytes

  init(_ keyEncryptionKey: borrowing SecretBytes) throws(SodiumError) {
    let first = try KeyDerivation.subkey(of: keyEncryptionKey, id: 1, context: "SubrSlot")
    let second = try KeyDerivation.subkey(of: keyEncryptionKey, id: 2, context: "SubrSlot")
    sealing = first
    committing = second
  }

  /// Binds a slot to its key: XChaCha20-Poly1305 alone would open under several keys.
  func commitment(salt: [UInt8], nonce: [UInt8]) -> Digest {
    var mac = Hash(key: committing)
    mac.update(salt)
    mac.update(nonce)
    return mac.finalize()
  }
}
