import TestSupport
import Testing

@testable import Records

/// A text that is called quiet has no attempt at a mark, whatever reads it.
@Suite struct QuietTextTests {
  private func attempts(_ body: [UInt8]) -> [String] {
    Paragraph.split(body, unmarked: .open).compactMap(\.attempt)
  }

  @Test func whatIsHarmlessNeitherPartsNorHidesWords() {
    let parting: [Unicode.GeneralCategory] = [
      .dashPunctuation, .lineSeparator, .paragraphSeparator,
    ]
    let wrong = (UInt32(0x80)...0x10FFFF).filter { value in
      guard QuietText.isHarmless(value) else { return false }
      guard let scalar = Unicode.Scalar(value) else { return true }
      return MarkBrackets.isOpening(scalar) || MarkBrackets.isClosing(scalar)
        || MarkWords.isIgnored(scalar) || scalar.isBlank || "：﹕︰∶꞉".unicodeScalars.contains(scalar)
        || parting.contains(scalar.properties.generalCategory)
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    "", "One line.", "A first line.\nA second one.\n\nA third.\r\n\r\n- an item\n  - another\n",
    "# Minutes\n\nWeber said: nothing.\n", "第二段文字仍需讨论，双方均无异议。\n",
    "At 10:30 – as agreed – they met.",
    "One\n\n---\n\nTwo “quoted”, l’été.", "> a quote\n\n* a\n+ b\n1. c\n",
    "`code` and\n\n    more: x\n",
    "C# and #tag and x = y", "A 🎉 and https://example.org/x",
  ])
  func mostTextsAreQuiet(_ text: String) {
    #expect(QuietText.isQuiet(Array(text.utf8)))
    #expect(attempts(Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    "Private: x", "x\n- Private: y", "> private) x", "# Private", "## 私密", "1. # Prviate",
    "Private\n===",
    "a\n\nPrivate\r\n---\n", "\u{feff}x", "私密：x", "Confidential - x", "Vertraulich – x",
    "CONFIDENTIAL — x",
    "pri\u{200b}vate: x", "x\u{b}y", "x\u{2028}y", "x (y)", "x [y]", "a &lt; b", "a < b", "（x）",
    "【x】",
    "\u{a0}- x", "2026-03-14 Prviate: x", "private> x", "a\tb: private> x\nprivate] x",
    "#\tPrivate #",
  ])
  func whatMayBeAMarkIsJudged(_ text: String) {
    #expect(!QuietText.isQuiet(Array(text.utf8)))
  }

  @Test func bytesThatAreNoTextAreJudged() {
    for bytes: [UInt8] in [
      [0xC3, 0x28], [0x80], [0xE4, 0xB8], [0xC0, 0xA8], [0xFF], [0xF5, 0x80, 0x80, 0x80],
    ] {
      #expect(!QuietText.isQuiet([0x61] + bytes + [0x61]))
    }
  }

  @Test func textsPutTogetherAtRandomAreQuietOnlyWithoutAttempts() {
    let pieces = [
      "private", "Private", "prviate", "chatham", "side", "open", "opne", "confidential",
      "off the record",
      "私密", "保密", "内部", "vertraulich", "note", "notes", "Weber", "and", "the", "2026-03-14",
      "14:30",
      "iv", "3月14日", "甲", "，", "。", "：", ":", ": ", " - ", " – ", " — ", "-", "- ", ") ", "] ",
      "> ",
      " ", " ", " ", "\t", "    ", "\n", "\n", "\n", "\n\n", "\r\n", "\r", "# ", "## ", "#", " #",
      "* ", "+ ",
      "1. ", "2) ", "| ", "|", "---\n", "===\n", "\n---\n", "\n===\n", "```\n", "~~~\n", "**", "_",
      "`", "!",
      ".", ",", ";", "%%", "^", "@", "//", "\\", "“", "’", "é", "=", "–", "—",
    ]
    let loud = [
      "(", "[", "<br>", "&#58;", "\u{200b}", "\u{a0}", "（", "\u{b}", "\u{2028}", "\u{3000}",
    ]
    var random = SeededGenerator(seed: 3)
    var quiet = 0
    for round in 0..<120_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
      }
      if round % 16 == 0 { text += (loud.randomElement(using: &random) ?? "") + text }
      let body = Array(text.utf8)
      guard QuietText.isQuiet(body) else { continue }
      quiet += 1
      #expect(attempts(body).isEmpty, "\(text.debugDescription)")
    }
    #expect(quiet > 20_000)
  }
}
