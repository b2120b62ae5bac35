/// Pastes between marks, for as long as this value lives: what is pasted is told from what is typed.
package struct PasteMarks: ~Copyable {
  private static let on = "\u{1b}[?2004h"
  private static let off = "\u{1b}[?2004l"

  private let descriptor: CInt
  private let isSilent: Bool

  /// Switches the marks on, where the terminal may know them and they are wanted.
  package init(_ terminal: borrowing TerminalDevice, areWanted: Bool = true) throws(TerminalError) {
    descriptor = terminal.descriptor
    isSilent = terminal.traits.isDumb || !areWanted
    try resume()
  }

  deinit { try? suspend() }

  /// Switches the marks off while the process is stopped or something else reads keys.
  package borrowing func suspend() throws(TerminalError) {
    if !isSilent { try DescriptorCalls.write(descriptor, PasteMarks.off) }
  }

  /// Switches them on again.
  package borrowing func resume() throws(TerminalError) {
    if !isSilent { try DescriptorCalls.write(descriptor, PasteMarks.on) }
  }
}

/// What is pasted, as text.
package enum PastedText {
  /// A paste as UTF-8: line breaks as LF, tabs kept, other control characters left out, what is no
  /// UTF-8 replaced.
  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0d: kept.append(0x0a)
      case 0x0a: if previous != 0x0d { kept.append(0x0a) }
      case 0x09, 0x20..<0x7f, 0x80...: kept.append(byte)
      default: break
      }
      previous = byte
    }
    if String(validating: kept, as: UTF8.self) != nil { return kept }
    return Array(String(decoding: kept, as: UTF8.self).utf8)
  }
}

extension PastedText {
  /// A paste on one line: line breaks and tabs, with the spaces around them, become one space, so
  /// that nothing pasted is carried out before Enter is pressed.
  package static func line(_ bytes: [UInt8]) -> String {
    let text = String(decoding: utf8(bytes), as: UTF8.self)
    guard text.contains(where: { $0 == "\n" || $0 == "\t" }) else { return text }
    let parts = text.split { $0 == "\n" || $0 == "\t" }
    let words = parts.map { $0.trimmed }.filter { !$0.isEmpty }
    return words.joined(separator: " ")
  }

  /// Where bytes are no UTF-8 first; `nil` if they are.
  package static func firstFlaw(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
