/// What the help says about a command.
package struct CommandHelp: Sendable {
  /// One sentence, which is also shown in the list of commands.
  package let abstract: String
  /// Examples, then paragraphs.
  package let discussion: String
}

/// The headings in the help: of groups of commands, and of groups of options.
package enum HelpHeading: Sendable {
  case records, dialogue, importAndExport, sharing, vault
  case fields, globalOptions
}

extension Words {
  /// A heading in the help.
  package func title(_ heading: HelpHeading) -> String {
    switch language {
    case .english:
      switch heading {
      case .records: "Record"
      case .dialogue: "Dialogue"
      case .importAndExport: "Import and export"
      case .sharing: "Sharing"
      case .vault: "Vault"
      case .fields: "Fields"
      case .globalOptions: "Global options"
      }
    case .chinese: chineseTitle(heading)
    }
  }
}
