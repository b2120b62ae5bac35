package import Assessment
package import Calendar

// What the commands about a dialogue show, tell and ask.

// MARK: - Pages

/// A page about dialogues.
package enum DialoguePage: Sendable {
  case brief(dialogue: String, on: Day)
  case due(on: Day)
  case influence(dialogue: String)
  /// The longest time between sessions, in days.
  case overlap(window: Int)
}

/// A heading on such a page.
package enum DialogueHeading: Sendable {
  case attention, vision, agenda, people, sessions, influence, exposures
  case outcome(String)
  case policiesBySide
  case dialogues, shares, notCompared
}

/// A sentence on such a page.
package enum DialogueSentence: Sendable {
  case nothingNeedsAttention, nobodyRecorded
  case outcome(state: String, signatures: Int)
  case noStepDue
  case noInfluence
  case withoutInfluence([String])
  case nobodyInvitedTwice
  case sessionsWithoutDate([String])
}

/// A table on such a page.
package enum DialogueTable: Sendable {
  case people, sessions, exposures
  case due
  /// A column for each side; an empty one is of the people without a side.
  case influence(sides: [String])
  case dialogues
  /// A column for each dialogue, or one for all of them.
  case invited(dialogues: Int?)
  case shares
  case timeline
}

/// A mark in front of an item on such a page.
package enum DialogueMark: Sendable {
  case parties, type, convener, venue, rule, status, time
  case promised, ruledOut
  case everySide, oneSide, nobody
}

extension Words {
  /// The title of a page.
  package func title(_ page: DialoguePage) -> String {
    switch language {
    case .english:
      switch page {
      case .brief(let dialogue, let day): "\(dialogue), as of \(day.text)"
      case .due(let day): "Due and overdue steps, as of \(day.text)"
      case .influence(let dialogue): "\(dialogue): influence by person, body and policy"
      case .overlap(let window):
        "People invited to parallel dialogues (sessions within \(window.counted("day")))"
      }
    }
  }

  /// A heading on a page.
  package func heading(_ heading: DialogueHeading) -> String {
    switch language {
    case .english:
      switch heading {
      case .attention: "What needs attention"
      case .vision: "Vision"
      case .agenda: "Agenda"
      case .people: "People"
      case .sessions: "Sessions"
      case .influence: "Influence by person, body and policy (* = named in the vision)"
      case .exposures: "Exposures"
      case .outcome(let title): "Outcome: \(title)"
      case .policiesBySide: "Policies by side"
      case .dialogues: "Dialogues"
      case .shares: "Share of each circle that is also invited elsewhere"
      case .notCompared: "Not compared"
      }
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
      case .nobodyInvitedTwice: "Nobody, according to this vault."
      case .sessionsWithoutDate(let sessions): "Sessions without a date: \(list(sessions))"
      }
    }
  }

  /// The titles of a table's columns.
  package func columns(_ table: DialogueTable) -> [String] {
    switch language {
    case .english:
      switch table {
      case .people: ["NAME", "SIDE", "ROLE", "FROM", "CONSTRAINTS"]
      case .sessions: ["WHEN", "WHAT", "PLACE", "PEOPLE", "AGENDA"]
      case .exposures: ["WHEN", "WHAT", "WHERE", "SEVERITY"]
      case .due: ["WHEN", "BY", "WHO", "TO", "STEP"]
      case .influence(let sides): ["POLICY", "BODY"] + sides.map { $0.isEmpty ? "OTHERS" : $0 }
      case .dialogues: ["NO", "REF", "TITLE", "TYPE", "CIRCLE"]
      case .invited(let count):
        ["NAME", "SIDE"] + (count.map { (0..<$0).map { "\($0 + 1)" } } ?? ["DIALOGUES"])
      case .shares: ["CIRCLE OF", "ALSO INVITED BY", "PEOPLE", "SHARE"]
      case .timeline: ["FROM", "TO", "KIND", "TITLE"]
      }
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
      case .oneSide: "one side only:"
      case .nobody: "nobody:"
      }
    }
  }
}

// MARK: - Cells and items

extension Words {
  /// A period from one day to another.
  package func period(_ begins: String, to ends: String) -> String {
    switch language {
    case .english: "\(begins) to \(ends)"
    }
  }

  /// The days of a session, which may be unknown.
  package func days(_ span: DaySpan?) -> String {
    switch language {
    case .english:
      switch span {
      case nil: "no date"
      case let span? where span.first == span.last: span.first.text
      case let span?: period(span.first.text, to: span.last.text)
      }
    }
  }

  /// The text for a missing date in a timeline.
  package var undated: String {
    switch language {
    case .english: "undated"
    }
  }

  /// The role of a person who leads a dialogue.
  package var facilitatorRole: String {
    switch language {
    case .english: "facilitator"
    }
  }

  /// How much time there is for a step.
  package func time(for step: DueStep) -> String {
    switch language {
    case .english:
      switch step.days {
      case nil: "no date"
      case 0: "today"
      case let days? where days < 0: "\((-days).counted("day")) LATE"
      case let days?: "in \(days.counted("day"))"
      }
    }
  }

  /// People, each with the strength of the influence if that is recorded.
  package func people(_ people: [InfluenceMap.Reach]) -> String {
    switch language {
    case .english:
      list(people.map { $0.strength.isEmpty ? $0.name : "\($0.name) (\($0.strength))" })
    }
  }

  /// The text for a missing body if nobody can influence any.
  package var noBody: String {
    switch language {
    case .english: "(nobody)"
    }
  }

  /// A list of policies, which may be empty.
  package func policies(_ policies: [String]) -> String {
    switch language {
    case .english: policies.isEmpty ? "none" : list(ofTexts: policies)
    }
  }

  /// How many of a circle others invite: "3 of 8".
  package func people(_ share: Overlap.Share) -> String {
    switch language {
    case .english: "\(share.people.count) of \(share.circle)"
    }
  }

  /// How much of a circle others invite: "38 %".
  package func percentage(_ share: Overlap.Share) -> String {
    switch language {
    case .english: "\(share.percent)%"
    }
  }
}

// MARK: - Notes, warnings and questions

/// A note that is shown with a result about a dialogue.
package enum DialogueNote: Sendable {
  case pageNotEncrypted, pageWritten
  case dialogueIsEmpty
}

/// A question about a dialogue.
package enum DialogueQuestion: Sendable {
  case writePage
}

extension Words {
  /// A note that is shown with a result.
  package func note(_ note: DialogueNote) -> String {
    switch language {
    case .english:
      switch note {
      case .pageNotEncrypted:
        "the file will not be encrypted: anyone with access to the disk can read every name in it"
      case .pageWritten: "written unencrypted; the vault does not protect that file"
      case .dialogueIsEmpty: "that dialogue has no records yet"
      }
    }
  }

  /// A question, without the choices.
  package func question(_ question: DialogueQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .writePage: "Write it unencrypted?"
      }
    }
  }

  /// The warning at the top of a file with a facilitator's page.
  package var pageWarning: String {
    switch language {
    case .english:
      "Not redacted. This page contains everyone's names, contacts and plans. "
        + "Do not send, print or keep it."
    }
  }
}
