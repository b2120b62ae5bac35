import CellFile
import Sodium

/// Where the bodies of some changes go and how long their log is, decided before a byte is read
/// or sealed. The same for the cover and for a hidden run.
struct RunLayout: Sendable {
  /// What the log says of one change's stored bytes.
  private enum Placement: Sendable {
    /// A deletion has none.
    case none
    /// In the entry.
    case inline(any BodySource)
    /// In this commit's body stream, from this byte on.
    case stream(offset: UInt64, length: UInt64)
    /// In cells of earlier commits.
    case stored([Extent], seal: Digest)
  }

  private let changes: [Change]
  private let placements: [Placement]

  /// The sources of the body stream, in order.
  let bodies: [any BodySource]
  /// The length of the body stream in bytes.
  let bodyLength: UInt64
  /// The length of the log in bytes.
  let logLength: UInt64

  /// Bodies stand in the log where all of it then fits the commit cell, else all in the stream.
  ///
  /// - Parameter isHeld: the log goes nowhere but into memory, with all bodies in it.
  /// - Throws: `VaultError.logTooLong`.
  init(_ changes: [Change], isHeld: Bool = false) throws(VaultError) {
    let inlineLength = changes.reduce(0 as UInt64) { sum, change in
      sum + RunLayout.entryLength(change, RunLayout.inlinePlacement(of: change, among: changes))
    }
    let inline =
      isHeld
      || inlineLength <= CommitCell.logCapacity
        && changes.allSatisfy { $0.content?.isShort ?? true }
    self.changes = changes
    var placements: [Placement] = []
    var bodies: [any BodySource] = []
    var offset: UInt64 = 0
    for change in changes {
      let placement: Placement
      switch change.content?.body {
      case nil:
        placement = .none
      case .stored(let extents, let seal):
        placement = .stored(extents, seal: seal)
      case .shared(let index):
        placement = placements[index]
      case .new(let source):
        let stored = change.content?.storedSource(source) ?? source
        if inline || stored.length == 0 {
          placement = .inline(stored)
        } else {
          placement = .stream(offset: offset, length: stored.length)
          bodies.append(stored)
          offset += stored.length
        }
      }
      placements.append(placement)
    }
    self.placements = placements
    self.bodies = bodies
    bodyLength = offset
    logLength = zip(changes, placements).reduce(0) { sum, pair in
      sum + RunLayout.entryLength(pair.0, pair.1)
    }
    guard logLength <= UInt64(CommitCell.longestLog) else { throw .logTooLong }
  }

  /// Body, log and commit cells.
  var sealedCells: UInt64 {
    1 + Cell.count(forBytes: bodyLength) + CommitCell.logCells(forLength: logLength)
  }

  /// What the container writes.
  ///
  /// - Parameters:
  ///   - start: the first cell of the run.
  ///   - stamp: the time of changes that are made now.
  func content(
    key: CellKey, start: UInt64, sequence: UInt64, previous: Digest, stamp: Stamp
  ) -> RunContent {
    RunContent(
      key: key, bodies: bodies, logLength: UInt32(logLength),
      makeLog: { tags throws(CellError.Cause) in
        try log(start: start, tags: tags, stamp: stamp)
      },
      sequence: sequence, previous: previous)
  }

  /// Whether the log that would be written can be replayed to the same versions. Checked before
  /// a file is created, so that nothing has to be looked at afterwards but its bytes.
  ///
  /// - Throws: what reading a body that stands in the log throws.
  func replays() throws(CellError.Cause) -> Bool {
    let bodyCells = Cell.count(forBytes: bodyLength)
    let tags = BodyTags(first: 1, unsealed: bodyCells)
    let log = try log(start: 1, tags: tags, stamp: .none)
    let commit = CommitCell(
      cellCount: UInt32(sealedCells), bodyCells: UInt32(bodyCells), logLength: UInt32(logLength),
      sequence: 0, previous: .zero, digest: .zero, near: .zero, logSeal: .zero, logHead: [])
    let replay = Replay()
    replay.add(log: log, of: ChainLink(index: sealedCells, commit: commit, seal: .zero))
    return log.count == Int(logLength) && replay.damages.isEmpty
      && replay.versionCount == changes.count
  }

  /// The log of changes that are held in memory.
  ///
  /// - Parameter stamp: the time of changes that have none of their own.
  /// - Throws: what reading a body throws.
  static func heldLog(
    _ changes: [Change], stamp: Stamp = .now
  ) throws(VaultError) -> [UInt8] {
    let layout = try RunLayout(changes, isHeld: true)
    do throws(CellError.Cause) {
      return try layout.log(start: 0, tags: BodyTags(first: 0), stamp: stamp)
    } catch {
      throw .cell(.notSaved(error))
    }
  }

  /// The log, with the seals of the bodies that were just sealed.
  private func log(
    start: UInt64, tags: BodyTags, stamp: Stamp
  ) throws(CellError.Cause) -> [UInt8] {
    var log: [UInt8] = []
    log.reserveCapacity(Int(logLength))
    for (change, placement) in zip(changes, placements) {
      try append(change, placement, start: start, tags: tags, stamp, to: &log)
    }
    return log
  }

  private func append(
    _ change: Change, _ placement: Placement, start: UInt64, tags: BodyTags, _ stamp: Stamp,
    to log: inout [UInt8]
  ) throws(CellError.Cause) {
    let kind: LogEntry.Kind = change.content == nil ? .delete : .put
    log.append(kind.rawValue)
    log.appendLittleEndian(
      UInt32(RunLayout.entryLength(change, placement)) - UInt32(LogEntry.headerSize))
    log += change.record.bytes
    log += change.version.bytes
    log.appendLittleEndian(stamp.time(of: change))
    guard let content = change.content else {
      RunLayout.append(change.parents, to: &log)
      return
    }
    let (extents, seal) = extents(of: placement, start: start, tags: tags)
    log.appendLittleEndian(content.bodyLength)
    log += seal.bytes
    RunLayout.append(change.parents, to: &log)
    log.append(extents)
    log.appendLittleEndian(UInt32(content.metadata.count))
    if content.isShort { log += content.metadata }
    if case .inline(let source) = placement { log += try RunLayout.read(source) }
  }

  private func extents(
    of placement: Placement, start: UInt64, tags: BodyTags
  ) -> ([Extent], Digest) {
    switch placement {
    case .none, .inline:
      return ([], .zero)
    case .stored(let extents, let seal):
      return (extents, seal)
    case .stream(let offset, let length):
      let size = UInt64(Cell.plaintextSize)
      let extent = Extent(
        cell: start + offset / size, offset: UInt16(offset % size), length: length)
      var seal = Hash()
      if let cells = extent.cells { tags.add(cells, to: &seal) }
      return ([extent], seal.finalize())
    }
  }

  private static func append(_ parents: [VersionID], to log: inout [UInt8]) {
    log.append(UInt8(parents.count))
    for parent in parents { log += parent.bytes }
  }

  private static func read(_ source: any BodySource) throws(CellError.Cause) -> [UInt8] {
    let stream = BodyStream([source])
    let buffer = CellBuffer(bytes: Int(source.length))
    try unsafe stream.fill(buffer.memory)
    try stream.finish()
    return unsafe Array(buffer.memory)
  }

  /// Where a change's bytes would be if all bodies stood in the log.
  private static func inlinePlacement(of change: Change, among changes: [Change]) -> Placement {
    switch change.content?.body {
    case nil: .none
    case .new(let source): .inline(source)
    case .stored(let extents, let seal): .stored(extents, seal: seal)
    case .shared(let index): inlinePlacement(of: changes[index], among: changes)
    }
  }

  private static func entryLength(_ change: Change, _ placement: Placement) -> UInt64 {
    let ids = UInt64(
      LogEntry.headerSize + LogEntry.idsSize + 1 + VersionID.size * change.parents.count)
    guard let content = change.content else { return ids }
    let fixed = ids + UInt64(8 + Digest.size + 2 + 4)
    let metadata = UInt64(content.isShort ? content.metadata.count : 0)
    let place: UInt64 =
      switch placement {
      case .none: 0
      case .inline(let source): source.length
      case .stream: UInt64(LogEntry.extentSize)
      case .stored(let extents, _): UInt64(LogEntry.extentSize * extents.count)
      }
    return fixed + metadata + place
  }
}

extension Change.Content {
  /// Whether the metadata stands in the entry.
  var isShort: Bool { metadata.count <= LogEntry.longestInlineMetadata }

  /// The stored bytes: long metadata stands in front of the body.
  func storedSource(_ body: any BodySource) -> any BodySource {
    isShort ? body : JoinedSource(BytesSource(metadata), body)
  }
}

/// Two sources as one.
struct JoinedSource: BodySource {
  private let first: any BodySource
  private let second: any BodySource

  init(_ first: any BodySource, _ second: any BodySource) {
    self.first = first
    self.second = second
  }

  var length: UInt64 { first.length + second.length }

  func reader() throws(CellError.Cause) -> any BodySourceReader {
    Reader(try first.reader(), try second.reader())
  }

  private final class Reader: BodySourceReader {
    private let first: any BodySourceReader
    private let second: any BodySourceReader

    init(_ first: any BodySourceReader, _ second: any BodySourceReader) {
      self.first = first
      self.second = second
    }

    func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int {
      let count = try unsafe first.read(into: memory)
      return count > 0 ? count : try unsafe second.read(into: memory)
    }
  }
}
