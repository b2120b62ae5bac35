import TestSupport
import Testing
import Words

@testable import Editor
@testable import Terminal

/// Keys in, text and cells out: no terminal.
@Suite struct TextEditorStateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let start: String
    let keys: [Key]
    /// The text with `^` at the cursor.
    let result: String
    var testDescription: String { name }

    init(_ name: String, _ start: String, _ keys: [Key], _ result: String) {
      (self.name, self.start, self.keys, self.result) = (name, start, keys, result)
    }
  }

  static func typed(_ text: String) -> [Key] {
    text.map { $0 == "\n" ? .enter : .character($0) }
  }

  // The window has ten columns and four rows, three of them for text; the cursor begins at `^`.
  static let cases: [Case] = [
    Case("typing", "^", typed("ab\n会议"), "ab\n会议^"),
    Case("inside", "a^c", typed("b"), "ab^c"),
    Case("a mark joins", "e^", typed("\u{301}"), "e\u{301}^"),
    Case("a joiner joins", "👩^👧", typed("\u{200d}"), "👩\u{200d}👧^"),
    Case("backspace over a family", "a👩‍👩‍👧^b", [.backspace], "a^b"),
    Case("backspace over a line end", "a\n^b", [.backspace], "a^b"),
    Case("delete over a line end", "a^\nb", [.delete], "a^b"),
    Case("nothing to delete", "a^", [.delete], "a^"),
    Case("nothing before", "^a", [.backspace, .left], "^a"),
    Case("left over a line end", "会\n^b", [.left], "会^\nb"),
    Case("left over a mark", "e\u{301}^", [.left], "^e\u{301}"),
    Case("right over flags", "^🇨🇳🇺🇸", [.right], "🇨🇳^🇺🇸"),
    Case("down keeps the column", "12345\n1\n1234^5\n", [.up, .up], "1234^5\n1\n12345\n"),
    Case("down into a wide character", "abc^\n会议\n", [.down], "abc\n会^议\n"),
    Case("down over a wrapped line", "12^34 6789 abc", [.down], "1234 6789 ab^c"),
    Case("down beyond the end", "ab^c\nd", [.down, .down], "abc\nd^"),
    Case("up beyond the start", "ab^c", [.up], "^abc"),
    Case("home of the row, then of the line", "1234 6789 ab^c", [.home], "1234 6789 ^abc"),
    Case("home twice", "1234 6789 ab^c", [.home, .home], "^1234 6789 abc"),
    Case("end of the line", "1234 6789 a^bc\n", [.endKey], "1234 6789 abc^\n"),
    Case("end of the row, then of the line", "^1234 6789 abc", [.endKey], "1234 6789^ abc"),
    Case("end twice", "^1234 6789 abc", [.endKey, .endKey], "1234 6789 abc^"),
    Case("page down", "^1\n2\n3\n4\n5\n6", [.pageDown], "1\n2\n^3\n4\n5\n6"),
    Case("page up", "1\n2\n3\n4\n5\n^6", [.pageUp], "1\n2\n3\n^4\n5\n6"),
    Case("ends of the text", "a\n^b\nc", [.textEnd, .character("x"), .textStart], "^a\nb\ncx"),
    Case("words", "one, two^", [.wordLeft, .wordLeft], "^one, two"),
    Case("words over lines", "^one\n会议 x", [.wordRight, .wordRight], "one\n会议^ x"),
    Case("delete a word", "one two^ x", [.control("w")], "one ^ x"),
    Case("delete a word behind", "one^ two x", [.alt("d")], "one^ x"),
    Case("delete to the start", "a\nb c^d", [.control("u")], "a\n^d"),
    Case("cut a line", "a\nb^b\nc", [.control("k")], "a\n^c"),
    Case(
      "cut lines and paste", "^a\nb\nc", [.control("k"), .control("k"), .control("v")], "a\nb\n^c"),
    Case("cut the last line", "a\nb^", [.control("x")], "a\n^"),
    Case(
      "cut a region", "a^bcd", [.extending(.right), .extending(.right), .control("x")], "a^d"),
    Case(
      "move a region", "a^bc\nd",
      [.extending(.right), .control("x"), .textEnd, .control("v"), .control("v")], "ac\ndbb^"),
    Case(
      "a sticky mark", "a^bcd", [.control(" "), .right, .right, .alt("w"), .home, .control("v")],
      "bc^abcd"),
    Case("typing over a region", "a^bcd", [.extending(.endKey), .character("x")], "ax^"),
    Case("a move ends a region", "a^bcd", [.extending(.right), .right, .character("x")], "abcx^d"),
    Case(
      "Ctrl-C copies a region", "^ab", [.extending(.right), .control("c"), .control("v")], "aa^b"),
    Case("paste lines", "^", [.paste(Array("a\rb\r\n会\tc\u{1b}[A".utf8))], "a\nb\n会\tc[A^"),
    Case("undo a word", "^", typed("one two") + [.control("z")], "one^"),
    Case("undo all", "^", typed("one two") + [.control("z"), .control("z")], "^"),
    Case("undo and redo", "^", typed("one two") + [.control("z"), .control("y")], "one two^"),
    Case(
      "undo a paste over a region", "^ab",
      [
        .extending(.right), .paste(Array("会".utf8)), .control("z"),
      ], "a^b"),
    Case("undo a cut", "a\n^b\nc", [.control("k"), .control("_")], "a\n^b\nc"),
    Case(
      "redo is lost by typing", "^", typed("a") + [.control("z")] + typed("b") + [.control("y")],
      "b^"),
    Case("nothing to undo", "a^", [.control("z"), .control("y")], "a^"),
    Case("find", "^one two One", [.control("f")] + typed("one") + [.enter], "one two ^One"),
    Case(
      "find next goes round", "one ^two one",
      [.control("f")] + typed("ONE") + [.enter, .function(3)],
      "^one two one"),
    Case(
      "find before", "one two one^",
      [.control("f")] + typed("on") + [.enter, .extending(.function(3))],
      "one two ^one"),
    Case("find Chinese", "^会议\n谈判会议", [.control("f")] + typed("会议") + [.enter], "会议\n谈判^会议"),
    Case(
      "find no half letter", "^xe\u{301} e", [.control("f")] + typed("e") + [.enter], "xe\u{301} ^e"
    ),
    Case("find nothing", "a^b", [.control("f")] + typed("zz") + [.enter], "a^b"),
    Case(
      "a search given up", "a^b", [.control("f"), .character("b"), .escape, .character("x")], "ax^b"
    ),
    Case("tabs", "^", [.character("\t"), .character("x")], "\tx^"),
  ]

  @Test(arguments: cases) func keysChangeTheText(_ example: Case) throws {
    let parts = example.start.split(separator: "^", omittingEmptySubsequences: false)
    var state = try TextEditor.State(
      Array(parts.joined().utf8), title: "t", texts: Words(.english).editor,
      cursor: parts[0].utf8.count,
      size: TerminalSize(columns: 10, rows: 4))
    for key in example.keys {
      _ = state.press(key)
      _ = state.screen()
    }
    var bytes = state.bytes
    bytes.insert(UInt8(ascii: "^"), at: state.cursor)
    #expect(
      Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        == Array(example.result.unicodeScalars))
  }

  @Test(arguments: [
    (Key.control("s"), ScreenAction.leave), (.control("q"), .leave), (.control("c"), .leave),
    (.end, .leave), (.unknown, .nothing), (.left, .redraw), (.backTab, .nothing),
  ])
  func keysThatLeaveAnUnchangedText(_ key: Key, _ action: ScreenAction) throws {
    var state = try TextEditor.State(
      Array("ab".utf8), title: "t", texts: Words(.english).editor, cursor: 1)
    let outcome = state.press(key)
    #expect(outcome == action)
  }

  @Test func changesAreNotThrownAwayUnasked() throws {
    var state = try TextEditor.State([], title: "t", texts: Words(.english).editor)
    _ = state.press(.character("a"))
    let asked = state.press(.control("q"))
    #expect(asked == .redraw && state.mode == .asking)
    _ = state.press(.character("n"))
    #expect(state.mode == .editing && state.ending == nil)
    _ = state.press(.control("c"))
    let left = state.press(.character("y"))
    #expect(left == .leave && state.ending == .cancelled)
  }

  @Test func theCursorStandsBehindTheQuestion() throws {
    var state = try TextEditor.State(
      [], title: "t", texts: Words(.english).editor, size: TerminalSize(columns: 80, rows: 24))
    _ = state.press(.character("a"))
    _ = state.press(.control("q"))
    var screen = TerminalScreen(columns: 80, rows: 24)
    _ = screen.feed(state.screen().utf8)
    let question = try #require(screen.lines.last)
    #expect(question.hasPrefix("Quit without saving?"))
    #expect(screen.cursor.row == 23 && screen.cursor.column == question.count)
  }

  @Test func whatIsNoTextIsRefused() {
    #expect(throws: TerminalError.notUTF8(offset: 3)) {
      _ = try TextEditor.State([0xe4, 0xbc, 0x9a, 0xff], title: "t", texts: Words(.english).editor)
    }
  }

  /// Random keys: undoing everything brings the text back, and the window shows what it should.
  @Test(arguments: 1...40) func anyKeysCanBeUndone(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", " ", "\n", "会", "e\u{301}", "👩‍👩‍👧", "\t", "\u{301}", "🇨🇳", "\u{200d}", "\u{1b}", "क्ष",
    ]
    let start = (0..<120).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let size = TerminalSize(columns: 12, rows: 6)
    var state = try TextEditor.State(
      Array(start.utf8), title: "t", texts: Words(.english).editor, size: size)
    var screen = TerminalScreen(columns: 12, rows: 6)
    _ = screen.feed("\u{1b}[?7l".utf8)
    let others: [Key] = [
      .left, .right, .up, .down, .home, .endKey, .pageUp, .pageDown, .wordLeft, .wordRight,
      .textStart, .textEnd, .backspace, .delete, .control("k"), .control("v"), .control("w"),
      .extending(.left), .extending(.down), .alt("d"), .enter, .control("u"), .control("x"),
    ]
    for _ in 0..<200 {
      let key: Key
      if Bool.random(using: &random) {
        key = (pieces.randomElement(using: &random)?.first).map { .character($0) } ?? .enter
      } else {
        key = others.randomElement(using: &random) ?? .enter
      }
      _ = state.press(key)
      _ = screen.feed(state.screen().utf8)
      let boundary = state.layout(at: state.cursor).boundary(atOrAfter: state.cursor)
      #expect(boundary == state.cursor)
      // Drawing only what changed must show what drawing everything shows.
      state.drawn = []
      var fresh = TerminalScreen(columns: 12, rows: 6)
      _ = fresh.feed(("\u{1b}[?7l" + state.screen()).utf8)
      #expect(fresh.lines == screen.lines)
      #expect(fresh.cursor == screen.cursor)
    }
    for _ in 0..<400 { _ = state.press(.control("z")) }
    #expect(state.bytes == Array(start.utf8))
  }
}

/// Wrapping a changed line anew only where it changed gives what wrapping all of it gives.
@Suite struct LayoutRevisionTests {
  private static let pieces = [
    "a", "word ", " ", "会", "，", "（", "—", "e\u{301}", "👩‍👩‍👧", "\t", "\u{301}", "🇨🇳", "\u{200d}",
    "\u{1b}", "क्ष", "averylongword", "。”", "?", "<",
  ]

  private static func expectSameRows(_ state: inout TextEditor.State, at place: Int) {
    let layout = state.layout(at: place)
    let fresh = SegmentLayout(
      TextSegments.segment(at: place, of: state.text), of: state.text, width: state.width)
    #expect(layout.segment == fresh.segment)
    #expect(layout.rows == fresh.rows)
  }

  @Test(arguments: 1...60) func anyChangesOfALine(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func text(_ count: Int) -> String {
      (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }
    var state = try TextEditor.State(
      Array(text(200).utf8), title: "t", texts: Words(.english).editor,
      size: TerminalSize(columns: Int.random(in: 2...30, using: &random), rows: 6))
    let moves: [Key] = [
      .left, .right, .up, .down, .home, .endKey, .pageUp, .pageDown, .wordLeft, .textStart,
      .textEnd,
    ]
    for _ in 0..<150 {
      let keys: [Key] = [
        .paste(Array(text(Int.random(in: 1...9, using: &random)).utf8)), .backspace, .delete,
        .control("w"), .alt("d"), .control("z"), .control("y"), .extending(.down), .control("v"),
        .character("x"), .character(" "), .character("会"), .enter,
      ]
      _ = state.press(keys.randomElement(using: &random) ?? .enter)
      Self.expectSameRows(&state, at: state.cursor)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        _ = state.press(moves.randomElement(using: &random) ?? .left)
      }
    }
  }

  /// Lines of about the size at which they are cut: the cut moves with what is typed.
  @Test(arguments: 1...8) func changesNearACut(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let start = String(repeating: seed.isMultiple(of: 2) ? "some words " : "会议，", count: 2000)
    let size = TextSegments.limit + Int.random(in: 0...1200, using: &random)
    var bytes = Array(start.utf8.prefix(size))
    while String(validating: bytes, as: UTF8.self) == nil { bytes.removeLast() }
    var state = try TextEditor.State(
      bytes, title: "t", texts: Words(.english).editor,
      size: TerminalSize(columns: 40, rows: 6))
    for _ in 0..<40 {
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      let count = Int.random(in: 1...60, using: &random)
      _ = state.press(.textEnd)
      for _ in 0..<Int.random(in: 0...20, using: &random) { _ = state.press(.up) }
      _ = state.press(
        Bool.random(using: &random)
          ? .paste(Array(String(repeating: piece, count: count).utf8)) : .control("w"))
      for place in [0, state.cursor, max(state.text.count - 1, 0)] {
        Self.expectSameRows(&state, at: place)
      }
    }
  }

  /// The work of a key does not grow with what stands before it on the line.
  @Test func aLongParagraphIsTypedQuickly() throws {
    func seconds(_ count: Int) throws -> Double {
      var state = try TextEditor.State([], title: "t", texts: Words(.english).editor)
      let typed = (0..<count).map { Key.character($0.isMultiple(of: 6) ? " " : "a") }
      let clock = ContinuousClock()
      let taken = clock.measure { for key in typed { _ = state.press(key) } }
      return taken / .seconds(1)
    }
    // With all of it wrapped for every key it was 16 times.
    let (short, long) = (try seconds(3_000), try seconds(12_000))
    #expect(long < max(short, 0.02) * 10, "\(short) s, \(long) s")
  }
}

/// The list of keys and what keys do come from one table.
@Suite struct EditorKeysTests {
  private func help(columns: Int, rows: Int) throws -> (pages: Int, text: String) {
    var state = try TextEditor.State(
      [], title: "t", texts: Words(.english).editor,
      size: TerminalSize(columns: columns, rows: rows))
    _ = state.press(.function(1))
    var (pages, text) = (0, "")
    while state.mode != .editing {
      text += state.screen()
      pages += 1
      _ = state.press(.character(" "))
    }
    return (pages, text)
  }

  @Test(arguments: [(80, 40), (80, 24), (60, 5)])
  func theHelpShowsEveryKey(_ columns: Int, _ rows: Int) throws {
    let (pages, text) = try help(columns: columns, rows: rows)
    #expect(rows < 40 || pages == 1)
    for action in EditorAction.allCases {
      #expect(!TextEditor.keys.keys(of: action).isEmpty)
      let names = TextEditor.keys.keys(of: action).map { Words(.english).keyNames.name(of: $0) }
      #expect(text.contains(names.joined(separator: ", ")), "\(action)")
      #expect(names.allSatisfy { !$0.isEmpty })
    }
  }

  /// Otherwise what is typed below the first page would seem to go into the text.
  @Test func eachPageOfTheHelpAsksForAKey() throws {
    var state = try TextEditor.State(
      [], title: "t", texts: Words(.english).editor, size: TerminalSize(columns: 80, rows: 24))
    var screen = TerminalScreen(columns: 80, rows: 24)
    _ = state.press(.function(1))
    for ending in ["Press any key for more keys.", "Press any key to continue."] {
      _ = screen.feed(state.screen().utf8)
      #expect(screen.lines.last == ending)
      #expect(screen.cursor.row == 23 && screen.cursor.column == ending.count)
      _ = state.press(.character("x"))
    }
    #expect(state.mode == .editing && state.bytes.isEmpty)
  }

  @Test func whatAnyKeyDoesInTheHelpChangesNoText() throws {
    var state = try TextEditor.State(Array("ab".utf8), title: "t", texts: Words(.english).editor)
    _ = state.press(.function(1))
    for _ in 0..<9 where state.mode != .editing { _ = state.press(.character("x")) }
    #expect(state.bytes == Array("ab".utf8) && !state.isChanged)
  }
}
