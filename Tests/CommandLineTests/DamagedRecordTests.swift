import CellFile
import CommandTestSupport
import Records
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// A record whose metadata decodes as nothing must not keep others from being found.
@Suite struct DamagedRecordTests {
  private static let passphrase = "correct horse"
  // What a damaged record makes the exit code of a command that looks at all.
  private static let damagedData: CInt = 65

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.file("v")
    let secret = try Secret(
      passphrase: try SecretBytes(copying: Array(DamagedRecordTests.passphrase.utf8).rawSpan),
      suite: .cheap)
    try Vault.create(at: path, secret: secret, suite: .cheap)
    let writer = try VaultWriter(try Vault(path, secret: secret, suite: .cheap), scope: .tip)
    defer { writer.end() }
    var note = Metadata(RecordKind.note, title: "The tabletop exercise")
    note.slug = "tabletop"
    try writer.commit(
      cover: Changes([
        // No sequence of fields: field 0 does not exist.
        try put([0x07, 0xFF, 0xFF], "unreadable"), try put(note.serialized(), "fourteen hours"),
      ]))
  }

  /// Times are whatever somebody wrote: the last possible one is no reason to stop.
  @Test(arguments: [
    ["list"], ["--format", "json", "list"], ["show", "far"], ["history", "far"],
    ["--format", "json", "history", "far"], ["search", "future"],
    ["search", "future since:2026-01-01"], ["status"],
  ])
  func aTimeThatNoClockShowsIsShown(_ arguments: [String]) throws {
    let secret = try Secret(
      passphrase: try SecretBytes(copying: Array(DamagedRecordTests.passphrase.utf8).rawSpan),
      suite: .cheap)
    let path = folder.file("v")
    let writer = try VaultWriter(try Vault(path, secret: secret, suite: .cheap), scope: .tip)
    var note = Metadata(RecordKind.note, title: "The far future")
    note.slug = "far"
    try writer.commit(
      cover: Changes([
        try Change.put(
          .random(), modified: .max, metadata: note.serialized(),
          body: BytesSource(Array("future".utf8)))
      ]))
    writer.end()
    let shown = try run(arguments)
    let hasDamage = arguments.contains("list") || arguments.contains("search")
    #expect(shown.ending == .code(hasDamage ? DamagedRecordTests.damagedData : 0))
    #expect(arguments == ["status"] || shown.text.contains("future"), "\(shown.text)")
  }

  private func put(_ metadata: [UInt8], _ body: String) throws -> Change {
    try Change.put(
      .random(), modified: 1_700_000_000_000, metadata: metadata,
      body: BytesSource(Array(body.utf8)))
  }

  private func run(_ arguments: [String]) throws -> (ending: PseudoTerminal.Ending, text: String) {
    let terminal = try PseudoTerminal(
      BuiltProduct.path(of: "CheapProgram"),
      ["--vault", folder.file("v").string, "--plain"] + arguments)
    try terminal.wait(for: "Passphrase")
    try terminal.type(DamagedRecordTests.passphrase + "\r")
    let ending = try terminal.exit()
    return (ending, terminal.wordsSent)
  }

  @Test func anotherRecordIsShown() throws {
    let shown = try run(["show", "tabletop"])
    #expect(shown.ending == .code(0))
    #expect(shown.text.contains("fourteen hours"))
    #expect(try run(["status"]).ending == .code(0))
  }

  @Test(arguments: [["list"], ["--format", "json", "list"], ["search", "fourteen"]])
  func whatCanBeReadIsListedBeforeTheDamageIsReported(_ arguments: [String]) throws {
    let listed = try run(arguments)
    #expect(listed.text.contains("The tabletop exercise"))
    #expect(listed.text.contains("cannot be read"))
    #expect(listed.ending == .code(DamagedRecordTests.damagedData))
  }
}
