import Application
import ArgumentParser
import Hardening
import SystemPackage
import Terminal
import VaultStore

struct VaultOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Unlock the vault once and run many commands.",
    discussion: """
      Example: subrosa open

      Type commands without the word subrosa. The vault locks when you type `lock` or press no key \
      for a while; enter the passphrase to continue where you were. Press Ctrl-C to cancel a \
      command and Ctrl-D to leave. Nothing that was shown stays in the terminal's scrollback.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(
    help: ArgumentHelp(
      "Lock after this time without a key press, such as 90s or 5m.", valueName: "time"))
  var idle = TimeSpan(seconds: 300)
  @Option(
    help: ArgumentHelp(
      "A folder that extract, export and backup may write to.",
      valueName: "folder"))
  var to: [String] = []
  @Flag(help: "Open read-only: change nothing and make no commit on lock or exit.")
  var noWrite = false

  func run() throws {
    guard LiveSession.current == nil else { throw ApplicationError.sessionInSession }
    let keeper = try TerminalKeeper()
    let path = try options.request.path()
    _ = try FileBodySource.size(of: path)
    OpenVault.confine(to: (noWrite ? [] : [path]) + to.map { FilePath($0).appending("any") })
    // A session asks, and what it starts or opens has no business there.
    LoginKeyring.close()
    // From the first passphrase to the end, also while a worker checks one: what is typed ahead is
    // for the next prompt, and not shown.
    try QuietTerminal.begin(takesStops: false)
    // This process never holds a secret: each unlock is a worker's, and ends with it.
    var handover = Handover()
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
        throw CellError.system(error, .open)
      }
      if let last = ending.handover { handover = Handover(last) }
      switch ending.code {
      case SessionWorker.locked: continue
      case 0: return
      case let code?: throw ExitCode(code)
      case nil:
        // Killed: the terminal is as the worker left it.
        keeper.restore()
        guard !handover.pieces.isEmpty, !ending.isEndRequested else {
          throw ApplicationError.sessionKilled
        }
        // What waited is here, sealed: the same passphrase goes on with it.
        ErrorReport(ApplicationError.sessionKilled)?.tell()
      }
    }
  }
}
