package import Terminal

/// What keeps the lines that are typed on the screen of quick lines, and says what stands around
/// them.
package protocol QuickLineKeeper: AnyObject {
  /// The first row: where the lines go, how many there are and whether they are saved.
  var heading: String { get }
  /// Stands above the line that is typed: what became of an answer, or a question and each choice of
  /// it. Rows end between these parts, and inside one only where it is wider than a row.
  var notice: [String] { get }
  /// The last row.
  var hint: String { get }
  /// How many lines there are.
  var count: Int { get }
  /// Whether any of them is not saved.
  var isPending: Bool { get }
  /// A line as it is shown.
  func shown(_ number: Int) -> String
  /// A line as it was typed.
  func typed(_ number: Int) -> String
  /// Takes a line, in the place of another one or behind the last.
  ///
  /// - Parameter mustKeep: whether nobody can correct the line: nothing of it may be lost.
  /// - Returns: false where it was refused.
  @discardableResult
  func take(_ text: String, replacing number: Int?, mustKeep: Bool) -> Bool
  /// Saves what is pending, and keeps it where that fails.
  func save()
  /// Whether saving cannot succeed before the vault is unlocked again: the screen ends then.
  var isShutOut: Bool { get }
  /// What could stand at a cursor, given in bytes of the line.
  func completion(of line: String, at cursor: Int) -> Completion
}

/// A screen for lines that are typed while people talk.
///
/// What is typed is a line when Enter is pressed. Lines are saved when the keys rest for a second,
/// and at the latest four seconds after the first of them: a commit never falls between two letters
/// of somebody who types on. Only the rows in the window are laid out, however many lines there are.
package enum QuickLines {
  /// How it ended.
  package enum Ending: Equatable, Sendable {
    /// Ctrl-D or Ctrl-C: what stood in the line was taken.
    case left
    /// No key for too long: the session has to lock.
    case idle
    /// The process was asked to end, or the terminal hung up.
    case stopped
  }

  /// Lets a person type, and hands every line over, the last one too, however it ends.
  ///
  /// - Throws: `.noTerminal`, also for a dumb terminal; `.outOfMemory`; `.inputOutput` before
  ///   anything could be typed.
  package static func run(
    _ keeper: any QuickLineKeeper, texts: LineTexts, idleAfter: Duration?
  ) throws(TerminalError) -> Ending {
    guard !TerminalTraits.current.isDumb else { throw .noTerminal }
    var state = try State(keeper, texts: texts)
    var ending = Ending.left
    do throws(TerminalError) {
      if case .idle = try ScreenLoop.run(&state, marksPastes: true, idleAfter: idleAfter) {
        ending = .idle
      }
      if state.hasHungUp { ending = .stopped }
    } catch {
      switch error {
      case .idle: ending = .idle
      case .interrupted, .inputOutput, .endOfInput: ending = .stopped
      default: throw error
      }
    }
    state.takeLine(mustKeep: true)
    return ending
  }
}

extension QuickLines {
  /// The lines in the window and the one that is typed; touches no terminal.
  struct State: ScreenView, ~Copyable {
    private static let rest = Duration.seconds(1)
    private static let latest = Duration.seconds(4)
    private static let again = Duration.seconds(5)

    private let keeper: any QuickLineKeeper
    private let texts: LineTexts
    private var editor: LineEditor.State
    private var size = TerminalSize.standard
    private var drawn: [String] = []
    /// The line that is corrected; nil while a new one is typed.
    private var corrected: Int?
    /// Whether what stands in the line was refused, and not changed since.
    private var isRefused = false
    /// How many lines below the window are left out.
    private var back = 0
    private var lastKey = ContinuousClock.now
    private var pendingSince: ContinuousClock.Instant?
    private(set) var hasHungUp = false

    init(_ keeper: any QuickLineKeeper, texts: LineTexts) throws(TerminalError) {
      self.keeper = keeper
      self.texts = texts
      editor = try LineEditor.State()
      editor.begin()
      if keeper.isPending { pendingSince = .now }
    }

    mutating func resize(to size: TerminalSize) {
      self.size = size
      drawn = []
    }

    // MARK: - Keys

    mutating func press(_ key: Key) -> ScreenAction {
      lastKey = .now
      switch key {
      case .end:
        hasHungUp = true
        return .leave
      case .enter:
        takeLine()
        return .redraw
      case .control("c"):
        return .leave
      case .control("d") where editor.line.text.isEmpty || isRefused:
        return .leave
      case .control("z"):
        keeper.save()
        return .suspend
      case .control("l"):
        drawn = []
        return .redraw
      // There is no history of lines to search.
      case .control("r"): return .nothing
      case .escape:
        editor.begin()
        (corrected, isRefused) = (nil, false)
        return .redraw
      case .up: return correct((corrected ?? keeper.count) - 1)
      case .down: return correct(corrected.map { $0 + 1 } ?? keeper.count)
      case .pageUp:
        back = min(back + max(size.rows / 2, 1), max(keeper.count - 1, 0))
        return .redraw
      case .pageDown:
        back = max(back - max(size.rows / 2, 1), 0)
        return .redraw
      case .paste(let bytes): return paste(bytes)
      default:
        isRefused = false
        switch editor.press(key, complete: keeper.completion) {
        case .nothing: return .nothing
        default: return .redraw
        }
      }
    }

    /// Takes what stands in the line. What is refused stays there, to be corrected.
    ///
    /// - Parameter mustKeep: whether nobody can correct it any more. What was refused before, and was
    ///   said to be, goes then.
    mutating func takeLine(mustKeep: Bool = false) {
      let text = editor.line.text
      if !text.isEmpty, !(mustKeep && isRefused) {
        isRefused = !keeper.take(text, replacing: corrected, mustKeep: mustKeep)
        if keeper.isPending, pendingSince == nil { pendingSince = .now }
        if isRefused { return }
      }
      editor.begin()
      (corrected, back, isRefused) = (nil, 0, false)
    }

    /// Each line of a paste is a line; what stands behind the last break can be typed on.
    private mutating func paste(_ bytes: [UInt8]) -> ScreenAction {
      isRefused = false
      var parts = PastedText.utf8(bytes).split(separator: 0x0A, omittingEmptySubsequences: false)
      let last = parts.popLast() ?? []
      for part in parts {
        add(part)
        takeLine(mustKeep: true)
      }
      add(last)
      return .redraw
    }

    /// Adds a part of a paste to the line. The editor takes only so much: the rest are further lines.
    private mutating func add(_ part: ArraySlice<UInt8>) {
      var rest = part
      while true {
        let room = LineEditor.State.byteLimit - editor.line.text.utf8.count
        guard rest.count > room else { break }
        var count = max(room, 0)
        // A character stays whole.
        while count > 0, rest[rest.startIndex + count] & 0xC0 == 0x80 { count -= 1 }
        _ = editor.press(.paste(Array(rest.prefix(count))), complete: keeper.completion)
        takeLine(mustKeep: true)
        rest = rest.dropFirst(count)
      }
      _ = editor.press(.paste(Array(rest)), complete: keeper.completion)
    }

    /// Brings a line back to correct it. What was typed and not taken stays.
    private mutating func correct(_ number: Int) -> ScreenAction {
      guard corrected != nil || editor.line.text.isEmpty else { return .nothing }
      guard number < keeper.count else {
        guard corrected != nil else { return .nothing }
        editor.begin()
        (corrected, isRefused) = (nil, false)
        return .redraw
      }
      guard number >= 0 else { return .nothing }
      editor.begin(keeper.typed(number))
      (corrected, isRefused) = (number, false)
      return .redraw
    }

    // MARK: - Saving

    var due: ContinuousClock.Instant? {
      pendingSince.map { min(lastKey + State.rest, $0 + State.latest) }
    }

    mutating func pass() -> ScreenAction {
      keeper.save()
      // Saving may have told something, which stands where it likes.
      drawn = []
      if keeper.isShutOut { return .leave }
      if keeper.isPending {
        // It failed: not again at once.
        pendingSince = .now + State.again - State.latest
        lastKey = .now + State.again
      } else {
        pendingSince = nil
      }
      return .redraw
    }

    // MARK: - Drawing

    mutating func screen() -> String {
      let width = max(size.columns, 2)
      let height = max(size.rows, 1)
      let (input, cursor) = inputRows(width: width, height: height)
      let hasFrame = height >= 4
      let frame = hasFrame ? 2 : 0
      let most = min(max(height / 3, 2), height - frame - input.count)
      let notice = hasFrame ? noticeRows(width: width, most: most) : []
      let room = max(height - frame - input.count - notice.count, 0)
      var rows = hasFrame ? [reversed(keeper.heading, width)] : []
      rows += lineRows(width: width, count: room)
      rows += notice.map { "\u{1b}[1m\($0)\u{1b}[0m" }
      let firstInput = rows.count
      rows += input
      if hasFrame { rows.append(reversed(keeper.hint, width)) }
      var output = "\u{1b}[?25l"
      for (number, row) in rows.enumerated() {
        if number < drawn.count && drawn[number] == row { continue }
        output += "\u{1b}[\(number + 1);1H\u{1b}[0m\u{1b}[2K" + row
      }
      if drawn.isEmpty && rows.count < height { output += "\u{1b}[J" }
      drawn = rows
      return output + "\u{1b}[\(firstInput + cursor.row + 1);\(cursor.column + 1)H\u{1b}[?25h"
    }

    /// The line that is typed, with what could stand at the cursor below it.
    private func inputRows(
      width: Int, height: Int
    ) -> (rows: [String], cursor: (row: Int, column: Int)) {
      let most = max(height / 2, 1)
      let prompt = corrected == nil ? "> " : "* "
      var below: [String] = []
      if !editor.candidates.isEmpty, most > 1 {
        below =
          CandidateList(
            editor.candidates, width: width, height: most - 1, texts: texts
          ).rows
      }
      let view = LineView(
        prompt: prompt, line: editor.line, below: below,
        size: TerminalSize(columns: width, rows: most))
      return (view.rows, (view.cursorRow, min(view.cursorColumn, width - 1)))
    }

    /// The rows of the notice: a question is of use with its choices only, the lines above can wait.
    ///
    /// - Parameter most: how many there may be; an ellipsis ends the last where more are left out.
    private func noticeRows(width: Int, most: Int) -> [String] {
      var rows: [String] = []
      for part in keeper.notice {
        let own = wrapped(part, width: width)
        let joined = "\(rows.last ?? "")  \(own[0])"
        if !rows.isEmpty, own.count == 1, DisplayWidth.columns(of: joined) <= width {
          rows[rows.count - 1] = joined
        } else {
          rows += own
        }
      }
      guard rows.count > most, most > 0 else { return Array(rows.prefix(most)) }
      // Where the ellipsis does not fit, another one takes the place of the row's end.
      rows[most - 1] = DisplayWidth.truncated(rows[most - 1] + " …", to: width)
      return Array(rows.prefix(most))
    }

    /// The rows of the last lines, as many as there is room for.
    private func lineRows(width: Int, count: Int) -> [String] {
      var rows: [String] = []
      var number = keeper.count - back
      while rows.count < count, number > 0 {
        number -= 1
        let own = wrapped(keeper.shown(number), width: width)
        rows = (number == corrected ? own.map { "\u{1b}[7m\($0)\u{1b}[0m" } : own) + rows
      }
      rows = Array(rows.suffix(count))
      return rows + Array(repeating: "", count: count - rows.count)
    }

    private func wrapped(_ text: String, width: Int) -> [String] {
      TextLayout(TextLayout.expandingTabs(SafeText.line(text)), width: width).rows.map { row in
        // Spaces that hang over the edge would be drawn over the last column.
        row.lastIndex { $0 != " " }.map { String(row[...$0]) } ?? ""
      }
    }

    private func reversed(_ text: String, _ width: Int) -> String {
      let text = DisplayWidth.truncated(SafeText.line(text), to: width)
      return "\u{1b}[7m" + DisplayWidth.padded(text, to: width) + "\u{1b}[0m"
    }
  }
}
