import Application
import Prompts
import Terminal
import VaultStore
import Words

/// The line at which a session waits: edited, completed, remembered until the session ends.
struct SessionPrompt: ~Copyable {
  private var editor: LineEditor
  private let live: LiveSession

  init(_ live: LiveSession) throws(TerminalError) {
    editor = try LineEditor(texts: Words.current.lineEditor)
    self.live = live
  }

  /// Asks for a line.
  mutating func ask(draft: String) throws(TerminalError) -> LineEditor.Outcome {
    var question = live.vault.role.name
    if live.isWaiting { question += " (not saved: \(Words.current.room(live.room(with: 0))))" }
    let completion = SessionCompletion(live)
    return try editor.readLine(
      prompt: question + "> ", draft: draft, afterwards: .kept, idleAfter: live.idleLimit,
      complete: { line, cursor in completion.completion(of: line, at: cursor) })
  }
}
