/// A run of signs that may begin or end emphasis.
struct DelimiterRun {
  let sign: UInt8
  let length: Int
  let canOpen: Bool
  let canClose: Bool
  /// Signs that belong to nothing yet.
  private(set) var left: Int
  /// What ends here, inner spans first, and how many signs each takes.
  private(set) var ends: [(Inline.Span, Int)] = []
  /// What begins here, inner spans first.
  private(set) var begins: [(Inline.Span, Int)] = []

  init(_ sign: UInt8, _ length: Int, in text: [UInt8], at start: Int) {
    (self.sign, self.length, left) = (sign, length, length)
    let before = Neighbour(Self.scalar(text, before: start))
    let behind = Neighbour(Self.scalar(text, at: start + length))
    let opens = behind != .space && (behind == .letter || before != .letter)
    let closes = before != .space && (before == .letter || behind != .letter)
    let isInWord = sign == UInt8(ascii: "_")
    canOpen = opens && !(isInWord && closes && before == .letter)
    canClose = closes && !(isInWord && opens && behind == .letter)
  }

  /// Whether it opens what another run closes.
  func opens(for closer: DelimiterRun) -> Bool {
    guard sign == closer.sign else { return false }
    if sign == UInt8(ascii: "~") || !(canClose || closer.canOpen) { return true }
    return (length + closer.length) % 3 != 0 || (length % 3 == 0 && closer.length % 3 == 0)
  }

  mutating func begin(_ span: Inline.Span, _ count: Int) {
    begins.append((span, count))
    left -= count
  }

  mutating func end(_ span: Inline.Span, _ count: Int) {
    ends.append((span, count))
    left -= count
  }

  /// What stands beside a run.
  private enum Neighbour {
    case space, punctuation, letter

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        self = .space
        return
      }
      switch scalar.properties.generalCategory {
      case .spaceSeparator: self = .space
      case .control where (0x09...0x0D).contains(scalar.value): self = .space
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
        .modifierSymbol, .otherSymbol:
        self = .punctuation
      default: self = Self.isWide(scalar) ? .punctuation : .letter
      }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        true
      default: false
      }
    }
  }

  private static func scalar(_ text: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start < text.count else { return nil }
    return String(decoding: text[start..<min(start + 4, text.count)], as: UTF8.self)
      .unicodeScalars.first
  }

  private static func scalar(_ text: [UInt8], before end: Int) -> Unicode.Scalar? {
    guard end > 0 else { return nil }
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.last
  }
}
