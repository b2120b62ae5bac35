import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// Hidden compartments of copies that were changed apart (format section 9), with the helpers of
/// `MergeTests`.
extension MergeTests {
  /// A vault with a hidden compartment.
  private func createBoth(_ name: String) throws -> FilePath {
    let path = try create(name)
    let reseal = try Reseal(path, suite: .cheap)
    try reseal.keep(secret)
    try reseal.addCompartment(hiddenSecret)
    try reseal.run()
    return path
  }

  /// What became of a merge.
  private struct Merged: Equatable {
    var cover = 0
    var hidden = 0
    var lacking = 0
    var commits = 0
  }

  /// Merges files into a vault as a session of its hidden compartment does.
  ///
  /// - Parameters:
  ///   - waiting: what waits, before and afterwards.
  ///   - most: how many hidden bytes are taken at once.
  private func mergeBoth(
    _ sources: [FilePath], into path: FilePath, _ waiting: WaitingChanges = WaitingChanges(),
    most: UInt64 = 8 << 20
  ) throws -> Merged {
    let vault = try Vault(path, secret: hiddenSecret, suite: .cheap)
    let opened = try sources.map {
      try MergeSource(try Vault($0, secret: hiddenSecret, suite: .cheap))
    }
    var (merged, lacking) = (Merged(), Set<VersionID>())
    for source in opened {
      let state = try vault.load()
      try state.show(waiting)
      let own = try #require(state.hidden)
      let difference = try source.hiddenDifference(from: own, of: vault, most: most)
      try waiting.add(difference.changes)
      merged.hidden += difference.versions.count
      lacking.formUnion(difference.lacking)
    }
    merged.lacking = lacking.count
    let merge = Merge(of: opened)
    let writer = try VaultWriter(vault, scope: .everything)
    defer { writer.end() }
    let state = try #require(writer.state)
    while true {
      let batch = try merge.changes(lackingIn: state.cover, of: vault)
      if let trouble = try writer.commit(cover: Changes(batch.changes), waiting: waiting) {
        throw trouble
      }
      merged.cover += batch.changes.count
      merged.commits += 1
      if batch.isComplete { return merged }
    }
  }

  /// Makes commits until nothing waits any more.
  private func finish(_ waiting: WaitingChanges, in path: FilePath) throws {
    let vault = try Vault(path, secret: hiddenSecret, suite: .cheap)
    let writer = try VaultWriter(vault, scope: .tip)
    defer { writer.end() }
    while waiting.count > 0 {
      if let trouble = try writer.commit(waiting: waiting) { throw trouble }
    }
  }

  private func mergeWhole(_ sources: [FilePath], into path: FilePath) throws -> Merged {
    let waiting = WaitingChanges()
    let merged = try mergeBoth(sources, into: path, waiting)
    try finish(waiting, in: path)
    return merged
  }

  /// What was put into both compartments.
  private struct Known {
    var cover: [VersionID: VaultContents.Stored] = [:]
    var hidden: [VersionID: VaultContents.Stored] = [:]
  }

  private func editBoth(
    _ path: FilePath, commits: Int, _ random: inout SeededGenerator, _ known: inout Known
  ) throws {
    try edit(path, commits: commits, &random, &known.cover)
    try edit(path, commits: commits, &random, &known.hidden, hidden: true)
  }

  private func expectAll(
    _ known: Known, in path: FilePath, _ place: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try seen(path) == expected(known.cover), sourceLocation: place)
    #expect(try seen(path, hidden: true) == expected(known.hidden), sourceLocation: place)
  }

  // MARK: - What holds for all copies

  @Test(arguments: 0..<8) func hiddenMergesCommuteAndLoseNothing(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: 200 + seed)
    var all = Known()
    let one = try createBoth("one")
    try editBoth(one, commits: 2, &random, &all)
    let other = try copy(one, to: "other")
    try editBoth(one, commits: 3, &random, &all)
    try editBoth(other, commits: 3, &random, &all)
    let before = try read(other)
    let merged = try mergeWhole([other], into: one)
    #expect(merged.commits == 1 && merged.hidden == merged.lacking && merged.hidden > 0)
    #expect(try read(other) == before)
    _ = try mergeWhole([one], into: other)
    try expectAll(all, in: one)
    try expectAll(all, in: other)
    // Once more there is nothing to do, which takes one commit.
    #expect(try mergeWhole([other], into: one) == Merged(commits: 1))
    try editBoth(other, commits: 1, &random, &all)
    _ = try mergeWhole([other], into: one)
    try expectAll(all, in: one)
  }

  @Test(arguments: 0..<4) func hiddenMergesOfThreeAreTheSameInEveryOrder(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: 300 + seed)
    var all = Known()
    let base = try createBoth("base")
    try editBoth(base, commits: 1, &random, &all)
    let names = ["a", "b", "c"]
    for name in names { try editBoth(try copy(base, to: name), commits: 2, &random, &all) }
    for (number, order) in [["a", "b", "c"], ["c", "a", "b"], ["b", "c", "a"]].enumerated() {
      let paths = try order.map { try copy(folder.file($0), to: "\($0)-\(number)") }
      _ = try mergeWhole([paths[1]], into: paths[0])
      _ = try mergeWhole([paths[2]], into: paths[0])
      try expectAll(all, in: paths[0])
      // The last two first.
      let first = try copy(folder.file(order[0]), to: "\(order[0])-\(number)-again")
      _ = try mergeWhole([paths[2]], into: paths[1])
      _ = try mergeWhole([paths[1]], into: first)
      try expectAll(all, in: first)
      // All at once.
      let together = try copy(folder.file(order[0]), to: "\(order[0])-\(number)-together")
      #expect(try mergeWhole(Array(paths[1...]), into: together).commits == 1)
      try expectAll(all, in: together)
    }
  }

  /// After a reseal no cell is where it was, and the compartment is the same.
  @Test func aHiddenCompartmentOfAResealedCopyIsMerged() throws {
    var random = SeededGenerator(seed: 17)
    var all = Known()
    let one = try createBoth("one")
    try editBoth(one, commits: 3, &random, &all)
    let other = try copy(one, to: "other")
    let reseal = try Reseal(other, suite: .cheap)
    for kept in [secret, hiddenSecret] { try reseal.keep(kept) }
    try reseal.run()
    try editBoth(one, commits: 2, &random, &all)
    try editBoth(other, commits: 2, &random, &all)
    _ = try mergeWhole([other], into: one)
    _ = try mergeWhole([one], into: other)
    try expectAll(all, in: one)
    try expectAll(all, in: other)
  }

  /// What does not fit stays in the other file, and the next merge goes on where this one stopped.
  @Test func anotherMergeGoesOn() throws {
    var random = SeededGenerator(seed: 18)
    var all = Known()
    let one = try createBoth("one")
    try editBoth(one, commits: 1, &random, &all)
    let other = try copy(one, to: "other")
    try editBoth(other, commits: 8, &random, &all)
    var (merges, lacking) = (0, Int.max)
    while lacking > 0 {
      let waiting = WaitingChanges()
      let merged = try mergeBoth([other], into: one, waiting, most: 2000)
      #expect(merged.lacking < lacking)
      lacking = merged.lacking
      // A body that is long is written to its end; whatever else waits is given back.
      let versions = try seen(other, hidden: true).versions
      _ = waiting.giveBack(Set(versions.keys), above: 0)
      #expect(waiting.count <= 1)
      try finish(waiting, in: one)
      merges += 1
    }
    #expect(merges > 3)
    try expectAll(all, in: one)
  }

  // MARK: - What the cover shows

  /// Number, size and order of commits are the same whatever is hidden in either file.
  @Test(arguments: [0, 300, 40_000]) func theCoverShowsNothingOfIt(_ length: Int) throws {
    var random = SeededGenerator(seed: 19)
    var all = Known()
    let one = try createBoth("one")
    try edit(one, commits: 2, &random, &all.cover)
    let other = try copy(one, to: "other")
    try edit(other, commits: 3, &random, &all.cover)
    let (plain, plainOther) = (try copy(one, to: "plain"), try copy(other, to: "plain-other"))
    // What is hidden needs commits that the others have too.
    for (path, twin) in [(one, plain), (other, plainOther)] {
      let vault = try Vault(path, secret: hiddenSecret, suite: .cheap)
      let writer = try VaultWriter(vault, scope: .everything)
      let change = try Change.put(
        .random(), metadata: [3], body: BytesSource(Random.bytes(length)))
      let commits = try writer.commitAll(hidden: Changes([change]))
      writer.end()
      let touching = try VaultWriter(Vault(twin, secret: secret, suite: .cheap), scope: .tip)
      for _ in 0..<commits { try touching.commit() }
      touching.end()
    }
    for _ in 0..<2 {
      #expect(try mergeBoth([other], into: one).commits == 1)
      let vault = try Vault(plain, secret: secret, suite: .cheap)
      let merge = Merge(
        of: [try MergeSource(try Vault(plainOther, secret: secret, suite: .cheap))])
      let writer = try VaultWriter(vault, scope: .everything)
      let state = try #require(writer.state)
      try writer.commit(
        cover: Changes(try merge.changes(lackingIn: state.cover, of: vault).changes))
      writer.end()
      #expect(try fileSize(one) == fileSize(plain))
      #expect(try seen(one) == seen(plain))
    }
  }

  /// Nothing hidden that is wrong in the other file keeps its cover out.
  @Test func aDamagedHiddenCompartmentStaysOutAlone() throws {
    var random = SeededGenerator(seed: 20)
    var all = Known()
    let one = try createBoth("one")
    let other = try copy(one, to: "other")
    try edit(other, commits: 1, &random, &all.cover)
    let writer = try VaultWriter(
      Vault(other, secret: hiddenSecret, suite: .cheap), scope: .everything)
    let change = try Change.put(.random(), metadata: [3], body: BytesSource(Random.bytes(5000)))
    try writer.commitAll(hidden: Changes([change]))
    writer.end()
    let vault = try Vault(other, secret: hiddenSecret, suite: .cheap)
    let run = try #require(vault.load().hidden).newest
    let body = try #require(run.bodyCells.first)
    let sound = try read(other)
    let here = try Vault(one, secret: hiddenSecret, suite: .cheap)
    let own = try #require(here.load().hidden)
    for (cell, isSeenAtOnce) in [(run.index, true), (body, false)] {
      var bytes = sound
      bytes[Int(cell) * 4096 + 77] ^= 1
      try Data(bytes).write(to: URL(filePath: other.string))
      let source = try MergeSource(try Vault(other, secret: hiddenSecret, suite: .cheap))
      if isSeenAtOnce {
        #expect(throws: HiddenObstacle.damaged(count: 1)) {
          try source.hiddenDifference(from: own, of: here, most: 1 << 20)
        }
      } else {
        let difference = try source.hiddenDifference(from: own, of: here, most: 1 << 20)
        let waiting = WaitingChanges()
        #expect(throws: VaultError.self) { try waiting.add(difference.changes) }
        #expect(waiting.count == 0)
      }
      #expect(try merge([other], into: one, secret: hiddenSecret).versions >= 0)
      #expect(try seen(one) == expected(all.cover))
    }
  }

  @Test func onlyTheSameHiddenCompartmentIsMerged() throws {
    let one = try createBoth("one")
    let third = try makeSecret("another")
    let reseal = try Reseal(one, suite: .cheap)
    for kept in [secret, hiddenSecret] { try reseal.keep(kept) }
    try reseal.addCompartment(third)
    try reseal.run()
    let other = try copy(one, to: "other")
    let vault = try Vault(one, secret: hiddenSecret, suite: .cheap)
    let own = try #require(vault.load().hidden)
    for (opening, obstacle) in [(third, HiddenObstacle.another), (secret, .notOpened)] {
      let source = try MergeSource(try Vault(other, secret: opening, suite: .cheap))
      #expect(throws: obstacle) {
        try source.hiddenDifference(from: own, of: vault, most: 1 << 20)
      }
    }
    let foreign = try createBoth("foreign")
    let source = try MergeSource(try Vault(foreign, secret: hiddenSecret, suite: .cheap))
    #expect(throws: HiddenObstacle.another) {
      try source.hiddenDifference(from: own, of: vault, most: 1 << 20)
    }
  }

  // MARK: - Bodies

  /// A new title is no second body; and where the vault is resealed while it waits, the body is there.
  @Test(arguments: [false, true]) func aHiddenBodyThatIsHereIsNotCopied(_ reseals: Bool) throws {
    let one = try createBoth("one")
    let first = try Change.put(
      .random(), metadata: [1], body: BytesSource(Random.bytes(40_000)))
    var writer = try VaultWriter(
      Vault(one, secret: hiddenSecret, suite: .cheap), scope: .everything)
    try writer.commitAll(hidden: Changes([first]))
    writer.end()
    let other = try copy(one, to: "other")
    writer = try VaultWriter(Vault(other, secret: hiddenSecret, suite: .cheap), scope: .everything)
    let hidden = try #require(writer.state?.hidden)
    var parent = first.version
    for title in 2...3 as ClosedRange<UInt8> {
      let index = try #require(hidden.replay.index(of: parent))
      let content = try #require(hidden.replay.version(index).content)
      let change = try Change.put(
        first.record, replacing: [parent], metadata: [title], bodyOf: content,
        body: hidden.source(of: content))
      try writer.commitAll(hidden: Changes([change]))
      parent = change.version
    }
    writer.end()
    let waiting = WaitingChanges()
    let vault = try Vault(one, secret: hiddenSecret, suite: .cheap)
    let source = try MergeSource(try Vault(other, secret: hiddenSecret, suite: .cheap))
    let own = try #require(vault.load().hidden)
    try waiting.add(source.hiddenDifference(from: own, of: vault, most: 1 << 20).changes)
    #expect(waiting.count == 2 && waiting.bytes < 2000)
    if reseals {
      let reseal = try Reseal(one, suite: .cheap)
      for kept in [secret, hiddenSecret] { try reseal.keep(kept) }
      reseal.carry(waiting, of: vault.compartment)
      try reseal.run()
    } else {
      try finish(waiting, in: one)
    }
    #expect(try seen(one, hidden: true) == seen(other, hidden: true))
  }
}
