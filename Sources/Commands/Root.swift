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
      read also take part of one. Pass - to be prompted for a value. `subrosa \
      --generate-completion-script bash` (or zsh, fish) prints a script that completes commands \
      and options.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Records",
        subcommands: [
          Add.self, List.self, Show.self, Edit.self, SearchCommand.self, Remove.self, History.self,
          Restore.self, DiffCommand.self, Attach.self, Extract.self,
        ]),
      CommandGroup(
        name: "The work of a dialogue",
        subcommands: [
          Assess.self, OverlapCommand.self, InfluenceCommand.self, DueCommand.self,
          OutcomeCommand.self, Brief.self, TimelineCommand.self,
        ]),
      CommandGroup(
        name: "Folders and summaries",
        subcommands: [Import.self, Export.self, Redact.self, Protect.self]),
      CommandGroup(
        name: "The vault",
        subcommands: [
          Init.self, Open.self, Unlock.self, Lock.self, Status.self, Verify.self,
          BackupCommand.self, Recover.self, DoctorCommand.self,
          Touch.self,
          PassphraseCommand.self, CompartmentCommand.self, ResealCommand.self,
        ]),
    ])

  @OptionGroup(title: "Global options") var options: GlobalOptions
}
