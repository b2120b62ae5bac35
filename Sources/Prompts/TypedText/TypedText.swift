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
    try read(from: start, showsAll: showsAll, keeper: nil, telling: tell)
  }

  /// Reads quick lines, and hands each over when it is complete, the last one too, however it ends.
  ///
  /// - Parameters:
  ///   - keeper: is told to save as on the screen of quick lines; what it has to say stands below a
  ///     line.
  ///   - tell: as above.
  /// - Throws: as above.
  package static func readLines(
    to keeper: any QuickLineKeeper, telling tell: () -> Void
  ) throws(TerminalError) -> QuickLines.Ending {
    let rest: [UInt8]
    let ending: QuickLines.Ending
    switch try read(from: [], showsAll: true, keeper: KeptLines(keeper), telling: tell) {
    case .finished(let text), .interrupted(let text): (rest, ending) = (text, .left)
    case .cutOff(let text, let error): (rest, ending) = (text, error == .idle ? .idle : .stopped)
    }
    let line = rest[(rest.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0)...]
    if !line.isEmpty {
      keeper.take(String(decoding: line, as: UTF8.self), replacing: nil, mustKeep: true)
    }
    return ending
  }

  private static func read(
    from start: [UInt8], showsAll: Bool, keeper: KeptLines?, telling tell: () -> Void
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
      let outcome = try type(&lines, &drawn, on: terminal, raw: raw, keeper)
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
    raw: borrowing RawTerminal, _ keeper: KeptLines?
  ) throws(TerminalError) -> Ending {
    var isDrawn = false
    let rest: CInt = keeper == nil ? -1 : KeptLines.rest
    while true {
      if let keeper, keeper.isLate { try say(keeper.save(), on: terminal) }
      // While more is there to be read, nobody needs to see what is in between.
      switch try raw.nextEvent(milliseconds: isDrawn ? rest : 0) {
      case .resized: break
      case .timeout where isDrawn:
        if let keeper { try say(keeper.save(), on: terminal) }
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
          if let keeper { try say(keeper.take(lines.endedLine), on: terminal) }
        case .finished: return .finished(lines.text)
        case .interrupted: return .interrupted(lines.text)
        case .suspend: try suspend(lines.line, &drawn, on: terminal, raw: raw)
        }
      }
    }
  }

  private static func say(
    _ text: String?, on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    if let text { try terminal.write(SafeText.line(text) + "\n") }
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

/// Quick lines where nothing can be drawn: when they are saved, and what is said once.
private final class KeptLines {
  /// Milliseconds without a key after which lines are saved.
  static let rest: CInt = 1000
  private static let latest = Duration.seconds(4)

  private let keeper: any QuickLineKeeper
  private var pendingSince: ContinuousClock.Instant?
  private var told: String?

  init(_ keeper: any QuickLineKeeper) { self.keeper = keeper }

  /// Whether lines have to be saved although somebody types on.
  var isLate: Bool { pendingSince.map { $0.duration(to: .now) >= KeptLines.latest } ?? false }

  /// Takes a line.
  ///
  /// - Returns: what there is to say and was not said just before.
  func take(_ line: String) -> String? {
    keeper.take(line, replacing: nil, mustKeep: false)
    if keeper.isPending, pendingSince == nil { pendingSince = .now }
    return news
  }

  /// Saves what is pending; the same.
  func save() -> String? {
    guard keeper.isPending else { return nil }
    keeper.save()
    // Where that failed, it is tried again after as long.
    pendingSince = keeper.isPending ? .now : nil
    return news
  }

  private var news: String? {
    let notice = keeper.notice.isEmpty ? nil : keeper.notice.joined(separator: "  ")
    defer { told = notice }
    return notice == told ? nil : notice
  }
}
