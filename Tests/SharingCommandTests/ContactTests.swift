import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Other people's public keys.
@Suite struct ContactTests {
  private static let recipient = Workbench.stranger

  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  private struct Item: Decodable, Equatable {
    let name, kind, `public`, words: String
  }

  private func items(_ words: [String], secret: String = "alpha") throws -> [Item] {
    let run = try bench.run(["--format", "json"] + words, secrets: [secret])
    #expect(run.ending == .code(0), "\(run)")
    return try JSONDecoder().decode([Item].self, from: Data(run.answer.utf8))
  }

  @Test func theFileOfAnIdentityGivesTheSameWordsOnBothSides() throws {
    let other = bench.folder.file("other.vault")
    try bench.must(["init"], in: other)
    try bench.must(["identity", "--new", "Wei"], in: other)
    try bench.must(["identity", "--to", bench.path("wei.txt")], in: other)
    let theirs = try JSONDecoder().decode(
      [Item].self,
      from: Data(
        try bench.run(["--format", "json", "identity"], vault: other).answer.utf8))
    let added = try bench.run(["contact", "add", "Wang Wei", bench.path("wei.txt")])
    #expect(added.ending == .code(0), "\(added)")
    let found = try items(["contact", "list"])
    #expect(found.map(\.words) == theirs.map(\.words))
    #expect(found.map(\.public) == theirs.map(\.public))
    #expect(found.map(\.kind) == ["mlkem768x25519", "x25519", "minisign"])
    #expect(found.allSatisfy { $0.name == "Wang Wei" })
    for item in found { #expect(added.answer.contains(": \(item.words)\n")) }
    let page = try bench.run(["contact", "list"]).answer
    for item in found { #expect(page.contains(item.words)) }
    // Whoever signs is known from now on.
    #expect(try bench.run(["outcome", "key"]).answer.contains("Wang Wei"))
  }

  @Test func anotherContactOfThatNameIsRefused() throws {
    let add = ["contact", "add", "Wang Wei", ContactTests.recipient]
    #expect(try bench.run(add).ending == .code(0))
    let again = try bench.run(["contact", "add", "wang  wei", ContactTests.recipient])
    #expect(again.ending == .code(73), "\(again)")
    #expect(try items(["contact", "list"]).count == 1)
    #expect(try bench.run(["contact", "remove", "wang wei", "--yes"]).ending == .code(0))
    #expect(try items(["contact", "list"]).isEmpty)
    #expect(try bench.run(["contact", "remove", "wang wei", "--yes"]).ending == .code(66))
    #expect(try bench.run(add).ending == .code(0))
  }

  @Test func itIsSaidWhatIsNotSafeFromQuantumComputers() throws {
    let run = try bench.run(["contact", "add", "Wang Wei", ContactTests.recipient])
    #expect(run.messages.contains("safe from quantum computers"), "\(run)")
    #expect(try bench.run(["identity", "--new", "A"]).ending == .code(0))
    #expect(try bench.run(["identity", "--to", bench.path("a.txt")]).ending == .code(0))
    let both = try bench.run(["contact", "add", "A", bench.path("a.txt")])
    #expect(!both.messages.contains("quantum"), "\(both)")
    let signing = try String(contentsOfFile: bench.path("a.txt"), encoding: .utf8)
      .split(separator: "\n").last.map { String($0.trimmingPrefix("# key: ")) }
    let only = try bench.run(["contact", "add", "Signer", try #require(signing)])
    #expect(only.ending == .code(0), "\(only)")
    #expect(only.messages.contains("no recipient"), "\(only)")
  }

  /// As files were written before, with all keys on lines of their own, and as they are written for older
  /// age programs.
  @Test func allFormsOfAKeyFileAreRead() throws {
    try bench.must(["identity", "--new", "A"])
    try bench.must(["identity", "--to", bench.path("a.txt")])
    try bench.must(["identity", "--to", bench.path("c.txt"), "--classic"])
    let own = try items(["identity"]).map(\.public)
    let text = try String(contentsOfFile: bench.path("a.txt"), encoding: .utf8)
    try bench.folder.write("old.txt", text.replacing("# key: ", with: ""))
    for name in ["a", "c", "old"] {
      #expect(
        try bench.run(["contact", "add", name, bench.path(name + ".txt")]).ending == .code(0))
    }
    for name in ["a", "c", "old"] {
      let found = try items(["contact", "list"]).filter { $0.name == name }
      #expect(found.map(\.public) == own, "\(name)")
    }
  }

  /// What is no key is refused by its line, and nothing is recorded.
  @Test(arguments: [
    ("# a comment\n\nnonsense\n", 65, "line 3 "),
    (recipient + "\n" + recipient.dropLast() + "q\n", 65, "line 2 "),
    (recipient.uppercased() + "\n", 65, "line 1 "),
    (" " + recipient + "\n", 65, "line 1 "), ("\n# key: " + recipient + "q\n", 65, "line 2 "),
    ("# " + recipient + "\n", 65, "no public key"),
    (recipient + " # Wei\n", 65, "line 1 "),
    (
      "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\n", 78,
      "secret key"
    ),
    ("# nothing\n", 65, "no public key"), ("", 65, "no public key"),
    ("\u{0}\u{ff}\n", 65, "line 1 "),
  ])
  func whatIsNoKeyIsRefused(_ text: String, _ code: CInt, _ words: String) throws {
    try bench.folder.write("keys", text)
    let run = try bench.run(["contact", "add", "x", bench.path("keys")])
    #expect(run.ending == .code(code), "\(run)")
    #expect(run.messages.contains(words), "\(run)")
    #expect(try items(["contact", "list"]).isEmpty)
  }

  @Test func aFileThatIsTooLongIsRefused() throws {
    try bench.folder.write("keys", String(repeating: "# a comment\n", count: 10_000))
    #expect(try bench.run(["contact", "add", "x", bench.path("keys")]).ending == .code(65))
    #expect(try bench.run(["contact", "add", "x", bench.path("nowhere")]).ending == .code(66))
  }

  @Test func aPublicKeyFileOfMinisignIsTaken() throws {
    #expect(try bench.run(["outcome", "key", "--new", "A"]).ending == .code(0))
    #expect(try bench.run(["outcome", "key", "--to", bench.path("a.pub")]).ending == .code(0))
    let run = try bench.run(["contact", "add", "A", bench.path("a.pub"), ContactTests.recipient])
    #expect(run.ending == .code(0), "\(run)")
    #expect(try items(["contact", "list"]).map(\.kind) == ["x25519", "minisign"])
  }

  /// The contacts of a hidden compartment are its own.
  @Test func theCoverDoesNotShowHiddenContacts() throws {
    try bench.addHidden()
    #expect(
      try bench.run(["contact", "add", "Seen", ContactTests.recipient]).ending == .code(0))
    try bench.inSession("beta", ["contact add Deep \(ContactTests.recipient)"])
    #expect(try items(["contact", "list"]).map(\.name) == ["Seen"])
    #expect(try items(["contact", "list"], secret: "beta").map(\.name) == ["Deep", "Seen"])
  }
}
