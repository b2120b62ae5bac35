import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport

/// Two vaults in a folder; where none is named, `v.vault` is meant.
protocol TwoVaults {
  var bench: Workbench { get }
}

extension TwoVaults {
  func path(_ name: String) -> String { bench.path(name) }

  func exists(_ name: String) -> Bool { bench.exists(name) }

  /// Runs the program and requires that it ends well.
  @discardableResult
  func must(
    _ words: [String], in vault: FilePath? = nil, input: String = "", secrets: [String] = ["alpha"]
  ) throws -> Workbench.Run {
    try bench.must(words, in: vault, input: input, secrets: secrets)
  }
}

/// Two copies of a vault: `v.vault` and `other.vault`.
struct CopyBench: TwoVaults {
  let bench: Workbench
  var other: FilePath { bench.folder.file("other.vault") }

  struct Report: Decodable {
    struct Conflict: Decodable {
      struct Version: Decodable {
        let version, modified, title: String
        let removed: Bool
        let origin, from, received: String
      }
      let id, kind, slug, title, compartment: String
      let versions: [Version]
    }
    struct Slug: Decodable {
      let slug: String
      let records: [String]
    }
    let conflicts: [Conflict]
    let slugs: [Slug]
  }

  init() throws {
    bench = try Workbench()
  }

  /// Makes the second copy of the first, as it is now.
  func copy() throws {
    try bench.folder.write("other.vault", bench.bytes())
  }

  /// Adds a note, or gives it another text.
  func note(
    _ slug: String, _ text: String, in vault: FilePath? = nil, command: String = "add"
  ) throws {
    let form = "---\nkind: note\nslug: \(slug)\ntitle: Of \(slug)\n---\n\(text)\n"
    try must([command, command == "add" ? "note" : slug], in: vault, input: form)
  }

  func shown(_ reference: String, in vault: FilePath? = nil) throws -> String {
    try bench.run(["show", reference], vault: vault).answer
  }

  /// The text of a version.
  func text(_ reference: String, _ version: String) throws -> String {
    try bench.run(["show", "\(reference)@\(version)"]).answer
  }

  func report(in vault: FilePath? = nil) throws -> Report {
    let run = try must(["--format", "json", "conflicts"], in: vault)
    return try JSONDecoder().decode(Report.self, from: Data(run.answer.utf8))
  }

  func conflicts(in vault: FilePath? = nil) throws -> [Report.Conflict] {
    try report(in: vault).conflicts
  }

  /// What a vault holds: references, titles and versions.
  func contents() throws -> String { try must(["--format", "json", "list"]).answer }
}
