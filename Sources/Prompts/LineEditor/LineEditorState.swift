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
      case .enter: return .accept
      case .control("c"): return .cancel
      case .control("d") where line.text.isEmpty: return .endOfInput
      case .end: return .endOfInput
      case .control("z"): return .suspend
      case .control("l"): return .clear
      case .character("\t"): return completing(complete)
      case .character(let character): insert(String(character))
      case .paste(let bytes): insert(PastedText.line(bytes))
      case .control("y"): insert(killed)
      case .control("t"): line.transpose()
      case .control("p"), .up: show(place - 1)
      case .control("n"), .down: show(place + 1)
      case .pageUp: show(0)
      case .pageDown: show(history.count)
      case .control("r"): search = Search(original: line)
      default:
        if let target = target(of: key) {
          line.move(to: target)
        } else if let range = removal(by: key) {
          kill(range, formerKill: formerKill, key: key)
        } else {
          return .nothing
        }
      }
      return .redraw
    }

    /// Where a key moves the cursor to.
    private func target(of key: Key) -> Int? {
      switch key {
      case .left, .control("b"), .extending(.left): return line.previous
      case .right, .control("f"), .extending(.right): return line.next
      case .wordLeft, .alt("b"), .extending(.wordLeft): return line.wordStart
      case .wordRight, .alt("f"), .extending(.wordRight): return line.wordEnd
      case .home, .control("a"), .textStart, .extending(.home): return 0
      case .endKey, .control("e"), .textEnd, .extending(.endKey): return line.text.utf8.count
      default: return nil
      }
    }

    /// What a key takes away.
    private func removal(by key: Key) -> Range<Int>? {
      switch key {
      case .backspace: return line.previous..<line.cursor
      case .delete, .control("d"): return line.cursor..<line.next
      case .control("k"): return line.cursor..<line.text.utf8.count
      case .control("u"): return 0..<line.cursor
      case .control("w"): return line.argumentStart..<line.cursor
      case .alt("\u{7f}"): return line.wordStart..<line.cursor
      case .alt("d"), .deleteWord: return line.cursor..<line.wordEnd
      default: return nil
      }
    }

    private mutating func kill(_ range: Range<Int>, formerKill: KillDirection?, key: Key) {
      let direction = range.upperBound == line.cursor ? KillDirection.backwards : .forwards
      let removed = line.remove(range)
      // Single characters are taken away for good, as everywhere.
      if [.backspace, .delete, .control("d")].contains(key) { return }
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
