import Redaction
import Testing

@Suite struct KnownTermsTests {
  private let roster = Roster([
    .init(.person, reference: "wang-wei", name: "Wang Wei", native: "王伟")
  ])

  @Test func namesAreFoundInAnyCaseAndInTheirOwnScript() {
    let text = Array("Then WANG WEI (王伟) spoke.".utf8)
    let found = KnownTerms(roster).candidates(in: text)
    #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == ["WANG WEI", "王伟"])
    #expect(found.allSatisfy { $0.entry == 0 && $0.reason == .person })
  }
}
