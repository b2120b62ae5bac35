import Application
import ArgumentParser
import Hardening
import SystemPackage
import Terminal
import VaultStore
import Words

struct VaultOpen: ParsableCommand {
  static let configuration = CommandConfiguration("open", Words.current.help(VaultCommand.open))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(help: ArgumentHelp(VaultOption.idle, value: "time")) var idle = TimeSpan(seconds: 300)
  @Option(help: ArgumentHelp(VaultOption.folders, value: "folder")) var to: [String] = []
  @Flag(help: ArgumentHelp(VaultOption.noWrite)) var noWrite = false

  func run() throws {
    guard InteractiveSession.current == nil else { throw ApplicationError.sessionInSession }
    let keeper = try TerminalKeeper()
    let path = try options.request.path()
    _ = try FileBodySource.size(of: path)
    OpenVault.confine(to: (noWrite ? [] : [path]) + to.map { FilePath($0).appending("any") })
    ConflictCopies(of: path).mention(.terminal)
    // A session asks, and what it starts or opens has no business there.
    LoginKeyring.close()
    // From the first passphrase to the end, also while a worker checks one: what is typed ahead is
    // for the next prompt, and not shown.
    try QuietTerminal.begin(takesStops: false)
    // This process never holds a secret: each unlock is a worker's, and ends with it.
    var handover = SealedPieces()
    while true {
      if Interruption.isEndRequested { throw TerminalError.interrupted }
      let held = handover
      let ending: Worker.Ending
      do throws(Errno) {
        ending = try Worker.run(wasAskedToEnd: { Interruption.isEndRequested }) { descriptor in
          SessionWorker(path: path, options: options, idle: idle.duration, writes: !noWrite, held)
            .run(handingOverTo: descriptor)
        }
      } catch {
        let failure = CellError.system(error, .open)
        guard !handover.pieces.isEmpty else { throw failure }
        ErrorReport(failure)?.tell()
        try askToGoOn(orEndWith: ExitStatus(failure).rawValue)
        continue
      }
      if let last = ending.handover { handover = SealedPieces(last) }
      switch ending.code {
      case SessionWorker.locked: continue
      // Ctrl-Z: nothing is open any more, nor on the screen.
      case SessionWorker.lockedToStop: QuietTerminal.stop()
      case 0: return
      case let code?:
        // An error before anything was unlocked loses nothing, and who has to end is not asked.
        guard !handover.pieces.isEmpty, code != ExitStatus.interrupted.rawValue,
          !ending.isEndRequested
        else { throw ExitCode(code) }
        try askToGoOn(orEndWith: code)
      case nil:
        // Killed: the terminal is as the worker left it.
        keeper.restore()
        guard !handover.pieces.isEmpty, !ending.isEndRequested else {
          throw ApplicationError.sessionKilled
        }
        // The waiting changes are here, sealed: the same passphrase continues with them.
        ErrorReport(ApplicationError.sessionKilled)?.tell()
      }
    }
  }

  /// Asks whether a session ends because of an error that was reported: what it holds is here,
  /// sealed, and the next worker may succeed. The question waits for a person, so that no
  /// error starts workers for ever.
  ///
  /// - Throws: `ExitCode` if the session ends, or nobody is there to answer.
  private func askToGoOn(orEndWith code: Int32) throws {
    let ends: Bool
    do throws(TerminalError) {
      ends = try SessionWorker.wantsToEnd()
    } catch {
      ends = true
    }
    if ends { throw ExitCode(code) }
  }
}
