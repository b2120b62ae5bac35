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
    if isPaged && LiveSession.current == nil {
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
