import Calendar
import Records

/// Who is invited to parallel dialogues, and how much of one circle another takes.
///
/// Two dialogues are parallel for somebody who is invited to a session of each, where not more
/// than the window's days lie between the sessions.
package struct Overlap: Encodable, Sendable {
  /// A column of the matrix.
  package struct Column: Encodable, Sendable {
    /// The dialogue's reference.
    package let dialogue: String
    /// Its title.
    package let title: String
    /// `track2` or `scientific`, or empty.
    package let type: String
    /// All who are invited to its dated sessions.
    package let circle: Int
  }

  /// A row of the matrix: somebody who is invited more than once.
  package struct Row: Encodable, Sendable {
    /// The person's slug.
    package let slug: String
    /// The name, with that in its own script.
    package let name: String
    /// The side, or empty.
    package let side: String
    /// References of the dialogues, in the order of the columns.
    package let dialogues: [String]
  }

  /// How much of one circle another takes.
  package struct Share: Encodable, Sendable {
    /// Reference of the dialogue whose circle it is.
    package let of: String
    /// Reference of the other dialogue.
    package let takenBy: String
    /// The title of the other one.
    package let takenByTitle: String
    /// Slugs of those whom both invite.
    package let people: [String]
    /// Their names.
    let names: [String]
    /// People in the circle that is taken from.
    package let circle: Int
    /// Percent of the circle, rounded.
    package let percent: Int

    private enum CodingKeys: String, CodingKey {
      case of, takenBy, takenByTitle, people, circle, percent
    }
  }

  /// Sessions of two dialogues that take the same people on the same days.
  package struct Clash: Encodable, Sendable {
    /// One of two sessions.
    package struct Meeting: Encodable, Sendable {
      /// The session's reference.
      package let session: String
      /// Its title.
      package let title: String
      /// The dialogue's title.
      package let dialogue: String
      /// The first day.
      package let begins: String
      /// The last day.
      package let ends: String
      /// Where it is held.
      package let place: String
    }

    /// The two sessions, the earlier first.
    package let sessions: [Meeting]
    /// Slugs of the people who have to choose.
    package let people: [String]
    /// Their names.
    package let names: [String]

    private enum CodingKeys: String, CodingKey { case sessions, people }
  }

  /// Days.
  package let window: Int
  /// Dialogues that share somebody with another.
  package let dialogues: [Column]
  /// Everybody who is invited to parallel dialogues, by slug.
  package let people: [Row]
  /// The largest first.
  package let shares: [Share]
  /// Sessions on the same days, by day.
  package let clashes: [Clash]
  /// References of sessions without a date that can be read: they were not compared.
  package let undated: [String]

  /// A person's pair of dialogues.
  private struct Pair: Hashable {
    let one: Int
    let other: Int
  }

  /// Compares all dialogues of an archive.
  ///
  /// - Parameter window: days, 0 or more.
  package init(_ archive: Archive, window: Int) {
    let attendances = archive.attendances()
    var circles: [Int: Int] = [:]
    var pairs: [Pair: [String]] = [:]
    var rows: [(guest: Guest, dialogues: Set<Int>)] = []
    var clashing: [Pair: [String]] = [:]
    for slug in attendances.keys.sorted() {
      let list = attendances[slug] ?? []
      for dialogue in Set(list.map(\.dialogue)) { circles[dialogue, default: 0] += 1 }
      for pair in Overlap.clashes(of: list) { clashing[pair, default: []].append(slug) }
      let found = Overlap.pairs(of: list, window: window)
      guard !found.isEmpty else { continue }
      for pair in found { pairs[pair, default: []].append(slug) }
      rows.append(
        (
          Guest(slug: slug, person: archive.person(slug)),
          Set(found.flatMap { [$0.one, $0.other] })
        ))
    }
    self.window = window
    let shown = Set(rows.flatMap(\.dialogues))
      .sorted { archive.dialogues[$0].reference < archive.dialogues[$1].reference }
    dialogues = shown.map { index in
      let dialogue = archive.dialogues[index]
      return Column(
        dialogue: dialogue.reference, title: dialogue.title, type: dialogue.fields.type,
        circle: circles[index] ?? 0)
    }
    people = rows.map { row in
      Row(
        slug: row.guest.slug, name: row.guest.name, side: row.guest.side,
        dialogues: shown.filter(row.dialogues.contains).map { archive.dialogues[$0].reference })
    }
    let sorted =
      rows.isEmpty ? [] : pairs.sorted { ($0.key.one, $0.key.other) < ($1.key.one, $1.key.other) }
    shares = sorted.flatMap { pair, people in
      [(pair.one, pair.other), (pair.other, pair.one)].map { of, by in
        Overlap.share(archive, of: of, by: by, people, circle: circles[of] ?? 0)
      }
    }.sorted { ($1.percent, $0.of, $0.takenBy) < ($0.percent, $1.of, $1.takenBy) }
    clashes = clashing.map { pair, people in
      Clash(
        sessions: [pair.one, pair.other].map { Clash.Meeting(archive.sessions[$0], in: archive) },
        people: people,
        names: people.map { Guest(slug: $0, person: archive.person($0)).name })
    }.sorted { one, other in
      func key(_ clash: Clash) -> [String] { clash.sessions.flatMap { [$0.begins, $0.session] } }
      return key(one).lexicographicallyPrecedes(key(other))
    }
    undated = archive.sessions.filter { $0.span == nil && !$0.isCancelled }.map(\.reference)
      .sorted()
  }

  /// What other dialogues take of one dialogue's circle, its last and coming sessions only.
  static func shares(of subject: DialogueCase) -> [Share] {
    let archive = subject.archive
    guard let own = archive.dialogues.firstIndex(where: { $0.slug == subject.dialogue.slug }),
      !subject.dialogue.slug.isEmpty
    else { return [] }
    let attendances = archive.attendances()
    let current = Set(subject.currentSessions.map(\.reference))
    var taken: [Int: [String]] = [:]
    for guest in subject.participants {
      let list = (attendances[guest.slug] ?? []).filter { attendance in
        attendance.dialogue != own
          || current.contains(archive.sessions[attendance.session].reference)
      }
      for pair in pairs(of: list, window: subject.limits.window) {
        guard pair.one == own || pair.other == own else { continue }
        taken[pair.one == own ? pair.other : pair.one, default: []].append(guest.slug)
      }
    }
    return taken.sorted { $0.key < $1.key }.map { other, people in
      share(archive, of: own, by: other, people, circle: subject.participants.count)
    }
  }

  /// The pairs of dialogues that are parallel for somebody; the smaller index comes first.
  private static func pairs(of list: [Archive.Attendance], window: Int) -> Set<Pair> {
    var pairs: Set<Pair> = []
    let sorted = list.sorted { $0.span.first < $1.span.first }
    for (index, one) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        // Later ones begin later still.
        if other.span.first.number - one.span.last.number > window { break }
        if one.dialogue != other.dialogue {
          pairs.insert(
            Pair(
              one: min(one.dialogue, other.dialogue), other: max(one.dialogue, other.dialogue)))
        }
      }
    }
    return pairs
  }

  /// The pairs of sessions of different dialogues that somebody cannot both attend, by index; the
  /// one that begins first comes first.
  private static func clashes(of list: [Archive.Attendance]) -> Set<Pair> {
    var pairs: Set<Pair> = []
    let sorted = list.sorted {
      ($0.span.first.number, $0.session) < ($1.span.first.number, $1.session)
    }
    for (index, one) in sorted.enumerated() {
      for other in sorted[(index + 1)...] {
        if other.span.first > one.span.last { break }
        if one.dialogue != other.dialogue {
          pairs.insert(Pair(one: one.session, other: other.session))
        }
      }
    }
    return pairs
  }

  private static func share(
    _ archive: Archive, of: Int, by: Int, _ people: [String], circle: Int
  ) -> Share {
    Share(
      of: archive.dialogues[of].reference, takenBy: archive.dialogues[by].reference,
      takenByTitle: archive.dialogues[by].title, people: people,
      names: people.map { Guest(slug: $0, person: archive.person($0)).name }, circle: circle,
      percent: circle == 0 ? 0 : (100 * people.count + circle / 2) / circle)
  }
}

extension Overlap.Clash.Meeting {
  fileprivate init(_ session: Filed<Session>, in archive: Archive) {
    self.session = session.reference
    title = session.title
    dialogue = archive.dialogue(session.fields.dialogue)?.title ?? ""
    begins = session.span?.first.text ?? ""
    ends = session.span?.last.text ?? ""
    place = session.fields.place
  }
}
