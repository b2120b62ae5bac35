import Assessment
import Records
import Testing

@Suite struct TimedItemTests {
  @Test(arguments: [
    ("09:30 The clock", "09:30", "The clock"), ("9.30-10.15 Words", "9.30-10.15", "Words"),
    ("14:00–15:30  Red lines", "14:00–15:30", "Red lines"), ("8h30 Coffee", "8h30", "Coffee"),
    ("24:00 End", "24:00", "End"),
    // No times.
    ("The clock", "", "The clock"), ("25:00 No hour", "", "25:00 No hour"),
    ("09:60 No minute", "", "09:60 No minute"), ("2028-03-01 A day", "", "2028-03-01 A day"),
    ("09:30", "", "09:30"), ("1:5 Odds", "", "1:5 Odds"), ("", "", ""), ("- x", "", "- x"),
  ])
  func timesAreReadAtTheBeginning(_ text: String, _ time: String, _ item: String) {
    let read = TimedItem(text)
    #expect(read.time == time && read.item == item, "\(read)")
  }

  @Test(arguments: [
    "(private) 09:30 The clock", "09:30 (private) The clock", "(open) 09:30 (private) The clock",
    "（私密）09:30 The clock",
  ])
  func marksStandBeforeTimesOrBehindThem(_ text: String) {
    let read = TimedItem(text)
    #expect(read.time == "09:30" && read.item == "The clock" && read.mark == .private, "\(read)")
    #expect(read.markedItem == "(private) The clock")
  }
}
