internal import Terminal

extension TextEditor {
  /// A text being edited in a window: keys in, rows out, no terminal.
  struct State: ~Copyable {
    /// How the person left.
    enum Leaving {
      case saved
      case cancelled
    }

    enum Mode: Equatable {
      case editing
      /// The question before changes are thrown away.
      case asking
      /// The search being typed.
      case searching(String)
      /// The list of keys, from a row on.
      case help(Int)
    }

    /// The longest text in bytes; what would go beyond is not taken.
    static let byteLimit = 64 * 1024 * 1024

    let title: String
    let texts: EditorTexts
    /// Says what a text of so many bytes needs.
    let room: ((Int) -> String)?
    var text: TextBuffer
    var size: TerminalSize
    var mode = Mode.editing
    /// Said once in the status line.
    var notice: EditorTexts.Notice?

    /// Where the cursor is, in bytes.
    var cursor: Int
    /// The column that up and down keep to.
    var goal: Int?
    /// The other end of the marked region.
    var mark: Int?
    /// Whether the region stays when the cursor moves (Ctrl-Space rather than Shift).
    var isMarkSticky = false
    /// The match that the last search went to.
    var match: Range<Int>?
    var query = ""

    var undo = UndoStack()
    var clipboard: [UInt8] = []
    // Lines cut one after the other are pasted together.
    var isCutting = false

    /// A place on the first row shown.
    var top = 0
    private var layouts: [Int: SegmentLayout] = [:]
    private var lastLayout: SegmentLayout?
    // What was laid out before the last change: most of its rows stay as they are.
    private var revision: LayoutRevision?
    // What was drawn last, row by row; empty if nothing is known of the window.
    var drawn: [String] = []

    /// Whether the text is another than in the beginning.
    private(set) var isChanged: Bool
    private(set) var ending: Leaving?

    /// A text to edit.
    ///
    /// - Parameters:
    ///   - text: UTF-8.
    ///   - cursor: where the cursor stands, in bytes.
    ///   - isChanged: whether it already differs from what was saved.
    /// - Throws: `.notUTF8`, `.outOfMemory`.
    init(
      _ text: [UInt8], title: String, texts: EditorTexts, room: ((Int) -> String)? = nil,
      cursor: Int = 0, isChanged: Bool = false, size: TerminalSize = .standard
    ) throws(TerminalError) {
      if let offset = PastedText.firstFlaw(in: text) { throw .notUTF8(offset: offset) }
      self.text = try TextBuffer(text)
      self.title = SafeText.line(title)
      self.texts = texts
      self.room = room
      self.size = size
      self.isChanged = isChanged
      self.cursor = 0
      let place = min(max(cursor, 0), text.count)
      self.cursor = layout(at: place).boundary(atOrAfter: place)
    }

    /// The columns of a row.
    var width: Int { max(size.columns, 2) }

    /// The rows of text; the last one of the window is for the status.
    var page: Int { max(size.rows - 1, 1) }

    /// The rows of the segment to which a place belongs.
    mutating func layout(at place: Int) -> SegmentLayout {
      // Mostly it is the one asked for last; finding a segment's bounds reads its whole line.
      if let lastLayout, lastLayout.contains(place) { return lastLayout }
      let layout = foundLayout(at: place)
      lastLayout = layout
      return layout
    }

    private mutating func foundLayout(at place: Int) -> SegmentLayout {
      let segment = TextSegments.segment(at: place, of: text)
      if let known = layouts[segment.range.lowerBound] { return known }
      if layouts.count > 2 * page { layouts = [:] }
      let layout = SegmentLayout(segment, of: text, width: width, revising: revision)
      layouts[segment.range.lowerBound] = layout
      return layout
    }

    /// Changes the text.
    ///
    /// - Returns: whether it was possible; if not, the notice says why.
    mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) -> Bool {
      guard text.count - range.count + bytes.count <= State.byteLimit else {
        notice = .tooLong
        return false
      }
      let former = layout(at: range.lowerBound)
      do throws(TerminalError) {
        try text.replace(range, with: bytes)
      } catch {
        notice = .noMemory
        return false
      }
      forgetLayouts()
      revision = LayoutRevision(former, replacing: range, with: bytes.count)
      isChanged = true
      return true
    }

    mutating func forgetLayouts() { (layouts, lastLayout, revision) = ([:], nil, nil) }

    mutating func end(_ ending: Leaving) { self.ending = ending }

    /// The whole text.
    var bytes: [UInt8] { text.bytes(0..<text.count) }
  }
}

extension TextEditor.State: ScreenView {
  mutating func resize(to size: TerminalSize) {
    (self.size, drawn) = (size, [])
    forgetLayouts()
  }

  mutating func press(_ key: Key) -> ScreenAction {
    notice = nil
    switch mode {
    case .help(let first):
      let next = first + page
      (mode, drawn) = (next < help.count ? .help(next) : .editing, [])
      return .redraw
    case .asking: return answer(key)
    case .searching(let typed): return search(key, typed: typed)
    case .editing: return edit(key)
    }
  }

  private mutating func answer(_ key: Key) -> ScreenAction {
    switch key.narrow {
    case .character("y"), .character("Y"), .character("是"), .end:
      end(.cancelled)
      return .leave
    case .character("s"), .character("S"), .control("s"):
      end(.saved)
      return .leave
    default:
      mode = .editing
      return .redraw
    }
  }

  private mutating func edit(_ key: Key) -> ScreenAction {
    match = nil
    let wasCutting = isCutting
    isCutting = false
    switch key {
    case .end:
      // Nobody is there to answer: what was written is not thrown away.
      return .leave
    case .character(let character): insert(Array(String(character).utf8), isTyping: true)
    case .paste(let bytes): insert(PastedText.utf8(bytes), isTyping: false)
    default:
      if let action = TextEditor.keys.action(of: key) {
        return perform(action, joiningCuts: wasCutting)
      }
      // Shift with a key that moves.
      guard case .extending(let moving) = key, let action = TextEditor.keys.action(of: moving),
        let target = target(of: action)
      else { return .nothing }
      move(to: target, extending: true)
    }
    return .redraw
  }

  private mutating func perform(_ action: EditorAction, joiningCuts: Bool) -> ScreenAction {
    switch action {
    case .save:
      end(.saved)
      return .leave
    case .leave: return leave()
    case .copyOrLeave:
      if region == nil { return leave() }
      copy()
    case .undo: undoLast()
    case .redo: redoLast()
    case .find: mode = .searching("")
    case .findNext: findNext()
    case .findPrevious: findPrevious()
    case .cut: cut(joining: joiningCuts)
    case .copy: copy()
    case .paste: insert(clipboard, isTyping: false)
    case .mark: (mark, isMarkSticky) = (cursor, true)
    case .unmark: mark = nil
    case .newLine: insert([UInt8(ascii: "\n")], isTyping: false)
    case .deleteLeft: remove(region ?? placeBefore(cursor)..<cursor)
    case .deleteRight: remove(region ?? cursor..<placeAfter(cursor))
    case .deleteWordLeft: remove(region ?? wordStart..<cursor)
    case .deleteWordRight: remove(region ?? cursor..<wordEnd)
    case .deleteToStart: remove(region ?? lineRange.lowerBound..<cursor)
    case .redraw: drawn = []
    case .help: mode = .help(0)
    case .left, .right, .up, .down, .pageUp, .pageDown, .rowStart, .rowEnd, .wordLeft, .wordRight,
      .textStart, .textEnd:
      if let target = target(of: action) { move(to: target, extending: false) }
    }
    return .redraw
  }

  private mutating func leave() -> ScreenAction {
    if isChanged {
      mode = .asking
      return .redraw
    }
    end(.cancelled)
    return .leave
  }
}
