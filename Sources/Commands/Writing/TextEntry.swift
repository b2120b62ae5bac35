import Application
import Editor
import Prompts
import SystemPackage
import Terminal
import Words

/// Texts that a person writes in the built-in editor, or types where none can be drawn.
enum TextEntry {
  /// Whether somebody sits at a terminal to write. Otherwise the text comes from standard input.
  ///
  /// - Throws: `ApplicationError.editorUnavailable` in a session on a terminal that can draw no
  ///   editor.
  static func isWanted() throws -> Bool {
    guard TerminalDevice.isTerminal(.standardInput) else { return false }
    guard !isTyped || InteractiveSession.current == nil else {
      throw ApplicationError.editorUnavailable
    }
    return true
  }

  /// Whether the terminal can draw no editor: a text is typed there, line by line.
  static var isTyped: Bool { TerminalTraits.current.isDumb }

  /// Lets a person write.
  ///
  /// - Parameter room: tells what a text with a number of bytes needs; shown in the status row.
  /// - Returns: the text; nil if the person left without saving.
  /// - Throws: `UnfinishedText` if a session locks meanwhile, or the process has to end.
  static func edit(
    _ draft: TextEditor.OpenText, title: String, room: ((Int) -> String)? = nil
  ) throws -> [UInt8]? {
    if isTyped { return try type(draft) }
    let outcome = try TextEditor.edit(
      draft, title: title, texts: Words.current.editor, room: room,
      idleAfter: InteractiveSession.current?.idleLimit)
    switch outcome {
    case .saved(let text): return text
    case .cancelled: return nil
    case .idle(let draft), .stopped(let draft):
      throw UnfinishedText(text: draft.text, cursor: draft.cursor, isChanged: draft.isChanged)
    }
  }

  /// Lets a person type after a text.
  ///
  /// - Throws: `UnfinishedText` as `edit`, and if nobody answers whether to discard the text;
  ///   `TerminalError.interrupted` if nothing was typed, or it is to be discarded.
  private static func type(_ draft: TextEditor.OpenText) throws -> [UInt8] {
    var outcome = try TypedText.read(from: draft.text) {
      Output.note(Words.current.note(draft.text.isEmpty ? .typing : .typingOn))
    }
    while true {
      switch outcome {
      case .finished(let text): return text
      case .cutOff(let text, _): throw unfinished(text, after: draft)
      case .interrupted(let text):
        Interruption.clear()
        let unfinished = unfinished(text, after: draft)
        guard unfinished.isChanged, !text.isEmpty else { throw TerminalError.interrupted }
        if try isDiscarded(unfinished) { throw TerminalError.interrupted }
        outcome = try TypedText.read(from: text, showsAll: false)
      }
    }
  }

  private static func unfinished(
    _ text: [UInt8], after draft: TextEditor.OpenText
  ) -> UnfinishedText {
    UnfinishedText(
      text: text, cursor: text.count, isChanged: draft.isChanged || text != draft.text)
  }

  /// Asks whether to discard a text.
  ///
  /// - Throws: the text, if there is no answer.
  private static func isDiscarded(_ unfinished: UnfinishedText) throws -> Bool {
    do throws(TerminalError) {
      return try Confirmation.isGranted(
        Words.current.question(WritingQuestion.discards), texts: Words.current.yesOrNo)
    } catch {
      if !TerminalAuthor.isCutOff(error) { Interruption.clear() }
      throw unfinished
    }
  }
}
