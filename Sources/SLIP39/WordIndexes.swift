internal import Sodium

/// The words of a share as numbers below 1024, in locked memory.
struct WordIndexes: ~Copyable {
  /// How many words there are.
  let count: Int
  // Two bytes a word, the lower one first.
  private var bytes: SecretBytes

  /// So many times the first word of the list.
  init(count: Int) throws(SLIP39Error) {
    self.count = count
    bytes = try locked { () throws(SodiumError) in try SecretBytes(zeroed: 2 * count) }
  }

  subscript(place: Int) -> UInt16 {
    get {
      UInt16(bytes.bytes.byte(at: 2 * place)) | UInt16(bytes.bytes.byte(at: 2 * place + 1)) << 8
    }
    set {
      let pair = [UInt8(truncatingIfNeeded: newValue), UInt8(truncatingIfNeeded: newValue >> 8)]
      bytes.replace(at: 2 * place, with: pair.rawSpan)
    }
  }

  /// A number in a row of bits.
  ///
  /// - Parameters:
  ///   - start: the first bit, counted from the first word's highest one.
  ///   - count: at most 16.
  borrowing func bits(from start: Int, count: Int) -> UInt16 {
    var value: UInt16 = 0
    for bit in start..<(start + count) {
      value = value << 1 | self[bit / 10] >> UInt16(9 - bit % 10) & 1
    }
    return value
  }

  /// Writes a number as a row of bits, which were zero.
  mutating func setBits(from start: Int, count: Int, to value: UInt16) {
    for bit in 0..<count {
      let place = start + bit
      self[place / 10] |= (value >> UInt16(count - 1 - bit) & 1) << UInt16(9 - place % 10)
    }
  }
}

/// Runs what can only lack memory.
func locked<Result: ~Copyable>(
  _ work: () throws(SodiumError) -> Result
) throws(SLIP39Error) -> Result {
  do throws(SodiumError) {
    return try work()
  } catch {
    throw .outOfMemory
  }
}
