internal import Terminal

extension LineEditor {
  /// A line being entered, its history and its keys; draws nothing, touches no terminal.
  struct State: ~Copyable {
    /// What a key asks for.
    enum Action: Equatable, Sendable {
      case redraw
      case nothing
      /// Enter: the line is `line.text`.
      case accept
      /// Ctrl-C.
      case cancel
      /// Ctrl-D on an empty line, or the terminal hung up.
      case endOfInput
      /// Ctrl-Z.
      case suspend
      /// Ctrl-L.
      case clear
    }

    /// What is being looked for in the history.
    struct Search: Equatable {
      var query = ""
      /// The line that matches; `nil` if none does.
      var match: Int?
      /// The line to go back to.
      let original: EditableLine
    }

    // What one key takes away and the next one adds to, so that Ctrl-Y brings it all back.
    private enum KillDirection {
      case forwards
      case backwards
    }

    /// The longest line in bytes; what goes beyond is not taken.
    static let byteLimit = 64 * 1024

    /// The line and its cursor.
    var line = EditableLine()
    /// The candidates to be listed below the line, until the next key.
    private(set) var candidates: [String] = []
    /// The search through the history, while there is one.
    var search: Search?

    private(set) var history: LineHistory
    // The line of the history that is shown; their number while it is none of them.
    private var place = 0
    // The line that was left for one of the history.
    private var draft = EditableLine()
    private var killed = ""
    private var lastKill: KillDirection?

    /// An empty line and no history.
    ///
    /// - Throws: `.outOfMemory`.
    init() throws(TerminalError) {
      history = try LineHistory()
    }

    /// Begins a line.
    mutating func begin(_ text: String = "") {
      line = EditableLine(text)
      (draft, place) = (EditableLine(), history.count)
      (candidates, search, lastKill) = ([], nil, nil)
    }

    /// Puts a line into the history.
    mutating func remember(_ text: String) {
      history.append(text)
    }

    /// Acts on a key.
    ///
    /// - Parameter complete: says what could stand at a cursor, given in bytes of the line.
    mutating func press(_ key: Key, complete: (String, Int) -> Completion) -> Action {
      let hadCandidates = !candidates.isEmpty
      candidates = []
      if search != nil { return searching(key) }
      let formerKill = lastKill
      lastKill = nil
      let action = editing(key, formerKill: formerKill, complete: complete)
      return action == .nothing && hadCandidates ? .redraw : action
    }

    private mutating func editing(
      _ key: Key, formerKill: KillDirection?, complete: (String, Int) -> Completion
    ) -> Action {
      switch key {
      case .end: return .endOfInput
      case .paste(let bytes): insert(PastedText.line(bytes))
      default:
        var key = key
        if case .extending(let moving) = key, LineEditor.moving.contains(moving) { key = moving }
        if let action = LineEditor.keys.action(of: key) {
          return perform(action, formerKill: formerKill, complete: complete)
        }
        guard case .character(let character) = key else { return .nothing }
        insert(String(character))
      }
      return .redraw
    }

    private mutating func perform(
      _ action: LineAction, formerKill: KillDirection?, complete: (String, Int) -> Completion
    ) -> Action {
      switch action {
      case .accept: return .accept
      case .cancel: return .cancel
      case .suspend: return .suspend
      case .clear: return .clear
      case .complete: return completing(complete)
      case .deleteRightOrEnd:
        if line.text.isEmpty { return .endOfInput }
        line.remove(line.cursor..<line.next)
      case .deleteRight: line.remove(line.cursor..<line.next)
      case .deleteLeft: line.remove(line.previous..<line.cursor)
      case .insertCut: insert(killed)
      case .exchange: line.transpose()
      case .older: show(place - 1)
      case .younger: show(place + 1)
      case .oldest: show(0)
      case .youngest: show(history.count)
      case .searchHistory: search = Search(original: line)
      case .left: line.move(to: line.previous)
      case .right: line.move(to: line.next)
      case .wordLeft: line.move(to: line.wordStart)
      case .wordRight: line.move(to: line.wordEnd)
      case .start: line.move(to: 0)
      case .end: line.move(to: line.text.utf8.count)
      case .cutToEnd: kill(line.cursor..<line.text.utf8.count, formerKill: formerKill)
      case .cutToStart: kill(0..<line.cursor, formerKill: formerKill)
      case .cutArgument: kill(line.argumentStart..<line.cursor, formerKill: formerKill)
      case .cutWordLeft: kill(line.wordStart..<line.cursor, formerKill: formerKill)
      case .cutWordRight: kill(line.cursor..<line.wordEnd, formerKill: formerKill)
      }
      return .redraw
    }

    private mutating func kill(_ range: Range<Int>, formerKill: KillDirection?) {
      let direction = range.upperBound == line.cursor ? KillDirection.backwards : .forwards
      let removed = line.remove(range)
      switch (formerKill, direction) {
      case (nil, _): killed = removed
      case (_, .forwards): killed += removed
      case (_, .backwards): killed = removed + killed
      }
      lastKill = direction
    }

    private mutating func insert(_ text: String) {
      guard line.text.utf8.count + text.utf8.count <= State.byteLimit else { return }
      line.insert(text)
    }

    /// Shows a line of the history, or the draft behind the last one.
    private mutating func show(_ number: Int) {
      guard (0...history.count).contains(number), number != place else { return }
      leave(for: number)
    }

    /// Takes a line of the history in the place of the one shown.
    mutating func leave(for number: Int) {
      if place == history.count { draft = line }
      place = number
      line = number == history.count ? draft : EditableLine(history[number])
    }

    private mutating func completing(_ complete: (String, Int) -> Completion) -> Action {
      let completion = complete(line.text, line.cursor)
      let start = min(max(completion.start, 0), line.cursor)
      let range = start..<line.cursor
      switch completion.candidates.count {
      case 0: return .nothing
      case 1: line.replace(range, with: completion.candidates[0] + completion.suffix)
      default:
        let prefix = completion.commonPrefix
        let typed = line.before.utf8.count - start
        if prefix.utf8.count > typed {
          line.replace(range, with: prefix)
        } else {
          candidates = completion.candidates
        }
      }
      return .redraw
    }
  }
}
