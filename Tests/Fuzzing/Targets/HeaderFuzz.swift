import CellFile
import Sodium
import TestSupport

/// Cell 0: any slot under the right key, then any change to the header that holds it.
///
/// An input is the number of a slot, the slot's plaintext (200 bytes), and changes of four bytes
/// each: `0, offset, value` flips bits, `1, from, to` copies a whole slot.
enum HeaderFuzz {
  private static let keyEncryptionKey = [UInt8](1...32)
  private static let slotSize = 272
  private static let mostChanges = 16
  // Noise that is the same in every run.
  private static let noise: [UInt8] = {
    var random = SeededRandom(seed: [UInt8](repeating: 7, count: SeededRandom.seedSize))
    return (0..<Cell.size).map { _ in UInt8.random(in: .min ... .max, using: &random) }
  }()

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let number = Int(input.byte()) % Header.slotCount
    let plaintext = input.padded(KeySlot.plaintextSize)
    let isSlot = try checkPlaintext(plaintext)
    let key = try SecretBytes(copying: keyEncryptionKey.rawSpan)
    let whole = try sealed(plaintext, as: number, key)
    let opened = try content(of: whole, key)
    try require(
      opened == (isSlot ? plaintext : nil), "a slot opens to its plaintext, if that is one")

    var changed = whole
    var isCopied = false
    var changes = 0
    while !input.isEmpty, changes < mostChanges {
      changes += 1
      isCopied = change(&changed, &input) || isCopied
    }
    let after = try content(of: changed, key)
    let start = PasswordHash.saltSize + slotSize * number
    let isTouched =
      changed[..<PasswordHash.saltSize] != whole[..<PasswordHash.saltSize]
      || changed[start..<(start + slotSize)] != whole[start..<(start + slotSize)]
    // The copy of a slot opens nothing, but it may stand before the slot itself.
    let expected = isSlot && !isTouched ? plaintext : nil
    try require(
      after == expected || (isCopied && after == nil),
      "a header opens only where neither salt nor slot was changed")
  }

  /// Whether the bytes are a slot; one that is encodes to the same bytes again.
  private static func checkPlaintext(_ plaintext: [UInt8]) throws -> Bool {
    let secret = try SecretBytes(copying: plaintext.rawSpan)
    guard let slot = try KeySlot(decoding: secret) else { return false }
    let again = try slot.encode()
    try require(again.isEqual(to: secret), "a slot has one encoding")
    return true
  }

  /// A header of noise and one slot, written as format section 3 says.
  private static func sealed(
    _ plaintext: [UInt8], as number: Int, _ key: borrowing SecretBytes
  ) throws -> [UInt8] {
    let sealing = try KeyDerivation.subkey(of: key, id: 1, context: "SubrSlot")
    let committing = try KeyDerivation.subkey(of: key, id: 2, context: "SubrSlot")
    let salt = Array(noise[..<PasswordHash.saltSize])
    let start = PasswordHash.saltSize + slotSize * number
    let nonce = Array(noise[(start + 32)..<(start + 56)])
    var commitment = Hash(key: committing)
    commitment.update(salt)
    commitment.update(nonce)
    let data = Suite.cheap.domain("slot") + [UInt8(number)] + salt
    var box = [UInt8](repeating: 0, count: KeySlot.plaintextSize + Cell.tagSize)
    unsafe box.withUnsafeMutableBytes { box in
      unsafe plaintext.withUnsafeBytes { plaintext in
        unsafe nonce.withUnsafeBytes { nonce in
          unsafe XChaCha20Poly1305.seal(
            plaintext, into: box, nonce: nonce, associatedData: data.rawSpan, key: sealing)
        }
      }
    }
    var header = noise
    let slot = commitment.finalize().bytes + nonce + box
    header.replaceSubrange(start..<(start + slotSize), with: slot)
    return header
  }

  private static func content(
    of header: [UInt8], _ key: borrowing SecretBytes
  ) throws -> [UInt8]? {
    guard let slot = try Header(bytes: header).open(key, suite: .cheap) else { return nil }
    let plaintext = try slot.encode()
    return unsafe plaintext.bytes.withUnsafeBytes { unsafe Array($0) }
  }

  /// - Returns: whether a slot was copied.
  private static func change(_ header: inout [UInt8], _ input: inout FuzzInput) -> Bool {
    let copies = input.byte() & 1 == 1
    if copies {
      let from = Int(input.byte()) % Header.slotCount
      let to = Int(input.byte()) % Header.slotCount
      let source = PasswordHash.saltSize + slotSize * from
      let target = PasswordHash.saltSize + slotSize * to
      _ = input.byte()
      header.replaceSubrange(
        target..<(target + slotSize), with: Array(header[source..<(source + slotSize)]))
    } else {
      let offset = Int(input.integer(UInt16.self)) % Cell.size
      header[offset] ^= input.byte()
    }
    return copies
  }

  static let seeds: [[UInt8]] = {
    let roots: [UInt8] = Array(1...32)
    let zeros = [UInt8](repeating: 0, count: 104)
    let id = [UInt8](repeating: 9, count: 16)
    let base: [UInt8] = [240, 0, 0, 0, 0, 0, 0, 0]
    let cover = [1, 0, 1, 0, 0, 0, 0, 0] + id + roots + [UInt8](repeating: 0, count: 32) + base
    let hidden = [1, 0, 2, 0, 0, 0, 0, 0] + id + roots + roots + base
    return [
      [3] + cover + zeros, [14] + hidden + zeros,
      [7] + cover + zeros + [0, 0, 0, 1] + [1, 7, 2, 0] + [0, 0, 0, 1],
      [0] + hidden + zeros + [0, 40, 8, 255], [1] + [2] + cover.dropFirst() + zeros,
    ]
  }()
}
