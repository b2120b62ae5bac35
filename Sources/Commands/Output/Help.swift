import ArgumentParser
import Words

extension CommandConfiguration {
  /// A command with its name and what the help says about it.
  init(
    _ name: String, _ help: CommandHelp, subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: name, abstract: help.abstract, discussion: help.discussion,
      subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}

extension ArgumentHelp {
  /// What the help says about an argument or an option.
  ///
  /// - Parameter value: a word that stands for the value.
  init(_ option: DialogueOption, value: String? = nil) {
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
}
