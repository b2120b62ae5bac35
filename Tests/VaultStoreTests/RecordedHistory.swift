import CellFile
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// A vault's life, step by step, each with the calls that the real writer made for it.
final class RecordedHistory {
  /// One step.
  struct Step {
    let name: String
    /// The disk before the step.
    let disk: SimulatedDisk
    let calls: [RecordedCall]
    /// What the vault said before; nil where there was none.
    let before: VaultContents?
    /// What the step meant to make of it: all of it may be found, or nothing of it.
    let attempted: VaultContents?
    /// What was reported at the end, and must be found from then on.
    let after: VaultContents?
  }

  let folder: TemporaryFolder
  let path: FilePath
  let cover: Secret
  let hidden: Secret
  private(set) var steps: [Step] = []
  /// What the vault says in the end.
  private(set) var contents: VaultContents?

  /// Makes a vault and records it all.
  ///
  /// - Parameter resealed: whether a reseal comes last; else the vault keeps its chain of commits.
  init(resealed: Bool = true) throws {
    folder = try TemporaryFolder()
    path = folder.file("vault")
    cover = try makeSecret("cover")
    hidden = try makeSecret("hidden")
    try makeVault()
    try addRecords()
    try cutTail()
    // Bodies, noise, fsync, commit cell, fsync.
    for call in 0..<4 { try fail(at: call, of: 30_000) }
    guard resealed else { return }
    try reseal()
    var long = KnownChanges()
    try long.put(RecordedHistory.long)
    try commit("attachment of two batches", cover: long)
    // Either batch, which another thread writes, fsync, and the commit cell.
    for call in 0..<4 { try fail(at: call, of: RecordedHistory.long) }
  }

  // More than a batch of cells.
  private static let long = 1_100_000

  private func makeVault() throws {
    try step("create", giving: VaultContents()) {
      try Vault.create(at: path, secret: cover, suite: .cheap)
    }
    var both = VaultContents()
    both.hidden = [:]
    try step("add a compartment", giving: both) {
      let reseal = try Reseal(path, suite: .cheap)
      try reseal.keep(cover)
      try reseal.addCompartment(hidden)
      try reseal.run()
    }
  }

  private func addRecords() throws {
    let record = RecordID.random()
    var note = KnownChanges()
    try note.put(300, of: record)
    try commit("note", cover: note)
    var edit = KnownChanges()
    try edit.put(9000, of: record, replacing: note.list.map(\.version))
    try commit("edit of three cells", cover: edit)
    var many = KnownChanges()
    for length in 0..<60 { try many.put(40 * length, metadata: [UInt8](repeating: 7, count: 200)) }
    try commit("sixty records with log cells", cover: many)
    var attachment = KnownChanges()
    try attachment.put(120_000)
    try commit("attachment", cover: attachment)
    var secret = KnownChanges()
    try secret.put(700)
    try commit("hidden note", hidden: secret)
    var spread = KnownChanges()
    try spread.put(12_000)
    try commit("hidden record in pieces", hidden: spread)
    try commit("touch", cover: KnownChanges())
    var gone = KnownChanges()
    gone.delete(record, replacing: edit.list.map(\.version))
    try commit("deletion", cover: gone)
  }

  private func commit(_ name: String, cover changes: KnownChanges) throws {
    try step(name, giving: expected(cover: changes)) { try write(cover: changes) }
  }

  private func commit(_ name: String, hidden changes: KnownChanges) throws {
    var expected = contents
    expected?.hidden?.merge(changes.stored) { _, new in new }
    try step(name, giving: expected) {
      let writer = try VaultWriter(Vault(path, secret: hidden, suite: .cheap), scope: .tip)
      try writer.commitAll(hidden: Changes(changes.list))
      writer.end()
    }
  }

  private func expected(cover changes: KnownChanges) -> VaultContents? {
    var expected = contents
    expected?.cover.merge(changes.stored) { _, new in new }
    return expected
  }

  private func write(cover changes: KnownChanges) throws {
    let writer = try VaultWriter(Vault(path, secret: cover, suite: .cheap), scope: .tip)
    defer { writer.end() }
    try writer.commit(cover: Changes(changes.list))
  }

  /// A commit that lost power before its commit cell, and the cut that the user agrees to.
  private func cutTail() throws {
    var lost = KnownChanges()
    try lost.put(30_000)
    let whole = try Data(contentsOf: path.url)
    try write(cover: lost)
    let torn = try Data(contentsOf: path.url)
    try torn.prefix(whole.count + 20_001).write(to: path.url)
    try step("cut", giving: contents) {
      let vault = try Vault(path, secret: cover, suite: .cheap)
      try vault.cut(try #require(try vault.tornTail()))
    }
  }

  /// A commit of which one call fails: it is taken back and reported as not saved.
  private func fail(at call: Int, of length: Int) throws {
    var lost = KnownChanges()
    try lost.put(length)
    let attempted = expected(cover: lost)
    try step(
      "failure of call \(call), \(length) bytes", giving: contents, attempting: attempted,
      failing: call
    ) {
      #expect(throws: VaultError.cell(.notSaved(.system(.ioError)))) { try write(cover: lost) }
    }
  }

  private func reseal() throws {
    try step("reseal", giving: contents) {
      let reseal = try Reseal(path, suite: .cheap)
      try reseal.keep(cover)
      try reseal.keep(hidden)
      try reseal.run()
    }
  }

  private func step(
    _ name: String, giving after: VaultContents?, attempting: VaultContents? = nil,
    failing: Int? = nil, _ work: () throws -> Void
  ) throws {
    let file = try number()
    let disk = SimulatedDisk(file: file, contents: try bytes())
    let recording = WriteRecorder.record(failing: failing, on: file, work)
    if let error = recording.error { throw error }
    steps.append(
      Step(
        name: name, disk: disk, calls: recording.calls, before: contents,
        attempted: attempting ?? after, after: after))
    contents = after
  }

  private func number() throws -> UInt64? {
    guard FileManager.default.fileExists(atPath: path.string) else { return nil }
    let attributes = try FileManager.default.attributesOfItem(atPath: path.string)
    return (attributes[.systemFileNumber] as? Int).map { UInt64($0) }
  }

  private func bytes() throws -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path.string) else { return [] }
    return Array(try Data(contentsOf: path.url))
  }
}

extension FilePath {
  /// The same place for the calls that want a URL.
  var url: URL { URL(filePath: string) }
}
