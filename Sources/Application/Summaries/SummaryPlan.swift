import Records
package import Redaction
import Sodium
package import SystemPackage
package import VaultStore

/// The text that the program itself writes into summaries and their records.
package struct ReleaseTexts: Sendable {
  /// The text of the summary itself.
  package let summary: SummaryTexts
  /// The title of a release's record, of the dialogue's title.
  package let title: @Sendable (String) -> String
  /// The title of a review's record, of the dialogue's title.
  package let reviewTitle: @Sendable (String) -> String
  /// Describes what was released, from the number of statements and the format.
  package let what: @Sendable (Int, SummaryFormat) -> String

  /// All of them.
  package init(
    summary: SummaryTexts,
    title: @escaping @Sendable (String) -> String,
    reviewTitle: @escaping @Sendable (String) -> String,
    what: @escaping @Sendable (Int, SummaryFormat) -> String
  ) {
    self.summary = summary
    self.title = title
    self.reviewTitle = reviewTitle
    self.what = what
  }
}

/// The statements of a dialogue that are marked for an audience, and what tells who made them.
package struct SummaryMaterial {
  /// The most paragraphs of one summary: nobody could decide about more, and hostile texts must not
  /// take long.
  private static let mostParagraphs = 50_000

  /// The dialogue.
  package let dialogue: Catalog.Entry
  /// The statements in the order of their sources.
  package let statements: [Statement]
  /// For whom they are marked.
  package let audience: Audience
  /// Which of them may leave without anybody's decision.
  package let policy: StatementPolicy
  /// Words that look like mistyped or misplaced marks; the paragraphs that hold them stay.
  package let attempts: [String]
  fileprivate let protection: Protection
  fileprivate let attendance: [[String: Int]]
  fileprivate let titles: [String]
  private let model: SpeakerModel
  /// The names of people by their references.
  private let names: [String: String]
  /// The people who may have attended each session, by its number, as far as that is recorded.
  private let attendees: [Set<String>]
  /// Everybody who has to do with the dialogue.
  private let participants: Set<String>
  private let front: any FrontEnd

  /// Gathers notes, sessions and outcomes of a dialogue.
  ///
  /// - Parameters:
  ///   - decisions: say whom labels in its notes mean.
  ///   - note: says which paragraphs stay for a mistyped mark.
  /// - Throws: `ApplicationError.wrongKind`, `.sourcesInConflict`, `.slugsShared`,
  ///   `.tooManyParagraphs`.
  package init(
    _ dialogue: Catalog.Entry, in catalog: TargetCatalog, for audience: Audience,
    policy: StatementPolicy, decisions: Decisions, texts: ReleaseTexts, _ front: any FrontEnd,
    note: (Notice) -> Void
  ) throws {
    guard case .dialogue(let fields) = dialogue.metadata.details else {
      throw ApplicationError.wrongKind(.dialogue)
    }
    self.dialogue = dialogue
    self.audience = audience
    self.policy = policy
    self.front = front
    let slug = dialogue.metadata.slug
    let belonging = try Belonging(catalog)
    let sources = try catalog.entries { [.note, .session, .outcome].contains($0.kind) }
      .filter { !slug.isEmpty && belonging.belongs($0.metadata, to: slug) }
      .sorted { ($0.metadata.date, $0.reference) < ($1.metadata.date, $1.reference) }
    // A session that a note names may say of itself that it belongs to no dialogue, or to another.
    let named = Set(sources.compactMap(\.metadata.sessionSlug))
    let held = try catalog.entries { $0.kind == .session && named.contains($0.slug) }
    // The place of a note is unclear until somebody chooses between the versions of its session.
    try dialogue.requireWhole(and: sources + held)
    try catalog.requireUnshared(named.union([slug]))
    let sessions = sources.compactMap { entry -> (slug: String, fields: Records.Session)? in
      guard case .session(let session) = entry.metadata.details else { return nil }
      return (entry.metadata.slug, session)
    }.sorted { ($0.fields.begins, $0.slug) < ($1.fields.begins, $1.slug) }
    let numbers = Dictionary(
      sessions.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { one, _ in one })

    let known = try catalog.entries {
      RosterMaker.kinds.contains($0.kind) && ($0.kind != .dialogue || $0.slug != slug)
    }
    let people = known.filter { $0.metadata.kind == .person }
    var roster = RosterMaker(of: known)
    let finder = SourceFinder(roster.roster, bindings: decisions.labels(in: slug))
    var attempts: [String] = []
    var attributed: [AttributedText] = []
    var statements: [Statement] = []
    var paragraphs = 0
    for entry in sources {
      let source = try SummarySource(
        body: try catalog.body(entry), unmarked: belonging.unmarked(in: entry.metadata),
        session: entry.metadata.sessionSlug.flatMap { numbers[$0] },
        reference: entry.reference, step: front.checkAttended)
      paragraphs += source.paragraphs.count { audience.admits($0.mark) }
      guard paragraphs <= SummaryMaterial.mostParagraphs else {
        throw ApplicationError.tooManyParagraphs(most: SummaryMaterial.mostParagraphs)
      }
      attempts += try source.attempts(step: front.checkAttended)
      statements += try Statement.cut(
        source, for: audience, sources: finder, digest: SummaryPlan.digest,
        step: front.checkAttended)
      attributed += try AttributedText.paragraphs(
        of: source, by: finder, step: front.checkAttended)
    }
    self.statements = statements
    self.attempts = attempts
    RecordMarks.note(attempts, note)

    attendees = sessions.map { Set($0.fields.expected) }
    participants = SummaryMaterial.participants(of: fields, sources)
    names = Dictionary(
      people.map { ($0.reference, $0.metadata.fullName) }, uniquingKeysWith: { one, _ in one })
    if statements.isEmpty {
      // Nobody can be guessed where nothing is said.
      attributed = []
    } else {
      attributed += SummaryMaterial.fields(of: people)
      attributed += try SummaryMaterial.paragraphs(
        about: participants, besides: sources, in: catalog, by: finder, front)
    }
    model = SpeakerModel(attributed, roster: roster.roster)
    roster.add(
      dialogue: dialogue.metadata,
      sessions: sources.map(\.metadata).filter { $0.kind == .session } + held.map(\.metadata))
    // Another compartment may have a dialogue of that slug, whose records are among the sources.
    for other in try catalog.dialogues(of: slug) where other.version.id != dialogue.version.id {
      roster.add(dialogue: other.metadata, sessions: [])
    }
    protection = roster.protection
    titles = sessions.enumerated().map { number, session in
      texts.summary.session(number + 1, Season(of: session.fields.begins))
    }
    let sides = Dictionary(
      people.compactMap { entry -> (String, String)? in
        guard case .person(let person) = entry.metadata.details else { return nil }
        return (entry.reference, person.side)
      }, uniquingKeysWith: { one, _ in one })
    // The list of possible speakers may be too long, but not too short; for attendance
    // it is the reverse.
    attendance = sessions.map { session in
      session.fields.present.reduce(into: [:]) { counts, slug in
        counts[sides[slug] ?? "", default: 0] += 1
      }
    }
  }

  /// The labels in the statements that may mean an unknown person.
  package var unknownLabels: [String] {
    statements.reduce(into: Set()) { $0.formUnion($1.sources.unknownLabels) }.sorted()
  }

  /// Ends the work where nothing may leave.
  ///
  /// - Throws: `ApplicationError.nothingOpen` where no paragraph is marked for the audience.
  package func requireStatements() throws(ApplicationError) {
    guard !statements.isEmpty else { throw .nothingOpen }
  }

  /// The labels in the statements whose meaning a person has given.
  package var boundLabels: [String] {
    statements.reduce(into: Set()) { $0.formUnion($1.sources.boundLabels) }.sorted()
  }

  /// Which statements leave, and which wait for a decision.
  package func selection(_ decisions: StatementDecisions) throws -> StatementSelection {
    try selection(of: statements, decisions)
  }

  /// The same for a statement by itself, or two that are joined: the first of them is judged.
  package func judged(_ parts: [Statement], _ decision: StatementDecision) throws
    -> JudgedStatement?
  {
    var decisions = StatementDecisions()
    decisions.add(decision)
    return try selection(of: parts, decisions).judged.first
  }

  /// The full name of a person, by the reference.
  package func name(of reference: String) -> String { names[reference] ?? reference }

  private func selection(
    of statements: [Statement], _ decisions: StatementDecisions
  ) throws -> StatementSelection {
    try StatementSelection(
      statements, decisions, policy: policy, for: audience, model: model, candidates: candidates,
      digest: SummaryPlan.digest, step: front.checkAttended)
  }

  /// The people who may have made a statement, as far as a reader knows: those who
  /// attended its session.
  private func candidates(_ statement: Statement) -> Set<String> {
    guard let session = statement.session, attendees.indices.contains(session),
      !attendees[session].isEmpty
    else { return participants }
    return attendees[session]
  }

  private static func participants(
    of dialogue: Dialogue, _ sources: [Catalog.Entry]
  ) -> Set<String> {
    sources.reduce(into: Set(dialogue.facilitators)) { people, entry in
      switch entry.metadata.details {
      case .session(let session): people.formUnion(session.expected)
      case .note(let note): people.formUnion(note.people)
      default: break
      }
    }
  }

  private static func fields(of people: [Catalog.Entry]) -> [AttributedText] {
    people.compactMap { entry in
      guard case .person(let person) = entry.metadata.details else { return nil }
      return AttributedText(of: person, reference: entry.reference)
    }
  }

  /// What the notes of other dialogues say about people.
  private static func paragraphs(
    about people: Set<String>, besides sources: [Catalog.Entry], in catalog: TargetCatalog,
    by finder: SourceFinder, _ front: any FrontEnd
  ) throws -> [AttributedText] {
    let own = Set(sources.map(\.version.id))
    return try catalog.entries { $0.kind == .note }.flatMap { entry -> [AttributedText] in
      try front.checkAttended()
      guard case .note(let note) = entry.metadata.details, !own.contains(entry.version.id),
        !people.isDisjoint(with: note.people)
      else { return [] }
      let source = try SummarySource(
        body: try catalog.body(entry), unmarked: .private, reference: entry.reference,
        step: front.checkAttended)
      return try AttributedText.paragraphs(of: source, by: finder, step: front.checkAttended)
    }
  }
}

/// The part of a dialogue that leaves for an audience, with all findings in it.
package struct SummaryPlan {
  /// Bytes of a digest that tell a statement from any other.
  private static let digestSize = 16

  /// The dialogue.
  package let dialogue: Catalog.Entry
  /// Which statements leave.
  package let selection: StatementSelection
  /// The statements that leave and what was found in them.
  package let draft: RedactionDraft
  /// How it is redacted.
  package let rule: ReplacementRule
  /// Which statements may leave without anybody's decision.
  package let policy: StatementPolicy
  /// The headings of the sessions, by number.
  package let titles: [String]
  private let texts: ReleaseTexts
  private let front: any FrontEnd

  /// Looks for terms in the statements that leave.
  ///
  /// - Throws: `ApplicationError.everythingWithheld` where none leaves.
  package init(
    _ material: SummaryMaterial, _ selection: StatementSelection, minimumGroup: Int,
    keepsOrder: Bool, texts: ReleaseTexts, _ front: any FrontEnd
  ) throws {
    dialogue = material.dialogue
    policy = material.policy
    titles = material.titles
    self.selection = selection
    self.texts = texts
    self.front = front
    let leaving = selection.leaving
    guard !leaving.isEmpty else {
      throw ApplicationError.everythingWithheld(open: selection.open.count)
    }
    draft = try front.searchingTerms(in: SummaryPlan.size(of: leaving)) { step in
      try RedactionDraft(leaving, protection: material.protection, step: step)
    }
    rule = ReplacementRule(
      minimumGroup: minimumGroup, keepsOrder: keepsOrder, attendance: material.attendance)
  }

  /// The summary, with nothing in it but what was approved.
  package func document(_ decisions: Decisions, seed: [UInt8]) throws -> SummaryDocument {
    var generator = SeededRandom(seed: seed)
    let size = SummaryPlan.size(of: draft.statements)
    let redacted = try front.redacting(size) { step in
      try draft.redacted(
        decisions, rule: rule, texts: texts.summary, using: &generator, step: step)
    }
    return SummaryDocument(redacted, titles: titles, backing: backing, texts: texts.summary)
  }

  /// A remark about every statement, if several people were required behind each.
  private var backing: StatementSources.Backing? {
    let backings = draft.statements.map(\.sources.backing)
    guard policy.backing > 1, !backings.isEmpty else { return nil }
    if backings.allSatisfy({ $0 == .severalSides }) { return .severalSides }
    return backings.allSatisfy { $0 == .several || $0 == .severalSides } ? .several : nil
  }

  private static func size(of statements: [Statement]) -> Int {
    statements.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.text.utf8.count } }
  }

  /// The first 16 bytes of a BLAKE2b-256, in hexadecimal digits: what decisions know a statement
  /// by.
  package static func digest(_ bytes: [UInt8]) -> String {
    Hexadecimal.string(Hash.digest(bytes.rawSpan).bytes.prefix(digestSize))
  }
}

/// A finished summary and the record of it.
package struct SummaryExport {
  /// The bytes of the file, which contain no known term.
  package let bytes: [UInt8]
  /// What readers can learn from this export and earlier ones together.
  package let comparison: ReleaseRecords

  private let plan: SummaryPlan
  private let released: ReleasedText
  private let questions: [TermQuestion]
  private let form: SummaryFormat
  private let seed: [UInt8]
  private let texts: ReleaseTexts

  /// Makes the bytes.
  ///
  /// - Parameters:
  ///   - decisions: what was decided, just now or earlier.
  ///   - fileName: the file that is written; its name must tell nobody either.
  /// - Throws: `ApplicationError.leak`, `.leakInName`.
  package init(
    _ plan: SummaryPlan, in catalog: TargetCatalog, _ decisions: Decisions, form: SummaryFormat,
    seed: [UInt8], fileName: FilePath?, texts: ReleaseTexts, _ front: any FrontEnd
  ) throws {
    self.plan = plan
    self.texts = texts
    self.form = form
    self.seed = seed
    let protection = plan.draft.protection
    let name = fileName?.lastComponent?.string ?? ""
    guard !protection.leaks(inFileName: name) else { throw ApplicationError.leakInName }
    questions = plan.draft.questions(decisions)
    let document = try plan.document(decisions, seed: seed)
    let summary: FinishedSummary
    do {
      summary = try document.finished(as: form, checkedBy: protection) { _ in
        try front.checkAttended()
      }
    } catch RedactionError.leak(let count) {
      throw ApplicationError.leak(count: count)
    }
    bytes = summary.bytes
    released = ReleasedText(summary.document.sections.flatMap(\.statements))
    comparison = try ReleaseRecords(catalog, of: plan.dialogue.metadata.slug, with: released)
  }

  /// The record of the release.
  package func release(to: [String], for audience: Audience) throws -> Change {
    var release = Release()
    release.dialogue = plan.dialogue.metadata.slug
    release.what = texts.what(released.statements.count, form)
    release.to = to
    release.digest = Hexadecimal.string(Hash.digest(bytes.rawSpan).bytes)
    release.rule = audience.strictest.rawValue
    release.decisions = questions.map { question in
      let decision = question.decided ?? .standing(for: question.reason)
      return "\(decision.rawValue): \(question.term) (\(question.findings.count))"
    }
    var metadata = Metadata(
      .release(release), title: texts.title(plan.dialogue.metadata.title))
    metadata.setExtra("seed", to: .text(Hexadecimal.string(seed)))
    metadata.setExtra("group", to: .text(String(plan.rule.minimumGroup)))
    metadata.setExtra("order", to: .text(plan.rule.keepsOrder ? "kept" : "shuffled"))
    if plan.policy.backing > 0 {
      metadata.setExtra("backed", to: .text(String(plan.policy.backing)))
    }
    let withheld = plan.selection.withheldCount
    if withheld > 0 { metadata.setExtra("withheld", to: .text(String(withheld))) }
    return try Change.put(
      .random(), metadata: metadata.serialized(),
      body: BytesSource(Array(released.text.utf8)))
  }
}
