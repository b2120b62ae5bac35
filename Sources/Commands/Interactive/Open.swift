import ArgumentParser
import CellFile
import Hardening
import SystemPackage
import Terminal
import VaultStore

struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the vault for many commands, until it locks.",
    discussion: """
      Example: subrosa open

      Every command works without the word subrosa. `lock` locks, and so does idle time; the \
      passphrase then goes on where you were. Ctrl-C cancels a command, Ctrl-D leaves. What is \
      shown goes with the session: nothing stays in the terminal's scrollback.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(
    help: ArgumentHelp("Lock after so long without a key, such as 90s or 5m.", valueName: "time"))
  var idle = TimeSpan(seconds: 300)
  @Option(
    help: ArgumentHelp(
      "A folder that the session may write to, for extract, export and backup.",
      valueName: "folder"))
  var to: [String] = []
  @Flag(help: "Only read: the session changes nothing, and makes no commit when it locks or ends.")
  var noWrite = false

  func run() throws {
    guard LiveSession.current == nil else { throw CommandError.sessionInSession }
    let keeper = try TerminalKeeper()
    let path = try Session.path(options)
    _ = try FileBodySource.size(of: path)
    Session.confine(to: (noWrite ? [] : [path]) + to.map { FilePath($0).appending("any") })
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
          throw CommandError.sessionKilled
        }
        // What waited is here, sealed: the same passphrase goes on with it.
        ErrorReport(CommandError.sessionKilled)?.tell()
      }
    }
  }
}
