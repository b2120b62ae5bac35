import Calendar
import Folding
import Records

extension Rule {
  /// What tells of poor facilitation.
  static let climate: [Rule] = [
    Rule(.trustHolds, .discretion) { subject in
      var levels: [Set<String>: [(session: String, level: Int)]] = [:]
      for session in subject.sessions where session.span != nil {
        var seen: [Set<String>: [Int]] = [:]
        for trust in session.fields.trust {
          let parties = Set(
            trust.parties.compactMap { subject.jurisdictions.party(ofSide: $0) })
          guard parties.count == 2, let level = Int(trust.level) else { continue }
          seen[parties, default: []].append(level)
        }
        // Of what several facilitators saw, the lowest counts.
        for (parties, all) in seen {
          if let lowest = all.min() {
            levels[parties, default: []].append((session.title, lowest))
          }
        }
      }
      guard !levels.isEmpty else { return RuleFinding(notApplicable: .noClimate) }
      var finding = RuleFinding()
      for (parties, list) in levels.sorted(by: { $0.key.sorted()[0] < $1.key.sorted()[0] }) {
        guard let last = list.last else { continue }
        let names = subject.parties.filter(parties.contains)
        let before = list.dropLast().last
        if let before, last.level < before.level {
          finding.gaps.append(
            .trustFell(parties: names, from: before.level, to: last.level, session: last.session))
        } else {
          finding.evidence.append(
            .trustIs(parties: names, level: last.level, session: last.session))
        }
      }
      return finding
    },

    Rule(.everySideSpeaks, .discretion) { subject in
      subject.lastClimate { session, guests in
        var finding = RuleFinding()
        let few = Set(session.fields.climate.flatMap(\.few))
        for party in subject.parties {
          let own = guests.filter { subject.party(of: $0) == party }
          guard !own.isEmpty, own.allSatisfy({ few.contains($0.slug) }) else { continue }
          finding.gaps.append(.sideSilent(party: party, session: session.title))
        }
        if finding.gaps.isEmpty { finding.evidence = [.everySideSpoke(session: session.title)] }
        return finding
      }
    },

    Rule(.nobodyDominates, .discretion) { subject in
      subject.lastClimate { session, guests in
        var finding = RuleFinding()
        let much = Set(session.fields.climate.flatMap(\.much))
        let speaking = guests.filter { much.contains($0.slug) }
        if speaking.count == 1, guests.count > 2 {
          finding.gaps.append(
            .personDominates(name: speaking[0].name, session: session.title))
        } else {
          finding.evidence = [.nobodyDominated(session: session.title)]
        }
        for incident in session.fields.climate.flatMap(\.incidents) where !incident.isEmpty {
          finding.gaps.append(.incident(incident, session: session.title))
        }
        return finding
      }
    },

    Rule(.facilitatorsOfSeveralSides, .discretion) { subject in
      let sides = subject.facilitators.map { subject.party(of: $0) }
      guard !sides.isEmpty else { return RuleFinding(notApplicable: .noFacilitatorKnown) }
      let parties = Set(sides.compactMap { $0 })
      guard sides.count > 1, parties.count == 1, let party = parties.first, !sides.contains(nil)
      else { return RuleFinding(evidence: [.facilitatorsMixed(sides.count)]) }
      return RuleFinding(gaps: [.facilitatorsOfOneSide(party: party)])
    },

    Rule(.promisesKept, .discretion) { subject in
      let leading = Set(subject.facilitators.map(\.slug))
      let promises = subject.sessions.flatMap(\.fields.promises)
        .filter { leading.contains($0.person) }
      guard !promises.isEmpty else { return RuleFinding(notApplicable: .noPromises) }
      var finding = RuleFinding()
      for promise in promises where !PathwayWords.isClosed(promise.state) {
        guard let until = DaySpan(promise.until), until.last < subject.today else { continue }
        finding.gaps.append(
          .promiseNotKept(
            name: subject.name(promise.person), text: promise.text, until: promise.until))
      }
      if finding.gaps.isEmpty { finding.evidence = [.promisesKept(promises.count)] }
      return finding
    },
  ]
}

extension DialogueCase {
  /// What a rule finds about the last session of which somebody recorded the climate, and those who
  /// talk there.
  fileprivate func lastClimate(
    _ check: (Filed<Session>, [Guest]) -> RuleFinding
  ) -> RuleFinding {
    let last = sessions.last { $0.span != nil && !$0.fields.climate.isEmpty }
    guard let last else { return RuleFinding(notApplicable: .noClimate) }
    return check(last, participants(of: last))
  }
}
