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
      var finding = RuleFinding()
      for guest in known {
        if let party = subject.party(of: guest) {
          finding.gaps.append(.facilitatorOfParty(name: guest.name, party: party))
        } else if guest.side.isEmpty {
          finding.gaps.append(.facilitatorSideUnknown(name: guest.name))
        } else if let (party, body) = Rule.affiliation(of: guest, to: subject.parties) {
          finding.gaps.append(
            .facilitatorWorksForParty(name: guest.name, body: body, party: party))
        } else if let (colleague, party, body) = subject.colleague(of: guest) {
          finding.gaps.append(
            .facilitatorHasColleague(
              name: guest.name, body: body, colleague: colleague.name, party: party))
        } else {
          finding.evidence.append(.facilitatorNeutral(name: guest.name, side: guest.side))
        }
      }
      return finding
    },

    Rule(.convenerNeutral, .facilitator) { subject in
      let convener = subject.dialogue.fields.convener
      guard !FoldedText(convener).isEmpty else {
        return RuleFinding(gaps: [.noConvener])
      }
      for party in subject.parties where Jurisdiction(party: party).isNamed(in: convener) {
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
      return RuleFinding(evidence: [.convenerNeutral(convener: convener)])
    },

    Rule(.venueNeutral, .facilitator) { subject in
      var finding = RuleFinding()
      let jurisdiction = subject.dialogue.fields.jurisdiction
      if FoldedText(jurisdiction).isEmpty {
        finding.gaps.append(.noVenueJurisdiction)
      }
      let parties = subject.parties.map { (name: $0, place: Jurisdiction(party: $0)) }
      for party in parties where party.place.isNamed(in: jurisdiction) {
        finding.gaps.append(.venueOfParty(venue: jurisdiction, party: party.name))
      }
      for session in subject.currentSessions {
        for party in parties where party.place.isNamed(in: session.fields.place) {
          finding.gaps.append(
            .sessionHeldAtParty(
              session: session.title, place: session.fields.place, party: party.name))
        }
      }
      if finding.gaps.isEmpty { finding.evidence = [.venueNeutral(venue: jurisdiction)] }
      return finding
    },
  ]

  /// The first affiliation whose name says that it belongs to a party.
  private static func affiliation(
    of guest: Guest, to parties: [String]
  ) -> (party: String, body: String)? {
    for party in parties {
      let jurisdiction = Jurisdiction(party: party)
      let body = guest.person?.fields.affiliations.first { jurisdiction.isNamed(in: $0) }
      if let body { return (party, body) }
    }
    return nil
  }
}

extension DialogueCase {
  /// A participant of one of the sides who belongs to the same body.
  fileprivate func colleague(
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
}
