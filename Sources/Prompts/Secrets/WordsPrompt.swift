package import Sodium
package import Terminal

/// Words of a list that are secret together, such as a share of a secret: typed one after the other,
/// each shown while it is typed and never with another.
package enum WordsPrompt {
  /// What is asked for.
  package struct Rules {
    /// After so many words Enter is the end; more are not taken.
    package let usualCount: Int
    /// After so many words an empty line is the end.
    package let counts: Set<Int>
    /// The whole word that letters stand for, or nil where there is none. Only here the letters are
    /// looked at.
    package let complete: (RawSpan) throws(TerminalError) -> SecretBytes?

    /// What is asked for.
    package init(
      usualCount: Int, counts: Set<Int>,
      complete: @escaping (RawSpan) throws(TerminalError) -> SecretBytes?
    ) {
      self.usualCount = usualCount
      self.counts = counts
      self.complete = complete
    }
  }

  /// How far the typing is.
  package struct Progress: Equatable, Sendable {
    /// How many words are complete.
    package let words: Int
    /// Whether the last of them is none of the list.
    package let isLastUnknown: Bool
    /// Whether there are as many as there can be: only Enter is missing.
    package let isComplete: Bool
    /// Whether one more was begun, of which nothing is kept.
    package let isBeyond: Bool
    /// Whether F1 or `?` was pressed.
    package let isHelp: Bool
  }

  /// Asks for words.
  ///
  /// - Parameter question: what is shown, by how far the typing is; it is erased together with the
  ///   word behind it.
  /// - Returns: the words with a blank between them, whole where they could be completed; empty where
  ///   nothing was typed.
  /// - Throws: `.noTerminal`, `.interrupted`, `.endOfInput` (Ctrl-D where nothing was typed), `.idle`,
  ///   `.outOfMemory`, `.inputOutput`.
  package static func ask(
    _ rules: Rules, question: (Progress) -> String
  ) throws(TerminalError) -> SecretBytes {
    try QuietTerminal.begin()
    let terminal = try TerminalDevice()
    let raw = try RawTerminal(terminal, isQuestion: true)
    var entry = try WordsEntry(rules, keys: raw.editingKeys)
    var drawn = DrawnLine(isDumb: terminal.traits.isDumb)
    try draw(entry, &drawn, question, on: terminal)
    do throws(TerminalError) {
      try fill(&entry, &drawn, question, on: terminal, raw: raw)
    } catch {
      // The question must not stay behind; the first error is the one that counts.
      try? terminal.send(drawn.erase(in: terminal.size))
      throw error
    }
    try terminal.send(drawn.erase(in: terminal.size))
    return try entry.finish()
  }

  private static func fill(
    _ entry: inout WordsEntry, _ drawn: inout DrawnLine, _ question: (Progress) -> String,
    on terminal: borrowing TerminalDevice, raw: borrowing RawTerminal
  ) throws(TerminalError) {
    var isDrawn = true
    while true {
      // While more is there to be read, nobody needs to see what is in between.
      switch try raw.nextEvent(milliseconds: isDrawn ? -1 : 0) {
      case .timeout, .resized:
        try draw(entry, &drawn, question, on: terminal)
        isDrawn = true
      case .resumed:
        drawn.forget()
        try draw(entry, &drawn, question, on: terminal)
      case .suspensionAsked: try suspend(entry, &drawn, question, on: terminal, raw: raw)
      case .input:
        switch try entry.readByte(from: terminal.descriptor) {
        case .complete: return
        case .interrupted: throw .interrupted
        case .endOfInput: throw .endOfInput
        case .suspend: try suspend(entry, &drawn, question, on: terminal, raw: raw)
        case .more: isDrawn = false
        }
      }
    }
  }

  private static func suspend(
    _ entry: borrowing WordsEntry, _ drawn: inout DrawnLine, _ question: (Progress) -> String,
    on terminal: borrowing TerminalDevice, raw: borrowing RawTerminal
  ) throws(TerminalError) {
    switch raw.answerToStop() {
    case .waits: break
    case .locks: throw .idle
    case .stops(let permission):
      try terminal.send(drawn.erase(in: terminal.size))
      try raw.stop(permission)
      try draw(entry, &drawn, question, on: terminal)
    }
  }

  /// Draws the question and the word that is being typed. A terminal that cannot go back shows no
  /// word: it could not take it off.
  private static func draw(
    _ entry: borrowing WordsEntry, _ drawn: inout DrawnLine, _ question: (Progress) -> String,
    on terminal: borrowing TerminalDevice
  ) throws(TerminalError) {
    let text = SafeText.line(question(entry.progress))
    let size = terminal.size
    guard !terminal.traits.isDumb else {
      let view = LineView(rows: [text], cursorRow: 0, cursorColumn: 0)
      return try terminal.send(drawn.replace(with: view, in: size))
    }
    // Blanks where the letters go, which are never part of a String.
    let letters = entry.letterCount
    let view = LineView(
      question: text, answer: String(repeating: " ", count: letters), size: size)
    try terminal.send(drawn.replace(with: view, in: size))
    guard letters > 0, view.cursorColumn >= letters else { return }
    try terminal.send("\u{1b}[\(letters)D")
    try entry.writeLetters(to: terminal)
  }
}

/// Showing words of a list to the one person who must copy them down.
extension SecretDisplay {
  private static let columns = 3
  private static let columnWidth = 16

  /// Words as they are shown and printed: numbered, three in a row, in rows of one length.
  ///
  /// - Parameters:
  ///   - text: words with one blank between them.
  ///   - words: where they are.
  /// - Returns: rows of `rowLength` bytes.
  package static func table(
    of text: borrowing SecretBytes, words: [Range<Int>]
  ) throws(TerminalError) -> SecretBytes {
    let rows = (words.count + columns - 1) / columns
    var table: SecretBytes
    do throws(SodiumError) {
      table = try SecretBytes(zeroed: rows * rowLength)
    } catch {
      throw .outOfMemory
    }
    for place in 0..<table.count { table.replace(at: place, with: [0x20 as UInt8].rawSpan) }
    for (index, word) in words.enumerated() {
      // Down the columns would be read wrongly where rows are copied.
      let start = index / columns * rowLength + index % columns * columnWidth
      let number = Array(String(index + 1).utf8)
      table.replace(at: start + 2 - number.count, with: number.rawSpan)
      table.replace(at: start + 3, with: text.bytes.extracting(word))
    }
    return table
  }

  /// How a table of words is shown: a word has up to 8 letters behind 2 digits and a blank.
  package static var words: Cells {
    Cells(length: columnWidth, gap: columnWidth - 11, most: columns)
  }

  /// Bytes of a row of a table of words, as it is printed.
  package static var rowLength: Int { columns * columnWidth }
}
