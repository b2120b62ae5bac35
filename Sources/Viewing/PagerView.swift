internal import Terminal

/// What the pager shows and how keys change it; draws, but touches no terminal.
struct PagerView {
  private enum Mode {
    case reading
    /// The search being typed.
    case searching(String)
    /// The list of keys, from a row on.
    case help(Int)
  }

  private let title: String
  private let texts: PagerTexts
  private let allowsColor: Bool
  // Makes the rows for a width.
  private let layOut: (Int) -> [StyledRow]
  private var size: TerminalSize
  private var list: RowList
  private var mode = Mode.reading
  private var query = ""
  private var notice: PagerTexts.Notice?
  private var question: String?
  private var answers: Set<Character> = []

  /// The key that answered the question.
  private(set) var chosen: Character?

  /// The number of the first row shown.
  private(set) var top = 0

  /// A view of the beginning of a text.
  init(_ text: String, title: String, texts: PagerTexts, size: TerminalSize) {
    let safe = TextLayout.expandingTabs(SafeText.block(text))
    self.init(title: title, texts: texts, size: size, allowsColor: false) {
      RowList.rows(of: safe, width: $0)
    }
  }

  /// A view of the beginning of a document.
  ///
  /// - Parameter layOut: makes rows of it that fit a number of columns.
  init(
    title: String, texts: PagerTexts, size: TerminalSize, allowsColor: Bool,
    layOut: @escaping (Int) -> [StyledRow]
  ) {
    self.title = SafeText.line(title)
    self.texts = texts
    self.size = size
    self.allowsColor = allowsColor
    self.layOut = layOut
    list = RowList(layOut(max(size.columns, 2)))
  }

  /// Asks a question below the text.
  mutating func ask(_ question: String, _ keys: Set<Character>) {
    self.question = SafeText.line(question)
    answers = keys
  }

  /// Rows of text on the screen; the last line of the window is for the status.
  private var page: Int { max(size.rows - 1, 1) }

  private var lastTop: Int { max(list.rows.count - page, 0) }
}

extension PagerView: ScreenView {
  /// Lays the text out anew and keeps the place.
  mutating func resize(to size: TerminalSize) {
    let place = list.place(ofRow: top)
    if size.columns != self.size.columns { list = RowList(layOut(max(size.columns, 2))) }
    self.size = size
    top = min(list.row(line: place.line, offset: place.offset), lastTop)
  }

  /// Acts on a key.
  mutating func press(_ key: Key) -> ScreenAction {
    notice = nil
    switch mode {
    case .reading: return read(key)
    case .searching(let typed): return search(key, typed: typed)
    case .help(let first):
      if key == .end { return .leave }
      mode = first + page < help.count ? .help(first + page) : .reading
      return .redraw
    }
  }

  private mutating func read(_ key: Key) -> ScreenAction {
    if key == .end { return .leave }
    if case .character(let character) = key.narrow, answers.contains(character) {
      chosen = character
      return .leave
    }
    guard let action = Pager.keys.action(of: key) else { return .nothing }
    switch action {
    case .leave: return .leave
    case .suspend: return .suspend
    case .lineDown: scroll(by: 1)
    case .lineUp: scroll(by: -1)
    case .pageDown: scroll(by: page)
    case .pageUp: scroll(by: -page)
    case .halfPageDown: scroll(by: page / 2)
    case .halfPageUp: scroll(by: -page / 2)
    case .start: top = 0
    case .end: top = lastTop
    case .search: mode = .searching("")
    case .findNext: findNext(backwards: false, from: top + 1)
    case .findPrevious: findNext(backwards: true, from: top - 1)
    case .help: mode = .help(0)
    }
    return .redraw
  }

  private mutating func search(_ key: Key, typed: String) -> ScreenAction {
    switch key {
    case .end: return .leave
    case .control("z"): return .suspend
    case .escape, .control("c"): mode = .reading
    case .backspace where typed.isEmpty: mode = .reading
    case .backspace: mode = .searching(String(typed.dropLast()))
    case .control("u"): mode = .searching("")
    case .character(let character): mode = .searching(typed + String(character))
    case .enter:
      mode = .reading
      if !typed.isEmpty { query = typed }
      findNext(backwards: false, from: top)
    default: return .nothing
    }
    return .redraw
  }

  private mutating func scroll(by rows: Int) {
    top = min(max(top + rows, 0), lastTop)
  }

  /// Goes to the next row in which a match begins.
  private mutating func findNext(backwards: Bool, from row: Int) {
    guard !query.isEmpty else { return }
    let rows = matchingRows()
    guard let found = backwards ? rows.last(where: { $0 <= row }) : rows.first(where: { $0 >= row })
    else {
      notice = rows.isEmpty ? .notFound : .noFurtherMatch
      return
    }
    top = min(found, lastTop)
    // It is in sight but cannot be brought to the top.
    if found > lastTop { notice = .lastPage }
  }

  private func matchingRows() -> [Int] {
    (0..<list.lineCount).flatMap { line in
      list.matches(of: query, inLine: line).map { list.row(line: line, offset: $0.lowerBound) }
    }
  }

  /// The list of keys, while it is shown.
  private var help: [String] {
    guard case .help = mode else { return [] }
    return Pager.keys.help(width: size.columns, names: texts.keyNames, describe: texts.action)
  }

  /// The whole screen as control sequences and text.
  func screen() -> String {
    var output = "\u{1b}[?25l"
    let keys = help
    for offset in 0..<page {
      output += "\u{1b}[\(offset + 1);1H\u{1b}[2K"
      if case .help(let first) = mode {
        if first + offset < keys.count { output += keys[first + offset] }
      } else if top + offset < list.rows.count {
        output += drawn(top + offset)
      }
    }
    output += "\u{1b}[\(page + 1);1H\u{1b}[2K\u{1b}[7m"
    output += DisplayWidth.padded(status, to: size.columns) + "\u{1b}[0m"
    if case .searching = mode {
      output += "\u{1b}[\(page + 1);\(DisplayWidth.columns(of: status) + 1)H\u{1b}[?25h"
    }
    return output
  }

  private var status: String {
    let width = max(size.columns, 1)
    if case .searching(let typed) = mode {
      // What was typed last must stay in sight.
      var shown = SafeText.line("/" + typed)
      while DisplayWidth.columns(of: shown) >= width && !shown.isEmpty { shown.removeFirst() }
      return shown
    }
    let shown = min(top + page, list.rows.count)
    let percent = shown * 100 / max(list.rows.count, 1)
    if case .help = mode { return DisplayWidth.truncated(texts.helpEnding, to: width) }
    let hint = texts.hint { Pager.keys.name(of: $0, texts.keyNames) }
    if let question {
      let end = notice.map { "  " + texts.notice($0) } ?? ""
      return DisplayWidth.truncated("\(question)  \(percent) %\(end)", to: width)
    }
    return StatusRow.fitted(
      title: title, facts: ["\(percent) %"], keys: notice.map { [texts.notice($0)] } ?? hint,
      width: width)
  }

  /// A row with the matches in it in reverse video.
  private func drawn(_ row: Int) -> String {
    var matches: [Range<Int>] = []
    if !query.isEmpty {
      let place = list.place(ofRow: row)
      matches = list.matches(of: query, inLine: place.line).compactMap { match in
        guard match.upperBound > place.offset else { return nil }
        return max(match.lowerBound - place.offset, 0)..<match.upperBound - place.offset
      }
    }
    return list.rows[row].drawn(width: size.columns, reverse: matches, allowsColor: allowsColor)
  }
}
