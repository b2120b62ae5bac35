import CommandTestSupport
import Foundation
import Records
import SystemPackage
import TestSupport
import Testing

/// Names that another program stored, and that no file can have.
@Suite struct HostileNameTests {
  /// A record keeps no other from being exported or shared, and nothing is written elsewhere.
  @Test(arguments: ["../../x", "/x", "a/../../x", "a\u{0}b", String(repeating: "x", count: 300)])
  func aRecordWithSuchASlugIsWrittenByItsID(_ slug: String) throws {
    let bench = try Workbench()
    for name in ["bad", "good"] {
      let run = try bench.run(
        ["add", "note", "--slug", name, "--title", name], input: Array("of \(name)\n".utf8))
      try #require(run.ending == .code(0), "\(run)")
    }
    var metadata = Metadata(.note, title: "bad")
    metadata.slug = slug
    metadata.marking = "open"
    try bench.forge("bad", TextForm(metadata: metadata, body: Array("of bad\n".utf8)))
    let folder = bench.folder.file("out")
    let run = try bench.run(["export", "folder", folder.string, "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.string)
    let texts = files.filter { $0.hasSuffix(".md") }
    #expect(texts.contains("note/good.md") && texts.count == 2, "\(files)")
    #expect(texts.contains { $0.hasPrefix("record/") }, "\(files)")
    let shared = try bench.run(
      [
        "share", "bad", "--passphrase", "--weak", "--to", bench.folder.file("x.age").string,
      ], secrets: ["alpha", "other words"])
    #expect(shared.ending == .code(0), "\(shared)")
  }
}
