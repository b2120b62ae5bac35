import Application
import ArgumentParser
import FoundationEssentials
import Prompts
import Terminal
import VaultStore
import Words

/// Reads command lines and runs them, until the session is locked or left.
final class SessionLoop {
  private enum Next {
    case goOn
    case lock
    /// The same with a text that was being written by a command.
    case lockWriting([String], InterruptedText)
    case leave
  }

  private let live: InteractiveSession
  private let options: GlobalOptions
  private var place: LockedSession
  private var prompt: SessionPrompt

  init(_ live: InteractiveSession, _ options: GlobalOptions, _ place: LockedSession) throws {
    self.live = live
    self.options = options
    self.place = place
    prompt = try SessionPrompt(live)
  }

  /// - Parameter hold: seals what a locked session keeps.
  /// - Returns: whether the session is locked; else it is over.
  func run(hold: (LockedSession) throws -> Void) throws -> Bool {
    let terminal = try TerminalDevice()
    let screen = try AlternateScreen(terminal)
    let isLocked = try turns(hold)
    // Wiped before the process ends, and not before; the terminal must be open still.
    _ = consume screen
    _ = consume terminal
    for tell in live.parting { tell() }
    return isLocked
  }

  private func turns(_ hold: (LockedSession) throws -> Void) throws -> Bool {
    Output.note(Words.current.note(.keys))
    if (try? live.state())?.isMostlyEmpty == true { Output.note(Words.current.note(.mostlyEmpty)) }
    var next = try resume()
    while true {
      switch next {
      case .goOn: next = try turn()
      case .lock:
        lock()
        try hold(place)
        return true
      case .lockWriting(let words, let text):
        lock(words, text)
        try hold(place)
        return true
      case .leave:
        switch leave() {
        case .leave: return false
        case let other: next = other
        }
      }
    }
  }

  /// The commit of a lock, or of an end that nobody asked the session for.
  private func lock() {
    _ = attempt { try lastOccasion() }
    tellOfLosses()
  }

  /// The last commit of the session.
  ///
  /// If another process has replaced the vault's file, nothing is saved, even if the session's
  /// secret may open that file. Whether it does, and so whether there is a commit, would depend on
  /// which secret it is. A session that locks asks for a passphrase and continues there. A session
  /// that has to end says what is lost.
  ///
  /// - Parameter draft: a text of the cover, to be kept.
  private func lastOccasion(keeping draft: [Change] = []) throws {
    // A reseal of its own was one.
    if !place.hasResealed { try live.lastOccasion(keeping: draft) }
  }

  /// The same, which first of all keeps a text that was being written.
  private func lock(_ words: [String], _ text: InterruptedText) {
    if let cause = text.cause { ErrorReport(cause)?.tell() }
    let draft = try? text.draft()
    // If nothing was written, unwanted drafts are still removed.
    let changes = draft?.changes ?? (text.isChanged ? [] : text.changes)
    var failure: (any Error)?
    if text.place.isHidden {
      if !changes.isEmpty { failure = attempt { try live.keepWaiting(changes) } }
      _ = attempt { try lastOccasion() }
    } else {
      failure = attempt { try lastOccasion(keeping: changes) }
    }
    let isKept = failure == nil && draft != nil
    place.put(
      LockedSession.HeldText(
        command: words, text, draft: isKept ? draft?.record.hexadecimal : nil))
    if Interruption.isEndRequested {
      if isKept { Output.note(Words.current.keptNote(text.place)) }
      if failure != nil, text.isChanged, !text.text.isEmpty {
        Output.note(Words.current.note(.textLost))
        if !text.place.isHidden {
          live.parting.append { Output.note(Words.current.note(.textLost)) }
        }
      }
    }
    tellOfLosses()
  }

  /// If the process has to end, nobody can be asked, so it says what is lost.
  private func tellOfLosses() {
    guard Interruption.isEndRequested, live.isWaiting else { return }
    Output.note(Words.current.note(.lost(live.waitingSummary)))
  }

  /// Runs what must not fail, and tells why it did.
  private func attempt(_ work: () throws -> Void) -> (any Error)? {
    do {
      try Writing.patiently(isAttended: TerminalAuthor.isPresent, work)
      return nil
    } catch {
      tellOnParting(error)
      ErrorReport(error)?.tell()
      return error
    }
  }

  /// That another file stands in the vault's place, and what was not saved for it.
  private func tellOnParting(_ error: any Error) {
    guard Writing.isOtherFile(error), live.parting.isEmpty else { return }
    live.parting.append { ErrorReport(error)?.tell() }
  }

  /// Goes on with texts that were being written when the session was locked.
  private func resume() throws -> Next {
    while var draft = place.takeText() {
      do {
        try keep(&draft)
      } catch let text as InterruptedText {
        return .lockWriting(draft.command, text)
      } catch {
        Program.report(error)?.tell()
      }
      var words = draft.command
      if !draft.place.isHidden && live.vault.role == .hidden && options.target == nil {
        words += ["--in", "cover"]
      }
      let next = try live.goingOn(with: draft) { try perform(words) }
      guard case .goOn = next else { return next }
    }
    return .goOn
  }

  /// Keeps a text that could not be kept when the session was locked: its record may be another one
  /// now, and then no command goes on with it.
  private func keep(_ draft: inout LockedSession.HeldText) throws {
    guard draft.draft == nil, draft.isChanged, !draft.text.isEmpty else { return }
    var options = options
    options.target = draft.place.isHidden ? nil : .cover
    let writing = Writing(
      try OpenVault(options, for: .changing), draft.place,
      by: TerminalAuthor(title: "", editor: nil))
    let text = UnfinishedText(text: Array(draft.text), cursor: draft.cursor, isChanged: true)
    draft.draft = try writing.keep(text)
  }

  private func turn() throws -> Next {
    if let failure = live.failure { ErrorReport(failure)?.tell() }
    let line: String
    do throws(TerminalError) {
      switch try prompt.ask() {
      case .line(let typed): line = typed
      case .cancelled: return .goOn
      case .endOfInput: return .leave
      case .mustLock: return .lock
      }
    } catch .idle {
      return .lock
    } catch .interrupted {
      return Interruption.isEndRequested ? .lock : cleared()
    } catch {
      throw error
    }
    guard var words = CommandWords.split(line, home: Environment.home) else {
      Output.note(Words.current.note(.openQuote))
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
    defer { IdleWatch.goOn() }
    SavedWork.forget()
    // The options of one command do not hold for the next.
    TerminalTraits.isPlain = options.plain
    do {
      do {
        var command = try Program.command(words)
        try command.run()
        return .goOn
      } catch
        where Program.report(error) == nil && !(error is ExitCode) && !(error is InterruptedText)
      {
        // A help text that was asked for.
        try Output.show(
          Program.text(for: error) + "\n", title: Words.current.helpTitle, options)
        return .goOn
      }
    } catch TerminalError.idle {
      return .lock
    } catch ApplicationError.resealedHere {
      place.hasResealed = true
      return .lock
    } catch let text as InterruptedText {
      return .lockWriting(words, text)
    } catch {
      return tell(error)
    }
  }

  private func tell(_ error: any Error) -> Next {
    if Interruption.isEndRequested { return .lock }
    Interruption.clear()
    Program.report(error)?.tell()
    tellOnParting(error)
    // Another file stands there: it has to be opened anew.
    return Writing.isOtherFile(error) ? .lock : .goOn
  }

  private func cleared() -> Next {
    Interruption.clear()
    return .goOn
  }

  /// A question where the last commit does not take all that waits, then that commit: whoever stays
  /// makes none.
  private func leave() -> Next {
    do {
      if !live.isSavedByTheEnd {
        Output.note(Words.current.note(.noRoom(live.waitingSummary)))
        guard try SessionLoop.isGranted(.losesChanges) else { return .goOn }
      }
      do {
        try live.lastOccasion()
        // The commit is made: whoever stayed now would make one more.
        if live.isWaiting, let failure = live.failure { ErrorReport(failure)?.tell() }
        return .leave
      } catch  where !(error is TerminalError) {
        ErrorReport(error)?.tell()
        return try SessionLoop.isGranted(.leavesAnyway) ? .leave : .goOn
      }
    } catch {
      return unanswered(error)
    }
  }

  private static func isGranted(_ question: SessionQuestion) throws(TerminalError) -> Bool {
    try Confirmation.isGranted(Words.current.question(question), texts: Words.current.yesOrNo)
  }

  /// What to do if a question before leaving got no answer: a person who is there stays.
  private func unanswered(_ error: any Error) -> Next {
    let isGone = (error as? TerminalError).map { TerminalAuthor.isCutOff($0) } ?? true
    return isGone ? .lock : cleared()
  }
}
