/// A portion mark as it stands in a text.
struct WrittenMark {
  /// The mark.
  let mark: PortionMark
  /// Its bytes, with its emphasis and the blanks after it.
  let range: Range<Int>

  /// Reads `(word)` at an offset; nil where none of the marks stands there.
  init?(_ body: [UInt8], at start: Int, end: Int) {
    var index = start
    let emphasis = body[index..<end].prefix { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    index = emphasis.endIndex
    guard WrittenMark.skip(body, &index, end, "(", "（") else { return nil }
    WrittenMark.skipBlanks(body, &index, end)
    let letters = body[index..<end].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    index = letters.endIndex
    WrittenMark.skipBlanks(body, &index, end)
    guard WrittenMark.skip(body, &index, end, ")", "）"),
      let mark = PortionMark(rawValue: String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self))
    else { return nil }
    // Emphasis that does not end with the mark belongs to the text.
    let isWhole = body[index..<end].starts(with: emphasis.reversed())
    if isWhole { index += emphasis.count }
    WrittenMark.skipBlanks(body, &index, end)
    self.mark = mark
    range = (isWhole ? start : emphasis.endIndex)..<index
  }

  private static func skip(
    _ body: [UInt8], _ index: inout Int, _ end: Int, _ ascii: String, _ wide: String
  ) -> Bool {
    for sign in [ascii, wide] where body[index..<end].starts(with: sign.utf8) {
      index += sign.utf8.count
      return true
    }
    return false
  }

  private static func skipBlanks(_ body: [UInt8], _ index: inout Int, _ end: Int) {
    while index < end, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
  }
}
