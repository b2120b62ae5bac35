import Calendar
import Folding
import Records

extension Rule {
  static let pathway: [Rule] = [
    Rule(.outcomeRecorded, .pathway) { subject in
      guard let reason = subject.noOutcomeReason else {
        guard !subject.outcomes.isEmpty else {
          return RuleFinding(gaps: [.noOutcome])
        }
        let unexplained = subject.outcomes.filter { outcome in
          !outcome.fields.isPursued && FoldedText(outcome.fields.reason).isEmpty
        }
        return RuleFinding(
          evidence: subject.outcomes.map {
            .outcomeState(title: $0.title, state: $0.fields.currentState)
          },
          gaps: unexplained.map {
            .outcomeWithoutReason(title: $0.title, state: $0.fields.currentState)
          })
      }
      return RuleFinding(notApplicable: reason)
    },

    Rule(.outcomeHasPathway, .pathway) { subject in
      subject.eachOutcome { outcome in
        let steps = outcome.fields.pathway.count
        return steps == 0
          ? RuleFinding(gaps: [.outcomeWithoutPathway(title: outcome.title)])
          : RuleFinding(evidence: [.outcomeSteps(title: outcome.title, steps)])
      }
    },

    Rule(.stepsComplete, .pathway) { subject in
      subject.eachStep(.everyStepComplete) { place, step in
        var missing: [MissingPart] = []
        if step.carrier.isEmpty { missing.append(.carrier) }
        if FoldedText(step.to).isEmpty { missing.append(.recipient) }
        if DaySpan(step.by) == nil { missing.append(.date) }
        var gaps: [Remark] = missing.isEmpty ? [] : [.stepIncomplete(place, missing)]
        if !step.carrier.isEmpty, subject.archive.person(step.carrier) == nil {
          gaps.append(.carrierUnrecorded(place, carrier: step.carrier))
        }
        return gaps
      }
    },

    Rule(.carrierReachesBody, .pathway) { subject in
      subject.eachStep(.everyCarrierReaches) { place, step in
        guard let carrier = subject.archive.person(step.carrier), !FoldedText(step.to).isEmpty
        else { return [] }
        let to = FoldedText(step.to)
        let reaches = carrier.fields.influence.contains { influence in
          let body = FoldedText(influence.body)
          return !body.isEmpty && (body == to || body.names(to) || to.names(body))
        }
        return reaches
          ? []
          : [.carrierWithoutInfluence(place, carrier: carrier.title, body: step.to)]
      }
    },

    Rule(.everySideCarries, .pathway) { subject in
      subject.eachOutcome { outcome in
        guard !outcome.fields.pathway.isEmpty else { return RuleFinding() }
        let carriers = outcome.fields.pathway.map {
          Guest(slug: $0.carrier, person: subject.archive.person($0.carrier))
        }
        let sides = Set(carriers.compactMap { subject.party(of: $0) })
        let missing = subject.parties.filter { !sides.contains($0) }
        return missing.isEmpty
          ? RuleFinding(evidence: [.everySideCarries(title: outcome.title)])
          : RuleFinding(gaps: [.sidesNotCarrying(title: outcome.title, missing)])
      }
    },

    Rule(.stepsInTime, .pathway) { subject in
      subject.eachStep(.noStepLate) { place, step in
        guard !PathwayWords.isClosed(step), let by = DaySpan(step.by), by.last < subject.today
        else { return [] }
        let days = subject.today.number - by.last.number
        let carrier = subject.archive.person(step.carrier)?.title ?? step.carrier
        return [.stepLate(place, carrier: carrier, to: step.to, days: days)]
      }
    },

    Rule(.answersGrounded, .pathway) { subject in
      var finding = RuleFinding()
      for outcome in subject.pursued {
        for (index, step) in outcome.fields.pathway.enumerated() where !step.answer.isEmpty {
          let place = StepPlace(outcome: outcome.title, number: index + 1)
          if FoldedText(step.evidence).isEmpty {
            finding.gaps.append(.stepAnswerWithoutEvidence(place, answer: step.answer))
          } else {
            finding.evidence.append(
              .stepAnswered(place, to: step.to, answer: step.answer, evidence: step.evidence))
          }
        }
      }
      guard !finding.gaps.isEmpty || !finding.evidence.isEmpty else {
        return RuleFinding(notApplicable: .noAnswers)
      }
      return finding
    },
  ]
}

/// How the user's words about outcomes and steps are read.
enum PathwayWords {
  private static let closed = Set(
    [
      "done", "kept", "delivered", "complete", "completed", "finished", "dropped", "cancelled",
      "canceled",
      "完成", "已完成", "已送达", "已递交", "已交付", "已兑现", "已办结", "取消", "已取消", "已放弃",
    ].map { FoldedText($0) })

  /// Whether nothing is left to do for a step: one that was answered was taken.
  static func isClosed(_ step: PathwayStep) -> Bool {
    isClosed(step.state) || !step.answer.isEmpty
  }

  /// Whether a state says that nothing is left to do.
  static func isClosed(_ state: String) -> Bool { closed.contains(FoldedText(state)) }
}

extension DialogueCase {
  /// Why no outcome is to be asked for; nil where one is.
  fileprivate var noOutcomeReason: NotApplicable? {
    if !wantsOutcome { return .noOutcomeWanted }
    if outcomes.isEmpty && lastSession == nil { return .noSessionHeld }
    return nil
  }

  /// What a rule finds about each outcome, together.
  fileprivate func eachOutcome(_ check: (Filed<Outcome>) -> RuleFinding) -> RuleFinding {
    if let reason = noOutcomeReason { return RuleFinding(notApplicable: reason) }
    guard !pursued.isEmpty else { return RuleFinding(notApplicable: .noOutcome) }
    return pursued.map(check).reduce(into: RuleFinding()) { all, one in
      all.add(one)
    }
  }

  /// What a rule misses about each step of each outcome.
  ///
  /// - Parameter sound: the evidence where nothing is missing.
  fileprivate func eachStep(
    _ sound: Remark, _ check: (StepPlace, PathwayStep) -> [Remark]
  ) -> RuleFinding {
    if let reason = noOutcomeReason { return RuleFinding(notApplicable: reason) }
    var count = 0
    var gaps: [Remark] = []
    for outcome in pursued {
      for (index, step) in outcome.fields.pathway.enumerated() {
        count += 1
        gaps += check(StepPlace(outcome: outcome.title, number: index + 1), step)
      }
    }
    guard count > 0 else { return RuleFinding(notApplicable: .noSteps) }
    return RuleFinding(evidence: gaps.isEmpty ? [sound] : [], gaps: gaps)
  }
}
