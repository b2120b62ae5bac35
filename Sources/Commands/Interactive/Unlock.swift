import ArgumentParser
import CellFile
import Hardening
import VaultStore

struct Unlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keep the keys in the kernel for a while: commands then ask for no passphrase.",
    discussion: """
      Example: subrosa unlock --for 15m

      The keys stay in the keyring of this login session, where every program of the session can \
      read them, until the time is over, the session ends, or `subrosa lock`. Commands that change \
      passphrases or write the vault anew still ask. `subrosa open` keeps nothing anywhere.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("How long, such as 90s or 15m, at most a day.", valueName: "time"))
  var time = TimeSpan(seconds: 900)

  func run() throws {
    guard LiveSession.current == nil else { throw CommandError.sessionInSession }
    let path = try Session.path(options)
    _ = try FileBodySource.size(of: path)
    try HeldKeys.requireAvailable()
    Session.confine(to: [path])
    // Asked for though keys are kept already: who finds the machine open cannot prolong it.
    let vault = try Vault(path, secret: try Secrets(options).ask(), suite: Program.suite)
    try HeldKeys.keep(vault, for: time)
    Output.note("unlocked for \(time.defaultValueDescription); `subrosa lock` ends it before")
  }
}

struct Lock: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Forget the keys that `unlock` keeps, of every vault.",
    discussion: "Example: subrosa lock")

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func run() throws {
    let count = try HeldKeys.forgetAll()
    // Another login's keys lie in a keyring that this one does not see.
    Output.note(count == 0 ? "nothing was unlocked in this login" : "locked")
  }
}
