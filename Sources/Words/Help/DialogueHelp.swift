/// The commands about a dialogue as a whole.
package enum DialogueCommand: Sendable {
  case agenda, assess, brief, due, influence, invitations, invite, jot, overlap, positions, timeline
}

/// Their arguments and options.
package enum DialogueOption: Sendable {
  case dialogue, dialogueOrPerson, dialogueOrSession, session, strict, today
  case pageFile, confirmed, agendaFile, agendaForm
  case within, later
  case jotTarget, finish
  case window
}

/// The arguments and options of `invite`.
package enum InvitationOption: Sendable {
  case person, target
  case state, date, inviter, policy, why, until, reply, conditions, terms, travel, visa, replaces
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
      case .agenda:
        CommandHelp(
          abstract: "Write a session's agenda for printing, without any names.",
          discussion: """
            Example: subrosa agenda session-3 --to agenda.html

            The page lists the days of the session and its agenda items with their times. It names \
            neither the dialogue nor the place. Items with a mark such as (private) are left out. \
            If an item or the file's name contains a name or protected term from your records, \
            nothing is written. subrosa shows any other words that could identify someone, and \
            asks you before it writes the agenda.
            """)
      case .assess:
        CommandHelp(
          abstract: "Check a dialogue against the conditions for success.",
          discussion: """
            Example: subrosa assess linth --strict

            Checks the records of a dialogue against five conditions for success, and for common \
            risks. Each finding includes a reason. A question mark shows what the records leave \
            open, such as which state the convener belongs to. With --strict, the exit code is 1 \
            if there are any findings or unresolved points.
            """)
      case .brief:
        CommandHelp(
          abstract:
            "Show an unredacted briefing page on a dialogue or session, for its facilitator.",
          discussion: """
            Examples: subrosa brief linth
            subrosa brief session-3

            For a session, shows who is expected, with each person's side, role, latest positions \
            and constraints. Also shows who must not sit next to whom, the agenda with times, open \
            questions, and promises. Nothing on the page is redacted. With --to, writes the page \
            as a single HTML file that makes no network requests when opened in a browser. To \
            share information about the dialogue, use `subrosa export summary`.
            """)
      case .due:
        CommandHelp(
          abstract: "List what is due and overdue across all dialogues.",
          discussion: """
            Example: subrosa due --within 14

            Lists open steps in pathways, unanswered invitations, outstanding visas and promises, \
            postponed sessions without a new date, and past sessions that are still marked as \
            planned.
            """)
      case .influence:
        CommandHelp(
          abstract: "Show who can influence which body on which policy.",
          discussion: """
            Example: subrosa influence linth

            An asterisk marks a policy that is named in the vision. The numbers are the recorded \
            strengths of influence.
            """)
      case .invitations:
        CommandHelp(
          abstract: "Show who is invited to a dialogue and its sessions.",
          discussion: """
            Example: subrosa invitations linth

            For each session, shows who is invited, grouped by side, with the state of each \
            invitation and the date by which an answer is needed. People who are listed as \
            attendees but have no recorded invitation are marked "listed" until the session has \
            been held, and then "attended".
            """)
      case .invite:
        CommandHelp(
          abstract: "Invite a person to a dialogue or session, or update an invitation.",
          discussion: """
            Examples: subrosa invite tong-xinlan session-3 --until 2026-05-01
            subrosa invite tong-xinlan session-3 --state accepted --conditions 'no press'

            Without --state, a person with no invitation yet is recorded as invited. For anyone \
            else, the state does not change. Every change is kept, with its date: earlier states, \
            conditions and answers remain in the record. Pass - to be prompted for a value.
            """)
      case .jot:
        CommandHelp(
          abstract: "Take notes during a session, line by line, with the time of each line.",
          discussion: """
            Examples: subrosa jot session-3
            subrosa jot session-3 --finish

            Each line is stamped with the local time when you press Enter, and is saved within \
            seconds. Begin a line with a label for the speaker, such as `JB:`. When you use a new \
            label, subrosa asks who it stands for, and you can keep typing. To answer, type `=1` \
            for the first person suggested, `=NAME` for someone else, or `=` for nobody. The vault \
            remembers the answer for the whole dialogue. `!` marks a commitment, `?` an open \
            question, and `#word` a tag. A portion mark such as (open) shows who may be told. To \
            correct an earlier line, press Up.

            If you do not name a session, today's session is used. Without a terminal, lines are \
            read from standard input. --finish turns the lines into a note that mentions the \
            people behind the labels and lists commitments and open questions. It also adds the \
            commitments and questions to the session.
            """)
      case .overlap:
        CommandHelp(
          abstract: "List people who are invited to parallel dialogues.",
          discussion: """
            Example: subrosa overlap --window 90

            Two dialogues are parallel for a person if the person is invited to a session of each, \
            and the two sessions are at most --window days apart. Sessions on the same days are \
            listed with their places and the people who have to choose between them. Gatherings \
            that other people organise count too: use `subrosa add gathering` to record the name, \
            dates and place of each, and who is invited. Facilitators and helpers do not count.
            """)
      case .positions:
        CommandHelp(
          abstract: "Show positions on policies over time.",
          discussion: """
            Examples: subrosa positions linth
            subrosa set luo-jingyi 'perspective+=policy=crisis communication,scale=1'

            For a dialogue, shows where each participant stood on each policy after each session, \
            from -2 (against) to +2 (for). Also shows who moved, who never did, and where two \
            sides are closest to each other. In each participant's row of points, a circle shows \
            where the participant began, and a dot shows where the participant is now. For a \
            person, shows every recorded position. With --to, writes an HTML page with a chart for \
            each policy.
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
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: DialogueOption) -> String {
    switch language {
    case .english:
      switch option {
      case .dialogue: "The dialogue."
      case .dialogueOrPerson: "The dialogue or person."
      case .dialogueOrSession: "The dialogue or session."
      case .session: "The session."
      case .agendaFile: "Write the agenda to this new file."
      case .agendaForm: "The format of the agenda (default: determined by the file's extension)."
      case .jotTarget: "The session or dialogue (default: today's session)."
      case .finish: "Turn the typed lines into a note."
      case .strict: "Exit with code 1 if there are any findings or unresolved points."
      case .today: "The date to treat as today, such as 2026-03-14."
      case .pageFile: "Write the page to this new file, unencrypted."
      case .confirmed: "Do not ask for confirmation."
      case .within: "Show what is due within this many days."
      case .later: "Also show what is due later."
      case .window: "The longest time between two sessions, in days."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// What the help says about an argument or an option of `invite`.
  package func help(_ option: InvitationOption) -> String {
    switch language {
    case .english:
      switch option {
      case .person: "The person."
      case .target: "The dialogue or session."
      case .state: "The current state of the invitation."
      case .date: "The date of the change (default: today)."
      case .inviter: "Who is inviting the person."
      case .policy: "The policy for which the person is invited."
      case .why: "Why the person is invited."
      case .until: "The date by which an answer is needed."
      case .reply: "The person's answer."
      case .conditions: "The person's conditions for attending."
      case .terms: "The date on which the person accepted the terms of confidentiality."
      case .travel: "When the person can travel, such as '2026-03-13 to 2026-03-17'."
      case .visa: "The status of the visa, such as applied, granted or 'not needed'."
      case .replaces: "The person whom the invited person replaces."
      }
    case .chinese: chineseHelp(option)
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
    case .chinese: chineseRefusal(misuse)
    }
  }
}
