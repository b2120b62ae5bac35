import CellFile
import Sodium

/// A part of a body that is written ahead of the entry that will name it.
final class BodyPiece {
  fileprivate let source: any BodySource
  fileprivate var tags = Tags()

  fileprivate init(_ source: any BodySource) {
    self.source = source
  }

  /// What the container writes: body cells and a commit cell, no log.
  func content(key: CellKey, sequence: UInt64, previous: Digest) -> RunContent {
    let tags = self.tags
    let cellCount = sealedCells - 1
    return RunContent(
      key: key, bodies: [source], logLength: 0,
      makeLog: { written in
        tags.bytes = written.bytes(firstCells: cellCount)
        return []
      }, sequence: sequence, previous: previous)
  }

  /// Body and commit cell.
  var sealedCells: UInt64 { 1 + Cell.count(forBytes: source.length) }

  fileprivate final class Tags {
    var bytes: [UInt8] = []
  }
}

/// Cuts a body into pieces and keeps where they went.
struct BodyCutter {
  private let source: any BodySource
  private var done: UInt64 = 0
  /// The tags of the cells that were written, 16 bytes each.
  private(set) var tags: [UInt8] = []

  /// Where the pieces went that were written.
  private(set) var extents: [Extent] = []

  init(_ source: any BodySource) {
    self.source = source
  }

  /// Goes on where pieces were written before.
  init(_ source: any BodySource, written extents: [Extent], tags: [UInt8]) {
    self.source = source
    self.extents = extents
    self.tags = tags
    done = extents.reduce(0) { $0 + $1.length }
  }

  /// The seal over all pieces.
  var seal: Digest { Hash.digest(tags.rawSpan) }

  /// The next piece of whole cells; nil when all is written.
  func next(cells: UInt64) -> BodyPiece? {
    guard done < source.length else { return nil }
    let length = min(source.length - done, cells * UInt64(Cell.plaintextSize))
    return BodyPiece(SlicedSource(source, from: done, length: length))
  }

  mutating func wrote(_ piece: BodyPiece, at run: ChainLink) {
    extents.append(Extent(cell: run.bodyCells.lowerBound, offset: 0, length: piece.source.length))
    tags += piece.tags.bytes
    done += piece.source.length
  }
}

/// A part of another source. Reads from its beginning each time: hidden bodies that need pieces
/// are short.
private struct SlicedSource: BodySource {
  private let whole: any BodySource
  private let start: UInt64
  let length: UInt64

  init(_ whole: any BodySource, from start: UInt64, length: UInt64) {
    self.whole = whole
    self.start = start
    self.length = length
  }

  func reader() throws(CellError.Cause) -> any BodySourceReader {
    let reader = try whole.reader()
    let buffer = CellBuffer(bytes: 4096)
    var skip = start
    while skip > 0 {
      let count = try unsafe reader.read(
        into: UnsafeMutableRawBufferPointer(rebasing: buffer.memory[..<Int(min(skip, 4096))]))
      guard count > 0 else { throw .sourceChanged }
      skip -= UInt64(count)
    }
    return Reader(reader, length: length)
  }

  private final class Reader: BodySourceReader {
    private let whole: any BodySourceReader
    private var left: UInt64

    init(_ whole: any BodySourceReader, length: UInt64) {
      self.whole = whole
      left = length
    }

    func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int {
      let count = try unsafe whole.read(
        into: UnsafeMutableRawBufferPointer(
          rebasing: memory[..<Int(min(left, UInt64(memory.count)))]))
      left -= UInt64(count)
      return count
    }
  }
}
