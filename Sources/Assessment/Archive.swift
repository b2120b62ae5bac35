package import Calendar
import Folding
package import Records

/// A record with the fields of its kind.
package struct Filed<Fields: Sendable>: Sendable {
  /// How it is called in answers: its slug, or digits of its id.
  package let reference: String
  /// Its slug, or empty.
  package let slug: String
  /// Its title; a person's name.
  package let title: String
  /// Its date as written.
  package let date: String
  /// Keys of its front matter that the kind does not know.
  package let extras: [ExtraField]
  /// The fields.
  package let fields: Fields

  init(_ metadata: Metadata, reference: String, _ fields: Fields) {
    self.reference = reference
    slug = metadata.slug
    title = metadata.title.isEmpty ? reference : metadata.title
    date = metadata.date
    extras = metadata.extras
    self.fields = fields
  }
}

/// The records that assessments look at, found by what they belong to.
///
/// Everything is indexed once, when it is added: questions about one dialogue cost what belongs to
/// it, not what the vault holds.
package struct Archive: Sendable {
  /// Where somebody was, or will be.
  struct Attendance: Sendable {
    /// Index into `dialogues`.
    let dialogue: Int
    /// Index into `sessions`.
    let session: Int
    let span: DaySpan
  }

  /// All dialogues, in the order in which they were added.
  package private(set) var dialogues: [Filed<Dialogue>] = []
  /// All people.
  package private(set) var people: [Filed<Person>] = []
  /// All sessions.
  package private(set) var sessions: [Filed<Session>] = []
  /// All outcomes.
  package private(set) var outcomes: [Filed<Outcome>] = []
  /// All exposures.
  package private(set) var exposures: [Filed<Exposure>] = []

  private var dialogueBySlug: [String: Int] = [:]
  private var personBySlug: [String: Int] = [:]
  private var sessionsOf: [String: [Int]] = [:]
  private var outcomesOf: [String: [Int]] = [:]
  private var exposuresOf: [String: [Int]] = [:]
  /// Every policy that anybody's influence names, by its folded form.
  private(set) var policies: [FoldedText: String] = [:]

  /// An archive without records.
  package init() {}

  /// Adds a record; of two with one slug the first counts. Other kinds are left out.
  package mutating func add(_ metadata: Metadata, reference: String) {
    switch metadata.details {
    case .dialogue(let fields):
      guard metadata.slug.isEmpty || dialogueBySlug[metadata.slug] == nil else { return }
      if !metadata.slug.isEmpty { dialogueBySlug[metadata.slug] = dialogues.count }
      dialogues.append(Filed(metadata, reference: reference, fields))
    case .person(let fields):
      guard metadata.slug.isEmpty || personBySlug[metadata.slug] == nil else { return }
      if !metadata.slug.isEmpty { personBySlug[metadata.slug] = people.count }
      people.append(Filed(metadata, reference: reference, fields))
      for influence in fields.influence {
        let policy = FoldedText(influence.policy)
        if !policy.isEmpty && policies[policy] == nil { policies[policy] = influence.policy }
      }
    case .session(let fields):
      sessionsOf[fields.dialogue, default: []].append(sessions.count)
      sessions.append(Filed(metadata, reference: reference, fields))
    case .outcome(let fields):
      outcomesOf[fields.dialogue, default: []].append(outcomes.count)
      outcomes.append(Filed(metadata, reference: reference, fields))
    case .exposure(let fields):
      exposuresOf[fields.dialogue, default: []].append(exposures.count)
      exposures.append(Filed(metadata, reference: reference, fields))
    case .gathering(let fields):
      // To whoever is invited, it is one more dialogue with a session of its own.
      var dialogue = Metadata(.dialogue, title: metadata.title)
      var kind = Dialogue()
      kind.type = Archive.gathering
      kind.convener = fields.organiser
      dialogue.details = .dialogue(kind)
      // No slug has a colon: nothing else can name it.
      dialogue.slug = "gathering:\(reference)"
      add(dialogue, reference: reference)
      var session = Session()
      session.dialogue = dialogue.slug
      session.begins = fields.begins
      session.ends = fields.ends
      session.place = fields.place
      session.attendees = fields.people
      var meeting = Metadata(.session(session), title: metadata.title)
      meeting.date = metadata.date
      add(meeting, reference: reference)
    default: break
    }
  }

  /// The type of what others organise.
  static let gathering = "gathering"

  /// The person of a slug.
  package func person(_ slug: String) -> Filed<Person>? {
    personBySlug[slug].map { people[$0] }
  }

  /// The dialogue of a slug.
  package func dialogue(_ slug: String) -> Filed<Dialogue>? {
    dialogueBySlug[slug].map { dialogues[$0] }
  }

  /// The sessions of a dialogue, by their first day, those without one last.
  package func sessions(of slug: String) -> [Filed<Session>] {
    guard !slug.isEmpty else { return [] }
    return (sessionsOf[slug] ?? []).map { sessions[$0] }
      .sorted { one, other in
        let first = one.recordedSpan?.first.number ?? .max
        let second = other.recordedSpan?.first.number ?? .max
        return (first, one.reference) < (second, other.reference)
      }
  }

  /// The outcomes of a dialogue.
  package func outcomes(of slug: String) -> [Filed<Outcome>] {
    guard !slug.isEmpty else { return [] }
    return (outcomesOf[slug] ?? []).map { outcomes[$0] }.sorted { $0.reference < $1.reference }
  }

  /// The exposures of a dialogue.
  package func exposures(of slug: String) -> [Filed<Exposure>] {
    guard !slug.isEmpty else { return [] }
    return (exposuresOf[slug] ?? []).map { exposures[$0] }
      .sorted { ($0.fields.when, $0.reference) < ($1.fields.when, $1.reference) }
  }

  /// Who was or is to be where and when, by slug; sessions without a date are left out, and so are
  /// facilitators and helpers: the circle is the one of an assessment.
  func attendances() -> [String: [Attendance]] {
    var found: [String: [Attendance]] = [:]
    for (index, session) in sessions.enumerated() {
      guard let span = session.span, let dialogue = dialogueBySlug[session.fields.dialogue]
      else { continue }
      let attendance = Attendance(dialogue: dialogue, session: index, span: span)
      let leading = Set(dialogues[dialogue].fields.facilitators)
      for slug in Set(session.fields.expected).subtracting(leading) where !slug.isEmpty {
        if Guest(slug: slug, person: person(slug)).isHelper { continue }
        found[slug, default: []].append(attendance)
      }
    }
    return found
  }
}

extension Filed<Session> {
  /// When it is held; nil where no date can be read, and for what was postponed or cancelled.
  package var span: DaySpan? { fields.takesPlace ? recordedSpan : nil }

  /// The days that stand in the record, whatever became of them.
  package var recordedSpan: DaySpan? { fields.days(orOf: date) }

  /// Whether it was held before a day: the record says so, or its days have passed and the record says
  /// nothing else.
  func wasHeld(by today: Day) -> Bool {
    guard let state = fields.knownState else { return span.map { $0.last < today } ?? false }
    return state == .held
  }

  /// Whether it was called off for good.
  package var isCancelled: Bool { fields.knownState == .cancelled }
}
