import Redaction
import Testing

/// Recorded people whose names are words, as notetakers write them: in small letters, by initials,
/// in labels.
@Suite struct SmallLetterTests {
  private static func found(_ text: String, _ names: [(name: String, native: String)]) -> [String] {
    let roster = Roster(
      names.enumerated().map { number, person in
        .init(.person, reference: "p\(number)", name: person.name, native: person.native)
      })
    let bytes = Array(text.utf8)
    return KnownTerms(roster).candidates(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("then power left the room", "power"), ("i gave the paper to power", "power"),
    ("thanks to power for the draft", "power"), ("as power pointed out, no", "power"),
    ("power's draft was better", "power"), ("power: agreed", "power"),
    ("we asked power and the others", "power"), ("power wanted it shorter", "power"),
    ("power objects", "power"), ("d power objects", "d power"),
    ("sent to us; from: power", "power"),
    ("talked with power at lunch", "power"),
    ("cc power, then send it", "power"), ("action: power to send", "power"),
    ("per power, no", "power"), ("power isn't sure", "power"), ("power will send it", "power"),
    ("notes by power", "power"), ("from power: agreed", "power"),
    ("then power and i agreed", "power"),
    ("reply to power by friday", "power"), ("then power seconded it", "power"),
    ("it was power who asked", "power"), ("thanks power!", "power"),
    ("checked by power", "power"), ("lunch: mark, power, victor", "power"),
    ("assigned: mark (draft), power (review)", "power"), ("i told power we'd need a week", "power"),
    ("spoke to power after the plenary", "power"),
    ("power raised the red line", "power"), ("so be it, power against", "power"),
    ("then power took the floor", "power"), ("power ok with the draft", "power"),
    ("- power not happy", "power"), ("heard from power that it was split", "power"),
    ("present: keller, power, mark", "power"), ("asked mark & power to draft", "power"),
    ("mark and power agreed", "power"), ("both mark and power object to it", "power"),
    ("approved by mark and power", "power"), ("mark / power: shorter text", "power"),
    ("mark & power to draft", "power"), ("- power\n- mark", "power"),
    ("power on thresholds: later", "power"), ("no again, and power backed her", "power"),
    ("notes by: power", "power"), ("source: power", "power"),
    ("according to power the ministry is split", "power"), ("ask mark or power", "power"),
  ])
  func nameThatIsAWordIsFoundWhereOnlyAPersonFits(text: String, name: String) {
    #expect(Self.found(text, [("Dean Power", "")]) == [name])
  }

  @Test(arguments: [
    "the power wanted by many", "how much power is left", "with power, duty comes",
    "the power's source", "to have more power at home", "they lost power in the storm",
    "we asked the power company", "it came to power.", "the major power in the region",
    "paid per power and use", "run by power.", "they say power isn't all",
    "those in power who asked",
    "from power to peace",
    "at lunch, power and grace were said", "they told power from weakness",
    "it came to power after all",
    "power on demand is what they all want", "cost, power and grace were said",
    "they want to mark power or peace", "not power against the people", "both power and peace",
    "written by power of attorney", "we ask the power or the people",
    "the price of power raised fears", "mark and power of states", "- power of states",
  ])
  func theSameWordStandsElsewhere(text: String) {
    #expect(Self.found(text, [("Dean Power", "")]) == [])
  }

  @Test(arguments: [
    ("团结不同意这个提法", "团结", true), ("请团结把录音整理一下", "团结", true), ("请团结先讲五分钟", "团结", true),
    ("会后找团结签字", "团结", true), ("昨晚同团结吃饭", "团结", true), ("团结不同意见的人", "团结", false),
    ("请团结起来", "团结", false), ("找团结的办法", "团结", false),
  ])
  func aChineseNameThatIsAWordIsFoundWhereOnlyAPersonFits(
    text: String, name: String, isFound: Bool
  ) {
    #expect(Self.found(text, [("", "刘团结")]).contains(name) == isFound)
  }

  @Test(arguments: ["w. long left", "w long left", "(w. long, us)", "by w. long", "long, w. left"])
  func initialsBesideAWordMakeItAName(text: String) {
    #expect(Self.found(text, [("Will Long", "")]).contains { $0.contains("long") })
  }

  @Test func theOneToWhomSomethingIsGivenIsFoundAtTheEnd() {
    #expect(
      Self.found("i gave the paper to power.\n\nthen left", [("Dean Power", "")]) == ["power"])
  }

  @Test func theOneWithWhomSomebodySpokeIsFoundAtTheEnd() {
    #expect(Self.found("we talked with power.", [("Dean Power", "")]) == ["power"])
    #expect(Self.found("she sang with grace.", [("Grace Kim", "")]) == [])
  }

  @Test(arguments: [
    ("I know that I will go", "Will Long"), ("they may do so, please do so", "So Do"),
    ("Deputy Minister, do you agree", "So Do"), ("the minister may reply", "May Day"),
    ("the five major banks", "Art Banks"), ("why is the Prime Minister so late", "So Do"),
  ])
  func wordsOfGrammarBesideTitlesAndPronounsStand(text: String, name: String) {
    #expect(Self.found(text, [(name, "")]) == [])
  }

  @Test(arguments: [
    ("the minister may wanted it", "May Day"), ("dr will left", "Will Long"),
    ("L. Will agreed", "Will Long"),
    ("So Do agreed", "So Do"),
  ])
  func theSameWordsAreNamesWherePeopleAct(text: String, name: String) {
    #expect(!Self.found(text, [(name, "")]).isEmpty)
  }

  @Test func anAbbreviationIsNoInitial() {
    #expect(Self.found("for many, e.g. young people, it is", [("Grace Young", "")]) == [])
  }

  @Test(arguments: [
    "由和平主持会议。", "同意和平的意见。", "请和平发言。", "按照和平的方案修改。", "感谢和平的邀请。", "来时和和平一起。",
    "和平没有来。", "下午和平又提了一点。",
  ])
  func chineseGivenNameThatIsAWordIsFoundInFrames(text: String) {
    #expect(Self.found(text, [("Zhang Heping", "张和平")]) == ["和平"])
  }

  @Test(arguments: ["由和平到战争。", "世界和平的事业。", "和平来之不易。", "根据和平的需要。"])
  func theSameChineseWordStandsElsewhere(text: String) {
    #expect(Self.found(text, [("Zhang Heping", "张和平")]) == [])
  }

  @Test(arguments: [
    ("Fang Zheng", "会上方正和美方讨论了草案。", "方正"), ("Xiang Chao", "同意向超的意见。", "向超"),
    ("Ma Li", "由马力主持会议。", "马力"), ("Ma Li", "马力认为不行。", "马力"),
    ("Cheng Li", "成立的意见是再等等。", "成立"),
  ])
  func charactersThatSoundLikeARecordedNameAreFound(name: String, text: String, found: String) {
    #expect(Self.found(text, [(name, "")]) == [found])
  }

  @Test(arguments: [
    ("Ma Li", "发动机有两百匹马力。"), ("Fang Zheng", "字写得很方正。"), ("Yu Shi", "于是大家同意了。"),
    ("Cheng Li", "成立的公司很多。"), ("Cheng Li", "新成立的意见箱。"),
  ])
  func wordsThatSoundLikeARecordedNameStand(name: String, text: String) {
    #expect(Self.found(text, [(name, "")]) == [])
  }
}
