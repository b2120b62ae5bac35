import ArgumentParser
import Foundation
import TerminalIO
import VaultStore

/// Reads command lines and runs them, until the session is locked or left.
final class SessionLoop {
  private enum Next {
    case goOn
    case lock
    case leave
  }

  private let live: LiveSession
  private let options: GlobalOptions
  private var place: HeldSession
  private var prompt: SessionPrompt

  init(_ live: LiveSession, _ options: GlobalOptions, _ place: HeldSession) throws {
    self.live = live
    self.options = options
    self.place = place
    prompt = try SessionPrompt(live, history: place.history)
  }

  /// - Parameter hold: seals what a locked session keeps.
  /// - Returns: whether the session is locked; else it is over.
  func run(hold: (HeldSession) throws -> Void) throws -> Bool {
    let terminal = try Terminal()
    let screen = try AlternateScreen(terminal)
    let isLocked = try turns(hold)
    // Wiped before the process ends, and not before; the terminal must be open still.
    _ = consume screen
    _ = consume terminal
    return isLocked
  }

  private func turns(_ hold: (HeldSession) throws -> Void) throws -> Bool {
    if place.history.isEmpty {
      Output.note("`help` lists the commands, Tab completes; `lock` locks, Ctrl-D leaves")
    }
    var next = try resume()
    while true {
      switch next {
      case .goOn: next = try turn()
      case .lock:
        live.occasionInBackground()
        place.history = prompt.history
        try hold(place)
        return true
      case .leave:
        if try leave() { return false }
        next = .goOn
      }
    }
  }

  /// Goes on with a text that was being written when the session was locked.
  private func resume() throws -> Next {
    guard let draft = place.draft else { return .goOn }
    place.draft = nil
    TextEntry.resumed = UnfinishedText(text: Array(draft.text), cursor: draft.cursor)
    return try perform(draft.command)
  }

  private func turn() throws -> Next {
    if let failure = live.failure { ErrorReport(failure)?.tell() }
    let draft = place.line
    place.line = ""
    let line: String
    do throws(TerminalError) {
      switch try prompt.ask(draft: draft) {
      case .line(let typed): line = typed
      case .cancelled: return .goOn
      case .endOfInput: return .leave
      case .idle(let unsent):
        place.line = unsent
        return .lock
      }
    } catch .idle {
      return .lock
    } catch .interrupted {
      return Interruption.isEndRequested ? .lock : cleared()
    } catch {
      throw error
    }
    guard var words = CommandWords.split(line) else {
      Output.note("error: a quote is not closed")
      return .goOn
    }
    if words.first == "subrosa" { words.removeFirst() }
    switch words.first {
    case nil: return .goOn
    case "lock": return .lock
    case "quit", "exit", "leave": return .leave
    default: return try perform(words)
    }
  }

  private func perform(_ words: [String]) throws -> Next {
    defer { Attendance.goOn() }
    // What one command was asked for does not hold for the next.
    TerminalTraits.isPlain = options.plain
    do {
      do {
        var command = try Program.command(words)
        try command.run()
        return .goOn
      } catch
        where Program.report(error) == nil && !(error is ExitCode) && !(error is UnfinishedText)
      {
        // A help text that was asked for.
        try Output.show(Root.fullMessage(for: error) + "\n", title: "help", options)
        return .goOn
      }
    } catch TerminalError.idle {
      return .lock
    } catch let draft as UnfinishedText {
      place.draft = HeldSession.Draft(
        command: words, text: Data(draft.text), cursor: draft.cursor)
      return .lock
    } catch {
      return tell(error)
    }
  }

  private func tell(_ error: any Error) -> Next {
    if Interruption.isEndRequested { return .lock }
    Interruption.clear()
    Program.report(error)?.tell()
    // After a reseal the file has other keys: the passphrase has to be asked for again.
    guard case VaultError.resealed = error else { return .goOn }
    return .lock
  }

  private func cleared() -> Next {
    Interruption.clear()
    return .goOn
  }

  /// The last occasion, and a question where not all that waits fits it.
  ///
  /// - Returns: whether the session is over.
  private func leave() throws -> Bool {
    do {
      try live.occasion()
      while live.waitingCount > 0 {
        Output.note(
          live.waitingCount.counted("change", "are") + " not saved; about "
            + live.occasionsNeeded.counted("more commit")
            + " would save all, which an observer of copies can count")
        guard try Confirmation.isGranted("Write them now?") else {
          return try Confirmation.isGranted("Leave and lose them?")
        }
        while live.waitingCount > 0 { try live.occasion() }
      }
      return true
    } catch {
      ErrorReport(error)?.tell()
      return try Confirmation.isGranted("Leave all the same?")
    }
  }
}
