import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing
import Words

@testable import Commands

/// Errors as a person meets them: what is typed, what the program says, and the exit code. At the
/// end stand the cases that nothing here provokes.
@Suite struct ProvokedErrorSnapshotTests {
  /// What is typed, and what is piped in.
  struct Mistake: Sendable {
    let words: [String]
    var secrets = ["alpha"]
    var input = ""
    /// Another vault than the usual one: the name of a file beside it.
    var vault = "v.vault"

    init(
      _ words: String..., secrets: [String] = ["alpha"], input: String = "", vault: String? = nil
    ) {
      (self.words, self.secrets, self.input) = (words, secrets, input)
      if let vault { self.vault = vault }
    }
  }

  private static let mistakes: [Mistake] = [
    Mistake("list", "nonsense"),
    Mistake("nonsense"),
    Mistake("lst"),
    Mistake("help", "nonsense"),
    Mistake("outcome", "sing", "notice-text"),
    Mistake("add", "note"),
    Mistake("diff", "wang-wei"),
    Mistake("search", "kind:walk"),
    Mistake("show"),
    Mistake("show", "a", "b"),
    Mistake("list", "--format", "yaml"),
    Mistake("overlap", "--window", "-1"),
    Mistake("outcome", "key", "--new", "x", "--to", "y"),
    Mistake("outcome", "pathway", "notice-text", "--drop"),
    Mistake("list", secrets: ["wrong"]),
    Mistake("list", secrets: []),
    Mistake("list", vault: "nowhere"),
    Mistake("list", vault: "empty"),
    Mistake("list", vault: "torn"),
    Mistake("add", "note", input: "x", vault: "torn"),
    Mistake("add", "note", "--slug", "x", input: "x", vault: "broken"),
    Mistake("verify", vault: "broken"),
    Mistake("init"),
    Mistake("init", secrets: ["  "], vault: "new"),
    Mistake("recover"),
    Mistake("passphrase", "add", "--yes", secrets: ["alpha", "", "alpha"]),
    Mistake("passphrase", "remove", "--yes", secrets: ["beta"]),
    Mistake("show", "nothing"),
    Mistake("show", "First"),
    Mistake("show", "first-day@0000"),
    Mistake("restore", "first-day"),
    Mistake("edit", "plan.bin", input: "x"),
    Mistake("edit", "first-day", input: "x"),
    Mistake("edit", "first-day", secrets: ["beta"], input: "---\nkind: note\n---\n"),
    Mistake("edit", "first-day", input: "---\nkind: person\n---\n"),
    Mistake("edit", "first-day", input: "---\nkind: note\nslug: wang-wei\n---\n"),
    Mistake("edit", "first-day", input: "---\nkind: note\ntags: {a: b}\n---\n"),
    Mistake("add", "note", "--slug", "first-day"),
    Mistake("add", "note", "--slug", "a b"),
    Mistake("add", "person", "--dialogue", "quiet-water"),
    Mistake("add", "note", input: "---\ntitle: [\n---\n"),
    Mistake("add", "note", input: "---\ntitle: x\n"),
    Mistake("add", "note", input: "---\n- x\n---\n"),
    Mistake("add", "note", input: "---\ntitle: &a x\n---\n"),
    Mistake("add", "note", input: "---\ntitle: !str x\n---\n"),
    Mistake("add", "note", input: "---\ntitle: x\ntitle: y\n---\n"),
    Mistake("add", "note", input: "---\n[a]: x\n---\n"),
    Mistake("add", "note", input: "---\nkind: walk\n---\n"),
    Mistake("add", "note", input: "---\nmarking: secret\n---\n"),
    Mistake("add", "note", input: "---\ntitle: a\u{1}\n---\n"),
    Mistake("add", "note", secrets: ["beta"], input: String(repeating: "long ", count: 200_000)),
    Mistake("attach", "first-day", "nowhere.pdf"),
    Mistake("extract", "plan.bin", "file"),
    Mistake("export", "folder", "folder", "--yes"),
    Mistake("export", "summary", "quiet-water"),
    Mistake("import", "nowhere"),
    Mistake("import", "folder"),
    Mistake("import", "file"),
    Mistake("import", "twice"),
    Mistake("search", ""),
    Mistake("search", "walk:fast"),
    Mistake("search", "kind:"),
    Mistake("search", "since:never"),
    Mistake("search", "-since:2026"),
    Mistake("search", "x -since:2026"),
    Mistake("search", "\"open"),
    Mistake("search", "\"\""),
    Mistake("timeline", "wang-wei"),
    Mistake("assess", "wang-wei"),
    Mistake("assess", "quiet-water", "--strict"),
    Mistake("due", "--on", "someday"),
    Mistake("outcome", "sign", "notice-text"),
    Mistake("outcome", "agree", "empty-text"),
    Mistake("outcome", "agree", "marked-text"),
    Mistake("outcome", "agree", "first-day"),
    Mistake("outcome", "pathway", "notice-text", "--step", "9", "--state", "done"),
    Mistake("outcome", "pathway", "notice-text", "--carrier", "wang-wei"),
    Mistake("outcome", "key", "--import", "file", "--name", "x"),
    Mistake("outcome", "agree", "notice-text"),
    Mistake("outcome", "agree", "notice-text"),
    Mistake("outcome", "sign", "notice-text"),
    Mistake("outcome", "sign", "notice-text", "--import", "file"),
    Mistake("list", vault: ""),
  ]

  @Test(arguments: SpokenLanguage.allCases)
  func whatIsSaidIsAsRecorded(_ language: SpokenLanguage) throws {
    var bench = try bench()
    bench.language = language
    let mark = "subrosa: " + language.words.error("")
    var text = ""
    var said: Set<String> = []
    for mistake in ProvokedErrorSnapshotTests.mistakes {
      let run = try bench.run(
        mistake.words, prefix: ["/usr/bin/env", "-C", bench.folder.path.string],
        vault: FilePath(mistake.vault), secrets: mistake.secrets, input: Array(mistake.input.utf8))
      let words = mistake.words.map { $0.contains(" ") || $0.isEmpty ? "'\($0)'" : $0 }
      let place = mistake.vault == "v.vault" ? "" : " --vault \(mistake.vault)"
      text += "$ subrosa\(place) \(words.joined(separator: " "))"
      if !mistake.input.isEmpty {
        text += "  < \(String(mistake.input.prefix(60)).debugDescription)"
      }
      if mistake.secrets != ["alpha"] { text += "  (secrets: \(mistake.secrets))" }
      guard case .code(let code) = run.ending else {
        Issue.record("\(words) ended with \(run.ending)")
        continue
      }
      text += "\n\(run.messages)exit \(code)\n\n"
      for line in run.messages.split(separator: "\n") where line.hasPrefix(mark) {
        said.insert(bare(String(line.dropFirst(mark.count))))
      }
      // Nothing of where the test runs, and nothing that steers a terminal.
      #expect(!run.messages.contains(bench.folder.path.string), "\(words)")
      #expect(run.messages.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }, "\(words)")
    }
    text += "Not provoked here:\n"
    for (type, _, errors) in ErrorSamples.all {
      let missing = errors.filter { error in
        guard let message = ErrorReport(error, in: language.words)?.message else { return true }
        return !said.contains(bare(message))
      }
      let names = missing.map { Mirror(reflecting: $0).children.first?.label ?? "\($0)" }
      text += "\(type): \(Set(names).sorted().joined(separator: " "))\n"
    }
    try Snapshot.expect(text, is: language.folder("ProvokedErrors") + ".txt")
  }

  /// A message without the numbers and names in which it differs from time to time.
  private func bare(_ text: String) -> String {
    text.replacing(#/\d+|[0-9A-F]{16}/#, with: "N")
      .replacing(#/^[^ ]+(: |：)(?=.*(nothing was imported|没有导入|未导入))/#, with: "")
  }

  /// A vault with records and a hidden compartment, and files to go wrong with.
  private func bench() throws -> Workbench {
    let bench = try Workbench()
    try bench.must(["import", Fixtures.folder.appending(path: "records").path])
    try bench.must(["add", "outcome", "--slug", "empty-text", "--title", "Blank"])
    try bench.must(
      ["add", "outcome", "--slug", "marked-text", "--title", "Some"], input: "(private) x\n")
    try bench.addHidden()
    let sound = try bench.bytes()
    try bench.folder.write("torn", sound + [UInt8](repeating: 7, count: 5000))
    var broken = sound
    broken[100 * 4096] ^= 1
    try bench.folder.write("broken", broken)
    try bench.folder.write("empty", [UInt8]())
    try bench.folder.write("file", "no JSON and no key")
    for folder in ["folder", "twice"] {
      try FileManager.default.createDirectory(
        atPath: bench.folder.file(folder).string, withIntermediateDirectories: false)
    }
    for name in "ab" {
      try bench.folder.write("twice/\(name).md", "---\nkind: note\nslug: s\n---\n")
    }
    return bench
  }
}
