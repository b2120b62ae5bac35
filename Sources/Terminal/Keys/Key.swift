/// A key as a person thinks of it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// Ctrl and a letter, or one of `space \ ] ^ _`.
  case control(Character)
  /// Alt (or Escape first) and a character; Alt-Backspace is `.alt("\u{7f}")`.
  case alt(Character)
  case up
  case down
  case left
  case right
  case pageUp
  case pageDown
  case home
  case endKey
  case enter
  case backspace
  case delete
  case backTab
  case escape
  /// Ctrl or Alt with an arrow to the left.
  case wordLeft
  /// Ctrl or Alt with an arrow to the right.
  case wordRight
  /// Ctrl-Delete.
  case deleteWord
  /// Ctrl-Home.
  case textStart
  /// Ctrl-End.
  case textEnd
  /// F1 and so on.
  case function(Int)
  /// A key that moves, pressed with Shift.
  indirect case extending(Key)
  /// What came between the marks of a bracketed paste, as the terminal sent it.
  case paste([UInt8])
  /// A sequence that means nothing here.
  case unknown
  /// The terminal hung up.
  case end
}

extension Key {
  /// What xterm and its kin send (ctlseqs, "PC-Style Function Keys") between `CSI` or `SS3` and
  /// the final byte.
  package init(final: UInt8, parameters: [UInt8]) {
    let numbers = String(decoding: parameters, as: UTF8.self).split(separator: ";").map { Int($0) }
    let modifiers = max((numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1, 0)
    let plain: Key
    switch Character(Unicode.Scalar(final)) {
    case "A": plain = .up
    case "B": plain = .down
    case "C": plain = .right
    case "D": plain = .left
    case "H": plain = .home
    case "F": plain = .endKey
    case "P": plain = .function(1)
    case "Q": plain = .function(2)
    case "R": plain = .function(3)
    case "S": plain = .function(4)
    case "Z": plain = .backTab
    case "~": plain = Key.numbered(numbers.first.flatMap { $0 } ?? 0)
    default: plain = .unknown
    }
    self = plain.modified(by: modifiers)
  }

  private static func numbered(_ number: Int) -> Key {
    switch number {
    case 1, 7: return .home
    case 3: return .delete
    case 4, 8: return .endKey
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return .function(number - 10)
    case 17...21: return .function(number - 11)
    case 23, 24: return .function(number - 12)
    default: return .unknown
    }
  }

  /// The key with modifiers: 1 Shift, 2 Alt, 4 Ctrl.
  private func modified(by modifiers: Int) -> Key {
    var key = self
    if modifiers & 6 != 0 {
      switch self {
      case .left: key = .wordLeft
      case .right: key = .wordRight
      case .home: key = .textStart
      case .endKey: key = .textEnd
      case .delete: key = .deleteWord
      default: break
      }
    }
    guard modifiers & 1 != 0 else { return key }
    switch key {
    case .up, .down, .left, .right, .home, .endKey, .pageUp, .pageDown, .wordLeft, .wordRight,
      .textStart, .textEnd, .function:
      return .extending(key)
    default: return key
    }
  }
}
