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
    isPaged = !options.plain && TerminalDevice.isTerminal(.standardOutput)
  }

  /// Adds whole lines.
  func write(_ lines: String) throws {
    text += lines
    if !isPaged && text.utf8.count >= ResultStream.pieceLength { try flush() }
  }

  /// Shows what is left; to be called once.
  func finish() throws {
    try flush()
  }

  private func flush() throws {
    let piece = text
    text = ""
    try Output.show(piece, title: title, options)
  }
}
