import CellFile
import Hardening
import SystemPackage
import TerminalIO
import VaultStore

/// What all commands that write the vault anew share: the secrets, the question, the work.
struct ResealWork {
  let reseal: Reseal
  let secrets: Secrets
  /// What the first passphrase opened.
  let first: Reseal.Holder
  private let size: UInt64
  private let path: FilePath

  init(_ options: GlobalOptions) throws {
    path = try FileStorage.resolve(try Session.path(options))
    try LiveSession.current?.requireWriting()
    Session.confine(to: [path])
    size = UInt64(try FileBodySource.size(of: path))
    reseal = try Reseal(path, suite: Program.suite)
    Leftovers(of: path).mention()
    secrets = try Secrets(options)
    first = try reseal.keep(try secrets.ask())
    if let live = LiveSession.current, live.vault.path == path {
      reseal.carry(live.waiting, of: live.vault.compartment)
    }
  }

  /// Asks for the other passphrases to keep, until an empty answer.
  func keepOthers() throws {
    while let secret = try secrets.askAnother("Another passphrase to keep (empty: no more): ") {
      try reseal.keep(secret)
    }
  }

  func run(
    history: Reseal.History = .keep, size newSize: Reseal.Size = .kept, yes: Bool
  ) throws {
    // What waits in this session has no other place than its compartment.
    guard reseal.keepsAllCarried else { throw CommandError.changesWait }
    Output.note("compartments whose secret you did not give will be lost")
    try Consent.ask("Write the vault anew?", yes: yes)
    let formerKeys = try HeldKeys.name(of: path)
    let otherNames = FileStorage.otherNames(of: path)
    let progress = WorkProgress("writing and checking", bytes: 2 * size)
    let outcome = try reseal.run(
      history: history, size: newSize, progress: progress.cells,
      shouldStop: { Interruption.isRequested })
    progress.end()
    SavedWork.note()
    if let live = LiveSession.current, live.vault.path == path { live.waitingWasCarried() }
    // They open nothing here any more, but older copies.
    _ = try? LoginKeyring.forget(formerKeys)
    Output.note("resealed and verified; older copies stay readable with their passphrases")
    for anchor in outcome.anchors {
      Output.note("new anchor of the \(anchor.place): \(anchor.digits)")
    }
    if otherNames > 0 {
      Output.note(
        "one of these is still on this disk: the file had \(otherNames.counted("other name")) "
          + "(hard links), where the old vault stands unchanged")
    }
    // An open session goes on with the new keys, and so with the passphrase.
    if let live = LiveSession.current, live.vault.path == path {
      if case .unknown(let error) = outcome.durability {
        ErrorReport(CommandError.notDurable(error))?.tell()
      }
      throw CommandError.resealedHere
    }
    try outcome.durability.require()
  }
}

extension Reseal.Anchor {
  /// The words for the compartment.
  fileprivate var place: String { role == .cover ? "cover" : "hidden compartment" }
}
