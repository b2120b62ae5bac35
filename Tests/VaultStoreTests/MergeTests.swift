import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// Copies of a vault that were changed apart, and what becomes of them (format section 9).
@Suite struct MergeTests {
  let folder: TemporaryFolder
  let secret: Secret
  let hiddenSecret: Secret

  init() throws {
    folder = try TemporaryFolder()
    secret = try makeSecret("correct horse")
    hiddenSecret = try makeSecret("battery staple")
  }

  // MARK: - What is done with vaults

  func create(_ name: String) throws -> FilePath {
    let path = folder.file(name)
    try Vault.create(at: path, secret: secret, suite: .cheap)
    return path
  }

  func copy(_ path: FilePath, to name: String) throws -> FilePath {
    let target = folder.file(name)
    try FileManager.default.copyItem(atPath: path.string, toPath: target.string)
    return target
  }

  func read(_ path: FilePath) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path.string)))
  }

  /// Merges files into a vault.
  ///
  /// - Returns: how many versions came, and in how many commits.
  @discardableResult
  func merge(
    _ sources: [FilePath], into path: FilePath, longestLog: UInt64 = Merge.longestLog,
    secret opening: Secret? = nil
  ) throws -> (versions: Int, commits: Int) {
    let vault = try Vault(path, secret: opening ?? secret, suite: .cheap)
    let merge = try Merge(
      of: sources.map { try MergeSource(try Vault($0, secret: secret, suite: .cheap)) })
    let writer = try VaultWriter(vault, scope: .everything)
    defer { writer.end() }
    let state = try #require(writer.state)
    var (versions, commits) = (0, 0)
    while true {
      let batch = try merge.changes(lackingIn: state.cover, of: vault, longestLog: longestLog)
      if !batch.changes.isEmpty {
        try writer.commit(cover: Changes(batch.changes))
        versions += batch.changes.count
        commits += 1
      }
      if batch.isComplete { return (versions, commits) }
    }
  }

  /// How many versions a merge would bring that are older than what a vault has.
  func older(_ source: FilePath, for path: FilePath) throws -> Int {
    let vault = try Vault(path, secret: secret, suite: .cheap)
    let other = try MergeSource(try Vault(source, secret: secret, suite: .cheap))
    return try Merge(of: [other]).changes(lackingIn: try vault.load().cover, of: vault).older
  }

  /// What somebody sees of a vault: all versions, the heads of each record, and the conflicts.
  struct Seen: Equatable {
    var versions: [VersionID: VaultContents.Stored]
    var heads: [RecordID: Set<VersionID>]
    var conflicts: Set<RecordID>
  }

  func seen(_ path: FilePath, hidden: Bool = false) throws -> Seen {
    let vault = try Vault(path, secret: hidden ? hiddenSecret : secret, suite: .cheap)
    #expect(try vault.verify().isSound)
    let replay = try vault.load().current.replay
    var heads: [RecordID: Set<VersionID>] = [:]
    for index in replay.allVersions {
      let record = replay.record(of: index)
      heads[record] = Set(replay.heads(of: record).map { replay.id(of: $0) })
    }
    return Seen(
      versions: try VaultContents.versions(of: vault), heads: heads,
      conflicts: Set(replay.conflicts()))
  }

  /// What has to be seen of versions, found without the program's replay.
  func expected(_ versions: [VersionID: VaultContents.Stored]) -> Seen {
    var heads: [RecordID: Set<VersionID>] = [:]
    for (id, stored) in versions {
      let isReplaced = versions.values.contains {
        $0.record == stored.record && $0.parents.contains(id)
      }
      if !isReplaced { heads[stored.record, default: []].insert(id) }
    }
    let conflicts = heads.filter { $0.value.count > 1 }
      .filter { $0.value.contains { versions[$0]?.body != nil } }.keys
    return Seen(versions: versions, heads: heads, conflicts: Set(conflicts))
  }

  /// Makes random commits: new records, new versions, new fields for the same body, removals, and
  /// versions that end a conflict.
  func edit(
    _ path: FilePath, commits: Int, _ random: inout SeededGenerator,
    _ known: inout [VersionID: VaultContents.Stored], hidden: Bool = false
  ) throws {
    let vault = try Vault(path, secret: hidden ? hiddenSecret : secret, suite: .cheap)
    for _ in 0..<commits {
      let writer = try VaultWriter(vault, scope: .everything)
      defer { writer.end() }
      let compartment = try #require(writer.state).current
      let replay = compartment.replay
      var changes: [Change] = []
      var touched: Set<RecordID> = []
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let records = Array(Set(replay.allVersions.map { replay.record(of: $0) })).sorted()
        // What is hidden takes a commit for each 8 KiB.
        let length =
          [0, 5, 900, 5000, hidden ? 9000 : 70_000].randomElement(using: &random) ?? 0
        let metadata: [UInt8] =
          Int.random(in: 0..<8, using: &random) == 0
          ? Random.bytes(5000) : [UInt8.random(in: 0...255, using: &random)]
        let body = Random.bytes(length)
        guard Int.random(in: 0..<3, using: &random) > 0,
          let record = records.randomElement(using: &random), touched.insert(record).inserted
        else {
          let change = try Change.put(
            .random(), metadata: metadata, body: BytesSource(body))
          changes.append(change)
          known[change.version] = VaultContents.Stored(
            record: change.record, parents: [], metadata: metadata, body: body)
          continue
        }
        let heads = replay.heads(of: record)
        let parents = heads.map { replay.id(of: $0) }
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          let change = Change.delete(record, replacing: parents)
          changes.append(change)
          known[change.version] = VaultContents.Stored(
            record: record, parents: parents, metadata: [], body: nil)
        case 1:
          guard let index = heads.last, let content = replay.version(index).content else {
            continue
          }
          let change = try Change.put(
            record, replacing: parents, metadata: metadata, bodyOf: content,
            body: compartment.source(of: content))
          changes.append(change)
          known[change.version] = VaultContents.Stored(
            record: record, parents: parents, metadata: metadata,
            body: try compartment.bodies().body(of: content))
        default:
          let change = try Change.put(
            record, replacing: parents, metadata: metadata, body: BytesSource(body))
          changes.append(change)
          known[change.version] = VaultContents.Stored(
            record: record, parents: parents, metadata: metadata, body: body)
        }
      }
      if hidden {
        try writer.commitAll(hidden: Changes(changes))
      } else {
        try writer.commit(cover: Changes(changes))
      }
    }
  }

  // MARK: - What holds for all copies

  @Test(arguments: 0..<12) func mergesCommuteAndLoseNothing(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var all: [VersionID: VaultContents.Stored] = [:]
    let one = try create("one")
    try edit(one, commits: 3, &random, &all)
    let other = try copy(one, to: "other")
    try edit(one, commits: 4, &random, &all)
    try edit(other, commits: 4, &random, &all)
    let untouched = try copy(other, to: "untouched")
    #expect(try merge([other], into: one).commits == 1)
    #expect(try merge([one], into: other).versions > 0)
    let expected = expected(all)
    #expect(try seen(one) == expected)
    #expect(try seen(other) == expected)
    // Once more, and with what it was before, there is nothing to do.
    for source in [one, other, untouched] {
      #expect(try merge([source], into: one) == (0, 0))
    }
    // What goes on from a merge comes home as newer versions.
    try edit(other, commits: 2, &random, &all)
    try merge([other], into: one)
    #expect(try seen(one) == self.expected(all))
  }

  @Test(arguments: 0..<6) func mergesOfThreeAreTheSameInEveryOrder(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: 100 + seed)
    var all: [VersionID: VaultContents.Stored] = [:]
    let base = try create("base")
    try edit(base, commits: 2, &random, &all)
    let names = ["a", "b", "c"]
    for name in names {
      try edit(try copy(base, to: name), commits: 3, &random, &all)
    }
    let expected = expected(all)
    func fresh(_ name: String, _ place: String) throws -> FilePath {
      try copy(folder.file(name), to: "\(name)-\(place)")
    }
    for (number, order) in [["a", "b", "c"], ["c", "a", "b"], ["b", "c", "a"]].enumerated() {
      let paths = try order.map { try fresh($0, "\(number)") }
      // One after the other.
      try merge([paths[1]], into: paths[0])
      try merge([paths[2]], into: paths[0])
      #expect(try seen(paths[0]) == expected)
      // The last two first.
      let first = try fresh(order[0], "\(number)-again")
      try merge([paths[2]], into: paths[1])
      try merge([paths[1]], into: first)
      #expect(try seen(first) == expected)
      // All at once.
      let together = try fresh(order[0], "\(number)-together")
      #expect(try merge(Array(paths[1...]), into: together).commits == 1)
      #expect(try seen(together) == expected)
    }
  }

  /// After a reseal, or in a vault of its own, no cell is where it was.
  @Test(arguments: [Reseal.History.keep, .drop])
  func anotherLineageIsMergedTheSameWay(_ history: Reseal.History) throws {
    var random = SeededGenerator(seed: 7)
    var all: [VersionID: VaultContents.Stored] = [:]
    let one = try create("one")
    try edit(one, commits: 6, &random, &all)
    let early = Set(all.keys)
    let other = try copy(one, to: "other")
    let reseal = try Reseal(other, suite: .cheap)
    try reseal.keep(secret)
    try reseal.run(history: history)
    let dropped = early.subtracting(try seen(other).versions.keys)
    #expect(dropped.isEmpty == (history == .keep))
    try edit(one, commits: 3, &random, &all)
    try edit(other, commits: 3, &random, &all)
    #expect(try older(other, for: one) == 0)
    #expect(try older(one, for: other) == dropped.count)
    try merge([other], into: one)
    #expect(try seen(one).heads == expected(all).heads)
    #expect(try seen(one).versions.keys == all.keys)
    // The history that was dropped comes back, and nothing of it is a newest version.
    try merge([one], into: other)
    #expect(try seen(other).heads == expected(all).heads)
    #expect(try seen(other).versions.mapValues(\.body) == all.mapValues(\.body))
  }

  @Test func whatIsTooLongForOneCommitTakesSeveral() throws {
    var random = SeededGenerator(seed: 8)
    var all: [VersionID: VaultContents.Stored] = [:]
    let (one, other) = (try create("one"), try create("other"))
    try edit(one, commits: 2, &random, &all)
    try edit(other, commits: 12, &random, &all)
    #expect(try merge([other], into: one, longestLog: 600).commits > 3)
    #expect(try seen(one) == expected(all))
  }

  // MARK: - Bodies

  /// A new title for a film is no second film.
  @Test func aBodyThatIsHereIsNotCopied() throws {
    let one = try create("one")
    let vault = try Vault(one, secret: secret, suite: .cheap)
    let film = Random.bytes(3_000_000)
    let first = try Change.put(.random(), metadata: [1], body: BytesSource(film))
    var writer = try VaultWriter(vault, scope: .everything)
    try writer.commit(cover: Changes([first]))
    writer.end()
    let other = try copy(one, to: "other")
    let changed = try Vault(other, secret: secret, suite: .cheap)
    var parent = first.version
    for title in 2...4 as ClosedRange<UInt8> {
      writer = try VaultWriter(changed, scope: .everything)
      let cover = try #require(writer.state).cover
      let index = try #require(cover.replay.index(of: parent))
      let content = try #require(cover.replay.version(index).content)
      let change = try Change.put(
        first.record, replacing: [parent], metadata: [title], bodyOf: content,
        body: cover.source(of: content))
      try writer.commit(cover: Changes([change]))
      writer.end()
      parent = change.version
    }
    let size = try fileSize(one)
    #expect(try merge([other], into: one).versions == 3)
    #expect(try fileSize(one) - size < 200_000)
    #expect(try seen(one).versions[parent]?.body == film)
    // In a vault of its own it is stored once.
    let third = try create("third")
    #expect(try merge([other], into: third).versions == 4)
    #expect(try fileSize(third) < 6_000_000)
    #expect(try seen(third).versions[parent]?.body == film)
  }

  @Test func theOtherFileIsNeverWritten() throws {
    var random = SeededGenerator(seed: 9)
    var all: [VersionID: VaultContents.Stored] = [:]
    let (one, other) = (try create("one"), try create("other"))
    try edit(other, commits: 4, &random, &all)
    let before = try read(other)
    try merge([other], into: one)
    #expect(try read(other) == before)
  }

  // MARK: - Bad files

  @Test func aDamagedBodyKeepsEverythingOut() throws {
    let (one, other) = (try create("one"), try create("other"))
    let vault = try Vault(other, secret: secret, suite: .cheap)
    let writer = try VaultWriter(vault, scope: .everything)
    for _ in 0..<3 {
      try writer.commit(
        cover: Changes([
          try Change.put(.random(), metadata: [1], body: BytesSource(Random.bytes(50_000)))
        ]))
    }
    writer.end()
    // A body cell of the last commit.
    var bytes = try read(other)
    let start = try #require(vault.load().cover.newest.bodyCells.first)
    bytes[Int(start) * 4096 + 100] ^= 1
    try Data(bytes).write(to: URL(filePath: other.string))
    let before = try read(one)
    #expect {
      try merge([other], into: one)
    } throws: { error in
      if case VaultError.cell(.notSaved(.sourceDamaged)) = error { true } else { false }
    }
    #expect(try read(one) == before)
  }

  @Test func damagedLogsAndOtherFilesAreRefused() throws {
    let other = try create("other")
    let vault = try Vault(other, secret: secret, suite: .cheap)
    let writer = try VaultWriter(vault, scope: .tip)
    try writer.commit(
      cover: Changes([try Change.put(.random(), metadata: [1], body: BytesSource([1]))]))
    try writer.commit()
    writer.end()
    var bytes = try read(other)
    let newest = try vault.load().cover.newest
    bytes[Int(newest.start - 1) * 4096 + 50] ^= 1
    try Data(bytes).write(to: URL(filePath: other.string))
    #expect {
      try MergeSource(try Vault(other, secret: secret, suite: .cheap))
    } throws: { error in
      if case VaultError.damaged = error { true } else { false }
    }
    let one = try Vault(try create("one"), secret: secret, suite: .cheap)
    #expect(throws: VaultError.nothingOpens) { try one.copy(at: other) }
    #expect(!one.isFile(at: other) && one.isFile(at: folder.file("one")))
  }

  // MARK: - Journeys

  @Test func aTravelVaultHoldsOnlyWhatWasChosenAndComesHome() throws {
    let home = try create("home")
    let vault = try Vault(home, secret: secret, suite: .cheap)
    var writer = try VaultWriter(vault, scope: .everything)
    let old = try Change.put(.random(), metadata: [1], body: BytesSource(Random.bytes(9000)))
    try writer.commit(
      cover: Changes([old, try .put(.random(), metadata: [9], body: BytesSource([9]))]))
    let body = Random.bytes(8000)
    let newer = try Change.put(
      old.record, replacing: [old.version], metadata: [2], body: BytesSource(body))
    try writer.commit(cover: Changes([newer]))
    writer.end()
    let state = try vault.load()
    let travel = folder.file("travel")
    _ = try vault.createCopy(
      at: travel, secret: secret, of: state.cover.replay.heads(of: old.record), in: state)
    #expect(
      try seen(travel).versions == [
        newer.version: VaultContents.Stored(
          record: old.record, parents: [old.version], metadata: [2], body: body)
      ])
    // Nothing to bring home yet, and nothing to bring along that would not be known as older.
    #expect(try merge([travel], into: home).versions == 0)
    let away = try Vault(travel, secret: secret, suite: .cheap)
    writer = try VaultWriter(away, scope: .everything)
    let changed = try Change.put(
      old.record, replacing: [newer.version], metadata: [3], body: BytesSource([3]))
    try writer.commit(cover: Changes([changed]))
    writer.end()
    #expect(try merge([travel], into: home).versions == 1)
    let seen = try seen(home)
    #expect(seen.heads[old.record] == [changed.version] && seen.conflicts.isEmpty)
    try merge([home], into: travel)
    #expect(try self.seen(travel).heads[old.record] == [changed.version])
    #expect(throws: VaultError.exists) {
      try vault.createCopy(at: travel, secret: secret, of: [], in: state)
    }
  }
}
