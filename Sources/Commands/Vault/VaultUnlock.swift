import Application
import ArgumentParser
import Hardening
import VaultStore

struct VaultUnlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: "Keep the keys in the kernel, so that commands need no passphrase.",
    discussion: """
      Example: subrosa unlock --for 15m

      The keys stay in the keyring of this login until the time is up, the login ends, or you \
      run `subrosa lock`. Until then, every program of this login can read them. Commands that \
      change passphrases or reseal the vault still ask. With `subrosa open`, no other program can \
      read the keys.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "How long to keep the keys, such as 90s or 15m; at most a day.", valueName: "time"))
  var time = TimeSpan(seconds: 900)

  func run() throws {
    guard LiveSession.current == nil else { throw ApplicationError.sessionInSession }
    let path = try options.request.path()
    _ = try FileBodySource.size(of: path)
    try HeldKeys.requireAvailable()
    OpenVault.confine(to: [path])
    // Asked for though keys are kept already: who finds the machine open cannot prolong it.
    let vault = try Vault(path, secret: try Secrets(options).ask(), suite: VaultFormat.suite)
    try HeldKeys.keep(vault, seconds: time.seconds)
    Output.note("unlocked for \(time.defaultValueDescription); run `subrosa lock` to lock earlier")
  }
}
