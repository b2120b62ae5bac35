import Algorithms
package import CellFile
import Sodium

/// The state of one compartment: all of its logs, kept as the bytes they are, and an index over
/// them. Nothing of a record is decoded until somebody asks (format section 4, "State").
package final class Replay {
  /// The place of a version in the order of replay.
  package struct Index: Hashable, Sendable, Comparable {
    let value: Int32

    /// Orders by replay: older first.
    package static func < (one: Index, other: Index) -> Bool { one.value < other.value }
  }

  fileprivate struct Entry {
    let commit: Int32
    let offset: UInt32
    let length: UInt32
    let record: Int32
    let modified: UInt64
    let kind: LogEntry.Kind
    var isSuperseded = false
    /// The record's version before this one, or -1.
    let previousOfRecord: Int32
  }

  // What was replayed, as one value: replay then claims it once a log, not once a field.
  fileprivate struct State {
    var logs: [[UInt8]] = []
    var bodies: [Range<UInt64>] = []
    var commitCells: [UInt64] = []
    var entries: ContiguousArray<Entry> = []
    var versions: [VersionID: Int32] = [:]
    var records: [RecordID: Int32] = [:]
    var recordIDs: ContiguousArray<RecordID> = []
    var newestOfRecord: ContiguousArray<Int32> = []
    // Parents that were named before they were seen, as a merge may bring them.
    var unseenParents: [VersionID: Set<Int32>] = [:]
    var newestTime: UInt64 = 0
    var newerEntries = 0
    var damages: [Damage] = []
  }

  private var state = State()

  /// The newest time of all versions: milliseconds since 1970, UTC; 0 where there is none.
  var newestTime: UInt64 { state.newestTime }
  /// Entries of types that this program does not know.
  package var newerEntries: Int { state.newerEntries }
  /// What could not be replayed.
  package var damages: [Damage] { state.damages }

  /// An empty compartment.
  package init() {}

  /// Adds a commit's log.
  ///
  /// - Parameters:
  ///   - log: the whole log, or what of it could be read.
  ///   - link: the commit; its body cells may be named from now on.
  func add(log: [UInt8], of link: ChainLink) {
    state.bodies.append(link.bodyCells)
    state.add(log, of: link, isWaiting: false)
  }

  /// Adds changes that wait for a commit: they show, and stand nowhere in the file. Their bodies
  /// are in the log, however long it is.
  func add(waiting log: [UInt8], after link: ChainLink) {
    state.bodies.append((link.index + 1)..<(link.index + 1))
    state.add(log, of: link, isWaiting: true)
  }

  /// Notes damage that was found while a log was read.
  func note(_ damage: Damage) {
    state.damages.append(damage)
  }
}

// MARK: - Replaying

extension Replay.State {
  fileprivate mutating func add(_ log: [UInt8], of link: ChainLink, isWaiting: Bool) {
    let commit = Int32(logs.count)
    logs.append(log)
    commitCells.append(link.index)
    let span = log.rawSpan
    reserve(LogEntry.count(in: span))
    var position = 0
    while position < log.count {
      guard log.count - position >= LogEntry.headerSize else { return damage(link, .entry) }
      let length = Int(span.littleEndian(UInt32.self, at: position + 1))
      let start = position + LogEntry.headerSize
      guard length <= log.count - start else { return damage(link, .entry) }
      if let kind = LogEntry.Kind(rawValue: log[position]) {
        let bytes = span.extracting(start..<(start + length))
        let isShort = length <= LogEntry.longest + CommitCell.logCapacity
        if let shape = EntryShape(bytes, kind), isShort || isWaiting {
          if !isWaiting { checkPlace(of: shape, in: bytes, link) }
          add(shape, in: bytes, kind, commit: commit, offset: start, link: link)
        } else {
          damage(link, .entry)
        }
      } else {
        newerEntries += 1
      }
      position = start + length
    }
  }

  // A dictionary that grows hashes all again each time. An import is one log of many entries.
  private mutating func reserve(_ added: Int) {
    guard added > entries.count else { return }
    versions.reserveCapacity(entries.count + added)
    records.reserveCapacity(entries.count + added)
    entries.reserveCapacity(entries.count + added)
  }

  private mutating func checkPlace(of shape: EntryShape, in entry: RawSpan, _ link: ChainLink) {
    guard let content = shape.content else { return }
    let extents = entry.extracting(content.extents)
    let areKnown = Extent.all(in: extents, are: isKnown)
    // Bodies stand in the log only where all of it fits the commit cell.
    let isInPlace =
      content.stored.isEmpty || link.commit.logLength <= CommitCell.logCapacity
    if !areKnown || !isInPlace { damage(link, .entry) }
  }

  private mutating func add(
    _ shape: EntryShape, in entry: RawSpan, _ kind: LogEntry.Kind, commit: Int32, offset: Int,
    link: ChainLink
  ) {
    let index = Int32(entries.count)
    if let earlier = versions.updateValue(index, forKey: shape.id) {
      versions[shape.id] = earlier
      return damage(link, .repeatedVersion)
    }
    let record = ordinal(of: shape.record)
    entries.append(
      Replay.Entry(
        commit: commit, offset: UInt32(offset), length: UInt32(entry.byteCount), record: record,
        modified: shape.modified, kind: kind, previousOfRecord: newestOfRecord[Int(record)]))
    newestOfRecord[Int(record)] = index
    newestTime = max(newestTime, shape.modified)
    for place in stride(
      from: shape.parents.lowerBound, to: shape.parents.upperBound, by: VersionID.size)
    {
      let parent = VersionID(entry, at: place)
      guard parent != shape.id else { continue }
      if let known = versions[parent] {
        if entries[Int(known)].record == record { entries[Int(known)].isSuperseded = true }
      } else {
        unseenParents[parent, default: []].insert(record)
      }
    }
    if !unseenParents.isEmpty, unseenParents[shape.id]?.contains(record) == true {
      entries[Int(index)].isSuperseded = true
    }
  }

  private mutating func ordinal(of record: RecordID) -> Int32 {
    let next = Int32(recordIDs.count)
    if let known = records.updateValue(next, forKey: record) {
      records[record] = known
      return known
    }
    recordIDs.append(record)
    newestOfRecord.append(-1)
    return next
  }

  /// Whether an extent lies in the body cells of one commit that was replayed.
  private func isKnown(_ extent: Extent) -> Bool {
    guard let cells = extent.cells else { return false }
    // Commits are in file order: the last one that begins at or before the extent is the one.
    let next = bodies.partitioningIndex { $0.lowerBound > cells.lowerBound }
    return next > 0 && cells.upperBound <= bodies[next - 1].upperBound
  }

  private mutating func damage(_ link: ChainLink, _ kind: Damage.Kind) {
    damages.append(Damage(cell: link.index, kind: kind))
  }
}

// MARK: - Questions

extension Replay {
  /// The newest time of the versions that commits brought up to one: milliseconds since 1970, UTC; 0
  /// where there is none.
  ///
  /// - Parameter cell: where the commit's cell stands.
  func newestTime(through cell: UInt64) -> UInt64 {
    state.entries.lazy.filter { self.state.commitCells[Int($0.commit)] <= cell }
      .reduce(0) { max($0, $1.modified) }
  }

  /// How many versions there are, deletions included.
  package var versionCount: Int { state.entries.count }

  /// All versions in the order of replay.
  package var allVersions: some Sequence<Index> {
    state.entries.indices.lazy.map { Index(value: Int32($0)) }
  }

  /// The heads of all records that are no deletions, in the order of replay.
  package func heads() -> [Index] {
    var heads: [Index] = []
    heads.reserveCapacity(state.recordIDs.count)
    for position in state.entries.indices {
      let entry = state.entries[position]
      if !entry.isSuperseded && entry.kind == .put { heads.append(Index(value: Int32(position))) }
    }
    return heads + headless().flatMap { versions(ofOrdinal: $0) }
  }

  /// The heads of one record, deletions included, oldest first; two or more are a conflict.
  package func heads(of record: RecordID) -> [Index] {
    guard let ordinal = state.records[record] else { return [] }
    let all = versions(ofOrdinal: ordinal)
    let heads = all.filter { !state.entries[Int($0.value)].isSuperseded }
    // Versions that replace each other in a ring leave no head: all are shown.
    return heads.isEmpty ? all : heads
  }

  /// Which commit brought a version, counted from 0 for the first commit of the file.
  package func commitNumber(of index: Index) -> Int {
    Int(state.entries[Int(index.value)].commit)
  }

  /// Whether a version is known only as one that another version replaces: it was dropped from the
  /// history, or was never here.
  func isNamedOnly(_ id: VersionID) -> Bool {
    state.versions[id] == nil && state.unseenParents[id] != nil
  }

  /// All versions of a record, oldest first.
  package func versions(of record: RecordID) -> [Index] {
    state.records[record].map { versions(ofOrdinal: $0) } ?? []
  }

  /// The records that have versions but no head: damage.
  package func headlessRecords() -> [RecordID] {
    headless().map { state.recordIDs[Int($0)] }
  }

  /// Where a version stands.
  package func index(of version: VersionID) -> Index? {
    state.versions[version].map { Index(value: $0) }
  }

  /// Which record a version belongs to.
  package func record(of index: Index) -> RecordID {
    state.recordIDs[Int(state.entries[Int(index.value)].record)]
  }

  /// The commit cell of the commit that brought a version.
  package func commitCell(of index: Index) -> UInt64 {
    state.commitCells[Int(state.entries[Int(index.value)].commit)]
  }

  /// When a version was made: milliseconds since 1970, UTC.
  package func modified(_ index: Index) -> UInt64 { state.entries[Int(index.value)].modified }

  /// A version's id.
  package func id(of index: Index) -> VersionID {
    withEntry(index) { VersionID($0, at: RecordID.size) }
  }

  /// A version's metadata where it stands in its entry; nil where it stands in front of the body,
  /// and for deletions.
  package func inlineMetadata(of index: Index) -> ArraySlice<UInt8>? {
    let entry = state.entries[Int(index.value)]
    guard let metadata = withEntry(index, { EntryShape($0, entry.kind)?.content?.metadata }) else {
      return nil
    }
    // A part of the log, not a copy of it.
    let start = Int(entry.offset)
    return state.logs[Int(entry.commit)][
      (start + metadata.lowerBound)..<(start + metadata.upperBound)]
  }

  /// Whether a head has others of the same record beside it.
  package func isConflict(_ index: Index) -> Bool {
    let entry = state.entries[Int(index.value)]
    // Most records have one version.
    if entry.previousOfRecord < 0 && state.newestOfRecord[Int(entry.record)] == index.value {
      return false
    }
    return heads(of: state.recordIDs[Int(entry.record)]).count > 1
  }

  /// The records with several heads of which one at least is no deletion, in the order in which they
  /// came. Where all sides say that a record is gone, they agree.
  package func conflicts() -> [RecordID] {
    var heads = [Int32](repeating: 0, count: state.recordIDs.count)
    for entry in state.entries where !entry.isSuperseded { heads[Int(entry.record)] += 1 }
    let several = heads.indices.filter { heads[$0] > 1 } + headless().map { Int($0) }
    return several.filter { ordinal in
      let heads = self.heads(of: state.recordIDs[ordinal])
      return heads.count > 1 && heads.contains { !isDeletion($0) }
    }.map { state.recordIDs[$0] }
  }

  /// Whether a version says that the record is gone.
  package func isDeletion(_ index: Index) -> Bool {
    state.entries[Int(index.value)].kind == .delete
  }

  /// Whether another version of the record replaces this one.
  package func isSuperseded(_ index: Index) -> Bool { state.entries[Int(index.value)].isSuperseded }

  /// A version, read from its entry.
  package func version(_ index: Index) -> Version {
    let kind = state.entries[Int(index.value)].kind
    guard let version = withEntry(index, { Version(decoding: $0, kind: kind) }) else {
      preconditionFailure("an entry that was replayed reads no more")
    }
    return version
  }

  private func withEntry<Value>(_ index: Index, _ read: (RawSpan) -> Value) -> Value {
    let entry = state.entries[Int(index.value)]
    let start = Int(entry.offset)
    let log = state.logs[Int(entry.commit)]
    return read(log.rawSpan.extracting(start..<(start + Int(entry.length))))
  }

  private func versions(ofOrdinal ordinal: Int32) -> [Index] {
    var versions: [Index] = []
    var next = state.newestOfRecord[Int(ordinal)]
    while next >= 0 {
      versions.append(Index(value: next))
      next = state.entries[Int(next)].previousOfRecord
    }
    return versions.reversed()
  }

  private func headless() -> [Int32] {
    var hasHead = [Bool](repeating: false, count: state.recordIDs.count)
    for entry in state.entries where !entry.isSuperseded { hasHead[Int(entry.record)] = true }
    return hasHead.indices.filter { !hasHead[$0] }.map { Int32($0) }
  }
}
