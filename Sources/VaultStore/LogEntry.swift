package import CellFile
package import Sodium

/// Limits and type bytes of log entries (format section 4, LOG).
package enum LogEntry {
  /// Size of an entry's type and length in bytes.
  static let headerSize = 5
  /// Size of record id, version id and time in bytes.
  static let idsSize = 40
  /// Size of an extent in bytes.
  static let extentSize = 18
  /// The longest entry, inline stored bytes not counted, in bytes.
  static let longest = 12016
  /// Metadata that is longer than this stands in front of the body, in bytes.
  package static let longestInlineMetadata = 4096
  /// The longest metadata that is read, in bytes.
  package static let longestMetadata = 1 << 20
  /// The most parents of one version.
  package static let mostParents = 255

  enum Kind: UInt8 {
    case put = 1
    case delete = 2
  }

  /// How many entries a log holds, as far as its lengths tell.
  static func count(in log: RawSpan) -> Int {
    var (count, position) = (0, 0)
    while log.byteCount - position >= headerSize {
      let length = Int(log.littleEndian(UInt32.self, at: position + 1))
      guard length <= log.byteCount - position - headerSize else { break }
      position += headerSize + length
      count += 1
    }
    return count
  }
}

/// One version of a record, as an entry of the log says it.
package struct Version: Sendable, Equatable {
  /// The record.
  package let record: RecordID
  /// The version.
  package let id: VersionID
  /// When it was made: milliseconds since 1970, UTC.
  package let modified: UInt64
  /// The versions that it replaces.
  package let parents: [VersionID]
  /// What it says; nil for a deletion.
  package let content: Content?

  /// What a version that is no deletion holds.
  package struct Content: Sendable, Equatable {
    /// Length of the body in bytes.
    package let bodyLength: UInt64
    /// Length of the metadata in bytes.
    package let metadataLength: UInt32
    /// The metadata, where it stands in the entry.
    package let metadata: [UInt8]?
    /// Where the stored bytes stand.
    package let place: Place

    /// The stored bytes: the body, and in front of it the metadata where that is long.
    package var storedLength: UInt64 {
      bodyLength + (metadata == nil ? UInt64(metadataLength) : 0)
    }
  }

  /// Where stored bytes stand.
  package enum Place: Sendable, Equatable {
    /// In the log itself.
    case inline([UInt8])
    /// In body cells, pinned by the digest of their tags.
    case extents([Extent], seal: Digest)
  }

  /// Whether the version says that the record is gone.
  package var isDeletion: Bool { content == nil }
}

/// Where the parts of an entry stand in its bytes; layout and limits were checked. Replay needs no
/// more than this of most entries.
struct EntryShape {
  let record: RecordID
  let id: VersionID
  /// Milliseconds since 1970, UTC.
  let modified: UInt64
  /// The ids of the versions that it replaces.
  let parents: Range<Int>
  /// Nil for a deletion.
  let content: Content?

  /// What an entry that is no deletion holds.
  struct Content {
    let bodyLength: UInt64
    let metadataLength: UInt32
    let seal: Range<Int>
    /// The extents, their number not included.
    let extents: Range<Int>
    /// The metadata; nil where it stands in front of the body.
    let metadata: Range<Int>?
    /// The stored bytes; empty where there are extents.
    let stored: Range<Int>
  }

  /// Takes an entry apart.
  ///
  /// - Parameters:
  ///   - entry: the entry without type and length.
  ///   - kind: its type.
  /// - Returns: nil where the entry breaks the layout or a limit.
  init?(_ entry: RawSpan, _ kind: LogEntry.Kind) {
    var reader = EntryReader(entry)
    guard let record = reader.take(RecordID.size), let id = reader.take(VersionID.size),
      let modified = reader.integer(UInt64.self)
    else { return nil }
    self.record = RecordID(entry, at: record.lowerBound)
    self.id = VersionID(entry, at: id.lowerBound)
    self.modified = modified
    guard kind == .put else {
      guard let parents = reader.parents(), reader.left == 0 else { return nil }
      self.parents = parents
      content = nil
      return
    }
    guard let bodyLength = reader.integer(UInt64.self), bodyLength <= UInt64(Int64.max) / 2,
      let seal = reader.take(Digest.size), let parents = reader.parents(),
      let count = reader.integer(UInt16.self), count <= Extent.most,
      let extents = reader.take(Int(count) * LogEntry.extentSize),
      let metadataLength = reader.integer(UInt32.self),
      metadataLength <= LogEntry.longestMetadata
    else { return nil }
    self.parents = parents
    let isInline = metadataLength <= LogEntry.longestInlineMetadata
    let metadata = isInline ? reader.take(Int(metadataLength)) : nil
    guard isInline == (metadata != nil) else { return nil }
    let storedLength = bodyLength + (isInline ? 0 : UInt64(metadataLength))
    let stored = reader.rest()
    if extents.isEmpty {
      guard Digest(entry, at: seal.lowerBound) == .zero, UInt64(stored.count) == storedLength else {
        return nil
      }
    } else {
      let total = Extent.total(entry.extracting(extents))
      guard stored.isEmpty, total == storedLength else { return nil }
    }
    content = Content(
      bodyLength: bodyLength, metadataLength: metadataLength, seal: seal, extents: extents,
      metadata: metadata, stored: stored)
  }
}

extension Version {
  /// Reads an entry's body.
  ///
  /// - Parameters:
  ///   - entry: the entry without type and length.
  ///   - kind: its type.
  /// - Returns: nil where the entry breaks the layout or a limit.
  init?(decoding entry: RawSpan, kind: LogEntry.Kind) {
    guard let shape = EntryShape(entry, kind) else { return nil }
    record = shape.record
    id = shape.id
    modified = shape.modified
    parents = stride(
      from: shape.parents.lowerBound, to: shape.parents.upperBound, by: VersionID.size
    ).map { VersionID(entry, at: $0) }
    content = shape.content.map { Content($0, in: entry) }
  }
}

extension Version.Content {
  fileprivate init(_ shape: EntryShape.Content, in entry: RawSpan) {
    bodyLength = shape.bodyLength
    metadataLength = shape.metadataLength
    metadata = shape.metadata.map { [UInt8](entry, at: $0) }
    place =
      shape.extents.isEmpty
      ? .inline([UInt8](entry, at: shape.stored))
      : .extents(
        Extent.all(in: entry.extracting(shape.extents)),
        seal: Digest(entry, at: shape.seal.lowerBound))
  }
}

extension Extent {
  /// Reads an extent of an entry.
  fileprivate init(_ bytes: RawSpan, at offset: Int) {
    self.init(
      cell: bytes.littleEndian(UInt64.self, at: offset),
      offset: bytes.littleEndian(UInt16.self, at: offset + 8),
      length: bytes.littleEndian(UInt64.self, at: offset + 10))
  }

  /// Extents as an entry has them, without their number.
  static func all(in bytes: RawSpan) -> [Extent] {
    stride(from: 0, to: bytes.byteCount, by: LogEntry.extentSize).map { Extent(bytes, at: $0) }
  }

  /// Whether all of such extents are as asked; nothing is copied.
  static func all(in bytes: RawSpan, are isAsked: (Extent) -> Bool) -> Bool {
    stride(from: 0, to: bytes.byteCount, by: LogEntry.extentSize)
      .allSatisfy { isAsked(Extent(bytes, at: $0)) }
  }

  /// The length of all extents in bytes; nil where one of them is impossible, or the sum is.
  fileprivate static func total(_ bytes: RawSpan) -> UInt64? {
    var sum: UInt64 = 0
    for offset in stride(from: 0, to: bytes.byteCount, by: LogEntry.extentSize) {
      let extent = Extent(bytes, at: offset)
      let (next, overflows) = sum.addingReportingOverflow(extent.length)
      guard extent.cells != nil, !overflows else { return nil }
      sum = next
    }
    return sum
  }
}

extension [UInt8] {
  /// A copy of some bytes of an entry.
  fileprivate init(_ entry: RawSpan, at place: Range<Int>) {
    self = unsafe entry.extracting(place).withUnsafeBytes { unsafe Array($0) }
  }

  /// Appends extents as an entry has them: their number, then cell, offset and length of each.
  mutating func append(_ extents: [Extent]) {
    appendLittleEndian(UInt16(extents.count))
    for extent in extents {
      appendLittleEndian(extent.cell)
      appendLittleEndian(extent.offset)
      appendLittleEndian(extent.length)
    }
  }
}

/// Takes an entry apart from front to back; every step is bounds-checked.
private struct EntryReader: ~Escapable {
  private let span: RawSpan
  private var position = 0

  @_lifetime(copy span)
  init(_ span: RawSpan) {
    self.span = span
  }

  var left: Int { span.byteCount - position }

  mutating func take(_ count: Int) -> Range<Int>? {
    guard count <= left else { return nil }
    defer { position += count }
    return position..<(position + count)
  }

  mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(_ type: Value.Type) -> Value? {
    guard let place = take(MemoryLayout<Value>.size) else { return nil }
    return span.littleEndian(type, at: place.lowerBound)
  }

  mutating func parents() -> Range<Int>? {
    integer(UInt8.self).flatMap { take(Int($0) * VersionID.size) }
  }

  mutating func rest() -> Range<Int> {
    defer { position = span.byteCount }
    return position..<span.byteCount
  }
}
