import Records
import Testing

@testable import Redaction

/// Who stands behind a statement, and whom a reader would guess.
@Suite struct AttributionTests {
  private let roster = Roster([
    .init(
      .person, reference: "luo-jingyi", name: "Luo Jingyi", native: "罗静怡", aliases: ["Dr Luo"],
      side: "CN"),
    .init(.person, reference: "margaret-oyelaran", name: "Margaret Oyelaran", side: "US"),
    .init(.person, reference: "mark-oduya", name: "Mark Oduya", side: "US"),
    .init(.person, reference: "tong-xinlan", name: "Tong Xinlan", side: "CN"),
    .init(.protected, reference: "", name: "Vitznau"),
  ])

  // MARK: - Sources

  private static let labelled: [(String, [String])] = [
    ("@luo-jingyi asked for time.", ["luo-jingyi"]),
    ("Asked by @luo-jingyi，and @tong-xinlan too", ["luo-jingyi", "tong-xinlan"]),
    ("Luo Jingyi: we need time.", ["luo-jingyi"]), ("罗静怡：需要时间。", ["luo-jingyi"]),
    ("LJ: we need time.", ["luo-jingyi"]), ("- **Dr Luo**: we need time.", ["luo-jingyi"]),
    ("L.J.: we need time.", ["luo-jingyi"]),
    ("@luo-jingyi, Tong: agreed.", ["luo-jingyi", "tong-xinlan"]),
    ("Luo and Tong: agreed.", ["luo-jingyi", "tong-xinlan"]),
    ("LJ: one\nTX: two", ["luo-jingyi", "tong-xinlan"]),
    // Two people have these initials, nobody these; and a name in a sentence is no label.
    ("MO: agreed.", []), ("Everybody agreed with Luo Jingyi: yes.", []), ("Proposal: wait.", []),
    ("Luo agreed. Then: nothing.", []), ("", []),
  ]

  @Test(arguments: labelled)
  func mentionsAndLabelsAreSources(_ text: String, _ people: [String]) {
    let found = SourceFinder(roster).sources(of: Array(text.utf8))
    #expect(found.people == Set(people), "\(text)")
  }

  @Test func aLabelThatIsNotClearCountsAsSomebodyUntilItIsBound() {
    let text = Array("MO: agreed.".utf8)
    let open = SourceFinder(roster).sources(of: text)
    #expect(open.unknownLabels == ["MO"] && open.count == 1)
    let bound = SourceFinder(roster, bindings: ["mo": "mark-oduya"]).sources(of: text)
    #expect(bound.people == ["mark-oduya"] && bound.unknownLabels.isEmpty)
    #expect(bound.boundLabels == ["MO"] && open.boundLabels.isEmpty)
    let nobody = SourceFinder(roster, bindings: ["mo": ""]).sources(of: text)
    #expect(nobody.count == 0)
    #expect(nobody.nobodyLabels == ["MO"] && bound.nobodyLabels.isEmpty)
    // A side is no person.
    #expect(SourceFinder(roster).sources(of: Array("US: agreed.".utf8)).count == 0)
    #expect(SourceFinder(roster).sources(of: Array("QX: agreed.".utf8)).unknownLabels == ["QX"])
  }

  private static let titled: [(String, [String], [String])] = [
    ("Frau Berg: nein.", ["anna-berg"], []), ("Prof. Dr. Wu: later.", ["wu-lan"], []),
    ("Wu: later.", ["wu-lan"], []), ("Ambassador Anna Berg: no.", ["anna-berg"], []),
    ("刘教授：同意。", ["liu-min"], []), ("刘敏教授：同意。", ["liu-min"], []), ("老刘：同意。", ["liu-min"], []),
    ("刘：同意。", ["liu-min"], []), ("欧阳主任：同意。", ["ouyang-hua"], []),
    // Two people have this surname.
    ("王教授：同意。", [], ["王教授"]), ("Dr Wang: agreed.", [], ["Dr Wang"]),
    ("教授：同意。", [], []), ("结论：同意。", [], []), ("Dr. Nobody: agreed.", [], []),
    ("Minister: agreed.", [], []),
  ]

  @Test(arguments: titled)
  func labelsWithATitleAreSources(_ text: String, _ people: [String], _ unknown: [String]) {
    let roster = Roster([
      .init(.person, reference: "anna-berg", name: "Anna Berg"),
      .init(.person, reference: "wu-lan", name: "Wu Lan"),
      .init(.person, reference: "liu-min", name: "Liu Min", native: "刘敏"),
      .init(.person, reference: "wang-min", name: "Wang Min", native: "王敏"),
      .init(.person, reference: "wang-jun", name: "Wang Jun", native: "王军"),
      .init(.person, reference: "ouyang-hua", name: "Ouyang Hua", native: "欧阳华"),
    ])
    let found = SourceFinder(roster).sources(of: Array(text.utf8))
    #expect(found.people == Set(people), "\(text)")
    #expect(found.unknownLabels == Set(unknown), "\(text)")
  }

  @Test func sourcesKnowTheirSides() {
    let finder = SourceFinder(roster)
    let backing = { (text: String) in finder.sources(of: Array(text.utf8)).backing }
    #expect(backing("nobody") == .unknown)
    #expect(backing("@luo-jingyi") == .one)
    #expect(backing("@luo-jingyi and @tong-xinlan") == .several)
    #expect(backing("@luo-jingyi and @mark-oduya") == .severalSides)
  }

  /// Each line of an exchange is one person's, and nobody stands behind what the other said.
  @Test(arguments: [
    ("LJ: I will never sign.\nTX: We did, and I was there.", 1), ("LJ, TX: we wait.\nLJ: no.", 1),
    ("LJ, TX: we wait.\nTX, LJ: still.", 2), ("> LJ: I wait.\n> Mark: no.", 1),
    ("LJ: I agree with @tong-xinlan.", 1), ("LJ, QX: we wait.", 1), ("PS, NB: we wait.", 1),
    ("We wait: @luo-jingyi, @tong-xinlan.", 2),
  ])
  func anExchangeIsSharedByNobody(_ text: String, _ count: Int) {
    let sources = SourceFinder(roster).sources(of: Array(text.utf8))
    #expect(sources.count == count)
    let statement = Statement(
      mark: .open, digest: "d", sources: sources, blocks: [StatementBlock(.text, text)])
    let judged = Attribution(of: statement, by: model, among: everybody)
    #expect(count > 1 || judged.marks.isEmpty || judged.isAttributable)
  }

  @Test func aStatementKnowsWhereItStandsAndWhoSaidIt() {
    let body = "(private) one\n\n# Title\n\n(open) said by @luo-jingyi\n\n- and by @mark-oduya\n"
    let statements = Statement.cut(
      SummarySource(body: Array(body.utf8), unmarked: .open, reference: "note"), for: .open,
      sources: SourceFinder(roster)
    ) { "\($0.count)" }
    #expect(statements.count == 1)
    #expect(statements.first?.origins == [StatementOrigin("note", 2...4)])
    #expect(statements.first?.sources.people == ["luo-jingyi", "mark-oduya"])
  }

  // MARK: - Marks of speech

  private static let speech: [(String, Set<SpeechMark>)] = [
    ("I would rather wait.", [.firstPerson]), ("We're not ready", [.firstPerson]),
    ("我方认为不行", [.firstPerson]), ("自我约束很重要", []), ("The US side waited", []),
    ("They gave us a paper", [.firstPerson]), ("Phase two comes first", []),
    ("One card said: \"We were ready to protest.\"", [.firstPerson, .quotation]),
    ("She called it “a guess with a stamp on it”.", [.quotation]),
    ("The word \"incident\" was dropped.", []), ("她说：“数字必须逐字相同。”", [.quotation]),
    ("‘安全’一词", []), ("the group's and members' own view of it is clear", []),
    ("Just to add to that: the text is late", [.address]), ("Okay. And it was late", [.address]),
    ("Is that what your side wants?", [.address]), ("Thank you. The text is late", [.address]),
    ("你们的提案", [.address]), ("By the way, 30 is a low number", [.address]),
    ("It is just a draft, of course", []), ("All is well", []),
    ("so, um, the text", [.hesitation]), ("it is, you know, too long", [.hesitation]),
    ("the the text", [.hesitation]), ("it was cut. Cut so far: two", []),
    ("a view that that text had had", []),
    ("Two elements found wide support by the end of the day.", []),
  ]

  @Test(arguments: speech)
  func speechIsRecognised(_ text: String, _ marks: Set<SpeechMark>) {
    let statement = Statement(mark: .open, digest: "", blocks: [StatementBlock(.text, text)])
    #expect(SpeechMark.marks(in: statement) == marks, "\(text)")
  }

  /// Texts of ASCII are read by bytes, others by characters.
  @Test func wordsOfASCIIAreReadAsOthersAre() {
    let signs = Array("abZ09'' .,-\n\t\"")
    for _ in 0..<2_000 {
      let text = String((0..<Int.random(in: 0...24)).map { _ in signs.randomElement() ?? " " })
      #expect(
        SpeechWords.written(in: text) + ["é"] == SpeechWords.written(in: text + " é"), "\(text)")
    }
  }

  // MARK: - The guess

  private func statement(_ text: String, by people: Set<String> = [], at number: Int = 99)
    -> Statement
  {
    Statement(
      mark: .open, digest: text, origins: [StatementOrigin("note", number...number)],
      sources: StatementSources(people: people), blocks: [StatementBlock(.text, text)])
  }

  private var model: SpeakerModel {
    var luo = Person()
    luo.influence = [
      Influence(policy: "notification of incidents", body: "", strength: "4", evidence: "")
    ]
    var oduya = Person()
    oduya.perspective = [Perspective(text: "Computation thresholds are out of date")]
    let texts = [
      ("luo-jingyi", "The clock for a notification starts with the operator's finding."),
      ("luo-jingyi", "首次通报不涉及原因。"), ("mark-oduya", "Nobody can measure computation."),
      ("tong-xinlan", "The wording of both languages must be the same."),
    ].enumerated().map { number, text in
      AttributedText(
        people: [text.0], text: text.1, origin: StatementOrigin("note", number + 1...number + 1))
    }
    return SpeakerModel(
      texts + [
        AttributedText(of: luo, reference: "luo-jingyi"),
        AttributedText(of: oduya, reference: "mark-oduya"),
      ], roster: roster)
  }

  private let everybody: Set<String> = [
    "luo-jingyi", "margaret-oyelaran", "mark-oduya", "tong-xinlan",
  ]

  @Test(arguments: [
    ("A notification needs a clock.", "luo-jingyi"), ("通报不等于承认", "luo-jingyi"),
    ("Thresholds of computation do not help.", "mark-oduya"),
    ("Both languages need one wording.", "tong-xinlan"),
  ])
  func whoSpeaksOfAThingIsGuessed(_ text: String, _ person: String) {
    let guesses = model.guesses(for: statement(text), among: everybody)
    #expect(guesses.first?.person == person)
    #expect(guesses.first?.words.isEmpty == false)
    // Nothing is known of Margaret, and nobody guesses her.
    #expect(!guesses.contains { $0.person == "margaret-oyelaran" })
  }

  @Test func aStatementIsNotRecognisedByItself() {
    let text = "Nobody can measure computation."
    let own = model.guesses(for: statement(text, at: 3), among: everybody)
    let other = model.guesses(for: statement(text), among: everybody)
    let (weak, strong) = (own.first { $0.person == "mark-oduya" }, other.first)
    #expect(strong?.person == "mark-oduya")
    #expect((weak?.likeness ?? 0) < (strong?.likeness ?? 0))
    // Of what only that paragraph says, nothing is left.
    #expect(weak?.words.contains("measure") == false)
  }

  @Test func namesTellNothingSinceNoSummaryHasThem() {
    let guesses = model.guesses(for: statement("Luo Jingyi 罗静怡 @luo-jingyi"), among: everybody)
    #expect(guesses.isEmpty)
  }

  @Test func whatIsAttributable() {
    func judge(_ text: String, _ people: Set<String>) -> Bool {
      Attribution(of: statement(text, by: people), by: model, among: everybody).isAttributable
    }
    #expect(judge("A notification needs a clock.", ["luo-jingyi"]))
    #expect(!judge("A notification needs a clock.", ["mark-oduya"]))
    #expect(!judge("A notification needs a clock.", ["luo-jingyi", "mark-oduya"]))
    #expect(!judge("A notification needs a clock.", []))
    #expect(judge("I want a clock.", ["mark-oduya"]))
    #expect(judge("One card said \"we were ready to ask\".", []))
    #expect(!judge("I want a clock.", ["luo-jingyi", "mark-oduya"]))
  }
}
