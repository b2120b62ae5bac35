package import Assessment
package import Calendar
package import Records

// Cells and items of the pages about a dialogue.

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

  /// How far somebody's invitation is; who is only listed attended what was held.
  package func state(
    of person: InvitationReport.Invitee, at table: InvitationReport.Table
  ) -> String {
    let state = person.state.isEmpty && table.held ? "attended" : person.state
    switch language {
    case .english: return state.isEmpty ? "listed" : state
    case .chinese: return state.isEmpty ? "仅在名单上" : value(state)
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

  /// How many of a side come or came, and how many may.
  package func balance(
    _ side: InvitationReport.Side, at table: InvitationReport.Table
  ) -> String {
    let counts = [side.coming, side.listed, side.waiting, side.possible, side.gone]
    // How many come is told even if nobody does.
    let told = counts.indices.filter { $0 == 0 || counts[$0] > 0 }
    switch language {
    case .english:
      let names = [
        table.held ? "attended or accepted" : "coming", "listed", "invited without an answer",
        "considered or approached", "declined or withdrawn",
      ]
      return told.map { "\(counts[$0]) \(names[$0])" }.joined(separator: ", ")
    case .chinese:
      let names = [
        table.held ? "已出席或已接受邀请" : "将出席", "仅在名单上", "已邀请未答复", "考虑中或已接触", "谢绝或退出",
      ]
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
