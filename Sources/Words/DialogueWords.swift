package import Assessment
package import Calendar

// What the pages about a dialogue have around their cells and items.

/// A page about dialogues.
package enum DialoguePage: Sendable {
  case brief(dialogue: String, on: Day)
  case due(on: Day)
  case influence(dialogue: String)
  case invitations(dialogue: String, on: String)
  /// The title of the dialogue, or the name of the person.
  case positions(of: String)
  case session(String, dialogue: String)
  /// The longest time between sessions, in days.
  case overlap(window: Int)
}

/// A heading on such a page.
package enum DialogueHeading: Sendable {
  case attention, vision, agenda, people, sessions, influence, exposures
  /// The agenda of a session; whether its items have times of day, which are those of the place.
  case timedAgenda(hasTimes: Bool)
  case outcome(String)
  case invitations(InvitationReport.Table)
  case policiesBySide, positions, nearest
  case questions, promises, outcomes
  case dialogues, shares, clashes, notCompared
}

/// A sentence on such a page.
package enum DialogueSentence: Sendable {
  case nothingNeedsAttention, nobodyRecorded
  case outcome(state: String, signatures: Int)
  case noStepDue
  case noInfluence
  case withoutInfluence([String])
  case nobodyInvitedTwice, nobodyInvited, noPositions
  case sessionsWithoutDate([String])
}

/// A table on such a page.
package enum DialogueTable: Sendable {
  case people, sessions, exposures
  case due
  case invitations
  /// A column for each session, by its first day.
  case positions(sessions: [String])
  case personPositions
  case sessionPeople
  /// A column for each side; an empty one is of the people without a side.
  case influence(sides: [String])
  case dialogues
  /// A column for each dialogue, or one for all of them.
  case invited(dialogues: Int?)
  case shares
  case clashes
  case timeline
}

/// A mark in front of an item on such a page.
package enum DialogueMark: Sendable {
  case parties, type, convener, venue, rule, status, time
  case promised, ruledOut
  case everySide, oneSide, nobody
  case moved, unmoved
  case place, apart
}

/// A sign in a table on such a page, which a line below the table explains.
package enum DialogueSign: Sendable {
  /// The asterisk of a policy that the vision names.
  case inVision
  /// The ring and the disc among the points of a scale: of several positions the first and the
  /// latest, and the one of a day.
  case first, latest, held
  /// What the ends of the scale are.
  case scale
}

extension Words {
  /// What the signs in a table mean; nothing where there are none.
  package func legend(_ signs: [DialogueSign]) -> String {
    switch language {
    case .english: signs.map(englishMeaning).joined(separator: "; ")
    case .chinese: signs.map(chineseMeaning).joined(separator: "；")
    }
  }

  private func englishMeaning(_ sign: DialogueSign) -> String {
    switch sign {
    case .inVision: "* named in the vision"
    case .first: "○ first position"
    case .latest: "● latest position"
    case .held: "● position on that day"
    case .scale: "-2 against, +2 for"
    }
  }

  /// The title of a page.
  package func title(_ page: DialoguePage) -> String {
    switch language {
    case .english:
      switch page {
      case .brief(let dialogue, let day): "\(dialogue), as of \(day.text)"
      case .due(let day): "Due and overdue, as of \(day.text)"
      case .invitations(let dialogue, let day): "\(dialogue): invitations, as of \(day)"
      case .positions(let name): "\(name): positions"
      case .session(let title, let dialogue): "\(title), \(dialogue)"
      case .influence(let dialogue): "\(dialogue): influence by person, body and policy"
      case .overlap(let window):
        "People invited to parallel dialogues (sessions within \(window.counted("day")))"
      }
    case .chinese: chineseTitle(page)
    }
  }

  /// A heading on a page.
  package func heading(_ heading: DialogueHeading) -> String {
    switch language {
    case .english:
      switch heading {
      case .attention: "What needs attention"
      case .vision: "Vision"
      case .agenda, .timedAgenda(false): "Agenda"
      case .timedAgenda(true): "Agenda (local time)"
      case .people: "People"
      case .sessions: "Sessions"
      case .influence: "Influence by person, body and policy"
      case .exposures: "Exposures"
      case .outcome(let title): "Outcome: \(title)"
      case .invitations(let table):
        table.title + (table.begins.isEmpty ? "" : ", \(table.begins)")
          + (table.state.isEmpty ? "" : " (\(table.state))")
      case .policiesBySide: "Policies by side"
      case .positions: "Positions"
      case .nearest: "Where sides are nearest"
      case .questions: "Open questions"
      case .promises: "Promised and not done yet"
      case .outcomes: "Outcomes"
      case .dialogues: "Dialogues"
      case .shares: "Share of each circle that is also invited elsewhere"
      case .clashes: "Sessions on the same days"
      case .notCompared: "Not compared"
      }
    case .chinese: chineseHeading(heading)
    }
  }

  /// A heading as it stands out among the lines of a terminal. Capitals are of no use to Chinese: the
  /// few Latin words in it are names.
  package func raised(_ heading: String) -> String {
    switch language {
    case .english: heading.uppercased()
    case .chinese: heading
    }
  }

  /// A sentence on a page.
  package func text(_ sentence: DialogueSentence) -> String {
    switch language {
    case .english:
      switch sentence {
      case .nothingNeedsAttention: "Nothing, according to the records."
      case .nobodyRecorded: "Nobody is recorded."
      case .outcome(let state, let signatures): "\(state), \(signatures.counted("signature"))"
      case .noStepDue: "None."
      case .noInfluence: "No influence is recorded."
      case .withoutInfluence(let names): "No influence is recorded for: \(list(names))"
      case .nobodyInvited: "Nobody is invited."
      case .noPositions: "No positions are recorded."
      case .nobodyInvitedTwice: "Nobody, according to this vault."
      case .sessionsWithoutDate(let sessions): "Sessions without a date: \(list(sessions))"
      }
    case .chinese: chineseText(sentence)
    }
  }

  /// The titles of a table's columns.
  package func columns(_ table: DialogueTable) -> [String] {
    switch language {
    case .english:
      switch table {
      case .people: ["NAME", "SIDE", "ROLE", "FROM", "CONSTRAINTS"]
      case .sessions: ["WHEN", "WHAT", "PLACE", "PEOPLE", "AGENDA"]
      case .exposures: ["WHEN", "WHAT", "WHERE", "SEVERITY", "HANDLED"]
      case .due: ["WHEN", "BY", "WHO", "WHAT", "RECORD"]
      case .positions(let sessions):
        ["NAME", "SIDE", "-2 TO +2"] + sessions.map { $0.isEmpty ? "SESSION" : $0 }
      case .sessionPeople: ["NAME", "SIDE", "ROLE", "INVITATION", "HOLDS", "MAY NOT SAY OR DO"]
      case .personPositions:
        ["WHEN", "-2 TO +2", "PLACE", "POSITION", "STRENGTH", "SOURCE", "NOTES"]
      case .invitations: ["NAME", "SIDE", "STATE", "SINCE", "ANSWER BY", "VISA", "POLICY"]
      case .influence(let sides): ["POLICY", "BODY"] + sides.map { $0.isEmpty ? "OTHERS" : $0 }
      case .dialogues: ["NO", "REF", "TITLE", "TYPE", "CIRCLE"]
      case .invited(let count):
        ["NAME", "SIDE"] + (count.map { (0..<$0).map { "\($0 + 1)" } } ?? ["DIALOGUES"])
      case .shares: ["CIRCLE OF", "ALSO INVITED BY", "PEOPLE", "SHARE"]
      case .clashes: ["SESSION", "SESSION", "WHO HAS TO CHOOSE"]
      case .timeline: ["FROM", "TO", "KIND", "TITLE"]
      }
    case .chinese: chineseColumns(table)
    }
  }

  /// A mark in front of an item.
  package func mark(_ mark: DialogueMark) -> String {
    switch language {
    case .english:
      switch mark {
      case .parties: "Parties:"
      case .type: "Type:"
      case .convener: "Convener:"
      case .venue: "Venue:"
      case .rule: "Rule:"
      case .status: "Status:"
      case .time: "Time:"
      case .promised: "promised:"
      case .ruledOut: "ruled out:"
      case .everySide: "every side:"
      case .oneSide: "some sides only:"
      case .nobody: "nobody:"
      case .moved: "moved:"
      case .unmoved: "never moved:"
      case .place: "Place:"
      case .apart: "not side by side:"
      }
    case .chinese: chineseMark(mark)
    }
  }
}
