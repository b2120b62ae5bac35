import SystemPackage
import TestSupport
import Words

@testable import Editor
@testable import Prompts
@testable import Terminal

/// Bytes of a terminal: keys are read from them, and both editors do what the keys say.
///
/// An input is the window's width and height, the length of the text that is edited, the text, and
/// the bytes that are typed.
enum KeysFuzz {
  private static let longestInput = 32 * 1024

  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(Array(bytes.prefix(longestInput)))
    let size = TerminalSize(columns: 2 + Int(input.byte() % 40), rows: 1 + Int(input.byte() % 12))
    let text = PastedText.utf8(input.take(Int(input.byte())))
    try checkPaste(text)
    let typed = input.all()
    try checkPaste(PastedText.utf8(typed))
    let keys = try keys(typed)
    try edit(text, keys, size)
    try editLine(String(decoding: text, as: UTF8.self), keys, size)
  }

  private static func keys(_ bytes: [UInt8]) throws -> [Key] {
    let pipe = try FileDescriptor.pipe()
    defer { try? pipe.readEnd.close() }
    do {
      defer { try? pipe.writeEnd.close() }
      _ = try pipe.writeEnd.writeAll(bytes)
    }
    var reader = KeyReader(descriptor: pipe.readEnd.rawValue)
    var keys: [Key] = []
    while true {
      let key = try reader.next()
      if key == .end { return keys }
      keys.append(key)
      try require(keys.count <= bytes.count, "a key takes a byte at least")
    }
  }

  private static func checkPaste(_ text: [UInt8]) throws {
    try require(PastedText.firstFlaw(in: text) == nil, "a paste becomes UTF-8")
    try require(
      text.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == 0x0A || $0 == 0x09 },
      "a paste holds no control characters")
    try require(PastedText.utf8(text) == text, "a paste that is text stays as it is")
  }

  // MARK: - The editor of texts

  private static func edit(_ text: [UInt8], _ keys: [Key], _ size: TerminalSize) throws {
    var state = try TextEditor.State(text, title: "t", texts: Words(.english).editor, size: size)
    var screen = TerminalScreen(columns: size.columns, rows: max(size.rows, 2))
    _ = screen.feed("\u{1b}[?7l".utf8)
    for (number, key) in keys.enumerated() {
      if state.press(key) == .leave { state.mode = .editing }
      try require((0...state.text.count).contains(state.cursor), "the cursor is in the text")
      let boundary = state.layout(at: state.cursor).boundary(atOrAfter: state.cursor)
      try require(boundary == state.cursor, "the cursor stands between characters")
      _ = screen.feed(state.screen().utf8)
      guard number % 16 == 15 || number == keys.count - 1 else { continue }
      try require(
        PastedText.firstFlaw(in: state.bytes) == nil, "an edited text is still UTF-8")
      // Drawing only what changed must show what drawing everything shows.
      state.drawn = []
      var fresh = TerminalScreen(columns: size.columns, rows: max(size.rows, 2))
      _ = fresh.feed(("\u{1b}[?7l" + state.screen()).utf8)
      try require(
        fresh.lines == screen.lines && fresh.cursor == screen.cursor,
        "drawing what changed is enough")
    }
    state.mode = .editing
    for _ in 0...keys.count {
      _ = state.press(.control("z"))
      if state.notice == .nothingToUndo { break }
    }
    try require(state.bytes == text, "undoing everything brings the text back")
  }

  // MARK: - The editor of lines

  private static func editLine(_ text: String, _ keys: [Key], _ size: TerminalSize) throws {
    var state = try LineEditor.State()
    for line in text.split(separator: "\n").prefix(8) { state.remember(String(line)) }
    state.begin()
    for key in keys {
      let action = state.press(key) { line, cursor in
        let word = line.utf8.prefix(cursor).lastIndex(of: UInt8(ascii: " "))
        let start = word.map { line.utf8.distance(from: line.startIndex, to: $0) + 1 } ?? 0
        return Completion(start: start, candidates: ["list", "list-a", "\u{4f1a}\u{8bae}"])
      }
      try check(state.line, size)
      _ = CandidateList(
        state.candidates, width: size.columns, height: size.rows, texts: Words(.english).lineEditor)
      if let search = state.search { _ = state.found(search) }
      if action == .accept {
        state.remember(state.line.text)
        state.begin()
      }
    }
  }

  private static func check(_ line: EditableLine, _ size: TerminalSize) throws {
    let text = line.text
    try require(text.utf8.count <= LineEditor.State.byteLimit, "a line has a longest length")
    var place = 0
    var isBoundary = line.cursor == 0
    for character in text where !isBoundary {
      place += character.utf8.count
      isBoundary = place == line.cursor
    }
    try require(isBoundary, "the cursor stands between characters")
    let view = LineView(prompt: "> ", line: line, size: size)
    try require(
      view.rows.count <= max(size.rows, 1) && view.rows.indices.contains(view.cursorRow)
        && (0..<size.columns).contains(view.cursorColumn), "the cursor is in the window")
  }

  static let seeds: [[UInt8]] = {
    func seed(_ text: String, _ keys: String, width: UInt8 = 10, height: UInt8 = 3) -> [UInt8] {
      [width, height, UInt8(text.utf8.count)] + text.utf8 + keys.utf8
    }
    return [
      seed("", "abc\r\u{7f}\u{1b}[A\u{1b}[D"),
      seed("one two\nthree", "\u{1b}[1;2C\u{1b}[1;2C\u{18}\u{16}\u{1a}\u{19}"),
      seed("会议\n记录 e\u{301}", "\u{1b}[B\u{1b}[Cx\u{1b}[3~\u{1b}b\u{1b}d\u{17}\u{15}"),
      seed("a b a", "\u{6}a\r\u{1b}OR\u{1b}[1;2R\u{7}"),
      seed("", "\u{1b}[200~pasted\rtext\u{1b}[201~\u{b}\u{b}\u{16}"),
      seed("list one\nlist two", "\u{12}on\u{1b}\t\t\u{14}\u{10}\u{e}\r"),
      seed(
        "long " + String(repeating: "word ", count: 30), "\u{1b}[6~\u{1b}[5~\u{1b}>\u{1b}<\u{0}"),
      seed("👩‍👩‍👧🇨🇳", "\u{1b}[C\u{1b}[C👧\u{8}\u{1b}[1;5H\u{1b}[24~\u{1b}OP q", width: 0, height: 0),
    ]
  }()
}
