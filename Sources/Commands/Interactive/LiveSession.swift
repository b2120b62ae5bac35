import CellFile
import TerminalIO
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
  /// After so long without a key the session locks.
  let idleLimit: Duration
  /// Whether the session may change the vault; if not, it has no occasions either.
  let writes: Bool
  /// Changes of the hidden compartment that wait for a commit.
  private(set) var waiting = WaitingChanges()
  private var cached: VaultState?
  /// Why the last occasion in the background saved nothing.
  private(set) var failure: (any Error)?

  init(_ vault: Vault, idleLimit: Duration, writes: Bool) {
    self.vault = vault
    self.idleLimit = idleLimit
    self.writes = writes
  }

  /// Refuses what would write, in a session that was opened to read.
  ///
  /// - Throws: `CommandError.sessionReads`.
  func requireWriting() throws {
    guard writes else { throw CommandError.sessionReads }
  }

  /// How many changes wait.
  var waitingCount: Int { waiting.count }

  /// How many occasions they need, about.
  var occasionsNeeded: Int { waiting.occasionsNeeded }

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
    let writer = try VaultWriter(vault, scope: .everything)
    defer { writer.end() }
    guard let state = writer.state else { throw VaultError.nothingOpens }
    let result = try work(TargetCatalog(state, hidden: false))
    if !result.changes.isEmpty { try save(result.changes, writer) }
    return result.value
  }

  /// Adds records that resolve no name; without any, makes an occasion.
  func append(_ changes: [Change], hidden: Bool) throws {
    try requireWriting()
    if hidden && !changes.isEmpty { return try wait(changes) }
    let writer = try VaultWriter(vault, scope: .tip)
    defer { writer.end() }
    try save(changes, writer)
  }

  private func wait(_ changes: [Change]) throws {
    guard !changes.isEmpty else { return }
    try waiting.add(Changes(changes))
    cached = nil
    Output.note(
      "not saved yet: \(waiting.count.counted("change", "wait")) for about "
        + waiting.occasionsNeeded.counted("occasion")
        + "; a crash before loses them, `touch` makes an occasion now")
  }

  private func save(_ changes: [Change], _ writer: VaultWriter) throws {
    cached = nil
    let progress = WorkProgress("saving", bytes: changes.approximateCommitSize)
    defer { progress.end() }
    try writer.commit(
      cover: Changes(changes), waiting: waiting, progress: progress.cells,
      // An occasion is made to its end, whoever asks the program to end: it may be the last one.
      shouldStop: { !changes.isEmpty && Interruption.isCancelled })
  }

  /// The commit of ten minutes, of locking and of leaving, whether anything changed or not.
  func occasion() throws {
    if writes { try append([], hidden: false) }
  }

  /// The same where nobody can be told at once: what went wrong is told at the next prompt.
  func occasionInBackground() {
    do {
      try occasion()
      failure = nil
    } catch {
      failure = error
    }
  }
}

// MARK: - Locking

extension LiveSession {
  /// What waits, sealed for the compartment that is open; nil where nothing waits.
  func heldChanges() throws -> [UInt8]? {
    waiting.count == 0 ? nil : try waiting.held(by: vault)
  }

  /// What waited stands in the vault that was just written anew.
  func waitingWasCarried() {
    waiting = WaitingChanges()
    cached = nil
  }

  /// Takes back what was held.
  ///
  /// - Returns: whether it was of this compartment.
  func takeBack(_ held: [UInt8]) -> Bool {
    guard let changes = WaitingChanges.opening(held, by: vault) else { return false }
    waiting = changes
    cached = nil
    return true
  }
}
