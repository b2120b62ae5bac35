import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// `positions` through the built program.
@Suite struct PositionCommandTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    for words in [
      ["dialogue", "--slug", "lake", "--title", "Lake", "--party", "US", "--party", "CN"],
      [
        "person", "--slug", "ann", "--name", "Ann Bell", "--side", "US", "--perspective",
        "on=2025-03-01,policy=hotline,scale=2,position=now", "--perspective",
        "on=2025-06-01,policy=Hotline,scale=2", "--perspective", "A plain text",
      ],
      [
        "person", "--slug", "fang", "--name", "Fang Rui", "--side", "CN", "--perspective",
        "on=2025-03-02,policy=hotline,scale=-1,source=s1", "--perspective",
        "on=2025-06-02,policy=hotline,scale=1,source=s2",
      ],
      [
        "session", "--slug", "s1", "--title", "First", "--dialogue", "lake", "--begins",
        "2025-03-01", "--attendee", "ann", "--attendee", "fang",
      ],
      [
        "session", "--slug", "s2", "--title", "Second", "--dialogue", "lake", "--begins",
        "2025-06-01",
      ],
    ] {
      let run = try bench.run(["add"] + words)
      try #require(run.ending == .code(0), "\(run)")
    }
  }

  @Test func aDialogueIsAMatrixOfPeopleBySession() throws {
    let page = try bench.run(["positions", "lake"]).answer
    let lines = page.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace) }
    #expect(lines.contains { $0 == ["Ann", "Bell", "US", "····●", "+2", "+2"] }, "\(page)")
    #expect(lines.contains { $0 == ["Fang", "Rui", "CN", "·○·●·", "-1", "+1"] }, "\(page)")
    #expect(
      page.contains("moved:       Fang Rui") && page.contains("never moved: Ann Bell"), "\(page)")
    #expect(page.contains("hotline: US and CN are 1 apart"), "\(page)")
  }

  @Test func aPersonIsALine() throws {
    let page = try bench.run(["positions", "fang"]).answer
    #expect(page.contains("2025-03-02") && page.contains("·●···") && page.contains("s2"), "\(page)")
    #expect(try bench.run(["positions", "s1"]).ending == .code(64))
    let none = try bench.run(["add", "person", "--slug", "bo", "--name", "Bo"])
    #expect(none.ending == .code(0))
    #expect(try bench.run(["positions", "bo"]).answer.contains("No positions are recorded."))
  }

  /// A heading stands out by its capitals; what the user wrote in it stays as it was written.
  @Test func headingsKeepWhatTheUserWrote() throws {
    let positions = try bench.run(["positions", "lake"]).answer
    #expect(positions.contains("\nhotline\n"), "\(positions)")
    let invitations = try bench.run(["invitations", "lake"]).answer
    #expect(invitations.contains("\nFirst, 2025-03-01\n"), "\(invitations)")
    let add = ["add", "outcome", "--title", "The Page", "--dialogue", "lake"]
    try #require(try bench.run(add).ending == .code(0))
    let brief = try bench.run(["brief", "lake"]).answer
    #expect(brief.contains("\nOUTCOME: The Page\n"), "\(brief)")
    #expect(brief.contains("\nPOSITIONS\n"), "\(brief)")
  }

  /// One line below the tables says what their signs mean, of those that stand there.
  @Test func signsAreExplainedWhereTheyStand() throws {
    let scale = "-2 against, +2 for"
    let page = try bench.run(["positions", "lake"]).answer
    #expect(page.contains("\n○ first position; ● latest position; \(scale)\n"), "\(page)")
    let person = try bench.run(["positions", "ann"]).answer
    #expect(person.contains("\n● position on that day; \(scale)\n"), "\(person)")
    let influence = ["influence+=policy=hotline,body=Senate"]
    try #require(try bench.run(["set", "ann"] + influence).ending == .code(0))
    #expect(!(try bench.run(["influence", "lake"]).answer.contains("named in the vision")))
    let text =
      "---\nkind: dialogue\nslug: lake\ntitle: Lake\nparties: [US, CN]\n"
      + "vision: [{id: v1, text: T, policies: [hotline]}]\n---\n"
    try #require(try bench.run(["edit", "lake"], input: Array(text.utf8)).ending == .code(0))
    let named = try bench.run(["influence", "lake"]).answer
    #expect(named.contains("\n* named in the vision\n"), "\(named)")
    let both = try bench.run(["positions", "lake"]).answer
    #expect(both.contains("\n* named in the vision; ○ first position; "), "\(both)")
  }

  @Test func theFileHasADrawingThatNeedsNothingElse() throws {
    let file = bench.folder.file("p.html").string
    let run = try bench.run(["positions", "lake", "--to", file, "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    let html = String(decoding: try bench.folder.read("p.html"), as: UTF8.self)
    #expect(
      html.contains("<svg ") && html.contains("<polyline points=")
        && html.contains("Fang Rui</text>"))
    // Only `http-equiv` of the policy.
    #expect(html.components(separatedBy: "http").count == 2, "\(html)")
    #expect(!html.contains("<script") && !html.contains("href") && !html.contains("style="))
    let brief = bench.folder.file("b.html").string
    #expect(try bench.run(["brief", "lake", "--to", brief, "--yes"]).ending == .code(0))
    #expect(String(decoding: try bench.folder.read("b.html"), as: UTF8.self).contains("<svg "))
  }

  @Test func placesOffTheScaleAreSaid() throws {
    let run = try bench.run(["set", "ann", "perspective+=on=2025-07-01,policy=hotline,scale=5"])
    #expect(run.ending == .code(0) && run.messages.contains("scale"), "\(run)")
    #expect(
      try bench.run(["set", "fang", "perspective+=policy=x,scale=+1"]).messages.contains("scale")
        == false)
  }
}
