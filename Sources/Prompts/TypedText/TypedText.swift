package import Terminal

/// Texts typed on a terminal that cannot draw an editor.
///
/// Takes the place of the kernel's line mode, which ends a line at 4,095 bytes and keeps nothing of
/// a text when the process has to end.
package enum TypedText {
  /// How the typing ended, each with all that was typed.
  package enum Ending {
    /// Ctrl-D at the beginning of a line, or twice behind some text.
    case finished([UInt8])
    /// Ctrl-C.
    case interrupted([UInt8])
    /// The process has to end, the terminal is gone, or a session was idle for too long.
    case cutOff([UInt8], TerminalError)
  }

  /// Reads a text; every line is shown as it is typed.
  ///
  /// - Parameters:
  ///   - start: what stands before it; its last line can be edited.
  ///   - showsAll: whether all of that is shown, and not only the last line.
  ///   - tell: tells the person to type. Called when every key is taken: before, Ctrl-C would throw
  ///     away what was typed ahead of it.
  /// - Throws: `.noTerminal`, `.inputOutput`, before anything is typed.
  package static func read(
    from start: [UInt8] = [], showsAll: Bool = true, telling tell: () -> Void = {}
  ) throws(TerminalError) -> Ending {
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal)
    tell()
    var lines = TypedLines(start, keys: raw.editingKeys)
    var drawn = DrawnLine(isDumb: true)
    if showsAll {
      try terminal.write(String(decoding: start[..<lines.lineStart], as: UTF8.self))
    }
    do throws(TerminalError) {
      let outcome = try type(&lines, &drawn, on: terminal, raw: raw)
      try? leave(lines.line, &drawn, on: terminal)
      return outcome
    } catch {
      try? leave(lines.line, &drawn, on: terminal)
      // Ctrl-C as a signal.
      let isCancelled = error == .interrupted && !Interruption.isEndRequested
      return isCancelled ? .interrupted(lines.text) : .cutOff(lines.text, error)
    }
  }

  private static func type(
    _ lines: inout TypedLines, _ drawn: inout DrawnLine, on terminal: borrowing TerminalDevice,
    raw: borrowing RawTerminal
  ) throws(TerminalError) -> Ending {
    var isDrawn = false
    while true {
      // While more is there to be read, nobody needs to see what is in between.
      switch try raw.nextEvent(milliseconds: isDrawn ? -1 : 0) {
      case .resized: break
      case .timeout:
        try draw(lines.line, &drawn, on: terminal)
        isDrawn = true
      case .resumed:
        drawn.forget()
        isDrawn = false
      case .suspensionAsked:
        try suspend(lines.line, &drawn, on: terminal, raw: raw)
        isDrawn = false
      case .input:
        guard let byte = try readByte(from: terminal) else {
          return .cutOff(lines.text, .endOfInput)
        }
        isDrawn = false
        switch lines.receive(byte) {
        case .more: break
        case .lineEnd:
          try draw(lines.endedLine, &drawn, on: terminal)
          try terminal.send(drawn.keep())
        case .finished: return .finished(lines.text)
        case .interrupted: return .interrupted(lines.text)
        case .suspend: try suspend(lines.line, &drawn, on: terminal, raw: raw)
        }
      }
    }
  }

  /// One at a time: what follows the end of the text belongs to the next question.
  ///
  /// - Returns: nil where the terminal is gone.
  private static func readByte(
    from terminal: borrowing TerminalDevice
  ) throws(TerminalError) -> UInt8? {
    let descriptor = terminal.descriptor
    var byte: UInt8 = 0
    let count = try unsafe withUnsafeMutableBytes(of: &byte) { (memory) throws(TerminalError) in
      try unsafe DescriptorCalls.read(descriptor, into: memory)
    }
    return count == 0 ? nil : byte
  }

  private static func suspend(
    _ line: String, _ drawn: inout DrawnLine, on terminal: borrowing TerminalDevice,
    raw: borrowing RawTerminal
  ) throws(TerminalError) {
    switch raw.answerToStop() {
    case .waits: break
    case .locks: throw .idle
    case .stops(let permission):
      try leave(line, &drawn, on: terminal)
      try raw.stop(permission)
    }
  }

  private static func draw(
    _ line: String, _ drawn: inout DrawnLine, on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    let view = LineView(rows: [SafeText.block(line)], cursorRow: 0, cursorColumn: 0)
    try terminal.send(drawn.replace(with: view, in: terminal.size))
  }

  /// Shows the rest of a line that is not complete, and goes below it.
  private static func leave(
    _ line: String, _ drawn: inout DrawnLine, on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    guard !line.isEmpty else { return drawn.forget() }
    try draw(line, &drawn, on: terminal)
    try terminal.send(drawn.keep())
  }
}
