// What control characters and sequences do (xterm's ctlseqs is the reference).

extension TerminalScreen {
  mutating func control(_ code: UInt8) {
    switch code {
    case 0x08: move(toColumn: page.column - 1)
    case 0x09: move(toColumn: (page.column / 8 + 1) * 8)
    case 0x0a, 0x0b, 0x0c:
      page.wrapIsDue = false
      lineFeed()
    case 0x0d: move(toColumn: 0)
    default: break
    }
  }

  mutating func escape(_ final: UInt8) {
    switch Character(Unicode.Scalar(final)) {
    case "7": page.saved = (page.row, page.column)
    case "8": move(toRow: page.saved.row, column: page.saved.column)
    case "D": lineFeed()
    case "E":
      move(toColumn: 0)
      lineFeed()
    case "M": if page.row == region.lowerBound { scrollDown(1) } else { move(toRow: page.row - 1) }
    case "c": self = TerminalScreen(columns: columns, rows: rows)
    default: break
    }
  }

  /// Carries a control sequence out.
  ///
  /// - Returns: the answer, if it was a question.
  mutating func sequence(mark: UInt8?, _ parameters: [Int?], final: UInt8) -> [UInt8] {
    let first = parameters.first ?? nil
    let count = max(first ?? 1, 1)
    if let mark {
      if mark == UInt8(ascii: "?") { setModes(parameters.compactMap(\.self), final: final) }
      return []
    }
    switch Character(Unicode.Scalar(final)) {
    case "A": move(toRow: page.row - count)
    case "B", "e": move(toRow: page.row + count)
    case "C", "a": move(toColumn: page.column + count)
    case "D": move(toColumn: page.column - count)
    case "E": move(toRow: page.row + count, column: 0)
    case "F": move(toRow: page.row - count, column: 0)
    case "G", "`": move(toColumn: count - 1)
    case "d": move(toRow: count - 1)
    case "H", "f": move(toRow: count - 1, column: second(parameters) - 1)
    case "J": eraseDisplay(first ?? 0)
    case "K": eraseLine(first ?? 0)
    case "X": erase(row: page.row, page.column..<min(page.column + count, columns))
    case "L": insertLines(count)
    case "M": deleteLines(count)
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "S": scrollUp(count)
    case "T": scrollDown(count)
    case "m": setRendition(parameters)
    case "r": setRegion(first: count, last: parameters.count > 1 ? parameters[1] : nil)
    case "s": page.saved = (page.row, page.column)
    case "u": move(toRow: page.saved.row, column: page.saved.column)
    case "n" where first == 6: return Array("\u{1b}[\(page.row + 1);\(page.column + 1)R".utf8)
    default: break
    }
    return []
  }

  private func second(_ parameters: [Int?]) -> Int {
    max(parameters.count > 1 ? parameters[1] ?? 1 : 1, 1)
  }

  private mutating func move(toRow row: Int? = nil, column: Int? = nil) {
    if let row { page.row = min(max(row, 0), rows - 1) }
    if let column { move(toColumn: column) }
    page.wrapIsDue = false
  }

  private mutating func move(toColumn column: Int) {
    page.column = min(max(column, 0), columns - 1)
    page.wrapIsDue = false
  }

  private mutating func setModes(_ modes: [Int], final: UInt8) {
    guard final == UInt8(ascii: "h") || final == UInt8(ascii: "l") else { return }
    let isSet = final == UInt8(ascii: "h")
    for mode in modes {
      switch mode {
      case 7: wraps = isSet
      case 25: isCursorVisible = isSet
      case 2004: bracketsPastes = isSet
      case 47, 1047, 1049: showAlternate(isSet, remembersCursor: mode == 1049)
      default: break
      }
    }
  }

  private mutating func showAlternate(_ isShown: Bool, remembersCursor: Bool) {
    guard isShown != isAlternate else { return }
    if isShown && remembersCursor { page.saved = (page.row, page.column) }
    swap(&page, &other)
    isAlternate = isShown
    region = 0...(rows - 1)
    if isShown {
      page.cells = TerminalScreen.blank(columns, rows)
      (page.row, page.column) = (other.row, other.column)
    } else if remembersCursor {
      move(toRow: page.saved.row, column: page.saved.column)
    }
  }

  private mutating func setRendition(_ parameters: [Int?]) {
    for parameter in parameters {
      switch parameter ?? 0 {
      case 0, 27: isReverse = false
      case 7: isReverse = true
      default: break
      }
    }
  }

  private mutating func setRegion(first: Int, last: Int?) {
    let bottom = min(last ?? rows, rows)
    guard first < bottom else { return }
    region = (first - 1)...(bottom - 1)
    move(toRow: 0, column: 0)
  }

  private mutating func erase(row: Int, _ range: Range<Int>) {
    for column in range { page.cells[row][column] = Cell() }
  }

  private mutating func eraseLine(_ kind: Int) {
    switch kind {
    case 0: erase(row: page.row, page.column..<columns)
    case 1: erase(row: page.row, 0..<page.column + 1)
    default: erase(row: page.row, 0..<columns)
    }
  }

  private mutating func eraseDisplay(_ kind: Int) {
    // Some terminals, tmux among them, keep what a whole cleared screen showed: to look back at.
    let isWhole = kind == 2 || (kind == 0 && page.row == 0 && page.column == 0)
    if isWhole && !isAlternate {
      let shown = lines
      let last = shown.lastIndex { !$0.isEmpty }
      scrollback += last.map { shown[...$0] } ?? []
    }
    switch kind {
    case 0:
      eraseLine(0)
      for row in (page.row + 1)..<max(rows, page.row + 1) { erase(row: row, 0..<columns) }
    case 1:
      eraseLine(1)
      for row in 0..<page.row { erase(row: row, 0..<columns) }
    case 3: scrollback = []
    default: page.cells = TerminalScreen.blank(columns, rows)
    }
  }

  private mutating func insertLines(_ count: Int) {
    guard region.contains(page.row) else { return }
    for _ in 0..<min(count, region.upperBound - page.row + 1) {
      page.cells.remove(at: region.upperBound)
      page.cells.insert(emptyRow, at: page.row)
    }
  }

  private mutating func deleteLines(_ count: Int) {
    guard region.contains(page.row) else { return }
    for _ in 0..<min(count, region.upperBound - page.row + 1) {
      page.cells.remove(at: page.row)
      page.cells.insert(emptyRow, at: region.upperBound)
    }
  }

  private mutating func insertCells(_ count: Int) {
    for _ in 0..<min(count, columns - page.column) {
      page.cells[page.row].removeLast()
      page.cells[page.row].insert(Cell(), at: page.column)
    }
  }

  private mutating func deleteCells(_ count: Int) {
    for _ in 0..<min(count, columns - page.column) {
      page.cells[page.row].remove(at: page.column)
      page.cells[page.row].append(Cell())
    }
  }
}
