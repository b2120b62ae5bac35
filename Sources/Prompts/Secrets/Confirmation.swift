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
  /// - Parameter question: without the choices, which are added: `Delete it? [y/N] `.
  /// - Throws: `.noTerminal`, `.interrupted`, `.endOfInput`, `.inputOutput`.
  package static func isGranted(_ question: String) throws(TerminalError) -> Bool {
    while true {
      switch try answer(question + " [y/N] ").lowercased() {
      case "y", "yes": return true
      case "", "n", "no": return false
      default: continue
      }
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
