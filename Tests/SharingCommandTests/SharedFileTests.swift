import AgeFormat
import CommandTestSupport
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing

/// Files for other people.
@Suite struct SharedFileTests {
  private let both: SharingBench
  private var bench: Workbench { both.bench }

  init() throws {
    both = try SharingBench()
    try both.note("clock", "Start it. @wang-wei")
    try bench.folder.write("film.bin", (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    try both.must(["attach", "clock", both.path("film.bin")])
  }

  /// A recipient of Debian's age, whose identity is in the file `key`.
  private func stranger() throws -> String {
    let made = try bench.folder.run(["age-keygen", "-o", "key"])
    #expect(made.status == 0)
    return try #require(made.output.split(separator: "\n").last?.split(separator: " ").last)
      .description
  }

  @Test(arguments: [[], ["--armor"]]) func anotherAgeProgramAndTarOpenIt(_ options: [String]) throws
  {
    let recipient = try stranger()
    let run = try both.must(
      ["share", "clock", "--for", recipient, "--to", both.path("x.age"), "--sign"] + options)
    #expect(run.messages.contains("not safe from quantum computers"), "\(run)")
    #expect(try bench.folder.read("x.age").starts(with: Array("-----".utf8)) == !options.isEmpty)
    #expect(try bench.folder.run(["age", "-d", "-i", "key", "-o", "x.tar", "x.age"]).status == 0)
    let listed = try bench.folder.run(["tar", "-tf", "x.tar"])
    #expect(
      listed.output.split(separator: "\n")
        == [".subrosa", "note/clock.md", "attachment/film.bin", "B2SUMS", "B2SUMS.minisig"])
    #expect(try bench.folder.run(["tar", "-xf", "x.tar"]).status == 0)
    // The text is the one that `export folder` writes.
    try both.must(["export", "folder", both.path("out"), "--yes"])
    #expect(try bench.folder.read("note/clock.md") == bench.folder.read("out/note/clock.md"))
    #expect(try bench.folder.read("attachment/film.bin") == bench.folder.read("film.bin"))
    // The signature holds, and what it is about.
    #expect(try bench.folder.run(["b2sum", "--check", "B2SUMS"]).status == 0)
    try both.must(["outcome", "key", "--to", both.path("own.pub")])
    let verified = try bench.folder.run(["minisign", "-Vm", "B2SUMS", "-p", "own.pub"])
    #expect(verified.status == 0, "\(verified)")
    #expect(verified.output.contains("for:"))
  }

  /// Where somebody keeps files is nobody else's business.
  @Test func noFolderThatAnImportCameFromIsNamed() throws {
    let recipient = try stranger()
    for folder in ["clients", "clients/quokka"] {
      try FileManager.default.createDirectory(
        atPath: both.path(folder), withIntermediateDirectories: false)
    }
    try bench.folder.write("clients/quokka/p.png", "picture")
    try bench.folder.write(
      "clients/quokka/a.md",
      "---\nkind: note\nslug: tide\ntitle: Tide\nmarking: open\nattachments: [quokka/p.png]\n---\nText.\n"
    )
    try both.must(["import", both.path("clients")])
    try #require(try bench.run(["--format", "json", "show", "tide"]).answer.contains("quokka"))
    try both.must(["share", "tide", "--for", recipient, "--to", both.path("x.age")])
    #expect(try bench.folder.run(["age", "-d", "-i", "key", "-o", "x.tar", "x.age"]).status == 0)
    let listed = try bench.folder.run(["tar", "-tf", "x.tar"]).output
    #expect(listed.split(separator: "\n") == [".subrosa", "note/tide.md", "attachment/p.png"])
    #expect(try !String(decoding: bench.folder.read("x.tar"), as: UTF8.self).contains("quokka"))
    try both.must(["share", "tide", "--text", "--for", recipient, "--to", both.path("y.age")])
    let text = try bench.folder.run(["age", "-d", "-i", "key", "y.age"]).output
    #expect(text.contains("# Tide") && !text.contains("quokka"), "\(text)")
  }

  @Test func aTextIsOneDocumentWithoutAttachments() throws {
    let recipient = try stranger()
    try both.note("second", "Stop it.")
    let run = try both.must(
      ["share", "clock", "second", "--text", "--for", recipient, "--to", both.path("x.age")])
    #expect(run.messages.contains("1 attachment is left out"), "\(run)")
    let text = try bench.folder.run(["age", "-d", "-i", "key", "x.age"]).output
    #expect(text.hasPrefix("# Of clock\n\n- kind: note\n"))
    #expect(text.contains("\nStart it. @wang-wei\n\n---\n\n# Of second\n"))
    #expect(text.hasSuffix("\nStop it.\n"))
    #expect(!text.contains("film.bin") && !text.contains("MINISIGN"))
    try both.must(
      ["share", "clock", "--text", "--sign", "--for", recipient, "--to", both.path("y.age")])
    let signed = try bench.folder.run(["age", "-d", "-i", "key", "y.age"]).output
    let parts = signed.components(separatedBy: "-----BEGIN MINISIGN SIGNATURE-----\n")
    try #require(parts.count == 2)
    try bench.folder.write("d", parts[0])
    try bench.folder.write(
      "d.minisig", parts[1].replacing("-----END MINISIGN SIGNATURE-----\n", with: ""))
    try both.must(["outcome", "key", "--to", both.path("own.pub")])
    #expect(try bench.folder.run(["minisign", "-Vm", "d", "-p", "own.pub"]).status == 0)
  }

  /// Notes stand in the order of their days, whatever the order in which they were named.
  @Test func notesAreInTheOrderOfTheirDays() throws {
    let recipient = try stranger()
    for (slug, day) in [("late", "2026-05-02"), ("early", "2026-03-01"), ("middle", "2026-04")] {
      try both.note(slug, "Text.")
      try both.must(["set", slug, "date=\(day)"])
    }
    try both.must(["add", "person", "--slug", "someone", "--name", "Someone"])
    let references = ["late", "someone", "early", "middle"]
    try both.must(
      ["share"] + references
        + ["--text", "--include-private", "--for", recipient, "--to", both.path("x.age")])
    let text = try bench.folder.run(["age", "-d", "-i", "key", "x.age"]).output
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(titles == ["# Of early", "# Someone", "# Of middle", "# Of late"], "\(text)")
  }

  @Test func aPassphraseOpensItAndNothingElseDoes() throws {
    try both.must(
      [
        "share", "clock", "--passphrase", "--weak", "--for", "Somebody", "--to", both.path("x.age"),
      ],
      secrets: ["alpha", "the file's own words"])
    var reader = AgeHeaderReader()
    let header = try #require(try reader.update(bench.folder.read("x.age")))
    #expect(header.needsPassphrase)
    let typed = Array("the file's own words".utf8)
    let right = try SecretBytes(copying: typed.rawSpan)
    _ = try header.fileKey(passphrase: right)
    let wrong = try SecretBytes(copying: Array("alpha".utf8).rawSpan)
    #expect(throws: AgeError.wrongPassphrase) { _ = try header.fileKey(passphrase: wrong) }
    // Received with it too.
    let received = try bench.run(
      ["receive", both.path("x.age"), "--yes"], vault: both.wei,
      secrets: ["alpha", "the file's own words"])
    #expect(received.ending == .code(0), "\(received)")
    #expect(try both.shown("clock").contains("Start it."))
    let refused = try bench.run(
      ["receive", both.path("x.age"), "--yes"], vault: both.wei, secrets: ["alpha", "x"])
    #expect(refused.ending == .code(77), "\(refused)")
    let weak = try bench.run(["share", "clock", "--to", both.path("y.age")])
    #expect(weak.ending == .code(64))
  }

  @Test func aFileForContactsIsSafeFromQuantumComputersIfAllOfThemAre() throws {
    let recipient = try stranger()
    let safe = try both.must(
      ["share", "clock", "--for", "wei", "--to", both.path("x.age")])
    #expect(!safe.messages.contains("quantum"), "\(safe)")
    let header = String(decoding: try bench.folder.read("x.age").prefix(100), as: UTF8.self)
    #expect(header.contains("-> mlkem768x25519 "))
    // Wei has a key of both kinds, and so the stranger's decides.
    let mixed = try both.must(
      ["share", "clock", "--for", "wei", "--for", recipient, "--to", both.path("y.age")])
    #expect(mixed.messages.contains("not safe from quantum computers"), "\(mixed)")
    let file = String(decoding: try bench.folder.read("y.age").prefix(500), as: UTF8.self)
    #expect(file.components(separatedBy: "-> X25519 ").count == 3 && !file.contains("mlkem"))
    #expect(try bench.folder.run(["age", "-d", "-i", "key", "-o", "y.tar", "y.age"]).status == 0)
    #expect(try both.receive("y.age").ending == .code(0))
    // Who has one kind alone cannot be joined with who has the other alone.
    let hybrid = try #require(try both.keys(of: both.wei).first?.public)
    try both.must(["contact", "add", "New", hybrid])
    let refused = try bench.run(
      ["share", "clock", "--for", "New", "--for", recipient, "--to", both.path("z.age")])
    #expect(refused.ending == .code(78), "\(refused)")
    #expect(!both.exists("z.age"))
  }

  @Test func whatIsPrivateIsAskedAbout() throws {
    try both.note("secret", "(private) Nobody knows.\n\n(open) All know.")
    try both.note("unmarked", "Nobody said.", marking: "")
    let words = ["share", "secret", "unmarked", "--for", "Wei", "--to", both.path("x.age")]
    // Without a terminal.
    let refused = try bench.run(words, prefix: ["/usr/bin/setsid", "-w"])
    #expect(refused.ending == .code(78), "\(refused)")
    #expect(refused.messages.contains("private in secret: 1 paragraph\n"), "\(refused)")
    #expect(refused.messages.contains("private in unmarked: its fields and 1 paragraph"))
    #expect(refused.messages.contains("--include-private"))
    #expect(!both.exists("x.age"))
    #expect(try bench.run(["list", "release"]).answer.isEmpty)
    for (answer, code) in [("n\r", CInt(78)), ("y\r", 0)] {
      let terminal = try bench.start(words)
      try terminal.wait(for: "Share the private content of those records?")
      try terminal.type(answer)
      #expect(try terminal.exit() == .code(code))
      #expect(both.exists("x.age") == (code == 0))
    }
    try both.must(
      ["share", "secret", "--include-private", "--for", "Wei", "--to", both.path("y.age")])
    // Nothing private, nothing to ask.
    try both.must(["share", "clock", "--for", "Wei", "--to", both.path("z.age")])
  }

  /// With the digest of the file's header, as the book computes it.
  @Test(arguments: [
    ([], "sed '/^--- /q' x.age"),
    (["--armor"], "sed '1d;$d' x.age | base64 -d | sed '/^--- /q'"),
  ])
  func theReleaseIsRecorded(options: [String], header: String) throws {
    try both.share(["clock", "--sign"] + options, to: "x.age")
    let list = try bench.run(["list", "release"]).answer
    #expect(list.contains("Shared with Wei"))
    let reference = try #require(list.split(separator: "\n").last?.split(separator: " ").first)
    let release = try bench.run(["show", String(reference)]).answer
    let digest = try bench.folder.run(
      ["sh", "-c", "export LC_ALL=C; \(header) | b2sum -l 256"]
    ).output.prefix(64)
    #expect(digest.count == 64)
    #expect(release.contains(digest), "\(release)")
    #expect(release.contains("to: [Wei]") && release.contains("what: 1 record and 1 attachment"))
    #expect(release.contains("- clock@"))
  }

  @Test func nothingIsWrittenThatIsInTheWayOrCannotBeShared() throws {
    try bench.folder.write("taken", "x")
    let share = { (words: [String], file: String) in
      try bench.run(["share"] + words + ["--to", both.path(file)])
    }
    #expect(try share(["clock", "--for", "Wei"], "taken").ending == .code(73))
    #expect(try bench.folder.read("taken") == [0x78])
    #expect(try share(["clock", "--for", "Wei"], "none/x.age").ending == .code(73))
    for words in [
      ["nothing", "--for", "Wei"], ["clock", "--for", "Nobody"], ["Of", "--for", "Wei"],
    ] {
      #expect(try share(words, "x.age").ending == .code(66), "\(words)")
    }
    #expect(try share(["film.bin", "--for", "Wei"], "x.age").ending == .code(64))
    #expect(try share(["clock"], "x.age").ending == .code(64))
    #expect(try share(["clock", "--for", "age1x"], "x.age").ending == .code(65))
    let signing = try #require(try both.keys(of: both.wei).last?.public)
    try both.must(["contact", "add", "Signer", signing])
    #expect(try share(["clock", "--for", "Signer"], "x.age").ending == .code(66))
    #expect(!both.exists("x.age"))
    #expect(try bench.run(["list", "release"]).answer.isEmpty)
  }

  /// Records of a hidden compartment stay there; the cover's are shared in such a session too.
  @Test func aHiddenCompartmentIsNotShared() throws {
    try bench.addHidden()
    let words = ["share", "clock", "--for", "Wei", "--to"]
    let single = try bench.run(words + [both.path("x.age")], secrets: ["beta"])
    #expect(single.ending == .code(78), "\(single)")
    let line = words.joined(separator: " ")
    try bench.inSession("beta", ["\(line) \(both.path("x.age"))"])
    #expect(!both.exists("x.age"))
    try bench.inSession("beta", ["\(line) \(both.path("y.age")) --in cover"])
    #expect(both.exists("y.age"))
    #expect(try bench.run(["list", "release"]).answer.contains("Shared with Wei"))
    try bench.inSession("beta", ["receive \(both.path("y.age")) --yes"])
    #expect(try both.receive("y.age").ending == .code(0))
  }
}
