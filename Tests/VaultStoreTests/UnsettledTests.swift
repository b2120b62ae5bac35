import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// Saves of which nobody knows whether they reached the file, because the disk was gone before that
/// could be seen: a version that stands there is never written again.
@Suite struct UnsettledTests {
  /// What the disk shows when it is back.
  enum Return: CaseIterable {
    case withCommit, withoutCommit
  }

  /// An ordinary commit: its cells, a synchronisation, the commit cell, another one.
  private static let lastSynchronisation = 3

  private let folder: TemporaryFolder
  private let path: FilePath
  private let cover: Secret
  private let hidden: Secret

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("vault")
    cover = try makeSecret("cover")
    hidden = try makeSecret("hidden")
    try Vault.create(at: path, secret: cover, suite: .cheap)
    let reseal = try Reseal(path, suite: .cheap)
    try reseal.keep(cover)
    try reseal.addCompartment(hidden)
    try reseal.run()
  }

  private func open(_ secret: Secret) throws -> Vault {
    try Vault(path, secret: secret, suite: .cheap)
  }

  private func change(_ length: Int = 1) throws -> Change {
    try Change.put(.random(), metadata: [1], body: BytesSource(Random.bytes(length)))
  }

  private func requireSound() throws {
    #expect(try open(hidden).verify().damages == [])
  }

  /// Makes a commit whose last synchronisation fails, and then all else: the file is gone until the
  /// error is thrown.
  private func commitUnseen(
    _ vault: Vault, _ changes: [Change] = [], _ waiting: WaitingChanges? = nil,
    _ end: Return = .withCommit
  ) throws {
    let size = try fileSize(path)
    let (path, away) = (path, folder.file("away"))
    let writer = try VaultWriter(vault, scope: .tip)
    let recorded = WriteRecorder.record(failing: UnsettledTests.lastSynchronisation, count: 2) {
      _ = try writer.commit(
        cover: Changes(changes), waiting: waiting,
        progress: { cells in
          // The commit cell is written alone.
          guard cells == 1 else { return }
          try? FileManager.default.linkItem(at: path.url, to: away.url)
          try? FileManager.default.removeItem(at: path.url)
        })
    }
    let unknown = VaultError.cell(.outcomeUnknown(.system(.ioError)))
    #expect(recorded.error as? VaultError == unknown)
    try FileManager.default.linkItem(at: away.url, to: path.url)
    try FileManager.default.removeItem(at: away.url)
    // The writer knows no more than before.
    #expect(throws: unknown) { try writer.commit(cover: Changes(changes)) }
    writer.end()
    #expect(try fileSize(path) > size)
    guard end == .withoutCommit else { return }
    let handle = try FileHandle(forUpdating: path.url)
    try handle.truncate(atOffset: UInt64(size))
    try handle.close()
  }

  @Test(arguments: [VaultWriter.Scope.tip, .everything], Return.allCases)
  func aChangeIsWrittenOnce(_ scope: VaultWriter.Scope, _ end: Return) throws {
    let vault = try open(cover)
    let (change, later) = (try change(), try change())
    try commitUnseen(vault, [change], nil, end)
    let writer = try VaultWriter(vault, scope: scope)
    try writer.commit(cover: Changes([change, later]))
    #expect(writer.durability == .durable)
    writer.end()
    try requireSound()
    let state = try vault.load()
    #expect(state.cover.replay.versionCount == 2)
    #expect(state.cover.replay.heads().count == 2)
  }

  @Test func nothingButAChangeThatStandsMakesAnEmptyCommit() throws {
    let vault = try open(cover)
    let change = try change()
    try commitUnseen(vault, [change])
    // Others in between forget nothing.
    for changes in [[], [change], [change]] {
      let writer = try VaultWriter(vault, scope: .tip)
      try writer.commit(cover: Changes(changes))
      writer.end()
    }
    try requireSound()
    let state = try vault.load()
    #expect(state.commits == 5 && state.emptyCommits == 3)
  }

  @Test(arguments: Return.allCases)
  func whatWaitsIsWrittenOnce(_ end: Return) throws {
    let vault = try open(hidden)
    let waiting = WaitingChanges()
    try waiting.add(Changes([change()]))
    try commitUnseen(vault, [], waiting, end)
    #expect(waiting.count == 1)
    let shown = try vault.load()
    try shown.show(waiting)
    #expect(shown.hiddenDamages == [])
    #expect(shown.hidden?.replay.versionCount == 1)
    try waiting.add(Changes([change()]))
    let writer = try VaultWriter(vault, scope: .tip)
    #expect(try writer.commit(waiting: waiting) == nil)
    writer.end()
    #expect(waiting.count == 0)
    try requireSound()
    #expect(try vault.load().hidden?.replay.versionCount == 2)
  }

  /// The commit with which the disk goes takes a piece of the body, or the entry behind the pieces.
  @Test(arguments: 0..<4, Return.allCases)
  func aBodyInPiecesIsWrittenOnce(_ unseen: Int, _ end: Return) throws {
    let vault = try open(hidden)
    let body = Random.bytes(20_000)
    let record = RecordID.random()
    let waiting = WaitingChanges()
    try waiting.add(
      Changes([try Change.put(record, metadata: [1], body: BytesSource(body))]))
    var commits = 0
    while waiting.count > 0 {
      if commits == unseen {
        try commitUnseen(vault, [], waiting, end)
      } else {
        let writer = try VaultWriter(vault, scope: .tip)
        #expect(try writer.commit(waiting: waiting) == nil)
        writer.end()
      }
      commits += 1
      try #require(commits < 20)
    }
    try requireSound()
    let found = try #require(try vault.load().hidden)
    let heads = found.replay.heads(of: record)
    try #require(heads.count == 1 && found.replay.versionCount == 1)
    let content = try #require(found.replay.version(heads[0]).content)
    #expect(try found.bodies().body(of: content) == body)
  }

  /// Whatever waits in a hidden compartment, the cover's commits are the same.
  @Test(arguments: [false, true])
  func aCommitOfTheCoverIsTheSame(_ waits: Bool) throws {
    let vault = try open(hidden)
    let waiting = WaitingChanges()
    if waits { try waiting.add(Changes([change()])) }
    let change = try change()
    try commitUnseen(vault, [change], waiting)
    let writer = try VaultWriter(vault, scope: .tip)
    let calls = WriteRecorder.record {
      _ = try writer.commit(cover: Changes([change]), waiting: waiting)
    }.calls
    writer.end()
    // The commit cell that may be lost, then a commit.
    #expect(calls.count == 5)
    try requireSound()
    #expect(try vault.load().commits == 3)
  }

  @Test func aVaultThatIsOpenedAgainRemembers() throws {
    let vault = try open(cover)
    let change = try change()
    try commitUnseen(vault, [change])
    let reseal = try Reseal(path, suite: .cheap)
    try reseal.keep(cover)
    try reseal.keep(hidden)
    try reseal.run()
    let again = try open(cover)
    again.goOn(from: vault)
    let writer = try VaultWriter(again, scope: .tip)
    try writer.commit(cover: Changes([change]))
    writer.end()
    try requireSound()
  }

  @Test func aCommitThatALossOfPowerMayUndoSaysSo() throws {
    let vault = try open(cover)
    let change = try change()
    var writer = try VaultWriter(vault, scope: .tip)
    let recorded = WriteRecorder.record(failing: UnsettledTests.lastSynchronisation, count: 2) {
      _ = try writer.commit(cover: Changes([change]))
    }
    #expect(recorded.error == nil)
    #expect(writer.durability == .unknown(.ioError))
    writer.end()
    let end = try fileSize(path)
    // The next save first writes the commit cell once more.
    writer = try VaultWriter(vault, scope: .tip)
    let next = WriteRecorder.record { _ = try writer.commit(cover: Changes([change])) }
    writer.end()
    #expect(next.error == nil && writer.durability == .durable)
    guard case .write(let bytes, let offset) = next.calls.first?.effect else {
      Issue.record("the commit cell is not written again")
      return
    }
    #expect(offset == end - Cell.size && bytes.count == Cell.size)
    try requireSound()
    #expect(try vault.load().cover.replay.versionCount == 1)
    // Once is enough.
    writer = try VaultWriter(vault, scope: .tip)
    #expect(WriteRecorder.record { _ = try writer.commit() }.calls.count == 4)
    writer.end()
  }
}
