import Application
import SystemPackage
import Terminal

/// A result that may be long, given on piece by piece: memory does not grow with it unless it goes
/// through the pager.
final class ResultStream {
  private static let pieceLength = 64 * 1024

  private let title: String
  private let options: GlobalOptions
  private let isPaged: Bool
  private var text = ""

  init(title: String, _ options: GlobalOptions) {
    self.title = title
    self.options = options
    isPaged = Output.isPaged(options)
  }

  /// Adds whole lines.
  func write(_ lines: String) throws {
    text += lines
    if !isPaged && text.utf8.count >= ResultStream.pieceLength { try flush() }
  }

  /// Shows the rest of the result, then the command's remarks about it. Call it once.
  func finish(_ remarks: [String] = []) throws {
    if isPaged && InteractiveSession.current == nil {
      text += remarks.map { SafeText.line($0) + "\n" }.joined()
      return try flush()
    }
    try flush()
    for remark in remarks { try Output.remark(remark, title: title, options) }
  }

  private func flush() throws {
    let piece = text
    text = ""
    try Output.show(piece, title: title, options)
  }
}

/// A JSON array, written element by element.
final class JSONArrayStream {
  private let stream: ResultStream
  private var isEmpty = true

  init(_ options: GlobalOptions) {
    stream = ResultStream(title: "JSON", options)
  }

  /// Adds an element.
  func write(_ element: some Encodable) throws {
    var lines = isEmpty ? "[" : ","
    // Strings hold no line breaks, so that each one begins a line of the element's own.
    for line in try JSONText.encode(element).utf8.split(separator: 0x0A) {
      lines += "\n  \(Substring(line))"
    }
    try stream.write(lines)
    isEmpty = false
  }

  /// Ends the array; to be called once.
  func finish() throws {
    try stream.write(isEmpty ? "[\n\n]\n" : "\n]\n")
    try stream.finish()
  }
}
