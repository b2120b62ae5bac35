import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// What must not be: a clear message, the documented exit code, and nothing lost.
@Suite struct BadInputTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  /// One bad command line.
  struct Case: CustomTestStringConvertible, Sendable {
    let code: CInt
    let arguments: [String]
    var secrets = ["alpha"]
    var input: [UInt8] = []
    /// What the message must say.
    let says: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case(code: 77, arguments: ["list"], secrets: ["beta"], says: "wrong passphrase"),
    Case(code: 77, arguments: ["list"], secrets: [""], says: "wrong passphrase"),
    Case(code: 64, arguments: ["list"], secrets: [], says: "too few lines"),
    Case(code: 64, arguments: ["list", "nonsense"], says: "no such kind"),
    Case(code: 64, arguments: ["nonsense"], says: "unknown command"),
    Case(code: 64, arguments: ["lst", "--tag", "x"], says: "did you mean `subrosa list`?"),
    Case(code: 64, arguments: ["outcome", "sing", "x"], says: "mean `subrosa outcome sign`?"),
    Case(code: 64, arguments: ["help", "outcome", "nonsense"], says: "`subrosa outcome --help`"),
    Case(code: 64, arguments: ["help", "shwo"], says: "did you mean `subrosa show`?"),
    Case(code: 64, arguments: ["--format", "json", "seach"], says: "mean `subrosa search`?"),
    Case(code: 64, arguments: ["--generate-completion-script", "x"], says: "completion scripts"),
    Case(code: 64, arguments: ["add", "note", "--slug", "a/b"], says: "slug"),
    Case(code: 64, arguments: ["add", "note", "--slug", "a\nb"], says: "slug"),
    Case(code: 64, arguments: ["add", "release"], says: "no such kind"),
    Case(code: 64, arguments: ["add", "note"], says: "nothing to add"),
    Case(code: 64, arguments: ["add", "person"], input: [0x0a], says: "nothing to add"),
    Case(code: 64, arguments: ["add", "note"], input: [0x20, 0x20, 0x0a], says: "nothing to add"),
    Case(
      code: 64, arguments: ["search", "since:never"], says: "the search contains an invalid date"),
    Case(code: 64, arguments: ["search", "kind:walk"], says: "no such kind"),
    Case(code: 64, arguments: ["search", "red -kind:notes"], says: "no such kind"),
    Case(code: 64, arguments: ["list", "setting"], says: "no such kind"),
    Case(code: 64, arguments: ["--vault", "", "list"], says: "no vault was specified"),
    Case(code: 65, arguments: ["add", "note"], input: [0x63, 0xe9], says: "invalid UTF-8"),
    Case(
      code: 65, arguments: ["add", "note"], input: Array("---\ntitle: [\n---\n".utf8),
      says: "not valid YAML"),
    Case(
      code: 65, arguments: ["add", "note"], input: Array("---\ntitle: x\n".utf8),
      says: "no closing"),
    Case(code: 66, arguments: ["show", "nothing"], says: "no such record"),
    Case(code: 66, arguments: ["import", "/nowhere"], says: "no such file"),
    // The missing file is no vault, so the advice does not speak of vaults.
    Case(
      code: 66, arguments: ["attach", "x", "/nowhere"],
      says: "no such file or folder\nsubrosa: hint: check the path\n"),
    Case(code: 66, arguments: ["redact", "/nowhere"], says: "no such file"),
    Case(code: 74, arguments: ["redact", "/"], says: "Is a directory"),
    Case(code: 73, arguments: ["init"], says: "already exists"),
    Case(code: 0, arguments: ["recover"], says: "nothing to recover"),
  ])
  func saysWhatIsWrongAndChangesNothing(_ bad: Case) throws {
    let before = try bench.bytes()
    let run = try bench.run(bad.arguments, secrets: bad.secrets, input: bad.input)
    #expect(run.ending == .code(bad.code))
    #expect(run.messages.hasPrefix(bad.code == 0 ? "subrosa: nothing" : "subrosa: error: "))
    #expect(run.messages.contains(bad.says))
    #expect(run.answer.isEmpty)
    #expect(try bench.bytes() == before)
  }

  /// The words of a library would name folders, its own terms and no code that is documented.
  @Test func aLinkThatLeadsNowhereIsNoPlaceForAnExport() throws {
    let link = bench.folder.file("link").string
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "/nowhere/at/all")
    let run = try bench.run(["export", "folder", link, "--yes"])
    #expect(run.ending == .code(73))
    #expect(run.messages.contains("the target already exists") && !run.messages.contains(link))
    #expect(try bench.run(["add", "note", "--title", "T"]).ending == .code(0))
    let denied = try bench.run(["export", "folder", "/proc/nowhere", "--yes"])
    #expect(denied.ending == .code(74))
    #expect(denied.messages.contains("reading or writing failed: No such file or directory"))
  }

  /// `list line` lists jotted lines, so the advice names them too.
  @Test(arguments: SpokenLanguage.allCases)
  func theAdviceNamesEveryKindThatCanBeListed(_ language: SpokenLanguage) throws {
    var bench = bench
    bench.language = language
    let said = try bench.run(["list", "nonsense"]).messages
    for kind in ["note", "gathering", "line", "release", "attachment"] {
      #expect(try bench.run(["list", kind]).ending == .code(0))
      #expect(said.contains(kind), "\(said)")
    }
  }

  @Test func aFileThatIsNoVaultOpensWithNothing() throws {
    for (name, bytes) in [("empty", []), ("text", Array("hello".utf8)), ("zeros", zeros(65_536))] {
      try bench.folder.write(name, bytes)
      let run = try bench.run(["list"], vault: bench.folder.file(name))
      #expect(run.ending == .code(77))
      #expect(run.messages.contains("not a vault"))
    }
    #expect(try bench.run(["list"], vault: bench.folder.path).ending == .code(74))
    #expect(try bench.run(["list"], vault: bench.folder.file("nowhere")).ending == .code(66))
  }

  /// Nobody writes to the pipe: whoever opens it as a file is opened waits for ever. A keyfile may
  /// come through one, and waits for its writer (`aKeyfileFromAPipeOpensWhatTheFileSealed`).
  @Test func aNamedPipeIsRefusedAndNotWaitedFor() throws {
    let pipe = bench.folder.file("pipe")
    #expect(unsafe pipe.withPlatformString { unsafe mkfifo($0, 0o600) } == 0)
    #expect(try bench.run(["add", "note", "--slug", "n"]).ending == .code(0))
    let notes = bench.folder.file("notes")
    try FileManager.default.createDirectory(
      atPath: notes.string, withIntermediateDirectories: false)
    try bench.folder.write("notes/a.md", "[a](pipe)")
    #expect(unsafe notes.appending("pipe").withPlatformString { unsafe mkfifo($0, 0o600) } == 0)
    let before = try bench.bytes()
    for (arguments, vault) in [
      (["list"], pipe), (["attach", "n", pipe.string], bench.vault),
    ] {
      let run = try bench.run(arguments, vault: vault)
      #expect(run.ending == .code(74), "\(arguments)")
      #expect(run.messages.contains("not a regular file"), "\(run.messages)")
    }
    #expect(try bench.bytes() == before)
    // One that lies among texts is left out.
    let run = try bench.run(["import", notes.string])
    #expect(run.ending == .code(0))
    #expect(run.messages.contains("pipe: not imported: a pipe"), "\(run.messages)")
  }

  /// Like a quota: the system refuses to let the file grow.
  @Test(arguments: [0, 1, 4096, 100_000, 599_999])
  func aLimitOnFileSizesLosesNothing(_ more: Int) throws {
    #expect(try bench.run(["add", "note", "--slug", "one"]).ending == .code(0))
    try bench.folder.write("big", zeros(600_000))
    let before = try bench.bytes()
    let limit = ["/usr/bin/prlimit", "--fsize=\(before.count + more)"]
    let run = try bench.run(
      ["attach", "one", bench.folder.file("big").string], prefix: limit)
    #expect(run.ending == .code(74), "\(run.messages)")
    #expect(run.messages.contains("not saved"))
    #expect(try bench.bytes() == before)
    let fresh = bench.folder.file("fresh.vault")
    let creation = try bench.run(
      ["init"], prefix: ["/usr/bin/prlimit", "--fsize=\(more)"],
      vault: fresh)
    #expect(creation.ending == .code(74), "\(creation.messages)")
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path.string)
    #expect(!left.contains { $0.hasPrefix("fresh") })
  }

  @Test func aSlugStandsForOneRecord() throws {
    #expect(try bench.run(["add", "note", "--slug", "one"]).ending == .code(0))
    let again = try bench.run(["add", "note", "--slug", "one"])
    #expect(again.ending == .code(73))
    #expect(again.messages.contains("nothing was saved"))
  }

  @Test func aBlankPassphraseIsRefused() throws {
    let run = try bench.run(["init"], vault: bench.folder.file("blank"), secrets: ["   "])
    #expect(run.ending == .code(64))
    #expect(!FileManager.default.fileExists(atPath: bench.folder.file("blank").string))
  }

  @Test func aVaultThatIsWrittenElsewhereIsBusy() throws {
    let other = try FileDescriptor.open(bench.vault, .readWrite)
    #expect(flock(other.rawValue, LOCK_EX) == 0)
    let run = try bench.run(["add", "note", "--title", "T"])
    #expect(run.ending == .code(75))
    #expect(run.messages.contains("10 seconds"))
    // Readers take no lock.
    #expect(try bench.run(["list"]).ending == .code(0))
    try other.close()
    #expect(try bench.run(["add", "note", "--title", "T"]).ending == .code(0))
  }

  @Test func withoutMemoryForTheKeyDerivationNothingIsChanged() throws {
    // The shipped program: its key derivation takes 256 MiB.
    let vault = bench.folder.file("costly.vault")
    let run = try bench.run(
      ["init", "--weak"], prefix: ["/usr/bin/prlimit", "--as=\(220 << 20)"],
      program: BuiltProduct.path(of: "subrosa"), vault: vault)
    #expect(run.ending == .code(69))
    #expect(run.messages.contains("256 MiB"))
    #expect(!FileManager.default.fileExists(atPath: vault.string))
  }

  @Test func aFullDiskLosesNothingThatWasSaved() throws {
    // A file system of 1.2 MiB that goes with the process, where the system lets us have one.
    let place = bench.folder.file("small")
    try FileManager.default.createDirectory(
      atPath: place.string, withIntermediateDirectories: false)
    try bench.folder.write("big", zeros(600_000))
    let script = """
      mount -t tmpfs -o size=1200k none "$2" || exit 99
      cp "$3" "$2/v" && exec 4<"$5" || exit 98
      "$1" --vault "$2/v" --passphrase-fd 3 attach one "$4"; code=$?
      "$1" --vault "$2/v" --passphrase-fd 4 verify; echo "attach $code verify $?"
      cmp "$2/v" "$3" && echo same
      """
    #expect(try bench.run(["add", "note", "--slug", "one"]).ending == .code(0))
    let names = ["small", "v.vault", "big", "again"].map { bench.folder.file($0).string }
    try bench.folder.write("again", "alpha\n")
    try bench.folder.write("alpha", "alpha\n")
    let secrets = try bench.folder.open("alpha", .readOnly)
    let answer = try bench.folder.open("answer", .writeOnly)
    let asRoot = geteuid() == 0 ? ["-m"] : ["-r", "-m"]
    let run = try PseudoTerminal(
      "/usr/bin/unshare",
      asRoot + ["/bin/sh", "-c", script, "sh", bench.program.string] + names,
      descriptors: [1: answer, 3: secrets])
    let ending = try run.exit()
    let text = String(decoding: try bench.folder.read("answer"), as: UTF8.self)
    guard ending != .code(99), !run.wordsSent.contains("unshare: ") else {
      print("not run, no small file system to be had: a full disk")
      return
    }
    #expect(ending == .code(0), "\(run.outputText)")
    #expect(text.contains("attach 74 verify 0"), "\(text)\(run.outputText)")
    #expect(text.contains("same"))
    #expect(run.wordsSent.contains("not saved"))
  }

  @Test func aFolderThatCannotBeWrittenIsLeftAlone() throws {
    let place = bench.folder.file("closed")
    try FileManager.default.createDirectory(
      atPath: place.string, withIntermediateDirectories: false)
    // Root writes everywhere: the program runs as somebody else, from where it can be read.
    let copy = bench.folder.file("program")
    try FileManager.default.copyItem(atPath: bench.program.string, toPath: copy.string)
    for path in [bench.folder.path, copy] { try allow(0o755, path) }
    try allow(0o555, place)
    let prefix =
      geteuid() == 0
      ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    let run = try bench.run(["init"], prefix: prefix, program: copy, vault: place.appending("v"))
    #expect(run.ending == .code(73))
    #expect(run.messages.contains("could not create a file"))
    try allow(0o444, bench.vault)
    let before = try bench.bytes()
    let add = try bench.run(["add", "note", "--title", "T"], prefix: prefix, program: copy)
    #expect(add.ending == .code(74), "\(add.messages)")
    #expect(try bench.bytes() == before)
    #expect(try bench.run(["list"], prefix: prefix, program: copy).ending == .code(0))
  }

  @Test func whatSteersTerminalsIsNeverSentToOne() throws {
    let title = "\u{1b}]0;owned\u{7}\u{202e}drawkcab\u{9b}2J\r\n\u{1b}[31m red"
    #expect(try bench.run(["add", "note", "--title", title]).ending == .code(0))
    let evil = bench.folder.file("a\u{1b}[31m\nb")
    try bench.folder.write("a\u{1b}[31m\nb", "x")
    #expect(
      try bench.run(["add", "note", "--slug", "n", "--attach", evil.string]).ending == .code(0))
    for command in [["list"], ["search", "red"], ["show", "n"], ["history", "n"]] {
      let terminal = try bench.start(command + ["--plain"])
      #expect(try terminal.exit() == .code(0))
      let shown = terminal.outputText
      for raw in ["\u{1b}]", "\u{1b}[31m", "\u{7}", "\u{202e}", "\u{9b}", "owned\u{7}"] {
        #expect(!shown.unicodeScalars.contains(sequence: raw.unicodeScalars), "\(command)")
      }
    }
    // Out of the vault it comes under a harmless name, within the folder.
    let out = bench.folder.file("out")
    #expect(try bench.run(["export", "folder", out.string, "--yes"]).ending == .code(0))
    #expect(try bench.run(["add", "note", "--title", "../../etc/x"]).ending == .code(0))
    let far = bench.folder.file("far")
    #expect(try bench.run(["export", "folder", far.string, "--yes"]).ending == .code(0))
    let names =
      FileManager.default.enumerator(atPath: far.string)?.compactMap { $0 as? String } ?? []
    #expect(names.filter { $0.hasSuffix(".md") }.count == 3)
  }

  private func allow(_ permissions: Int, _ path: FilePath) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: path.string)
  }

  private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
}

extension Sequence where Element: Equatable {
  /// Whether the elements of another sequence stand in this one in a row.
  fileprivate func contains(sequence other: some Sequence<Element>) -> Bool {
    let (all, part) = (Array(self), Array(other))
    guard all.count >= part.count else { return false }
    return (0...(all.count - part.count)).contains { Array(all[$0..<($0 + part.count)]) == part }
  }
}
