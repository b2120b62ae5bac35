import Foundation
import Records
import Redaction
import TestSupport
import Testing

/// The roster that records give: what their fields state that they identify, and no more.
@Suite struct RosterTests {
  private static let words = [
    "Wang", "Wei", "Lucía", "o'Dwyer", "王伟", "Tsinghua University", "head of the review",
    "wang@mail.example", "+41 44 123 45 67", "CN", "Geneva, Switzerland", "  spaced   out ",
  ]

  private static func texts(_ random: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in text(&random) }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &random))
      .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  @Test(arguments: 0..<40) func aPersonIsKnownByEveryFieldThatIdentifies(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var metadata = Metadata(.person, title: Self.text(&random))
    metadata.slug =
      ["", "wang", "wang-wei", "w.wang", "wang_wei"].randomElement(using: &random) ?? ""
    var person = Person()
    person.native = Bool.random(using: &random) ? "" : "王伟"
    person.aliases = Self.texts(&random)
    person.side = ["", "CN"].randomElement(using: &random) ?? ""
    person.affiliations = Self.texts(&random)
    person.roles = Self.texts(&random)
    person.contact = Self.texts(&random)
    person.perspective = [Perspective(text: Self.text(&random))]
    person.constraints = Self.texts(&random).map { Constraint(text: $0) }
    person.experience = Self.texts(&random)
    metadata.details = .person(person)
    #expect(Roster.Entry(of: metadata, reference: "ref") == Self.entry(of: metadata))
  }

  @Test(arguments: 0..<40) func aDialogueIsKnownByItsNamesItsConvenerAndItsPlaces(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var fields = Dialogue()
    fields.convener = Bool.random(using: &random) ? "" : Self.text(&random)
    fields.jurisdiction = ["", "Switzerland"].randomElement(using: &random) ?? ""
    fields.parties = Self.texts(&random)
    fields.status = Self.text(&random)
    var dialogue = Metadata(.dialogue(fields), title: Self.text(&random))
    dialogue.slug = ["", "linth"].randomElement(using: &random) ?? ""
    let places = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      ["", "Geneva, Switzerland", "Hotel Seeblick"].randomElement(using: &random) ?? ""
    }
    let sessions = places.map { place in
      var session = Session()
      session.place = place
      session.agenda = Self.texts(&random)
      return Metadata(.session(session), title: Self.text(&random))
    }
    var maker = RosterMaker()
    maker.add(dialogue: dialogue, sessions: sessions)

    var expected: [Roster.Entry] = []
    func protect(_ term: String, _ reference: String = "") {
      let name = term.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !name.isEmpty { expected.append(.init(.protected, reference: reference, name: name)) }
    }
    protect(dialogue.title)
    protect(dialogue.slug, dialogue.slug)
    protect(fields.convener)
    for place in Set(places + [fields.jurisdiction]).sorted() {
      let parts = place.split(separator: ",").map(String.init)
      for part in Set(parts + [place]).sorted() { protect(part) }
    }
    #expect(maker.roster == Roster(expected))
  }

  /// A text that is not about it need not tell that a dialogue exists.
  @Test func theTitleOfAnotherDialogueIsProtected() {
    var maker = RosterMaker()
    maker.add(Metadata(RecordKind.dialogue, title: "Blue Lagoon Round"), reference: "blue")
    // One ordinary word would take it out of every text.
    maker.add(Metadata(RecordKind.dialogue, title: "Compute"), reference: "compute")
    let terms = maker.protection.known
    func found(_ text: String) -> Bool { !terms.candidates(in: Array(text.utf8)).isEmpty }
    #expect(found("NOTES FROM THE BLUE LAGOON ROUND") && found("the blue lagoon round"))
    #expect(!found("about compute and a blue lagoon"))
  }

  @Test func protectedTermsKeepTheirGeneralWords() {
    var term = Metadata(RecordKind.protected, title: "Hotel  Seeblick")
    term.setExtra(RosterMaker.wordsKey, to: .text("a hotel by a lake"))
    var maker = RosterMaker()
    maker.add(Metadata(.note, title: "Not a name"), reference: "note")
    maker.add(term, reference: "abc")
    #expect(
      maker.roster == Roster([.init(.protected, reference: "abc", name: "Hotel Seeblick")]))
    #expect(maker.protection.generalTerms == [0: .written("a hotel by a lake")])
  }

  @Test func theSampleGivesTheSameRosterAsItsFieldsReadOneByOne() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Scripts/sample").standardizedFileURL
    var people = 0
    for case let file as URL in try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    where file.pathExtension == "md" {
      let metadata = try TextForm.parse(Array(Data(contentsOf: file))).metadata
      guard metadata.kind == .person else { continue }
      people += 1
      #expect(Roster.Entry(of: metadata, reference: "ref") == Self.entry(of: metadata))
    }
    #expect(people > 5)
  }

  /// An entry made by naming each field, as it was before fields stated what they identify.
  private static func entry(of metadata: Metadata) -> Roster.Entry? {
    guard case .person(let person) = metadata.details else { return nil }
    let isHandle = metadata.slug.contains { "-_.".contains($0) }
    return Roster.Entry(
      .person, reference: "ref", name: metadata.title, native: person.native,
      aliases: person.aliases, affiliations: person.affiliations,
      contact: person.contact + (isHandle ? [metadata.slug] : []), roles: person.roles,
      side: person.side)
  }
}
