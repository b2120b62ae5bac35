import Calendar
import Folding
import Records

/// Who is invited to a dialogue and to each of its sessions, and how far each invitation is.
package struct InvitationReport: Encodable, Sendable {
  /// One person at one table.
  package struct Invitee: Encodable, Sendable {
    /// The person's slug.
    package let slug: String
    /// The name, with that in its own script.
    package let name: String
    /// The side, or empty.
    package let side: String
    /// A state of an invitation; empty for people who are only listed as attendees.
    package let state: String
    /// When the state changed, as written.
    package let date: String
    /// Who invites: a slug, or empty.
    package let inviter: String
    /// For which policy.
    package let policy: String
    /// Why this person.
    package let why: String
    /// By when an answer is needed, as written.
    package let until: String
    /// Days until then, negative where it has passed; nil where no answer is awaited.
    package let days: Int?
    /// What the person answered.
    package let reply: String
    /// On which conditions the person comes.
    package let conditions: String
    /// When the person accepted the terms of confidentiality, as written.
    package let terms: String
    /// When the person can travel, as written.
    package let travel: String
    /// How far the visa is.
    package let visa: String
    /// Whose place the person takes: a slug, or empty.
    package let replaces: String
  }

  /// How many of a side are at one table.
  package struct Side: Encodable, Sendable {
    /// The party; empty for everybody else.
    package let party: String
    /// Accepted, attended, or listed without an invitation for a session that was held.
    package let coming: Int
    /// Listed without an invitation for a session that was not held yet: nobody said that they come.
    package let listed: Int
    /// Invited, without an answer.
    package let waiting: Int
    /// Considered or approached.
    package let possible: Int
    /// Declined or withdrawn.
    package let gone: Int
  }

  /// One table: the dialogue as a whole, or a session.
  package struct Table: Encodable, Sendable {
    /// The session's reference; empty for the dialogue as a whole.
    package let session: String
    /// The title of the session or the dialogue.
    package let title: String
    /// The state of the session, or empty.
    package let state: String
    /// The first day, or empty.
    package let begins: String
    /// Whether the session was held.
    package let held: Bool
    /// Everybody, by side and name.
    package let people: [Invitee]
    /// Of each party and of the others.
    package let sides: [Side]
  }

  /// The dialogue's reference.
  package let dialogue: String
  /// Its title.
  package let title: String
  /// The day on which it is looked at.
  package let on: String
  /// The dialogue as a whole if somebody is invited to it, then its sessions; or one session.
  package let tables: [Table]

  /// Collects the invitations of a dialogue.
  ///
  /// - Parameter session: the reference of the only session that is wanted; nil for all.
  package init(_ subject: DialogueCase, session: String? = nil) {
    dialogue = subject.dialogue.reference
    title = subject.dialogue.title
    on = subject.today.text
    let fields = subject.dialogue.fields
    var tables: [Table] = []
    if session == nil && !fields.invitations.isEmpty {
      tables.append(
        Table(
          session: "", title: subject.dialogue.title, state: "", begins: "", held: false,
          invitations: fields.invitations, listed: [], in: subject))
    }
    let wanted = subject.sessions.filter { session == nil || $0.reference == session }
    tables += wanted.map { session in
      Table(
        session: session.reference, title: session.title, state: session.fields.state,
        begins: session.recordedSpan?.first.text ?? "", held: session.wasHeld(by: subject.today),
        invitations: session.fields.invitations, listed: session.fields.attendees, in: subject)
    }
    self.tables = tables
  }
}

extension InvitationReport.Table {
  fileprivate init(
    session: String, title: String, state: String, begins: String, held: Bool,
    invitations: [Invitation], listed: [String], in subject: DialogueCase
  ) {
    let merged = Invitation.merged(invitations)
    let known = Set(merged.map(\.person))
    let others = Set(listed).subtracting(known).sorted().map { slug in
      var entry = Invitation()
      entry.person = slug
      return entry
    }
    let order = subject.parties
    var counts: [String: [Invitation]] = [:]
    let people = (merged + others).map { entry in
      let guest = Guest(slug: entry.person, person: subject.archive.person(entry.person))
      let party = subject.party(of: guest) ?? ""
      counts[party, default: []].append(entry)
      return (
        place: order.firstIndex(of: party) ?? order.count,
        row: InvitationReport.Invitee(entry, guest, on: subject.today)
      )
    }.sorted { ($0.place, $0.row.name) < ($1.place, $1.row.name) }.map(\.row)
    self.session = session
    self.title = title
    self.state = state
    self.begins = begins
    self.held = held
    self.people = people
    sides = (order + [""]).compactMap { party in
      let entries = counts[party] ?? []
      guard !party.isEmpty || !entries.isEmpty else { return nil }
      func count(_ states: [Invitation.State]) -> Int {
        entries.count { !$0.state.isEmpty && states.contains($0.currentState) }
      }
      let listed = entries.count { $0.state.isEmpty }
      return InvitationReport.Side(
        party: party, coming: count([.accepted, .attended]) + (held ? listed : 0),
        listed: held ? 0 : listed, waiting: count([.invited]),
        possible: count([.considered, .approached]),
        gone: count([.declined, .withdrawn]))
    }
  }
}

extension InvitationReport.Invitee {
  fileprivate init(_ entry: Invitation, _ guest: Guest, on today: Day) {
    slug = entry.person
    name = guest.name
    side = guest.side
    state = entry.state
    date = entry.date
    inviter = entry.inviter
    policy = entry.policy
    why = entry.why
    until = entry.until
    days = entry.awaitsAnswer ? DaySpan(entry.until).map { $0.last.number - today.number } : nil
    reply = entry.reply
    conditions = entry.conditions
    terms = entry.terms
    travel = entry.travel
    visa = entry.visa
    replaces = entry.replaces
  }
}

extension Invitation {
  /// Whether the person still has to answer.
  var awaitsAnswer: Bool {
    currentState == .invited || (currentState == .approached && !until.isEmpty)
  }

  /// Whether a visa is still to be had: it is spoken of, the person comes, and it was not granted.
  var awaitsVisa: Bool {
    let word = FoldedText(visa)
    guard !word.isEmpty, currentState.isExpected, currentState != .attended else { return false }
    return !Invitation.settled.contains(word)
  }

  private static let settled = Set(
    ["granted", "issued", "not needed", "none", "no", "refused", "已签发", "不需要"].map {
      FoldedText($0)
    })
}
