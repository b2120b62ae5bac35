internal import Terminal

/// A text that is typed line by line; only the line that is being typed can be edited, as in the
/// kernel's line mode.
struct TypedLines {
  /// What a byte did.
  enum Effect {
    /// The line goes on.
    case more
    /// A line is complete.
    case lineEnd
    /// Ctrl-D at the beginning of a line, or twice.
    case finished
    /// Ctrl-C.
    case interrupted
    /// Ctrl-Z.
    case suspend
  }

  private let keys: EditingKeys
  private var sequence = KeySequence()
  private var isBehindReturn = false
  private var isEndAsked = false

  /// All that was typed, as bytes.
  private(set) var text: [UInt8]
  /// Where the line that is being typed begins.
  private(set) var lineStart: Int
  private var endedLineStart = 0

  /// Goes on behind a text, in its last line.
  init(_ text: [UInt8], keys: EditingKeys) {
    self.text = text
    self.keys = keys
    lineStart = text.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
  }

  /// The last line that is complete, without its end.
  var endedLine: String { String(decoding: text[endedLineStart..<(lineStart - 1)], as: UTF8.self) }

  /// The line that is being typed, without a character that has only begun.
  var line: String {
    let bytes = text[lineStart...]
    return String(decoding: bytes.dropLast(bytes.begunCharacterLength), as: UTF8.self)
  }

  /// Acts on a byte.
  mutating func receive(_ byte: UInt8) -> Effect {
    let (wasBehindReturn, wasEndAsked) = (isBehindReturn, isEndAsked)
    (isBehindReturn, isEndAsked) = (byte == 0x0d, false)
    if sequence.swallows(byte) { return .more }
    switch byte {
    // What was pasted from elsewhere may end its lines with both.
    case 0x0a where wasBehindReturn: break
    case 0x0a, 0x0d:
      text.append(0x0a)
      (endedLineStart, lineStart) = (lineStart, text.count)
      return .lineEnd
    case _ where keys.interrupt.contains(byte): return .interrupted
    case _ where keys.suspend.contains(byte): return .suspend
    case _ where keys.endOfInput.contains(byte):
      if text.count == lineStart || wasEndAsked { return .finished }
      isEndAsked = true
    case _ where keys.erase.contains(byte): eraseCharacter()
    case _ where keys.eraseWord.contains(byte): eraseWord()
    case _ where keys.eraseAll.contains(byte): erase(to: lineStart)
    // Other control characters are no text; a tab is.
    case 0..<0x09, 0x0b..<0x20: break
    default: text.append(byte)
    }
    return .more
  }

  private mutating func eraseCharacter() {
    var start = text.count
    while start > lineStart {
      start -= 1
      if text[start] & 0xc0 != 0x80 { break }
    }
    erase(to: start)
  }

  private mutating func eraseWord() {
    var start = text.count
    while start > lineStart && text[start - 1] == 0x20 { start -= 1 }
    while start > lineStart && text[start - 1] != 0x20 { start -= 1 }
    erase(to: start)
  }

  private mutating func erase(to start: Int) {
    text.removeLast(text.count - start)
  }
}
