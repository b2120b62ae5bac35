import Application
import ArgumentParser
import SystemPackage
import Terminal
import VaultStore
import Words

struct VaultBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the vault, open the copy and verify it.",
    discussion: "Example: subrosa backup /media/stick/copy.vault")

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The new file.") var file: String

  func run() throws {
    let target = FilePath(file)
    let vault = try OpenVault(options, writing: [target]).vault
    // Copied, then verified.
    let progress = WorkProgress("copying and checking", bytes: 2 * UInt64(try vault.fileSize()))
    let (report, durability) = try vault.backup(
      to: target, progress: progress.cells, shouldStop: { Interruption.isRequested })
    progress.end()
    SavedWork.note()
    let commits = report.commits.count { $0.role == .cover }
    Output.note("copied and verified: \(commits.counted("commit"))")
    try durability.require()
    // The copy is as good as the vault.
    if !report.hiddenDamages.isEmpty { throw VaultError.hiddenDamaged(report.hiddenDamages) }
  }
}
