import Calendar
package import VaultStore

/// A text of a record that a person writes: what it starts from, and where it is kept
/// if the writing is cut off. Whatever happens, the text is saved, kept as a draft, or
/// given up by the person.
package struct Writing {
  /// The result of writing.
  package enum Ending {
    /// A text to save, and what goes together with it: drafts that it went on from or that nobody
    /// wants.
    case finished([UInt8], changes: [Change])
    /// The person left.
    case left
    /// The text could not be saved as it was, and is kept as a draft.
    case kept
  }

  private let session: OpenVault
  /// The place that the text belongs to.
  package let place: TextPlace
  private let author: any TextAuthor

  /// A text that a person is to write.
  package init(_ session: OpenVault, _ place: TextPlace, by author: any TextAuthor) {
    self.session = session
    self.place = place
    self.author = author
  }

  /// Lets a person write until the text is valid or given up.
  ///
  /// - Parameters:
  ///   - original: the text to start from, unless a draft is continued.
  ///   - cursor: the position in it where the person starts, in bytes.
  ///   - goesOn: whether the person wants the newest draft, so that this is not asked again.
  ///   - isUnsaved: whether the original has answers that are stored nowhere else; then
  /// no draft replaces it.
  ///   - check: throws the error in a text; may ask what else belongs to the record.
  /// - Throws: `InterruptedText` if a session locks or ends meanwhile.
  package func run(
    _ original: [UInt8], cursor: Int = 0, goesOn: Bool = false, isUnsaved: Bool = false,
    check: ([UInt8]) throws -> Void
  ) throws -> Ending {
    // A text is at stake: Ctrl-C twice must not end the process.
    try session.front.criticalSection { try write(original, cursor, goesOn, isUnsaved, check) }
  }

  private func write(
    _ original: [UInt8], _ cursor: Int, _ goesOn: Bool, _ isUnsaved: Bool,
    _ check: ([UInt8]) throws -> Void
  ) throws -> Ending {
    try session.requireWritableText()
    var start = UnfinishedText(text: original, cursor: cursor, isChanged: isUnsaved)
    var changes: [Change] = []
    // Changes to drafts are saved with the text, so that one command makes one commit.
    var unwanted: [Change] = []
    // A text that a lock interrupted comes before any draft.
    if let resumed = session.takeInterrupted(in: place) {
      changes = try resumed.draft.flatMap { try drafts().removal(ofDraft: $0) }.map { [$0] } ?? []
      start = UnfinishedText(
        text: Array(resumed.text), cursor: resumed.cursor,
        isChanged: Array(resumed.text) != original)
    } else if !isUnsaved, let (draft, isWanted) = try offeredDraft(goesOn) {
      changes = [draft.removal]
      if isWanted {
        start = UnfinishedText(text: draft.text, cursor: 0, isChanged: draft.text != original)
      } else {
        unwanted = changes
      }
    }
    var refused: [UInt8]?
    while true {
      let written: [UInt8]?
      do {
        written = try write(start, changes)
      } catch  where !(error is InterruptedText) {
        try? remove(unwanted)
        throw error
      }
      guard let edited = written else {
        // A text that was refused was meant to be saved.
        if let refused { return try keep(refused, changes) }
        // The built-in editor has asked; another one cannot.
        if isUnsaved && !author.usesBuiltInEditor { return try keep(original, changes) }
        // A draft that was looked at and left stays one.
        try remove(unwanted)
        return .left
      }
      do {
        try check(edited)
        return .finished(edited, changes: changes)
      } catch  where hasGone(error) {
        throw try cutOff(
          UnfinishedText(text: edited, cursor: 0, isChanged: true), changes, cause: error)
      } catch {
        // The text must not be lost because of a mistake in its front matter, nor because a
        // question after it got no answer.
        if author.usesBuiltInEditor && !author.canDrawEditor && author.silence(in: error) == nil {
          throw try cutOff(refused: edited, changes, error)
        }
        author.clearInterruption()
        session.front.report(error)
      }
      guard try wantsToGoOn(with: edited, changes) else { return try keep(edited, changes) }
      refused = edited
      start = UnfinishedText(text: edited, cursor: 0, isChanged: true)
    }
  }

  /// Removes drafts that the person does not want, as far as nothing that was kept did so.
  private func remove(_ unwanted: [Change]) throws {
    guard !unwanted.isEmpty else { return }
    let drafts = try drafts()
    let rest = try unwanted.compactMap { try drafts.removal(ofDraft: $0.record.hexadecimal) }
    author.clearInterruption()
    if !rest.isEmpty { try session.append(rest, isStoppable: false) }
  }

  /// - Throws: `InterruptedText`, or what ends the program, where nobody can answer.
  private func wantsToGoOn(with text: [UInt8], _ changes: [Change]) throws -> Bool {
    do {
      return try author.isGranted(.goesOn)
    } catch {
      guard hasGone(error) else { return false }
      throw try cutOff(
        UnfinishedText(text: text, cursor: 0, isChanged: true), changes, cause: error)
    }
  }

  /// Runs the work that saves a written text; a text that cannot be saved is kept as a draft.
  ///
  /// - Parameter work: saves, and receives the changes that it must save if it is refused.
  package func saving(
    _ text: [UInt8], _ changes: [Change], _ work: ([Change]) throws -> Void
  ) throws {
    let draft = try [Drafts.change(text, place)] + changes
    SavedWork.forget()
    do {
      try session.front.criticalSection { try work(draft) }
    } catch {
      // The text is saved, and something behind that failed.
      let isSaved = SavedWork.isThere && !SavedWork.isDoubtful(error)
      if isSaved && !session.hasSavedOtherwise { throw error }
      if session.hasSavedOtherwise {
        author.tellKept(place)
        throw error
      }
      let unfinished = UnfinishedText(text: text, cursor: 0, isChanged: true)
      throw try cutOff(unfinished, changes, cause: error)
    }
  }

  /// Whether an error says that nobody is there to answer any more.
  private func hasGone(_ error: any Error) -> Bool { author.silence(in: error) == .gone }

  private func write(_ start: UnfinishedText, _ changes: [Change]) throws -> [UInt8]? {
    do {
      return try author.write(start, room: session.room)
    } catch let unfinished as UnfinishedText {
      throw try cutOff(unfinished, changes, cause: nil)
    } catch  where start.isChanged && !author.isGivenUp(error) {
      // The initial text must not be lost if an editor fails.
      let unfinished = UnfinishedText(text: start.text, cursor: start.cursor, isChanged: true)
      throw try cutOff(unfinished, changes, cause: error)
    }
  }

  /// Keeps a text that cannot be finished now. A session keeps it with its place, so that it can
  /// be continued; otherwise the vault keeps it as a draft.
  ///
  /// - Parameter cause: why it is not saved; nil if it was still being written.
  /// - Returns: the error to throw.
  func cutOff(
    _ unfinished: UnfinishedText, _ changes: [Change] = [], cause: (any Error)?
  ) throws -> any Error {
    let isEnding = cause.map(hasGone) ?? true
    let interrupted = InterruptedText(
      unfinished, place: place, changes: changes, cause: isEnding ? nil : cause)
    if session.isInteractive && isEnding { return interrupted }
    guard let draft = try interrupted.draft() else {
      return cause ?? author.interruption
    }
    if try !isKept(draft.changes, unfinished.text) { return interrupted }
    author.tellKept(place)
    let isStopped = author.usesBuiltInEditor || author.isAskedToEnd
    return cause ?? (isStopped ? author.interruption : ApplicationError.editorFailed)
  }

  /// The same for answers to questions: a person who does not go on is asked whether to discard
  /// them.
  package func cutOff(
    answers unfinished: UnfinishedText, cause: any Error
  ) throws -> any Error {
    try session.front.criticalSection {
      if !hasGone(cause) {
        author.clearInterruption()
        do {
          if try author.isGranted(.discards) { return cause }
        } catch {
          // No answer keeps them.
          if !hasGone(error) { author.clearInterruption() }
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
  package func keep(_ text: UnfinishedText) throws -> String {
    let draft = try Drafts.change(text.text, place)
    guard try isKept([draft], text.text) else {
      throw InterruptedText(text, place: place)
    }
    return draft.record.hexadecimal
  }

  private func keep(_ text: [UInt8], _ changes: [Change]) throws -> Ending {
    let isKept = try isKept([Drafts.change(text, place)] + changes, text)
    guard isKept else {
      throw InterruptedText(
        UnfinishedText(text: text, cursor: 0, isChanged: true), place: place, changes: changes)
    }
    author.tellKept(place)
    return .kept
  }

  /// Keeps a draft, and tries again for as long as a person wants: the text is nowhere else.
  ///
  /// - Parameters:
  ///   - changes: the draft first, and what goes with it.
  ///   - text: the draft's text, which the person may change once more.
  /// - Returns: false if the text stays with a session that locks.
  /// - Throws: `ApplicationError.editorFailed` if the person gives the text up; what ends the
  ///   program, if nobody can answer and the vault accepts nothing.
  private func isKept(_ changes: [Change], _ text: [UInt8]) throws -> Bool {
    try session.front.criticalSection {
      var (changes, text) = (changes, text)
      while true {
        do {
          try append(changes)
          return true
        } catch {
          // The file is another one: the session locks, opens it, and goes on with the text.
          if session.isInteractive && Writing.isOtherFile(error) { return false }
          session.front.report(error)
          do {
            if let edited = try askToGoOn(with: text, after: error) {
              text = edited
              changes[0] = try Drafts.change(edited, place)
            }
          } catch  where author.silence(in: error) != nil {
            // A session that nobody answers in locks anyway, and keeps the text.
            if session.isInteractive && hasGone(error) { return false }
            // The last that can be done.
            guard (try? append(changes)) != nil else { throw error }
            return true
          }
        }
      }
    }
  }

  /// Whether another file stands in the vault's place: one that was resealed, or an older copy.
  package static func isOtherFile(_ error: any Error) -> Bool {
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
    author.clearInterruption()
    try Writing.patiently(isAttended: author.isPresent) {
      do {
        try session.append(draft, isStoppable: false)
      } catch  where Writing.isOtherFile(error) && !session.isInteractive {
        try session.unlockAgain(asking: false)
        try session.append(draft, isStoppable: false)
      }
    }
  }

  /// Asks whether to try once more, or to change the text. Repeated Ctrl-C or Ctrl-D gives it up.
  ///
  /// - Returns: the changed text; nil if it is the same.
  /// - Throws: `ApplicationError.editorFailed` if it is given up; what asking throws if
  ///   nobody is there.
  private func askToGoOn(with text: [UInt8], after error: any Error) throws -> [UInt8]? {
    if try !Writing.isTooMuch(error) && isGranted(.triesAgain, orElse: false) {
      guard case VaultError.resealed = error else { return nil }
      do {
        try session.unlockAgain(asking: true)
        return nil
      } catch  where !hasGone(error) {
        author.clearInterruption()
        session.front.report(error)
      }
    }
    if try author.canDrawEditor && isGranted(.opensAgain, orElse: false) {
      return try reopened(text)
    }
    if try isGranted(.discards, orElse: true) { throw ApplicationError.editorFailed }
    return nil
  }

  private func reopened(_ text: [UInt8]) throws -> [UInt8] {
    let start = UnfinishedText(text: text, cursor: 0, isChanged: true)
    do {
      return try author.writeInBuiltInEditor(start, room: session.room) ?? text
    } catch let unfinished as UnfinishedText {
      return unfinished.text
    }
  }

  /// A question that Ctrl-C and Ctrl-D answer too.
  private func isGranted(_ question: WritingQuestion, orElse interrupted: Bool) throws -> Bool {
    do {
      return try author.isGranted(question)
    } catch {
      guard author.silence(in: error) == .unanswered else { throw error }
      author.clearInterruption()
      return interrupted
    }
  }

  /// Runs what must not fail: where nobody waits for it, others may hold the vault for longer.
  package static func patiently(isAttended: Bool, _ work: () throws -> Void) throws {
    var attempts = isAttended ? 0 : 3
    while true {
      do {
        return try work()
      } catch VaultError.cell(.busy) where attempts > 0 {
        attempts -= 1
      }
    }
  }

  private func drafts() throws -> Drafts { Drafts(try session.target()) }

  /// The newest draft, and whether to continue it; nil if there is none, or it is to stay.
  private func offeredDraft(_ isWanted: Bool) throws -> (draft: Drafts.Draft, isWanted: Bool)? {
    guard let draft = try drafts().newest(of: place.kind, place.record) else { return nil }
    if isWanted { return (draft, true) }
    let time = Clock.minute(draft.modified)
    if try author.isGranted(.continuesDraft(of: time)) { return (draft, true) }
    return try author.isGranted(.removesDraft) ? (draft, false) : nil
  }

  /// Whether there is a draft that the person wants to go on with; one that is not wanted is removed.
  package func isDraftWanted() throws -> Bool {
    guard let (draft, isWanted) = try offeredDraft(false) else { return false }
    if !isWanted { try session.append([draft.removal]) }
    return isWanted
  }
}
