import Calendar
import Records

/// What a facilitator wants to see of one session: who comes with which position, what is on the
/// agenda, and what is open.
package struct SessionBrief: Encodable, Sendable {
  /// Somebody at the table.
  package struct Person: Encodable, Sendable {
    /// The person's slug.
    package let slug: String
    /// The name, with that in its own script.
    package let name: String
    /// The side, or empty.
    package let side: String
    /// What the person does.
    package let roles: [String]
    /// Whether the person leads the dialogue.
    package let facilitates: Bool
    /// How far the invitation is; empty for people who are only listed as attendees.
    package let state: String
    /// On which conditions the person comes.
    package let conditions: String
    /// The last position on each policy that is recorded until the session, or today if that is later.
    package let positions: [Held]
    /// What binds the person on the first day of the session.
    package let constraints: [String]
    /// Slugs of the people at the table next to whom the person must not sit.
    package let apart: [String]
  }

  /// A position that somebody holds.
  package struct Held: Encodable, Sendable {
    /// The policy, or empty.
    package let policy: String
    /// From -2 (against) to 2 (for).
    package let scale: Int?
    /// In a few words.
    package let position: String
    /// Since when, as written.
    package let on: String
  }

  /// An item of the agenda.
  package struct Item: Encodable, Sendable {
    /// The time as written, or empty.
    package let time: String
    /// What is talked about.
    package let item: String
  }

  /// Something that was promised and is open.
  package struct OpenPromise: Encodable, Sendable {
    /// The session's reference.
    package let session: String
    /// The slug of who promised it, or empty.
    package let person: String
    /// The name, or empty.
    package let name: String
    /// What was promised.
    package let text: String
    /// Until when, as written.
    package let until: String
  }

  /// People who must not sit next to one another.
  package struct Pair: Encodable, Sendable {
    /// Two slugs.
    package let people: [String]
  }

  /// An outcome that is worked on.
  package struct Draft: Encodable, Sendable {
    /// The outcome's reference.
    package let outcome: String
    /// Its title.
    package let title: String
    /// Its state.
    package let state: String
  }

  /// The session's reference.
  package let session: String
  /// Its title.
  package let title: String
  /// The dialogue's reference.
  package let dialogue: String
  /// The dialogue's title.
  package let dialogueTitle: String
  /// The first day, or empty.
  package let begins: String
  /// The last day, or empty.
  package let ends: String
  /// Where it is held.
  package let place: String
  /// A state, or empty.
  package let state: String
  /// Facilitators, then by side and name.
  package let people: [Person]
  /// The agenda in order.
  package let agenda: [Item]
  /// What is open: of this session, then of earlier ones, each once.
  package let questions: [String]
  /// What was promised in any session and is open.
  package let promises: [OpenPromise]
  /// The outcomes that are worked on.
  package let outcomes: [Draft]
  /// Pairs of people at the table who must not sit next to one another.
  package let apart: [Pair]

  /// Collects what belongs to a session of a dialogue; nil where it has no such session.
  package init?(_ reference: String, of subject: DialogueCase) {
    guard let place = subject.sessions.firstIndex(where: { $0.reference == reference }) else {
      return nil
    }
    let filed = subject.sessions[place]
    let span = filed.recordedSpan
    session = filed.reference
    title = filed.title
    dialogue = subject.dialogue.reference
    dialogueTitle = subject.dialogue.title
    begins = span?.first.text ?? ""
    ends = span?.last.text ?? ""
    self.place = filed.fields.place
    state = filed.fields.state
    let expected = filed.fields.expected
    let present = Set(expected)
    let leading = subject.facilitators.map(\.slug)
    let states = Dictionary(
      Invitation.merged(filed.fields.invitations).map { ($0.person, $0) },
      uniquingKeysWith: { one, _ in one })
    let day = span?.first ?? subject.today
    people = expected.map { slug in
      SessionBrief.person(
        slug, states[slug], facilitates: leading.contains(slug), present: present, on: day, subject)
    }.sorted { one, other in
      (one.facilitates ? 0 : 1, one.side, one.name)
        < (other.facilitates ? 0 : 1, other.side, other.name)
    }
    agenda = filed.fields.agenda.map { TimedItem($0) }.map {
      Item(time: $0.time, item: $0.markedItem)
    }
    var told: Set<String> = []
    questions = ([filed] + subject.sessions[..<place].reversed()).flatMap(\.fields.questions)
      .filter { !$0.isEmpty && told.insert($0).inserted }
    promises = subject.sessions.flatMap { session in
      session.fields.promises.filter { !PathwayWords.isClosed($0.state) }.map { promise in
        OpenPromise(
          session: session.reference, person: promise.person,
          name: promise.person.isEmpty ? "" : subject.name(promise.person), text: promise.text,
          until: promise.until)
      }
    }
    outcomes = subject.pursued.map {
      Draft(outcome: $0.reference, title: $0.title, state: $0.fields.currentState)
    }
    var pairs: Set<[String]> = []
    apart = people.flatMap { person in person.apart.map { [person.slug, $0].sorted() } }
      .filter { pairs.insert($0).inserted }.map { Pair(people: $0) }
  }

  private static func person(
    _ slug: String, _ invitation: Invitation?, facilitates: Bool, present: Set<String>, on day: Day,
    _ subject: DialogueCase
  ) -> Person {
    let guest = Guest(slug: slug, person: subject.archive.person(slug))
    let fields = guest.person?.fields
    // What was recorded later is not known yet.
    let known = max(day, subject.today)
    let held = guest.person.map { PersonPositions($0).policies } ?? []
    return Person(
      slug: slug, name: guest.name, side: guest.side, roles: fields?.roles ?? [],
      facilitates: facilitates, state: invitation?.state ?? "",
      conditions: invitation?.conditions ?? "",
      positions: held.compactMap { line in
        line.entries.last { DaySpan($0.on).map { $0.first <= known } ?? true }.map {
          Held(policy: line.policy, scale: $0.scale, position: $0.position, on: $0.on)
        }
      },
      constraints: subject.constraints(of: guest, on: day),
      apart: (fields?.apart ?? []).filter { present.contains($0) })
  }

  /// The name of somebody at the table.
  package func name(_ slug: String) -> String { people.first { $0.slug == slug }?.name ?? slug }
}
