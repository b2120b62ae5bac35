import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The commands for the work of a dialogue, on the sample that the demo shows.
@Suite struct DialogueWorkTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    try bench.must(["import", Fixtures.sample()])
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try bench.run(arguments + ["--format", "json"])
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.answer.utf8)) as? [String: Any], "\(run)")
  }

  @Test func assessNamesWhatIsMissing() throws {
    let run = try bench.run(["assess", "linth", "--on", "2026-10-05"])
    #expect(run.ending == .code(0), "\(run)")
    for words in [
      "5 A PATHWAY THAT BRINGS THE OUTCOME", "Samuel Okonjo-Reyes: no influence is recorded",
      "only CN can influence",
      "is 5 days overdue", "also invites 3 of 10", "Why: ",
    ] { #expect(run.answer.unwrapped.contains(words), "\(words) in \(run.answer)") }
    #expect(run.answer.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try bench.run(["assess", "linth", "--strict"]).ending == .code(1))
    let scientific = try bench.run(["assess", "aare"]).answer
    #expect(scientific.contains("n/a Scientists are invited for what they know.\n"))
    #expect(scientific.contains("n/a No outcome is intended.\n"))
    let report = try json(["assess", "linth", "--on", "2026-10-05"])
    #expect(
      Set(report.keys) == [
        "conditions", "dialogue", "gaps", "on", "title", "type", "unknown",
      ])
    #expect((report["conditions"] as? [Any])?.count == 6)
    #expect(report["on"] as? String == "2026-10-05")
    for (arguments, code, words) in [
      (["assess", "linth", "--on", "soon"], CInt(64), "invalid date"),
      (["assess", "gu-boyan"], 64, "is not a dialogue"),
      (["assess", "nothing"], 66, "no such record"),
    ] {
      let bad = try bench.run(arguments)
      #expect(bad.ending == .code(code))
      #expect(bad.messages.contains(words))
    }
  }

  @Test func aDialogueWithNothingMissingPassesStrictly() throws {
    let person = { (slug: String, side: String) in
      "---\nkind: person\nname: \(slug)\nside: \(side)\nroles: [participant]\ninfluence: "
        + "[{policy: water, body: B \(slug), strength: 4, evidence: known}]\n---\n"
    }
    let texts = [
      ("person", "ann", person("ann", "A")), ("person", "bo", person("bo", "B")),
      (
        "person", "lead",
        "---\nkind: person\nname: Lead\nside: neutral\nexperience: [much]\nstanding: "
          + "[{party: A, level: 4, evidence: x}, {party: B, level: 4, evidence: x}]\n---\n"
      ),
      (
        "dialogue", "calm",
        "---\nkind: dialogue\ntitle: Calm\ntype: track2\nparties: [A, B]\nconvener: Hill House\n"
          + "acceptance: [{party: A, of: Hill House, level: 4}, {party: B, of: Hill House, level: 3}]\n"
          + "jurisdiction: Norway\nvision: [{id: v, text: Less water}]\nfacilitators: [lead]\n"
          + "agenda: [{item: W, serves: [v]}]\n---\n"
      ),
      (
        "session", "calm-1",
        "---\nkind: session\ndialogue: calm\nbegins: 2090-01-01\nattendees: [ann, bo]\n---\n"
      ),
    ]
    for (kind, slug, text) in texts {
      let run = try bench.run(["add", kind, "--slug", slug], input: Array(text.utf8))
      #expect(run.ending == .code(0), "\(run)")
    }
    let run = try bench.run(["assess", "calm", "--strict"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("Nothing is missing."))
  }

  @Test func anEmptyDialogueIsToldWhereToBegin() throws {
    _ = try bench.run(["add", "dialogue", "--slug", "new", "--party", "US", "--party", "CN"])
    let assessed = try bench.run(["assess", "new", "--strict"])
    #expect(assessed.ending == .code(1))
    for words in [
      "No vision is recorded.", "No facilitator is named.", "so there is no standing to check.",
      "Nobody is recorded as invited", "n/a No session has been held yet.",
    ] { #expect(assessed.answer.unwrapped.contains(words), "\(words)") }
    // In the section of its remark it is not said again as a note.
    #expect(assessed.answer.contains("n/a No session names an agenda item."))
    let first = assessed.answer.components(separatedBy: "\n2 ")[0]
    #expect(first.components(separatedBy: "No vision is recorded.").count == 2)
    #expect(!assessed.answer.contains("small and closed"))
    #expect(try bench.run(["influence", "new"]).answer.contains("No influence is recorded."))
    #expect(try bench.run(["brief", "new"]).answer.contains("Nobody is recorded."))
  }

  @Test func overlapInfluenceAndDueShowTheSample() throws {
    let overlap = try json(["overlap"])
    let people = (overlap["people"] as? [[String: Any]])?.compactMap { $0["slug"] as? String }
    #expect(
      people == [
        // Without the facilitator of both.
        "daniel-whitcombe", "duan-siyuan", "priya-venkataraman",
      ])
    let text = try bench.run(["overlap", "--window", "365"])
    #expect(text.answer.contains("沈若川"))
    #expect(text.answer.split(separator: "\n").allSatisfy { $0.count <= 80 })
    // A gathering of others on the days of the third session.
    let clashes = try bench.run(["overlap", "--window", "5"]).answer
    #expect(clashes.contains("SESSIONS ON THE SAME DAYS") && clashes.contains("Biel"), "\(clashes)")
    #expect(try bench.run(["remove", "autumn-school", "--yes"]).ending == .code(0))
    #expect(try bench.run(["overlap", "--window", "5"]).answer.contains("Nobody"))
    #expect(try bench.run(["overlap", "--window", "-1"]).ending == .code(64))

    let influence = try json(["influence", "linth"])
    #expect(influence["meeting"] as? [String] != [])
    #expect(influence["oneSided"] as? [String] == ["loss-of-control red lines"])
    #expect(influence["without"] as? [String] == ["samuel-okonjo-reyes"])
    #expect(try bench.run(["influence", "linth"]).answer.contains("notification *"))

    let due = try bench.run(["due", "--on", "2026-10-05"])
    #expect(due.answer.contains("5 days LATE"))
    #expect(due.answer.contains("in 26 days"))
    #expect(!due.answer.contains("2026-07-15"))
    #expect(try bench.run(["due", "--on", "2026-10-05", "--all"]).answer.contains("2027-03-31"))
  }

  @Test func ofManyDialoguesTheNumbersAreListed() throws {
    for number in 0..<13 {
      try bench.folder.write(
        "d\(number).md", "---\nkind: dialogue\nslug: many-\(number)\ntitle: Many\n---\n")
      try bench.folder.write(
        "s\(number).md",
        "---\nkind: session\ndialogue: many-\(number)\nbegins: 2031-05-0\(number % 9 + 1)\n"
          + "attendees: [gu-boyan]\n---\n")
    }
    #expect(try bench.run(["import", bench.folder.path.string]).ending == .code(0))
    let run = try bench.run(["overlap"])
    #expect(run.answer.contains("DIALOGUES"))
    #expect(run.answer.unwrapped.contains("Gu Boyan 顾伯言 CN 4, 5, 6, 7, 8, 9"), "\(run)")
    #expect(run.answer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func stepsAreAddedFollowedAndDropped() throws {
    func pathway(_ arguments: [String]) throws -> Workbench.Run {
      try bench.run(["outcome", "pathway", "notification-text"] + arguments)
    }
    #expect(try pathway(["--step", "3", "--state", "done"]).answer == "3\n")
    let added = try pathway(["--carrier", "gu-boyan", "--to", "Seminar", "--by", "2026-12-24"])
    #expect(added.answer == "7\n")
    #expect(try pathway([]).answer.contains("2026-12-24"))
    #expect(try pathway(["--step", "7", "--drop"]).ending == .code(0))
    #expect(!(try pathway([])).answer.contains("2026-12-24"))
    #expect(try pathway(["--step", "7", "--state", "done"]).ending == .code(66))
    #expect(try pathway(["--by", "2026-12-24"]).ending == .code(64))
    #expect(try pathway(["--step", "1", "--by", "soon"]).ending == .code(64))
    #expect(
      try pathway(["--carrier", "nobody-known", "--to", "x", "--by", "2026"]).ending == .code(66))
  }

  @Test func aDifferenceShowsWhatChanged() throws {
    #expect(try bench.run(["diff", "notification-text"]).ending == .code(66))
    _ = try bench.run(["outcome", "pathway", "notification-text", "--step", "3", "--state", "sent"])
    let run = try bench.run(["diff", "notification-text"])
    #expect(run.answer.contains("~     state: [-planned-]{+sent+}"), "\(run)")
    #expect(!run.answer.contains("Draft 3"))
    let history = try bench.run(["history", "notification-text", "--format", "json"])
    let versions = try #require(
      JSONSerialization.jsonObject(with: Data(history.answer.utf8)) as? [[String: Any]]
    ).compactMap { $0["version"] as? String }
    let (new, old) = (versions[0].prefix(12), versions[1].prefix(12))
    for arguments in [
      ["notification-text@\(old)"], ["notification-text@\(old)", "notification-text@\(new)"],
    ] {
      #expect(try bench.run(["diff"] + arguments).answer == run.answer)
    }
    let back = try bench.run(["diff", "notification-text@\(new)", "notification-text@\(old)"])
    #expect(back.answer.contains("[-sent-]{+planned+}"))
    #expect(try bench.run(["diff", "ruth-abernethy", "gu-boyan"]).answer.contains("+ native: 顾伯言"))
    let same = try bench.run(["diff", "gu-boyan", "gu-boyan"])
    #expect(same.ending == .code(0) && same.answer.isEmpty)
  }

  /// In 80 columns a heading breaks between its words before a name or another word breaks.
  @Test func theBriefOfASessionBreaksNoName() throws {
    let page = try bench.run(["brief", "session-3", "--on", "2026-06-01"]).answer
    #expect(page.contains("MAY NOT SAY OR\n"), "\(page)")
    for word in ["Venkataraman", "participant,", "facilitator"] {
      #expect(page.contains(word), "\(word): \(page)")
    }
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(page)")
  }

  @Test func theBriefIsWrittenOnlyAfterTheWarning() throws {
    let file = bench.folder.file("brief.html")
    let terminal = try bench.start(["brief", "linth", "--to", file.string])
    try terminal.wait(for: "Write it unencrypted? [y/N]")
    #expect(terminal.screen.everything.contains("anyone with access to the disk"))
    try terminal.type("\r")
    #expect(try terminal.exit() == .code(78))
    #expect(!FileManager.default.fileExists(atPath: file.string))
    #expect(
      try bench.run(["brief", "linth", "--to", file.string, "--format", "json"]).ending == .code(64)
    )
  }

  @Test func theBriefIsOnePageThatAsksNobody() throws {
    let text = try bench.run(["brief", "linth", "--on", "2026-10-05"])
    #expect(text.answer.contains("佟欣兰"))
    let evil = "---\nkind: person\nname: <img src=https://x.example onerror=a>&\"'\n---\n"
    _ = try bench.run(["add", "person", "--slug", "evil"], input: Array(evil.utf8))
    let session =
      "---\nkind: session\ndialogue: linth\nbegins: 2026-12-01\nattendees: [evil]\n---\n"
    _ = try bench.run(["add", "session", "--slug", "s9"], input: Array(session.utf8))
    let file = bench.folder.file("brief.html")
    let run = try bench.run(["brief", "linth", "--to", file.string, "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.messages.contains("anyone with access to the disk"))
    #expect(run.messages.hasSuffix("written unencrypted; the vault does not protect that file\n"))
    let html = String(decoding: try bench.folder.read("brief.html"), as: UTF8.self)
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("Not redacted"))
    #expect(html.contains("佟欣兰"))
    #expect(html.contains("&lt;img src=https://x.example onerror=a&gt;&amp;&quot;&#39;"))
    for forbidden in ["<img", "<script", "<link", "url(", "@import", "href=", "src=\""] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
    #expect(try bench.run(["brief", "linth", "--to", file.string, "--yes"]).ending == .code(73))
  }

  /// On paper the rows of a policy stay together, and so do a date and a name; a narrow screen scrolls
  /// a wide table.
  @Test func thePageKeepsTogetherWhatBelongsTogether() throws {
    let file = bench.folder.file("brief.html").string
    let run = try bench.run(["brief", "linth", "--on", "2026-10-05", "--to", file, "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    let html = String(decoding: try bench.folder.read("brief.html"), as: UTF8.self)
    for part in [
      "<span class=\"whole\">2026-10-31</span>", "<span class=\"whole\">Duan Siyuan</span> 段思远",
      "</tbody>\n<tbody>\n<tr><td>", "</tr>\n<tr><td></td>",
      "tbody, tr, li { break-inside: avoid; }",
      "<div class=\"table\"><table>", ".table { overflow-x: auto; }",
    ] { #expect(html.contains(part), "\(part)") }
    #expect(!html.contains("<tbody>\n<tr><td></td>"))
  }
}
