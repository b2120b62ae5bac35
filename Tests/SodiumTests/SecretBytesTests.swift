import Foundation
import Sodium
import Testing

// `#expect` cannot take a `~Copyable` operand: comparisons are made before it.

@Suite struct SecretBytesTests {
  @Test func equalityIsByContent() throws {
    let one = try SecretBytes(copying: [1, 2, 3].rawSpan)
    let two = try SecretBytes(copying: one.bytes)
    let isSame = one.isEqual(to: two) && one.isEqual(to: one)
    #expect(isSame)
    // Every place counts, and a beginning is not the whole.
    for other: [UInt8] in [[0, 2, 3], [1, 0, 3], [1, 2, 0], [1, 2], [1, 2, 3, 0], []] {
      let other = try SecretBytes(copying: other.rawSpan)
      let isSame = one.isEqual(to: other) || other.isEqual(to: one)
      #expect(!isSame)
    }
  }

  @Test func aCopyHasBytesOfItsOwn() throws {
    let one = try SecretBytes(copying: [1, 2, 3].rawSpan)
    var two = try SecretBytes(copying: one.bytes)
    var bytes = two.mutableBytes
    Wiping.zero(&bytes)
    let zeros = try SecretBytes(zeroed: 3)
    let isSecondZeroed = two.isEqual(to: zeros)
    let isFirstZeroed = one.isEqual(to: zeros)
    #expect(isSecondZeroed && !isFirstZeroed)
  }

  @Test(arguments: [0, 1, 15, 16, 17, 4095, 4096, 4097, 100_000])
  func memoryIsZeroedAndOfTheSizeAskedFor(_ count: Int) throws {
    let zeroed = try SecretBytes(zeroed: count)
    let counts = (zeroed.count, zeroed.bytes.byteCount)
    #expect(counts == (count, count))
    let expected = try SecretBytes(copying: [UInt8](repeating: 0, count: count).rawSpan)
    let isZeroed = zeroed.isEqual(to: expected)
    #expect(isZeroed)
  }

  @Test func randomBytesDiffer() throws {
    let one = try SecretBytes(random: 32)
    let two = try SecretBytes(random: 32)
    let isSame = one.isEqual(to: two)
    #expect(!isSame)
  }

  @Test func memoryThatCannotBeHadIsAnError() {
    #expect(throws: SodiumError.outOfMemory) { _ = try SecretBytes(zeroed: .max) }
  }

  @Test(arguments: [1, 32, 4096])
  func theByteBehindIsGuarded(_ count: Int) async {
    await #expect(processExitsWith: .signal(SIGSEGV)) { [count] in
      let secret = try SecretBytes(random: count)
      touch(secret, at: count)
    }
  }

  @Test func thePageBeforeIsGuarded() async {
    await #expect(processExitsWith: .signal(SIGSEGV)) {
      let secret = try SecretBytes(random: 4096)
      // The bytes end at a page's end; the library's canary stands before them in their page.
      touch(secret, at: -2 * 4096)
    }
  }

  @Test func theBytesWithinAreNot() async {
    await #expect(processExitsWith: .success) {
      let secret = try SecretBytes(random: 32)
      touch(secret, at: 0)
      touch(secret, at: 31)
    }
  }
}

/// Reads one byte at a distance from the beginning, whatever stands there.
private func touch(_ secret: borrowing SecretBytes, at offset: Int) {
  unsafe secret.bytes.withUnsafeBytes { bytes in
    guard let base = bytes.baseAddress else { return }
    let byte = unsafe (base + offset).load(as: UInt8.self)
    // What is read must be used, else nothing need be read.
    _ = Hash.digest([byte].rawSpan)
  }
}
