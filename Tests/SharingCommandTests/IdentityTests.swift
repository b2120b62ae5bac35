import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The keys that others use to share with a person.
@Suite struct IdentityTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
  }

  private struct Item: Decodable, Equatable {
    let name, kind, `public`, words: String
  }

  private func items(secret: String = "alpha") throws -> [Item] {
    let run = try bench.run(["--format", "json", "identity"], secrets: [secret])
    #expect(run.ending == .code(0), "\(run)")
    return try JSONDecoder().decode([Item].self, from: Data(run.answer.utf8))
  }

  @Test func aNewIdentityHasBothRecipientsAndASigningKey() throws {
    let none = try bench.run(["identity"])
    #expect(none.answer.contains("`subrosa identity --new NAME`"), "\(none)")
    let made = try bench.run(["identity", "--new", "Annelie"])
    #expect(made.ending == .code(0), "\(made)")
    let found = try items()
    #expect(found.map(\.kind) == ["mlkem768x25519", "x25519", "minisign"])
    #expect(found.allSatisfy { $0.name == "Annelie" })
    #expect(found.allSatisfy { $0.words.split(separator: " ").count == 6 })
    #expect(Set(found.map(\.words)).count == 3)
    #expect(found[0].public.hasPrefix("age1pq1") && found[0].public.count == 1959)
    #expect(found[1].public.hasPrefix("age1") && found[1].public.count == 62)
    let labels = ["post-quantum", "before age 1.3", "signing"]
    #expect(
      made.answer == zip(labels, found).map { "\($0): \($1.words)\n" }.joined())
    let page = try bench.run(["identity"]).answer
    for item in found { #expect(page.contains(item.words)) }
    // A second one has the signing key already.
    #expect(try bench.run(["identity", "--new", "Annelie at home"]).ending == .code(0))
    #expect(
      try items().map(\.kind)
        == ["mlkem768x25519", "mlkem768x25519", "x25519", "x25519", "minisign"])
    #expect(try items()[0].name == "Annelie at home")
    let keys = try bench.run(["--format", "json", "outcome", "key"]).answer
      .replacing("\\/", with: "/")
    #expect(keys.contains(found[2].public))
  }

  @Test func theFileForOthersHasAllPublicKeysAndNothingSecret() throws {
    let missing = try bench.run(["identity", "--to", bench.path("none.txt")])
    #expect(missing.ending == .code(66), "\(missing)")
    #expect(missing.messages.contains("`subrosa identity --new NAME`"))
    #expect(!bench.exists("none.txt"))
    #expect(try bench.run(["identity", "--new", "Annelie"]).ending == .code(0))
    let run = try bench.run(["identity", "--to", bench.path("annelie.txt")])
    #expect(run.ending == .code(0), "\(run)")
    let text = try String(contentsOfFile: bench.path("annelie.txt"), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let found = try items()
    #expect(
      lines.filter { !$0.hasPrefix("# Annelie, ") }
        == [found[0].public, "# key: " + found[1].public, "# key: " + found[2].public])
    #expect(lines.count == 6)
    // Whoever replaces a key in the file could replace its words.
    for item in found {
      #expect(!text.contains(item.words) && !text.contains(item.words.prefix(12)))
    }
    #expect(run.messages.contains("The words are not in the file"), "\(run)")
    #expect(try bench.run(["identity", "--to", bench.path("annelie.txt")]).ending == .code(73))
    let both = try bench.run(["identity", "--to", bench.path("b.txt"), "--new", "B"])
    #expect(both.ending == .code(64))
    #expect(try items() == found)
  }

  /// Debian's age knows the older kind, and takes a file with that one.
  @Test func ageEncryptsForTheRecipient() throws {
    #expect(try bench.run(["identity", "--new", "Annelie"]).ending == .code(0))
    let recipient = try #require(try items().first { $0.kind == "x25519" }?.public)
    let run = try bench.run(["identity", "--to", bench.path("keys.txt"), "--classic"])
    #expect(run.messages.contains("not safe from quantum computers"), "\(run)")
    try bench.folder.write("plain", "x")
    for (number, option) in [["-r", recipient], ["-R", bench.path("keys.txt")]].enumerated() {
      let file = bench.path("file\(number).age")
      let sealed = try bench.folder.run(["age"] + option + ["-o", file, "plain"])
      #expect(sealed.status == 0, "\(option): \(sealed.output)")
      let received = try bench.run(["receive", file, "--yes"])
      #expect(received.ending == .code(0), "\(received)")
    }
    #expect(try bench.run(["identity", "--classic"]).ending == .code(64))
  }

  /// Older keys open what was made for them, and are given to nobody.
  @Test func onlyTheNewestKeysAreWritten() throws {
    #expect(try bench.run(["identity", "--new", "Annelie"]).ending == .code(0))
    let former = try items()
    #expect(!(try bench.run(["identity"]).answer.contains("The older ones stay here")))
    #expect(try bench.run(["identity", "--new", "Annelie"]).ending == .code(0))
    #expect(try bench.run(["identity", "--to", bench.path("keys.txt")]).ending == .code(0))
    let text = try String(contentsOfFile: bench.path("keys.txt"), encoding: .utf8)
    #expect(text.contains(former[2].public))
    for item in former.dropLast() { #expect(!text.contains(item.public)) }
    let newest = try items().filter { text.contains($0.public) }
    #expect(newest.map(\.kind) == former.map(\.kind))
    #expect(try bench.run(["identity"]).answer.contains("The older ones stay here"))
    try bench.folder.write("plain", "x")
    let sealed = try bench.folder.run(["age", "-r", former[1].public, "-o", "file.age", "plain"])
    #expect(sealed.status == 0, "\(sealed.output)")
    #expect(try bench.run(["receive", bench.path("file.age"), "--yes"]).ending == .code(0))
  }

  /// The secret halves are in the vault and nowhere else.
  @Test func secretKeysNeverLeaveTheVault() throws {
    #expect(try bench.run(["identity", "--new", "Annelie"]).ending == .code(0))
    #expect(try bench.run(["add", "note", "--slug", "n"], input: [0x78]).ending == .code(0))
    let folder = bench.path("exported")
    #expect(try bench.run(["export", "folder", folder, "--yes"]).ending == .code(0))
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    for name in names {
      let data = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      #expect(data.range(of: Data("AGE-SECRET-KEY".utf8)) == nil, "\(name)")
    }
    for words in [["list"], ["search", "SECRET"], ["identity"], ["--format", "json", "identity"]] {
      #expect(!(try bench.run(words).answer.contains("AGE-SECRET")), "\(words)")
    }
  }

  /// What is encrypted for keys of a hidden compartment nobody could receive, and a file that names
  /// them would tell of it.
  @Test func aHiddenCompartmentHasNoKeys() throws {
    try bench.addHidden()
    #expect(try bench.run(["identity", "--new", "Annelie"]).ending == .code(0))
    try bench.inSession("beta", ["identity --new Deep", "identity --to \(bench.path("deep.txt"))"])
    #expect(!bench.exists("deep.txt"))
    #expect(Set(try items(secret: "beta").map(\.name)) == ["Annelie"])
    #expect(try bench.run(["identity", "--to", bench.path("cover.txt")]).ending == .code(0))
  }
}
