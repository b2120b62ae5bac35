package import Terminal

/// Lines entered at a prompt, edited as people know it from their shell.
///
/// `keys` lists the keys. A paste becomes one line and runs nothing.
///
/// Earlier lines are kept in locked memory only. Everything drawn is erased again, and no more is
/// drawn than fits the window, so that nothing typed gets into the scrollback. Two things are
/// beyond a program: what the terminal keeps in its own memory, and a window that was made smaller
/// on the main screen may push rows out before the program hears of it.
package struct LineEditor: ~Copyable {
  /// How a line ended.
  package enum Ending: Equatable {
    /// Enter.
    case line(String)
    /// Ctrl-C: the line is void.
    case cancelled
    /// Ctrl-D on an empty line, or the terminal hung up.
    case endOfInput
    /// No key for too long, or a session was asked to stop: it has to lock. What had been typed is
    /// erased and given to nobody: in a session, only one secret could get it back.
    case mustLock
  }

  /// What becomes of the line drawn when Enter is pressed.
  package enum Afterwards: Sendable {
    /// It is erased, with the prompt.
    case erased
    /// It stays and the cursor goes below it; for the alternate screen.
    case kept
  }

  let terminal: TerminalDevice
  let texts: LineTexts
  private var keys: KeyReader
  var state: State
  var drawn: DrawnLine

  /// An editor on the controlling terminal with an empty history.
  ///
  /// - Throws: `.noTerminal`, `.outOfMemory`.
  package init(texts: LineTexts) throws(TerminalError) {
    let terminal = try TerminalDevice()
    state = try State()
    keys = KeyReader(descriptor: terminal.descriptor)
    drawn = DrawnLine(isDumb: terminal.traits.isDumb)
    self.terminal = terminal
    self.texts = texts
  }

  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - prompt: shown before it, made safe.
  ///   - afterwards: what becomes of it on the screen.
  ///   - idleAfter: how long no key may be pressed; `nil` for ever.
  ///   - complete: says what could stand at a cursor, given in bytes of the line.
  /// - Throws: `.interrupted` when the process was asked to end, `.inputOutput`.
  package mutating func readLine(
    prompt: String, afterwards: Afterwards = .erased,
    idleAfter: Duration? = nil,
    complete: (_ line: String, _ cursor: Int) -> Completion = { _, _ in .none }
  ) throws(TerminalError) -> Ending {
    let raw = try RawTerminal(terminal)
    let marks = try PasteMarks(terminal)
    state.begin()
    let outcome: Ending
    do throws(TerminalError) {
      outcome = try edit(
        prompt: SafeText.line(prompt), raw: raw, marks: marks, idleAfter: idleAfter,
        complete: complete)
    } catch {
      // The line must not stay behind; the first error is the one that counts.
      try? erase()
      state.begin()
      throw error
    }
    if case .line(let text) = outcome {
      switch afterwards {
      case .erased: try erase()
      case .kept:
        // Keys that came together were not drawn one by one.
        try draw(SafeText.line(prompt))
        try keep()
      }
      state.remember(text)
    } else {
      try erase()
    }
    state.begin()
    return outcome
  }

  private mutating func edit(
    prompt: String, raw: borrowing RawTerminal, marks: borrowing PasteMarks,
    idleAfter: Duration?, complete: (String, Int) -> Completion
  ) throws(TerminalError) -> Ending {
    var clock = IdleClock(limit: idleAfter)
    try draw(prompt)
    while true {
      let event = try keys.hasPending ? .input : raw.nextEvent(milliseconds: clock.milliseconds)
      if clock.isOver { return .mustLock }
      switch event {
      case .timeout: break
      case .resized: try draw(prompt)
      case .resumed:
        drawn.forget()
        try marks.resume()
        try draw(prompt)
      case .suspensionAsked:
        if let outcome = try suspend(prompt, raw: raw, marks: marks) { return outcome }
      case .input:
        clock.touch()
        switch state.press(try keys.next(), complete: complete) {
        case .accept: return .line(state.line.text)
        case .cancel: return .cancelled
        case .endOfInput: return .endOfInput
        case .suspend:
          if let outcome = try suspend(prompt, raw: raw, marks: marks) { return outcome }
        case .clear:
          drawn.forget()
          try terminal.send(terminal.traits.isDumb ? "\n" : "\u{1b}[2J\u{1b}[H")
          try draw(prompt)
        // While more is there to be read, nobody needs to see what is in between.
        case .redraw: if try !keys.hasInput() { try draw(prompt) }
        case .nothing: break
        }
      }
    }
  }

  /// - Returns: how the line ends where the process must not stop; nil where it goes on.
  private mutating func suspend(
    _ prompt: String, raw: borrowing RawTerminal, marks: borrowing PasteMarks
  ) throws(TerminalError) -> Ending? {
    switch raw.answerToStop() {
    case .waits: return nil
    case .locks: return .mustLock
    case .stops(let permission):
      try erase()
      try marks.suspend()
      try raw.stop(permission)
      try marks.resume()
      try draw(prompt)
      return nil
    }
  }
}
