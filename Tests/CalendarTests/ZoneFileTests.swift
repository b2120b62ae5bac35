import Testing

@testable import Calendar

/// Time zones as computers keep them.
@Suite struct ZoneFileTests {
  /// A file with two types of time, one change and a rule.
  private func file(rule: String, change: Int64 = 1_000_000) -> [UInt8] {
    func number<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
      (0..<Number.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    func header(_ times: Int32, _ types: Int32) -> [UInt8] {
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        + [0, 0, 0, times, types, 4].flatMap { number($0 as Int32) }
    }
    let names = Array("LMT\0".utf8)
    let types = number(-300 as Int32) + [0, 0] + number(3600 as Int32) + [0, 0]
    return header(0, 1) + number(-300 as Int32) + [0, 0] + names
      + header(1, 2) + number(change) + [1] + types + names + Array("\n\(rule)\n".utf8)
  }

  @Test func changesHoldUntilTheNext() throws {
    let zone = try #require(ZoneFile(file(rule: "")))
    #expect(zone.offset(at: 0) == -300)
    #expect(zone.offset(at: 1_000_000) == 3600 && zone.offset(at: 2_000_000_000) == 3600)
  }

  @Test(arguments: [
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 3600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", 7200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 3600),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-07-01T00:00:00Z", -14_400),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 36_000),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-04-16T23:00:00Z", 3600),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-16T23:00:00Z", 0),
    ("<+0530>-5:30", "2026-01-16T23:00:00Z", 19_800),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-07-01T00:00:00Z", -3600),
  ])
  func summerTimeFollowsTheRule(_ rule: String, _ time: String, _ offset: Int) throws {
    let zone = try #require(ZoneFile(file(rule: rule)))
    let moment = try #require(WrittenTime(time)?.secondsSince1970)
    #expect(zone.offset(at: moment) == offset)
  }

  @Test func whatIsNoFileIsNone() {
    let whole = file(rule: "CET-1")
    for length in 0..<(whole.count - 7) { #expect(ZoneFile(Array(whole.prefix(length))) == nil) }
    #expect(ZoneFile(Array("TZif".utf8) + [UInt8](repeating: 0xFF, count: 200)) == nil)
  }

  @Test func aTimeMovesToAnotherZone() throws {
    let time = try #require(WrittenTime("2024-04-16T23:00:00Z"))
    #expect(time.moved(to: 3600).text == "2024-04-17T00:00:00+01:00")
    #expect(time.moved(to: -10 * 3600).text == "2024-04-16T13:00:00-10:00")
    #expect(time.moved(to: 3600).milliseconds == time.milliseconds)
    #expect(WrittenTime("2024-04-16").map { $0.moved(to: 3600) == $0 } == true)
  }

  /// The day of a note must be one that is read again.
  @Test(arguments: [("0001-01-01T00:00:00Z", -5 * 3600), ("9999-12-31T23:30:00Z", 3600)])
  func noTimeMovesOutOfTheCalendar(_ written: String, _ offset: Int) throws {
    let time = try #require(WrittenTime(written))
    #expect(time.moved(to: offset) == time)
    #expect(time.moved(to: -offset).day == time.day)
    #expect(time.moved(to: -offset) != time)
  }

  @Test func browsersWriteTheZoneBehindItsName() {
    let text = "Wed May 10 2023 01:18:26 GMT+0200 (Central European Summer Time)"
    #expect(WrittenTime(text)?.text == "2023-05-10T01:18:26+02:00")
    #expect(WrittenTime("05-06-2023 09:30 PM") == nil)
    #expect(WrittenTime("05-06-2023 09:30 PM", isDayFirst: true)?.text == "2023-06-05T21:30:00")
  }
}
