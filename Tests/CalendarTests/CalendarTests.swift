import Calendar
import Foundation
import Testing

/// Days are counted by walking the calendar one day at a time, a rule that shares nothing with the
/// arithmetic by eras.
@Suite struct DayTests {
  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  @Test func everyDayOfTheCalendarFollowsTheDayBefore() throws {
    var number = -719_162
    for year in 1...9999 {
      for month in 1...12 {
        let length = DayTests.length(month, year)
        for day in [1, 2, length - 1, length] {
          let found = try #require(Day(year: year, month: month, day: day))
          let expected = number + day - 1
          // One check for all: a macro a day would take minutes.
          guard found.number == expected, found.parts == (year, month, day) else {
            Issue.record("\(year)-\(month)-\(day) is day \(found.number), not \(expected)")
            return
          }
        }
        if Day(year: year, month: month, day: length + 1) != nil {
          Issue.record("\(year)-\(month) has a day \(length + 1)")
          return
        }
        number += length
      }
    }
    #expect(number == 2_932_897)
  }

  @Test func daysHaveKnownNumbers() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 1969, month: 12, day: 31)?.number == -1)
    #expect(Day(year: 2000, month: 3, day: 1)?.number == 11_017)
    #expect(Day(year: 2026, month: 11, day: 24)?.number == 20_781)
    #expect(Day(millisecondsSince1970: 1_773_450_000_000).text == "2026-03-14")
    #expect(Day(number: -719_162).text == "0001-01-01")
    #expect(Day(number: 2_932_896).text == "9999-12-31")
  }

  @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0)])
  func thereIsNoSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2026-03-14", "2026-03-14"), ("2026-03-14-meeting", "2026-03-14"),
    ("2026-03-14_x", "2026-03-14"), ("2026-03-14T09:30", "2026-03-14"), ("2026-03-145", nil),
    ("2026-03", nil), ("2026-02-30 x", nil), ("x2026-03-14", nil), ("", nil),
  ])
  func aNameMayBeginWithADay(_ text: String, _ day: String?) {
    #expect(Day(leading: text)?.text == day)
  }
}

@Suite struct DaySpanTests {
  @Test(arguments: [
    ("2026-03-14", "2026-03-14", "2026-03-14"), ("2026-03", "2026-03-01", "2026-03-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2026", "2026-01-01", "2026-12-31"),
    ("0001", "0001-01-01", "0001-12-31"), ("9999-12", "9999-12-01", "9999-12-31"),
    ("2026-03-14T09:30:00Z", "2026-03-14", "2026-03-14"),
    ("2026-03-14 09:30", "2026-03-14", "2026-03-14"),
    ("2026-03-14 evening", "2026-03-14", "2026-03-14"),
    ("2026-03-14, evening", "2026-03-14", "2026-03-14"),
    ("2026-03-14（晚上）", "2026-03-14", "2026-03-14"),
    ("2026-03 (first half)", "2026-03-01", "2026-03-31"),
    ("2026 spring", "2026-01-01", "2026-12-31"),
    ("2026-03-14 to 2026-03-16", "2026-03-14", "2026-03-16"),
    ("2026-03-14 09:30 to 2026-03-16 18:00", "2026-03-14", "2026-03-16"),
    ("2026-03-14/2026-03-16", "2026-03-14", "2026-03-16"),
    ("2026-03-14 – 2026-03-16 (Geneva)", "2026-03-14", "2026-03-16"),
    ("2026-03-14至2026-03-16", "2026-03-14", "2026-03-16"),
    ("2026-03 - 2026-05", "2026-03-01", "2026-05-31"), ("2024-2026", "2024-01-01", "2026-12-31"),
    ("2026-03-14 to 2026-02-30", "2026-03-14", "2026-03-14"),
    ("2026-03-14 to the end", "2026-03-14", "2026-03-14"),
    ("2026年3月14日", "2026-03-14", "2026-03-14"), ("2026年03月14号", "2026-03-14", "2026-03-14"),
    ("２０２６年３月１４日", "2026-03-14", "2026-03-14"), ("２０２６－０３－１４", "2026-03-14", "2026-03-14"),
    ("二〇二六年三月十四日", "2026-03-14", "2026-03-14"), ("二零二六年十二月", "2026-12-01", "2026-12-31"),
    ("二〇二六年三月廿三日", "2026-03-23", "2026-03-23"), ("2026 年 3 月 14 日", "2026-03-14", "2026-03-14"),
    ("2026年3月三十一日下午", "2026-03-31", "2026-03-31"), ("2024年2月", "2024-02-01", "2024-02-29"),
    ("2026年3月下旬", "2026-03-01", "2026-03-31"), ("2026年春", "2026-01-01", "2026-12-31"),
    ("２０２６", "2026-01-01", "2026-12-31"), ("2026年3月14日 09:30", "2026-03-14", "2026-03-14"),
    ("2026年3月14日至16日", "2026-03-14", "2026-03-16"),
    ("2026年3月30日—4月2日，日内瓦", "2026-03-30", "2026-04-02"),
    ("2026年3月至5月", "2026-03-01", "2026-05-31"),
    ("2026年12月30日到2027年1月2日", "2026-12-30", "2027-01-02"),
  ])
  func dateFieldsAreRead(_ text: String, _ first: String, _ last: String) throws {
    let span = try #require(DaySpan(text))
    #expect(span.first.text == first)
    #expect(span.last.text == last)
  }

  @Test(arguments: [
    "", "soon", "26", "2026-13", "2026-00", "2026-02-29", "1900-02-29", "2026-04-31", "2026-2-1",
    "2026-01-01-01", "2026/03/14", "2026.03.14", "2026年13月", "2026-03-14x", "2026-13-14T09:30",
    "2026年2月30日", "2026年3月前", "2026年以来", "26年3月", "三月十四日", "2026年3", "二十年三月", "-1", "0000",
    "20260314", "2026 03", "march 2026",
  ])
  func whatIsNoDateIsNone(_ text: String) {
    #expect(DaySpan(text) == nil)
    #expect(DaySpan(exactly: text) == nil)
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2000-02-29", true), ("1900-02-29", false),
    ("2026-12", true), ("2026-03-14T09:30:00Z", true), ("2026-03-14 09:30", true),
    ("2026-03-14 evening", false), ("2026-03-14 to 2026-03-16", false), ("2026 spring", false),
    ("2026-03 09:30", false), ("2024-2026", false), ("2026年3月14日", true), ("2026年", true),
    ("2026年3月14日下午", false), ("2026年3月14日至16日", false),
  ])
  func filtersAreReadStrictly(_ text: String, _ isDate: Bool) {
    #expect((DaySpan(exactly: text) != nil) == isDate)
  }

  @Test func everyWrittenDayIsReadAgain() {
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      let day = Day(number: number)
      #expect(DaySpan(day.text) == DaySpan(day))
      #expect(DaySpan(exactly: day.text) == DaySpan(day))
      #expect(DaySpan(day.text + " at noon") == DaySpan(day))
    }
  }

  @Test func aSpanGivenTheWrongWayRoundIsTurned() {
    let span = DaySpan(begins: "2026-03-16", ends: "2026-03-14")
    #expect(span?.first.text == "2026-03-14" && span?.last.text == "2026-03-16")
    #expect(DaySpan(begins: "", ends: "2026-03")?.first.text == "2026-03-01")
    #expect(DaySpan(begins: "", ends: "later") == nil)
  }

  @Test(arguments: [
    ("2026-03-14 09:30", true), ("2026-03-14T09:30Z", true), ("2026-03-14 evening", true),
    ("2026-03-14 to 2026-03-16 at noon", true), ("2026-03 or so", true), ("2026年3月14日晚上", true),
    ("2026-03-14", false), ("2026-03", false), ("2026 ", false),
    ("2026-03-14 to 2026-03-16", false),
    ("2026年3月14日至16日", false), ("soon", false), ("", false),
  ])
  func whatStandsBehindTheDaysIsNoticed(_ text: String, _ saysMore: Bool) {
    #expect(DaySpan.saysMore(text) == saysMore)
  }
}

/// On Saturday, 14 March 2026, unless another day is named.
@Suite struct RelativeDatesTests {
  @Test(arguments: [
    ("today", "2026-03-14", "2026-03-14"), ("Yesterday", "2026-03-13", "2026-03-13"),
    ("tomorrow", "2026-03-15", "2026-03-15"), ("昨天", "2026-03-13", "2026-03-13"),
    ("this week", "2026-03-09", "2026-03-15"), (" last  week ", "2026-03-02", "2026-03-08"),
    ("下周", "2026-03-16", "2026-03-22"), ("last month", "2026-02-01", "2026-02-28"),
    ("上个月", "2026-02-01", "2026-02-28"), ("next month", "2026-04-01", "2026-04-30"),
    ("last year", "2025-01-01", "2025-12-31"), ("去年", "2025-01-01", "2025-12-31"),
    ("3 days ago", "2026-03-11", "2026-03-11"), ("1 week ago", "2026-03-02", "2026-03-08"),
    ("15 months ago", "2024-12-01", "2024-12-31"), ("0 days ago", "2026-03-14", "2026-03-14"),
    ("三天前", "2026-03-11", "2026-03-11"), ("3 天前", "2026-03-11", "2026-03-11"),
    ("两周前", "2026-02-23", "2026-03-01"), ("一个月后", "2026-04-01", "2026-04-30"),
    ("十五个月前", "2024-12-01", "2024-12-31"), ("大前天", "2026-03-11", "2026-03-11"),
    ("上週", "2026-03-02", "2026-03-08"), ("下個月", "2026-04-01", "2026-04-30"),
    ("三月十四日", "2026-03-14", "2026-03-14"), ("3月1日", "2026-03-01", "2026-03-01"),
    ("十一月", "2026-11-01", "2026-11-30"), (" １２月３１号 ", "2026-12-31", "2026-12-31"),
    ("next Friday", "2026-03-20", "2026-03-20"), ("下周五", "2026-03-20", "2026-03-20"),
    ("this Mon", "2026-03-09", "2026-03-09"), ("last friday", "2026-03-13", "2026-03-13"),
    ("last Sunday", "2026-03-08", "2026-03-08"), ("last Saturday", "2026-03-07", "2026-03-07"),
    ("上周五", "2026-03-06", "2026-03-06"), ("下下周一", "2026-03-23", "2026-03-23"),
    ("这个礼拜三", "2026-03-11", "2026-03-11"), ("上上周", "2026-02-23", "2026-03-01"),
    ("in 3 days", "2026-03-17", "2026-03-17"), ("a week ago", "2026-03-02", "2026-03-08"),
    ("2 weeks from now", "2026-03-23", "2026-03-29"), ("三天之后", "2026-03-17", "2026-03-17"),
    ("The day after tomorrow", "2026-03-16", "2026-03-16"), ("一年以前", "2025-01-01", "2025-12-31"),
  ])
  func daysAreCountedFromToday(_ text: String, _ first: String, _ last: String) throws {
    let today = try #require(Day(year: 2026, month: 3, day: 14))
    let span = try #require(DaySpan(text, relativeTo: today))
    #expect(span.first.text == first && span.last.text == last)
  }

  @Test func everyDayIsInItsWeekMonthAndYear() throws {
    for number in stride(from: -20_000, to: 60_000, by: 1) {
      let day = Day(number: number)
      for unit in ["week", "month", "year"] {
        let span = try #require(DaySpan("this \(unit)", relativeTo: day))
        #expect(span.first <= day && day <= span.last)
      }
      let week = try #require(DaySpan("this week", relativeTo: day))
      #expect(week.last.number - week.first.number == 6 && (week.first.number + 3) % 7 == 0)
    }
  }

  @Test(arguments: [
    "", "三月三十二日", "天前", "三月前", "十三月", "三天", "", "last", "days ago", "-1 days ago", "3 moons ago",
    "last today", "9999 years ago", "friday", "next", "next fridays", "in days", "三月之前", "下周八",
    "上上",
  ])
  func otherWordsAreNoDays(_ text: String) throws {
    #expect(DaySpan(text, relativeTo: try #require(Day(year: 2026, month: 3, day: 14))) == nil)
  }
}

/// What was typed, as a field keeps it: on Saturday, 14 March 2026.
@Suite struct WrittenDatesTests {
  @Test(arguments: [
    ("昨天", "2026-03-13"), ("yesterday", "2026-03-13"), ("三月十四日", "2026-03-14"),
    ("上周", "2026-03-02 to 2026-03-08"), ("上个月", "2026-02"), ("去年", "2025"),
    ("2026年3月14日", "2026-03-14"), ("二〇二六年三月", "2026-03"), ("２０２６", "2026"),
    ("2026-03-14", "2026-03-14"), ("2026-03-14 evening", "2026-03-14 evening"),
    ("2026年3月14日下午", "2026年3月14日下午"), ("2026年3月14日至16日", "2026年3月14日至16日"),
    ("soon", "soon"), ("不久", "不久"), ("", ""),
  ])
  func aDateIsKeptAsADay(_ typed: String, _ written: String) throws {
    let today = try #require(Day(year: 2026, month: 3, day: 14))
    #expect(DaySpan.written(typed, today: today) == written)
    let span = DaySpan(typed, relativeTo: today) ?? DaySpan(typed)
    #expect(DaySpan(written) == span)
  }

  /// A time of day stays behind the day, in whatever words.
  @Test(arguments: [
    ("yesterday evening", "2026-03-13 evening"), ("昨天晚上", "2026-03-13 晚上"),
    ("tomorrow 09:30", "2026-03-15 09:30"), ("next Friday at 9", "2026-03-20 at 9"),
    ("Tomorrow at 9 AM", "2026-03-15 at 9 AM"), ("tomorrow 9:00-11:00", "2026-03-15 9:00-11:00"),
    ("tomorrow in the morning", "2026-03-15 in the morning"),
    ("明天上午 9 点", "2026-03-15 上午 9 点"), ("明天9点", "2026-03-15 9点"),
    ("下周三下午三点半", "2026-03-18 下午三点半"), ("三月二十日 14：00", "2026-03-20 14：00"),
  ])
  func aTimeStandsBehindTheDay(_ typed: String, _ written: String) throws {
    let today = try #require(Day(year: 2026, month: 3, day: 14))
    #expect(DaySpan.written(typed, today: today) == written)
    #expect(DaySpan(written)?.first.text == String(written.prefix(10)))
  }

  @Test(arguments: ["tomorrow at", "tomorrow 9", "明天点", "下周 9:00", "明天在湖边", "9:00"])
  func otherWordsBehindADayAreNoTime(_ typed: String) throws {
    let today = try #require(Day(year: 2026, month: 3, day: 14))
    #expect(DaySpan.written(typed, today: today) == typed)
  }

  @Test func aNameMayBeginWithAChineseDay() {
    #expect(Day(leading: "2026年3月14日 会议")?.text == "2026-03-14")
    #expect(Day(leading: "2026年3月 会议") == nil)
  }
}

@Suite struct ClockTests {
  @Test func timesAreWrittenAsISO8601() {
    #expect(Clock.iso(0) == "1970-01-01T00:00:00.000Z")
    #expect(Clock.iso(1_773_500_966_535) == "2026-03-14T15:09:26.535Z")
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for seconds in stride(from: UInt64(0), to: 4_102_444_800, by: 7_654_321) {
      let date = Date(timeIntervalSince1970: Double(seconds))
      #expect(Clock.iso(seconds * 1000) == style.format(date))
    }
  }

  @Test func aLocalTimeHasItsLocalDay() throws {
    for text in ["1970-01-02", "2000-02-29", "2026-03-14", "2026-07-01", "2037-12-31"] {
      let day = try #require(DaySpan(text)).first
      let noon = Clock.milliseconds(of: day, minutes: 12 * 60)
      #expect(Clock.localDay(secondsSince1970: Int(noon / 1000)) == day)
    }
    let old = try #require(Day(year: 1920, month: 1, day: 1))
    #expect(Clock.milliseconds(of: old, minutes: 0) == 0)
  }
}

/// Times as other programs write them.
@Suite struct WrittenTimeTests {
  @Test(arguments: [
    ("2026-03-28", "2026-03-28"), ("2026/03/28", "2026-03-28"), ("20260328", "2026-03-28"),
    ("2026-03-28 09:30", "2026-03-28T09:30:00"), ("202603280930", "2026-03-28T09:30:00"),
    ("2026-03-28T09:30:15.250+01:00", "2026-03-28T09:30:15+01:00"),
    ("2026-03-28T09:30:15Z", "2026-03-28T09:30:15Z"), ("20260328T093015Z", "2026-03-28T09:30:15Z"),
    ("1774686600", "2026-03-28T08:30:00Z"), ("1774686600000", "2026-03-28T08:30:00Z"),
    ("1774686600000000", "2026-03-28T08:30:00Z"), ("20260328083000123", "2026-03-28T08:30:00Z"),
    ("Sat, 28 Mar 2026 09:30:00 +0100 (CET)", "2026-03-28T09:30:00+01:00"),
    ("1 Apr 2026 08:00 GMT", "2026-04-01T08:00:00Z"),
    ("March 28th, 2026", "2026-03-28"),
    ("Saturday, March 28, 2026 at 9:30 PM", "2026-03-28T21:30:00"),
    ("Mar 28, 2026 12:05 AM", "2026-03-28T00:05:00"), ("28 March 2026", "2026-03-28"),
    ("28.03.2026 09:30", "2026-03-28T09:30:00"), ("1.2.2026", "2026-02-01"),
    ("28/03/2026 21:57", "2026-03-28T21:57:00"), ("03/28/2026", "2026-03-28"),
    ("01-01-2026 01:23 AM", "2026-01-01T01:23:00"),
  ])
  func areRead(_ written: String, _ text: String) {
    #expect(WrittenTime(written)?.text == text)
  }

  @Test(arguments: [
    "", "soon", "2026", "2026-02-30", "2026-03-28T25:00", "March 2026", "{{date}}", "12345", "28",
    "99999999", "2026-03-28 with words", "Mar Apr 3 2026", "2026-03/28",
    "02/03/2026", "2-3-2026", "31.02.2026", "28.03/2026", "28.03.26",
  ])
  func areNot(_ written: String) {
    #expect(WrittenTime(written) == nil)
  }

  @Test func theFirstPartOfANameMayBeADay() {
    #expect(WrittenTime(leadingName: "2026_03_28")?.day.text == "2026-03-28")
    #expect(WrittenTime(leadingName: "202603281230 Idea")?.day.text == "2026-03-28")
    #expect(WrittenTime(leadingName: "2026-03-28-meeting")?.day.text == "2026-03-28")
    #expect(WrittenTime(leadingName: "2026-03-281") == nil)
    #expect(WrittenTime(leadingName: "12345678 parts") == nil)
  }
}
