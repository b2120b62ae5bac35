import Application
import ArgumentParser
import Calendar
import SystemPackage
import Terminal
import VaultStore
import Words

struct VaultBackup: ParsableCommand {
  static let configuration = CommandConfiguration("backup", Words.current.help(VaultCommand.backup))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(VaultOption.backupFile)) var file: String
  @Option(help: ArgumentHelp(VaultOption.keptCopies, value: "n")) var keep: TypedNumber<Int>?

  func validate() throws {
    guard keep.map({ $0.value > 0 }) ?? true else {
      throw ValidationError(Words.current.refusal(VaultMisuse.keepsNone))
    }
  }

  func run() throws {
    let path = FilePath(file)
    let isFolder = BackupFolder.isFolder(path)
    if isFolder {
      try NamedFile.requireWritable(path)
    } else {
      guard !FileNaming.exists(path) else { throw VaultError.exists }
      try NamedFile.requireCreatable(path)
    }
    // A name within the folder is enough to name the folder.
    let session = try OpenVault(options, writing: [isFolder ? path.appending("copy") : path])
    let vault = session.vault
    let folder = BackupFolder(path, of: vault.path)
    guard folder != nil || keep == nil else { throw ApplicationError.keepNeedsFolder }
    let target = folder?.place(on: Clock.today()) ?? path
    // Copied, then verified.
    let progress = WorkProgress(
      Words.current.label(.backingUp), bytes: 2 * UInt64(try vault.fileSize()))
    let (report, durability) = try vault.backup(
      to: target, progress: progress.cells, shouldStop: { Interruption.isRequested })
    progress.end()
    SavedWork.note()
    let commits = report.commits.count { $0.role == .cover }
    Output.note(Words.current.note(.backedUp(commits: commits)))
    if let folder {
      let anchor = try vault.anchor(of: try vault.load().cover)
      try Output.answer(target.lastComponent?.string ?? "")
      Output.note(Words.current.note(.copyAnchor(anchor)))
      try durability.require()
      if let keep {
        let removed = try folder.prune(keeping: keep.value, newest: target, of: vault)
        for name in removed { Output.note(Words.current.note(.copyRemoved(name))) }
      }
    } else {
      try durability.require()
    }
    // The copy is as good as the vault.
    if !report.hiddenDamages.isEmpty { throw VaultError.hiddenDamaged(report.hiddenDamages) }
  }
}
