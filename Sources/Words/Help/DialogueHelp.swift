/// The commands about a dialogue as a whole.
package enum DialogueCommand: Sendable {
  case assess
}

/// Their arguments and options.
package enum DialogueOption: Sendable {
  case dialogue, strict, today
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: DialogueCommand) -> CommandHelp {
    switch language {
    case .english:
      switch command {
      case .assess:
        CommandHelp(
          abstract: "Check a dialogue against the conditions for success.",
          discussion: """
            Example: subrosa assess linth --strict

            Checks the records of a dialogue against five conditions and the usual risks. Each \
            remark gives its reason. With --strict, the exit code is 1 if there is a remark.
            """)
      }
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: DialogueOption) -> String {
    switch language {
    case .english:
      switch option {
      case .dialogue: "The dialogue."
      case .strict: "Exit with code 1 if something is missing."
      case .today: "Use this date as today, such as 2026-03-14."
      }
    }
  }
}
