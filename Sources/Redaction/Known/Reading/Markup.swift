/// Finds the mark-up and escapes in a text that are worth undoing.
enum Markup {
  /// The bytes around a mark that are read together with it.
  private static let reach = 320
  /// The most bytes by which a window is moved to reach a space.
  private static let widest = 64
  /// `Scalars.rightToLeftOverride` in UTF-8.
  private static let override: (UInt8, UInt8, UInt8) = (0xE2, 0x80, 0xAE)

  /// The parts of a range of the text that may need undoing, in order and without overlap.
  static func windows(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    // The last mark of the current window. The end of the window is searched for only
    // if no nearer mark follows.
    var last: Int?
    func end(behind mark: Int) -> Int { boundary(text, min(range.upperBound, mark + reach)) }
    func close() {
      guard let mark = last, let window = windows.last else { return }
      windows[windows.count - 1] = window.lowerBound..<max(window.lowerBound, end(behind: mark))
    }
    for index in range where isMark(text, index) {
      // Marks this close always share a window, so that many of them do not cost a search each.
      if let mark = last, index - mark <= 2 * (reach - widest) {
        last = index
        continue
      }
      let start = boundary(text, max(range.lowerBound, index - reach))
      if let mark = last, end(behind: mark) >= start {
        last = index
        continue
      }
      close()
      windows.append(start..<start)
      last = index
    }
    close()
    return windows
  }

  private static func isMark(_ text: [UInt8], _ index: Int) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : 0
    switch text[index] {
    case "&": return next == "#" || next.isASCIILetter
    case "%": return next.isASCIIHexDigit || next == "u"
    case "\\": return next > UInt8(ascii: " ")
    case "<": return next.isASCIILetter || next == "/" || next == "!" || next == "?"
    case "=": return next.isASCIIHexDigit || next == "\n" || next == "\r"
    case "[": return next.isASCIILetter || next == "/" || next == "^"
    case "]": return next == "(" || next == "["
    case "U": return next == "+"
    case Scalars.escape: return next == "["
    case Scalars.backspace: return true
    case override.0:
      return next == override.1 && index + 2 < text.count && text[index + 2] == override.2
    default: return false
    }
  }

  /// The nearest space before a position, or else the beginning of its character.
  private static func boundary(_ text: [UInt8], _ place: Int) -> Int {
    var blank = place
    while blank > 0, blank > place - widest, blank < text.count {
      if text[blank] == " " || text[blank] == "\n" { return blank }
      blank -= 1
    }
    var place = place
    while place > 0, place < text.count, text[place].isUTF8Continuation { place -= 1 }
    return place
  }
}
