/// Stored bytes in body cells of one run (format section 4, PUT).
package struct Extent: Equatable, Sendable, Hashable {
  /// The most extents that one version may have.
  package static let most = 200

  /// The body cell in which the bytes begin.
  package let cell: UInt64
  /// Where in that cell's plaintext they begin, less than 4056.
  package let offset: UInt16
  /// How many bytes, at least 1; they continue into the following cells.
  package let length: UInt64

  /// An extent.
  package init(cell: UInt64, offset: UInt16, length: UInt64) {
    self.cell = cell
    self.offset = offset
    self.length = length
  }

  /// The cells that the bytes touch; nil where no file is long enough to have them.
  package var cells: Range<UInt64>? {
    guard length >= 1, Int(offset) < Cell.plaintextSize, length <= UInt64(Int64.max) / 2,
      cell <= Cell.most
    else { return nil }
    let end = cell + Cell.count(forBytes: UInt64(offset) + length)
    return end <= Cell.most ? cell..<end : nil
  }
}
