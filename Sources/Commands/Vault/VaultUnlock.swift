import Application
import ArgumentParser
import Hardening
import VaultStore
import Words

struct VaultUnlock: ParsableCommand {
  static let configuration = CommandConfiguration("unlock", Words.current.help(VaultCommand.unlock))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Option(name: .customLong("for"), help: ArgumentHelp(VaultOption.keptFor, value: "time"))
  var time = TimeSpan(seconds: 900)

  func run() throws {
    guard InteractiveSession.current == nil else { throw ApplicationError.sessionInSession }
    let path = try options.request.path()
    _ = try FileBodySource.size(of: path)
    try HeldKeys.requireAvailable()
    OpenVault.confine(to: [path])
    // Asked for though keys are kept already: who finds the machine open cannot prolong it.
    let vault = try Vault(path, secret: try Secrets(options).ask(), suite: VaultFormat.suite)
    try HeldKeys.keep(vault, seconds: time.seconds)
    Output.note(Words.current.note(.unlocked(time: time.defaultValueDescription)))
  }
}
