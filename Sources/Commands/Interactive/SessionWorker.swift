import ArgumentParser
import SystemPackage
import TerminalIO
import VaultStore

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
  private let handover: Handover

  init(
    path: FilePath, options: GlobalOptions, idle: Duration, writes: Bool, _ handover: Handover
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
    Interruption.takeOver()
    // A terminal that goes and a parent that ends give a signal each: the second one must not cut
    // off the last occasion.
    return Interruption.criticalSection { live(handingOverTo: descriptor) }
  }

  private func live(handingOverTo descriptor: FileDescriptor) -> Int32 {
    do {
      let live = LiveSession(try unlock(), idleLimit: idle, writes: writes)
      // Periods are counted from here, whatever has to be done before the first prompt.
      let unlocked = ContinuousClock.now
      var rest = Handover()
      var place = HeldSession()
      for piece in handover.pieces {
        if let held = HeldSession(piece, by: live.vault) {
          place = held
        } else if !live.takeBack(piece) {
          // Another compartment's: it is kept, and nobody is told.
          rest.pieces.append(piece)
        }
      }
      // The editors keep what was typed when the time is over: theirs is a little shorter.
      Attendance.begin(
        since: unlocked, idleLimit: idle + .seconds(1), period: SessionWorker.occasionPeriod
      ) {
        live.occasionInBackground()
      }
      defer { Attendance.end() }
      let isLocked = try LiveSession.$current.withValue(live) {
        try SessionLoop(live, options, place).run { place in
          rest.pieces.append(try place.sealed(by: live.vault))
          if let changes = try live.heldChanges() { rest.pieces.append(changes) }
        }
      }
      guard isLocked else { return ExitStatus.done.rawValue }
      try descriptor.writeAll(rest.bytes)
      return SessionWorker.locked
    } catch {
      guard let report = ErrorReport(error) else { return ExitStatus.inputOutput.rawValue }
      report.tell()
      return report.status.rawValue
    }
  }

  /// Asks until something opens; Ctrl-C or Ctrl-D gives up.
  private func unlock() throws -> Vault {
    let secrets = try Secrets(options)
    let question = handover.pieces.isEmpty ? "Passphrase: " : "Locked. Passphrase: "
    while true {
      do {
        return try Vault(path, secret: try secrets.ask(question), suite: Program.suite)
      } catch VaultError.nothingOpens where !secrets.isScripted {
        ErrorReport(VaultError.nothingOpens)?.tell()
      }
    }
  }
}
