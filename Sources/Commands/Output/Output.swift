import Application
import SystemPackage
import Terminal
import Viewing
import Words

/// Writes results and messages.
enum Output {
  /// A message on standard error, made safe to show.
  static func note(_ text: String) {
    let line = wrapped("subrosa: " + SafeText.line(typedHere(text)), to: .standardError)
    // If there is nobody to tell, that is no reason to fail.
    _ = try? FileDescriptor.standardError.writeAll(Array(line.utf8))
  }

  // Nobody can type these in a session.
  private static let commandsOfTheShell = ["open", "init", "unlock"]

  /// A text with commands as they are typed here: in a session, without the program's name.
  private static func typedHere(_ text: String) -> String {
    guard InteractiveSession.current != nil else { return text }
    let name = "`subrosa "
    let pieces = text.split(separator: name, omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces[0])) { written, piece in
      let isOfTheShell = commandsOfTheShell.contains { piece.hasPrefix($0) }
      return written + (isOfTheShell ? name : "`") + piece
    }
  }

  /// Whether results go through the pager, which leaves nothing of them on the terminal.
  static func isPaged(_ options: GlobalOptions) -> Bool {
    !options.plain && !TerminalTraits.current.isDumb && TerminalDevice.isTerminal(.standardOutput)
  }

  /// The message of a reading command about its result, such as that there is none.
  ///
  /// It may depend on a hidden compartment, so it stays on a terminal only if the result does:
  /// somebody with the cover's secret could repeat the command and compare.
  static func remark(_ text: String, title: String, _ options: GlobalOptions) throws {
    if InteractiveSession.current != nil || !TerminalDevice.isTerminal(.standardError) {
      note(text)
    } else if isPaged(options) {
      try show(SafeText.line(text) + "\n", title: title, options)
    } else if TerminalDevice.isTerminal(.standardOutput) {
      note(text)
    }
  }

  /// A result: through the pager on a terminal, otherwise with control characters made visible.
  ///
  /// - Parameter isVerbatim: writes it to a pipe or file as it is, for what is read back.
  static func show(
    _ text: String, title: String, _ options: GlobalOptions, isVerbatim: Bool = false
  ) throws {
    // An empty page to leave again would tell nothing.
    guard !text.isEmpty else { return }
    try written {
      try Pager.show(
        text, title: title, texts: Words.current.pager, isPlain: options.plain,
        isVerbatim: isVerbatim)
    }
  }

  /// A text that a question is about, on a terminal.
  static func showText(_ text: String, title: String) throws {
    guard !text.isEmpty else { return }
    try written {
      try Pager.show(
        text, title: title, texts: Words.current.pager, isPlain: TerminalTraits.current.isDumb)
    }
  }

  /// A text on the alternate screen, with a question below it that one key answers.
  ///
  /// - Returns: the key; nil where the person left.
  static func choose(
    _ text: String, title: String, among keys: Set<Character>, _ question: String
  ) throws -> Character? {
    do {
      return try Pager.choose(
        text, title: title, texts: Words.current.pager, among: keys, question: question)
    } catch TerminalError.inputOutput(let error) {
      throw ApplicationError.resultNotWritten(error)
    }
  }

  /// A result that is laid out for the window of a terminal, and again when the window changes.
  ///
  /// - Parameters:
  ///   - text: the text for other outputs, and for `--plain`.
  ///   - isVerbatim: writes it to a pipe or file unchanged, for output that is read back.
  ///   - layOut: makes rows for a number of columns.
  static func show(
    _ text: @autoclosure () -> String, title: String, _ options: GlobalOptions,
    isVerbatim: Bool = false, layOut: @escaping (Int) -> [StyledRow]
  ) throws {
    try written {
      try Pager.show(
        text(), title: title, texts: Words.current.pager, isPlain: options.plain,
        isVerbatim: isVerbatim,
        layOut: layOut)
    }
  }

  /// A table in the width of the terminal, or as wide as necessary if there is none.
  static func show(_ table: Table, title: String, _ options: GlobalOptions) throws {
    let width = TerminalDevice.size(of: .standardOutput)?.columns
    try show(
      table.text(width: width), title: title, options
    ) {
      StyledRow.rows(of: table.lines(width: $0), heading: 1, width: $0)
    }
  }

  /// A short answer that may stay on the screen, such as a new record's reference. It reports
  /// something that is done, so Ctrl-C comes too late for it.
  static func answer(_ text: String) throws {
    let line = SafeText.line(text)
    // The screen of a session cuts what is longer than a row. Elsewhere an answer may be copied.
    let isCut = InteractiveSession.current != nil
    try write(Array((isCut ? wrapped(line, to: .standardOutput) : line + "\n").utf8))
  }

  /// A line as rows that end between words, since a terminal would break it anywhere; a single
  /// row if there is no terminal.
  private static func wrapped(_ line: String, to descriptor: FileDescriptor) -> String {
    guard let width = TerminalDevice.size(of: descriptor)?.columns, width >= 2 else {
      return line + "\n"
    }
    return TextLayout(line, width: width).rows.map { row in
      // A row ends with the blank at which it was broken.
      row.last == " " ? row.dropLast() + "\n" : row + "\n"
    }.joined()
  }

  /// Bytes for a file or a pipe, as they are: texts and files that were asked for by themselves.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch let error as Errno {
      throw ApplicationError.resultNotWritten(error)
    }
  }

  /// Shows what a check found. A reader who has seen enough changes nothing about its outcome.
  static func showFindings(_ show: () throws -> Void) throws {
    do {
      try show()
    } catch ApplicationError.resultNotWritten(.brokenPipe) {}
  }

  private static func written(_ show: () throws -> Void) throws {
    do {
      try show()
    } catch TerminalError.inputOutput(let error) {
      throw ApplicationError.resultNotWritten(error)
    }
  }

  /// A result as JSON with sorted keys; characters that a terminal would act on are escaped.
  static func showJSON(_ value: some Encodable, _ options: GlobalOptions) throws {
    try show(try JSONText.encode(value) + "\n", title: "JSON", options)
  }
}

extension Catalog.Entry {
  /// How messages name the record: by its title, in quotation marks.
  var called: String { name.called }
}

extension RecordName {
  /// How messages name a record: by its title, in quotation marks.
  ///
  /// A title is the text's first line where nobody gave one. A single command's messages stay in the
  /// terminal's scrollback, so there they name the record by its reference.
  var called: String {
    let stays = InteractiveSession.current == nil && TerminalDevice.isTerminal(.standardError)
    return stays ? reference : Words.current.called(self)
  }
}
