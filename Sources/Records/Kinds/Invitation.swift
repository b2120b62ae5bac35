internal import SwiftProtobuf

/// One step of inviting a person to a dialogue or a session.
///
/// Each change is an entry of its own, so that what was agreed before a withdrawal can still be
/// read. Where entries name the same person, later ones add to earlier ones: see `merged`.
package struct Invitation: Equatable, Sendable {
  /// The values that `state` may have, in the order in which it usually changes.
  package enum State: String, CaseIterable, Sendable {
    case considered, approached, invited, accepted, declined, withdrawn, attended
  }

  /// Slug of the person.
  package var person = ""
  /// A `State`, or empty.
  package var state = ""
  /// The day of the change, as written.
  package var date = ""
  /// Slug of the person who invites.
  package var inviter = ""
  /// The policy for which the person is invited.
  package var policy = ""
  /// Why this person.
  package var why = ""
  /// Until when an answer is needed, as written.
  package var until = ""
  /// The person's answer.
  package var reply = ""
  /// On which conditions the person comes.
  package var conditions = ""
  /// When the person accepted the terms of confidentiality, as written.
  package var terms = ""
  /// When the person can travel, as written.
  package var travel = ""
  /// How far the visa is, in the user's words.
  package var visa = ""
  /// Slug of the person whose place this one takes.
  package var replaces = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry that says how far the invitation of a person is.
  package init(person: String, state: State, date: String = "") {
    self.person = person
    self.state = state.rawValue
    self.date = date
  }

  /// How far it is; considered where nobody said.
  package var currentState: State { State(rawValue: state) ?? .considered }
}

extension Invitation {
  /// For each person, one entry that combines all entries about the person, in the
  /// order in which people are first named. Each field has its last value, and the date
  /// says since when the state holds.
  package static func merged(_ entries: [Invitation]) -> [Invitation] {
    var merged: [Invitation] = []
    var places: [String: Int] = [:]
    for entry in entries where !entry.person.isEmpty {
      guard let place = places[entry.person] else {
        places[entry.person] = merged.count
        merged.append(entry)
        continue
      }
      merged[place].add(entry)
    }
    return merged
  }

  private mutating func add(_ later: Invitation) {
    let fields: [WritableKeyPath<Invitation, String>] = [
      \.state, \.date, \.inviter, \.policy, \.why, \.until, \.reply, \.conditions, \.terms,
      \.travel,
      \.visa, \.replaces,
    ]
    // The date is that of the state: conditions or a visa that are noted later do not move it.
    let keepsDate = !date.isEmpty && (later.state.isEmpty || later.state == state)
    for field in fields where !later[keyPath: field].isEmpty {
      if field == \.date && keepsDate { continue }
      self[keyPath: field] = later[keyPath: field]
    }
  }
}

extension Invitation.State {
  /// Whether the person is expected, or came: an invitation that is open or accepted.
  package var isExpected: Bool {
    switch self {
    case .invited, .accepted, .attended: true
    case .considered, .approached, .declined, .withdrawn: false
    }
  }

  /// Whether the person does not come, whatever other fields say.
  package var isClosed: Bool { self == .declined || self == .withdrawn }
}

extension Session {
  /// Slugs of the people who are expected or came: those in `attendees`, then those whose invitation
  /// is open or accepted, without those who declined or were withdrawn.
  package var expected: [String] {
    guard !invitations.isEmpty else { return attendees }
    let invited = Invitation.merged(invitations)
    let closed = Set(invited.filter(\.currentState.isClosed).map(\.person))
    let listed = Set(attendees)
    return attendees.filter { !closed.contains($0) }
      + invited.filter { $0.currentState.isExpected && !listed.contains($0.person) }.map(\.person)
  }
}

extension Session {
  /// Slugs of the people of whom it is recorded that they came: those in `attendees`, and those whose
  /// invitation says so, without those who declined or were withdrawn.
  package var present: Set<String> {
    let invited = Invitation.merged(invitations)
    let closed = Set(invited.filter(\.currentState.isClosed).map(\.person))
    let came = invited.filter { $0.currentState == .attended }.map(\.person)
    return Set(attendees).subtracting(closed).union(came)
  }
}

extension Invitation: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.person, &person, .link, identifies: .nothing)
    try visitor.text(
      .state, &state, .oneOf(State.allCases.map(\.rawValue)), identifies: .nothing)
    try visitor.text(.date, &date, identifies: .nothing)
    try visitor.text(.inviter, &inviter, .link, identifies: .nothing)
    try visitor.text(.policy, &policy, identifies: .nothing)
    try visitor.text(.why, &why, identifies: .nothing)
    try visitor.text(.until, &until, identifies: .nothing)
    try visitor.text(.reply, &reply, identifies: .nothing)
    try visitor.text(.conditions, &conditions, identifies: .nothing)
    try visitor.text(.terms, &terms, identifies: .nothing)
    try visitor.text(.travel, &travel, identifies: .nothing)
    try visitor.text(.visa, &visa, identifies: .nothing)
    try visitor.text(.replaces, &replaces, .link, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
