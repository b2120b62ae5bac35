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
