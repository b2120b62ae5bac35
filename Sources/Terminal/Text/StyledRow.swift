/// How text stands out.
package struct TextStyle: OptionSet, Hashable, Sendable {
  /// A bit for each way.
  package let rawValue: UInt8

  /// The ways whose bits are set.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Bold.
  package static let strong = TextStyle(rawValue: 1)
  /// Italic.
  package static let emphasis = TextStyle(rawValue: 2)
  /// Underlined.
  package static let underlined = TextStyle(rawValue: 4)
  /// Less bright: what frames the text.
  package static let faint = TextStyle(rawValue: 8)
  /// Struck through.
  package static let struck = TextStyle(rawValue: 16)
  /// A colour of its own, where colour is welcome.
  package static let code = TextStyle(rawValue: 32)

  /// The control sequence that switches it on after a reset; empty for plain text.
  package func sequence(allowsColor: Bool) -> String {
    var codes: [String] = []
    if contains(.strong) { codes.append("1") }
    if contains(.faint) { codes.append("2") }
    if contains(.emphasis) { codes.append("3") }
    if contains(.underlined) { codes.append("4") }
    if contains(.struck) { codes.append("9") }
    if contains(.code) && allowsColor { codes.append("36") }
    return codes.isEmpty ? "" : "\u{1b}[\(codes.joined(separator: ";"))m"
  }
}

/// Text of one style.
package struct StyledRun: Hashable, Sendable {
  /// Safe to show.
  package let text: Substring
  /// How it stands out.
  package let style: TextStyle

  /// Text that was made safe.
  package init(_ text: Substring, _ style: TextStyle = []) {
    (self.text, self.style) = (text, style)
  }

  /// Text that was made safe.
  package init(_ text: String, _ style: TextStyle = []) {
    self.init(text[...], style)
  }
}

/// A row that fits the window it was made for.
package struct StyledRow: Hashable, Sendable {
  /// Indentation, bars and bullets before the text: no search looks there.
  package let prefix: [StyledRun]
  /// The text.
  package let runs: [StyledRun]
  /// The line that it is a part of; rows of one line follow each other and are searched as one text.
  package let line: Int

  /// A row.
  package init(prefix: [StyledRun] = [], runs: [StyledRun], line: Int) {
    (self.prefix, self.runs, self.line) = (prefix, runs, line)
  }

  /// The text without prefix and style.
  package var text: String { runs.map(\.text).joined() }

  /// The length of the text.
  package var byteCount: Int { runs.reduce(0) { $0 + $1.text.utf8.count } }

  /// Everything without style and without spaces at the end.
  package var plain: String {
    let all = (prefix + runs).map(\.text).joined()
    return all.lastIndex { $0 != " " }.map { String(all[...$0]) } ?? ""
  }

  /// The row as it is drawn.
  ///
  /// - Parameters:
  ///   - width: columns; what hangs over is left out, since it would overwrite the last column.
  ///   - reverse: parts of the text in reverse video, in bytes, in order.
  package func drawn(width: Int, reverse: [Range<Int>], allowsColor: Bool) -> String {
    var pen = Pen(width: width, allowsColor: allowsColor)
    for run in prefix { pen.draw(run.text, run.style, isReverse: false) }
    var offset = 0
    for run in runs {
      var start = run.text.startIndex
      for part in reverse where part.upperBound > offset {
        let size = run.text.utf8.count
        guard part.lowerBound < offset + size else { break }
        let from = run.text.index(atByte: max(part.lowerBound - offset, 0))
        let to = run.text.index(atByte: min(part.upperBound - offset, size))
        guard from >= start, from < to else { continue }
        pen.draw(run.text[start..<from], run.style, isReverse: false)
        pen.draw(run.text[from..<to], run.style, isReverse: true)
        start = to
      }
      pen.draw(run.text[start...], run.style, isReverse: false)
      offset += run.text.utf8.count
    }
    return pen.output + (pen.isPlain ? "" : "\u{1b}[0m")
  }
}

/// Writes text until a row is full.
private struct Pen {
  let width: Int
  let allowsColor: Bool
  private(set) var output = ""
  private var column = 0
  private var sequence = ""

  init(width: Int, allowsColor: Bool) {
    (self.width, self.allowsColor) = (width, allowsColor)
  }

  var isPlain: Bool { sequence.isEmpty }

  mutating func draw(_ text: Substring, _ style: TextStyle, isReverse: Bool) {
    guard !text.isEmpty, column < width else { return }
    let wanted = style.sequence(allowsColor: allowsColor) + (isReverse ? "\u{1b}[7m" : "")
    if wanted != sequence { output += (sequence.isEmpty ? "" : "\u{1b}[0m") + wanted }
    sequence = wanted
    // Rows are made of safe text. Should one not be, it must not reach the terminal.
    let text = SafeText.isInert(text) ? text : SafeText.line(String(text))[...]
    let columns = DisplayWidth.columns(of: text)
    if column + columns <= width {
      output += text
      column += columns
      return
    }
    for character in text {
      let columns = DisplayWidth.columns(of: character)
      guard column + columns <= width else { break }
      output.append(character)
      column += columns
    }
    column = width
  }
}

extension Substring {
  /// Where a byte of the text stands.
  package func index(atByte offset: Int) -> Index { utf8.index(startIndex, offsetBy: offset) }

  /// Without white space at both ends.
  package var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}

/// Finding what was typed in what is shown, whatever the case.
package enum TextMatches {
  /// The places of a query in a line, from left to right, without overlaps.
  package static func ranges(of query: String, in line: Substring) -> [Range<String.Index>] {
    let sought = query.map { $0.lowercased() }
    guard !sought.isEmpty else { return [] }
    // Character by character, so that places in the folded text are places in the text.
    let indices = Array(line.indices) + [line.endIndex]
    let folded = line.map { $0.lowercased() }
    var found: [Range<String.Index>] = []
    var position = 0
    while position + sought.count <= folded.count {
      if folded[position] == sought[0]
        && folded[position..<position + sought.count].elementsEqual(sought)
      {
        found.append(indices[position]..<indices[position + sought.count])
        position += sought.count
      } else {
        position += 1
      }
    }
    return found
  }
}
