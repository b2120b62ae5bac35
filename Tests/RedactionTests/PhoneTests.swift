import Testing

@testable import Redaction

/// Telephone numbers, which are a reason of their own.
@Suite struct PhoneTests {
  private func phones(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return UnknownTerms().candidates(in: bytes).filter { $0.reason == .phone }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    arguments: [
      "+41 44 123 45 67", "+41441234567", "+1 (202) 555-0143", "0041 44 123 45 67",
      "044 123 45 67", "(020) 7946 0958", "202-555-0143", "(202) 555-0143", "202.555.0143",
      "03-1234-5678", "13812345678", "138 1234 5678", "+86-138-1234-5678", "0171/1234567",
    ])
  func aNumberIsKnownByItsForm(_ number: String) {
    #expect(phones("Write to the desk or use \(number).") == [number])
  }

  @Test(
    arguments: [
      ("tel. 123 45 67", "123 45 67"), ("phone: 5550143", "5550143"),
      ("mobile number is 79 555 01 43", "79 555 01 43"), ("fax no. 1234567", "1234567"),
      ("电话62791234", "62791234"), ("手机：139 1234 5678", "139 1234 5678"),
    ])
  func aWordBeforeItTellsANumber(_ text: String, _ number: String) {
    #expect(phones(text) == [number])
  }

  @Test(
    arguments: [
      "2024-05-12", "12.05.2024 1430", "01.02.2024 1430", "1234567", "12,000,000", "10 000 000",
      "Article 6 § 1", "no. 12345/67", "2001 to 2005", "45 67 89 12 30", "ISBN 978-3-16-148410-0",
    ])
  func otherNumbersAreNone(_ text: String) { #expect(phones(text) == []) }

  @Test func itIsMaskedAndNeverMadeAnAmount() {
    #expect(Decision.standing(for: .phone) == .mask)
    #expect(Decision.allCases.filter { $0.isOffered(for: .phone) } == [.mask, .allow])
    #expect(Generalisation.term(for: .phone, text: "+41 44 123 45 67") == nil)
    #expect(!Candidate.Reason.phone.isKnown)
  }

  @Test func whatIsCountedBehindItDoesNotMakeItAQuantity() {
    let bytes = Array("We use +41 44 123 45 67 mornings".utf8)
    #expect(UnknownTerms().candidates(in: bytes).map(\.reason) == [.phone])
  }
}
