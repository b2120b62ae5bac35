/// Text broken into rows of a given width, softly: at spaces where possible, between wide
/// characters anywhere.
package struct TextLayout {
  /// Columns from one tab stop to the next.
  static let tabStop = 8

  /// Of each line in order the numbers of its rows; never empty.
  package let lines: [Range<Int>]
  /// The rows in order; each is a part of a line.
  package let rows: [Substring]

  /// Lays text out.
  ///
  /// - Parameters:
  ///   - text: safe to show, with spaces in the place of tabs.
  ///   - width: columns of a row; at least 2, the width of the widest character.
  package init(_ text: String, width: Int) {
    precondition(width >= 2)
    var lines: [Range<Int>] = []
    var rows: [Substring] = []
    var parts = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    // The end of the last line begins no further one.
    if parts.count > 1 && parts.last == "" { parts.removeLast() }
    for part in parts {
      let first = rows.count
      TextLayout.wrap(part, width: width, into: &rows)
      lines.append(first..<rows.count)
    }
    self.lines = lines
    self.rows = rows
  }

  /// Spaces up to the next tab stop in the place of every tab.
  package static func expandingTabs(_ text: String, every tabStop: Int = tabStop) -> String {
    guard text.utf8.contains(UInt8(ascii: "\t")) else { return text }
    var (expanded, column) = ("", 0)
    for character in text {
      switch character.sign {
      case UInt8(ascii: "\t"):
        let width = tabStop - column % tabStop
        expanded += String(repeating: " ", count: width)
        column += width
      case UInt8(ascii: "\n"):
        expanded.append(character)
        column = 0
      default:
        expanded.append(character)
        column += DisplayWidth.columns(of: character)
      }
    }
    return expanded
  }

  private static func wrap(_ line: Substring, width: Int, into rows: inout [Substring]) {
    var start = line.startIndex
    var breaker = RowBreaker(width: width, start: 0)
    var place = 0
    // A text of its own: in a part of one the standard library looks for the beginning of each
    // character anew, which is far before it in a long row of flags.
    for character in String(line) {
      let next = place + character.utf8.count
      let columns = DisplayWidth.columns(of: character)
      let isSpace = character.isSpaceSign
      let begun = breaker.take(
        place, next: next, columns: columns, isSpace: isSpace, edges: character.rowEdges)
      if let begun {
        let end = line.utf8.index(line.startIndex, offsetBy: begun)
        rows.append(line[start..<end])
        start = end
      }
      place = next
    }
    rows.append(line[start...])
  }
}

/// Which ends of a row a character keeps off: punctuation stands behind the word that it closes, or
/// before the one that it opens (GB/T 15834, 5.1.10; CLREQ, "Prohibition Rules"), beside Chinese also
/// where it is ASCII.
package struct RowEdges: OptionSet, Hashable, Sendable {
  /// A bit for each end.
  package let rawValue: UInt8

  /// The ends whose bits are set.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No row begins with the character.
  package static let neverFirst = RowEdges(rawValue: 1)
  /// No row ends with the character.
  package static let neverLast = RowEdges(rawValue: 2)
  /// No row begins with the character behind a word; behind punctuation it may begin a word such as
  /// `.md`.
  package static let neverFirstBehindWord = RowEdges(rawValue: 4)

  /// The ends that a character keeps off, by its first code point.
  static func of(_ scalar: UInt32) -> RowEdges {
    // By number: every character of every text that is shown is looked at.
    switch scalar {
    // ! ) , : ; > ? ]
    case 0x21, 0x29, 0x2c, 0x3a, 0x3b, 0x3e, 0x3f, 0x5d: .neverFirst
    // .
    case 0x2e: .neverFirstBehindWord
    // ( < [
    case 0x28, 0x3c, 0x5b: .neverLast
    // ， 。 、 ； ： ？ ！ ） ％
    case 0xff0c, 0x3002, 0x3001, 0xff1b, 0xff1a, 0xff1f, 0xff01, 0xff09, 0xff05: .neverFirst
    // 〉 》 」 』 】 〕 ’ ” › … —
    case 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0x2019, 0x201d, 0x203a, 0x2026, 0x2014:
      .neverFirst
    // （ 〈 《 「 『 【 〔 ‘ “ ‹
    case 0xff08, 0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x3014, 0x2018, 0x201c, 0x2039:
      .neverLast
    default: []
    }
  }
}

extension Character {
  /// Which ends of a row it keeps off.
  package var rowEdges: RowEdges { RowEdges.of(unicodeScalars.first?.value ?? 0) }
}

/// Decides where rows end when a line is wrapped: behind spaces, beside wide characters, and inside
/// a word only where it is longer than a row.
///
/// Fed cluster by cluster, so that texts, styled texts and parts of an editor's text wrap alike.
/// Spaces at the end of a row hang over its edge.
package struct RowBreaker<Place: Comparable>: Equatable {
  /// Where a row may end.
  private struct Opportunity: Equatable {
    var place: Place
    let column: Int
  }

  private let width: Int
  private var start: Place
  // Behind the last space, or beside the last wide character.
  private var opportunity: Opportunity?
  // The one before that, in case a character follows that begins no row.
  private var former: Opportunity?
  private var (isLastOpening, isLastSpace, isLastClosing) = (false, false, false)

  /// The columns of the row so far.
  package private(set) var column = 0

  /// Breaks one line.
  ///
  /// - Parameters:
  ///   - width: columns of a row; at least 2, the width of the widest character.
  ///   - start: where the line begins.
  package init(width: Int, start: Place) {
    precondition(width >= 2)
    self.width = width
    self.start = start
  }

  /// Takes the next cluster.
  ///
  /// - Parameters:
  ///   - place: where it begins.
  ///   - next: where it ends.
  ///   - columns: what it takes on the screen.
  ///   - isSpace: whether a row may end behind it; such a cluster never begins a row.
  ///   - edges: which ends of a row it keeps off, where that is possible.
  ///   - isWord: whether it is a word that a row may end beside, as beside a wide character.
  /// - Returns: where a new row begins, at `place` or before it; `nil` if the row goes on.
  package mutating func take(
    _ place: Place, next: Place, columns: Int, isSpace: Bool, edges: RowEdges = [],
    isWord: Bool = false
  ) -> Place? {
    let isWide = columns == 2 || isWord
    var begun: Place?
    let isClosing = edges.contains(.neverFirst)
    if isClosing || (edges.contains(.neverFirstBehindWord) && !isLastClosing) {
      // A dash between blanks may begin a row.
      if let opportunity, opportunity.place == place, !isLastSpace { self.opportunity = former }
    } else if isWide && !isSpace && place > start && !isLastOpening {
      mayBreak(at: place)
    }
    if column + columns > width && !isSpace && place > start {
      let here = Opportunity(place: place, column: column)
      var end = opportunity ?? here
      // What would follow is itself too long, which only an escaped character can cause.
      if column - end.column + columns > width { end = here }
      column -= end.column
      (start, opportunity, former, begun) = (end.place, nil, nil, end.place)
    }
    column += columns
    (isLastOpening, isLastSpace, isLastClosing) = (edges.contains(.neverLast), isSpace, isClosing)
    if (isSpace || isWide) && !isLastOpening { mayBreak(at: next) }
    return begun
  }

  private mutating func mayBreak(at place: Place) {
    if let opportunity, opportunity.place != place { former = opportunity }
    opportunity = Opportunity(place: place, column: column)
  }
}

extension RowBreaker<Int> {
  /// The same in a line in which everything stands further back by a number of bytes.
  package func moved(by distance: Int) -> RowBreaker {
    var moved = self
    moved.start += distance
    moved.opportunity?.place += distance
    moved.former?.place += distance
    return moved
  }
}

/// Breaks a line of runs into rows, as `RowBreaker` says.
package enum StyledWrapping {
  /// The rows, at least one. Their texts joined are the text of the runs.
  ///
  /// - Parameter width: columns of a row; at least 2.
  package static func rows(of runs: [StyledRun], width: Int) -> [[StyledRun]] {
    // Clusters may span runs: a mark behind an emphasised letter.
    let text = runs.map(\.text).joined()
    if text.utf8.count <= width && text.utf8.allSatisfy({ $0 < 0x80 }) { return [runs] }
    var breaker = RowBreaker(width: width, start: 0)
    var (starts, place) = ([0], 0)
    for character in text {
      let next = place + character.utf8.count
      let columns = DisplayWidth.columns(of: character)
      let isSpace = character.isSpaceSign
      let begun = breaker.take(
        place, next: next, columns: columns, isSpace: isSpace, edges: character.rowEdges)
      if let begun {
        starts.append(begun)
      }
      place = next
    }
    return parts(of: runs, endingAt: starts.dropFirst() + [place])
  }

  /// Cuts runs at places given in order, going over them once.
  private static func parts(of runs: [StyledRun], endingAt ends: [Int]) -> [[StyledRun]] {
    var (parts, number, offset): ([[StyledRun]], Int, Int) = ([], 0, 0)
    // How much of the run has gone into rows already.
    var used = 0
    for end in ends {
      var part: [StyledRun] = []
      while number < runs.count, offset + used < end || runs[number].text.isEmpty {
        let run = runs[number]
        let size = run.text.utf8.count
        let taken = min(end - offset, size)
        let text = run.text[run.text.index(atByte: used)..<run.text.index(atByte: taken)]
        if !text.isEmpty { part.append(StyledRun(text, run.style)) }
        used = taken
        if used == size { (number, offset, used) = (number + 1, offset + size, 0) }
      }
      parts.append(part)
    }
    return parts
  }
}

extension StyledRow {
  /// Rows of lines that were made safe and mostly fit, such as those of a table; what does not is
  /// wrapped.
  ///
  /// - Parameters:
  ///   - lines: without line feeds.
  ///   - heading: how many lines at the top stand out.
  ///   - width: columns of the window.
  package static func rows(of lines: [String], heading: Int = 0, width: Int) -> [StyledRow] {
    lines.enumerated().flatMap { number, line in
      let run = StyledRun(line, number < heading ? .strong : [])
      return StyledWrapping.rows(of: [run], width: max(width, 2))
        .map { StyledRow(runs: $0, line: number) }
    }
  }
}
