import Application
import Editor
import SystemPackage
import Terminal
import Words

/// Texts that a person writes in the built-in editor.
enum TextEntry {
  /// Whether the built-in editor is to be opened: somebody sits at a terminal and did not ask for
  /// plain text. Otherwise the text comes from standard input.
  ///
  /// - Throws: `ApplicationError.editorUnavailable` in a session, which such a text would keep from
  ///   locking.
  static func isWanted() throws -> Bool {
    guard TerminalDevice.isTerminal(.standardInput) else { return false }
    guard TerminalTraits.current.isDumb else { return true }
    guard LiveSession.current == nil else { throw ApplicationError.editorUnavailable }
    return false
  }

  /// A text that somebody types on a terminal which can draw no editor.
  static func typed() throws -> [UInt8] {
    try StandardInput.typed(saying: Words.current.note(.typing))
  }

  /// Lets a person write.
  ///
  /// - Parameter room: says what a text of so many bytes needs; stands in the status row.
  /// - Returns: the text; nil where the person left without saving.
  /// - Throws: `UnfinishedText` where a session locks meanwhile, or the process has to end.
  static func edit(
    _ draft: TextEditor.Draft, title: String, room: ((Int) -> String)? = nil
  ) throws -> [UInt8]? {
    let outcome = try TextEditor.edit(
      draft, title: title, texts: Words.current.editor, room: room,
      idleAfter: LiveSession.current?.idleLimit)
    switch outcome {
    case .saved(let text): return text
    case .cancelled: return nil
    case .idle(let draft), .stopped(let draft):
      throw UnfinishedText(text: draft.text, cursor: draft.cursor, isChanged: draft.isChanged)
    }
  }
}
