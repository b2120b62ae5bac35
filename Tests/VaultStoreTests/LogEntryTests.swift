import CellFile
import Sodium
import Testing

@testable import VaultStore

/// Entries of the log: one value, one layout, and nothing read beyond the end.
@Suite struct LogEntryTests {
  private static let rounds = 600

  /// The layout of the specification, section 4, LOG, written out once more.
  private func encode(_ version: Version) -> [UInt8] {
    var bytes = version.record.bytes + version.id.bytes
    bytes.appendLittleEndian(version.modified)
    guard let content = version.content else { return bytes + parents(version) }
    bytes.appendLittleEndian(content.bodyLength)
    var stored: [UInt8] = []
    var extents: [UInt8] = []
    switch content.place {
    case .inline(let inline):
      bytes += Digest.zero.bytes
      extents.appendLittleEndian(UInt16(0))
      stored = inline
    case .extents(let list, let seal):
      bytes += seal.bytes
      extents.appendLittleEndian(UInt16(list.count))
      for extent in list {
        extents.appendLittleEndian(extent.cell)
        extents.appendLittleEndian(extent.offset)
        extents.appendLittleEndian(extent.length)
      }
    }
    bytes += parents(version) + extents
    bytes.appendLittleEndian(content.metadataLength)
    return bytes + (content.metadata ?? []) + stored
  }

  private func parents(_ version: Version) -> [UInt8] {
    [UInt8(version.parents.count)] + version.parents.flatMap(\.bytes)
  }

  /// Entries of both types and all places of a body.
  private func samples() -> [(LogEntry.Kind, [UInt8])] {
    let ids = { (count: Int) in (0..<count).map { _ in VersionID.random() } }
    let seal = Random.bytes(Digest.size)
    func put(_ content: Version.Content, parents: Int) -> (LogEntry.Kind, [UInt8]) {
      let version = Version(
        record: .random(), id: .random(), modified: .random(in: .min ... .max),
        parents: ids(parents), content: content)
      return (.put, encode(version))
    }
    func content(
      _ length: UInt64, metadata: Int, _ place: Version.Place
    ) -> Version.Content {
      Version.Content(
        bodyLength: length, metadataLength: UInt32(metadata),
        metadata: metadata > LogEntry.longestInlineMetadata ? nil : Random.bytes(metadata),
        place: place)
    }
    let extents = (0..<200).map { Extent(cell: $0, offset: UInt16($0), length: 10) }
    let deletion = Version(
      record: .random(), id: .random(), modified: 1, parents: ids(255), content: nil)
    return [
      (.delete, encode(deletion)), put(content(0, metadata: 0, .inline([])), parents: 0),
      put(content(5, metadata: 30, .inline(Random.bytes(5))), parents: 2),
      put(
        content(2000, metadata: 4096, .extents(extents, seal: Digest(seal.rawSpan))), parents: 255),
      put(content(7, metadata: 4097, .inline(Random.bytes(4104))), parents: 1),
      put(
        content(
          900, metadata: 4100,
          .extents(
            [Extent(cell: 9, offset: 4055, length: 5000)],
            seal: Digest(seal.rawSpan))), parents: 0),
    ]
  }

  private func decode(_ bytes: [UInt8], _ kind: LogEntry.Kind) -> Version? {
    Version(decoding: bytes.rawSpan, kind: kind)
  }

  @Test func everyEntryReadsBack() throws {
    for (kind, bytes) in samples() {
      let version = try #require(decode(bytes, kind))
      #expect(encode(version) == bytes)
      #expect(version.isDeletion == (kind == .delete))
      #expect(bytes.count + LogEntry.headerSize <= LogEntry.longest)
    }
  }

  @Test func aCutOrLongerEntryIsRefused() {
    for (kind, bytes) in samples() {
      for length in bytes.indices { #expect(decode(Array(bytes[..<length]), kind) == nil) }
      #expect(decode(bytes + [0], kind) == nil)
    }
  }

  /// Numbers that overflow or lead beyond every file are refused, not computed with.
  @Test(
    arguments: [
      // Each is possible; their sum is 0 with the carry lost.
      (Array(repeating: Extent(cell: 1, offset: 0, length: 1 << 61), count: 8), 0),
      ([Extent(cell: 1, offset: 0, length: 1 << 62)], 1 << 62),
      ([Extent(cell: 1 << 52, offset: 0, length: 10)], 10),
      ([Extent(cell: Cell.most, offset: 4055, length: 2)], 2),
      ([Extent(cell: .max, offset: 0, length: 1)], 1),
      ([Extent(cell: 1, offset: 4056, length: 1)], 1),
      ([Extent(cell: 1, offset: 0, length: 0)], 0),
    ] as [([Extent], UInt64)])
  func extentsThatNoFileHasAreRefused(_ extents: [Extent], _ length: UInt64) {
    let content = Version.Content(
      bodyLength: length, metadataLength: 0, metadata: [],
      place: .extents(extents, seal: Digest(Random.bytes(Digest.size).rawSpan)))
    let version = Version(
      record: .random(), id: .random(), modified: 1, parents: [], content: content)
    #expect(decode(encode(version), .put) == nil)
  }

  @Test func noBytesTrap() {
    for _ in 0..<(10 * LogEntryTests.rounds) {
      var bytes = Random.bytes(Int.random(in: 0...500))
      // Small counts lead further than random ones.
      if Bool.random(), bytes.count > 100 {
        for place in 80..<100 { bytes[place] = UInt8.random(in: 0...2) }
      }
      _ = decode(bytes, .put)
      _ = decode(bytes, .delete)
    }
  }

  /// Whatever decodes encodes to the same bytes: no entry can be spelled in two ways.
  @Test func noOtherBytesSayTheSame() {
    var decoded = 0
    for (kind, bytes) in samples() {
      for _ in 0..<LogEntryTests.rounds {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...3) {
          changed[Int.random(in: changed.indices)] = .random(in: .min ... .max)
        }
        guard let version = decode(changed, kind) else { continue }
        decoded += 1
        #expect(encode(version) == changed)
      }
    }
    #expect(decoded > LogEntryTests.rounds)
  }
}
