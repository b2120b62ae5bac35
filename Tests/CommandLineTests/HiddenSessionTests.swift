import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// Hidden data is written in sessions, and waits there for saves that come without it too.
@Suite struct HiddenSessionTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.addHidden()
  }

  private func open() throws -> PseudoTerminal {
    let terminal = try bench.start(["open"], passphrase: "beta")
    try terminal.wait { $0.text.hasSuffix("hidden>") }
    return terminal
  }

  /// A file of four saves' length.
  private func film() throws -> String {
    try bench.folder.write("film", (0..<30_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    return bench.folder.file("film").string
  }

  /// Saves what waits, leaves, and compares.
  private func finish(_ terminal: PseudoTerminal) throws {
    for _ in 0..<6 { try terminal.type("touch\r") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    let out = bench.folder.file("out").string
    #expect(try bench.run(["extract", "film", out], secrets: ["beta"]).ending == .code(0))
    #expect(try bench.folder.read("out") == bench.folder.read("film"))
    #expect(try bench.run(["verify"], secrets: ["beta"]).ending == .code(0))
  }

  @Test func aSingleCommandChangesNothingHidden() throws {
    let folder = bench.folder.file("texts").string
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try bench.folder.write("texts/a.md", "x")
    let before = try bench.bytes()
    for command in [
      ["touch"], ["add", "person", "--name", "x"], ["remove", "x"], ["import", folder],
      ["edit", "x"], ["recover", "--yes"], ["protect", "add", "x"], ["restore", "x@00"],
      ["invite", "x", "y"], ["jot", "x"], ["jot", "x", "--finish"],
      ["export", "summary", "x", "--yes"], ["outcome", "key", "--new", "x"],
      ["identity", "--new", "x"], ["contact", "add", "x", Workbench.stranger],
      ["contact", "remove", "x"], ["receive", folder + "/a.md", "--yes"],
      ["share", "x", "--for", Workbench.stranger, "--to", "x.age"],
      ["merge", bench.vault.string], ["resolve", "x", "--use", "ffff"],
    ] {
      let run = try bench.run(command, secrets: ["beta"], input: [0x61])
      #expect(run.ending == .code(78), "\(command)")
      #expect(run.messages.contains("`subrosa open`"), "\(command)")
    }
    #expect(try bench.run(["list"], secrets: ["beta"]).ending == .code(0))
    #expect(try bench.bytes() == before)
  }

  @Test func inCoverIsForSessionsAndRefusedBeforeAPassphrase() throws {
    let run = try bench.run(["touch", "--in", "cover"], secrets: [])
    #expect(run.ending == .code(64))
    // Not for want of a passphrase, which has the same code.
    #expect(run.messages.contains("`--in cover` works only in an interactive session"), "\(run)")
    // In a session of the cover it means nothing.
    try bench.inSession("alpha", ["add person --slug p --name P --in cover"])
    #expect(try bench.run(["show", "p"]).ending == .code(0))
  }

  @Test func whatWaitsOutlivesAResealByAnotherProcess() throws {
    let terminal = try open()
    try terminal.type("add person --slug deep --name Deep --attach \(try film())\r")
    try terminal.wait(for: "not saved yet")
    // Some pieces stand in the old file; they go with it.
    try terminal.type("touch\rtouch\rtouch\r")
    try terminal.wait { $0.text.contains("about 2 saves)>") || $0.text.contains("about 1 save)>") }
    let reseal = try bench.run(["reseal", "--yes"], secrets: ["alpha", "beta", ""])
    #expect(reseal.ending == .code(0))
    try terminal.type("touch\r")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("beta\r")
    try terminal.wait { $0.text.hasSuffix("saves)>") }
    try finish(terminal)
    #expect(try bench.run(["list"], secrets: ["beta"]).answer.contains("deep"))
  }

  @Test func whatWaitsGoesWithAResealOfTheSession() throws {
    let terminal = try open()
    try terminal.type("add person --slug deep --name Deep --attach \(try film())\r")
    try terminal.wait(for: "not saved yet")
    try terminal.type("reseal --yes\r")
    for secret in ["alpha", "beta"] {
      try terminal.wait { $0.text.contains("Passphrase") || $0.text.contains("Another passphrase") }
      try terminal.type(secret + "\r")
    }
    try terminal.type("\r")
    try terminal.wait(for: "Locked. Passphrase")
    #expect(terminal.wordsSent.contains("resealed and verified"))
    try terminal.type("beta\r")
    // Nothing waits any more.
    try terminal.wait { $0.text.hasSuffix("hidden>") }
    try finish(terminal)
    #expect(try bench.run(["list"], secrets: ["beta"]).answer.contains("deep"))
  }

  @Test func anEndThatNobodyAskedForSaysWhatGoesWithIt() throws {
    let terminal = try open()
    try terminal.type("add person --slug deep --name Deep --attach \(try film())\r")
    try terminal.wait { $0.text.hasSuffix("saves)>") }
    terminal.send(SIGTERM)
    #expect(try terminal.exit() == .code(130))
    #expect(terminal.wordsSent.contains("not saved, and now lost: 1 change ("))
  }

  @Test func whatWaitsOutlivesTheWorkersViolentEnd() throws {
    let terminal = try open()
    try terminal.type("add person --slug deep --name Deep --attach \(try film())\r")
    try terminal.wait(for: "not saved yet")
    try terminal.type("touch\r")
    // The prompt behind the touch: an end in the middle of a commit would leave a torn one.
    try terminal.wait { $0.text.contains("> touch") && $0.text.hasSuffix("saves)>") }
    let children = try String(
      contentsOfFile: "/proc/\(terminal.process)/task/\(terminal.process)/children",
      encoding: .utf8)
    let worker = try #require(CInt(children.split(separator: " ").first ?? ""))
    kill(worker, SIGKILL)
    try terminal.wait(for: "the process that held the unlocked vault was killed")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("beta\r")
    try terminal.wait { $0.text.hasSuffix("saves)>") }
    try finish(terminal)
  }

  /// Hidden trouble is told to its holder, and is neither a missing nor a stopped commit.
  @Test func aDamagedHiddenCompartmentIsReadOnlyAndStopsNothingOfTheCover() throws {
    try bench.inSession("beta", ["add person --slug deep --name Deep", "touch"])
    // Where the newest run would end.
    var bytes = try bench.bytes()
    bytes[bytes.count - 4096 - 1] ^= 1
    try bench.folder.write("v.vault", bytes)
    let terminal = try open()
    try terminal.type("touch\r")
    try terminal.type("\u{0c}add person --slug more --name More\r")
    try terminal.wait(for: "a hidden compartment is damaged")
    // Before a text is written, not behind it.
    try terminal.type("\u{0c}add note\r")
    try terminal.wait { $0.text.contains("add note") && $0.text.contains("compartment is damaged") }
    try terminal.type("\u{0c}add person --slug seen --name Seen --in cover\r")
    try terminal.wait { $0.text.contains("--in cover") && $0.text.hasSuffix("hidden>") }
    try terminal.type("show deep --plain\r")
    try terminal.wait(for: "name: Deep")
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.outputText.contains("Ctrl-S"))
    // A touch, a change and the end.
    #expect(try bench.bytes().count == bytes.count + 3 * 4 * 4096)
    #expect(try bench.run(["show", "seen"]).ending == .code(0))
    #expect(try bench.run(["show", "more"], secrets: ["beta"]).ending == .code(66))
  }

  /// Whoever has the cover's secret repeats a command that the window still shows, and compares.
  @Test(arguments: [
    ["search", "deep"], ["search", "shallow"], ["list", "person"], ["list", "--removed"],
    ["search", "deep", "--format", "json"],
  ])
  func aSingleCommandLeavesTheSameBehindWithBothSecrets(_ arguments: [String]) throws {
    let lines = [
      "add person --slug deep --name Deep", "add person --slug gone --name Gone", "touch",
    ]
    try bench.inSession("beta", lines + ["remove gone --yes", "touch"])
    let left = try ["alpha", "beta"].map { secret in
      let terminal = try bench.onTerminal(arguments)
      try terminal.wait(for: "Passphrase")
      try terminal.type(secret + "\r")
      try terminal.wait(for: "q quits")
      try terminal.type("q")
      #expect(try terminal.exit() == .code(0))
      return terminal.screen.text
    }
    #expect(left[0] == left[1])
  }

  /// The hidden record's name would stay in the scrollback.
  @Test func aSingleCommandNamesNoHiddenDraftOnTheTerminal() throws {
    let terminal = try open()
    try terminal.type("add note --slug deep\r")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type("---\rtitle: [\r---\rwords\u{13}")
    try terminal.wait(for: "Continue writing? [y/N]")
    try terminal.type("n\r")
    try terminal.wait(for: "kept as a draft that is not saved yet")
    try terminal.type("touch\rquit\r")
    #expect(try terminal.exit() == .code(0))
    let list = try bench.start(["list", "--plain"], passphrase: "beta")
    #expect(try list.exit() == .code(0))
    #expect(!list.wordsSent.contains("to continue it"), "\(list.outputText)")
  }

  @Test func theEditorSaysWhatItsTextNeeds() throws {
    let terminal = try open()
    try terminal.type("add note\r")
    try terminal.wait(for: "1 KiB, about 1 save")
    try terminal.type(String(repeating: "0123456789", count: 1000))
    try terminal.wait(for: "11 KiB, about 2 saves")
  }
}
