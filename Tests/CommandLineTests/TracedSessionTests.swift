import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The system calls of a session and of an editor, from the first to the last.
@Suite struct TracedSessionTests {
  private let folder: TemporaryFolder
  private let vault: FilePath
  private let program = BuiltProduct.path(of: "CheapProgram")
  private let log: FilePath

  /// A vault in a folder of its own, beside which everything is outside.
  init() throws {
    folder = try TemporaryFolder()
    log = folder.file("trace")
    let place = folder.file("vault")
    try FileManager.default.createDirectory(
      atPath: place.string, withIntermediateDirectories: false)
    vault = place.appending("v")
    let creation = try PseudoTerminal(program, ["--vault", vault.string, "init"])
    try creation.wait(for: "New passphrase")
    try creation.type("alpha\r")
    try creation.wait(for: "Again")
    try creation.type("alpha\r")
    try #require(try creation.exit() == .code(0))
  }

  private func start(_ arguments: [String], environment: [String: String] = [:]) throws
    -> PseudoTerminal
  {
    let terminal = try PseudoTerminal(
      "/usr/bin/strace",
      ["-f", "-y", "-s", "300", "-o", log.string, program.string, "--vault", vault.string]
        + arguments, environment: environment, folder: folder.path)
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    return terminal
  }

  /// Paths that were opened for writing, made, removed or renamed, outside of what may be.
  private func outside(_ calls: [SystemCall], allowed: [String] = []) -> [SystemCall] {
    let places = [vault.removingLastComponent().string, "/dev/tty", "/dev/null"] + allowed
    return calls.filter { call in
      call.changesFiles && call.succeeded
        && !call.paths.allSatisfy { path in
          places.contains { path == $0 || path.hasPrefix($0 + "/") }
        }
    }
  }

  /// Where bytes went: what `-y` says of the descriptors that were written to.
  private func targets(_ calls: [SystemCall]) -> Set<String> {
    let writes = calls.filter {
      ["write", "writev", "pwrite64", "pwritev", "pwritev2", "sendfile"].contains($0.name)
    }
    return Set(
      writes.compactMap { call in
        call.line.split(separator: "<", maxSplits: 1).last?.split(separator: ">").first
          .map(String.init)
      })
  }

  @Test func aSessionWritesToTheVaultAndTheTerminalAlone() throws {
    let terminal = try start(["open"])
    try terminal.wait(for: "cover>")
    try terminal.type("add note --slug n\r")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type("words\u{13}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("search words\r")
    try terminal.wait(for: "q quits")
    try terminal.type("qlock\r")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("edit n\r")
    try terminal.wait(for: "Ctrl-S saves")
    try terminal.type("\u{11}\u{4}")
    #expect(try terminal.exit(within: 120) == .code(0))
    let calls = try SystemCall.read(log)
    #expect(calls.filter { SystemCall.network.contains($0.name) } == [])
    #expect(outside(calls) == [])
    #expect(calls.filter { $0.name == "memfd_create" } == [])
    let targets = targets(calls)
    #expect(targets.contains(vault.string) && targets.contains { $0.hasPrefix("/dev/") })
    for target in targets {
      let isTerminal = target == "/dev/tty" || target.hasPrefix("/dev/pts/")
      #expect(target == vault.string || isTerminal || target.hasPrefix("pipe:"), "\(target)")
    }
  }

  /// Of the vault, of a keyfile, and of what is attached or imported.
  @Test func readingShowsInNoAccessTime() throws {
    let texts = folder.file("texts")
    try FileManager.default.createDirectory(
      atPath: texts.string, withIntermediateDirectories: false)
    let (file, key) = (folder.file("file").string, folder.file("key").string)
    for name in ["file", "key", "texts/a.md", "texts/b.txt"] { try folder.write(name, "words") }
    for (arguments, code, files) in [
      (["import", texts.string], 0, [texts.string + "/a.md", texts.string + "/b.txt"]),
      (["add", "person", "--name", "Lin", "--attach", file], 0, [file]),
      (["--keyfile", key, "list"], 77, [key]),
    ] as [([String], CInt, [String])] {
      let terminal = try start(arguments)
      #expect(try terminal.exit(within: 120) == .code(code), "\(terminal.outputText)")
      let calls = try SystemCall.read(log)
      for path in files + [vault.string] {
        let isLeft = calls.map { call -> Bool? in
          guard call.name.hasPrefix("open"), call.succeeded, call.paths == [path] else {
            return nil
          }
          return call.line.contains("O_NOATIME")
        }
        #expect(isLeft.contains(true), "\(arguments): \(path)")
        // A keyfile is opened once more, to see what it is.
        #expect(path == key || !isLeft.contains(false), "\(arguments): \(path)")
      }
    }
  }

  @Test func anEditorWritesToTheFileInMemoryAlone() throws {
    let terminal = try start(
      ["add", "note", "--slug", "n", "--editor"], environment: ["EDITOR": "vim"])
    try terminal.wait { $0.text.contains("~") && $0.text.contains("/proc/self/fd") }
    try terminal.type("iwords\u{1b}:wq\r")
    #expect(try terminal.exit(within: 120) == .code(0))
    let calls = try SystemCall.read(log)
    #expect(calls.filter { SystemCall.network.contains($0.name) && $0.succeeded } == [])
    let files = calls.filter { $0.name == "memfd_create" }
    #expect(files.count == 1)
    #expect(outside(calls.filter { $0.name != "memfd_create" }, allowed: ["/proc"]) == [])
    let targets = targets(calls)
    #expect(targets.contains { $0.contains("memfd:text") })
    for target in targets {
      let isTerminal = target == "/dev/tty" || target.hasPrefix("/dev/pts/")
      #expect(
        target == vault.string || isTerminal || target.hasPrefix("pipe:")
          || target.contains("memfd:text"), "\(target)")
    }
  }
}
