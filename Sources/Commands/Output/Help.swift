import ArgumentParser
import Words

extension CommandConfiguration {
  /// A command with its name and what the help says about it.
  init(
    _ name: String, _ help: CommandHelp, version: String = "",
    subcommands: [any ParsableCommand.Type] = [], groupedSubcommands: [CommandGroup] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: name, abstract: help.abstract, discussion: help.discussion, version: version,
      subcommands: subcommands, groupedSubcommands: groupedSubcommands,
      defaultSubcommand: defaultSubcommand)
  }
}

extension ArgumentHelp {
  /// The help for an argument or an option.
  ///
  /// - Parameter value: a placeholder for the value.
  init(_ option: DialogueOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for invitations.
  init(_ option: InvitationOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for records.
  init(_ option: RecordOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for their fields.
  init(_ option: FieldOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for what every command takes.
  init(_ option: GlobalOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for editors.
  init(_ option: EditorOption) {
    self.init(Words.current.help(option))
  }

  /// The same for outcomes.
  init(_ option: OutcomeOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for sharing.
  init(_ option: SharingOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for several copies of a vault.
  init(_ option: MergeOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for shares of a vault.
  init(_ option: CustodyOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for folders and summaries.
  init(_ option: ImportAndExportOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }

  /// The same for vaults.
  init(_ option: VaultOption, value: String? = nil) {
    self.init(Words.current.help(option), valueName: value)
  }
}
