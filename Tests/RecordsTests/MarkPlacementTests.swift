import Records
import Testing

/// Where a mark may stand in a text and still keep what its writer meant to keep.
@Suite struct MarkPlacementTests {
  /// The text that may leave for anyone but its writer.
  private func leaving(_ text: String, unmarked: PortionMark) -> String {
    let body = Array(text.utf8)
    return Paragraph.split(body, unmarked: unmarked).filter { $0.mark != .private }
      .map { String(decoding: body[$0.range], as: UTF8.self) }.joined(separator: "\n")
  }

  private static let behindAnOpenMark = [
    // Other ends of lines.
    "(open) agreed.\u{2028}(private) zebra", "(open) agreed.\u{2029}(private) zebra",
    "(open) agreed.\u{0B}(private) zebra", "(open) agreed.\u{0C}(private) zebra",
    "(open) agreed.\u{85}(private) zebra", "(open) agreed.<br>(private) zebra",
    "(open) agreed. <BR />(private) zebra", "(open) agreed.<br>private: zebra",
    "(open) agreed.</p><p>(privat) zebra", "(open) agreed.\u{2028}private: zebra",
    "(open) agreed.\u{2028}[private] zebra", "| (open) a<br>(private) zebra | b |",
    // Several marks.
    "(open) (private) zebra", "(open)(private) zebra", "(open) [private] zebra",
    "(open) private: zebra", "(chatham) （私密）zebra", "(open) (side) (private) zebra",
    "**(open)** **(private)** zebra", "(open) 1. (private) zebra", "(open), (private) zebra",
    // Code.
    "(open) x\n```\na\n\n[private] zebra\n\n```\n", "(open) x\n```\nprivate: zebra\n```",
    "(open) x\n```\n{\"private\": \"zebra\"}\n```", "(open) x\n    f [private] zebra",
    // What only looks blank.
    "(open) a\n\u{a0}\nzebra", "(open) a\n&nbsp;\nzebra", "(open) a\n<br>\nzebra",
    "(open) a\n\u{3164}\nzebra", "(open) a\n\u{3000}\nzebra",
  ]

  @Test(arguments: behindAnOpenMark)
  func whatFollowsAnOpenMarkIsKept(_ text: String) {
    #expect(!leaving(text, unmarked: .private).contains("zebra"))
  }

  private static let underAnOpenRule = [
    "<b>(private)</b> zebra", "<p>(private) zebra</p>", "<!-- x --> (private) zebra",
    "> [!note] (private) zebra", "a) (private) zebra", "A. (private) zebra", "iv. (private) zebra",
    "一、(private) zebra", "（一）（private）zebra", "- 二、（private）zebra", "3月14日（private）zebra",
    "2026年3月14日 (private) zebra", "14 March (private) zebra", "Mon, 3.2.: (private) zebra",
    "&#40;private&#41; zebra", "&lpar;private&rpar; zebra", "&#x28;private&#x29; zebra",
    "Note (private): zebra", "Weber (private): zebra", "[[weber]] (private) zebra",
    "@weber (private) zebra", "#tag (private) zebra", "![](x) (private) zebra",
    "![a](x) (private) zebra", "\u{3164}(private) zebra", "(pri\u{3164}vate) zebra",
    "zebra told me (private)", "zebra told me\n(private)", "the (private) dinner, zebra",
    "zebra （private）said", "zebra 【私密】said", "zebra [private] said", "zebra (prviate) said",
    "zebra {confidential} said", "zebra (vertraulich) said", "zebra (strictly private) said",
    "zebra (private, not for Weber)", "zebra (private note)", "zebra (private\nnote)",
    "zebra (private", "zebra (-> private)", "zebra ([x] private)", "zebra (<i>private</i>)",
    "zebra (pri<b></b>vate)", "zebra (open/private)", "zebra <private> said",
    "> zebra (private,\n> not for Weber)", "| a | b |\n|---|---|\n| x | (private) zebra |",
    "(priv.) zebra", "CONFIDENTIAL - zebra", "private – zebra", "NOT FOR PUBLICATION: zebra",
    // Labels behind a lead.
    "一、私密：zebra", "（一）private: zebra", "a) private: zebra", "iv. Private: zebra",
    "3月14日 保密：zebra", "14 March: private: zebra", "[[link]] private: zebra", "@slug private: zebra",
    "#tag private: zebra", "> [!note] Private: zebra", "<b>Private:</b> zebra",
    "&nbsp;private: zebra",
    // Rules, headings and lines of signs.
    "(private) mail from him:\nsee you\n-- \nzebra", "- (private) mail:\n  see you\n  --\n  zebra",
    "- (private) mail:\n  --\n  zebra\n\n- and zebra", "(private) a\n***\nzebra",
    "- (private) a\n  ---\n  zebra", "(private) Right  Left\n-------  ------\nzebra    12",
    "(private) todo:\n# call\nzebra", "(private) Talks\n===\nzebra",
    "- (private) a\n  # b\n  zebra",
    "> (private) a\n> # b\n> zebra", "(private) a\n---\nb\n***\nzebra",
    "# (private) Talks\nzebra", "# (private) Talks\n\nzebra", "# (private) A\n\n## B\n\nzebra",
    "# Talks (private)\n\nzebra",
    // A mark on its own.
    "(private)\n\nzebra", "# Notes\n(private)\n\nzebra", "**(private)**\n\nzebra",
    "[private]\n\nzebra", "Private:\n\nzebra", "(private)\n\n# Talks\n\nzebra",
    "(private)\n\n---\n\nzebra", "(private)\n\n(open) zebra", "> (private)\n\nzebra",
    "- (private)\n\nzebra", "(private)\n\n\n\nzebra", "(private)\n\n(open)\n\nzebra",
    "(private)\n\n```\nzebra\n```",
    // Code.
    "```\n[private] zebra\n```", "~~~\nprivate: zebra\n~~~", "```\nx (private) zebra\n```",
    // More ways to say it.
    "（不得外传）zebra", "（请勿引用）zebra", "(不要外传) zebra", "（这一段保密）zebra", "(not open) zebra",
    "(non-open) zebra", "(pvt) zebra", "(this whole paragraph is private) zebra",
    "(all of this is private) zebra", "(open until May, then private) zebra",
    "(open until May) zebra", "(not open yet) zebra", "(never open) zebra",
    "## Private\n\nzebra", "## Private notes\n\nzebra",
    "zebra（这一段保密）", "## (private) A\n\n#\n\nzebra", "## (private) A\n\n# ##\n\nzebra",
    "## (private) A\n\n# &nbsp;\n\nzebra", "## (private) A\n\n# <!-- x -->\n\nzebra",
    "## 私密\n\nzebra", "## 2. **Private** ##\n\nzebra",
    "## Prviate\n\nzebra", "## Pirvate notes\n\nzebra", "## Chathem\n\nzebra",
    "## II. Private\n\nzebra", "## B. Prviate\n\nzebra", "## 二、保密\n\nzebra",
    "## Vertraulich\n\nzebra", "## 内部讨论\n\nzebra", "Prviate\n---\n\nzebra",
    "Private\n---\n\nzebra", "## Private\n\n### A\n\nzebra", "## Confidential\n\nzebra",
    // What only looks like a heading ends no section, and an underlined one begins one.
    "## (private) A\n\n| # | Name |\n|---|---|\n| 1 | x |\n\nzebra",
    "## (private) A\n\n| # | Name |\n|---|---|\n| 1 | zebra |",
    "## (private) A\n\n- # of seats\n\nzebra", "## (private) A\n\n> # Paper\n\nzebra",
    "## (private) A\n\n<!--\n# old\n-->\n\nzebra", "## (private) A\n\n<pre>\n# x\n</pre>\n\nzebra",
    "## (private) A\n\ntext\n    # x\n\nzebra",
    "(private) A\n===\n\nzebra", "(private) A\n---\n\nzebra", "A (private)\n---\n\nzebra",
    // A row of empty cells is part of its table.
    "(private) A\n| | |\n|---|---|\n| x | zebra |",
    "(private) A\n||||\n|---|---|---|\n| x | zebra | y |",
    "| (private) Name | x |\n|---|---|\n| a | b |\n| | |\n| x | zebra |",
    "| Name | zebra |\n|---|---|\n| a | b |\n| | |\n| x | (private) y |",
    "(private)\n|\n\nzebra", "(private)\n| | |\n\nzebra",
    "| (private) Name |\n|---|\n|\n| zebra |",
    // A mark on its own is meant for what is seen.
    "(private)\n\n<!-- c -->\n\nzebra", "(private)\n\n[a]: http://x\n\nzebra",
    "(private)\n\n<a id=\"x\"></a>\n\nzebra", "(private)\n\n![x](y)\n\nzebra",
    "(private)\n\n<!-- a > b -->\n\nzebra", "(private)\n\n<!-- a\n\nb\n\nc -->\n\nzebra",
    "(private)\n<!-- c -->\n\nzebra", "(private)\n![x](y)\n\nzebra",
    "(private)\n<a id=\"x\"></a>\n\nzebra", "(private)\n<!-- a\nb -->\n\nzebra",
    "[private]\n<!-- c -->\n\nzebra", "Private:\n<!-- c -->\n\nzebra",
    "> (private)\n> <!-- c -->\n\nzebra", "- (private)\n  <!-- c -->\n\nzebra",
    "(private)\n&nbsp;<!-- c -->\n\nzebra",
    "(private)\n<span\nid=\"x\">\n\nzebra", "# (private)\n<!-- c -->\n\nzebra",
    "<strong>Prviate</strong>: zebra", "Private<!-- x -->: zebra", "- <i>vertraulich</i>: zebra",
    "[(private)](http://x)\n\nzebra", "(private)[^1]\n\nzebra", "(private)\n%% todo %%\n\nzebra",
    "(private)\n^block-id\n\nzebra", "(private)\n\n^block-id\n\nzebra",
    "(private)\n\n| ![a](b) |\n|---|\n\nzebra", "<span class=\"x\">(private)</span>\n\nzebra",
    "## Confidental\n\nzebra", "## Vetraulich\n\nzebra", "## Pri-vate\n\nzebra",
    "## ![x](y) Private\n\nzebra", "(𝐩𝐫𝐢𝐯𝐚𝐭𝐞) zebra", "Private/confidential: zebra",
    "(private)\n![x][p]\n\nzebra\n\n[p]: q.png", "(private)\n![[photo.jpg]]\n\nzebra",
    "(private)\n\n![[photo.jpg]]\n\nzebra", "(private)\n\n[](x)\n\nzebra",
    "(private) <!-- c -->\n\nzebra", "(private) ![x](y)\n\nzebra", "<b>(private)</b>\n\nzebra",
    "<mark>(private)</mark>\n\nzebra", "<b>[private]</b>\n\nzebra", "<b>Private</b>: zebra",
    "## (private) A\n\n# ![[x]]\n\nzebra", "## Private and confidential\n\nzebra",
    "Private and confidential: zebra", "PRIVATE AND CONFIDENTIAL – zebra",
    "(private)\n\n![x][p]\n\nzebra\n\n[p]: q.png",
    "(private)\n## Closed\n\na\n\nzebra", "(private)\n\n## Closed\n\na\n\nzebra",
    // Lists and notes that go on.
    "• (private) a\n\n  zebra", "a) (private) b\n\n   zebra", "1、(private) a\n\n   zebra",
    "(1) (private) a\n\n    zebra", "（一）（private）a\n\n  zebra", "① (private) a\n\n  zebra",
    "1. (private) a\n\n zebra", "[^1]: (private) a\n\n    zebra",
    "(private) a\u{0B}\u{0B}zebra", "(private) a\n\u{0C}\nzebra",
  ]

  @Test(arguments: underAnOpenRule)
  func aMarkThatStandsElsewhereKeeps(_ text: String) {
    #expect(!leaving(text + "\n\n(open) filler\n", unmarked: .open).contains("zebra"))
  }

  private static let held = [
    "(open) agreed.\n\n\u{0C}(private) zebra", "<div>\n(private) zebra\n</div>",
    "> [!note]\n> (private) zebra", "> [!private]- zebra", "2026-03-14 (private) zebra",
    "10:30 (private) zebra", "**Private:** zebra", "**Private**: zebra",
    "| a | b |\n|---|---|\n| (private) zebra | c |", "> > (private) a\n> >\n> > zebra",
    "- (private) a\n\n  zebra", "- (private) a\n    - zebra", "- (private) a\n\n    - zebra",
    "- (private) a\n\n  ```\n  zebra\n  ```", "> (private) a\n>\n> ```\n> zebra\n> ```",
    "> (private) a\n\n> zebra", "> - (private) a\n>\n>   zebra", "- > (private) a\n  >\n  > zebra",
    "- (private) a\n\n* zebra", "- x\n  - (private) a\n\n    zebra",
    "- x\n  - (private) a\n- zebra",
    "```\n(private) zebra\n```", "    (private) zebra", "\t(private) zebra",
    String(repeating: ".", count: 60) + " (private) zebra", "\u{a0}(private) zebra",
    "\u{200e}(private) zebra", "~~(private)~~ zebra", "==(private)== zebra", "`(private)` zebra",
    "$(private)$ zebra", "[(private)](x) zebra", "(private) a ^b\n^c\nzebra",
    "Term\n: (private) zebra", "Text[^1].\n\n[^1]: (private) zebra", "(private and open) zebra",
    "(open/private) zebra", "(open)\n(private) zebra", "(open) a\r(private) zebra",
    "(open) a\r\n(private) zebra", "(PRIVATE) zebra", "（ｐｒｉｖａｔｅ）zebra", "（私密）zebra", "【内部】zebra",
    "私密：zebra",
  ]

  @Test(arguments: held)
  func placementsThatHeldStillDo(_ text: String) {
    #expect(!leaving(text + "\n\n(open) filler\n", unmarked: .open).contains("zebra"))
  }

  @Test(arguments: [
    "they (laughs) said zebra", "(laughs) zebra", "companies (private sector) and zebra",
    "(open) zebra (public and private)", "zebra (public)", "zebra（公开）said", "zebra（笑）said",
    "zebra（私人企业）said", "zebra (privacy) said", "zebra (see above) said", "zebra [1] said",
    "zebra [^1] said", "zebra [paper](private/notes.md) said", "zebra <https://private.example>",
    "zebra (Chen) said", "zebra (open) said", "[x](private.md) zebra", "zebra: private matters",
    "zebra *private* talks", "\"private\" zebra said: fine", "private talks – zebra",
    "- [ ] zebra", "- [x] zebra", "1. zebra", "a) zebra", "一、zebra", "（一）zebra", "A. Oden: zebra",
    "C. Chen: zebra", "14 March: zebra", "3月14日：zebra", "[[weber]]: zebra", "@weber: zebra",
    "#tag zebra", "> [!note] zebra", "<b>Weber:</b> zebra", "&nbsp;zebra", "5 < 6 & zebra > 3",
    "zebra &amp; Co.", "a<br>zebra", "a\u{2028}zebra", "a\u{0B}zebra",
    "(private) a\n\nzebra", "(private) a\n\n---\n\nzebra", "(private) a\n(open) zebra",
    "(private) a\n***\n(open) zebra", "(private) a\n\n# Talks\n\nzebra",
    "# (private) A\n\nb\n\n# C\n\nzebra",
    "# (private) A\n\n(open) zebra", "# Notes\nzebra", "- a\n---\nzebra", "- a\n\n- zebra",
    "```\nopen: zebra\n```", "```\nlet x = f(zebra)\n```", "(open)\n\nzebra", "(open) (open) zebra",
    "(open) Weber: zebra", "(open) SD: zebra", "OP: zebra", "(open) (laughs) zebra",
    "(open) zebra\n(private) b",
    "## Private talks in Bern\n\nzebra", "## Pirates\n\nzebra", "## Private sector\n\nzebra",
    "(private) ![x](y) a\n\nzebra", "(private)\n100%% of them\n\n(open) zebra",
    "(private)\n2^10 people\n\nzebra", "## Interval\n\nzebra", "## Pri vat Hof\n\nzebra",
    "(private)\n[a](b)\n\nzebra", "<b>Weber</b>: zebra",
    "(private) a\n<!-- c -->\n\nzebra", "(private)\ntext\n\nzebra", "## 内部审查\n\nzebra",
    "• (private) a\n\nzebra", "a) (private) b\n\nzebra", "(private)\n\n![x](y) a\n\nzebra",
    "(private)\n\n# Talks\n\na\n\n# More\n\nzebra", "(open question) zebra",
    "(open) zebra\r\n\r\n(private) b", "(private) b\u{2028}(open) zebra",
  ])
  func otherTextStillLeaves(_ text: String) {
    #expect(leaving(text, unmarked: .open).contains("zebra"))
    if !text.contains("private") { #expect(Paragraph.attempts(in: Array(text.utf8)).isEmpty) }
  }

  @Test(
    arguments: [
      ("(open) agreed.<br>(private) x", [.open, .private]),
      ("(open) a\u{2028}(side) b\u{0B}(chatham) c", [.open, .side, .chatham]),
      ("(private) a<br>(open) b", [.private]), ("(open) `<br>(open) x`", [.open]),
      ("(open) (chatham) x", [.chatham]), ("(open) x (side) y", [.side]),
      ("(open) x (chatham) y", [.chatham]), ("(chatham)\n\n(open) x", [.chatham, .chatham]),
      ("(open)\n\n(chatham) x", [.open, .chatham]), ("# (chatham) A\n\nx", [.chatham, .chatham]),
    ] as [(String, [PortionMark])])
  func theStrictestOfSeveralMarksHolds(_ text: String, _ marks: [PortionMark]) {
    #expect(Paragraph.split(Array(text.utf8), unmarked: .open).map(\.mark) == marks)
  }

  @Test func aMisplacedMarkIsNamed() {
    let body = Array("the (private) dinner\n\nx （私密） y\n\n(open) private: z\n\n(open) q\n".utf8)
    #expect(Paragraph.attempts(in: body) == ["private", "私密", "private"])
  }

  @Test func allMarksInARowAreTakenOutOfWhatLeaves() throws {
    let body = Array("(open) **(chatham)** x".utf8)
    let paragraph = try #require(Paragraph.split(body, unmarked: .private).first)
    #expect(paragraph.markRange == 0..<(body.count - 1))
  }

  @Test func longTextsCostTimeInProportion() {
    let pieces = [
      "(a ", "<br>", "<b", "&#40;", "(private sector) ", "(private and ", "[x](", "(open)",
      "a\u{2028}",
      "<br>(open) ", "（一）", "\u{3164}", "&nbsp;", "(private",
    ]
    for piece in pieces {
      let body = Array(("(open) x " + String(repeating: piece, count: 20_000)).utf8)
      #expect(!Paragraph.split(body, unmarked: .open).isEmpty)
    }
  }
}
