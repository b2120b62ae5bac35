import Records
import Testing

/// Who mistypes a mark meant to limit who reads the paragraph: it must not take the record's mark.
@Suite struct MarkAttemptTests {
  private func marks(_ text: String) -> [PortionMark] {
    Paragraph.split(Array(text.utf8), unmarked: .open).map(\.mark)
  }

  @Test(arguments: [
    // Slips of up to two letters.
    "(prviate) x", "(privat) x", "(pivate) x", "(privtae) x", "(privatee) x", "(rpivate) x",
    "(Pirvate) x", "(PRIVTE) x", "(provate) x", "(pr1vate) x", "(priv@te) x", "(pri vate) x",
    "(chtham) x", "(catham) x", "(chatam) x", "(chatahm) x", "(Chathem) x", "(chattham) x",
    "(sied) x", "(sdie) x", "(sid) x", "(syde) x", "(sidde) x", "(opne) x", "(oepn) x",
    "(opn) x", "(0pen) x", "(openn) x", "(opem) x",
    // Other brackets, or one that is missing.
    "[private] x", "{private} x", "【private】x", "<private> x", "[[private]] x", "((private)) x",
    "(private] x", "(private x", "private) x", "[open] x", "「open」x", "\\(private\\) x",
    "<!-- private --> x",
    // With more in the brackets.
    "(private!) x", "(private, not for Weber) x", "(strictly private) x", "(private note) x",
    "(Chatham House) x", "(Chatham House Rule) x", "(private: W) x", "(open?) x", "(open, W) x",
    // Labels.
    "Private: x", "private : x", "PRIVATE：x", "Prviate: x", "**Private:** x", "*Chatham*: x",
    "Chatham House: x", "Open: x", "Opne: x", "Sied: x", "Strictly private: x",
    "Off the record: x", "Confidential: x",
    // Forms of letters.
    "(ｐｒｉｖａｔｅ) x", "(prívate) x", "(рrivаte) x", "(орен) x", "(pri\u{200b}vate) x",
    "(priv\u{ad}ate) x", "(ⓟrivate) x",
    // Other languages.
    "(秘密) x", "（私密!）x", "私密：x", "（保密）x", "【内部】x", "(机密) x", "（機密）x", "（不公开）x", "（內部）x",
    "（内部讨论）x", "（非公開）x", "（请勿外传）x", "公开：x", "【公开】x", "（开放）x", "（单方）x", "(vertraulich) x",
    "Vertraulich: x", "(privé) x", "(confidentiel) x", "(privado) x", "(приватно) x",
    "(конфиденциально) x", "(비공개) x",
    "(\u{1107}\u{1175}\u{1100}\u{1169}\u{11bc}\u{1100}\u{1162}) x", "(offen) x", "(ouvert) x",
    "(abierto) x", "(öffentlich) x",
    // Behind something else.
    "• (private) x", "– (private) x", "2026-03-14 (private) x", "14:30 (prviate) x",
    "\"(private)\" x", "> • (private) x", "- [ ] (privat) x", "# (privat) x", "`(private)` x",
    "\u{3000}(private) x", "\u{a0}(private) x", "1.2 (private) x", "1) (privat) x",
    "(1) (private) x",
    "@ (private) x",
  ])
  func whatLooksLikeAMarkIsPrivate(_ text: String) {
    #expect(marks(text) == [.private])
    #expect(Paragraph.attempts(in: Array(text.utf8)).count == 1)
  }

  @Test(arguments: [
    ("（私密）x", PortionMark.private), ("(私密) x", .private), ("（查塔姆）x", .chatham), ("（方）x", .side),
    ("（公开）x", .open), ("（公開）x", .open), ("**（公开）** x", .open), ("( 公开 )x", .open),
    ("（公开)x", .open), ("（公开）（私密）x", .private), ("（公开）私密：x", .private),
  ])
  func marksMayBeChinese(_ text: String, _ mark: PortionMark) {
    for unmarked in PortionMark.allCases {
      let paragraphs = Paragraph.split(Array(text.utf8), unmarked: unmarked)
      #expect(paragraphs.map(\.mark) == [mark])
    }
  }

  @Test func longerChineseWordsAreNoMarks() {
    for text in ["（公开信）x", "（不公开）x", "（公开的）x", "（私密事）x"] {
      #expect(marks(text) == [.private])
    }
  }

  @Test(arguments: [
    "Weber: agreed", "Luo Jingyi: agreed", "Chen: agreed", "Peng: agreed", "Xie: no",
    "Owen: yes", "Ben: yes", "Mike: yes", "CHEN: yes", "陈：同意", "罗静怡：同意", "(laughs) x",
    "(laughter) x",
    "(applause) x", "(pause) x", "(inaudible) x", "(sic) x", "(see above) x", "(see) x",
    "(1) x", "(a) x", "(iii) x", "(b) x", "1) x", "a) x", "(one) x", "(six) x",
    "(open question) x", "(side note) x", "(side event) x", "(opening remarks) x", "(again) x",
    "Side note: x", "Side event: x", "Open question: x", "Open questions: x", "Note: x",
    "Time: 14:00", "Date: x", "Place: x", "Site: Zurich", "Size: x", "Line: x", "Idea: x",
    "Agenda: x", "Topic: x", "Action: x", "Decision: x", "Privacy: x", "Private sector: x",
    "Question: x", "Answer: x", "When: x", "Then: x", "Since: x", "Side A: x", "Side B: x",
    "US: x", "CN: x", "EU: x", "EN: x", "DE: x", "问题：x", "时间：x", "地点：x", "议程：x", "公开信：x",
    "内部审查：x", "秘密谈判：x", "（笑）x", "（掌声）x", "（停顿）x", "（见上）x", "(Weber) x",
    "(Weber, Zurich) x", "(Zurich) x", "(2026) x", "(2026-03-14) x", "[x] x",
    "[1]: https://x.example",
    "[^1]: x", "[paper](https://x.example) x", "<https://x.example> x", "@wang-wei: x",
    "open the door", "side by side", "Private talks went on",
    "https://open.example", "open://x", "| Side | Name |", "**Weber:** agreed", "*laughs* x",
    "(provided) x", "Chapter: x", "(chapter) x", "What about (open) ends", "x: open",
    "Privatisation: x",
  ])
  func otherWordsAndLabelsAreText(_ text: String) {
    #expect(marks(text) == [.open])
    #expect(Paragraph.attempts(in: Array(text.utf8)).isEmpty)
  }

  @Test func anAttemptBeginsAParagraphOfItsOwnAndNamesItsWord() {
    let body = Array("one\n(prviate) two\nthree\n\nPrivate: four\n\n(open) five\n".utf8)
    let paragraphs = Paragraph.split(body, unmarked: .open)
    #expect(paragraphs.map(\.mark) == [.open, .private, .private, .open])
    #expect(paragraphs.map(\.attempt) == [nil, "prviate", "private", nil])
    #expect(paragraphs.map { $0.markRange == nil } == [true, true, true, false])
  }

  @Test func noAttemptOpensMoreThanPrivate() {
    for text in ["公开：x", "Open: x", "(opne) x", "(offen) x", "[open] x"] {
      for unmarked in PortionMark.allCases {
        let marks = Paragraph.split(Array(text.utf8), unmarked: unmarked).map(\.mark)
        #expect(marks == [.private])
      }
    }
  }

  @Test func codeIsMadeStricterOnly() {
    #expect(marks("```\nopen: true\nside: 2\n```") == [.open])
    #expect(marks("```\nopen: true\nprivate: false\n```") == [.private])
    #expect(marks("```\n(prviate) x\n```") == [.private])
  }

  /// A summary splits its texts with their own default, and looks for attempts only where that has
  /// found any.
  @Test func everyDefaultButPrivateFindsAttempts() {
    let pieces = [
      "(private) ", "(prviate) ", "(open) ", "(chatham) ", "(side) ", "（私密）", "Private: ", "a ",
      "\n", "\n\n", "# ", "- ", "> ", "```\n", "    ", "---\n", "===\n", "<br>", "| a |\n",
      "the (private) ",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 1...12)).map { _ in pieces.randomElement() ?? "" }.joined()
      let body = Array(text.utf8)
      for unmarked in [PortionMark.chatham, .side] {
        let isFound = Paragraph.split(body, unmarked: unmarked).contains { $0.attempt != nil }
        #expect(isFound != Paragraph.attempts(in: body).isEmpty, "\(text.debugDescription)")
      }
    }
  }

  @Test func longLinesCostNoMoreThanShortOnes() {
    let nasty = ["(", "[", "> ", "：", "*", "私密", "(a", "\u{301}", "\u{200b}"]
    for piece in nasty {
      let body = Array(String(repeating: piece, count: 200_000).utf8)
      #expect(Paragraph.split(body, unmarked: .open).count <= 1)
    }
  }
}
