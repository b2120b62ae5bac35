/// Plain text folded eight bytes at a time: printable ASCII without two spaces in a row, which most
/// text is. What else there is, is left to `AsciiBlock` and the tables.
///
/// Arithmetic in one word on all bytes side by side, as in `AsciiBlock`; it asks fewer questions.
enum PlainBlock {
  /// How many bytes a block has.
  static let size = 8

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Folds blocks up to the first that is not plain.
  ///
  /// - Parameters:
  ///   - text: what is folded.
  ///   - range: where; blocks do not reach beyond it.
  ///   - output: takes as many bytes as the range has.
  ///   - start: where in the output they go.
  ///   - inSpace: whether what stands before was folded to a space; whether the last byte that was
  ///     folded is one.
  /// - Returns: how many bytes were folded, each to one.
  @inline(__always) static func fold(
    _ text: UnsafeRawBufferPointer, _ range: Range<Int>,
    into output: UnsafeMutableRawBufferPointer, at start: Int, inSpace: inout Bool
  ) -> Int {
    var place = range.lowerBound
    var filled = start
    var before: UInt64 = inSpace ? 0x80 : 0
    while place + size <= range.upperBound {
      let block = UInt64(
        littleEndian: unsafe text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      // A high bit for each byte that is no space; right for ASCII.
      let isOther = (block ^ (0x20 &* ones)) &+ (0x7F &* ones)
      let space = ~isOther & highs
      let isUnprintable = (block &- (0x20 &* ones)) | block | (block &+ ones)
      guard (isUnprintable | (space & (space << 8 | before))) & highs == 0 else { break }
      let upper =
        (block &+ ones &* (0x80 - 0x41)) & ~(block &+ ones &* (0x7F - 0x5A)) & highs
      unsafe output.storeBytes(
        of: (block | upper >> 2).littleEndian, toByteOffset: filled, as: UInt64.self)
      before = space >> 56
      place += size
      filled += size
    }
    if place > range.lowerBound { inSpace = before != 0 }
    return place - range.lowerBound
  }
}
