import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Ctrl-C at every prompt and in the middle of work.
@Suite struct InterruptionTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  /// A command, what is answered to each prompt, and the prompt at which Ctrl-C is pressed.
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    var answers: [(prompt: String, keys: String)] = []
    let prompt: String
    var isNewVault = false
    /// Whether an interrupted save and an interrupted reseal came before.
    var isTorn = false

    var testDescription: String { (arguments + [prompt]).joined(separator: " ") }
  }

  @Test(arguments: [
    Case(arguments: ["init"], prompt: "New passphrase", isNewVault: true),
    Case(
      arguments: ["init"], answers: [("New passphrase", "one\r")], prompt: "Again",
      isNewVault: true),
    Case(
      arguments: ["init"], answers: [("New passphrase", "\r")], prompt: "six words chosen",
      isNewVault: true),
    Case(
      arguments: ["init"], answers: [("New passphrase", "\r"), ("six words chosen", "\r")],
      prompt: "The six words", isNewVault: true),
    Case(arguments: ["list"], prompt: "Passphrase"),
    Case(arguments: ["search", "-"], prompt: "Search"),
    Case(arguments: ["show", "-"], prompt: "Record"),
    Case(arguments: ["remove", "-"], answers: [("Record", "n\r")], prompt: "Passphrase"),
    Case(arguments: ["add", "note"], prompt: "Passphrase"),
    Case(arguments: ["passphrase", "change"], prompt: "Passphrase"),
    Case(
      arguments: ["passphrase", "change"], answers: [("Passphrase", "alpha\r")],
      prompt: "Another passphrase"),
    Case(
      arguments: ["passphrase", "change"],
      answers: [("Passphrase", "alpha\r"), ("Another", "\r")], prompt: "New passphrase"),
    Case(
      arguments: ["compartment", "add"],
      answers: [
        ("Passphrase", "alpha\r"), ("Another", "\r"), ("New comp", "b\r"), ("Again", "b\r"),
      ], prompt: "Reseal the vault"),
    Case(
      arguments: ["compartment", "add"],
      answers: [("Passphrase", "alpha\r"), ("Another", "\r")], prompt: "New comp"),
    Case(
      arguments: ["compartment", "add"],
      answers: [("Passphrase", "alpha\r"), ("Another", "\r"), ("New comp", "b\r")],
      prompt: "Again"),
    Case(
      arguments: ["passphrase", "add"],
      answers: [("Passphrase", "alpha\r"), ("Another", "\r"), ("New passphrase", "b\r")],
      prompt: "Again"),
    Case(
      arguments: ["passphrase", "remove"],
      answers: [("Passphrase", "alpha\r"), ("Another", "\r")], prompt: "Reseal the vault"),
    Case(arguments: ["open"], prompt: "Passphrase"),
    Case(arguments: ["touch"], prompt: "Passphrase"),
    Case(arguments: ["verify"], prompt: "Passphrase"),
    Case(arguments: ["backup", "copy"], prompt: "Passphrase"),
    Case(arguments: ["recover"], prompt: "Passphrase", isTorn: true),
    Case(
      arguments: ["recover"], answers: [("Passphrase", "alpha\r")], prompt: "Copy the whole file",
      isTorn: true),
    Case(
      arguments: ["recover"], answers: [("Passphrase", "alpha\r"), ("Copy the whole", "n\r")],
      prompt: "Cut them off", isTorn: true),
    Case(
      arguments: ["reseal"], answers: [("Passphrase", "alpha\r"), ("Another", "\r")],
      prompt: "Reseal the vault"),
    Case(
      arguments: ["export", "folder", "out"], answers: [("Passphrase", "alpha\r")],
      prompt: "unencrypted?"),
  ])
  func controlCAtAPromptChangesNothing(_ interrupted: Case) throws {
    if interrupted.isTorn {
      try bench.folder.write("v.vault", try bench.bytes() + [UInt8](repeating: 7, count: 9000))
      try bench.folder.write("v.vault.0123abcd.new", "left")
    }
    let before = try bench.bytes()
    let fresh = bench.folder.file("new.vault")
    let terminal = try PseudoTerminal(
      bench.program,
      ["--vault", (interrupted.isNewVault ? fresh : bench.vault).string] + interrupted.arguments,
      folder: bench.folder.path)
    for answer in interrupted.answers {
      try terminal.wait(for: answer.prompt)
      try terminal.type(answer.keys)
    }
    try terminal.wait(for: interrupted.prompt)
    try terminal.type("\u{3}")
    #expect(try terminal.exit() == .code(130))
    #expect(terminal.outputText.contains("stopped"))
    #expect(try bench.bytes() == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path.string)
    let isLeft = left.contains("v.vault.0123abcd.new")
    #expect(isLeft == interrupted.isTorn)
    #expect(
      !left.contains {
        $0.hasPrefix("new.vault") || $0 == "out" || $0 == "copy" || $0.hasSuffix(".torn")
          || $0.hasSuffix(".new") && !interrupted.isTorn
      })
  }

  @Test func controlCInTheMiddleOfAnImportImportsNothing() throws {
    #expect(try bench.run(["add", "note", "--title", "before"]).ending == .code(0))
    let before = try bench.bytes()
    let notes = bench.folder.file("notes")
    try FileManager.default.createDirectory(
      atPath: notes.string, withIntermediateDirectories: false)
    try bench.folder.write("notes/n.md", "A film of the meeting: [film](film.bin)\n")
    // Zeros that take no space here and much time to store.
    let film = try bench.folder.open("notes/film.bin", .writeOnly)
    try film.resize(to: 2 << 30)
    try film.close()
    let terminal = try bench.start(["import", notes.string])
    let deadline = Date(timeIntervalSinceNow: 60)
    while try size() <= before.count + (8 << 20) {
      try #require(Date() < deadline, "the import does not begin")
      Thread.sleep(forTimeInterval: 0.01)
    }
    try terminal.type("\u{3}")
    #expect(try terminal.exit() == .code(130))
    #expect(terminal.wordsSent.contains("nothing was saved"))
    #expect(try bench.bytes() == before)
    #expect(try bench.run(["verify"]).ending == .code(0))
  }

  /// A terminal that goes sends several: what was begun is saved.
  @Test func noNumberOfHangUpsCutsASaveOff() throws {
    let before = try size()
    try bench.folder.write("film", [UInt8](repeating: 7, count: 24 << 20))
    let terminal = try bench.onTerminal(
      ["add", "person", "--name", "Lin", "--attach", bench.folder.file("film").string])
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    let deadline = Date(timeIntervalSinceNow: 60)
    while try size() <= before + (1 << 20) {
      try #require(Date() < deadline, "nothing is saved")
      Thread.sleep(forTimeInterval: 0.005)
    }
    for _ in 0..<3 { terminal.send(SIGHUP) }
    let ending = try terminal.exit()
    #expect(ending != .signal(SIGHUP))
    #expect(try bench.run(["list"]).answer.contains("film"))
    #expect(try bench.run(["verify"]).ending == .code(0))
  }

  /// Which key was pressed meanwhile, and for what, must not decide whether such a commit is made.
  @Test func controlCDoesNotEndTheWaitForACommitThatIsDue() throws {
    let before = try size()
    let holder = try FileDescriptor.open(bench.vault, .readWrite, options: .closeOnExec)
    try #require(flock(holder.rawValue, LOCK_EX) == 0)
    let terminal = try bench.start(["touch"])
    try terminal.wait(for: "waiting for another process")
    try terminal.type("\u{3}")
    // It looks at the lock, and at what was pressed, once a second.
    Thread.sleep(forTimeInterval: 2.5)
    try holder.close()
    _ = try terminal.exit()
    #expect(try size() > before)
  }

  private func size() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: bench.vault.string)
    return attributes[.size] as? Int ?? 0
  }
}
