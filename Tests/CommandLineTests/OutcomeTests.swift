import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// From a draft to a text that every side has signed, with minisign as the other side.
@Suite struct OutcomeTests {
  private let bench: Workbench
  private static let text = "# 通报\n\nTold within 48 hours.\n"

  init() throws {
    bench = try Workbench()
    try add("page", OutcomeTests.text)
  }

  private func add(_ slug: String, _ text: String) throws {
    let record = "---\nkind: outcome\ntitle: The \(slug)\nstate: draft\n---\n\(text)"
    let run = try bench.run(["add", "outcome", "--slug", slug], input: Array(record.utf8))
    guard run.ending == .code(0) else { throw Errno.ioError }
  }

  private func outcome(_ arguments: String...) throws -> Workbench.Run {
    try bench.run(["outcome"] + arguments)
  }

  /// Runs minisign in the folder.
  private func minisign(_ arguments: [String]) throws -> Int32 {
    try bench.folder.run(["minisign"] + arguments).status
  }

  @Test func aPipeInThePlaceOfASignatureIsRefused() throws {
    try bench.folder.write("make.sh", "mkfifo \(bench.path("pipe")); exec \"$@\"\n")
    for command in [["sign", "page", "--import"], ["key", "--name", "N", "--import"]] {
      let run = try bench.run(
        ["outcome"] + command + [bench.path("pipe")], prefix: ["/bin/sh", bench.path("make.sh")])
      #expect(run.ending == .code(66), "\(run)")
      #expect(run.messages.contains("a pipe or a terminal"), "\(run)")
    }
  }

  @Test func aKeyOfZerosIsRefused() throws {
    let line = "RWQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    try bench.folder.write("zero.pub", "untrusted comment: zero\n\(line)\n")
    let run = try outcome("key", "--name", "Nobody", "--import", bench.path("zero.pub"))
    #expect(run.ending == .code(65), "\(run)")
    #expect(try outcome("key").answer.contains("None."))
  }

  /// Whoever signs on a terminal sees what is signed, and whoever looks at it later sees it first.
  @Test func aPersonSeesTheTextBeforeItIsSigned() throws {
    #expect(try outcome("agree", "page").ending == .code(0))
    #expect(try outcome("key", "--new", "Annelie").ending == .code(0))
    for (answer, code) in [("n", CInt(78)), ("y", 0)] {
      let terminal = try bench.start(["outcome", "sign", "page"])
      try terminal.wait(for: "Told within 48 hours.")
      try terminal.type("q")
      try terminal.wait(for: "Sign the text of \"The page\"? [y/N]")
      try terminal.type(answer + "\r")
      #expect(try terminal.exit() == .code(code))
    }
    #expect(try outcome("verify", "page", "--strict").ending == .code(0))
    let again = try bench.start(["outcome", "sign", "page", "--yes"])
    #expect(try again.exit() == .code(0))
    let shown = try bench.start(["show", "page"])
    try shown.wait(for: "untrusted comment")
    let screen = shown.screen.text
    let text = try #require(screen.range(of: "Told within 48 hours."))
    let fields = try #require(screen.range(of: "untrusted comment"))
    #expect(text.lowerBound < fields.lowerBound, "\(screen)")
    try shown.type("q")
    #expect(try shown.exit() == .code(0))
  }

  @Test func bothSidesSignAndAnybodyVerifies() throws {
    #expect(try outcome("sign", "page").messages.contains("still a draft"))
    #expect(try outcome("agree", "page").ending == .code(0))
    #expect(try outcome("agree", "page").ending == .code(78))
    #expect(try outcome("sign", "page").messages.contains("outcome key --new"))
    #expect(try outcome("verify", "page", "--strict").ending == .code(1))
    let id = try outcome("key", "--new", "Annelie 安娜莉").answer.dropLast()
    #expect(try outcome("sign", "page").answer == "\(id)\n")
    #expect(try outcome("verify", "page", "--strict").ending == .code(0))
    // A second time in the place of the first.
    #expect(try outcome("sign", "page", "--comment", "read twice").ending == .code(0))
    let verified = try outcome("verify", "page")
    #expect(verified.answer.components(separatedBy: "valid").count == 2, "\(verified)")
    #expect(verified.answer.contains("read twice"))

    #expect(try outcome("text", "page", "--to", bench.path("page.md")).ending == .code(0))
    #expect(try outcome("key", "--to", bench.path("own.pub")).ending == .code(0))
    let signature = "page.md.\(id).minisig"
    let check = ["-V", "-q", "-m", "page.md", "-x", signature, "-p", "own.pub"]
    #expect(try minisign(check) == 0)
    #expect(String(decoding: try bench.folder.read("page.md"), as: UTF8.self) == OutcomeTests.text)

    // The other side has minisign and no vault.
    #expect(try minisign(["-G", "-W", "-p", "their.pub", "-s", "their.key"]) == 0)
    #expect(try minisign(["-S", "-W", "-s", "their.key", "-m", "page.md", "-x", "their.sig"]) == 0)
    let unknown = try outcome("sign", "page", "--import", bench.path("their.sig"))
    #expect(unknown.ending == .code(66))
    #expect(unknown.messages.contains("not in this vault"))
    #expect(
      try outcome("key", "--import", bench.path("their.pub"), "--name", "Luo 罗静怡").ending
        == .code(0))
    #expect(try outcome("sign", "page", "--import", bench.path("their.sig")).ending == .code(0))
    let both = try outcome("verify", "page", "--strict", "--format", "json")
    #expect(both.ending == .code(0), "\(both)")
    #expect(both.answer.contains("Luo 罗静怡"))
    #expect(both.answer.contains("Annelie 安娜莉"))
    #expect(try outcome("key").answer.contains("Luo 罗静怡"))
    // The keys are the program's own: no list shows them.
    #expect(!(try bench.run(["list"])).answer.contains("Annelie"))

    try bench.folder.write("page.md", OutcomeTests.text + " ")
    #expect(try minisign(check) == 1)
  }

  @Test func oldSignaturesAreTakenAndAlteredOnesAreNot() throws {
    #expect(try minisign(["-G", "-W", "-p", "their.pub", "-s", "their.key"]) == 0)
    try bench.folder.write("page.md", OutcomeTests.text)
    // -l: of the text itself, as programs before version 0.10 signed.
    #expect(
      try minisign(["-S", "-W", "-l", "-s", "their.key", "-m", "page.md", "-x", "old.sig"]) == 0)
    _ = try outcome("key", "--import", bench.path("their.pub"), "--name", "Luo")
    _ = try outcome("agree", "page")
    let file = try bench.folder.read("old.sig")
    let lines = file.split(separator: UInt8(ascii: "\n"))
    // A digit of the signature, one of the comment, one of the signature of both.
    let second = lines[1].startIndex + 40
    for place in [second, lines[2].endIndex - 1, lines[3].startIndex + 40] {
      var altered = file
      altered[place] ^= 1
      try bench.folder.write("altered.sig", altered)
      let run = try outcome("sign", "page", "--import", bench.path("altered.sig"))
      #expect(run.ending == .code(65), "byte \(place): \(run)")
    }
    #expect(try outcome("verify", "page", "--strict").ending == .code(1))
    #expect(try outcome("sign", "page", "--import", bench.path("old.sig")).ending == .code(0))
    #expect(try outcome("verify", "page", "--strict").ending == .code(0))
  }

  /// Ids can be chosen: a second key under the first one's id must not push its signature out.
  @Test func aKeyWithTheSameIdTakesNobodysPlace() throws {
    _ = try outcome("agree", "page")
    let id = try outcome("key", "--new", "Annelie").answer.dropLast()
    _ = try outcome("sign", "page")
    _ = try outcome("key", "--to", bench.path("own.pub"))
    try bench.folder.write("page.md", OutcomeTests.text)
    #expect(try minisign(["-G", "-W", "-p", "their.pub", "-s", "their.key"]) == 0)
    // Ids are the 8 bytes behind the algorithm, in the secret key file behind the costs.
    let own = try decoded("own.pub")[2..<10]
    for (name, place) in [("their.pub", 2), ("their.key", 54)] {
      var blob = try decoded(name)
      blob.replaceSubrange(place..<(place + 8), with: own)
      try bench.folder.write(name, "untrusted comment: x\n\(Data(blob).base64EncodedString())\n")
    }
    #expect(try minisign(["-S", "-W", "-s", "their.key", "-m", "page.md", "-x", "their.sig"]) == 0)
    _ = try outcome("key", "--import", bench.path("their.pub"), "--name", "Mallory")
    #expect(try outcome("sign", "page", "--import", bench.path("their.sig")).answer == "\(id)\n")
    let verified = try outcome("verify", "page", "--strict")
    #expect(verified.ending == .code(0))
    #expect(verified.answer.contains("Annelie (your own key)"))
    #expect(verified.answer.contains("Mallory"))
    #expect(try outcome("key", "--drop", "0123456789ABCDEF", "--yes").ending == .code(66))
    #expect(try outcome("key", "--drop", id.lowercased(), "--yes").ending == .code(0))
    #expect(try outcome("key").answer.contains("None."))
    #expect(try outcome("verify", "page").answer.contains("UNKNOWN KEY"))
    #expect(try outcome("verify", "page", "--strict").ending == .code(1))
  }

  private func decoded(_ name: String) throws -> [UInt8] {
    let line = String(decoding: try bench.folder.read(name), as: UTF8.self)
      .split(separator: "\n")[1]
    return try Array(#require(Data(base64Encoded: String(line))))
  }

  @Test func aSignatureOfAnotherTextIsRefused() throws {
    #expect(try minisign(["-G", "-W", "-p", "their.pub", "-s", "their.key"]) == 0)
    try bench.folder.write("other", "another text")
    #expect(try minisign(["-S", "-W", "-s", "their.key", "-m", "other", "-x", "their.sig"]) == 0)
    _ = try outcome("key", "--import", bench.path("their.pub"), "--name", "X")
    _ = try outcome("agree", "page")
    let run = try outcome("sign", "page", "--import", bench.path("their.sig"))
    #expect(run.ending == .code(65))
    #expect(run.messages.contains("does not match this text"))
    #expect(try outcome("verify", "page", "--strict").ending == .code(1))
    try bench.folder.write("noise", "no signature")
    #expect(try outcome("sign", "page", "--import", bench.path("noise")).ending == .code(65))
    #expect(try outcome("sign", "page", "--import", bench.path("nowhere")).ending == .code(66))
  }

  /// A text that changes after it was signed, here by a record that is imported with the
  /// signature of another.
  @Test func aChangedTextIsSeen() throws {
    _ = try outcome("agree", "page")
    _ = try outcome("key", "--new", "A")
    _ = try outcome("sign", "page")
    let shown = try bench.run(["show", "page", "--plain"])
    let forged = shown.answer.replacing("48 hours", with: "84 hours")
      .replacing("slug: page", with: "slug: forged")
    let added = try bench.run(["add", "outcome"], input: Array(forged.utf8))
    #expect(added.ending == .code(0), "\(added)")
    let run = try outcome("verify", "forged")
    #expect(run.ending == .code(65))
    #expect(run.answer.contains("INVALID"))
    #expect(run.answer.contains("NOT the agreed text"))
    #expect(try outcome("sign", "forged").ending == .code(65))
    #expect(try outcome("text", "forged").ending == .code(65))
    // Even with the digest taken out the signature tells.
    let bare = forged.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("agreed:") }.joined(separator: "\n")
      .replacing("slug: forged", with: "slug: bare")
    _ = try bench.run(["add", "outcome"], input: Array(bare.utf8))
    let second = try outcome("verify", "bare")
    #expect(second.ending == .code(65))
    #expect(second.messages.contains("1 signature does not match"))
    #expect(try outcome("verify", "page", "--strict").ending == .code(0))
  }

  /// An agreed text changes only when somebody says so, and it becomes a draft then.
  @Test func aFrozenTextIsNotEditedSilently() throws {
    _ = try outcome("agree", "page")
    _ = try outcome("key", "--new", "A")
    _ = try outcome("sign", "page")
    let frozen = try bench.run(["show", "page"]).answer
    // What is not agreed on may change.
    let titled = frozen.replacing("The page", with: "Our page")
    #expect(try bench.run(["edit", "page"], input: Array(titled.utf8)).ending == .code(0))
    #expect(try outcome("verify", "page", "--strict").ending == .code(0))
    let changed = titled.replacing("48 hours", with: "84 hours")
    for (old, new) in [
      ("48 hours", "84 hours"), ("state: agreed", "state: draft"), ("agreed: ", "agreed: 0"),
    ] {
      let text = titled.replacing(old, with: new)
      try bench.folder.write("text", text)
      let terminal = try PseudoTerminal(
        "/bin/sh",
        ["-c", "exec \"$0\" --vault \"$1\" edit page < \"$2\"", bench.program.string]
          + [bench.vault.string, bench.path("text")])
      try terminal.wait(for: "Passphrase")
      try terminal.type("alpha\r")
      try terminal.wait(for: "Turn it into an unsigned draft? [y/N]")
      #expect(terminal.screen.everything.contains("has 1 signature;"))
      try terminal.type("\r")
      #expect(try terminal.exit() == .code(78))
      #expect(try bench.run(["show", "page"]).answer == titled)
    }
    let run = try bench.run(["edit", "page", "--yes"], input: Array(changed.utf8))
    #expect(run.ending == .code(0), "\(run)")
    let draft = try bench.run(["show", "page"]).answer
    #expect(draft.contains("state: draft") && draft.contains("84 hours"))
    #expect(!draft.contains("signatures") && !draft.contains("agreed:"))
    #expect(try outcome("sign", "page").messages.contains("still a draft"))
    // The agreed text is in the history, and comes back with its signature.
    let history = try bench.run(["history", "page", "--format", "json"]).answer
    let versions = try JSONSerialization.jsonObject(with: Data(history.utf8)) as? [[String: Any]]
    let agreed = try #require(versions?[1]["version"] as? String)
    #expect(try bench.run(["restore", "page@\(agreed)"]).ending == .code(0))
    #expect(try outcome("verify", "page", "--strict").ending == .code(0))
    let first = try #require(versions?.last?["version"] as? String)
    #expect(try bench.run(["restore", "page@\(first)", "--yes"]).ending == .code(0))
    #expect(try bench.run(["show", "page"]).answer.contains("state: draft"))
  }

  @Test func aWrongDigestPointsToTheVersionThatWasAgreedOn() throws {
    let draft = try bench.run(["show", "page"]).answer
    _ = try outcome("agree", "page")
    let agreed = try bench.run(["show", "page"]).answer
    // A draft to which somebody wrote the digest of another text.
    #expect(try bench.run(["edit", "page", "--yes"], input: Array(draft.utf8)).ending == .code(0))
    let forged = agreed.replacing("48 hours", with: "84 hours")
    try bench.forge("page", forged)
    let run = try outcome("verify", "page")
    #expect(run.ending == .code(65))
    let pointer = try #require(run.answer.split(separator: "`").first { $0.contains("diff") })
    let words = pointer.split(separator: " ").dropFirst().map(String.init)
    #expect(words[0] == "diff")
    #expect(try bench.run(words).answer.contains("[-48-]{+84+} hours"))
    // In a record of its own there is no such version.
    let alone = forged.replacing("slug: page", with: "slug: alone")
    _ = try bench.run(["add", "outcome"], input: Array(alone.utf8))
    #expect(
      try outcome("verify", "alone").answer.contains(
        "The history does not contain the agreed text."))
    let bare = alone.split(separator: "\n").filter { !$0.hasPrefix("agreed:") }
      .joined(separator: "\n").replacing("slug: alone", with: "slug: bare")
    _ = try bench.run(["add", "outcome"], input: Array(bare.utf8))
    #expect(try outcome("verify", "bare").answer.contains("does not say which text"))
  }

  @Test func anEditAgreesOnNoText() throws {
    let draft = try bench.run(["show", "page"]).answer
    _ = try outcome("agree", "page")
    let agreed = try bench.run(["show", "page"]).answer
    #expect(try bench.run(["edit", "page", "--yes"], input: Array(draft.utf8)).ending == .code(0))
    // With the digest of the text, with a wrong one and without any.
    let bare = agreed.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("agreed:") }.joined(separator: "\n")
    for text in [agreed, agreed.replacing("agreed: ", with: "agreed: 0"), bare] {
      let run = try bench.run(["edit", "page", "--yes"], input: Array(text.utf8))
      #expect(run.ending == .code(78), "\(run)")
      #expect(run.messages.contains("outcome agree"), "\(run.messages)")
    }
    #expect(try bench.run(["show", "page"]).answer == draft)
  }

  @Test func aTextWithClosedParagraphsIsNotAgreedOn() throws {
    try add("mixed", "Told.\n\n(private) Not told.\n")
    let run = try outcome("agree", "mixed")
    #expect(run.ending == .code(78))
    #expect(run.messages.contains("1 paragraph is marked"))
    try add("empty", "")
    #expect(try outcome("agree", "empty").ending == .code(78))
  }

  @Test func commentsOfOthersAreEscapedBeforeTheyAreShown() throws {
    _ = try outcome("agree", "page")
    try bench.folder.write("page.md", OutcomeTests.text)
    #expect(try minisign(["-G", "-W", "-p", "their.pub", "-s", "their.key"]) == 0)
    _ = try outcome("key", "--import", bench.path("their.pub"), "--name", "Luo")
    let comment = "a\u{1b}[31mred\u{9b}2J\u{202e}thgir"
    #expect(
      try minisign(
        ["-S", "-W", "-s", "their.key", "-m", "page.md", "-x", "their.sig", "-t", comment]) == 0)
    #expect(try outcome("sign", "page", "--import", bench.path("their.sig")).ending == .code(0))
    let run = try outcome("verify", "page", "--strict")
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("\\u{1b}") && run.answer.contains("\\u{202e}"), "\(run)")
    for text in [run.answer, try outcome("verify", "page", "--format", "json").answer] {
      #expect(!text.unicodeScalars.contains { ["\u{1b}", "\u{9b}", "\u{202e}"].contains($0) })
    }
    // What comes out again is what was signed.
    #expect(try outcome("text", "page", "--to", bench.path("out.md")).ending == .code(0))
    let id = try #require(try outcome("key").answer.split(separator: "\n").dropFirst().first)
      .prefix { $0 != " " }
    #expect(
      try minisign(["-V", "-p", "their.pub", "-m", "out.md", "-x", "out.md.\(id).minisig"]) == 0)
  }

  @Test func commentsAreEscapedBeforeTheyAreShown() throws {
    _ = try outcome("agree", "page")
    _ = try outcome("key", "--new", "A")
    #expect(try outcome("sign", "page", "--comment", "a\u{1b}[31m").ending == .code(65))
    #expect(try outcome("sign", "page", "--comment", "left\u{202e}thgir").ending == .code(0))
    let run = try outcome("verify", "page")
    #expect(!run.answer.unicodeScalars.contains("\u{202e}"))
    #expect(run.answer.contains("\\u{202e}"))
  }
}
