import Application
import Prompts
import Terminal
import VaultStore
import Words

/// The line at which a session waits: edited, completed, remembered until the session ends.
struct SessionPrompt: ~Copyable {
  private var editor: LineEditor
  private let live: InteractiveSession

  init(_ live: InteractiveSession) throws(TerminalError) {
    editor = try LineEditor(texts: Words.current.lineEditor)
    self.live = live
  }

  /// Asks for a line.
  mutating func ask() throws(TerminalError) -> LineEditor.Ending {
    let prompt = Words.current.prompt(
      in: live.vault.role, unsaved: live.isWaiting ? live.room(with: 0) : nil)
    let completion = SessionCompletion(live)
    return try editor.readLine(
      prompt: prompt, afterwards: .kept, idleAfter: live.idleLimit,
      complete: { line, cursor in completion.completion(of: line, at: cursor) })
  }
}
