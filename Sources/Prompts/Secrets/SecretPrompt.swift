package import Sodium
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
    let raw = try RawTerminal(terminal)
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
    let raw = try RawTerminal(terminal)
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
