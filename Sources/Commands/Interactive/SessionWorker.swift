import Application
import ArgumentParser
import Hardening
import Prompts
import SystemPackage
import Terminal
import VaultStore
import Words

/// The process that holds an unlocked vault: asks for the passphrase, runs commands, and ends when
/// the session is locked or left.
struct SessionWorker {
  /// The exit code that says: locked, and handed over what has to outlive this process.
  static let locked: Int32 = 10

  /// The same where the program was asked to stop.
  static let lockedToStop: Int32 = 11

  /// How often an open session makes a commit, whether anything changed or not (format section 6,
  /// R2).
  static let occasionPeriod = Duration.seconds(600)

  private let path: FilePath
  private let options: GlobalOptions
  private let idle: Duration
  private let writes: Bool
  private let handover: SealedPieces

  init(
    path: FilePath, options: GlobalOptions, idle: Duration, writes: Bool, _ handover: SealedPieces
  ) {
    self.path = path
    self.options = options
    self.idle = idle
    self.writes = writes
    self.handover = handover
  }

  /// The whole life of the process.
  ///
  /// - Returns: its exit code.
  func run(handingOverTo descriptor: FileDescriptor) -> Int32 {
    do {
      try Interruption.takeOver()
    } catch {
      ErrorReport(error)?.tell()
      return ExitStatus.inputOutput.rawValue
    }
    // A terminal that goes and a parent that ends give a signal each: the second one must not cut
    // off the last occasion.
    return Interruption.criticalSection { live(handingOverTo: descriptor) }
  }

  /// The exit code of a session that is locked.
  private var lockedCode: Int32 {
    Stops.isParentToStop ? SessionWorker.lockedToStop : SessionWorker.locked
  }

  private func live(handingOverTo descriptor: FileDescriptor) -> Int32 {
    do {
      guard let unlocked = try unlock() else { return ExitStatus.done.rawValue }
      let (live, place) = (unlocked.live, unlocked.place)
      // The parent continues with what it has if this process is killed.
      func hand(over place: LockedSession) throws {
        var handover = SealedPieces()
        handover.pieces = live.heldForOthers
        handover.generation = place.hasResealed ? nil : live.vault.generation
        handover.pieces += try place.sealed(by: live.holder)
        if let changes = try live.heldChanges() { handover.pieces.append(changes) }
        try Worker.handOver(handover.bytes, to: descriptor)
      }
      live.onChange = { try? hand(over: LockedSession()) }
      try hand(over: place)
      // The editors keep what was typed when the time is over: theirs is a little shorter.
      IdleWatch.begin(
        since: unlocked.time, idleLimit: idle + IdleWatch.editorsLead,
        period: SessionWorker.occasionPeriod
      ) {
        live.occasionInBackground()
      }
      defer { IdleWatch.end() }
      let isLocked = try InteractiveSession.$current.withValue(live) {
        try SessionLoop(live, options, place).run { try hand(over: $0) }
      }
      if Interruption.isEndRequested { return ExitStatus.interrupted.rawValue }
      return isLocked ? lockedCode : ExitStatus.done.rawValue
    } catch TerminalError.idle {
      // Nobody answered a question before the first prompt: what the parent has is all that is held.
      return lockedCode
    } catch {
      guard let report = ErrorReport(error) else { return ExitStatus.inputOutput.rawValue }
      report.tell()
      return report.status.rawValue
    }
  }
}

// MARK: - Unlocking

extension SessionWorker {
  /// A session that was unlocked.
  private struct Unlocked {
    let live: InteractiveSession
    /// Periods are counted from here, whatever has to be done before the first prompt.
    let time: ContinuousClock.Instant
    /// The texts that were being written.
    var place = LockedSession()
  }

  /// Whether this session was unlocked before: then it holds something, if only an empty line.
  private var isLocked: Bool { !handover.pieces.isEmpty }

  /// Asks until something opens, and takes back what was held; nil if the person ends
  /// the session instead.
  ///
  /// Errors after a typed passphrase are reported, and it is asked again. A file on a stick or a
  /// share may be back soon, and what is held has no other place.
  ///
  /// - Throws: errors that no answer can help; before the first unlock, all errors.
  private func unlock() throws -> Unlocked? {
    let secrets = try Secrets(options)
    while true {
      do {
        let secret = try secrets.ask(Words.current.prompt(isLocked ? .lockedSession : .vault))
        return try unlocked(with: secret, secrets)
      } catch TerminalError.noLineLeft where isLocked && TerminalDevice.isThere {
        secrets.goOnAtTerminal()
      } catch let error as TerminalError
        where isLocked && [.endOfInput, .interrupted].contains(error)
        && !Interruption.isEndRequested && TerminalDevice.isThere
      {
        Interruption.clear()
        if try SessionWorker.wantsToEnd() { return nil }
      } catch  where !secrets.isScripted && asksAgain(after: error) {
        ErrorReport(error)?.tell()
      }
    }
  }

  /// Whether another try may help. Only errors behind something that was typed: the loop waits for a
  /// person in every turn.
  private func asksAgain(after error: any Error) -> Bool {
    switch error {
    case VaultError.nothingOpens, VaultError.sharesOpenNothing: true
    case TerminalError.tooLong, TerminalError.notUTF8: isLocked
    case is TerminalError: false
    default: isLocked
    }
  }

  private func unlocked(with secret: Secret, _ secrets: Secrets) throws -> Unlocked {
    let vault = try Vault(path, secret: secret, suite: VaultFormat.suite)
    let own = try Holder(vault, secret: secret)
    // The former first: what it opens costs a hidden compartment's holder no trial of a passphrase.
    let holders = try formerHolder(secret, now: vault, secrets) + [own]
    var unlocked = Unlocked(
      live: InteractiveSession(vault, own, idleLimit: idle, writes: writes, .terminal), time: .now)
    for piece in handover.pieces {
      var isTaken = false
      for holder in holders where !isTaken {
        isTaken =
          try unlocked.place.takeBack(piece, by: holder)
          || unlocked.live.takeBack(piece, by: holder)
      }
      if !isTaken { unlocked.live.heldForOthers.append(piece) }
    }
    return unlocked
  }

  /// The holders that open what was held before another process resealed the vault; empty if that
  /// did not happen, or the person drops it.
  ///
  /// If the secret that unlocks the session did not open the vault before, a former one is asked
  /// for. This happens once, at the first unlock after the reseal, whether or not anything is
  /// held, and whichever secret opened the session. Every secret that opened the vault before is a
  /// right answer. So neither the question nor its outcome depends on a hidden compartment.
  private func formerHolder(_ secret: Secret, now vault: Vault, _ secrets: Secrets) throws
    -> [Holder]
  {
    guard let former = handover.generation, former != vault.generation else { return [] }
    if let holder = try Holder.former(former, secret: secret, now: vault) { return [holder] }
    // The vault is open: it must not stay so for want of an answer.
    IdleWatch.begin(idleLimit: idle, period: SessionWorker.occasionPeriod) {}
    defer { IdleWatch.end() }
    Output.note(Words.current.note(.resealedSince))
    while let typed = try secrets.askIfAny(.former) {
      if let holder = try Holder.former(former, secret: typed, now: vault) { return [holder] }
      guard !secrets.isScripted else { throw VaultError.nothingOpens }
      ErrorReport(VaultError.nothingOpens)?.tell()
    }
    return []
  }

  /// Asks whether a locked session is to end: the same question in every session, whatever there is
  /// to lose. A key that ends questions stays.
  ///
  /// - Throws: `TerminalError` where nobody is there to answer.
  static func wantsToEnd() throws(TerminalError) -> Bool {
    do throws(TerminalError) {
      return try Confirmation.isGranted(
        Words.current.question(.ends), texts: Words.current.yesOrNo)
    } catch {
      guard TerminalAuthor.isUnanswered(error) else { throw error }
      Interruption.clear()
      return false
    }
  }
}
