import CellFile
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// Opening a vault reads where things stand, never what they say.
@Suite struct LazyReplayTests {
  // No protobuf message: field 0 does not exist.
  private static let undecodable: [UInt8] = [0x07, 0xFF, 0xFF]

  let folder: TemporaryFolder
  let path: FilePath
  let vault: Vault

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("vault")
    let secret = try makeSecret("correct horse")
    try Vault.create(at: path, secret: secret, suite: .cheap)
    vault = try Vault(path, secret: secret, suite: .cheap)
  }

  private func save(_ changes: [Change]) throws {
    let writer = try VaultWriter(vault, scope: .tip)
    defer { writer.end() }
    try writer.commit(cover: Changes(changes))
  }

  private func put(
    _ record: RecordID, replacing parents: [VersionID] = [], modified: UInt64 = 1,
    metadata: [UInt8], body: [UInt8] = [1]
  ) throws -> Change {
    try Change.put(
      record, replacing: parents, modified: modified, metadata: metadata,
      body: BytesSource(body))
  }

  @Test func metadataThatDecodesAsNothingHindersNoOpening() throws {
    let record = RecordID.random()
    try save([
      try put(.random(), metadata: LazyReplayTests.undecodable),
      try put(record, metadata: [8, 1], body: Random.bytes(5000)),
    ])
    let state = try vault.load()
    #expect(state.damages == [])
    #expect(state.cover.replay.heads().count == 2)
    let head = try #require(state.cover.replay.heads(of: record).first)
    let content = try #require(state.cover.replay.version(head).content)
    #expect(try state.cover.bodies().body(of: content).count == 5000)
  }

  @Test func whatIsReadAtItsPlaceIsWhatTheWholeEntrySays() throws {
    let record = RecordID.random()
    let first = try put(record, metadata: Random.bytes(300))
    let other = try put(
      record, replacing: [first.version], modified: 2, metadata: [], body: Random.bytes(9000))
    let long = try put(.random(), metadata: Random.bytes(5000), body: [])
    try save([first])
    try save([other, long])
    try save([.delete(.random(), replacing: [first.version])])
    let replay = try vault.load().cover.replay
    #expect(replay.versionCount == 4)
    for index in replay.allVersions {
      let version = replay.version(index)
      #expect(replay.id(of: index) == version.id)
      #expect(replay.inlineMetadata(of: index).map { Array($0) } == version.content?.metadata)
    }
    let index = try #require(replay.index(of: long.version))
    #expect(replay.inlineMetadata(of: index) == nil)
  }

  @Test func onlyHeadsBesideOthersAreConflicts() throws {
    let quiet = try put(.random(), metadata: [])
    let record = RecordID.random()
    let root = try put(record, metadata: [])
    let left = try put(record, replacing: [root.version], metadata: [])
    let right = try put(record, replacing: [root.version], metadata: [])
    let edited = try put(quiet.record, replacing: [quiet.version], metadata: [])
    try save([quiet, root, left, right, edited])
    let replay = try vault.load().cover.replay
    let conflicts = try [left, right, edited].map {
      replay.isConflict(try #require(replay.index(of: $0.version)))
    }
    #expect(conflicts == [true, true, false])
  }

  @Test func aPrefixOfDigitsNamesTheIdsThatBeginWithIt() throws {
    let id = try #require(RecordID(bytes: [0xAB, 0xCD] + [UInt8](repeating: 0x12, count: 14)))
    for length in 4...32 {
      let digits = String(id.hexadecimal.prefix(length))
      #expect(RecordID.Prefix(hexadecimal: digits)?.begins(id) == true)
      let other = digits.dropLast() + "f"
      #expect(RecordID.Prefix(hexadecimal: String(other))?.begins(id) == false)
    }
    for text in ["", "abc", "ABCD", "abcg", "abc ", id.hexadecimal + "0"] {
      #expect(RecordID.Prefix(hexadecimal: text) == nil)
    }
  }
}
