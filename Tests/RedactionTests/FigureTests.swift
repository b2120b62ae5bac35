import Redaction
import Testing

/// Dates, quantities, codes, addresses.
@Suite struct FigureTests {
  @Test(arguments: [
    "31 May 2001", "May 31, 2001", "3rd of May", "early March 2024", "Friday", "2024-03-05",
    "12.03.1999", "14:30", "5.30pm", "1998", "summer of 1994", "last week", "yesterday",
    "1970s", "next month",
  ])
  func datesAreFoundWhole(date: String) {
    #expect(found("it was agreed on \(date), as they said") == [date])
    #expect(reasons("it was agreed on \(date), as they said") == [.date])
  }

  @Test(arguments: [
    "48-year-old", "ten years", "two years and six months", "aged 48", "63 years old",
    "EUR 4,684.40",
    "200,000 euros", "about 400 dollars", "€ 300", "18.5%", "50 metres", "seventy-one hearings",
    "ten plots of land", "sixteen other persons", "571 landowners", "more than 50 percent",
  ])
  func quantitiesAreFoundWhole(quantity: String) {
    #expect(found("there was \(quantity), as they said") == [quantity])
    #expect(reasons("there was \(quantity), as they said") == [.quantity])
  }

  @Test(arguments: ["18403/91", "D-4840", "24/59W2", "A/RES/78/265", "1971:437-B"])
  func codesAreFoundWhole(code: String) {
    #expect(found("under the number \(code), as they said") == [code])
    #expect(reasons("under the number \(code), as they said") == [.code])
  }

  @Test(arguments: [
    "wang.wei@example.org", "@wangwei", "https://example.org/a?b=c", "www.example.org",
    "example.org",
  ])
  func addressesAreFoundWhole(address: String) {
    #expect(found("write to \(address), they said") == [address])
    #expect(reasons("write to \(address), they said") == [.address])
  }

  @Test func verbsAreNoMonths() {
    #expect(found("They may march on. May we agree?") == [])
  }
}
