import AgeFormat
import Application
import CommandTestSupport
import Foundation
import Sodium
import SystemPackage
import TestSupport
import Testing
import VaultStore

/// Two vaults whose owners know each other: `v.vault`, of Annelie, and `wei.vault`.
struct SharingBench: TwoVaults {
  let bench: Workbench
  var wei: FilePath { bench.folder.file("wei.vault") }

  struct Key: Decodable {
    let kind, `public`: String
  }

  init() throws {
    bench = try Workbench()
    try must(["init"], in: wei)
    for (vault, name) in [(bench.vault, "annelie"), (wei, "wei")] {
      try must(["identity", "--new", name], in: vault)
      try must(["identity", "--to", path("\(name).txt")], in: vault)
    }
    try must(["contact", "add", "Wei", path("wei.txt")])
    try must(["contact", "add", "Annelie", path("annelie.txt")], in: wei)
  }

  /// Adds a note, or gives it another text.
  func note(
    _ slug: String, _ text: String, in vault: FilePath? = nil, command: String = "add",
    marking: String = "open"
  ) throws {
    let form =
      "---\nkind: note\nslug: \(slug)\ntitle: Of \(slug)\nmarking: \(marking)\n---\n\(text)\n"
    try must([command, command == "add" ? "note" : slug], in: vault, input: form)
  }

  /// Shares records of Annelie's with Wei.
  func share(_ words: [String], to file: String) throws {
    try must(["share"] + words + ["--for", "Wei", "--to", path(file)])
  }

  func receive(_ file: String, in vault: FilePath? = nil) throws -> Workbench.Run {
    try bench.run(["receive", path(file), "--yes"], vault: vault ?? wei)
  }

  /// Every refusal leaves the vault with what it had.
  func isRefused(
    _ file: String, _ code: CInt, _ words: String = "", _ comment: String = ""
  ) throws {
    let before = try contents()
    let run = try receive(file)
    #expect(run.ending == .code(code), "\(comment) \(run)")
    #expect(words.isEmpty || run.messages.contains(words), "\(comment) \(run)")
    #expect(try contents() == before, "\(comment)")
  }

  struct Report: Decodable {
    struct Record: Decodable, Equatable {
      let fate, kind, title, slug: String
      let attachments: Int
    }

    struct Link: Decodable, Equatable {
      let title, field, slug, kind, leadsTo: String
    }

    struct Awaited: Decodable, Equatable {
      let slug, kind: String
      let records: Int
    }

    let signature, signer, key: String
    let signedForYou: Bool?
    let records: [Record]
    let links: [Link]
    let awaited: [Awaited]
  }

  /// What is received, as JSON tells it.
  func report(_ file: String, in vault: FilePath? = nil) throws -> Report {
    let run = try bench.run(
      ["--format", "json", "receive", path(file), "--yes"], vault: vault ?? wei)
    try #require(run.ending == .code(0), "\(run)")
    return try JSONDecoder().decode(Report.self, from: Data(run.answer.utf8))
  }

  func shown(_ reference: String, in vault: FilePath? = nil) throws -> String {
    try bench.run(["show", reference], vault: vault ?? wei).answer
  }

  func keys(of vault: FilePath? = nil) throws -> [Key] {
    let run = try bench.run(["--format", "json", "identity"], vault: vault)
    return try JSONDecoder().decode([Key].self, from: Data(run.answer.utf8))
  }

  /// What a vault holds: references, titles and versions.
  func contents(of vault: FilePath? = nil) throws -> String {
    let list = try bench.run(["--format", "json", "list"], vault: vault ?? wei)
    return list.answer
  }

  /// What opens a file that is for Wei, by the identity in his vault.
  private func fileKey(of header: AgeHeader) throws -> AgeFileKey {
    let typed = Array("alpha".utf8)
    let passphrase = try SecretBytes(copying: typed.rawSpan)
    let secret = try Secret(passphrase: passphrase, keyfile: nil, suite: .cheap)
    let keys = try AgeKeys(WholeCatalog(try Vault(wei, secret: secret, suite: .cheap).load()))
    for known in keys.own {
      let identity = try keys.identity(of: known)
      if let key = try? header.fileKey(for: identity) { return key }
    }
    throw AgeError.otherRecipients
  }

  /// What a file holds that was shared with Wei: the identity is read out of the vault's own record.
  func plaintext(of name: String) throws -> [UInt8] {
    let file = try bench.folder.read(name)
    var reader = AgeHeaderReader()
    let header = try #require(try reader.update(file))
    let key = try fileKey(of: header)
    var opener = try AgeOpener(key)
    var out: [UInt8] = []
    try opener.update(reader.rest, into: &out)
    try opener.finish(into: &out)
    return out
  }

  /// Encrypts for Wei.
  func seal(_ plaintext: [UInt8], as name: String) throws {
    let recipient = try #require(try keys(of: wei).first { $0.kind == "x25519" }?.public)
    try bench.seal(plaintext, for: recipient, as: name)
  }
}
