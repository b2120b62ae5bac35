/// What a rule has to say about a dialogue's records, for or against it.
///
/// A remark carries names, titles and numbers as the records have them. `Words` makes the sentences.
package enum Remark: Equatable, Sendable {
  // The vision and the agenda.
  case noVision
  case visionParts(Int)
  case noAgenda
  case itemServesUnknown(item: String, parts: [String])
  case itemServesNothing(item: String)
  case itemsServing(Int, of: Int)
  case everyPartHasItem
  /// A part without an id, which no item can name.
  case partWithoutID(text: String)
  case partWithoutItem(id: String, text: String)
  case sessionOffAgenda(session: String, item: String)
  case sessionsKeepToAgenda

  // The facilitator, the convener and the venue.
  case noFacilitatorNamed
  case ledBy([String])
  case facilitatorUnrecorded(slug: String)
  case facilitatorOfParty(name: String, party: String)
  case facilitatorSideUnknown(name: String)
  case facilitatorWorksForParty(name: String, body: String, party: String)
  case facilitatorHasColleague(name: String, body: String, colleague: String, party: String)
  case facilitatorNeutral(name: String, side: String)
  /// Nothing in the name of a facilitator's body says whose it is.
  case facilitatorBodyUnknown(name: String, body: String)
  /// A body or place that shares its name with one of a party.
  case placeMayBelong(name: String, party: String)
  /// A party accepts a body or place too little.
  case acceptanceLow(of: String, party: String, level: Int)
  /// Nothing in the name of a body or place says whose it is, and these parties' acceptance is not
  /// recorded.
  case acceptanceMissing(of: String, parties: [String])
  case acceptedByAll(of: String, parties: [String])
  case noConvener
  case convenerOfParty(convener: String, party: String)
  case convenerHasMember(convener: String, member: String, party: String)
  case convenerNeutral(convener: String)
  case noVenueJurisdiction
  case venueOfParty(venue: String, party: String)
  case sessionHeldAtParty(session: String, place: String, party: String)
  case venueNeutral(venue: String)

  // Standing and experience.
  case noFacilitatorForStanding
  case noParties
  case standingWithAll(name: String, parties: [String])
  case standingWithNone(name: String)
  case standingMissing(name: String, parties: [String])
  case standingLow(name: String, party: String, level: Int)
  case standingLevelUnknown(name: String, party: String)
  case standingWithoutEvidence(name: String, party: String)
  case standingSound
  /// The first experience of a facilitator, as written.
  case experience(name: String, String)
  case noExperience(name: String)

  // The circle of participants.
  case nobodyInvited
  case invited(Int)
  case invitedWithoutRecord([String])
  case circleSize(people: Int, limit: Int, isScientific: Bool)
  case fewerThanTwoParties
  case sideUnknown([String])
  /// How many of each party are invited to a session; to any if the session is nil.
  case balance(session: String?, [SideCount])
  case canInfluence(Int, of: Int)
  case noInfluencePathway(name: String)
  case influenceWithoutEvidence(name: String, body: String, policy: String)
  case pathwaysWithEvidence(Int)
  /// The policies that participants can influence, none of which the part names.
  case partNamesNoPolicy(VisionPartName, recorded: [String])
  /// Policies that participants can influence and that have a word in common with it.
  case policyUnreached(VisionPartName, policy: String, near: [String])
  case policyReachedBySome(VisionPartName, policy: String, sides: [String])
  case policyReachedByAll(policy: String)

  // The pathway of an outcome.
  case noOutcome
  case outcomeState(title: String, state: String)
  /// An outcome that was given up, or is not needed, without a reason.
  case outcomeWithoutReason(title: String, state: String)
  case outcomeWithoutPathway(title: String)
  case outcomeSteps(title: String, Int)
  case everyStepComplete
  case stepIncomplete(StepPlace, [MissingPart])
  case carrierUnrecorded(StepPlace, carrier: String)
  case everyCarrierReaches
  case carrierWithoutInfluence(StepPlace, carrier: String, body: String)
  case everySideCarries(title: String)
  case sidesNotCarrying(title: String, [String])
  /// What came back of a step.
  case stepAnswered(StepPlace, to: String, answer: String, evidence: String)
  case stepAnswerWithoutEvidence(StepPlace, answer: String)
  case noStepLate
  case stepLate(StepPlace, carrier: String, to: String, days: Int)

  // Discretion.
  case conferenceSize(people: Int)
  case openByDefault
  case audience(reaching: Int, of: Int)
  case smallAndClosed
  case noExposure
  case exposuresBefore(Int)
  /// What was done about an exposure, as written.
  case exposureHandled(title: String, how: String)
  case exposure(title: String, when: String, [Advice])
  case nobodyElsewhere(days: Int)
  /// People whom another dialogue takes; `limit` is the percentage that is too much, if they are
  /// fewer.
  case parallelDialogue(
    title: String, people: [String], circle: Int, days: Int, below: Int?)

  // Facilitation.
  case trustFell(parties: [String], from: Int, to: Int, session: String)
  case trustIs(parties: [String], level: Int, session: String)
  case sideSilent(party: String, session: String)
  case everySideSpoke(session: String)
  case personDominates(name: String, session: String)
  case nobodyDominated(session: String)
  /// As written.
  case incident(String, session: String)
  case facilitatorsOfOneSide(party: String)
  case facilitatorsMixed(Int)
  case promiseNotKept(name: String, text: String, until: String)
  case promisesKept(Int)
}

/// How many of a party are invited.
package struct SideCount: Equatable, Sendable {
  /// The party's name.
  package let party: String
  /// How many of its people are invited.
  package let count: Int
}

/// What a part of the vision is called in a remark.
package enum VisionPartName: Equatable, Sendable {
  case id(String)
  /// The text of a part that has no id.
  case text(String)
}

/// A step of an outcome's pathway.
package struct StepPlace: Equatable, Sendable {
  /// The title of the outcome.
  package let outcome: String
  /// From 1.
  package let number: Int
}

/// What a step lacks.
package enum MissingPart: Equatable, Sendable {
  case carrier, recipient, date
}

/// What an exposure suggests doing.
package enum Advice: Equatable, Sendable {
  case postponeSession
  case recordSeverity
  case changePlace
  /// Because these people are named.
  case shrinkCircle(named: [String])
  case keepWatching
}

/// Why a rule does not apply.
package enum NotApplicable: Equatable, Sendable {
  case noVision, noSessionAgenda
  case noFacilitatorKnown, noStanding
  case nobodyInvited, scientistsKnow, noInfluence
  case noOutcomeWanted, noSessionHeld, noOutcome, noSteps, noAnswers
  case scientistsMayBePublic
  case noClimate, noPromises
}
