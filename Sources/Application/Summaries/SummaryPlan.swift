import Records
package import Redaction
import Sodium
package import SystemPackage
package import VaultStore

/// What the program writes into summaries and their records by itself.
package struct ReleaseTexts: Sendable {
  /// What the summary itself says.
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

/// What of a dialogue may leave for an audience, with everything that was found in it.
package struct SummaryPlan {
  /// Bytes of a digest that tell a statement from any other.
  private static let digestSize = 16

  /// The dialogue.
  package let dialogue: Catalog.Entry
  /// The statements and what was found in them.
  package let draft: RedactionDraft
  /// How it is redacted.
  package let rule: ReplacementRule
  /// The headings of the sessions, by number.
  package let titles: [String]
  /// Words that look like mistyped or misplaced marks; the paragraphs that hold them stay.
  package let attempts: [String]
  private let texts: ReleaseTexts
  private let front: any FrontEnd

  /// Gathers notes, sessions and outcomes of a dialogue.
  ///
  /// - Parameter note: says which paragraphs stay for such a mark.
  /// - Throws: `ApplicationError.nothingOpen` where no paragraph is marked for the audience.
  package init(
    _ dialogue: Catalog.Entry, in catalog: TargetCatalog, for audience: Audience, minimumGroup: Int,
    keepsOrder: Bool, texts: ReleaseTexts, _ front: any FrontEnd, note: (Notice) -> Void
  ) throws {
    guard case .dialogue(let fields) = dialogue.metadata.details else {
      throw ApplicationError.wrongKind(.dialogue)
    }
    self.dialogue = dialogue
    self.texts = texts
    self.front = front
    let slug = dialogue.metadata.slug
    let belonging = try RecordDialogues(catalog)
    let sources = try catalog.entries { [.note, .session, .outcome].contains($0.kind) }
      .filter { !slug.isEmpty && belonging.dialogue(of: $0.metadata) == slug }
      .sorted { ($0.metadata.date, $0.reference) < ($1.metadata.date, $1.reference) }
    let sessions = sources.compactMap { entry -> (slug: String, fields: Records.Session)? in
      guard case .session(let session) = entry.metadata.details else { return nil }
      return (entry.metadata.slug, session)
    }.sorted { ($0.fields.begins, $0.slug) < ($1.fields.begins, $1.slug) }
    let numbers = Dictionary(
      sessions.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { one, _ in one })

    var attempts: [String] = []
    let statements = try sources.flatMap { source in
      let unmarked = PortionMark.unmarked(marking: source.metadata.marking, rule: fields.rule)
      let session = SummaryPlan.session(of: source.metadata).flatMap { numbers[$0] }
      let body = try catalog.body(source)
      attempts += try Paragraph.attempts(in: body, step: front.checkAttended)
      return try Statement.cut(
        SummarySource(body: body, unmarked: unmarked, session: session),
        for: audience, digest: SummaryPlan.digest, step: front.checkAttended)
    }
    self.attempts = attempts
    RecordMarks.note(attempts, note)
    guard !statements.isEmpty else { throw ApplicationError.nothingOpen }
    var roster = try RosterMaker(of: catalog)
    roster.add(
      dialogue: dialogue.metadata,
      sessions: sources.map(\.metadata).filter { $0.kind == .session })
    let protection = roster.protection
    let size = SummaryPlan.size(of: statements)
    draft = try front.searchingTerms(in: size) { step in
      try RedactionDraft(statements, protection: protection, step: step)
    }
    titles = sessions.enumerated().map { number, session in
      texts.summary.session(number + 1, Season(of: session.fields.begins))
    }
    let sides = Dictionary(
      protection.roster.entries.filter { $0.kind == .person }.map { ($0.reference, $0.side) },
      uniquingKeysWith: { one, _ in one })
    rule = ReplacementRule(
      minimumGroup: minimumGroup, keepsOrder: keepsOrder,
      attendance: sessions.map { session in
        Set(session.fields.attendees).reduce(into: [:]) { counts, slug in
          if let side = sides[slug], !side.isEmpty { counts[side, default: 0] += 1 }
        }
      })
  }

  /// The summary, with nothing in it but what was approved.
  package func document(_ decisions: Decisions, seed: [UInt8]) throws -> SummaryDocument {
    var generator = SeededRandom(seed: seed)
    let size = SummaryPlan.size(of: draft.statements)
    let redacted = try front.redacting(size) { step in
      try draft.redacted(
        decisions, rule: rule, texts: texts.summary, using: &generator, step: step)
    }
    return SummaryDocument(redacted, titles: titles, texts: texts.summary)
  }

  private static func size(of statements: [Statement]) -> Int {
    statements.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.text.utf8.count } }
  }

  private static func session(of metadata: Metadata) -> String? {
    switch metadata.details {
    case .note(let note): note.session
    case .session: metadata.slug
    default: nil
    }
  }

  /// The first 16 bytes of a BLAKE2b-256, in hexadecimal digits: what decisions know a statement
  /// by.
  package static func digest(_ bytes: [UInt8]) -> String {
    Hexadecimal.string(Array(Hash.digest(bytes.rawSpan).bytes.prefix(digestSize)))
  }
}

/// A finished summary and the record of it.
package struct SummaryExport {
  /// The file's bytes, in which no known term stands.
  package let bytes: [UInt8]
  /// What readers learn from this export and earlier ones together.
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
  ///   - entries: what was decided just now, beside what the vault holds.
  ///   - fileName: the file that is written; its name must tell nobody either.
  /// - Throws: `ApplicationError.leak`, `.leakInName`.
  package init(
    _ plan: SummaryPlan, in catalog: TargetCatalog, _ entries: [DecisionEntry], form: SummaryFormat,
    seed: [UInt8], fileName: FilePath?, texts: ReleaseTexts, _ front: any FrontEnd
  ) throws {
    self.plan = plan
    self.texts = texts
    self.form = form
    self.seed = seed
    let protection = plan.draft.protection
    let name = fileName?.lastComponent?.string ?? ""
    guard protection.leaks(in: Array(name.utf8)).isEmpty else { throw ApplicationError.leakInName }
    var decisions = try DecisionRecords(catalog).decisions
    for entry in entries { decisions.add(entry) }
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

  /// The record of what left.
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
    return try Change.put(
      .random(), metadata: metadata.serialized(),
      body: BytesSource(Array(released.text.utf8)))
  }
}
