/// The part of a Markdown line before its words: indentation, quote signs, list markers, the signs
/// of a heading, the first bar of a table.
package struct LinePrefix {
  /// The start of the words.
  package private(set) var content: Int
  /// Whether the line is a list item.
  package private(set) var isListItem = false
  /// Whether it is a heading of the `#` form.
  package private(set) var isHeading = false
  /// Whether it begins with the bar of a table's row.
  package private(set) var isRow = false
  /// Whether it is part of a quote.
  package private(set) var isQuote = false
  /// Whether it begins with a blank or a tab.
  package let isIndented: Bool

  private let body: [UInt8]
  private let end: Int

  /// Reads the beginning of a line.
  package init(_ line: Range<Int>, in body: [UInt8]) {
    self.body = body
    end = line.upperBound
    content = line.lowerBound
    isIndented = body[line].first.map { $0 == 0x20 || $0 == 0x09 } ?? false
    skipBlanks()
    while skipMarker() { skipBlanks() }
  }

  private mutating func skipBlanks() {
    while content < end, body[content] == 0x20 || body[content] == 0x09 { content += 1 }
  }

  private mutating func skipMarker() -> Bool {
    guard content < end, !isHeading else { return false }
    switch body[content] {
    case UInt8(ascii: ">"):
      isQuote = true
      content += 1
      return true
    case UInt8(ascii: "|"):
      isRow = true
      content += 1
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return skipItem(markerEnd: content + 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = body[content..<end].prefix(9).prefix { isDigit($0) }
      let sign = digits.endIndex
      guard sign < end, body[sign] == UInt8(ascii: ".") || body[sign] == UInt8(ascii: ")") else {
        return false
      }
      return skipItem(markerEnd: sign + 1)
    case UInt8(ascii: "#"):
      let signs = body[content..<end].prefix { $0 == UInt8(ascii: "#") }
      guard signs.count <= 6, isBlankOrEnd(signs.endIndex) else { return false }
      isHeading = true
      content = signs.endIndex
      return true
    case UInt8(ascii: "[") where isListItem:
      // The box of a task.
      guard content + 2 < end, body[content + 2] == UInt8(ascii: "]"), isBlankOrEnd(content + 3)
      else { return false }
      content += 3
      return true
    default:
      return false
    }
  }

  private mutating func skipItem(markerEnd: Int) -> Bool {
    guard isBlankOrEnd(markerEnd) else { return false }
    isListItem = true
    content = markerEnd
    return true
  }

  private func isBlankOrEnd(_ index: Int) -> Bool {
    index >= end || body[index] == 0x20 || body[index] == 0x09
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
