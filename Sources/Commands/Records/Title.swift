import Records
import SystemPackage
import Terminal

extension Metadata {
  // A longer title is cut in messages.
  private static var longestTitle: Int { 60 }

  /// How messages name a record: by its title, in quotation marks.
  ///
  /// A title is the text's first line where nobody gave one. A single command's messages stay in the
  /// terminal's scrollback, so there they name the record by its reference.
  ///
  /// - Parameters:
  ///   - reference: names a record without a title.
  ///   - isErased: whether the message is taken off the screen, as questions are.
  func called(orElse reference: String, isErased: Bool = false) -> String {
    let stays = LiveSession.current == nil && TerminalDevice.isTerminal(.standardError) && !isErased
    guard !title.isEmpty, !stays else { return reference }
    let isLong = title.count > Metadata.longestTitle
    return "\"\(title.prefix(Metadata.longestTitle))\(isLong ? "…" : "")\""
  }
}

/// Titles of texts that come without one.
enum Title {
  /// A text without a title is found again by its first line; 80 characters of it at the most.
  static func firstLine(of body: [UInt8]) -> String {
    let line = body.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first ?? []
    return String(String(decoding: line, as: UTF8.self).prefix(80))
  }
}
