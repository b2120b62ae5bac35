package import Assessment

// MARK: - Conditions, rules and states

extension Words {
  /// A condition, in a facilitator's words.
  package func title(_ condition: Condition) -> String {
    switch language {
    case .english:
      switch condition {
      case .vision: "A clear vision, and an agenda that serves it"
      case .facilitator: "A neutral facilitator, from a jurisdiction respected by every side"
      case .standing: "A facilitator with standing and experience"
      case .circle: "Few participants, each invited for the policymakers they can influence"
      case .pathway: "A pathway that brings the outcome to policymakers"
      case .discretion:
        "Risks: exposure, growth into a conference, parallel dialogues, and poor facilitation"
      }
    case .chinese: chineseTitle(condition)
    }
  }

  /// The state of a condition. Risks are found or not; other conditions are met or not.
  package func state(_ state: AssessmentReport.State, of condition: Condition) -> String {
    switch language {
    case .english:
      switch state {
      case .met: condition == .discretion ? "none found" : "met"
      case .gap: condition == .discretion ? "found" : "gaps"
      case .unknown: "unknown"
      case .notApplicable: "not applicable"
      }
    case .chinese: chineseState(state, of: condition)
    }
  }

  /// Why a rule asks its question.
  package func reason(_ rule: RuleName) -> String {
    switch language {
    case .english:
      switch rule {
      case .visionStated:
        "Without a shared vision, each participant pursues their own goals."
      case .agendaServesVision:
        "An agenda item that serves no part of the vision takes time away from the others."
      case .visionHasAgenda:
        "A dialogue makes no progress on a part of the vision that no agenda item serves."
      case .sessionsKeepToAgenda:
        "Nobody has agreed to discuss topics outside the agenda."
      case .facilitatorNamed:
        "A dialogue needs a facilitator before people are invited."
      case .facilitatorNeutral:
        "Other parties see a facilitator from one party as a representative of that party."
      case .convenerNeutral:
        "A body that belongs to one party cannot host both sides, "
          + "because its invitation looks self-interested."
      case .venueNeutral:
        "People speak less freely when they are guests of one side."
      case .standingWithEverySide:
        "A facilitator who is respected by only one side seems to speak for that side."
      case .standingCarries:
        "If standing is low or unexplained, the first conflict may destroy it."
      case .facilitatorExperienced:
        "Poor facilitation increases the mistrust that a dialogue should reduce."
      case .circleRecorded:
        "The choice of participants matters most, so it must be recorded."
      case .circleSmall:
        "In a large group, people make speeches instead of talking to each other."
      case .sidesBalanced:
        "A side with fewer people feels judged, and the other side has less reason to listen."
      case .influencePathway:
        "In a small dialogue, each participant should be able to influence a policymaker."
      case .influenceGrounded:
        "Influence that is not backed by evidence may turn out not to exist "
          + "when the outcome is ready."
      case .policiesReached:
        "If nobody who is invited can influence a policy, "
          + "that policy is decided without input from the dialogue."
      case .outcomeRecorded:
        "Without a written text, each side remembers the result differently."
      case .outcomeHasPathway:
        "An outcome has no effect if nobody takes it to policymakers."
      case .stepsComplete:
        "Every step needs a person, a body and a date."
      case .carrierReachesBody:
        "A body is more likely to read a text from someone it already trusts."
      case .everySideCarries:
        "A text that only one side carries to policymakers is seen as that side's text."
      case .stepsInTime:
        "A text that arrives late may miss the decision, so remind the carrier in time."
      case .answersGrounded:
        "Only evidence shows whether a text reached the people who decide."
      case .notAConference:
        "People cannot talk freely in a meeting that is as large or as public as a conference."
      case .noExposureSince:
        "A dialogue that becomes publicly known fails unless it changes before its next session."
      case .noParallelDialogue:
        "People who are invited to several dialogues at once have less time for each."
      case .trustHolds:
        "If trust falls from one session to the next, find out why before you meet again."
      case .everySideSpeaks:
        "A side that says little may have stopped taking part."
      case .nobodyDominates:
        "If one person speaks most of the time, the others stop listening."
      case .facilitatorsOfSeveralSides:
        "Facilitators from one side lead the others to expect unequal treatment."
      case .promisesKept:
        "A facilitator who does not keep a promise loses the trust of every side."
      }
    case .chinese: chineseReason(rule)
    }
  }

  /// Why a rule does not apply.
  package func reason(_ reason: NotApplicable) -> String {
    switch language {
    case .english:
      switch reason {
      case .noVision: "no vision is recorded"
      case .noSessionAgenda: "no session names an agenda item"
      case .noFacilitatorKnown: "no facilitator is known"
      case .noStanding: "no standing is recorded"
      case .nobodyInvited: "nobody is invited"
      case .scientistsKnow: "scientists are invited for what they know"
      case .noInfluence: "no influence is recorded"
      case .noOutcomeWanted: "no outcome is intended"
      case .noSessionHeld: "no session has been held yet"
      case .noOutcome: "there is no outcome"
      case .noSteps: "there are no steps"
      case .noAnswers: "no answer is recorded"
      case .noClimate: "no facilitator recorded the climate of a session"
      case .noPromises: "no promise of a facilitator is recorded"
      case .scientistsMayBePublic: "a scientific dialogue may be large and public"
      }
    case .chinese: chineseReason(reason)
    }
  }
}

// MARK: - The page

extension Words {
  /// The title of a page with what all rules found.
  package func title(_ report: AssessmentReport) -> String {
    switch language {
    case .english:
      "\(report.title)\(report.type.isEmpty ? "" : ", \(report.type)"), as of \(report.on)"
    case .chinese: chineseTitle(report)
    }
  }

  /// How much is missing.
  package func total(_ report: AssessmentReport) -> String {
    switch language {
    case .english:
      switch (report.gaps, report.unknown) {
      case (0, 0): "Nothing is missing."
      case (1, 0): "One finding."
      case (_, 0): "\(report.gaps) findings."
      case (1, _): "One finding. Not known: \(report.unknown)."
      case (_, _): "\(report.gaps) findings. Not known: \(report.unknown)."
      }
    case .chinese: chineseTotal(report)
    }
  }

  /// A condition and its state.
  ///
  /// - Parameter number: from 1; nil for the risks.
  package func heading(_ section: AssessmentReport.Section, number: Int?) -> String {
    let state = self.state(section.state, of: section.condition)
    return switch language {
    case .english: "\(number.map { "\($0) " } ?? "")\(title(section.condition)): \(state)"
    case .chinese: "\(number.map { "\($0) " } ?? "")\(title(section.condition))（\(state)）"
    }
  }

  /// Why a rule that found something asks its question.
  package func why(_ rule: RuleName) -> String {
    switch language {
    case .english: "Why: \(reason(rule))"
    case .chinese: "为何重要：\(reason(rule))"
    }
  }

  /// Why a rule does not apply, as a sentence.
  package func sentence(_ reason: NotApplicable) -> String {
    let text = self.reason(reason)
    return switch language {
    case .english: text.prefix(1).uppercased() + text.dropFirst() + "."
    case .chinese: text + "。"
    }
  }
}

// MARK: - The JSON form

/// What all rules found about a dialogue, in words. Its JSON keys are documented and stable.
package struct AssessmentText: Encodable, Sendable {
  /// One rule's answer.
  package struct Item: Encodable, Sendable {
    /// The rule's name, which is stable.
    package let rule: RuleName
    /// Why the question is asked.
    package let reason: String
    /// The state of the rule.
    package let state: AssessmentReport.State
    /// Evidence that the rule is met.
    package let evidence: [String]
    /// What is missing or in the way.
    package let gaps: [String]
    /// What the records leave open.
    package let unknown: [String]
    /// Why the rule does not apply.
    package let note: String?
  }

  /// The rules of one condition.
  package struct Section: Encodable, Sendable {
    /// Which condition it is.
    package let condition: Condition
    /// The condition in words.
    package let title: String
    /// A gap where one of its rules has one, else unknown where something is open; met where one is
    /// met and none of these.
    package let state: AssessmentReport.State
    /// Its rules, in their order.
    package let rules: [Item]
  }

  /// The dialogue's reference.
  package let dialogue: String
  /// Its title.
  package let title: String
  /// `track2` or `scientific`, or empty.
  package let type: String
  /// The day, as `2026-03-14`.
  package let on: String
  /// How many findings there are in all.
  package let gaps: Int
  /// How many things the records leave open.
  package let unknown: Int
  /// The five conditions, then the risks.
  package let conditions: [Section]
}

extension Words {
  /// What all rules found about a dialogue.
  package func assessment(_ report: AssessmentReport) -> AssessmentText {
    AssessmentText(
      dialogue: report.dialogue, title: report.title, type: report.type, on: report.on,
      gaps: report.gaps, unknown: report.unknown,
      conditions: report.conditions.map { section in
        AssessmentText.Section(
          condition: section.condition, title: title(section.condition), state: section.state,
          rules: section.rules.map(item))
      })
  }

  private func item(_ item: AssessmentReport.Item) -> AssessmentText.Item {
    AssessmentText.Item(
      rule: item.rule, reason: reason(item.rule), state: item.state,
      evidence: item.evidence.map(remark), gaps: item.gaps.map(remark),
      unknown: item.unknown.map(remark),
      note: item.note.map { reason($0) })
  }
}
