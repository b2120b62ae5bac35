import Folding
import Records

extension Rule {
  static let facilitator: [Rule] = [
    Rule(
      "facilitator-named", .facilitator,
      because: "A dialogue needs a facilitator before people are invited."
    ) { subject in
      guard !subject.facilitators.isEmpty else {
        return Finding(gaps: ["No facilitator is named."])
      }
      let unknown = subject.facilitators.filter { $0.person == nil }
      return Finding(
        evidence: ["Led by \(Words.list(subject.facilitators.map(\.name)))."],
        gaps: unknown.map { "\($0.slug) leads, but there is no record of that person." })
    },

    Rule(
      "facilitator-neutral", .facilitator,
      because: "Other parties see a facilitator from one party as a representative of that party."
    ) { subject in
      let known = subject.facilitators.filter { $0.person != nil }
      guard !known.isEmpty else { return Finding(notApplicable: "no facilitator is known") }
      var finding = Finding()
      for guest in known {
        if let party = subject.party(of: guest) {
          finding.gaps.append("\(guest.name) belongs to \(party), which is a party.")
        } else if guest.side.isEmpty {
          finding.gaps.append("\(guest.name): no side is recorded, not even neutral.")
        } else if let (party, body) = Rule.affiliation(of: guest, to: subject.parties) {
          finding.gaps.append("\(guest.name) works for \(body), a body of \(party).")
        } else if let (colleague, party, body) = subject.colleague(of: guest) {
          finding.gaps.append(
            "\(guest.name) belongs to \(body), and so does \(colleague.name), who takes part for"
              + " \(party).")
        } else {
          finding.evidence.append("\(guest.name) belongs to no party (\(guest.side)).")
        }
      }
      return finding
    },

    Rule(
      "convener-neutral", .facilitator,
      because:
        "A body of one party cannot host both, because its invitation looks like an interest."
    ) { subject in
      let convener = subject.dialogue.fields.convener
      guard !FoldedText(convener).isEmpty else {
        return Finding(gaps: ["No convening body is recorded."])
      }
      for party in subject.parties where Jurisdiction(party: party).isNamed(in: convener) {
        return Finding(gaps: ["\(convener) is a body of \(party), which is a party."])
      }
      let name = FoldedText(convener)
      for guest in subject.participants {
        guard let party = subject.party(of: guest), let person = guest.person,
          person.fields.affiliations.contains(where: { FoldedText($0) == name })
        else { continue }
        return Finding(gaps: [
          "\(convener) invites, and its member \(guest.name) takes part for \(party)."
        ])
      }
      return Finding(evidence: ["\(convener) invites and belongs to no party."])
    },

    Rule(
      "venue-neutral", .facilitator,
      because: "People speak less freely when they are guests of one side."
    ) { subject in
      var finding = Finding()
      let jurisdiction = subject.dialogue.fields.jurisdiction
      if FoldedText(jurisdiction).isEmpty {
        finding.gaps.append("The jurisdiction of the venue is not recorded.")
      }
      let parties = subject.parties.map { (name: $0, place: Jurisdiction(party: $0)) }
      for party in parties where party.place.isNamed(in: jurisdiction) {
        finding.gaps.append("The venue is in \(jurisdiction): that is \(party.name), a party.")
      }
      for session in subject.currentSessions {
        for party in parties where party.place.isNamed(in: session.fields.place) {
          finding.gaps.append(
            "\(session.title) is held in \(session.fields.place): that is \(party.name), a party.")
        }
      }
      if finding.gaps.isEmpty { finding.evidence = ["Held in \(jurisdiction)."] }
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
