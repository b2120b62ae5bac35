package import Application
package import Assessment
package import Calendar
package import Records

// What the commands about a dialogue show, tell and ask.

// MARK: - Pages

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

extension Words {
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
      case .influence: "Influence by person, body and policy (* = named in the vision)"
      case .exposures: "Exposures"
      case .outcome(let title): "Outcome: \(title)"
      case .invitations(let table):
        table.title + (table.begins.isEmpty ? "" : ", \(table.begins)")
          + (table.state.isEmpty ? "" : " (\(table.state))")
      case .policiesBySide: "Policies by side"
      case .positions: "Positions, from -2 (against) to +2 (for) (* = named in the vision)"
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

// MARK: - Cells and items

extension Words {
  /// A period from one day to another.
  package func period(_ begins: String, to ends: String) -> String {
    switch language {
    case .english: "\(begins) to \(ends)"
    case .chinese: Chinese.spaced("\(begins)至\(ends)")
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
    case .chinese: span.map(Chinese.dates) ?? "未注明日期"
    }
  }

  /// A date field without a time of day, of which nobody knows the zone.
  package func days(_ field: String) -> String {
    guard DaySpan.saysMore(field), let span = DaySpan(field) else { return field }
    return days(span)
  }

  /// The heading of a sheet with an agenda: the days.
  ///
  /// - Parameter hasTimes: whether items have times of day, which are those of the place.
  package func sheetHeading(_ span: DaySpan?, hasTimes: Bool) -> String {
    switch language {
    case .english:
      [span.map { days($0) }, hasTimes ? "local time" : nil].compactMap { $0 }
        .joined(separator: ", ")
    case .chinese:
      [span.map { days($0) }, hasTimes ? "当地时间" : nil].compactMap { $0 }.joined(separator: "，")
    }
  }

  /// The days of a session, and what became of them.
  package func days(_ session: Filed<Session>) -> String {
    switch session.fields.knownState {
    case .postponed, .cancelled: fate(session)
    case nil, .planned, .held: days(session.span)
    }
  }

  /// What became of a session that was not held when it was to be.
  private func fate(_ session: Filed<Session>) -> String {
    let (state, reason) = (value(session.fields.state), session.fields.reason)
    let before = session.recordedSpan.map { days($0) } ?? ""
    return switch language {
    case .english:
      state + (before.isEmpty ? "" : " (was \(before))") + (reason.isEmpty ? "" : ": \(reason)")
    case .chinese:
      state + (before.isEmpty ? "" : "（原定 \(before)）") + (reason.isEmpty ? "" : "：\(reason)")
    }
  }

  /// A policy as a heading; positions may name none.
  package func name(ofPolicy policy: String) -> String {
    switch language {
    case .english: policy.isEmpty ? "No policy named" : policy
    case .chinese: policy.isEmpty ? "未写明政策" : policy
    }
  }

  /// A place on the scale of positions.
  package func place(_ place: Int?) -> String {
    switch language {
    case .english, .chinese: place.map { $0 > 0 ? "+\($0)" : "\($0)" } ?? ""
    }
  }

  /// Where a side stands.
  package func mean(_ side: Positions.Side) -> String {
    switch language {
    case .english:
      "\(signed(side.mean)) on average (\(English.count(side.people, "person", "people")))"
    case .chinese: "平均 \(signed(side.mean))（\(side.people) 人）"
    }
  }

  /// How far two sides are apart.
  package func distance(_ distance: Positions.Distance) -> String {
    switch language {
    case .english:
      "\(name(ofPolicy: distance.policy)): \(English.list(distance.parties)) are "
        + "\(number(distance.distance)) apart"
    case .chinese:
      Chinese.spaced(
        "\(name(ofPolicy: distance.policy))：\(Chinese.list(distance.parties))相差 "
          + "\(number(distance.distance))")
    }
  }

  /// A position that somebody holds.
  package func held(_ held: SessionBrief.Held) -> String {
    switch language {
    case .english:
      [
        held.policy, held.position, held.scale.map { "(\(place($0)))" } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    case .chinese:
      [held.policy, held.position].filter { !$0.isEmpty }.joined(separator: "：")
        + (held.scale.map { "（\(place($0))）" } ?? "")
    }
  }

  /// Something that was promised.
  package func promise(_ promise: SessionBrief.OpenPromise) -> String {
    switch language {
    case .english:
      (promise.name.isEmpty ? "" : "\(promise.name): ") + promise.text
        + (promise.until.isEmpty ? "" : " (by \(days(promise.until)))")
    case .chinese:
      (promise.name.isEmpty ? "" : "\(name(promise.name))：") + promise.text
        + (promise.until.isEmpty ? "" : "（期限 \(days(promise.until))）")
    }
  }

  /// An outcome that is worked on.
  package func draft(_ draft: SessionBrief.Draft) -> String {
    switch language {
    case .english: "\(draft.title) (\(draft.state))"
    case .chinese: "\(draft.title)（\(value(draft.state))）"
    }
  }

  private func signed(_ number: Double) -> String {
    (number > 0 ? "+" : "") + self.number(number)
  }

  /// A number with at most two digits behind the point.
  private func number(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }

  /// The text for a missing date in a timeline.
  package var undated: String {
    switch language {
    case .english: "undated"
    case .chinese: "未注明日期"
    }
  }

  /// The role of a person who leads a dialogue.
  package var facilitatorRole: String {
    switch language {
    case .english: "facilitator"
    case .chinese: "主持人"
    }
  }

  /// How much time there is.
  package func time(for item: DueItem) -> String {
    switch language {
    case .english: item.days.map(time(left:)) ?? "no date"
    case .chinese: item.days.map(time(left:)) ?? "未注明日期"
    }
  }

  private func time(left days: Int) -> String {
    switch language {
    case .english:
      switch days {
      case 0: "today"
      case ..<0: "\((-days).counted("day")) LATE"
      default: "in \(days.counted("day"))"
      }
    case .chinese:
      switch days {
      case 0: "今天"
      case ..<0: "逾期 \(-days) 天"
      default: "还有 \(days) 天"
      }
    }
  }

  /// What is to be done.
  package func what(_ item: DueItem) -> String {
    switch language {
    case .english:
      switch item.kind {
      case .step: item.what
      case .invitation: "answer to the invitation (\(item.state)): \(item.title)"
      case .visa: "visa (\(item.what)): \(item.title)"
      case .session:
        item.isPostponed
          ? "new date: \(item.title)" : "held, postponed or cancelled? \(item.title)"
      case .promise: "promised: \(item.what)"
      }
    case .chinese:
      switch item.kind {
      case .step: item.what
      case .invitation: "答复邀请（\(value(item.state))）：\(item.title)"
      case .visa: "签证（\(progress(item.what))）：\(item.title)"
      case .session:
        item.isPostponed ? "另定日期：\(item.title)" : "已举行、推迟还是取消？\(item.title)"
      case .promise: "承诺：\(item.what)"
      }
    }
  }

  /// How far somebody's invitation is.
  package func state(of person: InvitationReport.Invitee) -> String {
    switch language {
    case .english: person.state.isEmpty ? "listed" : person.state
    case .chinese: person.state.isEmpty ? "仅在名单上" : value(person.state)
    }
  }

  /// By when somebody has to answer.
  package func time(forAnswer person: InvitationReport.Invitee) -> String {
    switch language {
    case .english: person.days.map { "\(days(person.until)), \(time(left: $0))" } ?? ""
    case .chinese: person.days.map { "\(days(person.until))，\(time(left: $0))" } ?? ""
    }
  }

  /// A side; everybody else where it has no name.
  package func side(_ party: String) -> String {
    switch language {
    case .english: party.isEmpty ? "others" : party
    case .chinese: party.isEmpty ? "其他" : party
    }
  }

  /// How many of a side come, and how many may.
  package func balance(_ side: InvitationReport.Side) -> String {
    let counts = [side.coming, side.waiting, side.possible, side.gone]
    // How many come is told even if nobody does.
    let told = counts.indices.filter { $0 == 0 || counts[$0] > 0 }
    switch language {
    case .english:
      let names = [
        "coming", "invited without an answer", "considered or approached", "declined or withdrawn",
      ]
      return told.map { "\(counts[$0]) \(names[$0])" }.joined(separator: ", ")
    case .chinese:
      let names = ["出席", "已邀请未答复", "考虑中或已接触", "谢绝或退出"]
      return told.map { "\(names[$0]) \(counts[$0]) 人" }.joined(separator: "，")
    }
  }

  /// People, each with the strength of the influence if that is recorded.
  package func people(_ people: [InfluenceMap.Reach]) -> String {
    switch language {
    case .english:
      list(people.map { $0.strength.isEmpty ? $0.name : "\($0.name) (\($0.strength))" })
    case .chinese:
      list(people.map { $0.strength.isEmpty ? name($0.name) : "\(name($0.name))（\($0.strength)）" })
    }
  }

  /// The text for a missing body if nobody can influence any.
  package var noBody: String {
    switch language {
    case .english: "(nobody)"
    case .chinese: "（无人）"
    }
  }

  /// A list of policies, which may be empty.
  package func policies(_ policies: [String]) -> String {
    switch language {
    case .english: policies.isEmpty ? "none" : list(ofTexts: policies)
    case .chinese: policies.isEmpty ? "无" : list(ofTexts: policies)
    }
  }

  /// A session that clashes with another one.
  package func meeting(_ meeting: Overlap.Clash.Meeting) -> String {
    let signs: (colon: String, comma: String) =
      switch language {
      case .english: (": ", ", ")
      case .chinese: ("：", "，")
      }
    let isNamed = meeting.dialogue != meeting.title && !meeting.dialogue.isEmpty
    return [
      isNamed ? meeting.dialogue + signs.colon + meeting.title : meeting.title,
      meeting.begins == meeting.ends
        ? meeting.begins : period(meeting.begins, to: meeting.ends),
      meeting.place,
    ].filter { !$0.isEmpty }.joined(separator: signs.comma)
  }

  /// How many of a circle others invite: "3 of 8".
  package func people(_ share: Overlap.Share) -> String {
    switch language {
    case .english: "\(share.people.count) of \(share.circle)"
    case .chinese: "\(share.circle) 人中有 \(share.people.count) 人"
    }
  }

  /// How much of a circle others invite: "38 %".
  package func percentage(_ share: Overlap.Share) -> String {
    switch language {
    case .english, .chinese: "\(share.percent)%"
    }
  }
}

extension DueItem {
  /// Whether it is a session that waits for another date.
  fileprivate var isPostponed: Bool { state == "postponed" }
}

// MARK: - Notes, warnings and questions

/// A note that is shown with a result about a dialogue.
package enum DialogueNote: Sendable {
  case pageNotEncrypted, pageWritten
  case dialogueIsEmpty
  case invited(InvitationEdit.Result)
  /// So many items of an agenda stay out of a sheet because of their marks.
  case itemsWithheld(Int)
  /// The item of that number names somebody.
  case itemNames(Int)
  /// Words that could identify somebody.
  case wordsUnclear([String])
}

/// A question about a dialogue.
package enum DialogueQuestion: Sendable {
  case writePage, writeAgenda
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
      case .invited(let result): change(result)
      case .itemsWithheld(let count):
        "left out because of a mark: \(English.count(count, "agenda item", "agenda items"))"
      case .itemNames(let number):
        "item \(number) of the agenda contains a known term; use `subrosa edit` to change it"
      case .wordsUnclear(let words):
        "these words could identify someone: \(English.some(words))"
      case .dialogueIsEmpty: "that dialogue has no records yet"
      }
    case .chinese: chineseNote(note)
    }
  }

  /// How somebody's invitation to something changed.
  func change(_ result: InvitationEdit.Result) -> String {
    let (person, target, state) = (called(result.person), called(result.to), result.state.rawValue)
    let before = result.before.flatMap { $0 == result.state ? nil : $0.rawValue }
    return switch language {
    case .english: "\(person), \(target): \(state)" + (before.map { " (before: \($0))" } ?? "")
    case .chinese:
      "\(person)，\(target)：\(value(state))" + (before.map { "（原为“\(value($0))”）" } ?? "")
    }
  }

  /// A question, without the choices.
  package func question(_ question: DialogueQuestion) -> String {
    switch language {
    case .english:
      switch question {
      case .writePage: "Write it unencrypted?"
      case .writeAgenda: "Write the agenda with these words?"
      }
    case .chinese:
      switch question {
      case .writePage: "要写成未加密的文件吗？"
      case .writeAgenda: "要保留这些词，写出议程吗？"
      }
    }
  }

  /// The warning at the top of a file with a facilitator's page.
  package var pageWarning: String {
    switch language {
    case .english:
      "Not redacted. This page contains everyone's names, contacts and plans. "
        + "Do not send, print or keep it."
    case .chinese: "未脱敏。本页含有所有人的姓名、联系方式和计划。请勿发送、打印或留存。"
    }
  }
}
