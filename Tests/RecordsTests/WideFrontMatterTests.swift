import Calendar
import Records
import Testing

/// Front matter as a Chinese keyboard gives it: wide colons, blanks and commas.
@Suite struct WideFrontMatterTests {
  private func rendered(_ front: String, assuming kind: RecordKind? = nil) throws -> String {
    let form = try TextForm.parse("---\n\(front)\n---\nx\n", assuming: kind)
    return String(decoding: form.render(), as: UTF8.self)
  }

  @Test func aWideColonEndsAKey() throws {
    let wide =
      "类型：笔记\n标题：首次通报\n标签：草案、算力，ai\n日期：2026年3月14日\n对话：linth\n标记：公开"
    let narrow =
      "kind: note\ntitle: 首次通报\ntags: [草案, 算力, ai]\ndate: 2026年3月14日\ndialogue: linth\nmarking: open"
    #expect(try rendered(wide) == rendered(narrow))
  }

  @Test(arguments: [
    "标题：甲", "标题： 甲", "标题:　甲", "标题　：　甲", "标题 ： 甲　", "标题:甲", "title：甲", "title:　甲", "标题：甲\r",
    "标题： \"甲\"", "标题：'甲'",
  ])
  func blanksAroundItDoNotMatter(line: String) throws {
    #expect(try rendered(line, assuming: .note).contains("\ntitle: 甲\n"), "\(line)")
  }

  @Test(arguments: ["周报: 第二期", "#3 会议", "- 甲", "@王伟 来信", "结论:", "100% 同意", "甲：乙"])
  func whatYAMLWouldTakeForMoreThanATextIsOne(title: String) throws {
    let form = try TextForm.parse("---\n标题：\(title)\n---\n", assuming: .note)
    #expect(form.metadata.title == title)
  }

  @Test func entriesOfListsHaveIt() throws {
    let wide = """
      类型：对话
      标题：林特
      议程：
        - 议题：算力
          服务：[v1]
        - {议题：阈值，服务：[v2]}
        - 议题：热线
      """
    let narrow = """
      kind: dialogue
      title: 林特
      agenda:
        - {item: 算力, serves: [v1]}
        - {item: 阈值, serves: [v2]}
        - 热线
      """
    #expect(try rendered(wide) == rendered(narrow))
  }

  @Test func namesInARowAreEachALink() throws {
    let text = try rendered("标题：x\n人物：wang-wei、li-hua，luo", assuming: .note)
    #expect(text.contains("people: [wang-wei, li-hua, luo]\n"))
  }

  @Test(arguments: [
    ("questions:\n  - 问题：谁来通知\n  - 何时", ["问题：谁来通知", "何时"]),
    ("questions: [\"甲、乙\", 标题：丙]", ["甲、乙", "标题：丙"]),
    ("questions:\n  - |-\n    标题：甲\n    日期：乙", ["标题：甲\n日期：乙"]),
    ("questions:\n  - \"甲\n    标题：乙\"", ["甲 标题：乙"]),
  ])
  func textsKeepTheirColons(front: String, questions: [String]) throws {
    let form = try TextForm.parse("---\n\(front)\n---\n", assuming: .session)
    guard case .session(let session) = form.metadata.details else { return }
    #expect(session.questions == questions)
    // What was read is written so that it is read alike.
    #expect(try TextForm.parse(form.render()) == form)
  }

  @Test func aTextThatGoesOnInTheNextLineIsNoKey() throws {
    let form = try TextForm.parse(
      "---\ntitle: 甲\n  日期：乙\n来源：丙\n---\n", assuming: .note)
    #expect(form.metadata.title == "甲 日期：乙" && form.metadata.date.isEmpty)
    #expect(form.metadata.extras.map(\.key) == ["来源"])
  }

  @Test func tagsAndTextsWithWideCommasAreReadAgainAsTheyAre() throws {
    var metadata = Metadata(.note)
    metadata.title = "标题：甲"
    metadata.tags = ["甲，乙", "丙、丁", "标题：x"]
    metadata.setExtra("标题：x", to: .text("y"))
    let form = TextForm(metadata: metadata, body: [])
    #expect(try TextForm.parse(form.render()) == form)
  }

  @Test func whatIsNotEndedIsToldApartFromARule() {
    #expect(throws: TextFormError.unclosedFrontMatter) {
      try TextForm.parse("---\n标题：甲\n正文", assuming: .note)
    }
    #expect(throws: Never.self) { try TextForm.parse("---\n他说：甲\n正文", assuming: .note) }
  }

  @Test func aFileOfAnotherProgramHasItToo() throws {
    let text = try ImportedText(Array("---\n标题：甲\n标签：草案、算力\n---\nx".utf8), path: "a.md")
    #expect(text.form.metadata.title == "甲" && text.form.metadata.tags == ["草案", "算力"])
    #expect(text.unreadFrontMatter == nil)
  }
}

/// Words of a choice, lists and dates as somebody types them in Chinese.
@Suite struct ChineseValueTests {
  @Test func aChoiceIsKeptInEnglish() throws {
    var session = Metadata(.session)
    try session.apply(try #require(FieldEdit("状态＝已举行")))
    guard case .session(let fields) = session.details else { return }
    #expect(fields.state == "held")
    let outcome = try TextForm.parse("---\n类型：成果\n状态：已放弃\n---\n")
    guard case .outcome(let fields) = outcome.metadata.details else { return }
    #expect(fields.state == "abandoned")
    let dialogue = try TextForm.parse(
      "---\n种类：对话\n类型：二轨对话\n邀请：\n  - {人物：li, 状态：已谢绝}\n---\n")
    guard case .dialogue(let fields) = dialogue.metadata.details else { return }
    #expect(fields.type == "track2" && fields.invitations.first?.state == "declined")
  }

  @Test func aTextCannotBeAgreedOnInChineseEither() {
    var outcome = Metadata(.outcome)
    #expect(throws: FieldTextError.invalidValue(.state)) { try outcome.put("已商定", into: .state) }
  }

  @Test func everyWordThatIsShownIsRead() {
    for (key, words) in [
      (FieldKey.type, ["track2", "scientific"]),
      (.state, ["planned", "held", "postponed", "cancelled"]),
      (.state, ["draft", "not needed", "abandoned"]), (.rule, PortionMark.words),
    ] {
      for word in words {
        let shown = ChineseValues.shown(word)
        #expect(shown.flatMap { ChineseValues.word($0, of: words) } == word, "\(key) \(word)")
      }
    }
    for state in Invitation.State.allCases {
      let shown = ChineseValues.shown(state.rawValue) ?? ""
      #expect(
        ChineseValues.word(shown, of: Invitation.State.allCases.map(\.rawValue)) == state.rawValue)
    }
    for answer in PathwayStep.answers {
      let shown = ChineseValues.shown(answer) ?? ""
      #expect(ChineseValues.word(shown, of: PathwayStep.answers) == answer)
    }
  }

  @Test func kindsAreReadInChinese() {
    #expect(RecordKind(written: "笔记") == .note && RecordKind(written: "人物") == .person)
    #expect(RecordKind(written: "note") == .note && !RecordKind(written: "甲").isKnown)
  }

  @Test func entriesAreTypedWithWideSigns() throws {
    var person = Metadata(.person)
    try person.put("政策＝算力阈值，强度＝4，依据＝顾问，兼职", into: .influence)
    guard case .person(let fields) = person.details else { return }
    #expect(fields.influence.first?.policy == "算力阈值" && fields.influence.first?.strength == "4")
    #expect(fields.influence.first?.evidence == "顾问，兼职")
  }

  @Test func datesAreKeptAsDays() throws {
    let today = try #require(Day(year: 2026, month: 3, day: 18))
    var session = Session()
    session.begins = "昨天"
    session.ends = "明天"
    session.promises = [Promise(person: "li", text: "x", until: "下周五")]
    var metadata = Metadata(.session)
    metadata.details = .session(session)
    metadata.date = "三月十四日"
    let resolved = metadata.withDates(on: today)
    guard case .session(let fields) = resolved.details else { return }
    #expect(fields.begins == "2026-03-17" && fields.ends == "2026-03-19")
    #expect(fields.promises.first?.until == "2026-03-27" && resolved.date == "2026-03-14")
    // What stood there before was said on another day.
    #expect(metadata.withDates(on: today, besides: metadata) == metadata)
  }
}
