import Calendar
import Testing

/// Times of day with their zone.
@Suite struct LocalTimeTests {
  @Test(arguments: [
    "2026-03-14T09:30:05+02:00", "2026-03-14T00:00:00+00:00", "2026-12-31T23:59:59-03:30",
  ])
  func aTimeIsReadAsItWasWritten(_ text: String) throws {
    #expect(try #require(LocalTime(text)).text == text)
  }

  @Test(arguments: ["", "2026-03-14", "2026-03-14T09:30:05", "09:30", "x"])
  func aTimeWithoutDayOrZoneIsNone(_ text: String) { #expect(LocalTime(text) == nil) }

  @Test func timesOfSeveralZonesAreCompared() throws {
    let summer = try #require(LocalTime("2026-10-25T02:30:00+02:00"))
    let winter = try #require(LocalTime("2026-10-25T02:10:00+01:00"))
    #expect(summer.secondsSince1970 < winter.secondsSince1970)
    #expect(summer.clock == "02:30" && winter.zone == "+01:00")
  }

  @Test func nowIsToday() {
    let now = LocalTime.now()
    #expect(now.day == Clock.today())
    #expect(abs(now.secondsSince1970 - Int(Clock.now() / 1000)) < 5)
  }
}
