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
        "A text that only one side takes home is seen as that side's text."
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

// MARK: - Remarks

extension Words {
  /// A remark about a dialogue's records.
  package func remark(_ remark: Remark) -> String {
    switch language {
    case .english: englishRemark(remark)
    case .chinese: chineseRemark(remark)
    }
  }

  private func englishRemark(_ remark: Remark) -> String {
    switch remark {
    case .noVision: "No vision is recorded."
    case .visionParts(let count): "The vision has \(English.count(count, "part", "parts"))."
    case .noAgenda: "No agenda is recorded."
    case .itemServesUnknown(let item, let parts):
      "\"\(item)\" refers to \(English.list(parts)), which the vision does not contain."
    case .itemServesNothing(let item): "\"\(item)\" serves no part of the vision."
    case .itemsServing(let count, let all):
      "Agenda items that serve the vision: \(count) of \(all)."
    case .everyPartHasItem: "Every part of the vision has an agenda item."
    case .partWithoutID(let text): "\"\(text)\" has no id that agenda items could refer to."
    case .partWithoutItem(let id, let text): "No agenda item serves \(id): \"\(text)\""
    case .sessionOffAgenda(let session, let item):
      "\(session) lists \"\(item)\", which is not on the agenda."
    case .sessionsKeepToAgenda: "Sessions keep to the agenda."

    case .noFacilitatorNamed: "No facilitator is named."
    case .ledBy(let names): "Facilitated by \(English.list(names))."
    case .facilitatorUnrecorded(let slug): "\(slug) is named as a facilitator, but has no record."
    case .facilitatorOfParty(let name, let party):
      "\(name) belongs to \(party), which is a party to the dialogue."
    case .facilitatorSideUnknown(let name): "\(name): no side is recorded, not even `neutral`."
    case .facilitatorWorksForParty(let name, let body, let party):
      "\(name) works for \(body), which belongs to \(party)."
    case .facilitatorHasColleague(let name, let body, let colleague, let party):
      "\(name) belongs to \(body), and so does \(colleague), a participant from \(party)."
    case .facilitatorNeutral(let name, let side): "\(name) belongs to no party (\(side))."
    case .facilitatorBodyUnknown(let name, let body):
      "\(name) works for \(body). It is not known which state this body belongs to; "
        + "record its state as an affiliation, or standing with every side."
    case .placeMayBelong(let name, let party):
      "\(name) may belong to \(party): several places have this name."
    case .acceptanceLow(let name, let party, let level):
      "\(party) accepts \(name) only at level \(level) of 5."
    case .acceptanceMissing(let name, let parties):
      "It is not known which state \(name) belongs to. Record whether it is accepted by "
        + "\(English.list(parties)) (`acceptance`)."
    case .acceptedByAll(let name, let parties):
      "\(name) is accepted by \(English.list(parties))."
    case .noConvener: "No convening body is recorded."
    case .convenerOfParty(let convener, let party):
      "\(convener) belongs to \(party), which is a party to the dialogue."
    case .convenerHasMember(let convener, let member, let party):
      "\(member), a member of the convener \(convener), is a participant from \(party)."
    case .convenerNeutral(let convener): "The convener, \(convener), belongs to no party."
    case .noVenueJurisdiction: "The jurisdiction of the venue is not recorded."
    case .venueOfParty(let venue, let party):
      "The venue is in \(venue), and \(party) is a party to the dialogue."
    case .sessionHeldAtParty(let session, let place, let party):
      "\(session) is held in \(place), and \(party) is a party to the dialogue."
    case .venueNeutral(let venue): "The venue is in \(venue)."

    case .noFacilitatorForStanding: "No facilitator is recorded, so there is no standing to check."
    case .noParties: "No parties are recorded."
    case .standingWithAll(let name, let parties):
      "\(name): standing with \(English.list(parties)) is recorded."
    case .standingWithNone(let name): "\(name): no standing is recorded with any side."
    case .standingMissing(let name, let parties):
      "\(name): no standing is recorded with \(English.list(parties))."
    case .standingLow(let name, let party, let level):
      "\(name): standing with \(party) is \(level) out of 5."
    case .standingLevelUnknown(let name, let party):
      "\(name): the level of standing with \(party) is not recorded."
    case .standingWithoutEvidence(let name, let party):
      "\(name): there is no evidence of standing with \(party)."
    case .standingSound: "All recorded entries for standing have a level and evidence."
    case .experience(let name, let experience): "\(name): \(experience)"
    case .noExperience(let name): "\(name): no experience is recorded."

    case .nobodyInvited: "Nobody is recorded as invited to a session."
    case .invited(let count): "Invited: \(English.count(count, "person", "people"))."
    case .invitedWithoutRecord(let slugs):
      "No record exists for these invited people: \(English.some(slugs))."
    case .circleSize(let people, let limit, let isScientific):
      (people == 1 ? "1 person is invited; " : "\(people) people are invited; ")
        + (isScientific ? "a scientific dialogue" : "a small dialogue")
        + " can have up to \(limit)."
    case .fewerThanTwoParties: "Fewer than two parties are recorded."
    case .sideUnknown(let names): "No side is recorded for \(English.some(names))."
    case .balance(let session, let counts):
      "\(session ?? "Invited overall"): "
        + counts.map { "\($0.party) \($0.count)" }.joined(separator: ", ") + "."
    case .canInfluence(let count, let all):
      "\(count) of \(all) can influence a body on a policy."
    case .noInfluencePathway(let name):
      "\(name): no influence is recorded (on which policy, at which body)."
    case .influenceWithoutEvidence(let name, let body, let policy):
      "\(name): there is no evidence of influence at \(body) on \(policy)."
    case .pathwaysWithEvidence(let count):
      "Recorded influences that are backed by evidence: \(count)."
    case .partNamesNoPolicy(let part, let recorded):
      "No recorded influence concerns a policy that is named in \(englishName(part))."
        + (recorded.isEmpty ? "" : " Policies that are recorded: \(English.some(recorded)).")
    case .policyUnreached(let part, let policy, let near):
      "\(englishName(part)) names \(policy): nobody invited can influence it."
        + (near.isEmpty ? "" : " Policies with similar names: \(English.some(near)).")
    case .policyReachedBySome(let part, let policy, let sides):
      "\(englishName(part)) names \(policy): only \(English.list(sides)) can influence it."
    case .policyReachedByAll(let policy): "\(policy): every side can influence it."

    case .noOutcome:
      "A session was held, but there is no outcome, not even a draft. "
        + "If no outcome is intended, record `outcome: none`."
    case .outcomeState(let title, let state): "\(title) (\(state))."
    case .outcomeWithoutReason(let title, let state):
      "\(title) is \(state), but no reason is recorded."
    case .outcomeWithoutPathway(let title): "\(title): nobody is recorded as taking it to a body."
    case .outcomeSteps(let title, let count): "\(title): \(English.count(count, "step", "steps"))."
    case .everyStepComplete: "Every step has a carrier, a recipient and a date."
    case .stepIncomplete(let step, let parts):
      "\(englishName(step)): missing \(English.list(parts.map(englishName)))."
    case .carrierUnrecorded(let step, let carrier):
      "\(englishName(step)): \(carrier) has no record."
    case .everyCarrierReaches: "Every carrier can influence the body that the text goes to."
    case .carrierWithoutInfluence(let step, let carrier, let body):
      "\(englishName(step)): there is no evidence that \(carrier) can influence \(body)."
    case .everySideCarries(let title): "\(title): every side takes it home."
    case .sidesNotCarrying(let title, let sides):
      "\(title): nobody from \(English.list(sides)) takes it home."
    case .stepAnswered(let step, let to, let answer, let evidence):
      "\(englishName(step)): \(to): \(answer) (\(evidence))."
    case .stepAnswerWithoutEvidence(let step, let answer):
      "\(englishName(step)): there is no evidence that it was \(answer)."
    case .noStepLate: "No step is overdue."
    case .stepLate(let step, let carrier, let to, let days):
      "\(englishName(step)) (\(carrier) to \(to)) is \(English.count(days, "day", "days")) "
        + "overdue."

    case .conferenceSize(let people): "With \(people) people, this is a conference."
    case .openByDefault: "Everything said is open by default, as at a conference."
    case .audience(let reaching, let all):
      "Only \(reaching) of \(all) can influence a policy; the others are an audience."
    case .smallAndClosed: "The group is small and closed enough for a dialogue."
    case .noExposure: "No exposure is recorded."
    case .exposuresBefore(let count): "Exposures so far: \(count), but none since the last session."
    case .exposureHandled(let title, let how): "\(title): handled (\(how))."
    case .exposure(let title, let when, let advice):
      "\(title)\(when.isEmpty ? "" : " (\(when))"): \(English.list(advice.map(englishAdvice)))."
    case .nobodyElsewhere(let days):
      "According to this vault, nobody is invited to another dialogue "
        + "within \(days.counted("day"))."
    case .trustFell(let parties, let before, let level, let session):
      "\(session): trust between \(English.list(parties)) fell from \(before) to \(level) out of 5."
    case .trustIs(let parties, let level, let session):
      "\(session): trust between \(English.list(parties)) was \(level) out of 5."
    case .sideSilent(let party, let session): "\(session): \(party) said little."
    case .everySideSpoke(let session): "\(session): every side spoke."
    case .personDominates(let name, let session): "\(session): only \(name) spoke much."
    case .nobodyDominated(let session): "\(session): nobody dominated."
    case .incident(let incident, let session): "\(session): \(incident)"
    case .facilitatorsOfOneSide(let party): "All facilitators belong to \(party)."
    case .facilitatorsMixed(let count):
      count == 1 ? "There is one facilitator." : "The facilitators do not all belong to one side."
    case .promiseNotKept(let name, let text, let until):
      "\(name) promised by \(until): \"\(text)\". It is not recorded as kept."
    case .promisesKept(let count):
      "Promises of facilitators: \(count), none of them overdue."
    case .parallelDialogue(let title, let people, let circle, let days, let limit):
      "\(title) also invites \(people.count) of \(circle) participants"
        + (limit.map { " (less than \($0)%)" } ?? "")
        + " within \(days.counted("day")): \(English.some(people))."
    }
  }

  private func englishName(_ part: VisionPartName) -> String {
    switch part {
    case .id(let id): id
    case .text(let text): "\"\(text)\""
    }
  }

  private func englishName(_ step: StepPlace) -> String { "\(step.outcome), step \(step.number)" }

  private func englishName(_ part: MissingPart) -> String {
    switch part {
    case .carrier: "carrier"
    case .recipient: "recipient"
    case .date: "date"
    }
  }

  private func englishAdvice(_ advice: Advice) -> String {
    switch advice {
    case .postponeSession: "postpone the next session"
    case .recordSeverity: "record how serious it is"
    case .changePlace: "change the location"
    case .shrinkCircle(let names): "make the circle smaller (people named: \(English.some(names)))"
    case .keepWatching: "keep watching without confirming it"
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
