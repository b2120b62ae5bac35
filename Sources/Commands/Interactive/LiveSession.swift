import Application
import CellFile
import Records
import Terminal
import VaultStore

/// A vault that stays open for many commands.
///
/// A change of the cover is saved at once. A change of a hidden compartment waits for an occasion
/// that would come without it too: such a change, ten minutes with a key pressed, locking, leaving
/// (format section 6, R2 and R3).
final class LiveSession: @unchecked Sendable {
  // @unchecked: a session has one thread.

  /// The session that commands run in; nil for a program that runs one command.
  @TaskLocal static var current: LiveSession?

  let vault: Vault
  /// Seals what outlives a lock.
  let holder: Holder
  /// After so long without a key the session locks.
  let idleLimit: Duration
  /// Whether the session may change the vault; if not, it has no occasions either.
  let writes: Bool
  /// Told after each change of what waits.
  var onChange: () -> Void = {}
  /// Changes of the hidden compartment that wait for a commit.
  private(set) var waiting = WaitingChanges()
  private var cached: VaultState?
  private var interrupted: HeldSession.Draft?
  /// Why the last occasion in the background saved nothing.
  private(set) var failure: (any Error)?

  init(_ vault: Vault, _ holder: Holder, idleLimit: Duration, writes: Bool) {
    self.vault = vault
    self.holder = holder
    self.idleLimit = idleLimit
    self.writes = writes
  }

  /// Refuses what would write, in a session that was opened to read.
  ///
  /// - Throws: `CommandError.sessionReads`.
  func requireWriting() throws {
    guard writes else { throw CommandError.sessionReads }
  }

  /// The state, with what waits; read again only if somebody wrote.
  func state() throws -> VaultState {
    if let cached, try vault.isCurrent(cached) { return cached }
    let state = try vault.load()
    try state.show(waiting)
    cached = state
    return state
  }

  /// Edits the vault; without a change nothing is written.
  func edit<Value>(
    hidden: Bool, _ work: (TargetCatalog) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    try requireWriting()
    if hidden {
      let result = try work(TargetCatalog(try state(), hidden: true))
      try wait(result.changes)
      return result.value
    }
    let writer = try vault.writer(.everything)
    defer { writer.end() }
    guard let state = writer.state else { throw VaultError.nothingOpens }
    let result = try work(TargetCatalog(state, hidden: false))
    if !result.changes.isEmpty { try save(result.changes, writer, isStoppable: true) }
    return result.value
  }

  /// Adds records that resolve no name; without any, makes an occasion.
  ///
  /// - Parameter isStoppable: whether Ctrl-C keeps it from being saved.
  func append(_ changes: [Change], hidden: Bool, isStoppable: Bool = true) throws {
    try requireWriting()
    if hidden && !changes.isEmpty { return try wait(changes) }
    let writer = try vault.writer(
      .tip, isStoppable: isStoppable && !changes.isEmpty, isQuiet: changes.isEmpty)
    defer { writer.end() }
    try save(changes, writer, isStoppable: isStoppable)
  }

  private func save(_ changes: [Change], _ writer: VaultWriter, isStoppable: Bool) throws {
    cached = nil
    defer { onChange() }
    // An occasion is made to its end, whoever asks the program to end: it may be the last one.
    guard !changes.isEmpty else { return tell(try writer.commit(waiting: waiting)) }
    let progress = WorkProgress("saving", bytes: changes.approximateCommitSize)
    defer { progress.end() }
    let trouble = try writer.commit(
      cover: Changes(changes), waiting: waiting, progress: progress.cells,
      shouldStop: { isStoppable && Interruption.isCancelled })
    SavedWork.note()
    tell(trouble)
  }

  /// What kept hidden changes from going along is told at the next prompt.
  private func tell(_ trouble: VaultWriter.HiddenTrouble?) {
    if case .damaged(let damages) = trouble { failure = VaultError.hiddenDamaged(damages) }
  }

  /// The commit of ten minutes, whether anything changed or not. Nobody can be told at once: what
  /// went wrong is told at the next prompt.
  func occasionInBackground() {
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
  func lastOccasion(keeping draft: [Change] = []) throws {
    if writes { try append(draft, hidden: false, isStoppable: false) }
  }

  /// Keeps a hidden text that was being written with what else waits.
  func keepWaiting(_ draft: [Change]) throws {
    guard writes else { return }
    try waiting.add(Changes(withdrawing(draft)))
    cached = nil
    onChange()
  }
}

// MARK: - What waits

extension LiveSession {
  /// Refuses a change of a hidden compartment that is damaged: it is read-only.
  ///
  /// - Throws: `VaultError.hiddenDamaged`.
  func requireSoundHidden() throws {
    let damages = try state().hiddenDamages
    guard damages.isEmpty else { throw VaultError.hiddenDamaged(damages) }
  }

  private func wait(_ changes: [Change]) throws {
    guard !changes.isEmpty else { return }
    try requireSoundHidden()
    try waiting.add(Changes(withdrawing(changes)))
    SavedWork.note()
    cached = nil
    onChange()
    guard waiting.count > 0 else { return }
    Output.note(
      "not saved yet: \(waitingWords); run `touch` to save; a crash before that loses them")
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
  var isWaiting: Bool { waiting.count > 0 }

  /// What waits, in words: "2 changes wait, 9 KiB, about 2 saves".
  var waitingWords: String {
    waiting.count.counted("change", "wait") + ", " + room(with: 0)
  }

  /// What waits and so many bytes more, in words: "9 KiB, about 2 saves".
  func room(with more: UInt64) -> String {
    let size = (waiting.bytes + more + 1023) / 1024
    return "\(size) KiB, about \(waiting.commits(with: more).counted("save"))"
  }

  /// Whether the last commit of the session takes all that waits.
  var isSavedByTheEnd: Bool {
    waiting.count == 0 || waiting.fitOneCommit && (try? requireSoundHidden()) != nil
  }

  /// What waits, sealed for the secret that opened the vault; nil where nothing waits.
  func heldChanges() throws -> [UInt8]? {
    waiting.count == 0 ? nil : try waiting.held(by: holder, of: vault)
  }

  /// What waited stands in the vault that was just written anew.
  func waitingWasCarried() {
    waiting = WaitingChanges()
    cached = nil
  }

  /// Takes back what was held.
  ///
  /// - Returns: whether it was of this secret.
  func takeBack(_ held: [UInt8]) throws -> Bool {
    guard let changes = try WaitingChanges.opening(held, by: holder, of: vault) else {
      return false
    }
    waiting = changes
    cached = nil
    return true
  }
}

// MARK: - A text that was interrupted

extension LiveSession {
  /// Runs a command that may go on with a text; when it returns, the text is given up, and no other
  /// command gets it.
  func goingOn<Value>(with text: HeldSession.Draft?, _ work: () throws -> Value) rethrows -> Value {
    interrupted = text
    defer { interrupted = nil }
    return try work()
  }

  /// The text, for the command that goes on with it.
  func takeInterrupted() -> HeldSession.Draft? {
    defer { interrupted = nil }
    return interrupted
  }
}
