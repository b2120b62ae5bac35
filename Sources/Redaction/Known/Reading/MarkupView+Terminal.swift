// What a terminal makes of control characters.
extension MarkupView {
  /// What may stand in a control sequence, and what ends it (ECMA-48, section 5.4).
  private static let parameters: ClosedRange<UInt32> = 0x20...0x3F
  private static let finals: ClosedRange<UInt32> = 0x40...0x7E
  /// What ends an override: its own end, or that of a line or paragraph.
  private static let overrideEnds = Set(Scalars.of("\u{202C}\n\r\u{2029}"))

  /// A colour or the like: `ESC [ 1 m`.
  func terminalSequence(at index: Int) -> ([Glyph], Int)? {
    guard at(index + 1) == "[" else { return nil }
    var end = index + 2
    while end - index < 32, Self.parameters.contains(at(end)) { end += 1 }
    guard Self.finals.contains(at(end)) else { return nil }
    return made([Self.tag], index..<end + 1)
  }

  /// A character that a backspace takes back; the next one stands in its place.
  func overstruck(at index: Int) -> ([Glyph], Int)? {
    guard index + 2 < glyphs.count else { return made([], index..<index + 2) }
    return made([at(index + 2)], index..<index + 3)
  }

  /// Text that is shown from right to left, up to the end of the override or of the line (UAX #9).
  func overridden(at index: Int) -> ([Glyph], Int)? {
    var end = index + 1
    while end < glyphs.count, end - index < 1024, !Self.overrideEnds.contains(at(end)) { end += 1 }
    guard end > index + 1 else { return nil }
    // Each stands for all of it: the order of the bytes is another one.
    return made(glyphs[index + 1..<end].reversed().map(\.scalar), index..<end)
  }
}
