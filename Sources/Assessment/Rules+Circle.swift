import Folding
import Records

extension Rule {
  static let circle: [Rule] = [
    Rule(
      "circle-recorded", .circle,
      because: "The choice of participants matters most, so it must be recorded."
    ) { subject in
      guard !subject.participants.isEmpty else {
        return Finding(gaps: ["Nobody is recorded as invited to a session."])
      }
      let unknown = subject.participants.filter { $0.person == nil }.map(\.slug)
      return Finding(
        evidence: ["\(Words.count(subject.participants.count, "person", "people")) invited."],
        gaps: unknown.isEmpty
          ? [] : ["There is no record of \(Words.some(unknown)), who are invited."])
    },

    Rule(
      "circle-small", .circle,
      because: "In a large group, people make speeches instead of talking to each other."
    ) { subject in
      guard !subject.participants.isEmpty else {
        return Finding(notApplicable: "nobody is invited")
      }
      let limit = subject.isScientific ? subject.limits.scientificTable : subject.limits.table
      // Whoever is invited to a session is a participant: no session is larger than all.
      let largest = subject.participants.count
      let kind = subject.isScientific ? "a dialogue of scientists" : "a small dialogue"
      guard largest > limit else {
        return Finding(evidence: [
          "\(largest) people are invited; \(kind) can have up to \(limit)."
        ])
      }
      return Finding(gaps: ["\(largest) people are invited; \(kind) can have up to \(limit)."]
      )
    },

    Rule(
      "sides-balanced", .circle,
      because:
        "A side with fewer people feels on trial, and the other side has less reason to listen."
    ) { subject in
      guard subject.parties.count > 1 else {
        return Finding(gaps: ["Fewer than two parties are recorded."])
      }
      guard !subject.participants.isEmpty else {
        return Finding(notApplicable: "nobody is invited")
      }
      var finding = Finding()
      let sideless = subject.participants.filter { $0.person != nil && $0.side.isEmpty }
      if !sideless.isEmpty {
        finding.gaps.append("No side is recorded for \(Words.some(sideless.map(\.name))).")
      }
      let tables =
        [("Invited in all", subject.participants)]
        + subject.currentSessions.map { ($0.title, subject.participants(of: $0)) }
      for (title, guests) in tables where !guests.isEmpty {
        let counts = subject.parties.map { party in
          (party, guests.filter { subject.party(of: $0) == party }.count)
        }
        let text = "\(title): " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "."
        let (most, least) = (counts.map(\.1).max() ?? 0, counts.map(\.1).min() ?? 0)
        // One more than the other is a chair at the table; half as many again is a majority.
        let isOut = least == 0 || (most - least > 1 && 2 * most > 3 * least)
        if isOut { finding.gaps.append(text) } else { finding.evidence.append(text) }
      }
      return finding
    },

    Rule(
      "influence-pathway", .circle,
      because: "In a small dialogue, each participant should have the ear of a policymaker."
    ) { subject in
      guard !subject.isScientific else {
        return Finding(notApplicable: "scientists are invited for what they know")
      }
      let known = subject.participants.filter { $0.person != nil }
      guard !known.isEmpty else { return Finding(notApplicable: "nobody is invited") }
      let without = known.filter { guest in
        !(guest.person?.fields.influence ?? []).contains { $0.isPathway }
      }
      return Finding(
        evidence: without.count == known.count
          ? []
          : ["\(known.count - without.count) of \(known.count) can influence a body on a policy."],
        gaps: without.map {
          "\($0.name): no influence pathway is recorded (which policy, at which body)."
        })
    },

    Rule(
      "influence-grounded", .circle,
      because: "Influence without evidence may turn out to be missing when the outcome is ready."
    ) { subject in
      guard !subject.isScientific else {
        return Finding(notApplicable: "scientists are invited for what they know")
      }
      var finding = Finding()
      var count = 0
      for guest in subject.participants {
        for influence in guest.person?.fields.influence ?? [] where influence.isPathway {
          count += 1
          if FoldedText(influence.evidence).isEmpty {
            finding.gaps.append(
              "\(guest.name): there is no evidence that \(influence.body) listens on"
                + " \(influence.policy).")
          }
        }
      }
      guard count > 0 else { return Finding(notApplicable: "no influence is recorded") }
      if finding.gaps.isEmpty {
        finding.evidence = [
          "\(Words.count(count, "pathway has", "pathways have")) evidence."
        ]
      }
      return finding
    },

    Rule(
      "policies-reached", .circle,
      because: "If nobody invited can influence a policy, it is decided without the dialogue."
    ) { subject in
      guard !subject.isScientific else {
        return Finding(notApplicable: "scientists are invited for what they know")
      }
      let parts = subject.dialogue.fields.vision
      guard !parts.isEmpty else { return Finding(notApplicable: "no vision is recorded") }
      let map = InfluenceMap(subject)
      var finding = Finding()
      for (part, policies) in zip(parts, VisionPolicies(subject).ofParts) {
        let name = part.id.isEmpty ? "\"\(part.text)\"" : part.id
        if policies.isEmpty {
          finding.gaps.append("No recorded influence is on a policy that \(name) names.")
        }
        for policy in policies {
          let sides = map.parties(reaching: policy)
          if sides.isEmpty {
            finding.gaps.append("\(name) names \(policy.name): nobody invited can influence it.")
          } else if sides.count < subject.parties.count {
            finding.gaps.append(
              "\(name) names \(policy.name): only \(Words.list(sides)) can influence it.")
          } else {
            finding.evidence.append("\(policy.name): every side can influence it.")
          }
        }
      }
      return finding
    },
  ]
}

extension Influence {
  /// Whether it names a policy and the body that makes it.
  var isPathway: Bool { !FoldedText(policy).isEmpty && !FoldedText(body).isEmpty }
}
