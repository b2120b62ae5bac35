import Folding
import Records
import Testing

@testable import Assessment

/// Whose a place, a body or a side is.
@Suite struct JurisdictionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let parties: [String]
    let text: String
    let belongs: Belonging

    init(_ parties: [String], _ text: String, _ belongs: Belonging) {
      (self.parties, self.text, self.belongs) = (parties, text, belongs)
    }

    var testDescription: String { "\(text) \(parties)" }
  }

  @Test(arguments: [
    Case(["US", "CN"], "Brookings Institution and Tsinghua University", .party("US")),
    Case(["RU", "CN"], "Brookings Institution and Tsinghua University", .party("CN")),
    // A town of one state, and the name of another.
    Case(["GB", "CN"], "Oxford China Institute", .possible("CN")),
    Case(["US", "FR"], "Oxford China Institute", .unknown),
    Case(["US", "CN"], "China Institute", .party("CN")),
    Case(["RU", "UA"], "Brookings Institution and Tsinghua University", .elsewhere),
    Case(["US", "CN"], "National Tsinghua University", .elsewhere),
    Case(["US", "CN"], "Lake Centre", .unknown),
    Case(["US", "CN"], "Swiss Federal Institute of Technology", .elsewhere),
    Case(["US", "CN"], "American University of Beirut", .elsewhere),
    Case(["US", "CN"], "American Enterprise Institute", .party("US")),
    Case(["US", "CN"], "中国社会科学院", .party("CN")),
    Case(["US", "CN"], "US Forum", .party("US")),
    // No state: a pronoun, a preposition, and a field that is a code too.
    Case(["US", "IN"], "Time for us in AI", .unknown),
    Case(["EU", "CN"], "Institut Montaigne", .party("EU")),
    Case(["EU", "CN"], "European Commission", .party("EU")),
    Case(["FR", "CN"], "European Commission", .party("FR")),
    Case(["FR", "DE"], "European Commission", .elsewhere),
    Case(["industry", "labour"], "Chamber of Industry", .party("industry")),
  ])
  func bodiesBelongToWhomTheirNamesSay(_ body: Case) {
    #expect(Jurisdictions(parties: body.parties).body(body.text) == body.belongs)
  }

  @Test(arguments: [
    Case(["US", "CN"], "Hainan", .party("CN")),
    Case(["US", "CN"], "三亚", .party("CN")),
    Case(["US", "AE"], "Abu Dhabi", .party("AE")),
    Case(["US", "AE"], "Geneva, Switzerland", .elsewhere),
    Case(["US", "CN"], "Hotel Seeblick, Glarus", .unknown),
    Case(["US", "CN"], "Hotel Seeblick, Glarus, CH", .elsewhere),
    Case(["US", "CN"], "Paris, France", .elsewhere),
    // The well-known town is not meant.
    Case(["US", "CN"], "London, Ontario", .possible("US")),
    Case(["FR", "CN"], "London", .elsewhere),
    // A state of the United States, and a state.
    Case(["US", "CN"], "Georgia", .possible("US")),
    Case(["US", "CN"], "Tbilisi, Georgia", .possible("US")),
    Case(["GE", "RU"], "Tbilisi", .party("GE")),
    Case(["EU", "US"], "Paris", .party("EU")),
    Case(["EU", "US"], "Oslo", .elsewhere),
    Case(["NATO", "RU"], "Oslo", .party("NATO")),
    Case(["GCC", "IR"], "Muscat", .party("GCC")),
    Case(["ASEAN", "CN"], "Singapore", .party("ASEAN")),
    Case(["BRICS", "EU"], "Cairo", .party("BRICS")),
  ])
  func placesBelongToTheStateThatTheyAreIn(_ place: Case) {
    #expect(Jurisdictions(parties: place.parties).place(place.text) == place.belongs)
  }

  @Test func sidesBelongToAPartyAndToItsGroup() {
    let parties = Jurisdictions(parties: ["US", "China", "EU"])
    #expect(parties.party(ofSide: "United States") == "US")
    #expect(parties.party(ofSide: "中国") == "China")
    #expect(parties.party(ofSide: "FR") == "EU")
    #expect(parties.party(ofSide: "Germany") == "EU")
    #expect(parties.party(ofSide: "GB") == nil)
    #expect(parties.party(ofSide: "neutral") == nil)
    #expect(parties.party(ofSide: "") == nil)
    // Whoever is of a state that is a party is of that party.
    let both = Jurisdictions(parties: ["EU", "FR"])
    #expect(both.party(ofSide: "FR") == "FR" && both.party(ofSide: "DE") == "EU")
  }

  @Test func aDialogueDeclaresGroupsOfItsOwn() {
    let groups = [
      PartyGroup(group: "Coastal states", members: ["FR", "Spain"]),
      PartyGroup(group: "EU", members: ["DE"]),
    ]
    let parties = Jurisdictions(parties: ["Coastal states", "EU"], groups: groups)
    #expect(parties.party(ofSide: "ES") == "Coastal states")
    #expect(parties.party(ofSide: "DE") == "EU")
    #expect(parties.party(ofSide: "IT") == nil)
    #expect(parties.place("Paris") == .party("Coastal states"))
    #expect(parties.place("Rome") == .elsewhere)
  }

  /// The table is in the form in which texts are compared, and the search finds every line of it.
  @Test func everyNameOfTheTableIsFound() {
    var count = 0
    var before = ""
    for line in PlaceTable.names.description.split(separator: "\n") {
      let parts = line.split(separator: "|")
      let name = String(parts[0])
      let folded = FoldedText(name)
      #expect(folded.text == name)
      #expect(before.utf8.lexicographicallyPrecedes(name.utf8), "\(name)")
      let match = PlaceNames.match(folded)
      #expect(
        match.map { "\($0.kind.rawValue)\($0.codes.joined(separator: " "))" } == String(parts[1]))
      before = name
      count += 1
    }
    #expect(count > 10_000)
    #expect(PlaceNames.match(FoldedText("no such place")) == nil)
    #expect(PlaceNames.match(FoldedText("")) == nil)
  }
}
