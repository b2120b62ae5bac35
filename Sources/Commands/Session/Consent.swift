import Prompts
import Terminal

/// Questions before what cannot be undone.
enum Consent {
  static func ask(_ question: String, yes: Bool) throws {
    if yes { return }
    do {
      guard try Confirmation.isGranted(question) else { throw CommandError.declined }
    } catch TerminalError.noTerminal {
      throw CommandError.needsYes
    }
  }
}
