// What typed bytes are besides text.

/// Arrow keys, function keys and the marks around a paste, which come as sequences that are no text.
struct KeySequence {
  private enum State {
    case none
    case begun
    case control
    case singleShift
    // Linux's own terminal has a second bracket before the letter of F1 to F5.
    case console
  }

  private var state = State.none
  private var number = 0

  /// Whether the byte before ended the sequence of F1.
  private(set) var isHelp = false

  /// Whether a byte is part of a sequence.
  mutating func swallows(_ byte: UInt8) -> Bool {
    isHelp = false
    switch (state, byte) {
    case (.none, 0x1b), (.begun, 0x1b): state = .begun
    case (.none, _): return false
    case (.begun, UInt8(ascii: "[")): (state, number) = (.control, 0)
    case (.begun, UInt8(ascii: "O")): state = .singleShift
    case (.control, UInt8(ascii: "0")...UInt8(ascii: "9")):
      number = min(number, 99) * 10 + Int(byte & 0x0f)
    case (.control, 0x20..<0x40): break
    case (.control, UInt8(ascii: "[")): state = .console
    case (.control, 0x40..<0x7f): end(byte == UInt8(ascii: "~") && number == 11)
    case (.singleShift, 0x20..<0x7f): end(byte == UInt8(ascii: "P"))
    case (.console, 0x20..<0x7f): end(byte == UInt8(ascii: "A"))
    default:
      // The escape key alone: what follows it counts.
      state = .none
      return swallows(byte)
    }
    return true
  }

  private mutating func end(_ isHelp: Bool) {
    state = .none
    self.isHelp = isHelp
  }
}

extension BidirectionalCollection<UInt8> {
  /// The bytes at the end that begin a character of UTF-8 and do not complete it.
  var begunCharacterLength: Int {
    for (count, byte) in zip(1..., reversed().prefix(3)) {
      switch byte {
      case 0x80..<0xc0: continue
      case 0xc2..<0xe0: return count < 2 ? count : 0
      case 0xe0..<0xf0: return count < 3 ? count : 0
      case 0xf0..<0xf5: return count < 4 ? count : 0
      default: return 0
      }
    }
    return 0
  }
}
