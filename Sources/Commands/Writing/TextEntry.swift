import Synchronization
import SystemPackage
import TerminalIO

/// A text that was being written when the session locked or ended.
struct UnfinishedText: Error {
  let text: [UInt8]
  let cursor: Int
}

/// Texts that a person writes in the built-in editor.
enum TextEntry {
  private static let resumedText = Mutex<UnfinishedText?>(nil)

  /// The text to go on with after a lock, for the next call of the editor.
  static var resumed: UnfinishedText? {
    get { resumedText.withLock { $0 } }
    set { resumedText.withLock { $0 = newValue } }
  }

  /// Whether the built-in editor is to be opened: somebody sits at a terminal and did not ask for
  /// plain text. Otherwise the text comes from standard input, with a word to whoever types it.
  ///
  /// - Throws: `CommandError.editorUnavailable` in a session, which such a text would keep from
  ///   locking.
  static func isWanted() throws -> Bool {
    guard Terminal.isTerminal(.standardInput) else { return false }
    guard TerminalTraits.current.isDumb else { return true }
    guard LiveSession.current == nil else { throw CommandError.editorUnavailable }
    Output.note("type the text; Ctrl-D at the beginning of a line ends it")
    return false
  }

  /// Lets a person write.
  ///
  /// - Returns: the text; nil where the person left without saving.
  /// - Throws: `UnfinishedText` where a session locks meanwhile, or the process has to end.
  static func edit(_ text: [UInt8], title: String) throws -> [UInt8]? {
    var draft = TextEditor.Draft(text: text)
    if let unfinished = resumed {
      resumed = nil
      draft = TextEditor.Draft(
        text: unfinished.text, cursor: unfinished.cursor, isChanged: unfinished.text != text)
    }
    let outcome = try TextEditor.edit(
      draft, title: title, idleAfter: LiveSession.current?.idleLimit)
    switch outcome {
    case .saved(let text): return text
    case .cancelled: return nil
    case .idle(let draft), .stopped(let draft):
      throw UnfinishedText(text: draft.text, cursor: draft.cursor)
    }
  }
}
