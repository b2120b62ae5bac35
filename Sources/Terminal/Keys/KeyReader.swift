/// Makes keys of the bytes that a terminal sends.
package struct KeyReader {
  // The bytes of one sequence arrive together; after this long, an escape was the key itself.
  private static let escapeDelay: CInt = 50

  // A paste may be interrupted by the terminal itself; after this long it is over.
  private static let pasteDelay: CInt = 2000

  private static let pasteEnd = Array("\u{1b}[201~".utf8)
  private static let chunkSize = 64 * 1024

  private let descriptor: CInt
  // What was read together with the end of a paste: keys that are still to come.
  private var pending: ArraySlice<UInt8> = []

  /// Keys of a terminal in raw mode.
  package init(descriptor: CInt) {
    self.descriptor = descriptor
  }

  /// Whether a key can be read without asking the terminal.
  package var hasPending: Bool { !pending.isEmpty }

  /// Whether a key can be read at once.
  package func hasInput() throws(TerminalError) -> Bool {
    if hasPending { return true }
    return try DescriptorCalls.wait(for: descriptor, wakeUp: -1, milliseconds: 0) == .input
  }

  /// The next key; waits for it.
  package mutating func next() throws(TerminalError) -> Key {
    guard let byte = try nextByte() else { return .end }
    return try byte == 0x1b ? escapeSequence() : key(byte)
  }

  private mutating func key(_ byte: UInt8) throws(TerminalError) -> Key {
    switch byte {
    case 0x00: return .control(" ")
    case 0x0a, 0x0d: return .enter
    case 0x08, 0x7f: return .backspace
    case 0x09: return .character("\t")
    case 0x01..<0x1b: return .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1c..<0x20: return .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x20..<0x7f: return .character(Character(Unicode.Scalar(byte)))
    case 0xc2..<0xf5: return try multibyte(byte)
    default: return .unknown
    }
  }

  private mutating func nextByte() throws(TerminalError) -> UInt8? {
    if let byte = pending.popFirst() { return byte }
    var byte: UInt8 = 0
    let count = try unsafe withUnsafeMutableBytes(of: &byte) { (memory) throws(TerminalError) in
      try unsafe DescriptorCalls.read(descriptor, into: memory)
    }
    return count == 0 ? nil : byte
  }

  /// The byte that belongs to what has begun; `nil` if none follows at once.
  private mutating func promptByte() throws(TerminalError) -> UInt8? {
    if hasPending { return pending.popFirst() }
    let readiness = try DescriptorCalls.wait(
      for: descriptor, wakeUp: -1, milliseconds: KeyReader.escapeDelay)
    return readiness == .input ? try nextByte() : nil
  }

  private mutating func multibyte(_ first: UInt8) throws(TerminalError) -> Key {
    let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    var bytes = [first]
    while bytes.count < length, let byte = try promptByte() { bytes.append(byte) }
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first
    else { return .unknown }
    return .character(character)
  }

  private mutating func escapeSequence() throws(TerminalError) -> Key {
    guard let introducer = try promptByte() else { return .escape }
    guard introducer == UInt8(ascii: "[") || introducer == UInt8(ascii: "O") else {
      return try afterEscape(introducer)
    }
    var parameters: [UInt8] = []
    while let byte = try promptByte() {
      guard (0x40..<0x7f).contains(byte) else {
        parameters.append(byte)
        continue
      }
      if byte == UInt8(ascii: "~") && parameters.elementsEqual("200".utf8) { return try paste() }
      return Key(final: byte, parameters: parameters)
    }
    return .unknown
  }

  /// Alt is sent as an escape before the key.
  private mutating func afterEscape(_ byte: UInt8) throws(TerminalError) -> Key {
    if byte == 0x1b { return .escape }
    switch try key(byte) {
    case .character(let character): return .alt(character)
    case .backspace: return .alt("\u{7f}")
    case .enter: return .alt("\r")
    default: return .unknown
    }
  }

  /// The bytes up to the mark that ends a paste.
  ///
  /// Read in large pieces: a pasted text of megabytes must not cost a call for every byte.
  private mutating func paste() throws(TerminalError) -> Key {
    var bytes = Array(pending)
    pending = []
    var searched = 0
    while true {
      if let end = KeyReader.firstMark(in: bytes, from: searched) {
        pending = bytes[(end + KeyReader.pasteEnd.count)...]
        return .paste(Array(bytes[..<end]))
      }
      searched = max(bytes.count - KeyReader.pasteEnd.count + 1, 0)
      let readiness = try DescriptorCalls.wait(
        for: descriptor, wakeUp: -1, milliseconds: KeyReader.pasteDelay)
      guard readiness == .input, try readChunk(into: &bytes) else { return .paste(bytes) }
    }
  }

  /// - Returns: `false` at the end.
  private func readChunk(into bytes: inout [UInt8]) throws(TerminalError) -> Bool {
    var chunk = [UInt8](repeating: 0, count: KeyReader.chunkSize)
    // This withUnsafeMutableBytes has no typed throws: the outcome is carried out of the closure.
    let outcome = unsafe chunk.withUnsafeMutableBytes { (memory) -> Result<Int, TerminalError> in
      do throws(TerminalError) {
        return .success(try unsafe DescriptorCalls.read(descriptor, into: memory))
      } catch {
        return .failure(error)
      }
    }
    let count = try outcome.get()
    bytes += chunk[..<count]
    return count > 0
  }

  private static func firstMark(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pasteEnd.count <= bytes.count {
      if bytes[index] == 0x1b && bytes[index...].starts(with: pasteEnd) { return index }
      index += 1
    }
    return nil
  }
}

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
