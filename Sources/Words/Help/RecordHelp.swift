/// The commands about records.
package enum RecordCommand: Sendable {
  case add, attach, diff, edit, extract, history, list, remove, restore, search, set, show
}

/// Their arguments and options, but for the fields.
package enum RecordOption: Sendable {
  /// The record that a command is about, and whether its text is shown as `edit` reads it.
  case record, raw
  // Of `add`.
  case addedKind, addedField, title, slug, tag, date, attach
  // Of `list`.
  case listedKind, listedTag, removed
  // Of `diff` and `restore`.
  case version, comparedVersion, restored
  // Of `set`.
  case change
  // Of `attach` and `extract`.
  case file, attachment, newFile
  case query
  /// The answers to questions, given in advance.
  case removesUnasked, changesAgreedText
}

/// The fields of all kinds, as options of `add`.
package enum FieldOption: Sendable {
  case type, party, vision, agenda, facilitator, convener, jurisdiction, rule, status
  case begins, ends, group, acceptance, invitation
  case native, alias, side, affiliation, role, contact, influence, perspective, constraint
  case standing, experience, apart
  case dialogue, session, person, place, attendee, question, promise, climate, trust, organiser,
    state, reason
  case step, commitment, redline, key
  case what, `where`, when, severity, handled
}

extension Words {
  /// What the help says about a command.
  package func help(_ command: RecordCommand) -> CommandHelp {
    switch language {
    case .english: englishHelp(command)
    case .chinese: chineseHelp(command)
    }
  }

  /// What the help says about an argument or an option.
  package func help(_ option: RecordOption) -> String {
    switch language {
    case .english:
      switch option {
      case .record: "The record."
      case .raw: "Show the text that `edit` reads, even on a terminal."
      case .addedKind: "The kind: dialogue, person, session, note, outcome, exposure or gathering."
      case .addedField:
        "A change to a field, written as for `set`: FIELD=VALUE or FIELD+=VALUE."
      case .title: "The title, or a person's name."
      case .slug: "A short name for referring to the record."
      case .tag: "A tag. You can use this option more than once."
      case .date: "The date, such as 2026-03-14."
      case .attach: "A file to attach. You can use this option more than once."
      case .listedKind: "List only records of this kind."
      case .listedTag: "List only records with this tag."
      case .removed: "List removed records that can be restored, most recent first."
      case .version: "The record, or a version of it."
      case .comparedVersion: "The record or version to compare the first one with."
      case .restored: "The first digits of a removed record's id, or REF@VERSION."
      case .change: "A change: FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE."
      case .file: "The file."
      case .attachment: "The attachment."
      case .newFile: "The file to create."
      case .query: "The words and filters to search for."
      case .removesUnasked: "Do not ask for confirmation."
      case .changesAgreedText: "Do not ask before changing an agreed text."
      }
    case .chinese: chineseHelp(option)
    }
  }

  /// What the help says about a field.
  package func help(_ option: FieldOption) -> String {
    switch language {
    case .english:
      switch option {
      case .type: "The type of a dialogue: track2 or scientific."
      case .party: "A party to the dialogue."
      case .vision: "A part of the vision."
      case .agenda:
        "An agenda item and the parts of the vision it serves; for a session, only the item."
      case .facilitator: "A facilitator of the dialogue."
      case .convener: "The body that convenes the dialogue."
      case .jurisdiction: "The jurisdiction of the venue."
      case .rule: "The rule for unmarked paragraphs: private, chatham, side or open."
      case .status: "The status of the dialogue."
      case .begins: "The first day of a dialogue, session or gathering."
      case .ends: "The last day of a dialogue, session or gathering."
      case .group: "A group of states that is a party, and its members."
      case .acceptance: "How acceptable the convener or the venue is to a party, from 1 to 5."
      case .invitation:
        "A step in a person's invitation to a dialogue or session; see `subrosa help invite`."
      case .native: "The person's name in its original script."
      case .alias: "Another name for the person."
      case .side: "The person's side: a party, or a word such as neutral."
      case .affiliation: "An organisation that the person belongs to."
      case .role: "The person's role in dialogues."
      case .contact: "How to reach the person."
      case .influence: "A policy and a body that the person can influence."
      case .perspective:
        "The person's position on a policy as of a given date; the scale is from -2 (against) to 2 "
          + "(for)."
      case .constraint: "Something that limits what the person can say or do."
      case .standing: "A facilitator's standing with a party."
      case .experience: "A facilitator's experience."
      case .apart: "A person whom this person must not sit next to."
      case .dialogue: "The dialogue that the record belongs to."
      case .session: "The session that a note belongs to."
      case .person: "A person whom a note is about, or who is invited to a gathering."
      case .place: "The location of a session or gathering."
      case .attendee: "A person who is expected at a session."
      case .question: "A question that a session left open."
      case .promise: "Something that a person promised in a session."
      case .climate:
        "A facilitator's impression of a session: who spoke a lot (much), a moderate amount "
          + "(some) or little (few), and any incidents."
      case .trust: "How much two sides trusted each other in a session, from 1 to 5."
      case .organiser: "The organiser of a gathering."
      case .state:
        "The state of a session (planned, held, postponed or cancelled), or of an outcome (draft, "
          + "not needed or abandoned)."
      case .reason: "Why the session or outcome is in its current state."
      case .step: "A step in an outcome's pathway."
      case .commitment: "A commitment that the sides make."
      case .redline: "Something that the sides rule out."
      case .key:
        "The person who is expected to sign an outcome, the key they will use, and the party they "
          + "will sign for."
      case .what: "For an exposure, what became known."
      case .where: "For an exposure, where it appeared."
      case .when: "For an exposure, when it appeared."
      case .severity: "For an exposure, how serious it is, from 1 to 5."
      case .handled:
        "For an exposure, what was done about it. Setting this closes the exposure."
      }
    case .chinese: chineseHelp(option)
    }
  }

  private func englishHelp(_ command: RecordCommand) -> CommandHelp {
    switch command {
    case .add:
      CommandHelp(
        abstract: "Add a record.",
        discussion: """
          Examples: echo 'What was said' | subrosa add note --title 'First day'
          subrosa add person --name - --influence 'policy=compute,body=Ministry'

          Reads the text from standard input. The text can begin with YAML front matter. On a \
          terminal, a note opens in the editor; for other kinds of record, use options or answer \
          the questions that subrosa asks. You can use options such as --party, --influence and \
          --attendee more than once. Pass - to be prompted for a value, so that it stays out of \
          the shell's history. Prints the new record's reference.
          """)
    case .attach:
      CommandHelp(
        abstract: "Attach a copy of a file to a record.",
        discussion: "Example: subrosa attach the-clock agenda.pdf")
    case .diff:
      CommandHelp(
        abstract: "Compare two versions of a record, or two records.",
        discussion: """
          Example: subrosa diff notification-text@3f2a91

          With one REF, compares the newest version with the one before it. With REF@VERSION, \
          compares that version with the newest. With two REFs, compares the two records. Within a \
          line, [-…-] marks text that was removed and {+…+} marks text that was added.
          """)
    case .edit:
      CommandHelp(
        abstract: "Edit a record as text with front matter.",
        discussion: """
          Example: subrosa edit the-clock

          On a terminal, the text opens in the built-in editor and is never written to disk. With \
          --editor, your own editor opens the text as a file in memory. Without a terminal, reads \
          the complete new text from standard input, in the format that `show` prints. If you \
          change the slug, all references to the record change too. If you change an agreed text, \
          it becomes a draft again; subrosa asks first.
          """)
    case .extract:
      CommandHelp(
        abstract: "Write an attachment to a new file.",
        discussion: "Example: subrosa extract agenda.csv copy.csv")
    case .history:
      CommandHelp(
        abstract: "List the versions of a record.",
        discussion: "Example: subrosa history the-clock")
    case .list:
      CommandHelp(
        abstract: "List records, newest first.",
        discussion: """
          Examples: subrosa list note --tag draft
          subrosa list --removed

          With --removed, lists removed records with the first digits of their ids and their last \
          titles. Pass those digits to `subrosa restore`.
          """)
    case .remove:
      CommandHelp(
        abstract: "Remove a record and its attachments.",
        discussion: """
          Example: subrosa remove the-clock

          Asks for confirmation unless you pass --yes. Does not accept part of a title. Use \
          `subrosa list --removed` and `subrosa restore` to get a record back, and `subrosa reseal \
          --purge` to erase removed records permanently.
          """)
    case .restore:
      CommandHelp(
        abstract: "Restore a removed record, or restore an older version (REF@VERSION).",
        discussion: """
          Example: subrosa restore the-clock@3f2a91

          To restore a removed record, give the first digits of its id, as shown by `subrosa list \
          --removed`. Also restores the attachments that were removed with it. Does not accept \
          part of a title. Asks before replacing an agreed text with an older version.
          """)
    case .search:
      CommandHelp(
        abstract: "Search all records, using words, \"phrases\" and filters.",
        discussion: """
          Example: subrosa search 'notice hours who:luo-jingyi since:2026-01'

          Finds records that contain all the words and none of the words given as -word. Ignores \
          case and accents. The filters are kind:, tag:, who:, in:, since:, until: and on:. Quote \
          the whole query if it contains "phrases" or a -word. Pass - to be prompted for the \
          query, so that it stays out of the shell's history.
          """)
    case .set:
      CommandHelp(
        abstract: "Change fields of a record.",
        discussion: """
          Examples: subrosa set session-3 ends=2026-06-18 attendees+=shen-ruochuan
          subrosa set harish-nambiar roles-=facilitator

          FIELD=VALUE replaces what the field contains, and FIELD= empties the field. FIELD+=VALUE \
          adds a value to a list, and FIELD-=VALUE removes one. FIELD is a key in the front matter \
          that `show` prints. Write structured entries, such as influence, in the same way as for \
          `add`: 'influence+=policy=…,body=…'. To remove an entry, give any of its parts. Pass - \
          as the value to be prompted for it. All changes are saved together. If you change the \
          slug, all references to the record change too.
          """)
    case .show:
      CommandHelp(
        abstract: "Show a record. For an older version, use REF@VERSION.",
        discussion: """
          Example: subrosa show luo-jingyi

          On a terminal, shows the fields and the formatted text. When piped, or with --plain, \
          prints the text that `edit` reads: front matter, then Markdown.
          """)
    }
  }
}
