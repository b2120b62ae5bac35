import ArgumentParser

/// The command line.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subrosa",
    abstract: "An encrypted offline vault for confidential dialogue records.",
    discussion: """
      Example: subrosa --vault notes.vault init
      echo 'Text' | subrosa --vault notes.vault add note --title 'First day'
      subrosa --vault notes.vault search 'notice who:luo-jingyi'

      A REF is a slug, the first digits of an id, or a whole title or name; commands that only \
      read also accept part of one. Pass - to be prompted for a value. `subrosa \
      --generate-completion-script bash` (or zsh, fish) prints a script that completes commands \
      and options.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Records",
        subcommands: [
          RecordAdd.self, RecordList.self, RecordShow.self, RecordEdit.self, RecordSearch.self,
          RecordRemove.self, RecordHistory.self, RecordRestore.self, RecordDiff.self,
          RecordAttach.self, RecordExtract.self,
        ]),
      CommandGroup(
        name: "Dialogue",
        subcommands: [
          DialogueAssess.self, DialogueOverlap.self, DialogueInfluence.self, DialogueDue.self,
          DialogueOutcome.self, DialogueBrief.self, DialogueTimeline.self,
        ]),
      CommandGroup(
        name: "Folders and summaries",
        subcommands: [
          FolderImport.self, FolderExport.self, SummaryRedact.self, SummaryProtect.self,
        ]),
      CommandGroup(
        name: "Vault",
        subcommands: [
          VaultInit.self, VaultOpen.self, VaultUnlock.self, VaultLock.self, VaultStatus.self,
          VaultVerify.self, VaultBackup.self, VaultRecover.self, VaultDoctor.self, VaultTouch.self,
          VaultPassphrase.self, VaultCompartment.self, VaultReseal.self,
        ]),
    ])

  @OptionGroup(title: "Global options") var options: GlobalOptions
}
