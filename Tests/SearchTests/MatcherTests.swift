import Calendar
import Search
import Sodium
import TestSupport
import Testing

/// A query held against a record with a body.
func match(
  _ query: String, in text: String, record: SearchRecord = .plain, people: [SearchPerson] = [],
  snippetLimit: Int = 3
) throws -> Match? {
  let matcher = Matcher(try Query.parse(query), people: people, snippetLimit: snippetLimit)
  var scratch = matcher.makeScratch()
  let body = Array(text.utf8)
  return matcher.match(record, body: body.rawSpan, scratch: &scratch)
}

extension SearchRecord {
  /// A note of the first day of 1970 that says nothing of itself.
  static var plain: SearchRecord {
    let day = DaySpan(Day(millisecondsSince1970: 0))
    return SearchRecord(
      kind: "note", slug: nil, dialogues: [], tags: [], people: [], days: day, fields: [])
  }
}

@Suite struct MatcherTests {
  @Test func someKindsAreFoundOnlyWhereAskedFor() throws {
    var record = SearchRecord.plain
    record.kind = "release"
    record.isFoundByKindOnly = true
    let finds = { (query: String) in
      let matcher = Matcher(try Query.parse(query), people: [], snippetLimit: 0)
      return matcher.admits(record)
    }
    #expect(try finds("kind:release text"))
    #expect(try !finds("text"))
    #expect(try !finds("text -kind:note"))
    record.isFoundByKindOnly = false
    #expect(try finds("text"))
  }

  @Test(arguments: [
    ("GENEVE", "Genève"), ("strasse", "Die Straße"), ("ＡＢＣ", "abc"), ("abc", "ＡＢＣ"),
    ("统报", "首次统报"), ("\"off the record\"", "off  the\nrecord"), ("σοφος", "ΣΟΦΟΣ"),
    ("cafe", "cafe\u{301}"), ("café", "CAFÉ"), ("ﬁn", "final"), ("한글", "\u{1112}\u{1161}\u{11AB}글"),
    ("하", "하나"), ("ａ１", "A1"), ("naive", "naïve"), ("i", "İ"), ("ohm", "Ohm"), ("①", "1"),
    ("soft", "so\u{AD}ft"), ("zero", "ze\u{200B}ro"), ("b a", "a b"), ("'x'", "it is 'x' here"),
    ("通報", "首次通报"), ("通报", "首次通報"), ("かたかな", "カタカナ"), ("istanbul", "İSTANBUL"),
    ("mueller", "Herr Müller"), ("MUELLER", "Mu\u{308}ller"), ("müller", "Frau Mueller"),
    ("muller", "Müller"), ("jaeger-boehm", "Jäger-Boehm"), ("who:mueller", "Herr Müller kam"),
    ("王", "王伟"), ("off-the", "off-the-record"), ("x -y", "x z"), ("“smart quote”", "smart quote"),
  ])
  func wordsAreFoundInAnyForm(_ query: String, _ text: String) throws {
    #expect(try match(query, in: text) != nil)
  }

  /// A surname that many have means each of them: what is looked for all at once is found where it is
  /// found alone.
  @Test func manyNamesAreFoundAsEachIs() throws {
    let given = ["Ann", "Anna", "Jürgen", "伟", "Ян", "O", "de la", "Mary-Jo", "x1"]
    let people = given.flatMap { name in
      ["Keller", "Keller-Böhm", "Bo Keller"].map { name + " " + $0 }
    }.enumerated().map { SearchPerson(slug: "p\($0)", names: [$1]) }
    var random = SeededGenerator(seed: 7)
    let pieces =
      people.flatMap { $0.names + ["@" + $0.slug] } + given
      + [" ", "-", "Juergen Keller", "JUERGEN KELLER-BOEHM", "kell", "\u{301}", "a", "的", "."]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      // A hit across two windows of folded text.
      let far =
        String(repeating: "z ", count: Int.random(in: 0...1, using: &random) * 16_380) + text
      let alone = try people.contains {
        try match("who:\($0.slug)", in: far, people: people) != nil
      }
      #expect(try (match("who:keller", in: far, people: people) != nil) == alone, "\(text)")
    }
  }

  /// A person whom `who:` means is never passed over by the stored bytes, nor is a record that lists
  /// the person.
  @Test(arguments: [
    ("who:mueller", "Jürgen Müller"), ("who:\"juergen mueller\"", "Jürgen Mueller"),
    ("who:müller", "Juergen Mueller"), ("who:王伟", "王伟"), ("-who:muller", "Müller"),
    ("who:\"jürgen mueller\"", "Juergen Müller"), ("who:quentin", "Qüntin"),
  ])
  func peopleAreFoundByStoredBytes(_ text: String, _ name: String) throws {
    let query = try Query.parse(text)
    let stored = [0x1A, UInt8(name.utf8.count)] + Array(name.utf8) + [0x22, 1]
    let scan = PeopleScan(query)
    var scratch = scan.makeScratch()
    #expect(scan.mayMean(stored[...], scratch: &scratch))
    #expect(!scan.mayMean(Array("Fang Rui".utf8)[...], scratch: &scratch) || text.contains("qu"))
    guard !text.hasPrefix("-") else { return }
    let matcher = Matcher(query, people: [SearchPerson(slug: "p1", names: [name])])
    var memory = matcher.makeScratch()
    let none: [UInt8] = []
    for listed in [name, "p1"] {
      let bytes = [0x1A, UInt8(listed.utf8.count)] + Array(listed.utf8)
      #expect(
        !matcher.judgesBytes
          || matcher.mayMatch(stored: bytes.rawSpan, body: none.rawSpan, scratch: &memory))
    }
  }

  /// What is judged by its stored bytes is never refused where the whole record matches, and words that
  /// stand in one field are judged alike.
  @Test(arguments: [
    ("通報", "首次通报", true), ("かたかな", "カタカナ", true), ("mueller", "Herr Müller", true),
    ("müller", "Mueller", true), ("mueller", "Mu\u{308}ller", true), ("mueller", "Muller", false),
    ("blue", "blu", false), ("istanbul", "İSTANBUL", true), ("通報", "通告", false),
  ])
  func storedBytesAreJudgedAsTextsAre(_ query: String, _ text: String, _ isFound: Bool) throws {
    let matcher = Matcher(try Query.parse(query))
    var scratch = matcher.makeScratch()
    var record = SearchRecord.plain
    record.fields = [text]
    // As a message has it: a number and a length stand before it.
    let stored = [0x1A, UInt8(text.utf8.count)] + Array(text.utf8) + [0x22, 1]
    let body = Array(text.utf8)
    let none: [UInt8] = []
    #expect(matcher.judgesBytes)
    let byFields = matcher.mayMatch(
      stored: stored.rawSpan, body: none.rawSpan, scratch: &scratch)
    let byBody = matcher.mayMatch(stored: none.rawSpan, body: body.rawSpan, scratch: &scratch)
    let whole = matcher.match(record, body: none.rawSpan, scratch: &scratch) != nil
    #expect(byFields == isFound && byBody == isFound && whole == isFound)
    #expect(try (match(query, in: text) != nil) == isFound)
  }

  @Test(arguments: [
    ("geneva", "Genève"), ("\"a b\"", "a c b"), ("x -y", "x y"), ("报统", "统报"), ("a b", "a c"),
    ("\"the record\"", "therecord"), ("한글", "한국"), ("하", "한글"), ("か", "が"), ("x", ""),
    ("-x a", "a x"), ("mueller", "Muller"), ("blue", "blu"), ("true", "trust"), ("芸", "艺"),
    ("-mueller a", "a Müller"), ("who:mueller", "Muller"),
  ])
  func otherWordsAreNot(_ query: String, _ text: String) throws {
    #expect(try match(query, in: text) == nil)
  }

  @Test(
    arguments: [
      ("", .empty), ("   ", .empty), ("since:never", .badDate(at: 6..<11)),
      ("a \"open", .unclosedQuote(at: 2..<3)), ("nofilter:x", .unknownFilter(at: 0..<8)),
      ("kind:", .missingValue(of: .kind, at: 0..<4)),
      ("-until:2026", .cannotExclude(.until, at: 1..<6)),
      ("\"\"", .nothingToMatch(at: 0..<2)), ("since:2026-13", .badDate(at: 6..<13)),
      ("-on:today", .cannotExclude(.on, at: 1..<3)), ("on:\"last moon\"", .badDate(at: 3..<14)),
      ("since:2026-02-29", .badDate(at: 6..<16)), ("\u{301}", .nothingToMatch(at: 0..<1)),
      (String(repeating: "x", count: 4097), .termTooLong(at: 0..<4097)),
    ] as [(String, QueryError)])
  func badQueriesSayWhatIsWrongAndWhere(_ query: String, _ error: QueryError) {
    #expect(throws: error) { try Query.parse(query) }
  }

  @Test func whatAChineseKeyboardGivesIsRead() throws {
    let typed = try Query.parse("首次　通报　ｋｉｎｄ：note　ｓｉｎｃｅ：２０２６年３月")
    #expect(typed == (try Query.parse("首次 通报 kind:note since:2026-03")))
    let today = try #require(Day(year: 2026, month: 3, day: 14))
    #expect(
      try Query.parse("until：三月一日 on:“上个月”", today: today)
        == Query.parse("until:2026-03-01 on:2026-02"))
    // Other words before a colon are text.
    #expect(try Query.parse("议程：算力").terms == ["议程：算力"])
  }

  @Test func bytesThatAreNoTextMatchNothingAndHideNothing() throws {
    let matcher = Matcher(try Query.parse("word"))
    var scratch = matcher.makeScratch()
    let bytes = [0xFF, 0xC3] + Array("word".utf8) + [0xE4, 0xBD]
    #expect(matcher.match(.plain, body: bytes.rawSpan, scratch: &scratch) != nil)
    let other = Array("wo".utf8) + [0xFF] + Array("rd".utf8)
    #expect(matcher.match(.plain, body: other.rawSpan, scratch: &scratch) == nil)
  }
}

/// Filters over a record of the day 2026-03-14.
private struct FilterCase: Sendable {
  let query: String
  let isFound: Bool
}

private let filterCases = [
  FilterCase(query: "kind:note", isFound: true), FilterCase(query: "kind:NOTE", isFound: true),
  FilterCase(query: "kind:person", isFound: false), FilterCase(query: "-kind:note", isFound: false),
  FilterCase(query: "kind:person kind:note", isFound: true),
  FilterCase(query: "tag:genf", isFound: true), FilterCase(query: "tag:GENF", isFound: true),
  FilterCase(query: "tag:gen", isFound: false), FilterCase(query: "tag:a", isFound: true),
  FilterCase(query: "tag:a/b", isFound: true), FilterCase(query: "tag:b", isFound: false),
  FilterCase(query: "tag:genf tag:c", isFound: false), FilterCase(query: "-tag:c", isFound: true),
  FilterCase(query: "in:linth", isFound: true), FilterCase(query: "in:other", isFound: false),
  FilterCase(query: "-in:linth", isFound: false),
  FilterCase(query: "since:2026-03-14", isFound: true),
  FilterCase(query: "since:2026-03-15", isFound: false),
  FilterCase(query: "since:2026", isFound: true),
  FilterCase(query: "until:2026-03", isFound: true),
  FilterCase(query: "until:2026-02", isFound: false),
  FilterCase(query: "since:2026-03-14 until:2026-03-14", isFound: true),
  FilterCase(query: "on:2026-03-14", isFound: true), FilterCase(query: "on:2026-03", isFound: true),
  FilterCase(query: "on:2026-03-13", isFound: false), FilterCase(query: "on:2025", isFound: false),
  FilterCase(query: "who:wang-wei", isFound: true), FilterCase(query: "who:王伟", isFound: true),
  FilterCase(query: "who:\"Wang Wei\"", isFound: true),
  FilterCase(query: "who:wang", isFound: true),
  FilterCase(query: "who:anna", isFound: false), FilterCase(query: "-who:wang-wei", isFound: false),
  FilterCase(query: "kind：note", isFound: true),
  FilterCase(query: "kind:note compute", isFound: true),
  FilterCase(query: "kind:person compute", isFound: false),
  FilterCase(query: "title", isFound: true), FilterCase(query: "-title compute", isFound: false),
]

@Suite struct FilterTests {
  @Test(arguments: filterCases) private func filtersHold(_ filter: FilterCase) throws {
    let day = try #require(DaySpan("2026-03-14 evening"))
    let record = SearchRecord(
      kind: "note", slug: "n", dialogues: ["linth"], tags: ["Genf", "a/b"], people: ["wang-wei"],
      days: day, fields: ["A title"])
    let people = [
      SearchPerson(slug: "wang-wei", names: ["Wang Wei", "王伟"]),
      SearchPerson(slug: "anna-meier", names: ["Anna Meier"]),
    ]
    let found = try match(filter.query, in: "of compute", record: record, people: people)
    #expect((found != nil) == filter.isFound, "\(filter.query)")
  }

  @Test func aPersonIsFoundByEveryName() throws {
    let people = [SearchPerson(slug: "wang-wei", names: ["Wang Wei", "王伟"])]
    for text in ["@wang-wei said", "WANG  WEI said", "因为王伟说", "Wang Wei's"] {
      #expect(try match("who:wang-wei", in: text, people: people) != nil, "\(text)")
    }
    for text in ["@wang-weiss said", "Wangwei", "@wang-wei-2"] {
      #expect(try match("who:wang-wei", in: text, people: people) == nil, "\(text)")
    }
  }
}
