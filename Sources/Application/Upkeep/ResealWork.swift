import Hardening
import SystemPackage
package import VaultStore

/// The common part of all commands that rewrite the vault: the secrets, the question, the work.
/// The source of passphrases is the caller's own type, since it also asks for new ones.
package struct ResealWork<Secrets: SecretSource> {
  /// Takes the secrets of the new vault.
  package let reseal: Reseal
  /// The source of passphrases.
  package let secrets: Secrets
  /// The secret that the first passphrase opened.
  package let first: Reseal.KeptSecret
  let front: any FrontEnd
  /// The interactive session whose vault it is; nil where none is.
  private let live: InteractiveSession?
  private let size: UInt64
  private let path: FilePath

  /// Asks for the first passphrase.
  ///
  /// - Parameters:
  ///   - request: which vault.
  ///   - front: who is told and asked.
  ///   - secrets: begins to ask for passphrases.
  package init(
    _ request: VaultRequest, _ front: any FrontEnd, asking secrets: () throws -> Secrets
  ) throws {
    self.front = front
    path = try FileStorage.resolve(try request.path())
    try InteractiveSession.current?.requireWriting()
    OpenVault.confine(to: [path])
    size = UInt64(try FileBodySource.size(of: path))
    reseal = try Reseal(path, suite: VaultFormat.suite)
    Leftovers(of: path).mention(front)
    self.secrets = try secrets()
    first = try reseal.keep(try self.secrets.ask(.vault))
    let path = path
    live = InteractiveSession.current.flatMap { $0.vault.path == path ? $0 : nil }
    if let live { reseal.carry(live.waiting, of: live.vault.compartment) }
  }

  /// Asks for the other passphrases to keep, until an empty answer, and then for the vault's shares,
  /// where it has some.
  ///
  /// - Parameter dropsCustody: whether the shares are given up instead.
  /// - Throws: `ApplicationError.sharesNeeded`, and what asking and opening throw.
  package func keepOthers(dropsCustody: Bool) throws {
    try keepPassphrases()
    try keepCustody(dropping: dropsCustody)
  }

  /// Asks for the other passphrases to keep, until an empty answer.
  package func keepPassphrases() throws {
    while let secret = try secrets.askAnother() { try reseal.keep(secret) }
  }

  /// Asks, and writes the vault anew.
  ///
  /// - Parameters:
  ///   - history: what is kept of it.
  ///   - newSize: how large the new vault is.
  ///   - yes: whether the question was answered ahead.
  /// - Throws: as `consent` and `write`.
  package func run(
    history: Reseal.History = .keep, size newSize: Reseal.Size = .kept, yes: Bool
  ) throws {
    try consent(yes: yes)
    try write(history: history, size: newSize)
  }

  /// Says what is lost, and asks.
  ///
  /// - Parameters:
  ///   - question: the question to ask.
  ///   - yes: whether it was answered in advance.
  /// - Throws: `ApplicationError.changesWait`, `.declined`, `.needsYes`.
  package func consent(to question: ConsentQuestion = .reseal, yes: Bool) throws {
    // Changes that wait in this session have no place other than their compartment.
    guard reseal.keepsAllCarried else { throw ApplicationError.changesWait }
    front.say(.unopenedCompartmentsLost)
    if !yes { try front.consent(to: question) }
  }

  /// Writes the vault anew.
  ///
  /// - Parameters:
  ///   - history: what is kept of it.
  ///   - newSize: how large the new vault is.
  ///   - proof: a secret that must open the new file before it takes the old one's place.
  /// - Throws: `.resealedHere` in a session, which has to be unlocked again; `.notDurable`, and what
  ///   a reseal throws.
  package func write(
    history: Reseal.History = .keep, size newSize: Reseal.Size = .kept,
    proving proof: Secret? = nil
  ) throws {
    let carried = try carryHeld()
    let formerKeys = try HeldKeys.name(of: path)
    let otherNames = FileStorage.otherNames(of: path)
    let progress = front.begin(.resealing(bytes: 2 * size))
    let outcome = try reseal.run(
      history: history, size: newSize, proving: proof, progress: progress.cells,
      shouldStop: { [front] in front.isStopRequested })
    progress.end()
    SavedWork.note()
    live?.waitingWasCarried(with: carried)
    // They open nothing here any more, but older copies.
    _ = try? LoginKeyring.forget(formerKeys)
    tell { [front] in front.say(.resealed) }
    tell(outcome.anchors)
    if otherNames > 0 {
      tell { [front] in front.say(.oldVaultRemains(names: otherNames)) }
    }
    // An open session goes on with the new keys, and so with the passphrase.
    if live != nil {
      if case .unknown(let error) = outcome.durability {
        tell { [front] in front.report(ApplicationError.notDurable(error)) }
      }
      throw ApplicationError.resealedHere
    }
    try outcome.durability.require()
  }
}

extension ResealWork {
  /// Takes along what the session holds for secrets that were given now, though another one unlocked
  /// it: no secret of the new vault may be able to open it.
  ///
  /// - Returns: what it was, sealed.
  private func carryHeld() throws -> [[UInt8]] {
    guard let live else { return [] }
    var carried: [[UInt8]] = []
    for (holder, vault) in reseal.keepers where vault.role == .hidden {
      for piece in live.heldForOthers where !carried.contains(piece) {
        if let waiting = try WaitingChanges.opening(piece, by: holder, of: vault) {
          reseal.carry(waiting, of: vault.compartment)
          carried.append(piece)
          continue
        }
        var place = LockedSession()
        guard try place.takeBack(piece, by: holder) else { continue }
        if let text = try place.takeText()?.unsaved() {
          let waiting = WaitingChanges()
          try waiting.add(Changes([text]))
          reseal.carry(waiting, of: vault.compartment)
        }
        carried.append(piece)
      }
    }
    return carried
  }

  /// Tells something at once, or below a session, whose screen is wiped when it locks now.
  private func tell(_ work: @escaping () -> Void) {
    if let live { live.parting.append(work) } else { work() }
  }

  /// Tells the anchors, to be written down. Those of hidden compartments must not stay on the
  /// terminal: a session wipes all that it showed, a single command shows them until a key is
  /// pressed, and `status` in a session shows them again.
  private func tell(_ anchors: [Reseal.Anchor]) {
    let hidden = anchors.filter { $0.role == .hidden }
    for anchor in anchors where anchor.role == .cover {
      tell { [front] in front.say(.newAnchor(anchor.digits, isHidden: false)) }
    }
    if InteractiveSession.current != nil {
      for anchor in hidden { front.say(.newAnchor(anchor.digits, isHidden: true)) }
    } else if !hidden.isEmpty && !secrets.isScripted {
      front.showHiddenAnchors(hidden.map(\.digits))
    }
  }
}
