package import Sodium

/// One commit or hidden run as it was found or written.
package struct ChainLink: Sendable {
  /// Where its commit cell stands.
  package let index: UInt64
  /// What its commit cell says.
  package let commit: CommitCell
  /// The digest of its commit cell's nonce and tag, to which the next one points.
  package let seal: Digest

  /// A link.
  package init(index: UInt64, commit: CommitCell, seal: Digest) {
    self.index = index
    self.commit = commit
    self.seal = seal
  }

  /// The first cell of the commit or run.
  package var start: UInt64 { index + 1 - UInt64(commit.cellCount) }

  /// What the next commit counts. It wraps round: a number that was forged to be the last one must
  /// not end the program.
  package var nextSequence: UInt64 { commit.sequence &+ 1 }

  /// The cells of its body stream.
  package var bodyCells: Range<UInt64> { start..<(start + UInt64(commit.bodyCells)) }

  /// The cells of its log beside the commit cell.
  package var logCells: Range<UInt64> {
    let first = start + UInt64(commit.bodyCells)
    return first..<(first + commit.logCells)
  }

  /// Cover: the cells that the cover did not seal, noise and perhaps a hidden run.
  package var fillerCells: Range<UInt64> { logCells.upperBound..<index }

  /// The seal of a cell: H(nonce ‖ tag).
  static func seal(of cell: UnsafeRawBufferPointer) -> Digest {
    var hash = Hash()
    unsafe hash.update(UnsafeRawBufferPointer(rebasing: cell[..<Cell.nonceSize]))
    unsafe hash.update(UnsafeRawBufferPointer(rebasing: cell[(Cell.size - Cell.tagSize)...]))
    return hash.finalize()
  }

  /// The whole log, with the log cells checked against the commit cell.
  ///
  /// - Throws: `CellError.damaged` where a log cell does not open or is another one.
  package func log(from storage: any Storage, key: CellKey) throws(CellError) -> [UInt8] {
    let length = Int(commit.logLength)
    guard length > CommitCell.logCapacity else { return commit.logHead }
    var log = commit.logHead
    log.reserveCapacity(length)
    var tags = Hash()
    let reader = CellRange(storage, cells: min(CellRange.batchCells, logCells.count))
    try unsafe reader.open(.log, logCells, key: key) { _, cells, plaintexts in
      unsafe tags.update(tagsOf: cells)
      unsafe log.append(contentsOf: plaintexts.prefix(length - log.count))
    }
    guard tags.finalize() == commit.logSeal else {
      throw .damaged(Damage(cell: index, kind: .logSeal))
    }
    return log
  }
}

extension Hash {
  /// Adds the tags of neighbouring cells.
  package mutating func update(tagsOf cells: UnsafeRawBufferPointer) {
    for position in 0..<(cells.count / Cell.size) {
      let end = (position + 1) * Cell.size
      unsafe update(UnsafeRawBufferPointer(rebasing: cells[(end - Cell.tagSize)..<end]))
    }
  }
}
