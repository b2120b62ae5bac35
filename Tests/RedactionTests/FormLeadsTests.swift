import TestSupport
import Testing

@testable import Redaction

/// No form of anybody goes unseen because its first letters were not expected.
@Suite struct FormLeadsTests {
  static let people: [Roster.Entry] =
    Identity.all.map(\.entry) + [
      person("王小明", aliases: ["Bob"]), person("Zhang Wei", native: "张伟"),
      person("单雄信"), person("吕布", aliases: ["Lü Bu"]), person("Della Reese"), person("Di Wu"),
      person("Prof. Del Harris"), person("Jan van der Meulen"), person("Smith, John Q."),
      person("Jean-Luc Dupont (Johnny)"), person("The Badger"), person("顾大使"),
      person("Dr. Zhang San-feng", native: "張三豐"), person("欧阳震华", aliases: ["Bobby"]),
      person("Will Green", bodies: ["Ministry of Foreign Affairs"]),
      person("Ann Bo", bodies: ["Tsinghua University"]),
      person("Ann Bo", bodies: ["Konrad-Adenauer-Stiftung Beijing"]),
      person("Ann Bo", bodies: ["Gray Institute", "Centre for Labor and Defense Studies"]),
      person("Ann Bo", bodies: ["Institute for Security & Technology", "国家互联网信息办公室", "MIT"]),
      person("Ann Bo", roles: ["Deputy Minister of Science", "special envoy for AI"]),
      person(
        "Ann Bo", contact: ["fox on signal", "+41 44 123 45 67", "@boann", "wechat: bo_ann88"]),
    ]

  private static func person(
    _ name: String, native: String = "", aliases: [String] = [], bodies: [String] = [],
    contact: [String] = [], roles: [String] = []
  ) -> Roster.Entry {
    .init(
      .person, reference: "x", name: name, native: native, aliases: aliases, affiliations: bodies,
      contact: contact, roles: roles)
  }

  @Test(arguments: people) func everyFormIsFoundWhereNotAllFormsWereMade(_ person: Roster.Entry) {
    let roster = Roster([person])
    let all = KnownTerms(roster)
    all.makeAllForms()
    var asked = 0
    var missed: Set<String> = []
    for (number, form) in FormMaker(roster).trie.forms.enumerated() {
      // Each form in some of its writings, and all writings with some forms.
      for (place, text) in Self.texts(of: form).enumerated()
      where (place + number).isMultiple(of: 5) {
        let expected = Self.places(all, text)
        asked += expected.count
        if Self.places(KnownTerms(roster), text) != expected { missed.insert(text) }
      }
    }
    #expect(asked > 0)
    #expect(missed.isEmpty, "\(person.name): \(missed.sorted())")
  }

  private static let given = [
    "Robert", "Li", "Anne-Marie", "J.", "Xiaoming", "Kuo-wei", "O'Brien", "Zoë", "Al", "Bo",
    "Mohammed", "Jean", "Ivan", "Екатерина", "Yuki", "Min-jun", "Ng", "Ursula", "Si", "Tom",
    "Elizabeth", "Lü", "Hsiao-p'ing", "Dr.", "Prof.", "Ёлка", "Åsa", "Aung", "de", "Wei",
  ]
  private static let surnames = [
    "Smith", "Wu", "van der Berg", "Müller", "Levy", "Kennedy", "McAllister", "Chen", "Ó Dálaigh",
    "Dostoevsky", "Ødegård", "al-Rashid", "Zhang", "Ma", "Garcia Lopez", "Nguyen", "Park", "Xi",
    "Lowe", "Ivanov", "Воскресенский", "Kim", "Li", "Tanaka", "Ouyang", "Baker-Hill", "Yu", "Ho",
  ]
  private static let native = Array("王李张欧阳单曾吕司马林国伟小明海龙安娜一山田中健太김민수").map { String($0) }

  /// People with names of many kinds, by a number.
  private static func made(_ number: Int) -> Roster.Entry {
    var random = SeededGenerator(seed: UInt64(number))
    func some(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
    let names =
      (0..<Int.random(in: 1...3, using: &random)).map { _ in some(given) } + [some(surnames)]
    let characters = (0..<Int.random(in: 0...4, using: &random)).map { _ in some(native) }
    let isTurned = Int.random(in: 0..<3, using: &random) == 0
    let order = isTurned ? names.suffix(1) + names.dropLast() : names
    let hasAlias = Int.random(in: 0..<4, using: &random) == 0
    let alias = hasAlias ? ["\(some(given)) (\(some(given)))"] : []
    return person(order.joined(separator: " "), native: characters.joined(), aliases: alias)
  }

  @Test(arguments: Array(0..<60) + [465, 635]) func formsOfNamesOfAllKindsAreFound(_ number: Int) {
    let entry = Self.made(number)
    let roster = Roster([entry])
    let all = KnownTerms(roster)
    all.makeAllForms()
    var missed: Set<String> = []
    for (place, form) in FormMaker(roster).trie.forms.enumerated()
    where (place + number).isMultiple(of: 4) {
      for (kind, text) in Self.texts(of: form).enumerated()
      where (kind + place / 4).isMultiple(of: 4) {
        if Self.places(KnownTerms(roster), text) != Self.places(all, text) { missed.insert(text) }
      }
    }
    #expect(missed.isEmpty, "\(entry.name) \(entry.native) \(entry.aliases): \(missed.sorted())")
  }

  private static func places(_ terms: KnownTerms, _ text: String) -> [String] {
    terms.candidates(in: Array(text.utf8))
      .map { "\($0.range) \($0.reason) \($0.entry ?? -1)" }.sorted()
  }

  /// Whoever is not in a text is told by a few letters, not by all forms.
  @Test func fewPeopleAreLookedAtForAText() {
    let roster = Roster(Self.people)
    let characters = SpelledCharacters(of: roster)
    let text = FoldedLetters("The second day began with questions about compute and export rules.")
    let filter = FormFilter(reading: [text], beyond: FormFilter())
    let looked = Self.people.filter { filter.letsAny(of: FormLeads(of: $0, characters)) }
    #expect(looked.count < Self.people.count / 4, "\(looked.map(\.name))")
  }

  /// A form as a text has it: in small letters, with capitals, in capitals, with hyphens.
  private static func texts(of form: NameForm) -> [String] {
    ["", "-"].flatMap { hyphen in
      let words = form.symbols.split(separator: NameForm.Joint.word).map { word in
        word.split(separator: NameForm.Joint.syllable)
          .map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
          .joined(separator: hyphen)
      }
      let small = words.joined(separator: " ")
      let capital = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(separator: " ")
      let joined = words.joined()
      return [
        small, capital, small.uppercased(), "We ask \(capital) to speak", joined,
        "write to \(joined)@lake.example", "so x\(joined)s came",
      ]
    }
  }
}
