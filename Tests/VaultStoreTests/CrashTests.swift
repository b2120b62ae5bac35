import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// Losses of power at any point of what the real writers do.
@Suite struct CrashTests {
  private static let statesPerStep = 65

  @Test func theRecordingIsAllThatWasWritten() throws {
    let history = try RecordedHistory()
    for (step, next) in zip(history.steps, history.steps.dropFirst()) {
      // A torn tail was put there between these two.
      guard next.name != "cut" else { continue }
      var disk = step.disk
      for call in step.calls { disk.make(call) }
      #expect(disk.intact() == next.disk.intact(), "\(step.name)")
    }
    #expect(history.steps.allSatisfy { !$0.calls.isEmpty })
  }

  /// Each run has a history of its own, so that both cores have work.
  @Test(arguments: 0..<2)
  func noLossOfPowerLosesOrHalvesACommit(_ run: Int) throws {
    let history = try RecordedHistory()
    var random = SystemRandom()
    var failures: [String] = []
    var states = 0
    for step in history.steps {
      for _ in 0..<CrashTests.statesPerStep {
        let made = Int.random(in: 0...step.calls.count, using: &random)
        var disk = step.disk
        for call in step.calls[..<made] { disk.make(call) }
        let found = disk.afterCrash(&random)
        let state = CrashState(history, step, isReported: made == step.calls.count)
        states += 1
        do {
          try state.check(found)
        } catch {
          failures.append("\(step.name), \(made) calls, \(found?.count ?? 0) bytes: \(error)")
        }
      }
    }
    #expect(failures == [])
    #expect(states >= 1000)
    let calls = history.steps.reduce(0) { $0 + $1.calls.count }
    print(
      "run \(run): \(states) states of the disk after a crash, at \(calls) recorded calls of "
        + "\(history.steps.count) steps; \(failures.count) failures")
  }
}

/// One state of the disk and what must be true of it.
private struct CrashState {
  private enum Wrong: Error {
    case missing, contents, unsound([Damage]), tail, size
  }

  private let history: RecordedHistory
  private let step: RecordedHistory.Step
  private let isReported: Bool
  private let path: FilePath

  init(_ history: RecordedHistory, _ step: RecordedHistory.Step, isReported: Bool) {
    self.history = history
    self.step = step
    self.isReported = isReported
    path = history.folder.file("found")
  }

  func check(_ found: [UInt8]?) throws {
    guard let found else {
      if isReported || step.before != nil { throw Wrong.missing }
      return
    }
    try Data(found).write(to: path.url)
    let contents = try read()
    let allowed = isReported ? [step.after] : [step.before, step.attempted]
    guard allowed.contains(contents) else { throw Wrong.contents }
    try requireSound(history.cover)
    try recover(found.count)
    try addMore(to: contents)
    // The hidden secret's check takes in the cover's.
    try requireSound(contents.hidden == nil ? history.cover : history.hidden)
  }

  private func read() throws -> VaultContents {
    try VaultContents(of: path, cover: history.cover, hidden: history.hidden)
  }

  private func requireSound(_ secret: Secret) throws {
    let report = try Vault(path, secret: secret, suite: .cheap).verify()
    guard report.isSound else { throw Wrong.unsound(report.damages) }
  }

  /// A tail stops every writer until the user agrees to lose it; then none is left.
  private func recover(_ size: Int) throws {
    let vault = try Vault(path, secret: history.cover, suite: .cheap)
    if let tail = try vault.tornTail() {
      do throws(VaultError) {
        _ = try VaultWriter(vault, scope: .everything)
        throw VaultError.notVerified
      } catch .tornTail(let bytes) {
        guard bytes == tail.bytes else { throw Wrong.tail }
      }
      try vault.cut(tail)
      guard try fileSize(path) == size - Int(tail.bytes) else { throw Wrong.tail }
    }
    guard try vault.tornTail() == nil else { throw Wrong.tail }
  }

  /// The next commit goes through, whichever compartment it is for.
  private func addMore(to contents: VaultContents) throws {
    var expected = contents
    var more = KnownChanges()
    try more.put(5000)
    var note = KnownChanges()
    try note.put(100)
    let writer = try VaultWriter(
      Vault(path, secret: history.cover, suite: .cheap), scope: .everything)
    try writer.commit(cover: Changes(more.list))
    writer.end()
    expected.cover.merge(more.stored) { _, new in new }
    if contents.hidden != nil {
      let writer = try VaultWriter(
        Vault(path, secret: history.hidden, suite: .cheap), scope: .everything)
      try writer.commitAll(hidden: Changes(note.list))
      writer.end()
      expected.hidden?.merge(note.stored) { _, new in new }
    }
    guard try read() == expected else { throw Wrong.contents }
    guard try fileSize(path) % (16 << 10) == 0 else { throw Wrong.size }
  }
}
