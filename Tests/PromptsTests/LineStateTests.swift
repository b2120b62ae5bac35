import Testing
import Words

@testable import Prompts
@testable import Terminal

/// Keys in, line out: no terminal.
@Suite struct LineStateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let start: String
    let keys: [Key]
    let text: String
    let cursor: Int
    var testDescription: String { name }

    init(_ name: String, _ start: String, _ keys: [Key], _ text: String, cursor: Int? = nil) {
      (self.name, self.start, self.keys, self.text) = (name, start, keys, text)
      self.cursor = cursor ?? text.utf8.count
    }
  }

  static let family = "👩‍👩‍👧"
  static let cases: [Case] = [
    Case("typing", "", "ab".map { .character($0) }, "ab"),
    Case("insert in the middle", "ac", [.left, .character("b")], "abc", cursor: 2),
    Case("left over a wide character", "会议", [.left, .character("的")], "会的议", cursor: 6),
    Case("left over a family is one key", "a" + family, [.left], "a" + family, cursor: 1),
    Case("backspace over a family is one key", "a" + family, [.backspace], "a"),
    Case("backspace takes letter and mark", "xe\u{301}", [.backspace], "x"),
    Case("a mark joins the letter before", "e", [.character("\u{301}")], "e\u{301}"),
    Case("a mark alone", "", [.character("\u{301}"), .backspace], ""),
    Case("flags are pairs", "🇨🇳🇺🇸", [.left, .backspace], "🇺🇸", cursor: 0),
    Case("delete takes letter and mark", "e\u{301}x", [.home, .delete], "x", cursor: 0),
    Case(
      "a joiner makes one of two", "👩👧", [.left, .character("\u{200d}")], "👩\u{200d}👧"),
    Case("Arabic with a mark", "سَلام", [.home, .delete], "لام", cursor: 0),
    Case("Devanagari conjunct", "क्षa", [.left, .backspace], "a", cursor: 0),
    Case("Hangul from parts", "\u{1112}\u{1161}\u{11ab}", [.backspace], ""),
    Case("word back", "add note 会议 记录", [.wordLeft, .wordLeft], "add note 会议 记录", cursor: 9),
    Case("word forward", "one two", [.home, .alt("f")], "one two", cursor: 3),
    Case("kill word forward", "one two", [.home, .alt("d")], " two", cursor: 0),
    Case("kill word back stops at punctuation", "a tag:x-y", [.alt("\u{7f}")], "a tag:x-"),
    Case("Ctrl-W goes to the space", "a tag:x-y", [.control("w")], "a "),
    Case("Ctrl-K", "one two", [.wordLeft, .control("k")], "one "),
    Case("Ctrl-U", "one two", [.wordLeft, .control("u")], "two", cursor: 0),
    Case("yank", "one two", [.control("w"), .control("y"), .control("y")], "one twotwo"),
    Case(
      "kills in a row add up", "a b c", [.control("w"), .control("w"), .control("y")], "a b c"),
    Case("transpose at the end", "会议", [.control("t")], "议会"),
    Case("transpose inside", "abc", [.left, .left, .control("t")], "bac", cursor: 2),
    Case("transpose one", "a", [.control("t")], "a"),
    Case("home and end", "abc", [.control("a"), .character("x"), .control("e")], "xabc"),
    Case("Ctrl-D deletes", "ab", [.home, .control("d")], "b", cursor: 0),
    Case("nothing before the start", "a", [.home, .left, .backspace], "a", cursor: 0),
    Case(
      "paste of many lines", "", [.paste(Array("one \r two\r\n\tthree\r".utf8))],
      "one two three"),
    Case(
      "paste without what acts", "", [.paste(Array("a\u{1b}[2J\u{7}b".utf8))], "a[2Jb"),
    Case("paste that is no text", "", [.paste([0x61, 0xff, 0x62])], "a\u{fffd}b"),
    Case("unknown keys", "a", [.unknown, .function(5), .escape, .backTab], "a"),
  ]

  @Test(arguments: cases) func keysEditTheLine(_ example: Case) throws {
    var state = try LineEditor.State()
    state.begin(example.start)
    for key in example.keys { _ = state.press(key) { _, _ in .none } }
    #expect(Array(state.line.text.unicodeScalars) == Array(example.text.unicodeScalars))
    #expect(state.line.cursor == example.cursor)
  }

  @Test(arguments: [
    (Key.enter, "a", LineEditor.State.Action.accept), (.control("c"), "a", .cancel),
    (.control("d"), "", .endOfInput), (.end, "a", .endOfInput), (.control("z"), "a", .suspend),
    (.control("l"), "a", .clear), (.unknown, "a", .nothing), (.control("d"), "a", .redraw),
  ])
  func keysThatDoMore(_ key: Key, _ text: String, _ action: LineEditor.State.Action) throws {
    var state = try LineEditor.State()
    state.begin(text)
    let outcome = state.press(key) { _, _ in .none }
    #expect(outcome == action)
  }

  @Test func aPasteBeyondTheLimitIsNotTaken() throws {
    var state = try LineEditor.State()
    let paste = [UInt8](repeating: 0x61, count: LineEditor.State.byteLimit + 1)
    _ = state.press(.paste(paste)) { _, _ in .none }
    #expect(state.line.text.isEmpty)
  }

  // MARK: History

  private func stateWithHistory() throws -> LineEditor.State {
    var state = try LineEditor.State()
    ["list", "show 会议", "search alpha", "list"].forEach { state.remember($0) }
    state.begin()
    return state
  }

  private func press(_ state: inout LineEditor.State, _ keys: [Key]) {
    keys.forEach { key in _ = state.press(key) { _, _ in .none } }
  }

  @Test func earlierLinesComeBackAndTheDraftIsKept() throws {
    var state = try stateWithHistory()
    press(&state, [.character("x"), .up, .up])
    #expect(state.line.text == "search alpha")
    press(&state, [.up, .up, .up, .up])
    #expect(state.line.text == "list")
    press(&state, [.down, .down, .down, .down, .down])
    #expect(state.line.text == "x")
    press(&state, [.pageUp])
    #expect(state.line.text == "list")
    press(&state, [.pageDown])
    #expect(state.line.text == "x")
  }

  @Test func searchFindsOlderAndYounger() throws {
    var state = try stateWithHistory()
    press(&state, [.character("d"), .control("r"), .character("S"), .character("h")])
    #expect(state.search.flatMap { state.found($0)?.text } == "show 会议")
    press(&state, [.backspace])
    #expect(state.search.flatMap { state.found($0)?.text } == "list")
    press(&state, [.control("r")])
    #expect(state.search.flatMap { state.found($0)?.text } == "search alpha")
    press(&state, [.control("s")])
    #expect(state.search.flatMap { state.found($0)?.text } == "list")
    press(&state, [.control("g")])
    #expect(state.line.text == "d" && state.search == nil)
  }

  @Test func whatWasFoundIsTaken() throws {
    var state = try stateWithHistory()
    press(&state, [.control("r"), .character("会"), .right])
    #expect(state.line.text == "show 会议" && state.line.cursor == 8)
    state.begin()
    press(&state, [.control("r"), .character("a"), .character("l")])
    let action = state.press(.enter) { _, _ in .none }
    #expect(action == .accept && state.line.text == "search alpha")
    state.begin("kept")
    press(&state, [.control("r"), .character("q"), .escape])
    #expect(state.line.text == "kept")
  }

  @Test func historyIsBounded() throws {
    var history = try LineHistory()
    let line = String(repeating: "会", count: 400)
    for number in 0..<200 { history.append("\(number) " + line) }
    #expect(history.count < 60 && history.count > 40)
    #expect(history[history.count - 1].hasPrefix("199 ") && history[0].hasSuffix(line))
    history.append("   ")
    history.append(String(repeating: "x", count: 5000))
    history.append("199 " + line)
    #expect(history[history.count - 1].hasPrefix("199 "))
  }

  // MARK: Completion

  private func complete(_ candidates: [String], start: Int = 0) -> (String, Int) -> Completion {
    { _, _ in Completion(start: start, candidates: candidates) }
  }

  @Test func oneCandidateIsTaken() throws {
    var state = try LineEditor.State()
    state.begin("show 会 x")
    press(&state, [.left, .left])
    _ = state.press(.character("\t"), complete: complete(["会议"], start: 5))
    #expect(state.line.text == "show 会议  x" && state.line.cursor == 12)
  }

  @Test func severalCandidatesGiveWhatTheyShareAndThenAList() throws {
    var state = try LineEditor.State()
    state.begin("l")
    _ = state.press(.character("\t"), complete: complete(["list-a", "list-b"]))
    #expect(state.line.text == "list-" && state.candidates.isEmpty)
    _ = state.press(.character("\t"), complete: complete(["list-a", "list-b"]))
    #expect(state.candidates == ["list-a", "list-b"])
    let action = state.press(.unknown) { _, _ in .none }
    #expect(action == .redraw && state.candidates.isEmpty)
  }

  @Test func candidatesFitTheWindow() {
    let names = (1...40).map { "名字\($0)" }
    let list = CandidateList(names, width: 30, height: 4, texts: Words(.english).lineEditor)
    #expect(list.rows.count == 4 && list.rows[3] == "and 31 more")
    #expect(list.rows.allSatisfy { DisplayWidth.columns(of: $0) < 30 })
    #expect(
      CandidateList(names, width: 30, height: 0, texts: Words(.english).lineEditor).rows.isEmpty)
    #expect(
      CandidateList(names, width: 30, height: 1, texts: Words(.english).lineEditor).rows == [
        "40 candidates"
      ])
    #expect(
      CandidateList(["a", "b", "c"], width: 80, height: 5, texts: Words(.english).lineEditor).rows
        == ["a  b  c"])
  }
}

@Suite struct LineKeysTests {
  @Test func everyActionHasAKeyThatTheEditorActsOn() throws {
    for action in LineAction.allCases {
      #expect(!LineEditor.keys.keys(of: action).isEmpty)
      for key in LineEditor.keys.keys(of: action) {
        var state = try LineEditor.State()
        state.begin("one two")
        let outcome = state.press(key) { _, _ in
          Completion(start: 4, candidates: ["two-a", "two-b"])
        }
        #expect(outcome != .nothing, "\(key)")
      }
    }
  }
}
