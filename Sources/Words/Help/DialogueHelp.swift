/// The commands about a dialogue as a whole.
package enum DialogueCommand: Sendable {
  case assess, brief, due, influence, overlap, timeline
}

/// Their arguments and options.
package enum DialogueOption: Sendable {
  case dialogue, strict, today
  case pageFile, confirmed
  case within, later
  case window
}

/// How they can be used wrongly.
package enum DialogueMisuse: Sendable {
  case pageAsJSON
  /// The days that the window may have.
  case windowOutside(ClosedRange<Int>)
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
      case .brief:
        CommandHelp(
          abstract: "Show a facilitator's page about a dialogue, with every name.",
          discussion: """
            Example: subrosa brief linth

            Nothing on the page is redacted. With --to, the page is written as one HTML file, \
            which a browser shows without any network request. To give a text to others, use \
            `subrosa export summary`.
            """)
      case .due:
        CommandHelp(
          abstract: "List steps that are due or late in all dialogues.",
          discussion: "Example: subrosa due --within 14")
      case .influence:
        CommandHelp(
          abstract: "Show who can influence which body on which policy.",
          discussion: """
            Example: subrosa influence linth

            A star marks a policy that the vision names. The numbers are the recorded strengths.
            """)
      case .overlap:
        CommandHelp(
          abstract: "List people who are invited to parallel dialogues.",
          discussion: """
            Example: subrosa overlap --window 90

            Two dialogues count as parallel for a person who is invited to a session of each, if \
            the sessions are no further apart than --window days.
            """)
      case .timeline:
        CommandHelp(
          abstract: "Draw a timeline of a dialogue's records.",
          discussion: """
            Example: subrosa timeline linth

            Each record appears on its own date. Without a date, an outcome or exposure appears on \
            the day of its last change, and a session or note is listed as undated.
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
      case .pageFile: "A new, unencrypted HTML file."
      case .confirmed: "Do not ask for confirmation."
      case .within: "Show steps that are due within this many days."
      case .later: "Also show open steps that are due later."
      case .window: "The longest time between the sessions, in days."
      }
    }
  }

  /// Why options are refused.
  package func refusal(_ misuse: DialogueMisuse) -> String {
    switch language {
    case .english:
      switch misuse {
      case .pageAsJSON: "--to writes HTML and cannot be used with --format json"
      case .windowOutside(let days):
        "--window must be a number of days from \(days.lowerBound) to \(days.upperBound)"
      }
    }
  }
}
