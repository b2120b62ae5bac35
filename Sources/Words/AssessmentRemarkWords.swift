package import Assessment

// What an assessment remarks about the records, a sentence each.

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
    case .everySideCarries(let title): "\(title): every side carries it to policymakers."
    case .sidesNotCarrying(let title, let sides):
      "\(title): nobody from \(English.list(sides)) carries it to policymakers."
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
        + "within \(days.counted("day")) of a session."
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
        + " within \(days.counted("day")) of a session: \(English.some(people))."
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
