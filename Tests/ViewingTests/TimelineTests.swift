import Calendar
import Testing
import Words

@testable import Terminal
@testable import Viewing

/// Dated items in, rows out.
@Suite struct TimelineTests {
  private func item(
    _ label: String, _ kind: String, _ start: String, _ end: String = ""
  ) -> Timeline.Item {
    Timeline.Item(label: label, kind: kind, start: DaySpan(start)?.first, end: DaySpan(end)?.last)
  }

  @Test func itemsStandAtTheirDays() {
    let items = [
      item("Agreed text", "outcome", "2026-07-01"),
      item("First session: Geneva", "session", "2026-01-01", "2026-01-31"),
      item("会议记录和双方的意见以及后续安排", "note", "2026-03-02"),
      item("no date", "note", ""),
    ]
    #expect(
      Timeline.rows(items, width: 60, undated: "undated") == [
        "            2026-01 2026-04",
        "2026-01-01  ◆━◆                  First session: Geneva",
        "2026-03-02  ·····▲               会议记录和双方的意见以及后…",
        "2026-07-01  ··················●  Agreed text",
        "undated                          ▲ no date",
        "", "● outcome  ◆ session  ▲ note",
      ])
  }

  @Test func monthsAreNamedWhereTheyFit() {
    let items = [item("a", "k", "2026-01-10"), item("b", "k", "2026-04-20")]
    let rows = Timeline.rows(items, width: 120, undated: "undated")
    #expect(rows[0].contains("2026-01") && rows[0].contains("2026-03"))
    let years = [item("a", "k", "2019-01-10"), item("b", "k", "2026-04-20")]
    #expect(Timeline.rows(years, width: 120, undated: "undated")[0].contains("2022"))
  }

  @Test(arguments: [30, 40, 80, 120]) func rowsFit(_ width: Int) {
    let long = String(repeating: "会议👩‍👩‍👧e\u{301}\u{202e}", count: 20)
    let items = (1...28).map {
      item(long, "kind\($0)\u{1b}", "2026-0\($0 % 9 + 1)-\($0 < 10 ? "0" : "")\($0)", "2026-12-01")
    }
    for row in Timeline.rows(items, width: width, undated: "undated") {
      #expect(DisplayWidth.columns(of: row) <= width)
      #expect(!row.unicodeScalars.contains("\u{1b}") && !row.unicodeScalars.contains("\u{202e}"))
    }
  }

  @Test func oddItemsAreDrawn() {
    #expect(Timeline.rows([], width: 80, undated: "undated").isEmpty)
    let single = [item("one", "k", "2026-05-05")]
    #expect(Timeline.rows(single, width: 80, undated: "undated").last?.hasSuffix("one") == true)
    // An end before the start, and an end without one.
    let backwards = [item("a", "k", "2026-05-05", "2020-01-01"), item("b", "k", "2026-06-01")]
    #expect(Timeline.rows(backwards, width: 80, undated: "undated")[1].contains("●"))
    let endless = [
      Timeline.Item(label: "x", kind: "k", start: nil, end: DaySpan("2026-01-01")?.last)
    ]
    #expect(
      Timeline.rows(endless, width: 80, undated: "undated") == [
        "undated" + String(repeating: " ", count: 34) + "● x"
      ])
  }
}
