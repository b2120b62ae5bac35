internal import Terminal

extension ReviewView {
  private var keyTable: KeyTable<ReviewAction> { Review.keys(for: subject) }

  /// The list of keys.
  var help: [String] {
    keyTable.help(
      width: size.columns, names: texts.keyNames, isListed: { !keyTable.keys(of: $0).isEmpty },
      describe: texts.action) + [""]
      + texts.helpEnding
  }

  /// Rows for the list of keys.
  var helpHeight: Int { max(size.rows - 3, 1) }

  /// Rows of the list: a third of the window.
  private var listHeight: Int { max((size.rows - 6) / 3, 1) }

  /// Rows for the places of the current term.
  var placesHeight: Int { max(size.rows - listHeight - 5 - detailRows.count, 1) }

  /// The whole screen as control sequences and text.
  func screen() -> String {
    var rows = [StyledRow(runs: [StyledRun(heading)], line: 0)]
    if case .help(let first) = mode {
      rows += help.dropFirst(first).prefix(helpHeight).map {
        StyledRow(runs: [StyledRun($0)], line: 0)
      }
    } else if !state.items.isEmpty {
      rows += listRows
      rows.append(StyledRow(runs: [StyledRun(rule, .faint)], line: 0))
      rows += detailRows
      rows += placeRows[min(top, placeRows.count)...].prefix(placesHeight)
    }
    var output = "\u{1b}[?25l"
    for row in 0..<max(size.rows - 2, 1) {
      output += "\u{1b}[\(row + 1);1H\u{1b}[2K"
      guard row < rows.count else { continue }
      output += row == 0 ? "\u{1b}[7m" : ""
      output += rows[row].drawn(
        width: size.columns, reverse: ReviewView.marked(rows[row]), allowsColor: false)
      output += row == 0 ? "\u{1b}[0m" : ""
    }
    output += "\u{1b}[\(size.rows - 1);1H\u{1b}[2K" + fitted(keys)
    return output + "\u{1b}[\(size.rows);1H\u{1b}[2K" + fitted(question)
  }

  /// What is set off, in bytes of a row's text.
  private static func marked(_ row: StyledRow) -> [Range<Int>] {
    var offset = 0
    return row.runs.compactMap { run in
      defer { offset += run.text.utf8.count }
      return run.style.contains(ReviewView.mark) ? offset..<(offset + run.text.utf8.count) : nil
    }
  }

  private static let mark: TextStyle = [.strong, .underlined]

  private func fitted(_ text: String) -> String {
    DisplayWidth.truncated(text, to: max(size.columns, 1))
  }

  private var heading: String {
    let place = state.items.isEmpty ? 0 : state.current + 1
    let text = title + "  " + texts.place(place, state.items.count, state.openCount)
    return DisplayWidth.padded(fitted(text), to: size.columns)
  }

  private var keys: String {
    guard state.items.indices.contains(state.current) else { return "" }
    let item = state.items[state.current]
    return ReviewAction.allCases.compactMap { action in
      guard let choice = action.choice, item.choices[choice] != nil,
        !keyTable.keys(of: action).isEmpty
      else { return nil }
      return "\(keyTable.name(of: action, texts.keyNames)) \(texts.choice(choice))"
    }.joined(separator: "  ")
  }

  private var question: String {
    switch mode {
    case .deciding where notice.isEmpty:
      texts.hint { keyTable.name(of: $0, texts.keyNames) }
    case .deciding: notice
    case .help: texts.question(.help)
    case .jumping(let typed): texts.question(.number(typed))
    case .joining(let typed): texts.question(.joining(typed))
    case .finishing: texts.question(.finishing(open: state.openCount))
    case .leaving: texts.question(.leaving)
    }
  }

  private var rule: String { String(repeating: "─", count: max(size.columns, 1)) }

  private var listRows: [StyledRow] {
    let height = listHeight
    let first = min(max(state.current - height / 2, 0), max(state.items.count - height, 0))
    return (first..<(first + height)).map { index in
      guard index < state.items.count else { return StyledRow(runs: [], line: 0) }
      return StyledRow(
        runs: [StyledRun(listed(index), index == state.current ? ReviewView.mark : [])],
        line: 0)
    }
  }

  private func listed(_ index: Int) -> String {
    let item = state.items[index]
    let mark = index == state.current ? ">" : " "
    let number = DisplayWidth.padded("\(index + 1)", to: 4, atStart: true)
    let holding = texts.choice(state.holding(index))
    // A narrow window has the reason below the list only.
    let reason = size.columns < 60 ? "" : DisplayWidth.padded(item.reason, to: 13) + " "
    // A statement is in one place.
    let count = subject == .terms ? texts.times(item.places.count) : ""
    let widest = max(5, DisplayWidth.columns(of: texts.times(100)))
    let right =
      DisplayWidth.padded(count, to: widest, atStart: true) + "  " + reason
      + DisplayWidth.padded(holding, to: 12)
    let room = max(size.columns - 7 - DisplayWidth.columns(of: right), 8)
    let term = DisplayWidth.truncated(ReviewView.line(item.term), to: room)
    return "\(mark)\(number) \(DisplayWidth.padded(term, to: room)) \(right)"
  }

  private var detailRows: [StyledRow] {
    guard !state.items.isEmpty else { return [] }
    let item = state.items[state.current]
    var lines =
      subject == .terms
      ? [texts.term(SafeText.line(item.term), item.reason, texts.times(item.places.count))]
      : item.details.map { SafeText.line($0) }
    if !item.unusual.isEmpty { lines.append(texts.unusual(item.unusual)) }
    let previews = ReviewChoice.allCases.compactMap { choice in
      item.choices[choice].flatMap {
        $0.isEmpty ? nil : texts.preview(texts.choice(choice), SafeText.line($0))
      }
    }
    if subject == .terms { lines.append(previews.joined(separator: "   ")) }
    if let suggestion = item.suggestion {
      let key = keyTable.name(of: .acceptSuggestion, texts.keyNames)
      lines.append(texts.suggestion(texts.choice(suggestion), key))
    }
    let width = max(size.columns, 2)
    let rows = lines.enumerated().flatMap { index, line in
      StyledWrapping.rows(of: [StyledRun(line, index == 0 ? .strong : [])], width: width)
    }
    // Long lists of code points must leave room for the places.
    return rows.prefix(max(size.rows / 3, 2)).map { StyledRow(runs: $0, line: 0) }
  }

  /// A text of several lines in one, safe to show: a blank stands for each end of a line.
  private static func line(_ text: String) -> String {
    let isEdge = (text.first?.isNewline ?? false, text.last?.isNewline ?? false)
    let lines = text.split(whereSeparator: \.isNewline).map { SafeText.line(String($0)) }
    return (isEdge.0 ? " " : "") + lines.joined(separator: " ") + (isEdge.1 ? " " : "")
  }

  /// The places of the current term, wrapped, with the term set off.
  var placeRows: [StyledRow] {
    guard state.items.indices.contains(state.current) else { return [] }
    let width = max(size.columns - 2, 2)
    return state.items[state.current].places.flatMap { place in
      let runs = [
        StyledRun(ReviewView.line(place.before)),
        StyledRun(ReviewView.line(place.term), ReviewView.mark),
        StyledRun(ReviewView.line(place.after)),
      ]
      return StyledWrapping.rows(of: runs, width: width).enumerated().map { index, row in
        StyledRow(prefix: [StyledRun(index == 0 ? "· " : "  ")], runs: row, line: 0)
      }
    }
  }
}
