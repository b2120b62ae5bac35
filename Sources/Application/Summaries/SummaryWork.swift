import FoundationEssentials
import Records
package import Redaction
import Sodium
package import SystemPackage
import VaultStore

/// The summary that is asked for.
package struct SummaryRequest: Sendable {
  /// The reference of the dialogue.
  package let dialogue: String
  /// The readers.
  package let audience: Audience
  /// How many people a side must have for a term that tells the side.
  package let minimumGroup: Int
  /// Whether statements stay in the order in which they were made.
  package let keepsOrder: Bool
  /// Which statements leave without anybody's decision.
  package let policy: StatementPolicy
  /// The file's form.
  package let form: SummaryFormat
  /// The file to write; nil where the bytes go elsewhere.
  package let target: FilePath?
  /// The recipients, as the record of the release names them.
  package let recipients: [String]
  /// Whether earlier decisions about statements and labels are left aside, and asked about again.
  package let asksAgain: Bool
  /// The seed for pseudonyms and the order: `SeededRandom.seedSize` bytes.
  package let seed: [UInt8]

  /// A summary.
  ///
  /// - Parameter seed: nil to draw one.
  package init(
    of dialogue: String, for audience: Audience, minimumGroup: Int, keepsOrder: Bool,
    policy: StatementPolicy, as form: SummaryFormat, to target: FilePath?, recipients: [String],
    asksAgain: Bool = false, seed: [UInt8]?
  ) {
    self.dialogue = dialogue
    self.audience = audience
    self.minimumGroup = minimumGroup
    self.keepsOrder = keepsOrder
    self.policy = policy
    self.form = form
    self.target = target
    self.recipients = recipients
    self.asksAgain = asksAgain
    self.seed = seed ?? Random.bytes(SeededRandom.seedSize)
  }
}

extension SummaryFormat {
  /// The file to write to, for the name of a file or a folder. In a folder, its name
  /// reveals nothing.
  package func file(at name: String) -> FilePath {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    return exists && isFolder ? FilePath(name).appending(fileName) : FilePath(name)
  }
}

/// The answers of a person about the statements of a summary, or about the terms of a draft.
package struct ReviewAnswers<Entry> {
  /// The decisions, whether or not the person went through everything.
  package let entries: [Entry]
  /// Whether the person left: then nothing is written.
  package let isCancelled: Bool
  /// The error that ended the questions; nil if the person ended them.
  package let failure: (any Error)?

  /// Answers.
  package init(
    _ entries: [Entry], isCancelled: Bool = false, failure: (any Error)? = nil
  ) {
    self.entries = entries
    self.isCancelled = isCancelled
    self.failure = failure
  }
}

/// The answers of a person about the terms of a draft.
package typealias TermAnswers = ReviewAnswers<DecisionEntry>

/// Decides about a summary before it is written. Nobody waits for the vault meanwhile.
package protocol SummaryReviewer {
  /// Asks whom a label in the notes means.
  ///
  /// - Parameter answer: the earlier answer: a person's name, empty for nobody; nil if
  ///   nobody was asked.
  /// - Returns: the person's name there; empty for nobody, nil to keep the earlier answer.
  func identify(_ label: String, insteadOf answer: String?) throws -> String?
  /// Decides about whole statements, before anybody looks at the terms in those that leave.
  ///
  /// - Parameter decisions: what was decided before.
  func review(
    _ material: SummaryMaterial, _ decisions: StatementDecisions
  ) throws -> ReviewAnswers<StatementDecision>
  /// Decides about the terms of a draft.
  ///
  /// - Parameter attempts: words of the texts that look like mistyped marks.
  func review(
    _ draft: RedactionDraft, _ decisions: Decisions, attempts: [String]
  ) throws -> TermAnswers
  /// Whether to write the summary, in spite of what readers learn from it and earlier ones together.
  func approves(_ comparison: ReleaseRecords) throws -> Bool
}

/// Makes a summary and the record of its release, and writes its file.
package struct SummaryWork {
  /// The result of the work.
  package struct Result {
    /// The file's bytes.
    package let bytes: [UInt8]
    /// The file, which is gone again unless it is kept; nil where none was to be written.
    package let file: PlainFile?
    /// What readers can learn from it and earlier ones together, if nobody was asked about that.
    package let untold: ReleaseRecords?
  }

  private let request: SummaryRequest
  private let session: OpenVault
  private let texts: ReleaseTexts
  private let reviewer: (any SummaryReviewer)?

  /// Work on a summary.
  ///
  /// - Parameter reviewer: nil where nobody is asked: then nothing is decided.
  package init(
    _ request: SummaryRequest, in session: OpenVault, texts: ReleaseTexts,
    reviewer: (any SummaryReviewer)?
  ) {
    self.request = request
    self.session = session
    self.texts = texts
    self.reviewer = reviewer
  }

  /// Does it. What was decided is kept, whatever comes then: nobody wants to answer twice.
  ///
  /// - Throws: `ApplicationError.summaryInCover`, `.reviewLeft`, and what planning, asking, writing
  ///   and saving can throw.
  package func run() throws -> Result {
    try session.withOccasion {
      // Its record would tell in the cover what only the hidden compartment knows.
      guard session.vault.role != .hidden || session.writesHidden else {
        throw ApplicationError.summaryInCover
      }
      return try export(try prepare())
    }
  }

  private func export(_ prepared: Prepared) throws -> Result {
    if prepared.isCancelled {
      // Whatever ended the asking must not keep the decisions from being saved.
      try keep(prepared.decided)
      throw prepared.failure ?? ApplicationError.reviewLeft
    }
    do {
      return try write(prepared)
    } catch  where Writing.isOtherFile(error) && !session.isInteractive {
      try keep(prepared.decided)
      throw error
    }
  }

  /// Saves decisions for the next time, if need be in the vault that another process resealed
  /// meanwhile: they are the cover's, and a single command changes nothing else.
  private func keep(_ decided: [Change]) throws {
    guard !decided.isEmpty else { return }
    do {
      try session.append(decided, isStoppable: false)
    } catch  where Writing.isOtherFile(error) && !session.isInteractive {
      try session.unlockAgain(asking: false)
      try session.append(decided, isStoppable: false)
    }
  }

  private func write(_ prepared: Prepared) throws -> Result {
    var file: PlainFile?
    var comparison: ReleaseRecords?
    let bytes = try session.edit(otherwise: prepared.decided) {
      catalog, notes -> (changes: [Change], value: [UInt8]) in
      // Another program may have changed the vault meanwhile: only then is the work done again.
      let current = prepared.versions == catalog.versions ? prepared : nil
      let decisions = try decisions(in: catalog, and: prepared)
      let material: SummaryMaterial
      if let made = current?.material {
        material = made
        RecordMarks.note(material.attempts, notes.add)
      } else {
        material = try makeMaterial(in: catalog, decisions, notes.add)
      }
      try material.requireStatements()
      let selection = try current?.selection ?? material.selection(applied(prepared, decisions))
      // A person who was asked knows what was left undecided.
      if reviewer == nil { SummaryWork.note(selection, notes.add) }
      let plan = try current?.plan ?? makePlan(material, selection)
      let export = try current?.export ?? makeExport(plan, in: catalog, decisions)
      comparison = export.comparison
      // Before the release is recorded, and gone again if it cannot be.
      if let target = request.target {
        // The work may be done twice.
        file = nil
        file = try PlainFile(target)
        try file?.write(export.bytes)
        try file?.synchronize()
      }
      let release = try export.release(to: request.recipients, for: request.audience)
      return (prepared.decided + [release], export.bytes)
    }
    return Result(bytes: bytes, file: file, untold: prepared.wasCompared ? nil : comparison)
  }

  /// The bytes that would leave now if nobody were asked. Nothing is changed, and no
  /// release is recorded.
  ///
  /// - Parameter note: reports which statements would stay.
  /// - Throws: what planning can throw.
  package func preview(note: (Notice) -> Void) throws -> [UInt8] {
    let catalog = try session.target()
    let decisions = try DecisionRecords(catalog).decisions
    let material = try makeMaterial(in: catalog, decisions, note)
    try material.requireStatements()
    let selection = try material.selection(decisions.statements)
    SummaryWork.note(selection, note)
    return try makeExport(try makePlan(material, selection), in: catalog, decisions).bytes
  }

  /// Says which statements stay because nobody decided about them.
  private static func note(_ selection: StatementSelection, _ note: (Notice) -> Void) {
    let open = selection.open
    for judged in open {
      guard let origin = judged.source.origins.first, let reason = judged.reason else { continue }
      note(.statementWithheld(origin, reason, judged.attribution.marks))
    }
    if !open.isEmpty {
      note(
        .statementsWithheld(
          count: open.count, areAttributable: open.contains { $0.reason == .attributable }))
    }
  }

  /// The decisions in the vault, and those made just now.
  private func decisions(in catalog: TargetCatalog, and prepared: Prepared) throws -> Decisions {
    var decisions = try DecisionRecords(catalog).decisions
    for binding in prepared.labels { decisions.add(binding) }
    for decision in prepared.statements { decisions.add(decision) }
    for entry in prepared.entries { decisions.add(entry) }
    return decisions
  }

  /// The decisions about statements that hold: where everything was asked about again, only those
  /// that were made then.
  private func applied(_ prepared: Prepared, _ decisions: Decisions) -> StatementDecisions {
    guard request.asksAgain, reviewer != nil else { return decisions.statements }
    var made = StatementDecisions()
    for decision in prepared.statements { made.add(decision) }
    return made
  }

  private func makeMaterial(
    in catalog: TargetCatalog, _ decisions: Decisions, _ note: (Notice) -> Void = { _ in }
  ) throws -> SummaryMaterial {
    try SummaryMaterial(
      try catalog.find(request.dialogue), in: catalog, for: request.audience,
      policy: request.policy, decisions: decisions, texts: texts, session.front, note: note)
  }

  private func makePlan(
    _ material: SummaryMaterial, _ selection: StatementSelection
  ) throws -> SummaryPlan {
    try SummaryPlan(
      material, selection, minimumGroup: request.minimumGroup, keepsOrder: request.keepsOrder,
      texts: texts, session.front)
  }

  private func makeExport(
    _ plan: SummaryPlan, in catalog: TargetCatalog, _ decisions: Decisions
  ) throws -> SummaryExport {
    try SummaryExport(
      plan, in: catalog, decisions, form: request.form, seed: request.seed,
      fileName: request.target, texts: texts, session.front)
  }

  /// Everything that is planned, asked and written before anybody has to wait for the vault.
  private struct Prepared {
    /// The versions that it was made of.
    var versions: [VersionID] = []
    /// nil where nothing can be planned: that is refused later, with the commit that every edit
    /// makes.
    var material: SummaryMaterial?
    var selection: StatementSelection?
    var plan: SummaryPlan?
    var export: SummaryExport?
    var labels: [LabelBinding] = []
    var statements: [StatementDecision] = []
    var entries: [DecisionEntry] = []
    /// The record of them, where there are any.
    var decided: [Change] = []
    var isCancelled = false
    /// The error that ended it, reported once the decisions are stored.
    var failure: (any Error)?
    var wasCompared = false

    /// Takes over how somebody was asked.
    mutating func end<Entry>(with answers: ReviewAnswers<Entry>) {
      isCancelled = answers.isCancelled
      failure = answers.failure
    }

    /// Makes the record of what was decided.
    mutating func record(_ dialogue: Metadata, _ texts: ReleaseTexts) throws {
      let lines = labels.map(\.line) + statements.map(\.line) + entries.map(\.line)
      decided = [try DecisionRecords.change(lines, on: dialogue, texts: texts)].compactMap { $0 }
    }
  }

  /// Asks whom labels mean, until it is clear of each.
  private func identify(
    _ material: SummaryMaterial, _ decisions: Decisions, in catalog: TargetCatalog,
    _ reviewer: any SummaryReviewer
  ) -> ReviewAnswers<LabelBinding> {
    let dialogue = material.dialogue.metadata
    let answers = decisions.labels(in: dialogue.slug)
    let labels = material.unknownLabels + (request.asksAgain ? material.boundLabels : [])
    var bindings: [LabelBinding] = []
    for label in labels {
      do {
        let answer = answers[FoldedTerm.fold(label)].map { $0.isEmpty ? "" : material.name(of: $0) }
        guard let person = try person(label, insteadOf: answer, in: catalog, reviewer) else {
          continue
        }
        bindings.append(LabelBinding(dialogue: dialogue.slug, label: label, person: person))
      } catch {
        return ReviewAnswers(bindings, isCancelled: true, failure: error)
      }
    }
    return ReviewAnswers(bindings)
  }

  /// The reference of the person whom a label means; empty for nobody, nil for what was answered
  /// before.
  private func person(
    _ label: String, insteadOf earlier: String?, in catalog: TargetCatalog,
    _ reviewer: any SummaryReviewer
  ) throws -> String? {
    while true {
      guard let answer = try reviewer.identify(label, insteadOf: earlier) else { return nil }
      guard !answer.isEmpty else { return "" }
      do {
        let entry = try catalog.find(answer)
        guard entry.metadata.kind == .person else {
          throw ApplicationError.wrongKind(.personWithSlug)
        }
        return entry.reference
      } catch let error as ApplicationError {
        session.front.report(error)
      }
    }
  }

  /// Plans the summary, asks, and makes the bytes. Nobody waits for the vault meanwhile.
  private func prepare() throws -> Prepared {
    let catalog = try session.target(isQuiet: reviewer == nil)
    var prepared = Prepared(versions: catalog.versions)
    var decisions = try DecisionRecords(catalog).decisions
    guard var material = try? makeMaterial(in: catalog, decisions) else { return prepared }
    guard !material.statements.isEmpty else {
      prepared.material = material
      return prepared
    }
    let dialogue = material.dialogue.metadata
    if let reviewer {
      let asked = identify(material, decisions, in: catalog, reviewer)
      prepared.labels = asked.entries
      prepared.end(with: asked)
      try prepared.record(dialogue, texts)
      guard !prepared.isCancelled else { return prepared }
      if !asked.entries.isEmpty {
        for binding in asked.entries { decisions.add(binding) }
        material = try makeMaterial(in: catalog, decisions)
      }
    }
    prepared.material = material
    if let reviewer {
      let answers = try reviewer.review(material, decisions.statements)
      prepared.statements = answers.entries
      prepared.end(with: answers)
      try prepared.record(dialogue, texts)
      guard !prepared.isCancelled else { return prepared }
      for decision in answers.entries { decisions.add(decision) }
    }
    let selection = try material.selection(applied(prepared, decisions))
    prepared.selection = selection
    guard let plan = try? makePlan(material, selection) else { return prepared }
    prepared.plan = plan
    if let reviewer {
      let answers = try reviewer.review(plan.draft, decisions, attempts: material.attempts)
      prepared.entries = answers.entries
      prepared.end(with: answers)
      try prepared.record(dialogue, texts)
      guard !prepared.isCancelled else { return prepared }
      for entry in answers.entries { decisions.add(entry) }
    }
    do {
      let export = try makeExport(plan, in: catalog, decisions)
      prepared.export = export
      guard let reviewer, !export.comparison.comparisons.isEmpty else { return prepared }
      prepared.wasCompared = true
      prepared.isCancelled = try !reviewer.approves(export.comparison)
    } catch {
      prepared.isCancelled = true
      prepared.failure = error
    }
    return prepared
  }
}
