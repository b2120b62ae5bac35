/// Headings of a Markdown text.
package enum Heading {
  /// The text of the first heading of the `#` form that says something: a title for a text that
  /// comes without a name. Its portion mark, if any, is left out.
  package static func first(in body: [UInt8]) -> String? {
    for line in MarkdownLines.split(body) where !line.isFenced {
      let prefix = LinePrefix(line.text, in: body)
      guard prefix.isHeading, !prefix.isListItem, !prefix.isQuote else { continue }
      var start = prefix.content
      if let mark = WrittenMark(body, at: start, end: line.text.upperBound) {
        start = mark.range.upperBound
      }
      let title = closed(body[start..<line.text.upperBound])
      if !title.isEmpty { return String(decoding: title, as: UTF8.self) }
    }
    return nil
  }

  /// Drops blanks and a closing run of `#` from a heading's end.
  private static func closed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var rest = text
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    var unsigned = rest
    while unsigned.last == UInt8(ascii: "#") { unsigned.removeLast() }
    if unsigned.count < rest.count, unsigned.last.map(isBlank) ?? true {
      rest = unsigned
      while let last = rest.last, isBlank(last) { rest.removeLast() }
    }
    return rest
  }
}
