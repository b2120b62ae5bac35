internal import Sodium
package import Terminal

/// Questions that a person must answer in person.
///
/// Without a terminal they throw `TerminalError.noTerminal`; the caller names the flag (`--yes`)
/// that answers ahead.
package enum Confirmation {
  // No answer is longer: not even a paragraph that is pasted as one.
  private static let answerLimit = 64 * 1024

  /// Asks a yes-or-no question. Enter alone means no; anything unclear is asked again.
  ///
  /// - Parameters:
  ///   - question: without the choices, which are added: `Delete it? [y/N] `.
  ///   - texts: the choices, and the answers that are understood, in full-width letters too.
  /// - Throws: `.noTerminal`, `.interrupted`, `.endOfInput`, `.inputOutput`.
  package static func isGranted(
    _ question: String, texts: QuestionTexts
  ) throws(TerminalError) -> Bool {
    while true {
      let answer = try answer(question + texts.choices).narrow.lowercased()
      if texts.yes.contains(answer) { return true }
      if answer.isEmpty || texts.no.contains(answer) { return false }
    }
  }

  /// Asks for a line that is no secret to the person who types it, but should not stand in the
  /// shell's history: a title, a search.
  ///
  /// - Returns: the line without spaces around it; bytes that are not UTF-8 are replaced.
  /// - Throws: as `isGranted`, and `.tooLong`.
  package static func answer(_ question: String) throws(TerminalError) -> String {
    try answer(question, takesBack: false) ?? ""
  }

  /// Asks for such a line as one of several.
  ///
  /// - Returns: nil where Ctrl-B was pressed: the person goes back to the question before.
  /// - Throws: as `answer`.
  package static func answerOrBack(_ question: String) throws(TerminalError) -> String? {
    try answer(question, takesBack: true)
  }

  private static func answer(
    _ question: String, takesBack: Bool
  ) throws(TerminalError) -> String? {
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal, isQuestion: true)
    let prompt = LinePrompt(question, echo: .visible, limit: answerLimit, on: terminal)
    guard let line = try prompt.ask(on: terminal, raw: raw, takesBack: takesBack) else {
      return nil
    }
    let text = unsafe line.bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    let inner = text.drop(while: \.isWhitespace)
    let kept = inner.lastIndex { !$0.isWhitespace }.map { inner[...$0] } ?? ""
    return String(kept)
  }
}

/// What a yes-or-no question says besides the question, in one language.
package struct QuestionTexts: Sendable {
  /// Stands behind the question, for instance ` [y/N] `.
  package let choices: String
  /// The answers that mean yes, in lower case.
  package let yes: Set<String>
  /// The answers that mean no, in lower case. No answer means no too.
  package let no: Set<String>

  /// The texts.
  package init(choices: String, yes: Set<String>, no: Set<String>) {
    (self.choices, self.yes, self.no) = (choices, yes, no)
  }
}

/// One question on the terminal and its answer, typed in locked memory.
struct LinePrompt {
  /// Whether the person sees what is typed.
  enum Echo {
    case hidden
    case visible
  }

  private let question: String
  private let echo: Echo
  private let limit: Int
  private let isDumb: Bool

  /// A question.
  ///
  /// - Parameters:
  ///   - question: shown as it is, made safe; usually ends with a colon and a space.
  ///   - limit: bytes that an answer may have.
  init(_ question: String, echo: Echo, limit: Int, on terminal: borrowing TerminalDevice) {
    self.question = SafeText.line(question)
    self.echo = echo
    self.limit = limit
    isDumb = terminal.traits.isDumb
  }

  /// Asks, erases question and answer, and returns the answer.
  ///
  /// The terminal is put right on every way out: answers, errors, signals, suspension.
  ///
  /// - Throws: `.interrupted`, `.endOfInput`, `.tooLong`, `.outOfMemory`, `.inputOutput`.
  func ask(
    on terminal: borrowing TerminalDevice, raw: borrowing RawTerminal
  ) throws(TerminalError) -> SecretBytes {
    guard let line = try ask(on: terminal, raw: raw, takesBack: false) else { throw .interrupted }
    return line
  }

  /// The same; nil where Ctrl-B was pressed and is taken.
  func ask(
    on terminal: borrowing TerminalDevice, raw: borrowing RawTerminal, takesBack: Bool
  ) throws(TerminalError) -> SecretBytes? {
    var entry = try LineEntry(limit: limit, keys: raw.editingKeys, takesBack: takesBack)
    var drawn = DrawnLine(isDumb: isDumb)
    try draw(entry, &drawn, on: terminal)
    let isAnswered: Bool
    do throws(TerminalError) {
      isAnswered = try fill(&entry, &drawn, on: terminal, raw: raw)
    } catch {
      // The question must not stay behind; the first error is the one that counts.
      try? terminal.send(drawn.erase(in: terminal.size))
      throw error
    }
    // Keys that came together were not drawn one by one, and here the answer stays.
    if isDumb { try draw(entry, &drawn, on: terminal) }
    try terminal.send(drawn.erase(in: terminal.size))
    guard isAnswered else { return nil }
    return try entry.finish()
  }

  /// - Returns: false where Ctrl-B was pressed.
  private func fill(
    _ entry: inout LineEntry, _ drawn: inout DrawnLine, on terminal: borrowing TerminalDevice,
    raw: borrowing RawTerminal
  ) throws(TerminalError) -> Bool {
    var isDrawn = true
    while true {
      // While more is there to be read, nobody needs to see what is in between.
      switch try raw.nextEvent(milliseconds: isDrawn ? -1 : 0) {
      case .timeout, .resized:
        try draw(entry, &drawn, on: terminal)
        isDrawn = true
      case .resumed:
        drawn.forget()
        try draw(entry, &drawn, on: terminal)
      case .suspensionAsked: try suspend(&entry, &drawn, on: terminal, raw: raw)
      case .input:
        switch try entry.readByte(from: terminal.descriptor) {
        case .complete: return true
        case .back: return false
        case .interrupted: throw .interrupted
        case .endOfInput: throw .endOfInput
        case .suspend: try suspend(&entry, &drawn, on: terminal, raw: raw)
        case .more: isDrawn = echo == .hidden
        }
      }
    }
  }

  private func suspend(
    _ entry: inout LineEntry, _ drawn: inout DrawnLine, on terminal: borrowing TerminalDevice,
    raw: borrowing RawTerminal
  ) throws(TerminalError) {
    switch raw.answerToStop() {
    case .waits: break
    case .locks: throw .idle
    case .stops(let permission):
      // Nothing of a secret stays in a stopped process, and nobody sees how much was typed.
      if echo == .hidden { entry.eraseAll() }
      try terminal.send(drawn.erase(in: terminal.size))
      try raw.stop(permission)
      try draw(entry, &drawn, on: terminal)
    }
  }

  private func draw(
    _ entry: borrowing LineEntry, _ drawn: inout DrawnLine, on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    let answer = echo == .visible ? SafeText.line(entry.text) : nil
    let size = terminal.size
    // A terminal that cannot go back shows all of it, and breaks rows as it does.
    let view =
      isDumb
      ? LineView(rows: [question + (answer ?? "")], cursorRow: 0, cursorColumn: 0)
      : LineView(question: question, answer: answer, size: size)
    try terminal.send(drawn.replace(with: view, in: size))
  }
}
