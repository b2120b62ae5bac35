package import Sodium
package import SystemPackage
package import Terminal

/// Passphrases asked for on the terminal: never on a standard stream, never shown, never a String.
package enum SecretPrompt {
  /// The longest passphrase, in bytes.
  package static let byteLimit = 64 * 1024

  /// How often a new passphrase may be typed two ways before the question is given up.
  package static let attempts = 3

  /// Asks for a passphrase.
  ///
  /// - Parameter question: for instance `"Passphrase: "`; erased together with the answer.
  /// - Returns: the passphrase in Unicode normalization form C; may be empty or blank.
  /// - Throws: `.noTerminal`, `.interrupted` (Ctrl-C or a signal), `.endOfInput`, `.tooLong`,
  ///   `.notUTF8`, `.outOfMemory`, `.inputOutput`.
  package static func ask(_ question: String) throws(TerminalError) -> SecretBytes {
    // Until the program ends: what is typed while the answer is checked must not show.
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal, isQuestion: true)
    return try ask(question, on: terminal, raw: raw)
  }

  /// Asks for a new passphrase, twice.
  ///
  /// - Parameters:
  ///   - question: the first question.
  ///   - again: the second question.
  ///   - mismatch: a line shown before the first question is asked again.
  /// - Returns: what was typed twice, in Unicode normalization form C; an empty first answer is
  ///   returned at once.
  /// - Throws: as `ask`, and `.answersDiffer` after three mismatches.
  package static func askTwice(
    _ question: String, again: String, mismatch: String
  ) throws(TerminalError) -> SecretBytes {
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    // One scope around both: an answer that was typed or pasted ahead is never echoed.
    let raw = try RawTerminal(terminal, isQuestion: true)
    for attempt in 1...attempts {
      let first = try ask(question, on: terminal, raw: raw)
      if first.count == 0 { return first }
      let second = try ask(again, on: terminal, raw: raw)
      if first.isEqual(to: second) { return first }
      if attempt < attempts { try terminal.write(mismatch + "\n") }
    }
    throw .answersDiffer
  }

  private static func ask(
    _ question: String, on terminal: borrowing TerminalDevice, raw: borrowing RawTerminal
  ) throws(TerminalError) -> SecretBytes {
    let prompt = LinePrompt(question, echo: .hidden, limit: byteLimit, on: terminal)
    return try Passphrase.normalized(prompt.ask(on: terminal, raw: raw))
  }
}

/// Secrets from a descriptor (`--passphrase-fd N`): a line each, in the order of asking.
///
/// Keep one value for the whole run: it holds, in locked memory, what was read beyond a line.
package struct SecretLines: ~Copyable {
  /// The longest line in bytes, without its end.
  package static let byteLimit = 64 * 1024

  // Room for the longest line, its end, and one byte that proves a line too long.
  private static let capacity = byteLimit + 3

  private let descriptor: CInt
  private var buffer: SecretBytes
  private var filled = 0
  private var isExhausted = false

  /// Lines of a descriptor that is open for reading; it is not closed here.
  ///
  /// - Throws: `.outOfMemory`.
  package init(descriptor: FileDescriptor) throws(TerminalError) {
    self.descriptor = descriptor.rawValue
    do throws(SodiumError) {
      buffer = try SecretBytes(zeroed: SecretLines.capacity)
    } catch {
      throw .outOfMemory
    }
  }

  /// The next line without its end (LF or CR LF), in Unicode normalization form C; may be empty.
  ///
  /// Reads only as much as is needed. A last line needs no end.
  ///
  /// - Throws: `.noLineLeft`, `.tooLong`, `.notUTF8`, `.interrupted`, `.outOfMemory`,
  ///   `.inputOutput`.
  package mutating func next() throws(TerminalError) -> SecretBytes {
    while true {
      if let end = lineEnd() { return try take(end, skipping: 1) }
      if isExhausted {
        if filled == 0 { throw .noLineLeft }
        return try take(filled, skipping: 0)
      }
      guard filled < SecretLines.capacity else { throw .tooLong(limit: SecretLines.byteLimit) }
      try fill()
    }
  }

  private mutating func fill() throws(TerminalError) {
    let (descriptor, start) = (self.descriptor, filled)
    var bytes = buffer.mutableBytes
    let count = try unsafe bytes.withUnsafeMutableBytes { (memory) throws(TerminalError) -> Int in
      try unsafe DescriptorCalls.read(
        descriptor, into: UnsafeMutableRawBufferPointer(rebasing: memory[start...]))
    }
    filled += count
    isExhausted = count == 0
  }

  private func lineEnd() -> Int? {
    let bytes = buffer.bytes
    return (0..<filled).first { index in
      unsafe bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self) == UInt8(ascii: "\n")
    }
  }

  /// Hands out the bytes before `end` and moves up what follows.
  private mutating func take(_ end: Int, skipping: Int) throws(TerminalError) -> SecretBytes {
    var length = end
    let isReturn =
      unsafe end > 0
      && buffer.bytes.unsafeLoad(fromByteOffset: end - 1, as: UInt8.self) == UInt8(ascii: "\r")
    if isReturn && skipping > 0 { length -= 1 }
    guard length <= SecretLines.byteLimit else { throw .tooLong(limit: SecretLines.byteLimit) }
    let line: SecretBytes
    do throws(SodiumError) {
      line = try SecretBytes(copying: buffer.bytes.extracting(first: length))
    } catch {
      throw .outOfMemory
    }
    discard(end + skipping)
    return try Passphrase.normalized(line)
  }

  private mutating func discard(_ count: Int) {
    let (kept, former) = (filled - count, filled)
    var bytes = buffer.mutableBytes
    unsafe bytes.withUnsafeMutableBytes { memory in
      for index in 0..<kept { unsafe memory[index] = memory[count + index] }
      for index in kept..<former { unsafe memory[index] = 0 }
    }
    filled = kept
  }
}

/// Showing a secret to the one person who must copy it down.
package enum SecretDisplay {
  /// How a table of words is laid out.
  package struct Cells: Sendable {
    /// Bytes of a word with its number, and of the blanks behind it.
    let length: Int
    /// So many of them are blanks behind even the longest word.
    let gap: Int
    /// So many words stand in a row at most.
    let most: Int

    /// Bytes of a row that fits a number of columns; one word at least.
    func rowLength(in columns: Int) -> Int {
      length * min(most, max(1, (columns + gap) / length))
    }
  }

  /// Shows a secret on the alternate screen until a key is pressed, then erases it. One of several
  /// rows stays until Enter is pressed.
  ///
  /// The terminal itself keeps what it drew in its own memory, which no program can wipe.
  ///
  /// - Parameters:
  ///   - secret: printable ASCII, such as a generated passphrase.
  ///   - caption: what it is and what to do; lines above the secret.
  ///   - hint: how to go on, below it.
  ///   - cells: how many bytes a word takes, where the secret is a table of words, and how many words
  ///     stand in a row at most: a narrower window has fewer.
  /// - Throws: `.noTerminal`, `.interrupted`, `.endOfInput`, `.inputOutput`.
  package static func show(
    _ secret: borrowing SecretBytes, caption: String, hint: String, cells: Cells? = nil
  ) throws(TerminalError) {
    let isLong = cells != nil
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal, isQuestion: true)
    let screen = try AlternateScreen(terminal)
    try draw(secret, cells, caption: caption, hint: hint, on: terminal)
    var keys = KeyReader(descriptor: terminal.descriptor)
    while true {
      switch try raw.nextEvent() {
      case .timeout: break
      case .resized, .resumed: try draw(secret, cells, caption: caption, hint: hint, on: terminal)
      case .suspensionAsked:
        switch raw.answerToStop() {
        case .waits: break
        case .locks: throw .idle
        case .stops(let permission):
          try screen.leave(terminal)
          try raw.stop(permission)
          try screen.enter(terminal)
          try draw(secret, cells, caption: caption, hint: hint, on: terminal)
        }
      case .input:
        switch try keys.next() {
        case .control("c"): throw .interrupted
        case .end: throw .endOfInput
        case .enter: return
        // A long secret must not go for a key that was touched while it is copied.
        case .character where !isLong: return
        default: break
        }
      }
    }
  }

  private static func draw(
    _ secret: borrowing SecretBytes, _ cells: Cells?, caption: String, hint: String,
    on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    let indent = 4
    let rowLength = cells?.rowLength(in: terminal.size.columns - indent) ?? secret.count
    try terminal.send(terminal.traits.isDumb ? "" : "\u{1b}[2J\u{1b}[H")
    try terminal.write(caption + "\n\n")
    let descriptor = terminal.descriptor
    var start = 0
    repeat {
      let row = start..<min(start + rowLength, secret.count)
      try terminal.write(String(repeating: " ", count: indent))
      // Straight from locked memory; the precondition stands for "nothing raw reaches a terminal".
      try unsafe secret.bytes.extracting(row).withUnsafeBytes { (memory) throws(TerminalError) in
        precondition(unsafe memory.allSatisfy { (0x20..<0x7f).contains($0) })
        try unsafe DescriptorCalls.write(descriptor, memory)
      }
      try terminal.write("\n")
      start = row.upperBound
    } while start < secret.count
    try terminal.write("\n" + hint + "\n")
  }
}
