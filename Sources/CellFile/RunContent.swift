package import Sodium

/// What one compartment puts into a commit: bodies, then a log that names them, then a commit
/// cell. The cover's commit and every hidden run have this form.
package struct RunContent {
  /// The compartment's key.
  package let key: CellKey
  /// The sources of the body stream, in order.
  package let bodies: [any BodySource]
  /// The length of the log in bytes.
  package let logLength: UInt32
  /// Makes the log once the body cells are sealed; it must have the planned length.
  package let makeLog: (BodyTags) throws(CellError.Cause) -> [UInt8]
  /// The number of this commit in the compartment.
  package let sequence: UInt64
  /// The seal of the compartment's previous commit cell; at genesis the header's digest.
  package let previous: Digest

  /// Body cells.
  package let bodyCells: UInt64

  /// What one compartment puts into a commit.
  package init(
    key: CellKey, bodies: [any BodySource], logLength: UInt32,
    makeLog: @escaping (BodyTags) throws(CellError.Cause) -> [UInt8], sequence: UInt64,
    previous: Digest
  ) {
    self.key = key
    self.bodies = bodies
    self.logLength = logLength
    self.makeLog = makeLog
    self.sequence = sequence
    self.previous = previous
    bodyCells = Cell.count(forBytes: bodies.reduce(0) { $0 + $1.length })
  }

  /// Body, log and commit cell.
  package var sealedCells: UInt64 {
    1 + bodyCells + CommitCell.logCells(forLength: UInt64(logLength))
  }
}

/// The tags of the body cells of one run, in file order.
package struct BodyTags: Sendable {
  private let first: UInt64
  private var tags: [UInt8] = []

  /// Tags of cells from `first` on.
  package init(first: UInt64) {
    self.first = first
  }

  /// Tags that stand for cells which are not sealed yet: all zero.
  package init(first: UInt64, unsealed count: UInt64) {
    self.first = first
    tags = [UInt8](repeating: 0, count: Int(count) * Cell.tagSize)
  }

  /// Adds a cell's tag.
  mutating func append(tagsOf cells: UnsafeRawBufferPointer) {
    for position in 0..<(cells.count / Cell.size) {
      let end = (position + 1) * Cell.size
      unsafe tags.append(contentsOf: cells[(end - Cell.tagSize)..<end])
    }
  }

  /// The tags of the first cells, 16 bytes each.
  package func bytes(firstCells count: UInt64) -> [UInt8] {
    Array(tags.prefix(Int(count) * Cell.tagSize))
  }

  /// Adds the tags of a range of cells to a hash.
  package func add(_ cells: Range<UInt64>, to hash: inout Hash) {
    precondition(cells.lowerBound >= first)
    let start = Int(cells.lowerBound - first) * Cell.tagSize
    let end = start + cells.count * Cell.tagSize
    hash.update(tags.rawSpan.extracting(start..<end))
  }
}
