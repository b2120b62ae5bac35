import Folding
import Records

extension Rule {
  static let standing: [Rule] = [
    Rule(
      "standing-with-every-side", .standing,
      because: "A facilitator whom only one side respects seems to speak for that side."
    ) { subject in
      let known = subject.facilitators.filter { $0.person != nil }
      guard !known.isEmpty else {
        return Finding(gaps: ["No facilitator is recorded, so there is no standing to check."])
      }
      guard !subject.parties.isEmpty else { return Finding(gaps: ["No parties are recorded."]) }
      var finding = Finding()
      for guest in known {
        let standing = guest.person?.fields.standing ?? []
        let missing = subject.parties.filter { party in
          !standing.contains { Jurisdiction.isSame($0.party, party) }
        }
        if missing.isEmpty {
          finding.evidence.append(
            "\(guest.name): standing with \(Words.list(subject.parties)) is recorded.")
        } else if missing.count == subject.parties.count {
          finding.gaps.append("\(guest.name): no standing is recorded with any side.")
        } else {
          finding.gaps.append("\(guest.name): no standing is recorded with \(Words.list(missing)).")
        }
      }
      return finding
    },

    Rule(
      "standing-carries", .standing,
      because: "Low or unexplained standing does not survive the first conflict."
    ) { subject in
      var finding = Finding()
      var count = 0
      for guest in subject.facilitators {
        for standing in guest.person?.fields.standing ?? []
        where subject.parties.contains(where: { Jurisdiction.isSame(standing.party, $0) }) {
          count += 1
          if let level = Int(standing.level), level < subject.limits.standing {
            finding.gaps.append(
              "\(guest.name): standing with \(standing.party) is \(level) of 5.")
          } else if FoldedText(standing.level).isEmpty {
            finding.gaps.append(
              "\(guest.name): the level of standing with \(standing.party) is not recorded.")
          }
          if FoldedText(standing.evidence).isEmpty {
            finding.gaps.append(
              "\(guest.name): there is no evidence of standing with \(standing.party).")
          }
        }
      }
      guard count > 0 else { return Finding(notApplicable: "no standing is recorded") }
      if finding.gaps.isEmpty { finding.evidence = ["Every standing has a level and evidence."] }
      return finding
    },

    Rule(
      "facilitator-experienced", .standing,
      because: "Poor facilitation increases the mistrust that a dialogue should reduce."
    ) { subject in
      let known = subject.facilitators.filter { $0.person != nil }
      guard !known.isEmpty else { return Finding(notApplicable: "no facilitator is known") }
      var finding = Finding()
      for guest in known {
        let experience = guest.person?.fields.experience.filter { !FoldedText($0).isEmpty } ?? []
        if let first = experience.first {
          finding.evidence.append("\(guest.name): \(first)")
        } else {
          finding.gaps.append("\(guest.name): no experience is recorded.")
        }
      }
      return finding
    },
  ]
}
