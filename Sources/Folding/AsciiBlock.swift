/// Eight bytes of text folded at once, up to the first that needs more than ASCII knows.
///
/// Arithmetic in one word on all bytes side by side: a sum sets the high bit of each byte that
/// reaches a bound. A byte that is not ASCII can carry into the byte after it only, and that one
/// is no longer counted.
struct AsciiBlock {
  /// The folded bytes, first byte lowest; only `count` of them mean anything.
  let bytes: UInt64
  /// How many bytes are folded: up to the first that is not ASCII or continues a run of space.
  let count: Int
  /// Whether the last of them is a space.
  let endsInSpace: Bool

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Folds a block.
  ///
  /// - Parameters:
  ///   - block: eight bytes of text, first byte lowest.
  ///   - afterSpace: whether the byte before them was folded to a space.
  @inline(__always) init(_ block: UInt64, afterSpace: Bool) {
    let upper = AsciiBlock.isIn(block, from: 0x41, through: 0x5A)
    let control = AsciiBlock.isIn(block, from: 0x09, through: 0x0D)
    let space = control | AsciiBlock.isIn(block, from: 0x20, through: 0x20)
    let controlBytes = control | (control &- (control >> 7))
    let lowered = block | (upper >> 2)
    bytes = (lowered & ~controlBytes) | (controlBytes & (0x20 &* AsciiBlock.ones))

    let spaceBefore = (space << 8) | (afterSpace ? 0x80 : 0)
    let stop = (block & AsciiBlock.highs) | (space & spaceBefore)
    count = stop.trailingZeroBitCount >> 3
    let last = UInt64(0x80) << UInt64(max(count - 1, 0) * 8)
    endsInSpace = space & last != 0
  }

  /// The high bit of each byte that lies in the range; right for ASCII bytes.
  private static func isIn(_ block: UInt64, from low: UInt64, through high: UInt64) -> UInt64 {
    let reachesLow = block &+ ones &* (0x80 - low)
    let exceedsHigh = block &+ ones &* (0x7F - high)
    return reachesLow & ~exceedsHigh & highs
  }
}
