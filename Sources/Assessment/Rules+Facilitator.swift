import Calendar
import Folding
import Records

extension Rule {
  static let facilitator: [Rule] = [
    Rule(.facilitatorNamed, .facilitator) { subject in
      guard !subject.facilitators.isEmpty else {
        return RuleFinding(gaps: [.noFacilitatorNamed])
      }
      let unknown = subject.facilitators.filter { $0.person == nil }
      return RuleFinding(
        evidence: [.ledBy(subject.facilitators.map(\.name))],
        gaps: unknown.map { .facilitatorUnrecorded(slug: $0.slug) })
    },

    Rule(.facilitatorNeutral, .facilitator) { subject in
      let known = subject.facilitators.filter { $0.person != nil }
      guard !known.isEmpty else { return RuleFinding(notApplicable: .noFacilitatorKnown) }
      return known.map(subject.neutrality).reduce(into: RuleFinding()) { $0.add($1) }
    },

    Rule(.convenerNeutral, .facilitator) { subject in
      let convener = subject.dialogue.fields.convener
      guard !FoldedText(convener).isEmpty else {
        return RuleFinding(gaps: [.noConvener])
      }
      let belonging = subject.jurisdictions.body(convener)
      if case .party(let party) = belonging {
        return RuleFinding(gaps: [.convenerOfParty(convener: convener, party: party)])
      }
      let name = FoldedText(convener)
      for guest in subject.participants {
        guard let party = subject.party(of: guest), let person = guest.person,
          person.fields.affiliations.contains(where: { FoldedText($0) == name })
        else { continue }
        return RuleFinding(gaps: [
          .convenerHasMember(convener: convener, member: guest.name, party: party)
        ])
      }
      return subject.acceptance(of: [convener]).finding(
        of: convener, belonging, neutral: .convenerNeutral(convener: convener))
    },

    Rule(.venueNeutral, .facilitator) { subject in
      var finding = RuleFinding()
      let jurisdiction = subject.dialogue.fields.jurisdiction
      let isRecorded = !FoldedText(jurisdiction).isEmpty
      if !isRecorded { finding.gaps.append(.noVenueJurisdiction) }
      let belonging = subject.jurisdictions.place(jurisdiction)
      if case .party(let party) = belonging {
        finding.gaps.append(.venueOfParty(venue: jurisdiction, party: party))
      }
      var places = [jurisdiction]
      for session in subject.currentSessions {
        let place = session.fields.place
        places.append(place)
        switch subject.jurisdictions.place(place) {
        case .party(let party):
          finding.gaps.append(
            .sessionHeldAtParty(session: session.title, place: place, party: party))
        case .possible(let party):
          finding.unknown.append(.placeMayBelong(name: place, party: party))
        case .unknown:
          let isVenue = FoldedText(place).isEmpty || FoldedText(place) == FoldedText(jurisdiction)
          if !isVenue, !subject.acceptance(of: [place]).isByAll {
            finding.unknown.append(.acceptanceMissing(of: place, parties: subject.parties))
          }
        case .elsewhere: break
        }
      }
      guard isRecorded, finding.gaps.isEmpty else { return finding }
      let accepted = subject.acceptance(of: places)
      if accepted.isByAll { finding.unknown = [] }
      finding.add(
        accepted.finding(of: jurisdiction, belonging, neutral: .venueNeutral(venue: jurisdiction)))
      return finding
    },
  ]
}

extension DialogueCase {
  /// Whether a facilitator belongs to none of the parties.
  fileprivate func neutrality(of guest: Guest) -> RuleFinding {
    if let party = party(of: guest) {
      return RuleFinding(gaps: [.facilitatorOfParty(name: guest.name, party: party)])
    }
    if guest.side.isEmpty { return RuleFinding(gaps: [.facilitatorSideUnknown(name: guest.name)]) }
    let bodies = (guest.person?.fields.affiliations ?? []).filter { !FoldedText($0).isEmpty }
    var unknown: [Remark] = []
    for body in bodies {
      switch jurisdictions.body(body) {
      case .party(let party):
        return RuleFinding(gaps: [
          .facilitatorWorksForParty(name: guest.name, body: body, party: party)
        ])
      case .possible(let party): unknown.append(.placeMayBelong(name: body, party: party))
      case .unknown: unknown.append(.facilitatorBodyUnknown(name: guest.name, body: body))
      case .elsewhere: break
      }
    }
    if let (colleague, party, body) = colleague(of: guest) {
      return RuleFinding(gaps: [
        .facilitatorHasColleague(
          name: guest.name, body: body, colleague: colleague.name, party: party)
      ])
    }
    // Standing with every side is what acceptance is for a body.
    let standing = AcceptedBy(
      (guest.person?.fields.standing ?? []).map {
        Acceptance(party: $0.party, of: "", level: $0.level, evidence: "", date: "")
      }, of: guest.name, in: self)
    var finding = RuleFinding()
    if unknown.isEmpty || standing.isByAll {
      finding.evidence = [.facilitatorNeutral(name: guest.name, side: guest.side)]
    } else {
      finding.unknown = unknown
    }
    return finding
  }

  /// A participant of one of the sides who belongs to the same body.
  private func colleague(
    of guest: Guest
  ) -> (colleague: Guest, party: String, body: String)? {
    let bodies = Set((guest.person?.fields.affiliations ?? []).map { FoldedText($0) })
    for other in participants {
      guard let party = party(of: other) else { continue }
      let shared = other.person?.fields.affiliations.first { bodies.contains(FoldedText($0)) }
      if let shared { return (other, party, shared) }
    }
    return nil
  }

  /// How far the parties accept a body, or one of several names of a place.
  fileprivate func acceptance(of names: [String]) -> AcceptedBy {
    let names = names.map { FoldedText($0) }.filter { !$0.isEmpty }
    let entries = dialogue.fields.acceptance.filter { entry in
      let of = FoldedText(entry.of)
      return !of.isEmpty && names.contains { $0 == of || $0.names(of) || of.names($0) }
    }
    return AcceptedBy(entries, of: "", in: self)
  }
}

/// What each party last said about how far it accepts a body, a place or a person.
struct AcceptedBy {
  private let levels: [(party: String, level: Int?)]
  private let limit: Int

  /// - Parameter entries: later ones count; of entries with days those of the latest day.
  init(_ entries: [Acceptance], of name: String, in subject: DialogueCase) {
    limit = subject.limits.standing
    levels = subject.parties.map { party in
      let own = entries.filter { subject.jurisdictions.party(ofSide: $0.party) == party }
      var latest: Acceptance?
      for entry in own {
        let (day, last) = (DaySpan(entry.date)?.last, latest.flatMap { DaySpan($0.date)?.last })
        if let day, let last, day < last { continue }
        latest = entry
      }
      return (party, latest.flatMap { Int($0.level.filter { !$0.isWhitespace }) })
    }
  }

  /// Whether every party accepts it with 3 or more of 5.
  var isByAll: Bool {
    !levels.isEmpty && levels.allSatisfy { $0.level.map { $0 >= limit } ?? false }
  }

  /// What this says about a body or a place, together with whom it belongs to.
  func finding(of name: String, _ belonging: Belonging, neutral: Remark) -> RuleFinding {
    var finding = RuleFinding()
    for (party, level) in levels {
      guard let level, level < limit else { continue }
      finding.gaps.append(.acceptanceLow(of: name, party: party, level: level))
    }
    if isByAll {
      finding.evidence.append(.acceptedByAll(of: name, parties: levels.map(\.party)))
      return finding
    }
    switch belonging {
    case .party: break
    case .elsewhere: if finding.gaps.isEmpty { finding.evidence.append(neutral) }
    case .possible(let party): finding.unknown.append(.placeMayBelong(name: name, party: party))
    case .unknown:
      finding.unknown.append(
        .acceptanceMissing(of: name, parties: levels.filter { $0.level == nil }.map(\.party)))
    }
    return finding
  }
}
