import Folding
import Records

extension Rule {
  static let standing: [Rule] = [
    Rule(.standingWithEverySide, .standing) { subject in
      let known = subject.facilitators.filter { $0.person != nil }
      guard !known.isEmpty else {
        return RuleFinding(gaps: [.noFacilitatorForStanding])
      }
      guard !subject.parties.isEmpty else { return RuleFinding(gaps: [.noParties]) }
      var finding = RuleFinding()
      for guest in known {
        let standing = guest.person?.fields.standing ?? []
        let missing = subject.parties.filter { party in
          !standing.contains { subject.jurisdictions.party(ofSide: $0.party) == party }
        }
        if missing.isEmpty {
          finding.evidence.append(
            .standingWithAll(name: guest.name, parties: subject.parties))
        } else if missing.count == subject.parties.count {
          finding.gaps.append(.standingWithNone(name: guest.name))
        } else {
          finding.gaps.append(.standingMissing(name: guest.name, parties: missing))
        }
      }
      return finding
    },

    Rule(.standingCarries, .standing) { subject in
      var finding = RuleFinding()
      var count = 0
      for guest in subject.facilitators {
        for standing in guest.person?.fields.standing ?? []
        where subject.jurisdictions.party(ofSide: standing.party) != nil {
          count += 1
          if let level = Int(standing.level), level < subject.limits.standing {
            finding.gaps.append(
              .standingLow(name: guest.name, party: standing.party, level: level))
          } else if FoldedText(standing.level).isEmpty {
            finding.gaps.append(
              .standingLevelUnknown(name: guest.name, party: standing.party))
          }
          if FoldedText(standing.evidence).isEmpty {
            finding.gaps.append(
              .standingWithoutEvidence(name: guest.name, party: standing.party))
          }
        }
      }
      guard count > 0 else { return RuleFinding(notApplicable: .noStanding) }
      if finding.gaps.isEmpty { finding.evidence = [.standingSound] }
      return finding
    },

    Rule(.facilitatorExperienced, .standing) { subject in
      let known = subject.facilitators.filter { $0.person != nil }
      guard !known.isEmpty else { return RuleFinding(notApplicable: .noFacilitatorKnown) }
      var finding = RuleFinding()
      for guest in known {
        let experience = guest.person?.fields.experience.filter { !FoldedText($0).isEmpty } ?? []
        if let first = experience.first {
          finding.evidence.append(.experience(name: guest.name, first))
        } else {
          finding.gaps.append(.noExperience(name: guest.name))
        }
      }
      return finding
    },
  ]
}
