/// What a dialogue needs to succeed, and last what makes dialogues fail.
package enum Condition: String, CaseIterable, Encodable, Sendable {
  case vision, facilitator, standing, circle, pathway, discretion
}

/// The name of a rule. Its raw value is stable: it is in the JSON form.
package enum RuleName: String, CaseIterable, Encodable, Sendable {
  case visionStated = "vision-stated"
  case agendaServesVision = "agenda-serves-vision"
  case visionHasAgenda = "vision-has-agenda"
  case sessionsKeepToAgenda = "sessions-keep-to-agenda"
  case facilitatorNamed = "facilitator-named"
  case facilitatorNeutral = "facilitator-neutral"
  case convenerNeutral = "convener-neutral"
  case venueNeutral = "venue-neutral"
  case standingWithEverySide = "standing-with-every-side"
  case standingCarries = "standing-carries"
  case facilitatorExperienced = "facilitator-experienced"
  case circleRecorded = "circle-recorded"
  case circleSmall = "circle-small"
  case sidesBalanced = "sides-balanced"
  case influencePathway = "influence-pathway"
  case influenceGrounded = "influence-grounded"
  case policiesReached = "policies-reached"
  case outcomeRecorded = "outcome-recorded"
  case outcomeHasPathway = "outcome-has-pathway"
  case stepsComplete = "steps-complete"
  case carrierReachesBody = "carrier-reaches-body"
  case everySideCarries = "every-side-carries"
  case stepsInTime = "steps-in-time"
  case answersGrounded = "answers-grounded"
  case notAConference = "not-a-conference"
  case noExposureSince = "no-exposure-since"
  case noParallelDialogue = "no-parallel-dialogue"
  case trustHolds = "trust-holds"
  case everySideSpeaks = "every-side-speaks"
  case nobodyDominates = "nobody-dominates"
  case facilitatorsOfSeveralSides = "facilitators-of-several-sides"
  case promisesKept = "promises-kept"
}

/// What a rule found.
package struct RuleFinding: Sendable {
  /// What the records say that speaks for the dialogue.
  package var evidence: [Remark] = []
  /// What is missing or in the way.
  package var gaps: [Remark] = []
  /// What the records leave open: neither for nor against the dialogue.
  package var unknown: [Remark] = []
  /// Why the rule does not apply; nil where it does.
  package var notApplicable: NotApplicable?

  init(evidence: [Remark] = [], gaps: [Remark] = []) {
    self.evidence = evidence
    self.gaps = gaps
  }

  /// Adds what was found about something else.
  mutating func add(_ other: RuleFinding) {
    evidence += other.evidence
    gaps += other.gaps
    unknown += other.unknown
  }

  init(notApplicable reason: NotApplicable) {
    notApplicable = reason
  }
}

/// One question to a dialogue's records.
package struct Rule: Sendable {
  /// What it is called.
  package let name: RuleName
  /// What it belongs to.
  package let condition: Condition
  let check: @Sendable (DialogueCase) -> RuleFinding

  init(
    _ name: RuleName, _ condition: Condition,
    check: @escaping @Sendable (DialogueCase) -> RuleFinding
  ) {
    self.name = name
    self.condition = condition
    self.check = check
  }

  /// All rules, by condition.
  package static let all = vision + facilitator + standing + circle + pathway + discretion + climate
}
