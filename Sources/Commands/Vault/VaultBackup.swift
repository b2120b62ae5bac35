import Application
import ArgumentParser
import SystemPackage
import Terminal
import VaultStore
import Words

struct VaultBackup: ParsableCommand {
  static let configuration = CommandConfiguration("backup", Words.current.help(VaultCommand.backup))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(VaultOption.backupFile)) var file: String

  func run() throws {
    let target = FilePath(file)
    let vault = try OpenVault(options, writing: [target]).vault
    // Copied, then verified.
    let progress = WorkProgress(
      Words.current.label(.backingUp), bytes: 2 * UInt64(try vault.fileSize()))
    let (report, durability) = try vault.backup(
      to: target, progress: progress.cells, shouldStop: { Interruption.isRequested })
    progress.end()
    SavedWork.note()
    let commits = report.commits.count { $0.role == .cover }
    Output.note(Words.current.note(.backedUp(commits: commits)))
    try durability.require()
    // The copy is as good as the vault.
    if !report.hiddenDamages.isEmpty { throw VaultError.hiddenDamaged(report.hiddenDamages) }
  }
}
