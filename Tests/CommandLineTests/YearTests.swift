import CommandTestSupport
import Foundation
import SystemPackage
import Terminal
import TestSupport
import Testing

/// The second sample, a dialogue of three parties, has every field of a facilitator's year.
@Suite struct YearTests {
  private static let records = [
    "three-rivers", "round-1", "round-2", "round-3", "round-4", "lobby", "number", "one-page",
    "delta-forum", "ellen-hathaway", "qiu-mingche", "solveig-rasten",
  ]

  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.must(["import", Fixtures.sample("sample-three")])
  }

  /// The fields of a record as JSON has them.
  private func fields(_ slug: String, of bench: Workbench) throws -> String {
    let answer = try bench.run(["--format", "json", "show", slug]).answer
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any], "\(answer)")
    let kept: [String: Any] = ["fields": object["fields"] ?? "", "body": object["body"] ?? ""]
    let data = try JSONSerialization.data(withJSONObject: kept, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  @Test func everyFieldComesBackFromAFolder() throws {
    let folder = bench.folder.file("out").string
    #expect(try bench.run(["export", "folder", folder, "--yes"]).ending == .code(0))
    let again = try Workbench()
    let run = try again.run(["import", folder])
    #expect(run.ending == .code(0), "\(run)")
    var all = ""
    for slug in YearTests.records {
      let before = try fields(slug, of: bench)
      // The path names the file that a record was imported from.
      func withoutPath(_ text: String) -> String {
        text.replacing(#/"path":"[^"]*"/#, with: "")
      }
      #expect(withoutPath(try fields(slug, of: again)) == withoutPath(before), "\(slug)")
      all += before
    }
    for key in [
      "groups", "acceptance", "invitations", "inviter", "until", "reply", "conditions", "terms",
      "travel", "visa", "replaces", "why", "state", "reason", "questions", "promises", "climate",
      "much", "few", "interrupted", "incidents", "helped", "trust", "answer", "evidence", "keys",
      "handled", "organiser", "perspective", "scale", "constraints",
    ] {
      #expect(all.contains("\"\(key)\":"), "\(key)")
    }
  }

  /// What stands in a field is found like what stands in a text.
  @Test(arguments: [
    ("\"Feared a Nordic agenda\"", "three-rivers"), ("\"Wrote the Dutch rules\"", "three-rivers"),
    ("\"No press within a mile\"", "round-4"), ("\"Changed jobs\"", "round-2"),
    ("\"congress was moved\"", "round-3"), ("\"Is ten days soon\"", "round-2"),
    ("\"glossary in three languages\"", "round-1"), ("\"A walk on the ice\"", "round-1"),
    ("\"letter with three questions\"", "one-page"), ("\"took it down the same day\"", "lobby"),
    ("\"Waalhaven Stichting\"", "delta-forum"), ("\"three laws use three numbers\"", "number"),
  ])
  func aSearchFindsWhatAFieldSays(_ query: String, _ slug: String) throws {
    let found = try bench.run(["search", query]).answer
    #expect(found.contains(slug), "\(found)")
  }

  /// In a window of 80 columns no word of a brief is broken, in either language.
  @Test(arguments: [SpokenLanguage.english, .chinese], ["round-4", "three-rivers"])
  func aBriefBreaksNoWord(_ language: SpokenLanguage, _ subject: String) throws {
    var bench = bench
    bench.language = language
    let run = try bench.run(["brief", subject, "--on", "2028-03-10"])
    #expect(run.ending == .code(0), "\(run)")
    let rows = run.answer.split(separator: "\n")
    #expect(rows.allSatisfy { DisplayWidth.columns(of: String($0)) <= 80 })
    let words =
      subject == "round-4"
      ? ["investigation", "thresholds"]
      : ["Transportation", "investigation", "Commerce", "东湖法律大学"]
    for word in words {
      #expect(run.answer.contains(word), "\(word): \(run.answer)")
    }
    // Nor does a sign begin a row of a cell.
    #expect(!run.answer.contains(#/(^|\s)[,，、；：]/#.anchorsMatchLineEndings()), "\(run.answer)")
  }

  /// Names in fields are those of people, bodies and places that redaction knows.
  @Test func whatFieldsNameDoesNotLeave() throws {
    let text = """
      ---
      kind: note
      dialogue: three-rivers
      session: round-1
      ---
      (chatham) Pieter van Dam could not come, and Rasten House said so in Lillehammer.

      """
    try #require(try bench.run(["add", "note"], input: Array(text.utf8)).ending == .code(0))
    let run = try bench.run(["export", "summary", "three-rivers", "--allow-attributable", "--yes"])
    #expect(run.ending == .code(0) && run.answer.contains("could not come"), "\(run)")
    for name in ["Dam", "Rasten", "Lillehammer"] {
      #expect(!run.answer.contains(name), "\(name): \(run.answer)")
    }
  }
}
