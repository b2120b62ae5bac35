import TestSupport
import Testing

@testable import Records

/// Front matter that is read without Yams says exactly what Yams reads, and stands where Yams finds it.
@Suite struct PlainYAMLTests {
  /// Compares both readers; whether the text is one that is read without Yams.
  private func isPlain(_ text: String) throws -> Bool {
    guard let plain = PlainYAML.read(text, lineOffset: 1) else { return false }
    let yams = try YAMLReader.readAny(text, lineOffset: 1)
    #expect(plain == yams, "\(text.debugDescription)")
    return true
  }

  @Test(arguments: [
    "title: A\n", "title: A", "title: A  \ndate: 2026-03-14\ntags: [a, b-c, 中文]\n",
    "tags:\n- a\n- b\nx: y\n", "tags:\n  - a\n  - \"b c\"\n  -   'd'  \n",
    "empty:\nalso:  \nx: 1\n",
    "a: \"x: y # z\"\nb: 'c \\ d'\nc: ''\n", "标题: 首次通报，第二稿\n日期: 2026年3月14日\n",
    "a: yes\nb: 1.0\nc: null\nd: ~\ne: 0x1F\nf: 2026-03-14T09:30:00Z\ng: .5\nh: +1\n",
    "url: https://example.org/a#b\ntime: 10:30\ncell: C#\nwho: R&D, A & B\n",
    "a: []\nb: [ ]\nc: [x]\nd: [ 'x' , \"y\" ]  \n", "created on: x\n_k: (y)\n1: 2\nnull: z\n",
    "é: ü\nemoji: 🎉 x\n", "2026-03-14T09:30", "'x y'\n", "[a, 'b']", "中文", "a", "a:b\n",
  ])
  func whatNotesHaveIsReadWithoutYams(_ text: String) throws {
    #expect(try isPlain(text))
  }

  @Test(arguments: [
    "", "\n", "...", "a\nb", "a\n\n", "'a'\nb", "[a]: b", "'a': b", " a", "a: b: c\n", "a: b:\n",
    "a: b #c\n", "a: #c\n", "# c\na: b\n",
    "a: b\n\nc: d\n", "a: b\n  c\n", "a:\n  b\n", "a:\n  b: c\n", "a: b\na: c\n",
    "é: 1\ne\u{301}: 2\n", "a : b\n", "a:\tb\n", "a: b\t\n", "a: b\r\n", "a: \u{85}\n",
    "a: x\u{2028}y\n", "a: \u{feff}b\n", "a: \u{f0000}\n", "a: 'it''s'\n", "a: \"x\\n\"\n",
    "a: \"x\n", "a: 'x\n  y'\n", "a: \"x\" y\n", "a: [x, ]\n", "a: [x\n", "a: [x]y\n", "a: [[x]]\n",
    "a: [b: c]\n", "a: [b c #d]\n", "a: {b: c}\n", "a: |\n  x\n", "a: >\n  x\n", "a: &x y\n",
    "a: *x\n", "a: !t y\n", "a: @x\n", "a: %x\n", "a: -1\n", "a: - x\n", "a: ? x\n", "<<: x\n",
    "? a\n: b\n", "a:\n- b: c\n", "a:\n-\n", "a:\n- b\n - c\n", "a:\n  - b\n- c\n",
    "a:\n  - b\n  c\n",
    "a:\n- - b\n", "a:\n- [b]\n", "--- x\n", "- a\n", "a: b\n- c\n", "\"a\": b\n",
  ])
  func anythingElseIsLeftToYams(_ text: String) throws {
    #expect(PlainYAML.read(text, lineOffset: 1) == nil)
  }

  @Test func linesPutTogetherAtRandomAreReadAsYamsReadsThem() throws {
    let keys = [
      "title", "date", "tags", "日期", "a b", "x-y", "_k", "null", "1", "yes", "é", "e\u{301}", "-",
      "\"q\"", " k", "k ", "?", "<<", "", "~", "a:b", "#k", String(repeating: "k", count: 129),
    ]
    let signs = [": ", ": ", ": ", ":", ":  ", ":\t", " : ", "：", ":\u{a0}", ":\n", ":\n", ": \n"]
    let values = [
      "yes", "no", "1.0", "2026-03-14", "null", "~", "a: b", "a:b", "x #y", "x#y", "#z", "\"q\"",
      "'q'",
      "'it''s'", "\"a\\n\"", "[a, b]", "[a,b]", "[]", "[ ]", "[a, ]", "[, a]", "[a: b]", "[a:b]",
      "['x', \"y\"]", "[#a]", "[a #b]", "[a", "- x", "|", ">-", "&a", "*a", "!t", "@x", "`x`", "%x",
      "{a: b}", "R&D", "中文，甲", "é", "\u{feff}", "\u{85}", "\u{2028}", "\u{a0}", "\t", "", " ",
      "10:30",
      "http://x.y/z", "a, b", "x ]", "(y)", ".5", "+1", "-1", "=", "...", "---", "$", "🎉", "a:",
      ":",
      "x  y ", "\\", "a\\nb", "\"", "'", "a'b", "\"a'b\"", "'a\"b'", "\u{f0000}", "\u{7f}",
    ]
    let lines = [
      "- ", "- ", "  - ", "  - ", " - ", "-", "", "# c", "  ", "...", "---", "  x: y", "\t- x",
      "--",
    ]
    var random = SeededGenerator(seed: 1)
    func one(of list: [String]) -> String { list.randomElement(using: &random) ?? "" }
    var plain = 0
    for _ in 0..<60_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        if Int.random(in: 0..<3, using: &random) > 0 {
          text += one(of: keys) + one(of: signs)
        } else if Bool.random(using: &random) {
          text += one(of: lines)
        }
        for _ in 0..<Int.random(in: 0...2, using: &random) { text += one(of: values) }
        if Int.random(in: 0..<20, using: &random) > 0 { text += "\n" }
      }
      if try isPlain(text) { plain += 1 }
    }
    #expect(plain > 2_000)
  }

  @Test func charactersPutTogetherAtRandomAreReadAsYamsReadsThem() throws {
    let alphabet = Array("aab1::::    --##[[]],,'\"&\n\n\n\n中é\t\\{}~.(|>?!*%@`$/_=+\u{a0}")
    var random = SeededGenerator(seed: 2)
    var plain = 0
    for _ in 0..<100_000 {
      var text = "k: "
      for _ in 0..<Int.random(in: 0...16, using: &random) {
        text.append(alphabet.randomElement(using: &random) ?? "a")
      }
      if try isPlain(text) { plain += 1 }
    }
    #expect(plain > 3_000)
  }
}
