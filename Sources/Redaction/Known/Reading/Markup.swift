/// Finds where a text has mark-up or escapes that are worth undoing.
enum Markup {
  /// Bytes around a mark that are looked at together with it.
  private static let reach = 320
  /// Bytes by which a window is moved to a blank at the most.
  private static let widest = 64

  /// Parts of a range of the text in which something may have to be undone, in order and apart.
  static func windows(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    // The last mark of the last window, whose end is looked for when no nearer mark follows.
    var last: Int?
    func end(behind mark: Int) -> Int { boundary(text, min(range.upperBound, mark + reach)) }
    func close() {
      guard let mark = last, let window = windows.last else { return }
      windows[windows.count - 1] = window.lowerBound..<max(window.lowerBound, end(behind: mark))
    }
    for index in range where isMark(text, index) {
      // Nearer marks share a window for certain: many of them must not cost a search each.
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
    case 0x26: return next == 0x23 || isLetter(next)
    case 0x25: return isHexadecimal(next) || next == 0x75
    case 0x5C: return next > 0x20
    case 0x3C: return isLetter(next) || next == 0x2F || next == 0x21 || next == 0x3F
    case 0x3D: return isHexadecimal(next) || next == 0x0A || next == 0x0D
    case 0x5B: return isLetter(next) || next == 0x2F || next == 0x5E
    case 0x5D: return next == 0x28 || next == 0x5B
    case 0x55: return next == 0x2B
    case 0x1B: return next == 0x5B
    case 0x08: return true
    case 0xE2: return next == 0x80 && index + 2 < text.count && text[index + 2] == 0xAE
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// The nearest blank before a place, or the beginning of its character.
  private static func boundary(_ text: [UInt8], _ place: Int) -> Int {
    var blank = place
    while blank > 0, blank > place - widest, blank < text.count {
      if text[blank] == 0x20 || text[blank] == 0x0A { return blank }
      blank -= 1
    }
    var place = place
    while place > 0, place < text.count, text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
