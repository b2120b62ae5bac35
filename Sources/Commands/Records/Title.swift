import Application
import SystemPackage
import Terminal

extension Catalog.Entry {
  /// How messages name the record: by its title, in quotation marks.
  var called: String { name.called }
}

extension RecordName {
  // A longer title is cut in messages.
  private static var longestTitle: Int { 60 }

  /// How messages name a record: by its title, in quotation marks.
  ///
  /// A title is the text's first line where nobody gave one. A single command's messages stay in the
  /// terminal's scrollback, so there they name the record by its reference.
  ///
  var called: String {
    called(stays: LiveSession.current == nil && TerminalDevice.isTerminal(.standardError))
  }

  /// The same in a question, which is taken off the screen.
  var calledInQuestion: String { called(stays: false) }

  private func called(stays: Bool) -> String {
    guard !title.isEmpty, !stays else { return reference }
    let isLong = title.count > RecordName.longestTitle
    return "\"\(title.prefix(RecordName.longestTitle))\(isLong ? "…" : "")\""
  }
}
