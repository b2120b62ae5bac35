import Sodium
import Testing

@Suite struct WipingTests {
  @Test func equalityIsByContent() {
    let isEqual = { (one: [UInt8], other: [UInt8]) in
      Wiping.isEqual(one.rawSpan, other.rawSpan)
    }
    #expect(isEqual([1, 2, 3], [1, 2, 3]))
    #expect(isEqual([], []))
    for other: [UInt8] in [[0, 2, 3], [1, 0, 3], [1, 2, 0], [1, 2], [1, 2, 3, 0], []] {
      #expect(!isEqual([1, 2, 3], other))
    }
  }

  @Test func anArrayEndsEmpty() {
    var bytes: [UInt8] = [1, 2, 3]
    bytes.reserveCapacity(100)
    Wiping.zero(&bytes)
    #expect(bytes.isEmpty)
    Wiping.zero(&bytes)
    #expect(bytes.isEmpty)
  }

  @Test func aSpanEndsZeroed() {
    var bytes: [UInt8] = [1, 2, 3]
    var elements = bytes.mutableSpan
    var span = unsafe elements.mutableBytes
    Wiping.zero(&span)
    #expect(bytes == [0, 0, 0])
  }
}

@Suite struct RandomTests {
  @Test func bytesAreNotRepeated() {
    #expect(Random.bytes(0).isEmpty)
    #expect(Random.bytes(32) != Random.bytes(32))
    var generator = SystemRandom()
    #expect(generator.next() != generator.next())
  }
}
