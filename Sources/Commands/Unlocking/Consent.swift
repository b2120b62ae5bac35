import Application
import Prompts
import Terminal
import Words

/// Questions before what cannot be undone.
enum Consent {
  static func ask(_ question: String, yes: Bool) throws {
    if yes { return }
    do {
      guard try Confirmation.isGranted(question, texts: Words.current.yesOrNo) else {
        throw ApplicationError.declined
      }
    } catch TerminalError.noTerminal {
      throw ApplicationError.needsYes
    }
  }
}
