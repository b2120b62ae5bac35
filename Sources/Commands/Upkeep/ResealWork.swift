import Application
import CellFile
import Hardening
import Prompts
import Sodium
import SystemPackage
import Terminal
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
    while let secret = try secrets.askAnother(
      "Another passphrase to keep (press Enter to finish): ")
    {
      try reseal.keep(secret)
    }
  }

  func run(
    history: Reseal.History = .keep, size newSize: Reseal.Size = .kept, yes: Bool
  ) throws {
    // What waits in this session has no other place than its compartment.
    guard reseal.keepsAllCarried else { throw CommandError.changesWait }
    Output.note("compartments whose passphrase you did not enter will be lost")
    try Consent.ask("Reseal the vault?", yes: yes)
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
    Output.note("resealed and verified; older copies can still be opened with their passphrases")
    tell(outcome.anchors)
    if otherNames > 0 {
      Output.note(
        "the old vault is still on this disk: the file had \(otherNames.counted("other name")) "
          + "(hard links), which still lead to it")
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

extension ResealWork {
  /// Tells the anchors, to be written down. Those of hidden compartments must not stay on the
  /// terminal: a session wipes all that it showed, a single command shows them until a key is
  /// pressed, and `status` in a session shows them again.
  private func tell(_ anchors: [Reseal.Anchor]) {
    let hidden = anchors.filter { $0.role == .hidden }
    for anchor in anchors where anchor.role == .cover {
      Output.note("new anchor of the cover: \(anchor.digits)")
    }
    if LiveSession.current != nil {
      for anchor in hidden { Output.note("new anchor of the hidden compartment: \(anchor.digits)") }
    } else if !hidden.isEmpty && !secrets.isScripted {
      let digits = Array(hidden.map(\.digits).joined(separator: " ").utf8)
      // The vault is resealed, whether anybody looks or not.
      guard let shown = try? SecretBytes(copying: digits.rawSpan) else { return }
      _ = try? SecretDisplay.show(
        shown,
        caption:
          "New anchor of each hidden compartment. `status` in an interactive session shows it too.",
        hint: "Press Enter when you have it. Nothing stays on the screen.")
    }
  }
}
