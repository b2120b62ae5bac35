import Records
package import VaultStore

/// A vault that stays open for many commands.
///
/// A change of the cover is saved at once. A change of a hidden compartment waits for an occasion
/// that would come without it too: such a change, ten minutes with a key pressed, locking, leaving
/// (format section 6, R2 and R3).
package final class InteractiveSession: @unchecked Sendable {
  // @unchecked: a session has one thread.

  /// The session that commands run in; nil for a program that runs one command.
  @TaskLocal package static var current: InteractiveSession?

  /// The vault, unlocked.
  package let vault: Vault
  /// Seals what outlives a lock.
  package let holder: Holder
  /// After so long without a key the session locks.
  package let idleLimit: Duration
  /// Whether the session may change the vault; if not, it has no occasions either.
  package let writes: Bool
  /// Told after each change of what waits.
  package var onChange: () -> Void = {}
  /// Repeats messages after the session's screen was wiped, since nobody could read them there.
  /// They must be the same for every secret that may have opened the session.
  package var parting: [() -> Void] = []
  /// Changes of the hidden compartment that wait for a commit.
  package private(set) var waiting = WaitingChanges()
  /// The sealed content that a locked session held for other secrets. It is kept until these
  /// are given, and nobody is told.
  package var heldForOthers: [[UInt8]] = []
  private var cached: VaultState?
  private let front: any FrontEnd
  private var interrupted: LockedSession.HeldText?
  /// Why the last occasion in the background saved nothing.
  package private(set) var failure: (any Error)?

  /// Begins a session.
  package init(
    _ vault: Vault, _ holder: Holder, idleLimit: Duration, writes: Bool, _ front: any FrontEnd
  ) {
    self.front = front
    self.vault = vault
    self.holder = holder
    self.idleLimit = idleLimit
    self.writes = writes
  }

  /// Refuses what would write, in a session that was opened to read.
  ///
  /// - Throws: `ApplicationError.sessionReads`.
  package func requireWriting() throws {
    guard writes else { throw ApplicationError.sessionReads }
  }

  /// The state, with what waits; read again only if somebody wrote.
  package func state() throws -> VaultState {
    if let cached, try vault.isCurrent(cached) { return cached }
    let state = try vault.load()
    try state.show(waiting)
    cached = state
    return state
  }

  /// Edits the vault; without a change nothing is written.
  ///
  /// - Parameter isOccasion: whether a change of the cover makes its commit though nothing changes.
  package func edit<Value>(
    hidden: Bool, isOccasion: Bool = false,
    _ work: (TargetCatalog) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    try requireWriting()
    if hidden {
      let result = try work(TargetCatalog(try state(), hidden: true))
      try wait(result.changes)
      return result.value
    }
    let writer = try vault.writer(.everything, front)
    defer { writer.end() }
    guard let state = writer.state else { throw VaultError.nothingOpens }
    let result = try work(TargetCatalog(state, hidden: false))
    if !result.changes.isEmpty || isOccasion {
      try save(result.changes, writer, isStoppable: true)
    }
    return result.value
  }

  /// Adds records that resolve no name; without any, makes an occasion.
  ///
  /// - Parameters:
  ///   - isStoppable: whether Ctrl-C keeps it from being saved.
  ///   - isQuiet: whether nothing is said about what waits.
  package func append(
    _ changes: [Change], hidden: Bool, isStoppable: Bool = true, isQuiet: Bool = false
  ) throws {
    try requireWriting()
    if hidden && !changes.isEmpty { return try wait(changes, isQuiet: isQuiet) }
    let writer = try vault.writer(
      .tip, front, isStoppable: isStoppable && !changes.isEmpty, isQuiet: changes.isEmpty)
    defer { writer.end() }
    try save(changes, writer, isStoppable: isStoppable)
  }

  private func save(_ changes: [Change], _ writer: VaultWriter, isStoppable: Bool) throws {
    cached = nil
    defer { onChange() }
    // An occasion is made to its end, whoever asks the program to end: it may be the last one.
    guard !changes.isEmpty else {
      tell(try writer.commit(waiting: waiting))
      return try writer.durability.require()
    }
    let progress = front.begin(.saving(bytes: changes.approximateCommitSize))
    defer { progress.end() }
    let trouble = try writer.commit(
      cover: Changes(changes), waiting: waiting, progress: progress.cells,
      shouldStop: { [front] in isStoppable && front.isCancelled })
    SavedWork.note()
    tell(trouble)
    try writer.durability.require()
  }

  /// If something kept hidden changes out of a commit, this is reported at the next prompt.
  private func tell(_ trouble: VaultWriter.HiddenTrouble?) {
    if case .damaged(let damages) = trouble { failure = VaultError.hiddenDamaged(damages) }
  }

  /// The commit every ten minutes, whether or not anything changed. Nobody can be told at once, so
  /// errors are reported at the next prompt.
  package func occasionInBackground() {
    guard writes else { return }
    do {
      failure = nil
      try append([], hidden: false)
    } catch {
      failure = error
    }
  }

  /// The commit of a lock or of the end, whether anything changed or not.
  ///
  /// - Parameter draft: a text of the cover that was being written: it is kept in this commit.
  package func lastOccasion(keeping draft: [Change] = []) throws {
    if writes { try append(draft, hidden: false, isStoppable: false) }
  }

  /// Keeps a hidden text that was being written with what else waits.
  package func keepWaiting(_ draft: [Change]) throws {
    guard writes else { return }
    try waiting.add(Changes(withdrawing(draft)))
    cached = nil
    onChange()
  }
}

// MARK: - What waits

extension InteractiveSession {
  /// Refuses a change of a hidden compartment that is damaged: it is read-only.
  ///
  /// - Throws: `VaultError.hiddenDamaged`.
  package func requireSoundHidden() throws {
    let damages = try state().hiddenDamages
    guard damages.isEmpty else { throw VaultError.hiddenDamaged(damages) }
  }

  private func wait(_ changes: [Change], isQuiet: Bool = false) throws {
    guard !changes.isEmpty else { return }
    try requireSoundHidden()
    try waiting.add(Changes(withdrawing(changes)))
    SavedWork.note()
    cached = nil
    onChange()
    guard waiting.count > 0, !isQuiet else { return }
    front.say(.notSavedYet(waitingSummary))
  }

  /// Lets versions of another file wait, as they are there.
  ///
  /// - Throws: `VaultError.hiddenDamaged`, and what reading a body throws; then none of them waits.
  func take(_ versions: Changes<Hidden>) throws {
    guard !versions.isEmpty else { return }
    try requireWriting()
    try requireSoundHidden()
    try waiting.add(versions)
    cached = nil
    onChange()
  }

  /// Leaves versions in the other file that they come from, where they wait still.
  ///
  /// - Parameter most: how many bytes may go on waiting; nil for none.
  /// - Returns: how many were left there.
  func giveBack(_ versions: Set<VersionID>, above most: UInt64? = nil) -> Int {
    let before = waiting.count
    if let most { _ = waiting.giveBack(versions, above: most) } else { waiting.giveBack(versions) }
    guard waiting.count < before else { return 0 }
    cached = nil
    onChange()
    return before - waiting.count
  }

  /// The changes without removals of drafts that wait still: those go together.
  private func withdrawing(_ changes: [Change]) -> [Change] {
    changes.filter { change in
      guard change.content == nil else { return true }
      cached = nil
      return !waiting.withdraw(change.record) { metadata in
        (try? MetadataOutline(serialized: metadata))?.kind == .draft
      }
    }
  }

  /// Whether anything waits.
  package var isWaiting: Bool { waiting.count > 0 }

  /// The waiting changes.
  package var waitingSummary: WaitingSummary {
    WaitingSummary(changes: waiting.count, room: room(with: 0))
  }

  /// The room that the waiting changes and a number of further bytes need.
  package func room(with more: UInt64) -> HiddenRoom {
    HiddenRoom(
      kibibytes: (waiting.bytes + more + 1023) / 1024, commits: waiting.commits(with: more))
  }

  /// Whether the last commit of the session takes all that waits.
  package var isSavedByTheEnd: Bool {
    waiting.count == 0 || waiting.fitOneCommit && (try? requireSoundHidden()) != nil
  }

  /// The waiting changes, sealed for the secret that opened the vault; nil if there are none.
  package func heldChanges() throws -> [UInt8]? {
    waiting.count == 0 ? nil : try waiting.held(by: holder, of: vault)
  }

  /// Called when a vault that was just rewritten contains the changes that waited, and these
  /// pieces held for other secrets.
  package func waitingWasCarried(with pieces: [[UInt8]]) {
    heldForOthers.removeAll { pieces.contains($0) }
    waiting = WaitingChanges()
    cached = nil
  }

  /// Takes back what was held.
  ///
  /// - Returns: whether it was of the holder's secret.
  package func takeBack(_ held: [UInt8], by holder: Holder) throws -> Bool {
    guard let changes = try WaitingChanges.opening(held, by: holder, of: vault) else {
      return false
    }
    waiting = changes
    cached = nil
    return true
  }
}

// MARK: - A text that was interrupted

extension InteractiveSession {
  /// Runs a command that may go on with a text; when it returns, the text is given up, and no other
  /// command gets it.
  package func goingOn<Value>(with text: LockedSession.HeldText?, _ work: () throws -> Value)
    rethrows
    -> Value
  {
    interrupted = text
    defer { interrupted = nil }
    return try work()
  }

  /// The text, for the command that goes on with it.
  package func takeInterrupted() -> LockedSession.HeldText? {
    defer { interrupted = nil }
    return interrupted
  }
}
