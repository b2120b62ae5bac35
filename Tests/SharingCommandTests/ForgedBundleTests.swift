import BundleFormat
import CommandTestSupport
import Foundation
import TestSupport
import Testing
import VaultStore

/// Unsigned files of a stranger who knows the ids of a record, as everybody to whom it was sent does.
@Suite struct ForgedBundleTests {
  private struct Listed: Decodable {
    let id, version, kind, title: String
  }

  private let both: SharingBench
  private var bench: Workbench { both.bench }

  /// Wei has a note with an attachment.
  init() throws {
    both = try SharingBench()
    try both.must(
      ["add", "dialogue", "--slug", "lake", "--title", "Lake", "--rule", "open"], in: both.wei)
    try both.must(
      ["add", "note", "--slug", "n1", "--title", "N1", "--dialogue", "lake"], in: both.wei,
      input: "hello\n")
    try bench.folder.write("(private) list.txt", "names")
    try both.must(["attach", "n1", both.path("(private) list.txt")], in: both.wei)
  }

  private func listed(_ kind: String) throws -> Listed {
    let all = try JSONDecoder().decode([Listed].self, from: Data(both.contents().utf8))
    return try #require(all.first { $0.kind == kind })
  }

  private func bytes(_ hexadecimal: String) throws -> [UInt8] {
    try #require(Hexadecimal.bytes(hexadecimal))
  }

  private func shareIsAsked() throws -> Bool {
    let file = both.path("asked.age")
    try? FileManager.default.removeItem(atPath: file)
    let run = try bench.run(
      ["share", "n1", "--passphrase", "--weak", "--to", file],
      prefix: ["/usr/bin/setsid", "-w"], vault: both.wei, secrets: ["alpha", "other words"])
    return run.ending == .code(78) && run.messages.contains("private in n1")
  }

  @Test func noMarkIsTakenOffTheNameOfAFile() throws {
    try #require(try shareIsAsked())
    let (note, file) = (try listed("note"), try listed("attachment"))
    let text = try both.shown("n1")
    let items = [
      BundleIndex.Item(
        record: try bytes(note.id), version: try bytes(note.version), earlier: [], owner: nil,
        path: "note/n1.md"),
      BundleIndex.Item(
        record: try bytes(file.id), version: [UInt8](repeating: 77, count: 16),
        earlier: [try bytes(file.version)], owner: try bytes(note.id),
        path: "attachment/list.txt"),
    ]
    try both.seal(
      Workbench.bundle(items, [Array(text.utf8), Array("other names".utf8)]), as: "forged.age")
    let report = try both.report("forged.age")
    #expect(report.records.map(\.fate) == ["conflict"], "\(report)")
    #expect(try shareIsAsked())
  }

  /// What left, and when, is what a later summary is held against.
  @Test func noRecordOfAnExportIsReplaced() throws {
    for name in ["Anna Keller", "Bruno Maier"] {
      try both.must(["add", "person", "--name", name], in: both.wei)
    }
    try both.must(
      ["add", "note", "--slug", "n2", "--title", "N2", "--dialogue", "lake"], in: both.wei,
      input: "Anna Keller wants limits on compute, and so does Bruno Maier.\n")
    let summary = [
      "export", "summary", "lake", "--audience", "open", "--yes", "--allow-attributable", "--for",
    ]
    try both.must(summary + ["X"], in: both.wei)
    let release = try listed("release")
    let item = BundleIndex.Item(
      record: try bytes(release.id), version: [UInt8](repeating: 77, count: 16),
      earlier: [try bytes(release.version)], owner: nil, path: "release/r.md")
    let text = "---\nkind: release\ntitle: \(release.title)\ndialogue: lake\n---\n\nnothing\n"
    try both.seal(Workbench.bundle([item], [Array(text.utf8)]), as: "forged.age")
    #expect(try both.report("forged.age").records.map(\.fate) == ["conflict"])
    let run = try bench.run(summary + ["Y"], vault: both.wei)
    #expect(run.messages.contains("1 earlier export"), "\(run)")
  }

  /// Lists call a record without a slug by the first digits of its id.
  @Test func noReferenceIsTakenOver() throws {
    try both.must(["add", "note", "--title", "Memo"], in: both.wei, input: "mine\n")
    let all = try JSONDecoder().decode([Listed].self, from: Data(both.contents().utf8))
    let memo = try #require(all.first { $0.title == "Memo" })
    let reference = String(memo.id.prefix(12))
    try both.seal(
      Workbench.bundle([
        (
          path: "note/x.md",
          text: "---\nkind: note\ntitle: Memo\nslug: \"\(reference)\"\n---\n\ntheirs\n"
        )
      ]), as: "forged.age")
    let report = try both.report("forged.age")
    #expect(report.records.map(\.slug) == ["\(reference)-2"])
    #expect(try both.shown(reference).contains("mine"))
    // A slug that somebody types is refused only where it is named.
    try both.must(
      ["add", "note", "--slug", reference, "--title", "Third"], in: both.wei, input: "third\n")
    let run = try bench.run(["show", reference], vault: both.wei)
    #expect(run.ending == .code(66) && run.messages.contains("2 records match"), "\(run)")
  }
}
