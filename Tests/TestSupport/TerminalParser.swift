/// Takes the bytes that a program sends to a terminal apart (ECMA-48, as xterm reads it).
struct TerminalParser {
  /// One thing that the program wants.
  enum Command: Equatable {
    case print(Unicode.Scalar)
    /// C0: backspace, tab, line feed, carriage return and so on.
    case control(UInt8)
    /// ESC and a final byte.
    case escape(UInt8)
    /// CSI: private mark, parameters (`nil` where left out), final byte.
    case sequence(mark: UInt8?, parameters: [Int?], final: UInt8)
  }

  private enum State {
    case ground
    case escape
    /// Between ESC and the final byte of a designation such as `ESC ( B`.
    case designation
    case sequence
    /// OSC, DCS and the like, up to BEL or ST.
    case text
    case textEscape
  }

  private var state = State.ground
  private var collected: [UInt8] = []
  private var character: [UInt8] = []

  /// What a byte completes; `nil` while something is under way.
  mutating func feed(_ byte: UInt8) -> Command? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .designation:
      state = .ground
      return nil
    case .sequence: return sequence(byte)
    case .text:
      if byte == 0x07 { state = .ground }
      if byte == 0x1b { state = .textEscape }
      return nil
    case .textEscape:
      state = .ground
      return nil
    }
  }

  private mutating func ground(_ byte: UInt8) -> Command? {
    switch byte {
    case 0x1b:
      (state, character) = (.escape, [])
      return nil
    case 0..<0x20:
      character = []
      return .control(byte)
    case 0x20..<0x7f:
      character = []
      return .print(Unicode.Scalar(byte))
    case 0x7f: return nil
    default:
      character.append(byte)
      return printed()
    }
  }

  /// The character that the bytes so far make; a replacement where they can make none.
  private mutating func printed() -> Command? {
    let length = character[0] >= 0xf0 ? 4 : character[0] >= 0xe0 ? 3 : character[0] >= 0xc2 ? 2 : 1
    guard character.count == length else { return nil }
    defer { character = [] }
    let text = String(validating: character, as: UTF8.self)
    return .print(text?.unicodeScalars.first ?? "\u{fffd}")
  }

  private mutating func escape(_ byte: UInt8) -> Command? {
    switch byte {
    case UInt8(ascii: "["): (state, collected) = (.sequence, [])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .text
    case 0x20..<0x30: state = .designation
    default:
      state = .ground
      return .escape(byte)
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8) -> Command? {
    switch byte {
    case 0x40..<0x7f:
      state = .ground
      var digits = collected[...]
      let mark = digits.first.flatMap { (0x3c..<0x40).contains($0) ? $0 : nil }
      if mark != nil { digits = digits.dropFirst() }
      let parameters = digits.split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
      ).map { Int(String(decoding: $0, as: UTF8.self)) }
      return .sequence(mark: mark, parameters: parameters, final: byte)
    case 0x20..<0x40: collected.append(byte)
    case 0x1b: state = .escape
    case 0..<0x20: return .control(byte)
    default: state = .ground
    }
    return nil
  }
}
