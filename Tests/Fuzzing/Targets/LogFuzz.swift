import CellFile
import Sodium

@testable import VaultStore

/// Logs of several commits, replayed: the state is what the specification says, worked out once
/// more in a plainer way, and every entry has one encoding.
///
/// An input is the number of logs, three bytes for each (body cells, length), then the logs one
/// after the other; the last one takes the rest.
enum LogFuzz {
  private static let mostLogs = 8

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let count = 1 + Int(input.byte()) % mostLogs
    let shapes = (0..<count).map { _ in
      (bodyCells: UInt32(input.byte()), length: Int(input.integer(UInt16.self)))
    }
    let replay = Replay()
    var model = PlainReplay()
    var start: UInt64 = 1
    for (number, shape) in shapes.enumerated() {
      let log = number == count - 1 ? input.all() : input.take(shape.length)
      let logCells = CommitCell.logCells(forLength: UInt64(log.count))
      let cellCount = UInt64(shape.bodyCells) + logCells + 4
      let link = ChainLink(
        index: start + cellCount - 1,
        commit: CommitCell(
          cellCount: UInt32(cellCount), bodyCells: shape.bodyCells, logLength: UInt32(log.count),
          sequence: UInt64(number), previous: .zero, digest: .zero, near: .zero, logSeal: .zero,
          logHead: Array(log.prefix(CommitCell.logCapacity))), seal: .zero)
      replay.add(log: log, of: link)
      try model.add(log)
      start += cellCount
    }
    try model.compare(with: replay)
  }

  /// Logs as one input.
  static func input(_ logs: [(bodyCells: UInt8, log: [UInt8])]) -> [UInt8] {
    var bytes = [UInt8(logs.count - 1)]
    for log in logs {
      bytes.append(log.bodyCells)
      bytes.appendLittleEndian(UInt16(log.log.count))
    }
    return bytes + logs.flatMap(\.log)
  }

  static let seeds: [[UInt8]] = {
    func id(_ number: UInt8) -> [UInt8] { [UInt8](repeating: number, count: 16) }
    let first = EntryWriter.put(record: id(1), version: id(2), metadata: [10, 1, 120])
    let second = EntryWriter.put(
      record: id(1), version: id(3), parents: [id(2)], body: Array("text".utf8))
    let other = EntryWriter.put(
      record: id(4), version: id(5), parents: [id(9)],
      extents: [Extent(cell: 1, offset: 0, length: 5000)], seal: id(6) + id(7))
    let gone = EntryWriter.delete(record: id(1), version: id(8), parents: [id(3)])
    let ring =
      EntryWriter.put(record: id(1), version: id(2), parents: [id(3)])
      + EntryWriter.put(record: id(1), version: id(3), parents: [id(2)])
    let long = EntryWriter.put(
      record: id(1), version: id(2), metadata: [UInt8](repeating: 65, count: 4097),
      body: [1, 2, 3])
    let newer: [UInt8] = [9, 3, 0, 0, 0, 1, 2, 3]
    return [
      input([(0, first)]), input([(0, first), (0, second)]),
      input([(2, first + other), (0, second), (0, gone)]), input([(0, ring)]),
      input([(0, long)]), input([(0, newer + first), (0, newer)]),
      input([(0, second), (0, first)]),
    ]
  }()
}

/// Writes entries of a log as the specification lays them out (section 4, LOG).
enum EntryWriter {
  static func put(
    record: [UInt8], version: [UInt8], modified: UInt64 = 1_700_000_000_000,
    parents: [[UInt8]] = [], metadata: [UInt8] = [], body: [UInt8] = [], extents: [Extent] = [],
    seal: [UInt8]? = nil
  ) -> [UInt8] {
    let isInline = metadata.count <= LogEntry.longestInlineMetadata
    let stored = extents.reduce(0) { $0 &+ $1.length }
    let length =
      extents.isEmpty ? UInt64(body.count) : stored &- (isInline ? 0 : UInt64(metadata.count))
    var entry = record + version
    entry.appendLittleEndian(modified)
    entry.appendLittleEndian(length)
    entry += seal ?? Digest.zero.bytes
    entry += [UInt8(parents.count)] + parents.flatMap { $0 }
    entry.appendLittleEndian(UInt16(extents.count))
    for extent in extents {
      entry.appendLittleEndian(extent.cell)
      entry.appendLittleEndian(extent.offset)
      entry.appendLittleEndian(extent.length)
    }
    entry.appendLittleEndian(UInt32(metadata.count))
    entry += isInline || extents.isEmpty ? metadata : []
    return framed(.put, entry + body)
  }

  static func delete(
    record: [UInt8], version: [UInt8], modified: UInt64 = 1_700_000_000_000, parents: [[UInt8]]
  ) -> [UInt8] {
    var entry = record + version
    entry.appendLittleEndian(modified)
    return framed(.delete, entry + [UInt8(parents.count)] + parents.flatMap { $0 })
  }

  /// A version, written again.
  static func bytes(of version: Version) -> [UInt8] {
    let parents = version.parents.map(\.bytes)
    let (record, id) = (version.record.bytes, version.id.bytes)
    guard let content = version.content else {
      return delete(record: record, version: id, modified: version.modified, parents: parents)
    }
    var metadata = content.metadata ?? []
    switch content.place {
    case .inline(let bytes):
      if content.metadata == nil { metadata = Array(bytes.prefix(Int(content.metadataLength))) }
      let body = content.metadata == nil ? Array(bytes.dropFirst(metadata.count)) : bytes
      return put(
        record: record, version: id, modified: version.modified, parents: parents,
        metadata: metadata, body: body)
    case .extents(let extents, let seal):
      if content.metadata == nil {
        metadata = [UInt8](repeating: 0, count: Int(content.metadataLength))
      }
      return put(
        record: record, version: id, modified: version.modified, parents: parents,
        metadata: metadata, extents: extents, seal: seal.bytes)
    }
  }

  private static func framed(_ kind: LogEntry.Kind, _ entry: [UInt8]) -> [UInt8] {
    var bytes = [kind.rawValue]
    bytes.appendLittleEndian(UInt32(entry.count))
    return bytes + entry
  }
}

/// The state of a compartment, worked out with no index and no thought of speed.
private struct PlainReplay {
  private var versions: [Version] = []

  /// Reads a log; each entry that is taken has one encoding.
  mutating func add(_ log: [UInt8]) throws {
    var rest = log[...]
    while rest.count >= LogEntry.headerSize {
      let start = rest.startIndex
      let length = Int(Array(rest).rawSpan.littleEndian(UInt32.self, at: 1))
      let end = start + LogEntry.headerSize + length
      guard end <= rest.endIndex else { return }
      let entry = Array(rest[start..<end])
      rest = rest[end...]
      guard let kind = LogEntry.Kind(rawValue: entry[0]),
        let version = Version(
          decoding: entry.rawSpan.extracting(LogEntry.headerSize..<entry.count), kind: kind)
      else { continue }
      try require(EntryWriter.bytes(of: version) == entry, "an entry has one encoding")
      guard length <= LogEntry.longest + CommitCell.logCapacity else { continue }
      if !versions.contains(where: { $0.id == version.id }) { versions.append(version) }
    }
  }

  func compare(with replay: Replay) throws {
    let all = Array(replay.allVersions)
    try require(all.count == versions.count, "all versions are there, each once")
    var heads: Set<VersionID> = []
    var headless: Set<RecordID> = []
    for (index, version) in zip(all, versions) {
      try require(replay.version(index) == version, "a version reads as it stands")
      try require(
        replay.id(of: index) == version.id && replay.record(of: index) == version.record
          && replay.modified(index) == version.modified
          && replay.index(of: version.id) == index, "the index is right")
      try require(
        replay.inlineMetadata(of: index).map { Array($0) } == version.content?.metadata,
        "metadata is found without decoding")
      let isSuperseded = versions.contains { other in
        other.record == version.record && other.id != version.id
          && other.parents.contains(version.id)
      }
      try require(
        replay.isSuperseded(index) == isSuperseded, "a version is replaced by one that names it")
      if !isSuperseded && !version.isDeletion { heads.insert(version.id) }
    }
    for record in Set(versions.map(\.record)) {
      let own = replay.versions(of: record)
      try require(
        own.map { replay.id(of: $0) } == versions.filter { $0.record == record }.map(\.id),
        "a record has its versions, oldest first")
      let open = own.filter { !replay.isSuperseded($0) }
      if open.isEmpty {
        headless.insert(record)
        heads.formUnion(own.map { replay.id(of: $0) })
      }
      let expected = open.isEmpty ? own : open
      try require(replay.heads(of: record) == expected, "the heads of a record")
      for head in expected {
        try require(replay.isConflict(head) == (expected.count > 1), "several heads conflict")
      }
    }
    try require(Set(replay.headlessRecords()) == headless, "a record without a head is known")
    let found = replay.heads().map { replay.id(of: $0) }
    try require(Set(found) == heads && found.count == heads.count, "the heads are what is left")
  }
}
