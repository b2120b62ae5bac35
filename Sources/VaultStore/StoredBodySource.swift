package import CellFile
import Sodium

/// The body of a version of another vault, or of this one, as a source for a new commit.
///
/// All sources of a compartment share one cursor: bodies that stand in order are read in order.
package final class StoredBodySource: BodySource, @unchecked Sendable {
  // @unchecked: a commit reads its sources one after the other.
  private let cursor: BodyCursor
  private let content: Version.Content

  init(_ content: Version.Content, cursor: BodyCursor) {
    self.content = content
    self.cursor = cursor
  }

  /// The number of bytes.
  package var length: UInt64 { content.bodyLength }

  /// Begins reading.
  package func reader() throws(CellError.Cause) -> any BodySourceReader {
    let skipped = content.storedLength - content.bodyLength
    switch content.place {
    case .inline(let bytes):
      return BytesSource(Array(bytes.dropFirst(Int(skipped)))).reader()
    case .extents(let extents, let seal):
      return Reader(cursor, extents, seal, skip: Int(skipped))
    }
  }

  /// Opens a part of the extents at a time and checks the seal behind the last one.
  private final class Reader: BodySourceReader {
    private static let partCells = UInt64(CellRange.batchCells)

    private let cursor: BodyCursor
    private var parts: ArraySlice<Extent>
    private var tags: Hash? = Hash()
    private let seal: Digest
    private let first: UInt64
    private var skip: Int
    private var opened: [UInt8] = []
    private var done = 0

    init(_ cursor: BodyCursor, _ extents: [Extent], _ seal: Digest, skip: Int) {
      self.cursor = cursor
      self.seal = seal
      self.skip = skip
      first = extents.first?.cell ?? 0
      parts = extents.flatMap { $0.parts(ofCells: Reader.partCells) }[...]
    }

    deinit {
      Wiping.zero(&opened)
    }

    func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int {
      while done == opened.count {
        guard let part = parts.popFirst() else {
          try checkSeal()
          return 0
        }
        try open(part)
        if parts.isEmpty { try checkSeal() }
      }
      let count = min(memory.count, opened.count - done)
      unsafe memory.copyBytes(from: opened[done..<(done + count)])
      done += count
      return count
    }

    private func open(_ part: Extent) throws(CellError.Cause) {
      opened.removeAll(keepingCapacity: true)
      done = 0
      guard var hash = tags.take() else { return }
      let failure: CellError.Cause?
      do throws(CellError) {
        try unsafe cursor.read(part, tags: &hash) { piece in
          unsafe self.opened.append(contentsOf: piece)
        }
        failure = nil
      } catch {
        failure = error.asSourceFailure
      }
      tags = consume hash
      if let failure { throw failure }
      let skipped = min(skip, opened.count)
      skip -= skipped
      done = skipped
    }

    private func checkSeal() throws(CellError.Cause) {
      guard let hash = tags.take() else { return }
      guard hash.finalize() == seal else {
        throw .sourceDamaged(Damage(cell: first, kind: .bodySeal))
      }
    }
  }
}

extension Extent {
  /// The extent cut at cell boundaries.
  func parts(ofCells count: UInt64) -> [Extent] {
    var parts: [Extent] = []
    var start = self
    while true {
      let room = count * UInt64(Cell.plaintextSize) - UInt64(start.offset)
      guard start.length > room else { return parts + [start] }
      parts.append(Extent(cell: start.cell, offset: start.offset, length: room))
      start = Extent(cell: start.cell + count, offset: 0, length: start.length - room)
    }
  }
}

extension CellError {
  /// What a failure to read a source means for the commit that wanted it.
  var asSourceFailure: Cause {
    switch self {
    case .system(let error, _): .sourceUnreadable(error)
    case .damaged(let damage): .sourceDamaged(damage)
    case .interrupted: .interrupted
    default: .outOfMemory
    }
  }
}
