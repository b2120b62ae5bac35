package import Sodium

/// Reads bodies one after the other. It holds the plaintext of one cell, and decrypts a cell that
/// two neighbouring bodies share only once. For one thread; long bodies use both cores.
package final class BodyCursor {
  // From here on a range is worth two cores; below, the window serves.
  private static let longCells = 64

  private let storage: any Storage
  private let key: CellKey
  private let window: CellWindow
  private let plaintext = CellBuffer(plaintexts: 1)
  private var held: UInt64?
  private lazy var range = CellRange(storage)

  /// A reader of one compartment's bodies.
  package init(_ storage: any Storage, key: CellKey) {
    self.storage = storage
    self.key = key
    window = CellWindow(storage, .forward, cells: 32)
  }

  /// Reads stored bytes in order.
  ///
  /// The seal is checked when all cells were read: where this throws, the caller gives up what it
  /// made of the bytes.
  ///
  /// - Parameters:
  ///   - extents: where the bytes stand.
  ///   - seal: the version's bodySeal.
  ///   - consume: gets the bytes piece by piece.
  /// - Throws: `CellError.damaged` where a cell does not open or the seal is another.
  package func read(
    _ extents: [Extent], seal: Digest,
    consume: (UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(CellError) {
    guard !extents.isEmpty else { return }
    var tags = Hash()
    for extent in extents { try unsafe read(extent, tags: &tags, consume: consume) }
    guard tags.finalize() == seal else {
      throw .damaged(Damage(cell: extents[0].cell, kind: .bodySeal))
    }
  }

  /// Reads one extent and adds the tags of its cells; the seal is left to the caller.
  ///
  /// - Throws: `CellError.damaged` where a cell does not open.
  package func read(
    _ extent: Extent, tags: inout Hash,
    consume: (UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(CellError) {
    guard let cells = extent.cells else {
      throw .damaged(Damage(cell: extent.cell, kind: .entry))
    }
    if cells.count < BodyCursor.longCells {
      try unsafe readShort(extent, cells, &tags, consume)
    } else {
      try unsafe readLong(extent, cells, &tags, consume)
    }
  }

  /// Checks a seal without opening a cell.
  ///
  /// - Throws: `CellError.damaged` where the seal is another.
  package func check(_ extents: [Extent], seal: Digest) throws(CellError) {
    var tags = Hash()
    for extent in extents {
      guard let range = extent.cells else {
        throw .damaged(Damage(cell: extent.cell, kind: .entry))
      }
      for index in range {
        guard let cell = try unsafe window.cell(index) else {
          throw .damaged(Damage(cell: index, kind: .sealBroken))
        }
        unsafe tags.update(tagsOf: cell)
      }
    }
    guard tags.finalize() == seal else {
      throw .damaged(Damage(cell: extents.first?.cell ?? 0, kind: .bodySeal))
    }
  }

  private func readShort(
    _ extent: Extent, _ cells: Range<UInt64>, _ tags: inout Hash,
    _ consume: (UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(CellError) {
    var left = Int(extent.length)
    var start = Int(extent.offset)
    for index in cells {
      guard let cell = try unsafe window.cell(index) else {
        throw .damaged(Damage(cell: index, kind: .sealBroken))
      }
      unsafe tags.update(tagsOf: cell)
      if held != index {
        held = nil
        guard unsafe key.open(.body, at: index, cell: cell, into: plaintext[0]) else {
          throw .damaged(Damage(cell: index, kind: .sealBroken))
        }
        held = index
      }
      let count = min(left, Cell.plaintextSize - start)
      try unsafe consume(
        UnsafeRawBufferPointer(
          rebasing: UnsafeRawBufferPointer(plaintext[0])[start..<(start + count)]))
      left -= count
      start = 0
    }
  }

  private func readLong(
    _ extent: Extent, _ cells: Range<UInt64>, _ tags: inout Hash,
    _ consume: (UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(CellError) {
    var left = extent.length
    var start = Int(extent.offset)
    try unsafe range.open(.body, cells, key: key) { _, sealed, opened throws(CellError) in
      unsafe tags.update(tagsOf: sealed)
      let count = Int(min(left, UInt64(opened.count - start)))
      try unsafe consume(UnsafeRawBufferPointer(rebasing: opened[start..<(start + count)]))
      left -= UInt64(count)
      start = 0
    }
  }
}

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
