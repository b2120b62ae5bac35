import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Records from other people.
@Suite struct ReceiveTests {
  private let both: SharingBench
  private var bench: Workbench { both.bench }

  init() throws {
    both = try SharingBench()
  }

  @Test func recordsAndAttachmentsComeWithWhomTheyAreFrom() throws {
    try both.note("clock", "Start it.")
    try bench.folder.write("film.bin", (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
    try both.must(["attach", "clock", both.path("film.bin")])
    try both.share(["clock", "--sign"], to: "x.age")
    let report = try both.report("x.age")
    #expect(report.signature == "valid" && report.signer == "Annelie")
    #expect(report.signedForYou == true)
    #expect(
      report.records
        == [.init(fate: "new", kind: "note", title: "Of clock", slug: "clock", attachments: 1)])
    let shown = try both.shown("clock")
    #expect(shown.hasSuffix("---\nStart it.\n") && shown.contains("\n  from: Annelie\n"))
    try both.must(["extract", "film.bin", both.path("out.bin")], in: both.wei)
    #expect(try bench.folder.read("out.bin") == bench.folder.read("film.bin"))
    try both.must(["verify"], in: both.wei)
    // Once more: nothing happens.
    let before = try both.contents()
    #expect(try both.report("x.age").records.map(\.fate) == ["known"])
    #expect(try both.contents() == before)
    // Whom it is from stays here.
    try both.must(
      ["share", "clock", "--for", "Annelie", "--to", both.path("y.age")], in: both.wei)
    #expect(try both.report("y.age", in: bench.vault).records.map(\.fate) == ["known"])
    #expect(!(try both.shown("clock", in: bench.vault).contains("received")))
  }

  /// What somebody else jotted is not one's own, whatever session it names.
  @Test func linesOfOthersBecomeNotes() throws {
    for vault in [bench.vault, both.wei] {
      try both.must(["add", "dialogue", "--slug", "lake", "--title", "Lake"], in: vault)
      try both.must(
        ["add", "session", "--slug", "s1", "--title", "First", "--dialogue", "lake"], in: vault)
    }
    try both.must(["jot", "s1"], input: "! pays one million\n")
    struct Found: Decodable { let id: String }
    let told = try both.must(["--format", "json", "search", "million"]).answer
    let line = try #require(
      try JSONDecoder().decode([Found].self, from: Data(told.utf8)).first?.id, "\(told)")
    try both.share([line, "--include-private"], to: "x.age")
    let report = try both.report("x.age")
    #expect(report.records.map(\.fate) == ["new"] && report.records.map(\.kind) == ["note"])
    try both.must(["jot", "s1"], in: both.wei, input: "my own line\n")
    let made = try both.must(["jot", "s1", "--finish"], in: both.wei).answer
    let note = try #require(made.split(separator: ":").first)
    #expect(try both.shown(String(note)).contains("my own line"))
    #expect(try !both.shown(String(note)).contains("million"))
    #expect(try !both.shown("s1").contains("million"))
    #expect(try both.report("x.age").records.map(\.fate) == ["known"])
  }

  @Test func changesGoBackAndForth() throws {
    try both.note("clock", "one")
    try both.share(["clock"], to: "1.age")
    #expect(try both.report("1.age").records.map(\.fate) == ["new"])
    try both.note("clock", "two", in: both.wei, command: "edit")
    try both.note("clock", "three", in: both.wei, command: "edit")
    try both.must(
      ["share", "clock", "--for", "Annelie", "--to", both.path("2.age")], in: both.wei)
    #expect(try both.report("2.age", in: bench.vault).records.map(\.fate) == ["update"])
    #expect(try both.shown("clock", in: bench.vault).hasSuffix("---\nthree\n"))
    let history = try bench.run(["history", "clock"]).answer
    #expect(history.split(separator: "\n").count == 3)
    // What was sent before is not put over it.
    #expect(try both.report("1.age", in: both.wei).records.map(\.fate) == ["known"])
    #expect(try both.shown("clock").hasSuffix("---\nthree\n"))
  }

  @Test func whatBothChangedIsKeptAsAConflict() throws {
    try both.note("clock", "one")
    try both.share(["clock"], to: "1.age")
    #expect(try both.receive("1.age").ending == .code(0))
    try both.note("clock", "hers", command: "edit")
    try both.note("clock", "his", in: both.wei, command: "edit")
    try both.share(["clock"], to: "2.age")
    let run = try both.receive("2.age")
    #expect(run.messages.contains("1 record has conflicting versions now"), "\(run)")
    #expect(run.answer.contains("CONFLICT"))
    let conflicts = try bench.run(["conflicts"], vault: both.wei).answer
    #expect(conflicts.contains("here first") && conflicts.contains("received 20"), "\(conflicts)")
    let history = try bench.run(["history", "clock"], vault: both.wei).answer
    #expect(history.split(separator: "\n").count == 4)
    let list = try bench.run(["list", "note"], vault: both.wei).answer
    #expect(list.split(separator: "\n").count == 3, "\(list)")
    // Again, it is here.
    #expect(try both.report("2.age").records.map(\.fate) == ["known"])
    // Whatever does not show the texts may not choose between them.
    for words in [["set", "clock", "date=2026-01-01"], ["attach", "clock", both.path("2.age")]] {
      let refused = try bench.run(words, vault: both.wei)
      #expect(refused.ending == .code(78) && refused.messages.contains("conflicting versions"))
    }
    let shown = try bench.run(["show", "clock"], vault: both.wei)
    #expect(shown.messages.contains("conflicting versions"), "\(shown)")
    // An edit replaces both, and goes back as what comes from both.
    try both.note("clock", "both", in: both.wei, command: "edit")
    #expect(
      try bench.run(["list", "note"], vault: both.wei).answer.split(separator: "\n").count == 2)
    try both.must(
      ["share", "clock", "--for", "Annelie", "--to", both.path("3.age")], in: both.wei)
    #expect(try both.report("3.age", in: bench.vault).records.map(\.fate) == ["update"])
    #expect(try both.shown("clock", in: bench.vault).hasSuffix("---\nboth\n"))
  }

  /// Whose version is which, in the list and above the question.
  @Test func aConflictSaysFromWhomAVersionIs() throws {
    try both.note("clock", "one", in: both.wei)
    try both.must(["share", "clock", "--for", "Annelie", "--to", both.path("1.age")], in: both.wei)
    #expect(try both.report("1.age", in: bench.vault).records.map(\.fate) == ["new"])
    try both.note("clock", "mine", command: "edit")
    try both.note("clock", "his", in: both.wei, command: "edit")
    try both.must(
      ["share", "clock", "--sign", "--for", "Annelie", "--to", both.path("2.age")], in: both.wei)
    let report = try both.report("2.age", in: bench.vault)
    #expect(report.records.map(\.fate) == ["conflict"])
    let told = try both.must(["--format", "json", "conflicts"]).answer
    let found = try JSONDecoder().decode(CopyBench.Report.self, from: Data(told.utf8))
    let versions = try #require(found.conflicts.first).versions
    #expect(Set(versions.map(\.origin)) == ["received", "here"], "\(told)")
    let received = try #require(versions.first { $0.origin == "received" })
    #expect(received.from == "Wei" && received.received.hasPrefix("20"), "\(told)")
    #expect(try both.shown("clock@\(received.version)", in: bench.vault).hasSuffix("\nhis\n"))
    let terminal = try bench.start(["resolve", "clock"])
    try terminal.wait {
      $0.isAlternate && $0.text.contains("Which version to keep?")
        && $0.text.contains("from Wei 20") && $0.text.contains("here first")
    }
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
  }

  /// Nobody takes back a text that was agreed here, whoever sends it.
  @Test func anAgreedTextStandsBesideWhatWouldReplaceIt() throws {
    func outcome(_ text: String, in vault: FilePath? = nil, command: String = "add") throws {
      let form = "---\nkind: outcome\nslug: pact\ntitle: Pact\nmarking: open\n---\n\(text)\n"
      try both.must(
        [command, command == "add" ? "outcome" : "pact"] + (command == "add" ? [] : ["--yes"]),
        in: vault, input: form)
    }
    try outcome("We agree.")
    try both.must(["outcome", "agree", "pact"])
    try both.share(["pact", "--include-private"], to: "1.age")
    #expect(try both.report("1.age").records.map(\.fate) == ["new"])
    func sendBack(_ file: String) throws -> [String] {
      try both.must(
        ["share", "pact", "--include-private", "--for", "Annelie", "--to", both.path(file)],
        in: both.wei)
      return try both.report(file, in: bench.vault).records.map(\.fate)
    }
    // The signature of the other side is no other text.
    try both.must(["outcome", "sign", "pact"], in: both.wei)
    #expect(try sendBack("2.age") == ["update"])
    try outcome("We disagree.", in: both.wei, command: "edit")
    #expect(try sendBack("3.age") == ["conflict"])
    let list = try bench.run(["list", "outcome"]).answer
    #expect(list.split(separator: "\n").count == 3, "\(list)")
  }

  /// Files may come in another order than they were written.
  @Test func anOlderVersionThatComesLateIsKeptInTheHistory() throws {
    try both.note("clock", "one")
    try both.share(["clock"], to: "1.age")
    try both.note("clock", "two", command: "edit")
    try both.share(["clock"], to: "2.age")
    #expect(try both.report("2.age").records.map(\.fate) == ["new"])
    #expect(try both.report("1.age").records.map(\.fate) == ["older"])
    #expect(try both.shown("clock").hasSuffix("---\ntwo\n"))
    #expect(
      try bench.run(["list", "note"], vault: both.wei).answer.split(separator: "\n").count == 2)
    #expect(
      try bench.run(["history", "clock"], vault: both.wei).answer.split(separator: "\n").count == 3)
  }

  @Test func aSlugThatIsTakenBecomesAnotherOne() throws {
    try both.must(["add", "person", "--slug", "weber", "--name", "Anna Weber"])
    try both.note("talk", "With @weber.")
    try both.must(
      ["add", "person", "--slug", "weber", "--name", "Bruno Weber"], in: both.wei)
    try both.share(["talk", "weber", "--include-private"], to: "x.age")
    let report = try both.report("x.age")
    #expect(report.records.map(\.slug) == ["talk", "weber-2"])
    #expect(try both.shown("talk").hasSuffix("---\nWith @weber-2.\n"))
    #expect(try both.shown("weber").contains("Bruno"))
    #expect(try both.shown("weber-2").contains("Anna"))
    // The next version is of the same records.
    try both.note("talk", "Again with @weber.", command: "edit")
    try both.share(["talk", "weber", "--include-private"], to: "y.age")
    let again = try both.report("y.age")
    #expect(again.records.map(\.fate) == ["update", "known"])
    #expect(try both.shown("talk").hasSuffix("---\nAgain with @weber-2.\n"))
  }

  /// Nobody else can decrypt it: the key is in the vault.
  @Test func aTextBecomesANoteAndAnotherFileAnAttachment() throws {
    try both.note("clock", "Start it.")
    try both.share(["clock", "--text", "--sign"], to: "x.age")
    let report = try both.report("x.age")
    #expect(report.signature == "valid" && report.signedForYou == true)
    #expect(
      report.records
        == [.init(fate: "new", kind: "note", title: "Of clock", slug: "", attachments: 0)])
    let shown = try both.shown("Of clock")
    #expect(shown.hasSuffix("\n\nStart it.\n") && shown.contains("from: Annelie"))
    #expect(!shown.contains("MINISIGN"))
    // A text that was changed on its way.
    var plaintext = try both.plaintext(of: "x.age")
    plaintext[2] = UInt8(ascii: "X")
    try both.seal(plaintext, as: "changed.age")
    try both.isRefused("changed.age", 65, "signature does not match")
    let scan = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try both.seal(scan, as: "scan.pdf.age")
    #expect(try both.report("scan.pdf.age").records.map(\.title) == ["scan"])
    try both.must(["extract", "scan.pdf", both.path("out.pdf")], in: both.wei)
    #expect(try bench.folder.read("out.pdf") == scan)
    try both.seal([], as: "empty.age")
    #expect(try both.report("empty.age").records.map(\.title) == ["empty"])
    try both.must(["verify"], in: both.wei)
  }

  /// Each file is encrypted and signed anew: what it says is the same.
  @Test func aTextOrAFileThatComesAgainIsKnown() throws {
    try both.note("clock", "Start it.")
    for file in ["1.age", "2.age"] { try both.share(["clock", "--text", "--sign"], to: file) }
    #expect(try both.report("1.age").records.map(\.fate) == ["new"])
    let again = try both.receive("2.age")
    #expect(again.ending == .code(0), "\(again)")
    #expect(again.messages.contains("you have everything in the file"), "\(again)")
    let list = try bench.run(["list", "note"], vault: both.wei).answer
    #expect(list.split(separator: "\n").count == 2, "\(list)")
    // What the user changes in it makes it no other letter.
    try both.must(["set", "Of clock", "tags=read"], in: both.wei)
    #expect(try both.report("1.age").records.map(\.fate) == ["known"])
    // A signature that nobody had seen is news, and one that is missing is none.
    try both.note("tide", "Stop it.")
    try both.share(["tide", "--text"], to: "3.age")
    try both.share(["tide", "--text", "--sign"], to: "4.age")
    #expect(try both.report("3.age").records.map(\.fate) == ["new"])
    #expect(try both.report("4.age").records.map(\.fate) == ["new"])
    #expect(try both.report("3.age").records.map(\.fate) == ["known"])
    for name in ["1", "2"] { try both.seal([0, 1, 2, 255], as: "scan.\(name).age") }
    #expect(try both.report("scan.1.age").records.map(\.fate) == ["new"])
    #expect(try both.report("scan.2.age").records.map(\.fate) == ["known"])
  }

  @Test func nothingIsImportedBeforeSomebodyAgrees() throws {
    try both.note("clock", "one")
    try both.share(["clock"], to: "x.age")
    let before = try both.contents()
    let alone = try bench.run(
      ["receive", both.path("x.age")], prefix: ["/usr/bin/setsid", "-w"], vault: both.wei)
    #expect(alone.ending == .code(69), "\(alone)")
    #expect(alone.answer.contains("Nobody signed it"), "\(alone)")
    #expect(try both.contents() == before)
  }

  /// Whoever gets a signed file can encrypt it for somebody else.
  @Test func whatWasSignedForSomebodyElseSaysSo() throws {
    try both.note("clock", "one")
    let third = bench.folder.file("third.vault")
    try both.must(["init"], in: third)
    try both.must(["identity", "--new", "Third"], in: third)
    try both.must(["contact", "add", "Annelie", both.path("annelie.txt")], in: third)
    try both.must(["identity", "--to", both.path("third.txt")], in: third)
    try both.must(["contact", "add", "Third", both.path("third.txt")])
    for (whom, expected) in [(["Wei"], false), (["Wei", "Third"], true)] {
      let file = "\(whom.count).age"
      try both.must(
        ["share", "clock", "--sign", "--to", both.path(file)] + whom.flatMap { ["--for", $0] })
      let plaintext = try both.plaintext(of: file)
      let recipient = try #require(try both.keys(of: third).first?.public)
      try bench.seal(plaintext, for: recipient, as: "forwarded.age")
      let report = try both.report("forwarded.age", in: third)
      #expect(report.signature == "valid" && report.signedForYou == expected)
    }
  }

}
