import Application
import CellFile
import Hardening
import Prompts
import SystemPackage
import Terminal
import VaultStore

/// One unlock of the vault that the options name: for one command, or the one of the interactive
/// session in which the command runs.
final class Session {
  let options: GlobalOptions
  private(set) var vault: Vault
  /// What opened the vault; nil in a session, and where the keys were kept.
  private let secret: Secret?
  private let live: LiveSession?
  /// The text that this command goes on with after a lock.
  private var interrupted: HeldSession.Draft?
  /// Whether a commit was made, or tried.
  private var hasCommitted = false
  /// Whether work was refused, and what was to be saved then is saved.
  private(set) var hasSavedOtherwise = false

  /// What a command is about to do with the vault.
  enum Purpose {
    case reading
    /// Something may be changed: refused where nothing can be, before anything else is asked.
    case changing
  }

  /// Confines writing to the vault's folder and what is named, asks for the passphrase unless
  /// `unlock` keeps the keys, unlocks.
  init(
    _ options: GlobalOptions, for purpose: Purpose = .reading, writing places: [FilePath] = []
  ) throws {
    self.options = options
    if let live = LiveSession.current, try Session.names(live.vault, options) {
      self.live = live
      vault = live.vault
      secret = nil
      interrupted = live.takeInterrupted()
      if purpose == .changing { try requireWriting() }
      return
    }
    live = nil
    guard options.target == nil else { throw CommandError.targetOutsideSession }
    let path = try Session.path(options)
    _ = try FileBodySource.size(of: path)
    Session.confine(to: [path] + places)
    // Who names a passphrase means that one.
    let held = options.passphraseFd == nil ? try HeldKeys.vault(at: path) : nil
    LoginKeyring.close()
    if let held {
      vault = held
      secret = nil
    } else {
      let asked = try Secrets(options).ask()
      vault = try Vault(path, secret: asked, suite: Program.suite)
      secret = asked
    }
    Leftovers(of: vault.path).mention()
    if purpose == .changing { try requireWriting() }
  }

  /// Refuses what would change something where nothing can be changed: in a session that only
  /// reads, and in a hidden compartment outside of a session. Hidden changes ride on commits that
  /// come without them too, which only a session makes (format section 6, R2).
  ///
  /// - Throws: `CommandError.sessionReads`, `.hiddenNeedsSession`.
  func requireWriting() throws {
    if let live { return try live.requireWriting() }
    guard vault.role == .cover else { throw CommandError.hiddenNeedsSession }
  }

  /// Refuses a text before it is written where it could not be saved: in a hidden compartment that
  /// is damaged.
  ///
  /// - Throws: as `requireWriting`, and `VaultError.hiddenDamaged`.
  func requireWritableText() throws {
    try requireWriting()
    if writesHidden { try live?.requireSoundHidden() }
  }

  /// Opens the vault once more after another process resealed or replaced it: with the same secret,
  /// or else with a new one. Does nothing in a session, which locks instead and asks there.
  ///
  /// - Throws: `VaultError.nothingOpens`, `CommandError.hiddenNeedsSession`, what asking throws.
  func unlockAgain(asking: Bool) throws {
    guard !isLive else { return }
    var opened: Vault?
    if let secret {
      opened = try? Vault(vault.path, secret: secret, suite: Program.suite)
    }
    if opened == nil && asking {
      let asked = try Secrets(options).ask("Passphrase of the resealed vault: ")
      opened = try Vault(vault.path, secret: asked, suite: Program.suite)
    }
    guard let opened else { throw VaultError.resealed }
    guard opened.role == .cover else { throw CommandError.hiddenNeedsSession }
    vault = opened
  }

  /// Whether the command runs in an interactive session.
  var isLive: Bool { live != nil }

  /// The text that was being written in this place when the session was locked; it is given once.
  func takeInterrupted(in place: TextPlace) -> HeldSession.Draft? {
    guard isResuming(in: place) else { return nil }
    defer { interrupted = nil }
    return interrupted
  }

  /// Whether this command goes on with a text that was being written in this place.
  func isResuming(in place: TextPlace) -> Bool { interrupted?.place == place }

  /// Says what a text of so many bytes needs, where that is limited.
  var room: ((Int) -> String)? {
    guard writesHidden, let live else { return nil }
    // With about what describes a record.
    return { live.room(with: UInt64($0) + 256) }
  }

  /// Whether the options mean the vault of the interactive session.
  private static func names(_ vault: Vault, _ options: GlobalOptions) throws -> Bool {
    guard let name = options.vault else { return true }
    return (try? FileStorage.resolve(FilePath(name))) == vault.path
  }

  /// The vault's path, from the option, the interactive session or the environment.
  static func path(_ options: GlobalOptions) throws -> FilePath {
    if let name = options.vault {
      // An unset variable of a script must not lead to another vault.
      guard !name.isEmpty else { throw CommandError.noVaultNamed }
      return FilePath(name)
    }
    if let live = LiveSession.current { return live.vault.path }
    guard let name = Environment.vault, !name.isEmpty else { throw CommandError.noVaultNamed }
    return FilePath(name)
  }

  /// From here on only the folders of these files can be written.
  static func confine(to places: [FilePath]) {
    // A session was confined when it began; a narrower rule could never be widened again.
    guard LiveSession.current == nil else { return }
    let folders = places.map { path in
      let folder = ((try? FileStorage.resolve(path)) ?? path).removingLastComponent()
      return folder.isEmpty ? "." : folder
    }
    Measures.note(Hardening.confineWrites(to: folders))
  }

  /// What reading commands see, with a word about what is wrong with the file.
  func read() throws -> WholeCatalog {
    let state = try state()
    // A note about a hidden compartment would stay on the terminal.
    if live == nil && vault.role == .cover && TerminalDevice.isTerminal(.standardError) {
      let target = TargetCatalog(state, hidden: writesHidden)
      for subject in try Drafts(target).subjects() {
        let command =
          switch subject {
          case .new(let kind): "add \(kind)"
          case .record(let reference): "edit \(reference)"
          }
        Output.note("an unfinished text is kept; run `subrosa \(command)` to continue it")
      }
    }
    return options.target == .cover ? WholeCatalog(coverOf: state) : WholeCatalog(state)
  }

  /// What questions and defaults before a change may depend on. Nobody waits for the vault
  /// meanwhile: it may be another one when the change is made.
  ///
  /// - Parameter isQuiet: whether nothing is said about what is wrong with the file.
  func target(isQuiet: Bool = false) throws -> TargetCatalog {
    TargetCatalog(try state(isQuiet: isQuiet), hidden: writesHidden)
  }

  private func state(isQuiet: Bool = false) throws -> VaultState {
    let state = try live?.state() ?? vault.load()
    if isQuiet { return state }
    if state.tailLength > 0 && !vault.isBeingWritten {
      Output.note(
        "\(state.tailLength) bytes follow the newest commit; "
          + "run `subrosa recover` to deal with them"
      )
    }
    if !state.damages.isEmpty {
      Output.note("the vault is damaged; this shows what can still be read (see `subrosa verify`)")
    }
    return state
  }

  /// Whether changes go to the hidden compartment.
  var writesHidden: Bool { vault.role == .hidden && options.target == nil }

  /// Edits the vault. An editing command makes its commit though nothing changes, so that the
  /// number of commits never tells whether a name was found.
  ///
  /// - Parameters:
  ///   - otherwise: what is saved where the work is refused, in the same commit.
  ///   - work: makes the changes; runs once, while others wait for the vault, and asks nothing.
  func edit<Value>(
    otherwise: [Change] = [],
    _ work: (TargetCatalog, Notes) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    let notes = Notes(.terminal)
    defer { notes.say() }
    return try locked(otherwise) { try work($0, notes) }
  }

  /// The same for work that may ask: it does so while nobody waits for the vault. Then it runs
  /// again under the lock, on what stands there now; if that raises another question, the lock is
  /// given back until it is answered.
  func edit<Value>(
    otherwise: [Change] = [],
    asking work: (TargetCatalog, Questions) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    let conversation = Conversation()
    while true {
      try ask(conversation, otherwise) { _ = try work($0, $1) }
      let questions = Questions.answered(conversation, .terminal)
      do {
        let value = try locked(otherwise) { try work($0, questions) }
        questions.say()
        return value
      } catch is UnaskedQuestion {
        continue
      } catch {
        questions.say()
        throw error
      }
    }
  }

  private func ask(
    _ conversation: Conversation, _ otherwise: [Change],
    _ work: (TargetCatalog, Questions) throws -> Void
  ) throws {
    try requireWriting()
    let questions = Questions.asking(conversation, .terminal)
    let state = try live?.state() ?? vault.load()
    do {
      try work(TargetCatalog(state, hidden: writesHidden), questions)
    } catch  where Session.isRefusal(error) {
      questions.say()
      // Refused or declined: the commit is made all the same.
      let _: Void = try locked(otherwise) { _ in throw error }
    }
  }

  private func locked<Value>(
    _ otherwise: [Change],
    _ work: (TargetCatalog) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    if let live {
      do {
        return try live.edit(hidden: writesHidden, work)
      } catch  where Session.isRefusal(error) && !otherwise.isEmpty {
        try live.append(otherwise, hidden: writesHidden, isStoppable: false)
        hasSavedOtherwise = true
        throw error
      }
    }
    try requireWriting()
    let writer = try vault.writer(.everything)
    defer { writer.end() }
    guard let state = writer.state else { throw VaultError.nothingOpens }
    let result: (changes: [Change], value: Value)
    do {
      result = try work(TargetCatalog(state, hidden: writesHidden))
    } catch  where Session.isRefusal(error) {
      try Interruption.criticalSection {
        try commit(otherwise, writer, isStoppable: false)
      }
      hasSavedOtherwise = !otherwise.isEmpty
      throw error
    }
    try commit(result.changes, writer)
    return result.value
  }

  /// Whether an error is the command's or the person's, and not the vault's: then a commit can be
  /// made, and is due.
  static func isRefusal(_ error: any Error) -> Bool {
    !(error is VaultError) && !(error is UnaskedQuestion)
  }

  /// The work of a command that may change something: where it made no commit, because nothing
  /// changed, or it was refused or cancelled at a question, this makes it. None of a session,
  /// whose occasions are others (format section 6, R2).
  func withOccasion<Value>(_ work: () throws -> Value) throws -> Value {
    try requireWriting()
    let value: Value
    do {
      value = try work()
    } catch  where Session.isRefusal(error) {
      try makeOccasion()
      throw error
    }
    try makeOccasion()
    return value
  }

  private func makeOccasion() throws {
    guard live == nil, !hasCommitted else { return }
    try Interruption.criticalSection { try append([]) }
  }

  /// Adds records that resolve no name: reads only the newest commit, whatever the vault's size.
  ///
  /// - Parameter isStoppable: whether Ctrl-C keeps it from being saved.
  func append(_ changes: [Change], isStoppable: Bool = true) throws {
    if let live {
      return try live.append(changes, hidden: writesHidden, isStoppable: isStoppable)
    }
    try requireWriting()
    let writer = try vault.writer(.tip, isStoppable: isStoppable && !changes.isEmpty)
    defer { writer.end() }
    try commit(changes, writer, isStoppable: isStoppable)
  }

  private func commit(
    _ changes: [Change], _ writer: VaultWriter, isStoppable: Bool = true
  ) throws {
    hasCommitted = true
    // Without a change it is the occasion that every such command makes, cancelled or not.
    let isStoppable = isStoppable && !changes.isEmpty
    let progress = WorkProgress("saving", bytes: changes.approximateCommitSize)
    defer { progress.end() }
    try writer.commit(
      cover: Changes(changes), progress: progress.cells,
      shouldStop: { isStoppable && Interruption.isCancelled })
    if !changes.isEmpty { SavedWork.note() }
  }
}
