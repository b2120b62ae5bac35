import Application
import Records
import SystemPackage
import Terminal

extension Catalog.Entry {
  /// How messages name the record: by its title, in quotation marks.
  var called: String { metadata.called(orElse: reference) }
}

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
