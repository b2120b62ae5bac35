import Hardening
import Synchronization
package import SystemPackage
package import VaultStore

/// The vault that is meant, unlocked: for one command, or the one of the interactive
/// session in which the command runs.
package final class OpenVault {
  private let request: VaultRequest
  let secrets: () throws -> any SecretSource
  let front: any FrontEnd
  /// The vault's file, unlocked.
  package private(set) var vault: Vault
  /// The secret that opened the vault; nil in a session, and if the keys were kept.
  let secret: Secret?
  private let live: InteractiveSession?
  /// The text that this command goes on with after a lock.
  private var interrupted: LockedSession.HeldText?
  /// Whether a commit was made, or tried.
  private var hasCommitted = false
  /// Whether work was refused, and what was to be saved then is saved.
  package private(set) var hasSavedOtherwise = false

  /// What a command is going to do with the vault.
  package enum Purpose {
    case reading
    /// Something may be changed: refused where nothing can be, before anything else is asked.
    case changing
  }

  /// Confines writing to the vault's folder and the given places, asks for the passphrase unless
  /// `unlock` keeps the keys, and unlocks the vault.
  ///
  /// - Parameters:
  ///   - request: which vault.
  ///   - purpose: what the command will do.
  ///   - places: files outside the vault that will be written.
  ///   - merged: files next to the vault that need no mention, because they are being merged.
  ///   - front: used to tell and ask a person.
  ///   - secrets: begins to ask for passphrases.
  package init(
    _ request: VaultRequest, for purpose: Purpose, writing places: [FilePath],
    merging merged: [FilePath] = [],
    _ front: any FrontEnd, asking secrets: @escaping () throws -> any SecretSource
  ) throws {
    self.request = request
    self.front = front
    self.secrets = secrets
    if let live = InteractiveSession.current, try OpenVault.names(live.vault, request) {
      self.live = live
      vault = live.vault
      secret = nil
      interrupted = live.takeInterrupted()
      if purpose == .changing { try requireWriting() }
      return
    }
    live = nil
    guard !request.isInCover else { throw ApplicationError.targetOutsideSession }
    let path = try request.path()
    _ = try FileBodySource.size(of: path)
    OpenVault.confine(to: [path] + places)
    // A command that names a passphrase uses that one.
    let held = request.takesHeldKeys ? try HeldKeys.vault(at: path) : nil
    LoginKeyring.close()
    if let held {
      vault = held
      secret = nil
    } else {
      let asked = try secrets().ask(.vault)
      vault = try Vault(path, secret: asked, suite: VaultFormat.suite)
      secret = asked
    }
    Leftovers(of: vault.path).mention(front)
    ConflictCopies(of: vault.path, except: merged).mention(front)
    if purpose == .changing { try requireWriting() }
  }

  /// Refuses what would change something where nothing can be changed: in a session that only
  /// reads, and in a hidden compartment outside of a session. Hidden changes ride on commits that
  /// come without them too, which only a session makes (format section 6, R2).
  ///
  /// - Throws: `ApplicationError.sessionReads`, `.hiddenNeedsSession`.
  package func requireWriting() throws {
    if let live { return try live.requireWriting() }
    guard vault.role == .cover else { throw ApplicationError.hiddenNeedsSession }
  }

  /// Refuses a text before it is written where it could not be saved: in a hidden compartment that
  /// is damaged.
  ///
  /// - Throws: as `requireWriting`, and `VaultError.hiddenDamaged`.
  package func requireWritableText() throws {
    try requireWriting()
    if writesHidden { try live?.requireSoundHidden() }
  }

  /// Opens the vault once more after another process resealed it or put another copy of it in its
  /// place: with the same secret, or else with a new one. Does nothing in a session, which locks
  /// instead and asks there.
  ///
  /// - Throws: `VaultError.nothingOpens`, `.resealed`; `ApplicationError.vaultReplaced` where the file is
  ///   another vault, which must not get what was written for this one; `.hiddenNeedsSession`, what
  ///   asking throws.
  package func unlockAgain(asking: Bool) throws {
    guard !isInteractive else { return }
    var opened: Vault?
    if let secret {
      opened = try? Vault(vault.path, secret: secret, suite: VaultFormat.suite)
    }
    if opened == nil && asking {
      let asked = try secrets().ask(.resealedVault)
      opened = try Vault(vault.path, secret: asked, suite: VaultFormat.suite)
    }
    guard let opened else { throw VaultError.resealed }
    guard opened.role == .cover else { throw ApplicationError.hiddenNeedsSession }
    guard opened.compartment == vault.compartment else { throw ApplicationError.vaultReplaced }
    opened.goOn(from: vault)
    vault = opened
  }

  /// Whether the command runs in an interactive session.
  package var isInteractive: Bool { live != nil }

  /// The text that was being written in this place when the session was locked; it is given once.
  package func takeInterrupted(in place: TextPlace) -> LockedSession.HeldText? {
    guard isResuming(in: place) else { return nil }
    defer { interrupted = nil }
    return interrupted
  }

  /// The same without giving it: what it says may tell which place of several is meant.
  package func heldText(in place: TextPlace) -> [UInt8]? {
    isResuming(in: place) ? interrupted.map { Array($0.text) } : nil
  }

  /// Whether this command goes on with a text that was being written in this place.
  package func isResuming(in place: TextPlace) -> Bool { interrupted?.place == place }

  /// Tells what a text with a number of bytes needs, if that is limited.
  package var room: ((Int) -> HiddenRoom)? {
    guard writesHidden, let live else { return nil }
    // Includes an estimate for the record's metadata.
    return { live.room(with: UInt64($0) + 256) }
  }

  /// Whether a request means the vault of the interactive session.
  private static func names(_ vault: Vault, _ request: VaultRequest) throws -> Bool {
    guard let name = request.named else { return true }
    return (try? FileStorage.resolve(FilePath(name))) == vault.path
  }

  /// From here on only the folders of these files can be written.
  package static func confine(to places: [FilePath]) {
    // A session was confined when it began; a narrower rule could never be widened again.
    guard InteractiveSession.current == nil else { return }
    let folders = places.map { path in
      let folder = ((try? FileStorage.resolve(path)) ?? path).removingLastComponent()
      return folder.isEmpty ? "." : folder
    }
    let report = Hardening.confineWrites(to: folders)
    ProcessHardening.note(report)
    let isInForce = report.gaps.allSatisfy { gap in
      if case .heldInPart = gap.outcome { true } else { false }
    }
    guard isInForce else { return }
    writable.withLock { $0 = folders.map { (try? FileStorage.resolve($0)) ?? $0 } }
  }

  // Below which the process can write; nil where nothing keeps it from writing anywhere.
  private static let writable = Mutex<[FilePath]?>(nil)

  /// Whether `confine` lets the process create something in a folder.
  static func isWritable(_ folder: FilePath) -> Bool {
    guard let folders = writable.withLock({ $0 }) else { return true }
    let folder = (try? FileStorage.resolve(folder)) ?? folder
    return folders.contains { folder.starts(with: $0) }
  }

  /// The view for commands that only read, with a message about any problem of the file.
  package func read() throws -> WholeCatalog {
    let state = try state()
    // A note about a hidden compartment would stay on the terminal.
    if live == nil && vault.role == .cover && front.isWatched {
      let target = TargetCatalog(state, hidden: writesHidden)
      for subject in try Drafts(target).subjects() {
        front.say(.draftKept(subject))
      }
    }
    return request.isInCover ? WholeCatalog(coverOf: state) : WholeCatalog(state)
  }

  /// The records that questions and defaults before a change may depend on. Nobody waits for the
  /// vault meanwhile, so the vault may be a different one when the change is made.
  ///
  /// - Parameter isQuiet: whether to say nothing about problems of the file.
  package func target(isQuiet: Bool = false) throws -> TargetCatalog {
    TargetCatalog(try state(isQuiet: isQuiet), hidden: writesHidden)
  }

  private func state(isQuiet: Bool = false) throws -> VaultState {
    let state = try live?.state() ?? vault.load()
    if isQuiet { return state }
    if state.tailLength > 0 && !vault.isBeingWritten {
      front.say(.tornTail(bytes: state.tailLength))
    }
    if !state.damages.isEmpty {
      front.say(.vaultDamaged)
    }
    return state
  }

  /// The view for work that changes the cover, whichever secret opened the vault. Says nothing.
  func coverTarget() throws -> TargetCatalog {
    TargetCatalog(try state(isQuiet: true), hidden: false)
  }

  /// The session in which hidden changes wait; nil where changes go to the cover.
  var hiddenSession: InteractiveSession? { writesHidden ? live : nil }

  /// How many changes of the hidden compartment wait for a commit; 0 where changes go to the cover.
  package var waiting: Int { writesHidden ? live?.waiting.count ?? 0 : 0 }

  /// Whether changes go to the hidden compartment.
  package var writesHidden: Bool { vault.role == .hidden && !request.isInCover }

  /// Edits the vault. An editing command makes its commit even if nothing changes, so that the
  /// number of commits never reveals whether a name was found.
  ///
  /// - Parameters:
  ///   - otherwise: changes that are saved in the same commit if the work is refused.
  ///   - work: makes the changes; runs once, while others wait for the vault, and asks nothing.
  package func edit<Value>(
    otherwise: [Change] = [],
    _ work: (TargetCatalog, Notes) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    let notes = Notes(front)
    defer { notes.say() }
    return try locked(otherwise) { try work($0, notes) }
  }

  /// The same for work that may ask: it does so while nobody waits for the vault. Then it runs
  /// again under the lock, on what stands there now; if that raises another question, the lock is
  /// given back until it is answered.
  package func edit<Value>(
    otherwise: [Change] = [],
    asking work: (TargetCatalog, ChangeQuestions) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    let conversation = Conversation()
    while true {
      try ask(conversation, otherwise) { _ = try work($0, $1) }
      let questions = ChangeQuestions.answered(conversation, front)
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

  /// Edits the cover, whichever secret opened the vault, from the cover alone.
  ///
  /// - Parameters:
  ///   - isOccasion: whether a commit is made in a session too where nothing changes.
  ///   - work: as for `edit`.
  func editCover<Value>(
    isOccasion: Bool, _ work: (TargetCatalog) throws -> (changes: [Change], value: Value)
  ) throws -> Value {
    if let live { return try live.edit(hidden: false, isOccasion: isOccasion, work) }
    return try locked([], work)
  }

  private func ask(
    _ conversation: Conversation, _ otherwise: [Change],
    _ work: (TargetCatalog, ChangeQuestions) throws -> Void
  ) throws {
    try requireWriting()
    let questions = ChangeQuestions.asking(conversation, front)
    let state = try live?.state() ?? vault.load()
    do {
      try work(TargetCatalog(state, hidden: writesHidden), questions)
    } catch  where OpenVault.isRefusal(error) {
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
      } catch  where OpenVault.isRefusal(error) && !otherwise.isEmpty {
        try live.append(otherwise, hidden: writesHidden, isStoppable: false)
        hasSavedOtherwise = true
        throw error
      }
    }
    try requireWriting()
    let writer = try vault.writer(.everything, front)
    defer { writer.end() }
    guard let state = writer.state else { throw VaultError.nothingOpens }
    let result: (changes: [Change], value: Value)
    do {
      result = try work(TargetCatalog(state, hidden: writesHidden))
    } catch  where OpenVault.isRefusal(error) {
      try front.criticalSection {
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
  package static func isRefusal(_ error: any Error) -> Bool {
    !(error is VaultError) && !(error is UnaskedQuestion) && !SavedWork.isDoubtful(error)
  }

  /// The work of a command that may change something: where it made no commit, because nothing
  /// changed, or it was refused or cancelled at a question, this makes it. None of a session,
  /// whose occasions are others (format section 6, R2).
  package func withOccasion<Value>(_ work: () throws -> Value) throws -> Value {
    try requireWriting()
    let value: Value
    do {
      value = try work()
    } catch  where OpenVault.isRefusal(error) {
      try makeOccasion()
      throw error
    }
    try makeOccasion()
    return value
  }

  private func makeOccasion() throws {
    guard live == nil, !hasCommitted else { return }
    try front.criticalSection { try append([]) }
  }

  /// Adds records that resolve no name: reads only the newest commit, whatever the vault's size.
  ///
  /// - Parameters:
  ///   - isStoppable: whether Ctrl-C keeps it from being saved.
  ///   - isQuiet: whether nothing is said about changes that wait: the screen says it.
  package func append(
    _ changes: [Change], isStoppable: Bool = true, isQuiet: Bool = false
  ) throws {
    if let live {
      return try live.append(
        changes, hidden: writesHidden, isStoppable: isStoppable, isQuiet: isQuiet)
    }
    try requireWriting()
    let writer = try vault.writer(
      .tip, front, isStoppable: isStoppable && !changes.isEmpty)
    defer { writer.end() }
    try commit(changes, writer, isStoppable: isStoppable)
  }

  private func commit(
    _ changes: [Change], _ writer: VaultWriter, isStoppable: Bool = true
  ) throws {
    hasCommitted = true
    // Without a change, it is the commit that every such command makes, cancelled or not.
    let isStoppable = isStoppable && !changes.isEmpty
    let progress = front.begin(.saving(bytes: changes.approximateCommitSize))
    defer { progress.end() }
    try writer.commit(
      cover: Changes(changes), progress: progress.cells,
      shouldStop: { [front] in isStoppable && front.isCancelled })
    if !changes.isEmpty { SavedWork.note() }
    try writer.durability.require()
  }
}
