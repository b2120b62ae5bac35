import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The built program through a real terminal, as a person uses it.
@Suite struct TerminalSessionTests {
  private let folder: TemporaryFolder
  private let program = BuiltProduct.path(of: "CheapProgram")

  init() throws {
    folder = try TemporaryFolder()
  }

  private func start(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(program, ["--vault", folder.file("v").string] + arguments)
  }

  @Test func aVaultIsMadeAndListedByHand() throws {
    let creation = try start(["init"])
    try creation.wait(for: "New passphrase")
    try creation.type("correct horse\r")
    try creation.wait(for: "Again")
    try creation.type("correct horse\r")
    #expect(try creation.exit() == .code(0))
    #expect(!creation.outputText.contains("horse"))
    let list = try start(["list"])
    try list.wait(for: "Passphrase")
    try list.type("correct horse\r")
    // That there are none is a result too, and stays on the terminal as little as records would.
    try list.wait(for: "there are no records yet")
    try list.type("q")
    #expect(try list.exit() == .code(0))
    #expect(!list.screen.everything.contains("no records"))
    #expect(!list.screen.everything.contains("TITLE"))
  }

  @Test func aPassphraseIsDrawnShownOnceAndErased() throws {
    let creation = try start(["init"])
    try creation.wait(for: "New passphrase")
    try creation.type("\r")
    try creation.wait { $0.isAlternate && $0.text.contains("Enter when you have written it down") }
    let words = try #require(
      creation.screen.lines.map { $0.trimmingCharacters(in: .whitespaces) }
        .first { $0.split(separator: " ").count == 6 && !$0.contains(":") })
    try creation.type("\r")
    try creation.wait(for: "The six words")
    try creation.type("something else\r")
    try creation.wait { $0.isAlternate && $0.text.contains(words) }
    try creation.type("\r")
    try creation.wait(for: "The six words")
    try creation.type(words + "\r")
    #expect(try creation.exit() == .code(0))
    #expect(!creation.screen.everything.contains(words))
    let list = try start(["status", "--plain"])
    try list.wait(for: "Passphrase")
    try list.type(words + "\r")
    #expect(try list.exit() == .code(0))
  }

  @Test func withAHiddenCompartmentOpenEachRecordSaysWhereItStands() throws {
    let bench = try Workbench()
    #expect(try bench.run(["add", "note", "--title", "plain"]).ending == .code(0))
    try bench.addHidden()
    try bench.inSession("beta", ["add person --name deep --side CN", "touch"])
    let list = try bench.run(["list"], secrets: ["beta"]).answer
    #expect(list.contains("IN") && list.contains("cover") && list.contains("hidden"))
    let search = try ["kind:note", "kind:person"].map {
      try bench.run(["search", $0], secrets: ["beta"]).answer
    }.joined()
    #expect(search.contains("plain  (cover)") && search.contains("deep  (hidden)"))
    let cover = try bench.run(["list"]).answer
    #expect(cover.contains("plain") && !cover.contains("deep") && !cover.contains("IN "))
  }

  @Test func recoveryOffersACopyAndRemovesLeftovers() throws {
    let bench = try Workbench()
    let sound = try bench.bytes()
    let torn = sound + [UInt8](repeating: 7, count: 5000)
    try bench.folder.write("v.vault", torn)
    try bench.folder.write("v.vault.0123abcd.new", "left over")
    try bench.folder.write("v.vault.other.new", "not ours")
    let recovery = try bench.start(["recover"])
    for question in ["v.vault.torn first? [y/N]", "Cut them off? [y/N]", "Remove it? [y/N]"] {
      try recovery.wait(for: question)
      try recovery.type("y\r")
    }
    #expect(try recovery.exit() == .code(0))
    #expect(try bench.bytes() == sound)
    #expect(try bench.folder.read("v.vault.torn") == torn)
    let left = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path.string)
    #expect(!left.contains("v.vault.0123abcd.new"))
    #expect(left.contains("v.vault.other.new"))
  }

  @Test func controlCAtThePromptStopsCleanly() throws {
    let creation = try start(["init"])
    try creation.wait(for: "New passphrase")
    try creation.type("\u{3}")
    #expect(try creation.exit() == .code(130))
    #expect(creation.outputText.contains("stopped"))
  }
}
