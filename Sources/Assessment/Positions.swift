import Calendar
import Folding
package import Records

/// A position of a person on a policy, on one day.
package struct Position: Encodable, Sendable {
  /// The day, as written.
  package let on: String
  /// The reference of the session from which it is known, or before which nothing else is; empty
  /// before the first.
  package let session: String
  /// From -2 (against) to 2 (for); nil where no number on the scale is recorded.
  package let scale: Int?
  /// The position in a few words.
  package let position: String
  /// How firmly it is held, as written.
  package let strength: String
  /// The session or note that it is known from.
  package let source: String
  /// More about it.
  package let text: String
}

/// How one person saw one policy over time.
package struct PositionLine: Encodable, Sendable {
  /// The person's slug.
  package let slug: String
  /// The name, with that in its own script.
  package let name: String
  /// The party that the person belongs to, or empty.
  package let party: String
  /// The policy, as it was written first; empty for what names none.
  package let policy: String
  /// By day, those without one first.
  package let entries: [Position]

  /// The places on the scale, in order.
  package var places: [Int] { entries.compactMap(\.scale) }

  /// Whether the place on the scale changed; nil where there are not two of them.
  package var hasMoved: Bool? { places.count < 2 ? nil : Set(places).count > 1 }

  /// The place at the end of a session, as far as it is known.
  package func place(after session: String, in sessions: [String]) -> Int? {
    guard let end = sessions.firstIndex(of: session) else { return nil }
    let until = Set(sessions[...end] + [""])
    return entries.last { $0.scale != nil && until.contains($0.session) }?.scale
  }
}

/// The positions of the people of a dialogue, policy by policy and session by session.
package struct Positions: Encodable, Sendable {
  /// A session, as a column.
  package struct Column: Encodable, Sendable {
    /// Its reference.
    package let session: String
    /// Its title.
    package let title: String
    /// Its first day, or empty.
    package let begins: String
  }

  /// Where a side stands on a policy.
  package struct Side: Encodable, Sendable {
    /// The party.
    package let party: String
    /// Of how many people the place is known.
    package let people: Int
    /// The mean of their last places, to two digits.
    package let mean: Double
  }

  /// How far two sides are from one another.
  package struct Distance: Encodable, Sendable {
    /// The policy.
    package let policy: String
    /// Two parties.
    package let parties: [String]
    /// The difference of their means, to two digits.
    package let distance: Double
  }

  /// One policy.
  package struct Row: Encodable, Sendable {
    /// The policy; empty for positions that name none.
    package let policy: String
    /// Whether the vision names it.
    package let inVision: Bool
    /// By party and name.
    package let people: [PositionLine]
    /// The sides of which a place is known.
    package let sides: [Side]
    /// Slugs of the people whose place changed.
    package let moved: [String]
    /// Slugs of the people whose place was recorded more than once and never changed.
    package let unmoved: [String]
  }

  /// The dialogue's reference.
  package let dialogue: String
  /// Its title.
  package let title: String
  /// Its sessions that have begun, in order.
  package let sessions: [Column]
  /// Policies of the vision first, then by name.
  package let policies: [Row]
  /// Every pair of sides on every policy on which both have a place, the nearest first.
  package let nearest: [Distance]

  /// Lays out the positions of those who talk, as they are known on the day of the case.
  package init(_ subject: DialogueCase) {
    dialogue = subject.dialogue.reference
    title = subject.dialogue.title
    let dated = subject.sessions.filter { $0.span.map { $0.first <= subject.today } ?? false }
    sessions = dated.map { session in
      Column(
        session: session.reference, title: session.title,
        begins: session.span?.first.text ?? "")
    }
    let order = subject.parties
    let vision = VisionPolicies(subject).all
    let names = PolicyNames(vision)
    var lines: [Policy: [PositionLine]] = [:]
    for guest in subject.participants {
      let known = PositionLine.lines(
        of: guest, party: subject.party(of: guest) ?? "", dated, names, until: subject.today)
      for line in known {
        lines[names.policy(line.policy), default: []].append(line)
      }
    }
    let inVision = Set(vision)
    let others = lines.keys.filter { !inVision.contains($0) }.sorted { $0.name < $1.name }
    let rows = (vision + others).compactMap { policy -> Row? in
      guard let found = lines[policy] else { return nil }
      let people = found.sorted { one, other in
        func key(_ line: PositionLine) -> (Int, String) {
          (order.firstIndex(of: line.party) ?? order.count, line.name)
        }
        return key(one) < key(other)
      }
      return Row(
        policy: policy.name, inVision: inVision.contains(policy), people: people,
        sides: order.compactMap { Side($0, people) },
        moved: people.filter { $0.hasMoved == true }.map(\.slug),
        unmoved: people.filter { $0.hasMoved == false }.map(\.slug))
    }
    policies = rows
    nearest = rows.flatMap { row in
      row.sides.enumerated().flatMap { index, one in
        row.sides[(index + 1)...].map { other in
          Distance(
            policy: row.policy, parties: [one.party, other.party],
            distance: Positions.rounded(abs(one.mean - other.mean)))
        }
      }
    }.sorted { ($0.distance, $0.policy, $0.parties[0]) < ($1.distance, $1.policy, $1.parties[0]) }
  }

  fileprivate static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}

/// The positions of one person, policy by policy.
package struct PersonPositions: Encodable, Sendable {
  /// The person's slug.
  package let person: String
  /// The name, with that in its own script.
  package let name: String
  /// By policy, in the order in which they are first named.
  package let policies: [PositionLine]

  /// Collects what is recorded about a person.
  package init(_ person: Filed<Person>) {
    let guest = Guest(slug: person.reference, person: person)
    self.person = person.reference
    name = guest.name
    policies = PositionLine.lines(
      of: guest, party: person.fields.side, [], PolicyNames([Policy]()))
  }
}

extension Positions.Side {
  /// Where a party stands by the last places of its people; nil where none is known.
  fileprivate init?(_ party: String, _ lines: [PositionLine]) {
    let places = lines.filter { $0.party == party }.compactMap(\.places.last)
    guard !places.isEmpty else { return nil }
    self.party = party
    people = places.count
    mean = Positions.rounded(Double(places.reduce(0, +)) / Double(places.count))
  }
}

extension PositionLine {
  /// The lines of a person, one for each policy.
  ///
  /// - Parameters:
  ///   - sessions: by their days.
  ///   - names: two ways to write one of these policies are one.
  ///   - today: what is dated later is left out; nil for all.
  fileprivate static func lines(
    of guest: Guest, party: String, _ sessions: [Filed<Session>], _ names: PolicyNames,
    until today: Day? = nil
  ) -> [PositionLine] {
    let views = (guest.person?.fields.perspective ?? [])
      .filter { $0.place != nil || !$0.policy.isEmpty || !$0.position.isEmpty }
      .map { (view: $0, day: DaySpan($0.on)?.first) }
      .filter { entry in
        guard let today, let day = entry.day else { return true }
        return day <= today
      }
    let sorted = views.enumerated().sorted { one, other in
      (one.element.day?.number ?? .min, one.offset) < (
        other.element.day?.number ?? .min, other.offset
      )
    }.map(\.element)
    var order: [(meant: Policy, written: String)] = []
    var entries: [Policy: [Position]] = [:]
    for (view, day) in sorted {
      let policy = names.policy(view.policy)
      if entries[policy] == nil { order.append((policy, view.policy)) }
      let named = sessions.first { $0.slug == view.source && !$0.slug.isEmpty }
      let before = day.flatMap { day in
        sessions.last { $0.span.map { $0.first <= day } ?? false }
      }
      entries[policy, default: []].append(
        Position(
          on: view.on, session: (named ?? before)?.reference ?? "", scale: view.place,
          position: view.position, strength: view.strength, source: view.source, text: view.text))
    }
    return order.map { policy in
      PositionLine(
        slug: guest.slug, name: guest.name, party: party, policy: policy.written,
        entries: entries[policy.meant] ?? [])
    }
  }
}
