import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `redact` and `protect`.
@Suite struct RedactTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    let person =
      "---\nkind: person\nslug: wang-wei\nname: Wang Wei\nnative: 王伟\n"
      + "affiliations: [Yanhu University]\ncontact: [wangw@yanhu.example]\n---\n"
    try #require(try bench.run(["add", "person"], input: Array(person.utf8)).ending == .code(0))
  }

  private func redact(_ text: String) throws -> Workbench.Run {
    try bench.run(["redact"], input: Array(text.utf8))
  }

  @Test func standardInputIsRedacted() throws {
    let before = try bench.bytes()
    let run = try redact("then WANG WEI (王伟) wrote from wangw@yanhu.example\n\tand so on\n")
    #expect(run.ending == .code(0))
    for word in ["WANG", "WEI", "王伟", "wangw", "yanhu"] { #expect(!run.answer.contains(word)) }
    #expect(run.answer.contains("Participant"))
    #expect(run.answer.hasSuffix("\n\tand so on\n"))
    #expect(try bench.bytes() == before)
  }

  @Test func filesComeOneAfterTheOther() throws {
    try bench.folder.write("a", "then Wang Wei spoke\n")
    try bench.folder.write("b", "and wang wei left\n")
    let files = ["a", "b"].map { bench.folder.file($0).string }
    let run = try bench.run(["redact"] + files)
    let parts = run.answer.split(separator: "\u{c}")
    #expect(parts.count == 2)
    // One person has one name in all of them.
    let name = try #require(parts[0].firstMatch(of: /Participant \d\d/)).0
    #expect(parts[1].contains(name))
  }

  @Test func aPipeIsReadLikeAFile() throws {
    let made = try bench.run(
      ["redact", "/dev/fd/0"], prefix: ["/bin/bash", "-c", "echo Wang Wei | \"$0\" \"$@\""])
    #expect(made.ending == .code(0), "\(made.messages)")
    #expect(made.answer.hasPrefix("Participant"))
  }

  @Test func candidatesAreCountedInScalars() throws {
    try bench.folder.write("a", "é会 Wang Wei, 王伟\n")
    let run = try bench.run(["redact", "--candidates", bench.folder.file("a").string])
    #expect(run.ending == .code(0))
    let lines = run.answer.split(separator: "\n")
    #expect(lines.count == 1)
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(object["file"] as? String == bench.folder.file("a").string)
    let spans = try #require(object["spans"] as? [[Any]])
    let people = spans.filter { $0[2] as? String == "person" }
    #expect(people.map { [$0[0] as? Int, $0[1] as? Int] } == [[3, 11], [13, 15]])
  }

  @Test func whatIsNoTextIsRefused() throws {
    try bench.folder.write("bad", [0x63, 0xE9, 0x20])
    for arguments in [["redact"], ["redact", "--candidates"]] {
      let run = try bench.run(arguments + [bench.folder.file("bad").string])
      #expect(run.ending == .code(65))
      #expect(run.messages.contains("not valid UTF-8"))
      #expect(run.answer.isEmpty)
    }
    #expect(try bench.run(["redact", "/nowhere"]).ending == .code(66))
    #expect(try bench.run(["redact"], input: [0xFF]).ending == .code(65))
  }

  @Test func termsAreProtectedUntilTheyAreNot() throws {
    #expect(try bench.run(["protect", "add", "blue heron"]).ending == .code(0))
    #expect(
      try bench.run(["protect", "add", "lakeside", "--as", "a quiet place"]).ending == .code(0))
    let run = try redact("the BLUE heron met at lakeside\n")
    #expect(run.answer == "the […] met at a quiet place\n")
    // The same term again only gets other words.
    #expect(try bench.run(["protect", "add", "Lakeside", "--as", "somewhere"]).ending == .code(0))
    let list = try bench.run(["protect", "list", "--format", "json"])
    let terms =
      try JSONSerialization.jsonObject(with: Data(list.answer.utf8)) as? [[String: String]]
    #expect(
      terms == [["term": "Lakeside", "as": "somewhere"], ["term": "blue heron", "as": ""]])
    #expect(try bench.run(["list"]).answer.contains("heron") == false)
    #expect(try bench.run(["protect", "remove", "Blue Heron"]).ending == .code(0))
    #expect(try redact("the blue heron\n").answer == "the blue heron\n")
    #expect(try bench.run(["protect", "remove", "blue heron"]).ending == .code(66))
    #expect(try bench.run(["protect", "add", " - "]).ending == .code(64))
  }

  @Test func aProtectedTermCanBeAskedFor() throws {
    let terminal = try bench.onTerminal(["protect", "add", "-"])
    try terminal.wait(for: "Term:")
    try terminal.type("quiet harbour\r")
    try terminal.wait(for: "Passphrase")
    try terminal.type("alpha\r")
    #expect(try terminal.exit() == .code(0))
    #expect(try redact("a quiet harbour\n").answer == "a […]\n")
  }

  @Test func aPersonDecidesOnTheTerminal() throws {
    try bench.folder.write("a", "then Bob met Ann\n")
    let terminal = try bench.start(["redact", bench.folder.file("a").string])
    try terminal.wait { $0.lines[0].contains("1 of 2, 2 undecided") }
    try terminal.type("amf")
    try terminal.wait { $0.isAlternate && $0.text.contains("then Bob met […]") }
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
  }
}
