import Assessment
import Calendar
import Records
import Words

/// The brief for programs. Its keys are stable.
struct BriefReport: Encodable {
  /// Somebody at the table.
  struct Attendee: Encodable {
    let slug, name, side: String
    let roles, affiliations, constraints: [String]
    /// Whether the person leads the dialogue.
    let facilitates: Bool
  }

  /// A meeting.
  struct Meeting: Encodable {
    let session, title, begins, ends, place, state: String
    let attendees, agenda: [String]
  }

  /// A text and how far it is.
  struct Text: Encodable {
    let outcome, title, state: String
    let signatures: Int
    let pathway: [OutcomePathway.Item]
    let commitments, redlines: [String]
  }

  /// An exposure that became known.
  struct Leak: Encodable {
    let exposure, title, what, `where`, when, severity, handled: String
  }

  let dialogue, title, on: String
  let people: [Attendee]
  let sessions: [Meeting]
  let outcomes: [Text]
  let exposures: [Leak]
  let influence: InfluenceMap
  let positions: Positions
  let invitations: InvitationReport
  let assessment: AssessmentText

  init(_ subject: DialogueCase) {
    dialogue = subject.dialogue.reference
    title = subject.dialogue.title
    on = subject.today.text
    func attendee(_ guest: Guest, _ facilitates: Bool) -> Attendee {
      let fields = guest.person?.fields
      return Attendee(
        slug: guest.slug, name: guest.name, side: guest.side, roles: fields?.roles ?? [],
        affiliations: fields?.affiliations ?? [], constraints: subject.constraints(of: guest),
        facilitates: facilitates)
    }
    people =
      subject.facilitators.map { attendee($0, true) }
      + (subject.participants + subject.helpers).map { attendee($0, false) }
    sessions = subject.sessions.map { session in
      Meeting(
        session: session.reference, title: session.title,
        begins: session.recordedSpan?.first.text ?? "",
        ends: session.recordedSpan?.last.text ?? "",
        place: session.fields.place, state: session.fields.state,
        attendees: session.fields.expected,
        agenda: session.fields.agenda)
    }
    outcomes = subject.outcomes.map { outcome in
      Text(
        outcome: outcome.reference, title: outcome.title,
        state: outcome.fields.currentState,
        signatures: outcome.fields.signatures.count,
        pathway: OutcomePathway.items(outcome.fields), commitments: outcome.fields.commitments,
        redlines: outcome.fields.redlines)
    }
    exposures = subject.exposures.map { exposure in
      Leak(
        exposure: exposure.reference, title: exposure.title, what: exposure.fields.what,
        where: exposure.fields.where, when: exposure.fields.when,
        severity: exposure.fields.severity,
        handled: exposure.fields.handled)
    }
    influence = InfluenceMap(subject)
    positions = Positions(subject)
    invitations = InvitationReport(subject)
    assessment = Words.current.assessment(AssessmentReport(subject))
  }
}
