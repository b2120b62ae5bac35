import CommandTestSupport
import Foundation
import TestSupport
import Testing

/// Files that somebody made to do harm.
@Suite struct HarmfulFileTests {
  private let both: SharingBench
  private var bench: Workbench { both.bench }

  init() throws {
    both = try SharingBench()
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
    try both.isRefused("x.age", 77, "not encrypted to any of your keys")
    try both.isRefused("nowhere.age", 66)
    try bench.folder.write("text", "a letter")
    try both.isRefused("text", 65, "not an age file")
  }

  @Test func headersThatCostTooMuchAreRefused() throws {
    let version = "age-encryption.org/v1\n"
    let line = "-> grease \(String(repeating: "x", count: 60))\n\n"
    let mac = "--- \(String(repeating: "A", count: 43))\n"
    try bench.folder.write("long.age", version + String(repeating: line, count: 1_500_000) + mac)
    try both.isRefused("long.age", 65, "too many recipients")
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
      try both.isRefused("x.age", 65, "unsafe or too long", path)
      // In the index alone.
      let index = "subrosa bundle 1\nunsigned\ntext \(String(repeating: "a", count: 32)) "
      let line = index + "\(String(repeating: "b", count: 32)) - \(path)\n"
      try both.seal(Workbench.archive([(".subrosa", Array(line.utf8))]), as: "x.age")
      try both.isRefused("x.age", 65, "unsafe or too long", path)
    }
    let good = try Workbench.bundle([("a.md", Self.note)])
    for kind in "125".utf8 {
      var changed = good
      changed[1024 + 156] = kind
      try both.seal(changed, as: "x.age")
      try both.isRefused("x.age", 65, "link, a folder or a device")
    }
    try both.seal(Workbench.archive([("a.md", Array(Self.note.utf8))]), as: "x.age")
    try both.isRefused("x.age", 65, "an archive that subrosa did not make")
    try both.seal(good + [0], as: "x.age")
    try both.isRefused("x.age", 65)
    try both.seal(Array(good.dropLast(512)), as: "x.age")
    try both.isRefused("x.age", 65, "incomplete")
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
    try both.isRefused("x.age", 65, "more than subrosa allows")
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
    let bundle = try Workbench.bundle([("good.md", Self.note), ("a.md", text)])
    try both.seal(bundle, as: "x.age")
    guard words != "OK" else {
      #expect(try both.receive("x.age").ending == .code(0))
      return
    }
    try both.isRefused("x.age", 65, words, text)
    try both.isRefused("x.age", 65, "a.md", text)
  }

  @Test func twoRecordsOfOneSlugAreRefused() throws {
    let note = "---\nkind: note\nslug: same\n---\n"
    try both.seal(try Workbench.bundle([("a.md", note), ("b.md", note)]), as: "x.age")
    try both.isRefused("x.age", 65, "b.md")
  }

  @Test func aSignatureThatDoesNotHoldIsRefused() throws {
    try both.note("clock", "one")
    try both.share(["clock", "--sign"], to: "x.age")
    let plaintext = try both.plaintext(of: "x.age")
    let place = try #require(plaintext.firstRange(of: Array("\none\n".utf8))).lowerBound + 1
    var changed = plaintext
    changed[place] = UInt8(ascii: "0")
    try both.seal(changed, as: "changed.age")
    try both.isRefused("changed.age", 65, "signature does not match")
    // The same of a key that nobody knows.
    try both.must(["contact", "remove", "Annelie", "--yes"], in: both.wei)
    try both.isRefused("changed.age", 65, "signature does not match")
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
    try both.isRefused("other.age", 65)
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
