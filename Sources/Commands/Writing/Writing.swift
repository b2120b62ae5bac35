import Application
import Calendar
import Editor
import Prompts
import Records
import Terminal
import VaultStore
import Words

/// A text of a record that a person writes: in which editor, where it goes on from, and where it
/// is kept when the writing is cut off. Whatever happens, what was written is saved, kept as a
/// draft, or given up by the person.
struct Writing {
  /// What came of it.
  enum Outcome {
    /// A text to save, and what goes together with it: drafts that it went on from or that nobody
    /// wants.
    case finished([UInt8], changes: [Change])
    /// The person left.
    case left
    /// The text could not be saved as it was, and is kept as a draft.
    case kept
  }

  let session: OpenVault
  let place: TextPlace
  let title: String
  /// The editor of the person's choice; nil for the built-in one.
  let editor: ExternalEditor?

  /// Lets a person write until the text is as it must be, or is given up.
  ///
  /// - Parameters:
  ///   - original: where a draft is not gone on with.
  ///   - goesOn: whether the person wants the newest draft: it is not asked for again.
  ///   - isUnsaved: whether the original has answers in it that nothing else has: then no draft
  ///     takes its place.
  ///   - check: throws what is wrong with a text; may ask what else belongs to the record.
  /// - Throws: `InterruptedText` where a session locks or ends meanwhile.
  func run(
    _ original: [UInt8], goesOn: Bool = false, isUnsaved: Bool = false,
    check: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    // A text is at stake: Ctrl-C twice must not end the process.
    try Interruption.criticalSection { try write(original, goesOn, isUnsaved, check) }
  }

  private func write(
    _ original: [UInt8], _ goesOn: Bool, _ isUnsaved: Bool, _ check: ([UInt8]) throws -> Void
  ) throws -> Outcome {
    try session.requireWritableText()
    var start = TextEditor.Draft(text: original, isChanged: isUnsaved)
    var changes: [Change] = []
    // What becomes of drafts is saved with the text: one command makes one commit.
    var unwanted: [Change] = []
    // What a lock interrupted comes before any draft.
    if let resumed = session.takeInterrupted(in: place) {
      changes = try resumed.draft.flatMap { try drafts().removal(ofDraft: $0) }.map { [$0] } ?? []
      start = TextEditor.Draft(
        text: Array(resumed.text), cursor: resumed.cursor,
        isChanged: Array(resumed.text) != original)
    } else if !isUnsaved, let (draft, isWanted) = try offeredDraft(goesOn) {
      changes = [draft.removal]
      if isWanted {
        start = TextEditor.Draft(text: draft.text, isChanged: draft.text != original)
      } else {
        unwanted = changes
      }
    }
    var refused: [UInt8]?
    while true {
      guard let edited = try write(start, changes) else {
        // What was refused was meant to be saved.
        if let refused { return try keep(refused, changes) }
        // The built-in editor has asked; another one cannot.
        if isUnsaved && editor != nil { return try keep(original, changes) }
        // A draft that was looked at and left stays one.
        if !unwanted.isEmpty { try session.append(unwanted) }
        return .left
      }
      do {
        try check(edited)
        return .finished(edited, changes: changes)
      } catch let error as TerminalError where Writing.isCutOff(error) {
        throw try cutOff(
          UnfinishedText(text: edited, cursor: 0, isChanged: true), changes, cause: error)
      } catch {
        // What was written must not be lost for a mistake in its front matter, nor for a question
        // behind it that got no answer.
        if editor == nil && TextEntry.isTyped && !(error is TerminalError) {
          throw try cutOff(refused: edited, changes, error)
        }
        Interruption.clear()
        ErrorReport(error)?.tell()
      }
      guard try wantsToGoOn(with: edited, changes) else { return try keep(edited, changes) }
      refused = edited
      start = TextEditor.Draft(text: edited, isChanged: true)
    }
  }

  /// - Throws: `InterruptedText`, or what ends the program, where nobody can answer.
  private func wantsToGoOn(with text: [UInt8], _ changes: [Change]) throws -> Bool {
    do throws(TerminalError) {
      return try Writing.isGranted(.goesOn)
    } catch {
      guard Writing.isCutOff(error) else { return false }
      throw try cutOff(
        UnfinishedText(text: text, cursor: 0, isChanged: true), changes, cause: error)
    }
  }

  /// Runs what saves a text that was written; what cannot be saved is kept as a draft.
  ///
  /// - Parameter work: saves, and is told what it has to save where it is refused.
  func saving(
    _ text: [UInt8], _ changes: [Change], _ work: ([Change]) throws -> Void
  ) throws {
    let draft = try [Drafts.change(text, place)] + changes
    SavedWork.forget()
    do {
      try Interruption.criticalSection { try work(draft) }
    } catch {
      // The text is saved, and something behind that failed.
      if SavedWork.isThere && !session.hasSavedOtherwise { throw error }
      if session.hasSavedOtherwise {
        Output.note(Words.current.keptNote(place))
        throw error
      }
      let unfinished = UnfinishedText(text: text, cursor: 0, isChanged: true)
      throw try cutOff(unfinished, changes, cause: error)
    }
  }

  /// Whether nobody is there to answer any more.
  static func isCutOff(_ error: TerminalError) -> Bool {
    error == .idle || Interruption.isEndRequested || !TerminalDevice.isThere
  }

  /// Whether somebody is there and gave no answer: Ctrl-C, Ctrl-D, or a line that is far too long.
  static func isUnanswered(_ error: TerminalError) -> Bool {
    switch error {
    case .interrupted, .endOfInput, .tooLong: !isCutOff(error)
    default: false
    }
  }

  private func write(_ start: TextEditor.Draft, _ changes: [Change]) throws -> [UInt8]? {
    do {
      guard let editor else {
        return try TextEntry.edit(start, title: title, room: room)
      }
      return try editor.edit(start.text)
    } catch let unfinished as UnfinishedText {
      throw try cutOff(unfinished, changes, cause: nil)
    } catch  where start.isChanged && !Writing.isGivenUp(error) {
      // What it was to begin with must not go with an editor that fails.
      let unfinished = UnfinishedText(text: start.text, cursor: start.cursor, isChanged: true)
      throw try cutOff(unfinished, changes, cause: error)
    }
  }

  /// Whether the person has discarded a text that was typed.
  private static func isGivenUp(_ error: any Error) -> Bool {
    (error as? TerminalError) == .interrupted
  }

  /// Keeps a text that cannot be finished now: a session with what it belongs to, to go on with,
  /// and everybody else as a draft in the vault.
  ///
  /// - Parameter cause: why it is not saved; nil where it was being written still.
  /// - Returns: what to throw.
  func cutOff(
    _ unfinished: UnfinishedText, _ changes: [Change] = [], cause: (any Error)?
  ) throws -> any Error {
    let isEnding = (cause as? TerminalError).map { Writing.isCutOff($0) } ?? (cause == nil)
    let interrupted = InterruptedText(
      unfinished, place: place, changes: changes, cause: isEnding ? nil : cause)
    if session.isLive && isEnding { return interrupted }
    guard let draft = try interrupted.draft() else {
      return cause ?? TerminalError.interrupted
    }
    if try !isKept(draft.changes, unfinished.text) { return interrupted }
    Output.note(Words.current.keptNote(place))
    let isStopped = editor == nil || Interruption.isEndRequested
    return cause ?? (isStopped ? TerminalError.interrupted : ApplicationError.editorFailed)
  }

  /// The same for answers to questions: a person who does not go on is asked whether to discard
  /// them.
  func cutOff(
    answers unfinished: UnfinishedText, cause: TerminalError
  ) throws -> any Error {
    try Interruption.criticalSection {
      if !Writing.isCutOff(cause) {
        Interruption.clear()
        do {
          if try TextEntry.isDiscarded(unfinished) { return cause }
        } catch is UnfinishedText {
          // No answer keeps them.
        }
      }
      return try cutOff(unfinished, cause: cause)
    }
  }

  /// The same for a text that was typed line by line: going on behind it corrects no mistake.
  private func cutOff(
    refused text: [UInt8], _ changes: [Change], _ error: any Error
  ) throws -> any Error {
    try cutOff(
      UnfinishedText(text: text, cursor: text.count, isChanged: true), changes, cause: error)
  }

  /// Keeps a text that a locked session had, as a draft.
  ///
  /// - Returns: the draft's id, in hexadecimal digits.
  /// - Throws: `InterruptedText` where the session locks meanwhile.
  func keep(_ text: UnfinishedText) throws -> String {
    let draft = try Drafts.change(text.text, place)
    guard try isKept([draft], text.text) else {
      throw InterruptedText(text, place: place)
    }
    return draft.record.hexadecimal
  }

  private func keep(_ text: [UInt8], _ changes: [Change]) throws -> Outcome {
    let isKept = try isKept([Drafts.change(text, place)] + changes, text)
    guard isKept else {
      throw InterruptedText(
        UnfinishedText(text: text, cursor: 0, isChanged: true), place: place, changes: changes)
    }
    Output.note(Words.current.keptNote(place))
    return .kept
  }

  /// Keeps a draft, and tries again for as long as a person wants: nothing else has the text.
  ///
  /// - Parameters:
  ///   - changes: the draft in front, and what goes with it.
  ///   - text: the draft's text, which the person may change once more.
  /// - Returns: false where the text stays with a session that locks.
  /// - Throws: `ApplicationError.editorFailed` where the person gives the text up; what ends the
  ///   program, where nobody can answer and the vault takes nothing.
  private func isKept(_ changes: [Change], _ text: [UInt8]) throws -> Bool {
    try Interruption.criticalSection {
      var (changes, text) = (changes, text)
      while true {
        do {
          try append(changes)
          return true
        } catch {
          // The file is another one: the session locks, opens it, and goes on with the text.
          if session.isLive && Writing.isOtherFile(error) { return false }
          ErrorReport(error)?.tell()
          do {
            if let edited = try askToGoOn(with: text, after: error) {
              text = edited
              changes[0] = try Drafts.change(edited, place)
            }
          } catch let end as TerminalError {
            // A session that nobody answers in locks anyway, and keeps the text.
            if session.isLive && Writing.isCutOff(end) { return false }
            // The last that can be done.
            guard (try? append(changes)) != nil else { throw end }
            return true
          }
        }
      }
    }
  }

  /// Whether another file stands in the vault's place: one that was resealed, or an older copy.
  static func isOtherFile(_ error: any Error) -> Bool {
    switch error {
    case VaultError.resealed, VaultError.rolledBack: true
    default: false
    }
  }

  /// Whether trying again with the same text cannot help.
  private static func isTooMuch(_ error: any Error) -> Bool {
    switch error {
    case VaultError.tooManyPieces, VaultError.logTooLong, VaultError.metadataTooLong: true
    default: false
    }
  }

  private func append(_ draft: [Change]) throws {
    // The process may have been asked to end: it does, after this.
    Interruption.clear()
    try Writing.patiently {
      do {
        try session.append(draft, isStoppable: false)
      } catch  where Writing.isOtherFile(error) && !session.isLive {
        try session.unlockAgain(asking: false)
        try session.append(draft, isStoppable: false)
      }
    }
  }

  /// Asks whether to try once more, or to change the text. Repeated Ctrl-C or Ctrl-D gives it up.
  ///
  /// - Returns: the text as it was changed; nil where it is the same.
  /// - Throws: `ApplicationError.editorFailed` where it is given up; `TerminalError` where nobody
  ///   is there.
  private func askToGoOn(with text: [UInt8], after error: any Error) throws -> [UInt8]? {
    if try !Writing.isTooMuch(error) && isGranted(.triesAgain, orElse: false) {
      guard case VaultError.resealed = error else { return nil }
      do {
        try session.unlockAgain(asking: true)
        return nil
      } catch  where !((error as? TerminalError).map(Writing.isCutOff) ?? false) {
        Interruption.clear()
        ErrorReport(error)?.tell()
      }
    }
    if try !TextEntry.isTyped && isGranted(.opensAgain, orElse: false) {
      return try reopened(text)
    }
    if try isGranted(.discards, orElse: true) { throw ApplicationError.editorFailed }
    return nil
  }

  private func reopened(_ text: [UInt8]) throws -> [UInt8] {
    let draft = TextEditor.Draft(text: text, isChanged: true)
    do {
      return try TextEntry.edit(draft, title: title, room: room) ?? text
    } catch let unfinished as UnfinishedText {
      return unfinished.text
    }
  }

  private static func isGranted(_ question: WritingQuestion) throws(TerminalError) -> Bool {
    try Confirmation.isGranted(Words.current.question(question), texts: Words.current.yesOrNo)
  }

  /// A question that Ctrl-C and Ctrl-D answer too.
  private func isGranted(_ question: WritingQuestion, orElse interrupted: Bool) throws -> Bool {
    do throws(TerminalError) {
      return try Writing.isGranted(question)
    } catch {
      guard Writing.isUnanswered(error) else { throw error }
      Interruption.clear()
      return interrupted
    }
  }

  /// Runs what must not fail: where nobody waits for it, others may hold the vault for longer.
  static func patiently(_ work: () throws -> Void) throws {
    var attempts = Interruption.isEndRequested || !TerminalDevice.isThere ? 3 : 0
    while true {
      do {
        return try work()
      } catch VaultError.cell(.busy) where attempts > 0 {
        attempts -= 1
      }
    }
  }

  /// What stands in the editor's status row where room is limited.
  private var room: ((Int) -> String)? {
    session.room.map { room in { Words.current.room(room($0)) } }
  }

  private func drafts() throws -> Drafts { Drafts(try session.target()) }

  /// The newest draft, and whether to go on with it; nil where there is none, or it is to stay.
  private func offeredDraft(_ isWanted: Bool) throws -> (draft: Drafts.Draft, isWanted: Bool)? {
    guard let draft = try drafts().newest(of: place.kind, place.record) else { return nil }
    if isWanted { return (draft, true) }
    let time = Clock.iso(draft.modified).prefix(16).replacing("T", with: " ")
    if try Writing.isGranted(.continuesDraft(of: String(time))) { return (draft, true) }
    return try Writing.isGranted(.removesDraft) ? (draft, false) : nil
  }

  /// Whether there is a draft that the person wants to go on with; one that is not wanted is removed.
  func isDraftWanted() throws -> Bool {
    guard let (draft, isWanted) = try offeredDraft(false) else { return false }
    if !isWanted { try session.append([draft.removal]) }
    return isWanted
  }
}
