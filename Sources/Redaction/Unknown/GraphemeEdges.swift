/// Widens ranges of a UTF-8 text to whole graphemes.
struct GraphemeEdges {
  private let text: [UInt8]
  private var string: String?
  private var isChecked = false

  /// Edges in a text; nothing is read before a range needs it.
  init(of text: [UInt8]) { self.text = text }

  /// The least range of whole graphemes that holds a range. In bytes that are not UTF-8 the range
  /// itself.
  mutating func widened(_ range: Range<Int>) -> Range<Int> {
    down(range.lowerBound)..<up(range.upperBound)
  }

  private mutating func down(_ offset: Int) -> Int {
    guard !isPlainEdge(offset), let string = checked() else { return offset }
    var offset = offset
    while offset > 0, !isEdge(offset, in: string) { offset -= 1 }
    return offset
  }

  private mutating func up(_ offset: Int) -> Int {
    guard !isPlainEdge(offset), let string = checked() else { return offset }
    var offset = offset
    while offset < text.count, !isEdge(offset, in: string) { offset += 1 }
    return offset
  }

  /// Whether both sides are ASCII or ideographs, which never join: most edges are like that.
  private func isPlainEdge(_ offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    let before = text[offset - 1]
    let after = text[offset]
    if before < 0x80, after < 0x80 { return !(before == 0x0D && after == 0x0A) }
    // A grapheme never grows over an ASCII character, nor begins behind one other than by a mark.
    return before < 0x80 && before >= 0x20 && (0xE4...0xE9).contains(after)
      || offset >= 3 && (0xE4...0xE9).contains(text[offset - 3]) && before >= 0x80
        && (after < 0x80 || (0xE4...0xE9).contains(after))
  }

  private mutating func checked() -> String? {
    if !isChecked {
      isChecked = true
      let decoded = String(decoding: text, as: UTF8.self)
      // Repaired text has other offsets than its bytes.
      string = decoded.utf8.elementsEqual(text) ? decoded : nil
    }
    return string
  }

  private func isEdge(_ offset: Int, in string: String) -> Bool {
    let index = string.utf8.index(string.startIndex, offsetBy: offset)
    return String.Index(index, within: string) != nil
  }
}
