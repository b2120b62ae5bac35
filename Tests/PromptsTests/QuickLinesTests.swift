import TestSupport
import Testing
import Words

@testable import Prompts
@testable import Terminal

/// The screen of quick lines: keys in, rows out, no terminal.
@Suite struct QuickLinesTests {
  final class Keeper: QuickLineKeeper {
    var isShutOut = false
    var lines: [String] = []
    var saved = 0
    var isRefused = false
    /// A line that is taken only where it has to be.
    var refused: String?
    var notice: [String] = []
    var heading: String { "\(lines.count) lines" }
    var hint: String { "keys" }
    var count: Int { lines.count }
    var isPending: Bool { saved < lines.count }
    func shown(_ number: Int) -> String { "09:30 " + lines[number] }
    func typed(_ number: Int) -> String { lines[number] }
    func take(_ text: String, replacing number: Int?, mustKeep: Bool) -> Bool {
      if text == refused && !mustKeep { return false }
      if let number { lines[number] = text } else { lines.append(text) }
      return true
    }
    func save() { if !isRefused { saved = lines.count } }
    func completion(of line: String, at cursor: Int) -> Completion {
      Completion(start: 0, candidates: ["@ann"])
    }
  }

  private func state(_ keeper: Keeper, _ columns: Int = 40, _ rows: Int = 8) throws
    -> QuickLines.State
  {
    var state = try QuickLines.State(keeper, texts: Words(.english).lineEditor)
    state.resize(to: TerminalSize(columns: columns, rows: rows))
    return state
  }

  private func type(_ text: String, _ state: inout QuickLines.State) {
    for character in text { _ = state.press(character == "\n" ? .enter : .character(character)) }
  }

  @Test func enterTakesALineAndUpBringsItBack() throws {
    let keeper = Keeper()
    var state = try state(keeper)
    type("one\ntwo\n", &state)
    #expect(keeper.lines == ["one", "two"])
    _ = state.press(.up)
    _ = state.press(.up)
    type("!\n", &state)
    #expect(keeper.lines == ["one!", "two"])
    _ = state.press(.up)
    _ = state.press(.escape)
    type("three\n", &state)
    #expect(keeper.lines == ["one!", "two", "three"])
  }

  /// What is refused is not lost, and keeps nobody from leaving.
  @Test func aRefusedLineStaysToBeCorrected() throws {
    let keeper = Keeper()
    keeper.refused = "=1"
    var state = try state(keeper)
    type("=1\n\n", &state)
    #expect(keeper.lines.isEmpty)
    type(" of 2\n", &state)
    #expect(keeper.lines == ["=1 of 2"])
    type("=1\n", &state)
    let left = state.press(.control("d"))
    #expect(left == .leave)
    state.takeLine(mustKeep: true)
    #expect(keeper.lines == ["=1 of 2"])
    // Nobody can correct what was not refused before.
    type("=1", &state)
    _ = state.press(.control("c"))
    state.takeLine(mustKeep: true)
    #expect(keeper.lines == ["=1 of 2", "=1"])
    _ = state.press(.paste(Array("=1\ntwo\n".utf8)))
    #expect(keeper.lines.suffix(2) == ["=1", "two"])
  }

  /// What ends in the last column is not overwritten by the spaces behind it.
  @Test func aRowMayFillTheWindow() throws {
    let keeper = Keeper()
    keeper.notice = ["Who is it?", "=1 Fang", "=2 Ingrid", "=NAME another"]
    var state = try state(keeper, 30)
    var screen = TerminalScreen(columns: 30, rows: 8)
    _ = screen.feed("\u{1b}[?7l".utf8)
    _ = screen.feed(state.screen().utf8)
    #expect(screen.lines.contains("Who is it?  =1 Fang  =2 Ingrid"), "\(screen.lines)")
    #expect(screen.lines.contains("=NAME another"), "\(screen.lines)")
  }

  /// What the screen shows above the line that is typed, from the row that begins the notice.
  private func noticeRows(_ notice: [String], rows: Int) throws -> [String] {
    let keeper = Keeper()
    keeper.notice = notice
    var state = try state(keeper, 80, rows)
    var screen = TerminalScreen(columns: 80, rows: rows)
    _ = screen.feed(("\u{1b}[?7l" + state.screen()).utf8)
    return screen.lines.dropLast(2).drop { !$0.hasPrefix("罗是") }.map { $0 }
  }

  @Test func allChoicesAreShownAndNoneIsBroken() throws {
    let notice = [
      "罗是谁？", "=1 罗静怡 Luo Jingyi", "=2 Margaret Oyelaran-Abernethy", "=3 Annelie Zurbriggen",
      "=4 Ruth Abernethy", "=姓名 另一个人", "= 不指任何人",
    ]
    #expect(
      try noticeRows(notice, rows: 24) == [
        "罗是谁？  =1 罗静怡 Luo Jingyi  =2 Margaret Oyelaran-Abernethy",
        "=3 Annelie Zurbriggen  =4 Ruth Abernethy  =姓名 另一个人  = 不指任何人",
      ])
    let long = notice.enumerated().map { number, part in
      (1...4).contains(number) ? part + " of the State Council" : part
    }
    #expect(
      try noticeRows(long, rows: 24) == [
        "罗是谁？  =1 罗静怡 Luo Jingyi of the State Council",
        "=2 Margaret Oyelaran-Abernethy of the State Council",
        "=3 Annelie Zurbriggen of the State Council",
        "=4 Ruth Abernethy of the State Council  =姓名 另一个人  = 不指任何人",
      ])
    // A low window says that there is more.
    #expect(
      try noticeRows(long, rows: 8) == [
        "罗是谁？  =1 罗静怡 Luo Jingyi of the State Council",
        "=2 Margaret Oyelaran-Abernethy of the State Council …",
      ])
  }

  @Test(arguments: Language.allCases) func theHintFitsInAWindow(_ language: Language) {
    let hint = Words(language).jotHint(corrects: true)
    #expect(DisplayWidth.columns(of: hint) <= TerminalSize.standard.columns, "\(hint)")
  }

  @Test func aLineThatIsBegunIsNotLostForTheOneAbove() throws {
    let keeper = Keeper()
    var state = try state(keeper)
    type("one\ntw", &state)
    _ = state.press(.up)
    type("o\n", &state)
    #expect(keeper.lines == ["one", "two"])
  }

  @Test func eachLineOfAPasteIsALine() throws {
    let keeper = Keeper()
    var state = try state(keeper)
    type("a ", &state)
    _ = state.press(.paste(Array("one\r\ntwo\n三".utf8)))
    #expect(keeper.lines == ["a one", "two"])
    _ = state.press(.enter)
    #expect(keeper.lines == ["a one", "two", "三"])
  }

  /// What the line has no room for is cut between characters, not dropped.
  @Test func aLongPasteBecomesSeveralLines() throws {
    let keeper = Keeper()
    var state = try state(keeper)
    let text = String(repeating: "三", count: 50_000)
    _ = state.press(.paste(Array("a\(text)\nb\(text)".utf8)))
    _ = state.press(.enter)
    #expect(keeper.lines.joined() == "a\(text)b\(text)")
    #expect(keeper.lines.allSatisfy { $0.utf8.count <= 64 * 1024 && !$0.contains("\u{FFFD}") })
  }

  @Test(arguments: [Key.control("c"), .end, .control("d")])
  func whatStandsInTheLineIsTaken(_ key: Key) throws {
    let keeper = Keeper()
    var state = try state(keeper)
    if key != .control("d") { type("one", &state) }
    let action = state.press(key)
    #expect(action == .leave)
    state.takeLine()
    #expect(keeper.lines == (key == .control("d") ? [] : ["one"]))
  }

  @Test func theScreenEndsWhereSavingCannotSucceed() throws {
    let keeper = Keeper()
    var state = try state(keeper)
    type("one\ntw", &state)
    (keeper.isRefused, keeper.isShutOut) = (true, true)
    guard case .leave = state.pass() else {
      Issue.record("the screen goes on")
      return
    }
    #expect(keeper.lines == ["one"])
  }

  @Test func savingIsDueSoonAndTriedAgain() throws {
    let keeper = Keeper()
    var state = try state(keeper)
    var due = state.due
    #expect(due == nil)
    type("one\n", &state)
    due = state.due
    #expect(try #require(due) <= .now + .seconds(4))
    keeper.isRefused = true
    _ = state.pass()
    due = state.due
    #expect(try #require(due) > .now + .seconds(2))
    keeper.isRefused = false
    _ = state.pass()
    due = state.due
    #expect(due == nil)
    #expect(keeper.saved == 1)
  }

  @Test(arguments: [
    TerminalSize(columns: 1, rows: 1), TerminalSize(columns: 2, rows: 2),
    TerminalSize(columns: 3, rows: 3), TerminalSize(columns: 10, rows: 4),
    TerminalSize(columns: 40, rows: 8), TerminalSize(columns: 200, rows: 60),
  ])
  func everyWindowIsDrawn(_ size: TerminalSize) throws {
    let keeper = Keeper()
    keeper.notice = ["Who is JB?", "=1 Jane Brown", "=NAME another", "= nobody"]
    keeper.lines = (0..<100).map { "line \($0) 会议的记录 that is longer than a narrow window" }
    var state = try state(keeper, size.columns, size.rows)
    type("写一行 text that is long enough for some rows", &state)
    let drawn = state.screen()
    let rows = drawn.split(separator: "\u{1b}[", omittingEmptySubsequences: true)
      .compactMap { part -> Int? in
        guard let end = part.firstIndex(of: ";"), part.contains("H") else { return nil }
        return Int(part[..<end])
      }
    #expect((rows.max() ?? 0) <= max(size.rows, 1))
    #expect(!drawn.contains("line 1 "))
  }

  /// Nobody waits for the screen, however many lines there are.
  @Test func tenThousandLinesCostWhatTenDo() throws {
    let keeper = Keeper()
    keeper.lines = (0..<10_000).map { "line \($0)" }
    var state = try state(keeper, 80, 24)
    let start = ContinuousClock.now
    for _ in 0..<100 {
      type("x", &state)
      _ = state.screen()
    }
    #expect(start.duration(to: .now) < .seconds(2))
  }
}
