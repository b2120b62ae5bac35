import Folding
import Records

extension Rule {
  static let circle: [Rule] = [
    Rule(.circleRecorded, .circle) { subject in
      guard !subject.participants.isEmpty else {
        return RuleFinding(gaps: [.nobodyInvited])
      }
      let unknown = subject.participants.filter { $0.person == nil }.map(\.slug)
      return RuleFinding(
        evidence: [.invited(subject.participants.count)],
        gaps: unknown.isEmpty
          ? [] : [.invitedWithoutRecord(unknown)])
    },

    Rule(.circleSmall, .circle) { subject in
      guard !subject.participants.isEmpty else {
        return RuleFinding(notApplicable: .nobodyInvited)
      }
      let limit = subject.isScientific ? subject.limits.scientificTable : subject.limits.table
      // Whoever is invited to a session is a participant: no session is larger than all.
      let largest = subject.participants.count
      let size = Remark.circleSize(
        people: largest, limit: limit, isScientific: subject.isScientific)
      return largest > limit ? RuleFinding(gaps: [size]) : RuleFinding(evidence: [size])
    },

    Rule(.sidesBalanced, .circle) { subject in
      guard subject.parties.count > 1 else {
        return RuleFinding(gaps: [.fewerThanTwoParties])
      }
      guard !subject.participants.isEmpty else {
        return RuleFinding(notApplicable: .nobodyInvited)
      }
      var finding = RuleFinding()
      let sideless = subject.participants.filter { $0.person != nil && $0.side.isEmpty }
      if !sideless.isEmpty {
        finding.gaps.append(.sideUnknown(sideless.map(\.name)))
      }
      let tables =
        [(nil, subject.participants)]
        + subject.currentSessions.map { (Optional($0.title), subject.participants(of: $0)) }
      for (title, guests) in tables where !guests.isEmpty {
        let counts = subject.parties.map { party in
          SideCount(party: party, count: guests.count { subject.party(of: $0) == party })
        }
        let (most, least) = (counts.map(\.count).max() ?? 0, counts.map(\.count).min() ?? 0)
        // One more than the other is a chair at the table; half as many again is a majority.
        let isOut = least == 0 || (most - least > 1 && 2 * most > 3 * least)
        let balance = Remark.balance(session: title, counts)
        if isOut { finding.gaps.append(balance) } else { finding.evidence.append(balance) }
      }
      return finding
    },

    Rule(.influencePathway, .circle) { subject in
      guard !subject.isScientific else {
        return RuleFinding(notApplicable: .scientistsKnow)
      }
      let known = subject.participants.filter { $0.person != nil }
      guard !known.isEmpty else { return RuleFinding(notApplicable: .nobodyInvited) }
      let without = known.filter { guest in
        !(guest.person?.fields.influence ?? []).contains { $0.isPathway }
      }
      return RuleFinding(
        evidence: without.count == known.count
          ? []
          : [.canInfluence(known.count - without.count, of: known.count)],
        gaps: without.map { .noInfluencePathway(name: $0.name) })
    },

    Rule(.influenceGrounded, .circle) { subject in
      guard !subject.isScientific else {
        return RuleFinding(notApplicable: .scientistsKnow)
      }
      var finding = RuleFinding()
      var count = 0
      for guest in subject.participants {
        for influence in guest.person?.fields.influence ?? [] where influence.isPathway {
          count += 1
          if FoldedText(influence.evidence).isEmpty {
            finding.gaps.append(
              .influenceWithoutEvidence(
                name: guest.name, body: influence.body, policy: influence.policy))
          }
        }
      }
      guard count > 0 else { return RuleFinding(notApplicable: .noInfluence) }
      if finding.gaps.isEmpty {
        finding.evidence = [.pathwaysWithEvidence(count)]
      }
      return finding
    },

    Rule(.policiesReached, .circle) { subject in
      guard !subject.isScientific else {
        return RuleFinding(notApplicable: .scientistsKnow)
      }
      let parts = subject.dialogue.fields.vision
      guard !parts.isEmpty else { return RuleFinding(notApplicable: .noVision) }
      let map = InfluenceMap(subject)
      // What participants can influence and no vision names.
      let others = map.policies.filter { !$0.inVision }.map(\.policy)
      var finding = RuleFinding()
      for (part, policies) in zip(parts, VisionPolicies(subject).ofParts) {
        let name: VisionPartName = part.id.isEmpty ? .text(part.text) : .id(part.id)
        if policies.isEmpty {
          finding.gaps.append(.partNamesNoPolicy(name, recorded: others))
        }
        for policy in policies {
          let sides = map.parties(reaching: policy)
          if sides.isEmpty {
            let near = PolicyNames([policy]).near(among: others)
            finding.gaps.append(.policyUnreached(name, policy: policy.name, near: near))
          } else if sides.count < subject.parties.count {
            finding.gaps.append(
              .policyReachedBySome(name, policy: policy.name, sides: sides))
          } else {
            finding.evidence.append(.policyReachedByAll(policy: policy.name))
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
