import Application
import ArgumentParser
import Words

/// The command line.
struct Root: ParsableCommand {
  /// The output of `--version`.
  static var version: String {
    Words.current.version("0.1.0", commit: Program.commit, format: VaultFormat.newest)
  }

  static let configuration = CommandConfiguration(
    "subrosa", Words.current.programHelp,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: Words.current.title(.records),
        subcommands: [
          RecordAdd.self, RecordList.self, RecordShow.self, RecordEdit.self, RecordSet.self,
          RecordSearch.self, RecordRemove.self, RecordHistory.self, RecordRestore.self,
          RecordDiff.self, RecordConflicts.self, RecordResolve.self,
          RecordAttach.self, RecordExtract.self,
        ]),
      CommandGroup(
        name: Words.current.title(.dialogue),
        subcommands: [
          DialogueAssess.self, DialogueOverlap.self, DialogueInfluence.self, DialogueDue.self,
          DialogueInvite.self, DialogueInvitations.self, DialogueJot.self,
          DialoguePositions.self,
          DialogueOutcome.self, DialogueBrief.self, DialogueAgenda.self, DialogueTimeline.self,
        ]),
      CommandGroup(
        name: Words.current.title(.importAndExport),
        subcommands: [
          FolderImport.self, Export.self, SummaryRedact.self, SummaryProtect.self,
        ]),
      CommandGroup(
        name: Words.current.title(.sharing),
        subcommands: [
          SharingIdentity.self, SharingContact.self, SharingShare.self, SharingReceive.self,
          SharingCustody.self,
        ]),
      CommandGroup(
        name: Words.current.title(.vault),
        subcommands: [
          VaultInit.self, VaultOpen.self, VaultUnlock.self, VaultLock.self, VaultStatus.self,
          VaultVerify.self, VaultBackup.self, VaultMerge.self, VaultTravel.self,
          VaultRecover.self, VaultDoctor.self, VaultTouch.self,
          VaultPassphrase.self, VaultCompartment.self, VaultReseal.self,
        ]),
    ])

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
}
