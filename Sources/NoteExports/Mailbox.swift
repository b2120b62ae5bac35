/// Finds the messages of a mailbox (RFC 4155) in the pieces in which its file comes: each begins with a
/// line `From somebody Sat Mar 28 09:30:00 2026`, at the beginning of the file or below an empty line.
package struct Mailbox {
  // A line that begins a message is no longer.
  private static let longestLine = 512

  private var position: UInt64 = 0
  private var lineStart: UInt64 = 0
  private var line: [UInt8] = []
  private var isAfterBlank = true
  private var message: UInt64?

  /// Begins before the first byte.
  package init() {}

  /// Whether a file begins as a mailbox does.
  package static func isMailbox(_ file: [UInt8]) -> Bool {
    let line = file.prefix(longestLine).prefix { $0 != 0x0A }
    return isBeginning(line) && file.count > line.count
  }

  /// Looks through a piece.
  ///
  /// - Parameter found: gets the place of each message that ended.
  package mutating func update(
    _ piece: [UInt8], _ found: (Range<UInt64>) throws -> Void
  ) rethrows {
    for byte in piece {
      position += 1
      guard byte == 0x0A else {
        if line.count < Mailbox.longestLine { line.append(byte) }
        continue
      }
      if isAfterBlank, Mailbox.isBeginning(line[...]) {
        if let message { try found(message..<lineStart) }
        message = lineStart
      }
      isAfterBlank = line.isEmpty || line == [0x0D]
      line.removeAll(keepingCapacity: true)
      lineStart = position
    }
  }

  /// Ends the file.
  package func finish(_ found: (Range<UInt64>) throws -> Void) rethrows {
    if let message { try found(message..<position) }
  }

  /// A message without the sign that a mailbox puts before lines that begin with `From `.
  package static func unquoted(_ message: [UInt8]) -> [UInt8] {
    let quoted = Array("\n>From ".utf8)
    guard message.contains(UInt8(ascii: ">")) else { return message }
    var result: [UInt8] = []
    result.reserveCapacity(message.count)
    for (index, byte) in message.enumerated() {
      if byte == UInt8(ascii: ">"), index > 0, message[(index - 1)...].starts(with: quoted) {
        continue
      }
      result.append(byte)
    }
    return result
  }

  /// Whether a line has a time and a year behind its first word: a sentence may begin with From, too.
  private static func isBeginning(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8) else { return false }
    let words = line.split { $0 == 0x20 || $0 == 0x0D }
    let hasTime = words.contains { word in
      word.count >= 5 && word.contains(UInt8(ascii: ":"))
        && word.allSatisfy { (0x30...0x3A).contains($0) }
    }
    let hasYear = words.contains { word in
      word.count == 4 && word.allSatisfy { (0x30...0x39).contains($0) }
    }
    return hasTime && hasYear
  }
}
