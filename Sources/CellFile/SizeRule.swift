/// The only rule for sizes (format section 4): how many cells a commit has, from the number of
/// cells that the cover needs. It never sees what a hidden run needs.
package enum SizeRule {
  /// The least number of noise cells in an ordinary commit.
  package static let leastNoise: UInt64 = 3
  /// The least number of noise cells in a genesis commit.
  package static let leastGenesisNoise: UInt64 = 240

  /// Rounds up so that few sizes exist (after Padmé), and always to a multiple of 4 cells.
  ///
  /// - Parameter length: a number of cells, at least 4.
  package static func pad(_ length: UInt64) -> UInt64 {
    precondition(length >= 4)
    let exponent = floorLog2(length)
    let kept = floorLog2(UInt64(exponent)) + 1
    let step: UInt64 = 1 << UInt64(max(2, exponent - kept))
    return (length + step - 1) / step * step
  }

  /// The cells of an ordinary commit whose cover part takes `cover` cells.
  package static func ordinary(cover: UInt64) -> UInt64 {
    pad(cover + max(leastNoise, (cover + 3) / 4))
  }

  /// The cells of a genesis commit whose cover part takes `cover` cells. The file has one cell more,
  /// the header.
  ///
  /// - Parameters:
  ///   - cover: the cells of the cover part, the commit cell included.
  ///   - fileCells: how many cells the file had before; it never shrinks unless that is asked for,
  ///     so that what lies in its noise fits the new one.
  ///   - doublings: how often the size was asked to be doubled.
  package static func genesis(
    cover: UInt64, keeping fileCells: UInt64 = 0, doublings: UInt64 = 0
  ) -> UInt64 {
    let least = 1 + cover + max(leastGenesisNoise, (cover + 3) / 4)
    return pad(max(least, fileCells)) << doublings - 1
  }

  private static func floorLog2(_ value: UInt64) -> Int {
    UInt64.bitWidth - 1 - value.leadingZeroBitCount
  }
}
