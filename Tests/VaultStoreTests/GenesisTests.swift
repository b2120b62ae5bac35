import CellFile
import Sodium
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import VaultStore

/// What is written anew is checked before anything is given up for it.
@Suite struct GenesisTests {
  /// A disk that gives back one bit otherwise than it was written.
  private final class LyingStorage: Storage {
    private let bytes = Mutex<[UInt8]>([])
    private let wrong: Int?

    init(wrong: Int?) { self.wrong = wrong }

    func size() -> Int64 { Int64(bytes.withLock { $0.count }) }

    func read(at offset: Int64, into memory: UnsafeMutableRawBufferPointer) -> Int {
      let all = bytes.withLock { $0 }
      let end = min(all.count, Int(offset) + memory.count)
      let part = all[min(Int(offset), end)..<end]
      unsafe memory.copyBytes(from: part)
      if let wrong, part.indices.contains(wrong) { unsafe memory[wrong - Int(offset)] ^= 1 }
      return part.count
    }

    func write(_ memory: UnsafeRawBufferPointer, at offset: Int64) {
      let part = unsafe Array(memory)
      bytes.withLock { all in
        all += [UInt8](repeating: 0, count: max(0, Int(offset) + part.count - all.count))
        all.replaceSubrange(Int(offset)..<(Int(offset) + part.count), with: part)
      }
    }

    func synchronize() {}

    func truncate(to size: Int64) { bytes.withLock { $0.removeLast($0.count - Int(size)) } }
  }

  private func genesis(_ changes: [Change]) throws -> (Genesis, Genesis.Slot) {
    let cover = Genesis.NewCompartment(id: .random(), role: .cover, changes: changes)
    return (
      try Genesis([cover]),
      Genesis.Slot(secret: try makeSecret("correct horse"), compartment: cover.id)
    )
  }

  private func change(_ version: VersionID, at modified: UInt64 = 1000) -> Change {
    Change(
      record: .random(), version: version, modified: modified, parents: [],
      content: Change.Content(metadata: [1], bodyLength: 1, body: .new(BytesSource([7]))))
  }

  /// In the header, in the noise and in the commit cell.
  @Test(arguments: [nil, 5, 100 * Cell.size, 255 * Cell.size + 9])
  func aBitThatDoesNotReadBackIsNoVault(_ wrong: Int?) throws {
    let (genesis, slot) = try genesis([change(.random())])
    let prepared = try genesis.prepare(slots: [slot], suite: .cheap)
    let storage = LyingStorage(wrong: wrong)
    func write() throws(VaultError) {
      _ = try prepared.write(
        to: storage, progress: nil, shouldStop: { false }, beforeLastWrite: {})
    }
    if wrong == nil {
      try write()
    } else {
      #expect(throws: VaultError.cell(.notSaved(.notAsWritten))) { try write() }
    }
  }

  /// A run that names another one than stands before it: only its own key can tell. The cover goes
  /// on, also into a copy, and nothing is added to the hidden compartment.
  @Test func damageOfAHiddenCompartmentAloneIsToldApart() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("vault")
    let (cover, hidden) = (try makeSecret("cover"), try makeSecret("hidden"))
    try Vault.create(at: path, secret: cover, suite: .cheap)
    let reseal = try Reseal(path, suite: .cheap)
    try reseal.keep(cover)
    try reseal.addCompartment(hidden)
    try reseal.run()
    let vault = try Vault(path, secret: hidden, suite: .cheap)
    let newest = try vault.load().cover.newest
    let plan = try CommitPlan.plan(Changes(), at: newest.index + 1)
    let keys = try #require(vault.hiddenKeys)
    let run = try HiddenRun(Changes([change(.random())]), key: keys.key, newest: newest)
      .sealed(for: plan)
    let storage = try FileStorage.open(path, forWriting: true)
    _ = try CommitWriter(storage, cellCount: plan.cellCount, shouldStop: { false }).append(
      plan.container(key: vault.keys.key, newest: newest, stamp: .none), run: run)
    let state = try vault.load()
    #expect(state.damages == [] && !state.hiddenDamages.isEmpty)
    let report = try vault.backup(to: folder.file("copy")).report
    #expect(report.coverDamages == [] && !report.hiddenDamages.isEmpty)
    #expect(try fileSize(folder.file("copy")) == fileSize(path))
    let waiting = WaitingChanges()
    try waiting.add(Changes([change(.random())]))
    let writer = try VaultWriter(vault, scope: .everything)
    #expect(try writer.commit(waiting: waiting) == .damaged(state.hiddenDamages))
    try writer.commit(cover: Changes([change(.random())]), waiting: waiting)
    writer.end()
    #expect(waiting.count == 1)
    #expect(try vault.load().commits == state.commits + 2)
    #expect(try vault.load().hidden?.replay.versionCount == state.hidden?.replay.versionCount)
  }

  /// The times that a commit gives to two changes which are made in it.
  private func times(_ vault: Vault, _ scope: VaultWriter.Scope) throws -> [UInt64] {
    let changes = try (0..<2).map { _ in
      try Change.put(.random(), metadata: [1], body: BytesSource([7]))
    }
    let writer = try VaultWriter(vault, scope: scope)
    try writer.commit(cover: Changes(changes))
    writer.end()
    let replay = try vault.load().cover.replay
    return changes.compactMap { replay.index(of: $0.version).map { replay.version($0).modified } }
  }

  /// Finer ones would tell how long a commit took, and those that run backwards of the clock.
  @Test(arguments: [VaultWriter.Scope.tip, .everything])
  func aCommitHasOneTimeInWholeSecondsAndNoneBefore(_ scope: VaultWriter.Scope) throws {
    let folder = try TemporaryFolder()
    let secret = try makeSecret("correct horse")
    let fresh = folder.file("fresh")
    try Vault.create(at: fresh, secret: secret, suite: .cheap)
    let now = try times(Vault(fresh, secret: secret, suite: .cheap), scope)
    #expect(now.count == 2 && now[0] == now[1] && now[0] > 0 && now[0].isMultiple(of: 1000))
    // A clock that was put back.
    let ahead: UInt64 = 4_000_000_000_000
    let (genesis, slot) = try genesis([change(.random(), at: ahead)])
    let path = folder.file("ahead")
    _ = try genesis.prepare(slots: [slot], suite: .cheap).write(
      to: try FileStorage.create(path), progress: nil, shouldStop: { false }, beforeLastWrite: {})
    let vault = try Vault(path, secret: slot.secret, suite: .cheap)
    #expect(try times(vault, scope) == [ahead, ahead])
    // Behind an import, whose records keep their times, the newest commit alone says little.
    let writer = try VaultWriter(vault, scope: scope)
    try writer.commit(cover: Changes([change(.random())]))
    writer.end()
    #expect(try times(vault, scope) == [ahead, ahead])
  }

  /// Before there is a file.
  @Test func aLogThatWouldNotReplayIsNotWritten() throws {
    let version = VersionID.random()
    _ = try genesis([change(version), change(.random())])
    #expect(throws: VaultError.self) { try genesis([change(version), change(version)]) }
  }
}
