internal import Sodium
package import Terminal

/// Questions that a person must answer in person.
///
/// Without a terminal they throw `TerminalError.noTerminal`; the caller names the flag (`--yes`)
/// that answers ahead.
package enum Confirmation {
  // No answer is longer; what is pasted by mistake is cut off here.
  private static let answerLimit = 4096

  /// Asks a yes-or-no question. Enter alone means no; anything unclear is asked again.
  ///
  /// - Parameters:
  ///   - question: without the choices, which are added: `Delete it? [y/N] `.
  ///   - texts: the choices, and the answers that are understood.
  /// - Throws: `.noTerminal`, `.interrupted`, `.endOfInput`, `.inputOutput`.
  package static func isGranted(
    _ question: String, texts: QuestionTexts
  ) throws(TerminalError) -> Bool {
    while true {
      let answer = try answer(question + texts.choices).lowercased()
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
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal)
    let prompt = LinePrompt(question, echo: .visible, limit: answerLimit, on: terminal)
    let line = try prompt.ask(on: terminal, raw: raw)
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
    var entry = try LineEntry(limit: limit, keys: raw.editingKeys)
    try show(entry, on: terminal)
    do throws(TerminalError) {
      try fill(&entry, on: terminal, raw: raw)
    } catch {
      // The question must not stay behind; the first error is the one that counts.
      try? erase(entry, on: terminal)
      throw error
    }
    try erase(entry, on: terminal)
    return try entry.finish()
  }

  private func fill(
    _ entry: inout LineEntry, on terminal: borrowing TerminalDevice, raw: borrowing RawTerminal
  ) throws(TerminalError) {
    while true {
      switch try raw.nextEvent() {
      case .timeout: break
      case .resized, .resumed: try redraw(entry, on: terminal)
      case .suspensionAsked: try suspend(entry, on: terminal, raw: raw)
      case .input:
        switch try entry.readByte(from: terminal.descriptor) {
        case .complete: return
        case .interrupted: throw .interrupted
        case .endOfInput: throw .endOfInput
        case .suspend: try suspend(entry, on: terminal, raw: raw)
        case .more: if echo == .visible { try redraw(entry, on: terminal) }
        }
      }
    }
  }

  private func suspend(
    _ entry: borrowing LineEntry, on terminal: borrowing TerminalDevice, raw: borrowing RawTerminal
  ) throws(TerminalError) {
    try erase(entry, on: terminal)
    try raw.suspend()
    try show(entry, on: terminal)
  }

  private func show(
    _ entry: borrowing LineEntry, on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    // The cursor is remembered behind the question, so that an edited answer can be drawn anew.
    try terminal.send(isDumb ? question : question + "\u{1b}7")
    if echo == .visible { try terminal.send(SafeText.line(entry.text)) }
  }

  private func redraw(
    _ entry: borrowing LineEntry, on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    guard echo == .visible else { return }
    // A terminal without control sequences shows the last character only; erasing stays unseen.
    let answer = SafeText.line(entry.text)
    try terminal.send(isDumb ? String(answer.suffix(1)) : "\u{1b}8\u{1b}[J" + answer)
  }

  private func erase(
    _ entry: borrowing LineEntry, on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    if isDumb { return try terminal.send("\n") }
    var width = DisplayWidth.columns(of: question)
    if echo == .visible { width += DisplayWidth.columns(of: SafeText.line(entry.text)) }
    let rows = max(width - 1, 0) / terminal.size.columns
    try terminal.send((rows > 0 ? "\u{1b}[\(rows)A" : "") + Erasure.fromRow)
  }
}
