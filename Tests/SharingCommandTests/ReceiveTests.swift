import BundleFormat
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
    try isRefused("changed.age", 65, "signature does not match")
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

  // MARK: - Files that somebody made to do harm

  /// Every refusal leaves the vault with what it had.
  private func isRefused(
    _ file: String, _ code: CInt, _ words: String = "", _ comment: String = ""
  ) throws {
    let before = try both.contents()
    let run = try both.receive(file)
    #expect(run.ending == .code(code), "\(comment) \(run)")
    #expect(words.isEmpty || run.messages.contains(words), "\(comment) \(run)")
    #expect(try both.contents() == before, "\(comment)")
  }

  @Test func aFileThatWasCutIsRefusedAtEveryLength() throws {
    try both.note("clock", String(repeating: "so it went ", count: 20_000))
    try both.share(["clock", "--sign"], to: "x.age")
    let whole = try bench.folder.read("x.age")
    let places = stride(from: 0, to: whole.count, by: whole.count / 40) + [whole.count - 1]
    for count in places {
      try bench.folder.write("cut.age", Array(whole[..<count]))
      let run = try both.receive("cut.age")
      #expect([.code(65), .code(77)].contains(run.ending), "\(count) \(run)")
    }
    for place in stride(from: 3, to: whole.count, by: whole.count / 40) {
      var changed = whole
      changed[place] ^= 4
      try bench.folder.write("cut.age", changed)
      let run = try both.receive("cut.age")
      #expect([.code(65), .code(69), .code(77)].contains(run.ending), "\(place) \(run)")
    }
    #expect(!(try both.contents().contains("clock")))
    try both.must(["verify"], in: both.wei)
    #expect(try both.receive("x.age").ending == .code(0))
  }

  @Test func aFileForSomebodyElseIsRefused() throws {
    try both.note("clock", "one")
    try both.must(["share", "clock", "--for", Workbench.stranger, "--to", both.path("x.age")])
    try isRefused("x.age", 77, "not encrypted to any of your keys")
    try isRefused("nowhere.age", 66)
    try bench.folder.write("text", "a letter")
    try isRefused("text", 65, "not an age file")
  }

  @Test func headersThatCostTooMuchAreRefused() throws {
    let version = "age-encryption.org/v1\n"
    let line = "-> grease \(String(repeating: "x", count: 60))\n\n"
    let mac = "--- \(String(repeating: "A", count: 43))\n"
    try bench.folder.write("long.age", version + String(repeating: line, count: 1_500_000) + mac)
    try isRefused("long.age", 65, "too many recipients")
    let scrypt = "-> scrypt \(String(repeating: "A", count: 22)) 30\n"
    try bench.folder.write(
      "scrypt.age", version + scrypt + String(repeating: "A", count: 43) + "\n" + mac)
    let before = try both.contents()
    let run = try bench.run(
      ["receive", both.path("scrypt.age"), "--yes"], vault: both.wei, secrets: ["alpha", "x"])
    #expect(run.ending == .code(78) && run.messages.contains("memory"), "\(run)")
    #expect(try both.contents() == before)
  }

  private static let note = "---\nkind: note\ntitle: x\n---\nx\n"

  @Test func archivesThatLeadOutOrHoldNoFilesAreRefused() throws {
    for path in ["../../x", "/etc/x", "a/../../x"] {
      let archive = Workbench.archive([(path, [1])])
      try both.seal(archive, as: "x.age")
      try isRefused("x.age", 65, "unsafe or too long", path)
      // In the index alone.
      let index = "subrosa bundle 1\nunsigned\ntext \(String(repeating: "a", count: 32)) "
      let line = index + "\(String(repeating: "b", count: 32)) - \(path)\n"
      try both.seal(Workbench.archive([(".subrosa", Array(line.utf8))]), as: "x.age")
      try isRefused("x.age", 65, "unsafe or too long", path)
    }
    let good = try Workbench.bundle([("a.md", ReceiveTests.note)])
    for kind in "125".utf8 {
      var changed = good
      changed[1024 + 156] = kind
      try both.seal(changed, as: "x.age")
      try isRefused("x.age", 65, "link, a folder or a device")
    }
    try both.seal(Workbench.archive([("a.md", Array(ReceiveTests.note.utf8))]), as: "x.age")
    try isRefused("x.age", 65, "an archive that subrosa did not make")
    try both.seal(good + [0], as: "x.age")
    try isRefused("x.age", 65)
    try both.seal(Array(good.dropLast(512)), as: "x.age")
    try isRefused("x.age", 65, "incomplete")
    try both.seal(good, as: "x.age")
    #expect(try both.receive("x.age").ending == .code(0))
  }

  @Test func aMillionEntriesAreRefused() throws {
    let id = String(repeating: "0", count: 24)
    let lines = (0..<100_000).map { number in
      let digits = id + String(number + 10_000_000)
      return "text \(digits) \(digits) - \(number)\n"
    }
    let index = "subrosa bundle 1\nunsigned\n" + lines.joined()
    try both.seal(Workbench.archive([(".subrosa", Array(index.utf8))]), as: "x.age")
    try isRefused("x.age", 65, "more than subrosa allows")
  }

  @Test(arguments: [
    ("---\nkind: note\na: &a [x, x]\nb: &b [*a, *a]\n---\n", "needs quotes"),
    ("---\nkind: key\ntitle: Annelie\nuse: age\n---\nx", "cannot be shared"),
    ("---\nkind: contact\ntitle: Annelie\n---\n", "cannot be shared"),
    ("---\nkind: decision\ntitle: x\n---\n", "cannot be shared"),
    ("---\nkind: attachment\ntitle: x\n---\n", "cannot be shared"),
    ("no front matter", "kind"), ("---\nkind: walk\n---\n", "kind"),
    ("---\nkind: note\nslug: ../x\n---\n", ""),
    ("---\nkind: note\ntitle: [", ""), ("---\nkind: note\n---\n\u{0}\u{1}\u{2}", "OK"),
  ])
  func textsThatAreNoneAreRefused(_ text: String, _ words: String) throws {
    let bundle = try Workbench.bundle([("good.md", ReceiveTests.note), ("a.md", text)])
    try both.seal(bundle, as: "x.age")
    guard words != "OK" else {
      #expect(try both.receive("x.age").ending == .code(0))
      return
    }
    try isRefused("x.age", 65, words, text)
    try isRefused("x.age", 65, "a.md", text)
  }

  @Test func twoRecordsOfOneSlugAreRefused() throws {
    let note = "---\nkind: note\nslug: same\n---\n"
    try both.seal(try Workbench.bundle([("a.md", note), ("b.md", note)]), as: "x.age")
    try isRefused("x.age", 65, "b.md")
  }

  @Test func aSignatureThatDoesNotHoldIsRefused() throws {
    try both.note("clock", "one")
    try both.share(["clock", "--sign"], to: "x.age")
    let plaintext = try both.plaintext(of: "x.age")
    let place = try #require(plaintext.firstRange(of: Array("\none\n".utf8))).lowerBound + 1
    var changed = plaintext
    changed[place] = UInt8(ascii: "0")
    try both.seal(changed, as: "changed.age")
    try isRefused("changed.age", 65, "signature does not match")
    // The same of a key that nobody knows.
    try both.must(["contact", "remove", "Annelie", "--yes"], in: both.wei)
    try isRefused("changed.age", 65, "signature does not match")
    #expect(try both.report("x.age").signature == "unknown key")
  }

  /// Ids are no secrets among those who share: a record or a version that is here is not replaced by
  /// something that has its id.
  @Test func idsOfOtherRecordsReplaceNothing() throws {
    try both.must(["add", "person", "--slug", "weber", "--name", "Weber"], in: both.wei)
    try both.note("own", "mine", in: both.wei)
    try both.must(
      ["share", "own", "--for", "Annelie", "--to", both.path("own.age")], in: both.wei)
    try both.must(["receive", both.path("own.age"), "--yes"])
    try both.share(["own"], to: "back.age")
    let bundle = try both.plaintext(of: "back.age")
    let text = Array("\nmine\n".utf8)
    let place = try #require(bundle.firstRange(of: text))
    // Other words under the id of a version of one's own: one's own stays, and nothing is added.
    var changed = bundle
    changed.replaceSubrange(place, with: Array("\nYOUR\n".utf8))
    try both.seal(changed, as: "forged.age")
    #expect(try both.report("forged.age").records.map(\.fate) == ["known"])
    #expect(try both.shown("own").hasSuffix("---\nmine\n"))
    // Another kind of record under the id of this one.
    let person = bundle.map { $0 }
    let kind = try #require(person.firstRange(of: Array("kind: note\n".utf8)))
    var other = person
    other.replaceSubrange(kind, with: Array("kind: fact\n".utf8))
    try both.seal(other, as: "other.age")
    try isRefused("other.age", 65)
  }

  /// Somebody who knows a version's id sends other words under it before its author does.
  @Test func otherWordsUnderTheIdOfAVersionThatCameAreAConflict() throws {
    try both.note("clock", "right")
    try both.share(["clock"], to: "x.age")
    let bundle = try both.plaintext(of: "x.age")
    let place = try #require(bundle.firstRange(of: Array("\nright\n".utf8)))
    var forged = bundle
    forged.replaceSubrange(place, with: Array("\nwrong\n".utf8))
    try both.seal(forged, as: "forged.age")
    #expect(try both.report("forged.age").records.map(\.fate) == ["new"])
    #expect(try both.report("x.age").records.map(\.fate) == ["conflict"])
    // Both came now.
    #expect(try both.report("x.age").records.map(\.fate) == ["known"])
    #expect(try both.report("forged.age").records.map(\.fate) == ["known"])
    #expect(
      try bench.run(["list", "note"], vault: both.wei).answer.split(separator: "\n").count == 3)
  }
}
