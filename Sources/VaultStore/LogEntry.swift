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

extension Version {
  /// Reads an entry's body.
  ///
  /// - Parameters:
  ///   - entry: the entry without type and length.
  ///   - kind: its type.
  /// - Returns: nil where the entry breaks the layout or a limit.
  init?(decoding entry: RawSpan, kind: LogEntry.Kind) {
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
      let sealPlace = reader.take(Digest.size), let parents = reader.parents(),
      let extents = reader.extents(), extents.count <= Extent.most,
      let metadataLength = reader.integer(UInt32.self),
      metadataLength <= LogEntry.longestMetadata
    else { return nil }
    self.parents = parents
    let seal = Digest(entry, at: sealPlace.lowerBound)
    let isInline = metadataLength <= LogEntry.longestInlineMetadata
    var metadata: [UInt8]?
    if isInline {
      guard let place = reader.take(Int(metadataLength)) else { return nil }
      metadata = reader.bytes(place)
    }
    let stored = bodyLength + (isInline ? 0 : UInt64(metadataLength))
    if extents.isEmpty {
      guard seal == .zero, UInt64(reader.left) == stored,
        let place = reader.take(reader.left)
      else { return nil }
      content = Content(
        bodyLength: bodyLength, metadataLength: metadataLength, metadata: metadata,
        place: .inline(reader.bytes(place)))
    } else {
      guard reader.left == 0, Version.total(extents) == stored else { return nil }
      content = Content(
        bodyLength: bodyLength, metadataLength: metadataLength, metadata: metadata,
        place: .extents(extents, seal: seal))
    }
  }

  /// The length of all extents in bytes; nil where one of them is impossible, or the sum is.
  private static func total(_ extents: [Extent]) -> UInt64? {
    var sum: UInt64 = 0
    for extent in extents {
      let (next, overflows) = sum.addingReportingOverflow(extent.length)
      guard extent.cells != nil, !overflows else { return nil }
      sum = next
    }
    return sum
  }
}

extension Version {
  /// Where metadata stands in the entry of a PUT that was read before; nil where it stands in
  /// front of the body.
  static func inlineMetadata(in entry: RawSpan) -> Range<Int>? {
    var reader = EntryReader(entry)
    guard reader.take(LogEntry.idsSize + 8 + Digest.size) != nil,
      let parents = reader.integer(UInt8.self),
      reader.take(Int(parents) * VersionID.size) != nil,
      let extents = reader.integer(UInt16.self),
      reader.take(Int(extents) * LogEntry.extentSize) != nil,
      let length = reader.integer(UInt32.self), length <= LogEntry.longestInlineMetadata
    else { return nil }
    return reader.take(Int(length))
  }
}

extension [UInt8] {
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

/// Reads integers of the format from front to back.
protocol IntegerReader: ~Escapable {
  /// The next integer; nil where the bytes end before.
  mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(_ type: Value.Type) -> Value?
}

extension IntegerReader where Self: ~Escapable {
  /// Extents as an entry has them; nil where the bytes end before.
  mutating func extents() -> [Extent]? {
    guard let count = integer(UInt16.self) else { return nil }
    var extents: [Extent] = []
    for _ in 0..<count {
      guard let cell = integer(UInt64.self), let offset = integer(UInt16.self),
        let length = integer(UInt64.self)
      else { return nil }
      extents.append(Extent(cell: cell, offset: offset, length: length))
    }
    return extents
  }
}

/// Takes an entry apart from front to back; every step is bounds-checked.
private struct EntryReader: IntegerReader, ~Escapable {
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

  mutating func parents() -> [VersionID]? {
    guard let count = integer(UInt8.self), let place = take(Int(count) * VersionID.size) else {
      return nil
    }
    return stride(from: place.lowerBound, to: place.upperBound, by: VersionID.size).map {
      VersionID(span, at: $0)
    }
  }

  func bytes(_ place: Range<Int>) -> [UInt8] {
    unsafe span.extracting(place).withUnsafeBytes { unsafe Array($0) }
  }
}
