package import Calendar
import Records

/// Something that is to be done, and how long there is for it.
package struct DueItem: Encodable, Sendable {
  /// What is to be done. The raw values are in the JSON form.
  package enum Kind: String, CaseIterable, Encodable, Sendable {
    /// A step of an outcome's pathway.
    case step
    /// An answer to an invitation.
    case invitation
    /// A visa of somebody who comes.
    case visa
    /// A session without a new date, or of which nobody recorded whether it was held.
    case session
    /// Something that was promised in a session.
    case promise
  }

  /// Whether there is time.
  package enum Urgency: String, Encodable, Sendable {
    case late, due, later, undated
  }

  /// What is to be done.
  package let kind: Kind
  /// The dialogue's slug.
  package let dialogue: String
  /// The reference of the record that it stands in.
  package let record: String
  /// The record's title.
  package let title: String
  /// The slug of whoever has to do something, or empty.
  package let person: String
  /// The name, with that in its own script; the slug where there is no record.
  package let name: String
  /// What it is: of a step the body or person that it goes to, of a visa its state, of a promise its
  /// text; empty for the others.
  package let what: String
  /// Until when, as written.
  package let by: String
  /// How far it is, as written.
  package let state: String
  /// Of a step, its number from 1, as `outcome pathway` counts.
  package let step: Int?
  /// Days until it is due; negative where it is late; nil where no date can be read.
  package let days: Int?
  /// Whether there is time.
  package let urgency: Urgency

  /// What is open in all dialogues: late and due items first, then those without a date.
  ///
  /// - Parameters:
  ///   - within: days before which something is due.
  ///   - all: whether what has time is told too.
  package static func list(
    _ archive: Archive, on today: Day, within: Int = Limits().dueWithin, all: Bool = false
  ) -> [DueItem] {
    var maker = DueMaker(archive: archive, today: today, within: within)
    for outcome in archive.outcomes where outcome.fields.isPursued { maker.add(outcome) }
    for session in archive.sessions where !session.isCancelled { maker.add(session) }
    for dialogue in archive.dialogues {
      maker.add(
        dialogue.fields.invitations, dialogue: dialogue.slug, dialogue.reference, dialogue.title)
    }
    return maker.items.filter { all || $0.urgency != .later }.sorted { one, other in
      (one.days ?? .max, one.record, one.kind.rawValue, one.step ?? 0, one.person)
        < (other.days ?? .max, other.record, other.kind.rawValue, other.step ?? 0, other.person)
    }
  }
}

extension DueItem {
  private enum Key: String, CodingKey {
    case kind, dialogue, record, title, person, name, what, by, state, step, days, urgency
    // What steps were called by before there were other items.
    case outcome, carrier, carrierName, to
  }

  /// Steps also keep the keys by which programs knew them first.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(kind, forKey: .kind)
    let texts: [(Key, String)] = [
      (.dialogue, dialogue), (.record, record), (.title, title), (.person, person), (.name, name),
      (.what, what), (.by, by), (.state, state),
    ]
    for (key, text) in texts { try fields.encode(text, forKey: key) }
    if kind == .step {
      let texts: [(Key, String)] = [
        (.outcome, record), (.carrier, person), (.carrierName, name), (.to, what),
      ]
      for (key, text) in texts { try fields.encode(text, forKey: key) }
    }
    try fields.encodeIfPresent(step, forKey: .step)
    try fields.encodeIfPresent(days, forKey: .days)
    try fields.encode(urgency, forKey: .urgency)
  }
}

extension Session {
  /// Whether it is planned, or nobody said how far it is and nothing shows that it was held.
  fileprivate var mayBePlanned: Bool {
    if knownState != nil { return knownState == .planned }
    return state.isEmpty && climate.isEmpty && trust.isEmpty && promises.isEmpty
      && !invitations.contains { $0.currentState == .attended }
  }
}

/// Collects what is open.
private struct DueMaker {
  let archive: Archive
  let today: Day
  let within: Int
  var items: [DueItem] = []

  mutating func add(_ outcome: Filed<Outcome>) {
    for (index, step) in outcome.fields.pathway.enumerated() where !PathwayWords.isClosed(step) {
      add(
        .step, outcome.fields.dialogue, outcome.reference, outcome.title, step.carrier,
        what: step.to, by: step.by, DaySpan(step.by), state: step.state, step: index + 1)
    }
  }

  mutating func add(_ session: Filed<Session>) {
    let fields = session.fields
    let (dialogue, reference, title) = (fields.dialogue, session.reference, session.title)
    if fields.knownState == .postponed {
      add(.session, dialogue, reference, title, "", by: "", nil, state: fields.state)
    } else if fields.mayBePlanned, let span = session.recordedSpan, span.last < today {
      add(.session, dialogue, reference, title, "", by: span.last.text, span, state: fields.state)
    }
    let isOver = session.span.map { $0.last < today } ?? false
    if fields.knownState != .held && !isOver {
      add(fields.invitations, dialogue: dialogue, reference, title, session.span)
    }
    for promise in fields.promises where !PathwayWords.isClosed(promise.state) {
      add(
        .promise, dialogue, reference, title, promise.person, what: promise.text,
        by: promise.until, DaySpan(promise.until), state: promise.state)
    }
  }

  /// - Parameter session: when people need their visas, unless they say when they travel.
  mutating func add(
    _ invitations: [Invitation], dialogue: String, _ reference: String, _ title: String,
    _ session: DaySpan? = nil
  ) {
    for entry in Invitation.merged(invitations) {
      if entry.awaitsAnswer {
        add(
          .invitation, dialogue, reference, title, entry.person, by: entry.until,
          DaySpan(entry.until), state: entry.state)
      }
      if entry.awaitsVisa {
        let first = (DaySpan(entry.travel) ?? session)?.first
        add(
          .visa, dialogue, reference, title, entry.person, what: entry.visa,
          by: first?.text ?? "", first.map { DaySpan($0) }, state: entry.state)
      }
    }
  }

  private mutating func add(
    _ kind: DueItem.Kind, _ dialogue: String, _ reference: String, _ title: String,
    _ person: String, what: String = "", by: String, _ span: DaySpan?, state: String,
    step: Int? = nil
  ) {
    let days = span.map { $0.last.number - today.number }
    items.append(
      DueItem(
        kind: kind, dialogue: dialogue, record: reference, title: title, person: person,
        name: person.isEmpty ? "" : Guest(slug: person, person: archive.person(person)).name,
        what: what, by: by, state: state, step: step, days: days,
        urgency: days.map { $0 < 0 ? .late : $0 <= within ? .due : .later } ?? .undated))
  }
}
