// What typed bytes are besides text.

/// Arrow keys, function keys and the marks around a paste, which come as sequences that are no text.
struct KeySequence {
  private enum State {
    case none
    case begun
    case control
    case singleShift
  }

  private var state = State.none

  /// Whether a byte is part of a sequence.
  mutating func swallows(_ byte: UInt8) -> Bool {
    switch (state, byte) {
    case (.none, 0x1b), (.begun, 0x1b): state = .begun
    case (.none, _): return false
    case (.begun, UInt8(ascii: "[")): state = .control
    case (.begun, UInt8(ascii: "O")): state = .singleShift
    case (.control, 0x20..<0x40): break
    case (.control, 0x40..<0x7f), (.singleShift, 0x20..<0x7f): state = .none
    default:
      // The escape key alone: what follows it counts.
      state = .none
      return swallows(byte)
    }
    return true
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
