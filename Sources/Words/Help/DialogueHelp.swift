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

            Checks the records of a dialogue against five conditions for success, and for common \
            risks. Each finding includes a reason. With --strict, the exit code is 1 if there are \
            any findings.
            """)
      case .brief:
        CommandHelp(
          abstract: "Show an unredacted briefing page on a dialogue, for its facilitator.",
          discussion: """
            Example: subrosa brief linth

            Nothing on the page is redacted. With --to, writes the page as a single HTML file that \
            makes no network requests in a browser. To share information about the dialogue, \
            use `subrosa export summary`.
            """)
      case .due:
        CommandHelp(
          abstract: "List due and overdue steps across all dialogues.",
          discussion: "Example: subrosa due --within 14")
      case .influence:
        CommandHelp(
          abstract: "Show who can influence which body on which policy.",
          discussion: """
            Example: subrosa influence linth

            An asterisk marks a policy that is named in the vision. The numbers are the recorded \
            strengths of influence.
            """)
      case .overlap:
        CommandHelp(
          abstract: "List people who are invited to parallel dialogues.",
          discussion: """
            Example: subrosa overlap --window 90

            Two dialogues are parallel for a person if both invite the person to a session, and \
            these sessions are at most --window days apart.
            """)
      case .timeline:
        CommandHelp(
          abstract: "Draw a timeline of a dialogue's records.",
          discussion: """
            Example: subrosa timeline linth

            Each record appears on its date. An outcome or exposure without a date appears on the \
            date when it was last changed. A session or note without a date is listed as undated.
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
      case .strict: "Exit with code 1 if there are any findings."
      case .today: "The date to treat as today, such as 2026-03-14."
      case .pageFile: "Write the page to this new file, unencrypted."
      case .confirmed: "Do not ask for confirmation."
      case .within: "Show steps that are due within this many days."
      case .later: "Also show open steps that are due later."
      case .window: "The longest time between two sessions, in days."
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
