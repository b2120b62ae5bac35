import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `--editor`: other people's editors on a file in memory.
@Suite struct ExternalEditorTests {
  private let bench: Workbench
  /// A text that stands nowhere else.
  private let canary = "wombat" + String(UInt64.random(in: 1_000_000...9_999_999))

  init() throws {
    bench = try Workbench()
  }

  private func start(
    _ arguments: [String], editor: String, passphrase: String = "alpha"
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string] + arguments,
      environment: ["EDITOR": editor, "HOME": bench.folder.path.string], folder: bench.folder.path)
    try terminal.wait(for: "Passphrase")
    try terminal.type(passphrase + "\r")
    return terminal
  }

  private func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: bench.folder.path.string))
  }

  /// The editor's process, once it runs.
  private func editor(of terminal: PseudoTerminal) throws -> CInt {
    let place = "/proc/\(terminal.process)/task/\(terminal.process)/children"
    let text = try String(contentsOfFile: place, encoding: .utf8)
    return try #require(text.split(separator: " ").first.flatMap { CInt($0) })
  }

  @Test(arguments: ["vim", "nvim"])
  func viWritesTheTextAndNothingElse(_ name: String) throws {
    let before = try names()
    let terminal = try start(["add", "note", "--slug", "n", "--editor"], editor: name)
    try terminal.wait(for: "~")
    try terminal.type("i\(canary) 会谈\u{1b}")
    try terminal.wait(for: canary)
    // Not even beside the vault, and no shell's help.
    try terminal.type(":w! \(bench.folder.file("leak").string)\r")
    try terminal.wait { $0.text.contains("E212") || $0.text.contains("E145") }
    try terminal.type("\r:w\r")
    try terminal.wait(for: "written")
    try terminal.type(":q\r")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains(canary))
    #expect(try bench.run(["show", "n"]).answer.contains("\n\(canary) 会谈"))
    #expect(try names() == before.union(["answer", "input", "messages", "secrets"]))
  }

  @Test func nanoWritesTheTextAndNothingElse() throws {
    let before = try names()
    let terminal = try start(["add", "note", "--slug", "n", "--editor"], editor: "nano")
    try terminal.wait(for: "GNU nano")
    try terminal.type("\(canary) 会谈")
    try terminal.wait(for: canary)
    try terminal.type("\u{0f}")
    try terminal.wait(for: "Write")
    try terminal.type("\r")
    try terminal.wait(for: "Wrote 1 line")
    try terminal.type("\u{18}")
    #expect(try terminal.exit() == .code(0))
    #expect(!terminal.screen.everything.contains(canary))
    #expect(try bench.run(["show", "n"]).answer.contains("\n\(canary) 会谈"))
    #expect(try names() == before.union(["answer", "input", "messages", "secrets"]))
  }

  @Test func whatAKilledEditorHadSavedIsOffered() throws {
    #expect(
      try bench.run(["add", "note", "--slug", "n"], input: Array("old".utf8)).ending == .code(0))
    let before = try names()
    let terminal = try start(["edit", "n", "--editor"], editor: "vim")
    try terminal.wait(for: "old")
    try terminal.type("Go\(canary)\u{1b}:w\r")
    try terminal.wait(for: "written")
    try terminal.type("Gonever saved")
    try terminal.wait(for: "never saved")
    kill(try editor(of: terminal), SIGKILL)
    try terminal.wait(for: "kept in the vault as a draft")
    #expect(try terminal.exit() == .code(74))
    #expect(!terminal.screen.everything.contains(canary))
    #expect(try names() == before)
    // It is no record, and the record is as it was.
    #expect(!(try bench.run(["show", "n"]).answer.contains(canary)))
    #expect(!(try bench.run(["search", canary]).answer.contains(canary)))
    // The next command says so, and `edit` goes on, in any editor.
    let list = try start(["list", "--plain"], editor: "vim")
    try list.wait(for: "run `subrosa edit n` to continue it")
    #expect(try list.exit() == .code(0))
    let next = try start(["edit", "n"], editor: "")
    try next.wait(for: "Continue it? [y/N]")
    try next.type("y\r")
    try next.wait(for: "Ctrl-S saves")
    #expect(next.screen.text.contains(canary) && !next.screen.text.contains("never saved"))
    try next.type("\u{13}")
    #expect(try next.exit() == .code(0))
    #expect(try bench.run(["show", "n"]).answer.contains("old\n\(canary)"))
    // The draft went with the save.
    let last = try start(["edit", "n"], editor: "")
    try last.wait(for: "Ctrl-S saves")
    try last.type("\u{11}")
    #expect(try last.exit() == .code(0))
  }

  @Test func aDraftThatNobodyWantsIsRemoved() throws {
    let terminal = try start(["add", "note"], editor: "")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type(canary)
    try terminal.wait(for: canary)
    // The terminal goes, the text does not.
    terminal.send(SIGHUP)
    #expect(try terminal.exit() == .code(130))
    let next = try start(["add", "note"], editor: "")
    try next.wait(for: "Continue it? [y/N]")
    try next.type("n\r")
    try next.wait(for: "Remove it? [y/N]")
    try next.type("y\r")
    try next.wait(for: "Ctrl-S saves")
    #expect(!next.screen.text.contains(canary))
    try next.type("\u{11}")
    #expect(try next.exit() == .code(0))
    let last = try start(["add", "note"], editor: "")
    try last.wait(for: "Ctrl-S saves")
    try last.type("\u{11}")
    #expect(try last.exit() == .code(0))
  }

  @Test func withTheProgramTheEditorAndTheTextGo() throws {
    #expect(try bench.run(["add", "note", "--slug", "n"]).ending == .code(0))
    let (before, bytes) = (try names(), try bench.bytes())
    let terminal = try start(["edit", "n", "--editor"], editor: "vim")
    try terminal.wait(for: "kind: note")
    let process = try editor(of: terminal)
    try terminal.type("Go\(canary)\u{1b}:w\r")
    try terminal.wait(for: "written")
    terminal.send(SIGKILL)
    #expect(try terminal.exit() == .signal(SIGKILL))
    let deadline = Date(timeIntervalSinceNow: 30)
    while kill(process, 0) == 0 && isRunning(process) && Date() < deadline { usleep(10_000) }
    #expect(!isRunning(process))
    #expect(try names() == before)
    #expect(try bench.bytes() == bytes)
  }

  /// Whether a process is there and more than a line in a table.
  private func isRunning(_ process: CInt) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    return status.map { !$0.contains("State:\tZ") } ?? false
  }

  @Test(arguments: [
    ("/bin/cat", "78", "--unsafe-editor"), ("vim -c x", "78", "--unsafe-editor"),
    ("", "69", "set EDITOR"), ("/no/such/vim", "69", "set EDITOR"),
  ])
  func otherEditorsAreRefusedWithAReason(editor: String, code: String, hint: String) throws {
    // Before anything is asked.
    let terminal = try PseudoTerminal(
      bench.program, ["--vault", bench.vault.string, "add", "note", "--editor"],
      environment: ["EDITOR": editor])
    #expect(try terminal.exit() == .code(CInt(code) ?? -1))
    #expect(terminal.screen.lines.joined().contains(hint))
  }

  @Test func anUnsafeEditorIsUsedAndConfinedAllTheSame() throws {
    try bench.folder.write(
      "editor", "echo '\(canary)' > \"$1\"; echo '\(canary)' > leak; exit 0\n")
    let path = bench.folder.file("editor").string
    let terminal = try start(
      ["add", "note", "--slug", "n", "--unsafe-editor"], editor: "/bin/sh \(path)")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["show", "n"]).answer.contains(canary))
    // Where the kernel has Landlock, which is asked of it, not of the program.
    let kernel = Process()
    kernel.executableURL = URL(filePath: "/usr/bin/python3")
    kernel.arguments = [
      "-c", "import ctypes; exit(ctypes.CDLL(None).syscall(444, None, 0, 1) <= 0)",
    ]
    try kernel.run()
    kernel.waitUntilExit()
    #expect(try names().contains("leak") == (kernel.terminationStatus != 0))
  }

  /// Landlock rules over contents only; modes, times, owners and attributes are others' too.
  @Test func anEditorChangesNothingAboutOtherFiles() throws {
    try bench.folder.write("victim", "v")
    let victim = bench.folder.file("victim").string
    let script = """
      #!/bin/sh
      for command in "chmod 777 \(victim)" "chmod u+s \(victim)" "touch -c -d 2001-01-01 \(victim)" \
        "chown 1:1 \(victim)" "ipcmk -M 4096" "ipcmk -Q" "ipcmk -S 1"; do
        if $command 2>/dev/null; then echo "did $command" >> "$1"; fi
      done
      python3 - \(victim) >> "$1" <<'END'
      import os, sys
      f = os.open(sys.argv[1], os.O_RDONLY)
      for name, call in (
          ("setxattr", lambda: os.setxattr(sys.argv[1], "user.a", b"b")),
          ("fsetxattr", lambda: os.setxattr(f, "user.a", b"b")),
          ("fchmod", lambda: os.fchmod(f, 0o777)),
          ("futimens", lambda: os.utime(f, (1, 1))),
          ("fchown", lambda: os.fchown(f, 1, 1)),
      ):
          try:
              call()
              print("did", name)
          except OSError as error:
              print("denied" if error.errno == 1 else f"error {error.errno}", name)
      END
      echo tried >> "$1"
      """
    try bench.folder.write("editor", script)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bench.folder.file("editor").string)
    let before = try FileManager.default.attributesOfItem(atPath: victim)
    let terminal = try start(
      ["add", "note", "--slug", "n", "--unsafe-editor"], editor: bench.folder.file("editor").string)
    #expect(try terminal.exit(within: 60) == .code(0))
    let text = try bench.run(["show", "n"]).answer
    #expect(text.contains("tried"), "\(text)")
    #expect(!text.contains("did "), "\(text)")
    #expect(text.contains("denied fchmod"), "\(text)")
    let after = try FileManager.default.attributesOfItem(atPath: victim)
    #expect(after[.posixPermissions] as? Int == before[.posixPermissions] as? Int)
    #expect(after[.modificationDate] as? Date == before[.modificationDate] as? Date)
  }

  @Test func inASessionThereIsNoOtherEditor() throws {
    let terminal = try start(["open"], editor: "vim")
    try terminal.wait(for: "cover>")
    try terminal.type("add note --editor\r")
    try terminal.wait { screen in
      screen.text.contains("does not pass text")
        && screen.lines.last { !$0.allSatisfy(\.isWhitespace) }?.hasPrefix("cover>") == true
    }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
  }
}
