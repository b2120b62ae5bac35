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

  private func live(handingOverTo descriptor: FileDescriptor) -> Int32 {
    do {
      guard let (vault, holder) = try unlock() else { return ExitStatus.done.rawValue }
      // Periods are counted from here, whatever has to be done before the first prompt.
      let unlocked = ContinuousClock.now
      let live = LiveSession(vault, holder, idleLimit: idle, writes: writes, .terminal)
      let (place, rest) = try takeBack(into: live)
      // What the parent has goes on should this process be killed.
      func hand(over place: LockedSession) throws {
        var handover = rest
        handover.pieces += try place.sealed(by: holder)
        if let changes = try live.heldChanges() { handover.pieces.append(changes) }
        try Worker.handOver(handover.bytes, to: descriptor)
      }
      live.onChange = { [known = place.withoutDrafts] in try? hand(over: known) }
      try hand(over: place)
      // The editors keep what was typed when the time is over: theirs is a little shorter.
      Attendance.begin(
        since: unlocked, idleLimit: idle + Attendance.editorsLead,
        period: SessionWorker.occasionPeriod
      ) {
        live.occasionInBackground()
      }
      defer { Attendance.end() }
      let isLocked = try LiveSession.$current.withValue(live) {
        try SessionLoop(live, options, place).run { try hand(over: $0) }
      }
      if Interruption.isEndRequested { return ExitStatus.interrupted.rawValue }
      return isLocked ? SessionWorker.locked : ExitStatus.done.rawValue
    } catch {
      guard let report = ErrorReport(error) else { return ExitStatus.inputOutput.rawValue }
      report.tell()
      return report.status.rawValue
    }
  }

  /// Gives a session what was held for it.
  ///
  /// - Returns: where the person was, and what belongs to another secret: that is kept, and nobody
  ///   is told.
  private func takeBack(into live: LiveSession) throws -> (place: LockedSession, rest: SealedPieces)
  {
    var place = LockedSession()
    var rest = SealedPieces()
    for piece in handover.pieces {
      guard try !place.takeBack(piece, by: live.holder), try !live.takeBack(piece) else { continue }
      rest.pieces.append(piece)
    }
    return (place, rest)
  }

  /// Asks until something opens; nil where the person ends the session instead.
  private func unlock() throws -> (vault: Vault, holder: Holder)? {
    let secrets = try Secrets(options)
    let isLocked = !handover.pieces.isEmpty
    while true {
      do {
        let secret = try secrets.ask(Words.current.prompt(isLocked ? .lockedSession : .vault))
        let vault = try Vault(path, secret: secret, suite: VaultFormat.suite)
        return (vault, try Holder(vault, secret: secret))
      } catch VaultError.nothingOpens where !secrets.isScripted {
        ErrorReport(VaultError.nothingOpens)?.tell()
      } catch let error as TerminalError
        where isLocked && [.endOfInput, .interrupted].contains(error)
        && !Interruption.isEndRequested && TerminalDevice.isThere
      {
        Interruption.clear()
        if try wantsToEnd() { return nil }
      }
    }
  }

  /// The same question in every session, whatever there is to lose.
  private func wantsToEnd() throws -> Bool {
    do throws(TerminalError) {
      return try Confirmation.isGranted(
        Words.current.question(.ends), texts: Words.current.yesOrNo)
    } catch {
      guard !Interruption.isEndRequested, TerminalDevice.isThere else { throw error }
      Interruption.clear()
      return false
    }
  }
}
