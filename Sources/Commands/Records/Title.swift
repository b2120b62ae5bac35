import Application
import SystemPackage
import Terminal
import Words

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
    let stays = LiveSession.current == nil && TerminalDevice.isTerminal(.standardError)
    return stays ? reference : Words.current.called(self)
  }
}
