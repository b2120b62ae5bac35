import FoundationEssentials
package import Redaction
import Sodium
package import SystemPackage
import VaultStore

/// The summary that is asked for.
package struct SummaryRequest: Sendable {
  /// The reference of the dialogue.
  package let dialogue: String
  /// Who is to read it.
  package let audience: Audience
  /// How many people a side must have for a term that tells the side.
  package let minimumGroup: Int
  /// Whether statements stay in the order in which they were made.
  package let keepsOrder: Bool
  /// The file's form.
  package let form: SummaryFormat
  /// The file to write; nil where the bytes go elsewhere.
  package let target: FilePath?
  /// Whom it goes to, as the record of the release says.
  package let recipients: [String]
  /// What pseudonyms and the order are drawn from: `SeededRandom.seedSize` bytes.
  package let seed: [UInt8]

  /// A summary.
  ///
  /// - Parameter seed: nil to draw one.
  package init(
    of dialogue: String, for audience: Audience, minimumGroup: Int, keepsOrder: Bool,
    as form: SummaryFormat, to target: FilePath?, recipients: [String], seed: [UInt8]?
  ) {
    self.dialogue = dialogue
    self.audience = audience
    self.minimumGroup = minimumGroup
    self.keepsOrder = keepsOrder
    self.form = form
    self.target = target
    self.recipients = recipients
    self.seed = seed ?? Random.bytes(SeededRandom.seedSize)
  }
}

extension SummaryFormat {
  /// The file to write where a file or a folder is named: in a folder one whose name tells nothing.
  package func file(at name: String) -> FilePath {
    var isFolder = false
    let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    return exists && isFolder ? FilePath(name).appending(fileName) : FilePath(name)
  }
}

/// What came of asking a person about the terms of a draft.
package struct TermAnswers {
  /// What was decided, whether the person went through all terms or not.
  package let entries: [DecisionEntry]
  /// Whether the person left: then nothing is written.
  package let isCancelled: Bool
  /// What ended the asking; nil where the person did.
  package let failure: (any Error)?

  /// Answers.
  package init(
    _ entries: [DecisionEntry], isCancelled: Bool = false, failure: (any Error)? = nil
  ) {
    self.entries = entries
    self.isCancelled = isCancelled
    self.failure = failure
  }
}

/// Who decides about a summary before it is written. Nobody waits for the vault meanwhile.
package protocol SummaryReviewer {
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
  /// What was made.
  package struct Result {
    /// The file's bytes.
    package let bytes: [UInt8]
    /// The file, which is gone again unless it is kept; nil where none was to be written.
    package let file: PlainFile?
    /// What readers learn from it and earlier ones together, where nobody was asked about that.
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
      let isCurrent = prepared.versions == catalog.versions
      let plan: SummaryPlan
      if isCurrent, let made = prepared.plan {
        plan = made
        RecordMarks.note(plan.attempts, notes.add)
      } else {
        plan = try makePlan(in: catalog, notes.add)
      }
      let export: SummaryExport
      if isCurrent, let made = prepared.export {
        export = made
      } else {
        export = try makeExport(plan, in: catalog, prepared.entries)
      }
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

  private func makePlan(
    in catalog: TargetCatalog, _ note: (Notice) -> Void = { _ in }
  ) throws -> SummaryPlan {
    try SummaryPlan(
      try catalog.find(request.dialogue), in: catalog, for: request.audience,
      minimumGroup: request.minimumGroup, keepsOrder: request.keepsOrder, texts: texts,
      session.front, note: note)
  }

  private func makeExport(
    _ plan: SummaryPlan, in catalog: TargetCatalog, _ entries: [DecisionEntry]
  ) throws -> SummaryExport {
    try SummaryExport(
      plan, in: catalog, entries, form: request.form, seed: request.seed,
      fileName: request.target, texts: texts, session.front)
  }

  /// What is planned, asked and written before anybody has to wait for the vault.
  private struct Prepared {
    /// The versions that it was made of.
    var versions: [VersionID] = []
    /// nil where nothing can be planned: that is refused later, with the commit that every edit
    /// makes.
    var plan: SummaryPlan?
    var export: SummaryExport?
    var entries: [DecisionEntry] = []
    /// The record of them, where there are any.
    var decided: [Change] = []
    var isCancelled = false
    /// What ended it, to be told once what was decided is kept.
    var failure: (any Error)?
    var wasCompared = false
  }

  /// Plans the summary, asks, and makes the bytes. Nobody waits for the vault meanwhile.
  private func prepare() throws -> Prepared {
    let catalog = try session.target(isQuiet: reviewer == nil)
    var prepared = Prepared(versions: catalog.versions)
    guard let plan = try? makePlan(in: catalog) else { return prepared }
    prepared.plan = plan
    if let reviewer {
      let answers = try reviewer.review(
        plan.draft, DecisionRecords(catalog).decisions, attempts: plan.attempts)
      prepared.entries = answers.entries
      prepared.isCancelled = answers.isCancelled
      prepared.failure = answers.failure
      prepared.decided = [
        try DecisionRecords.change(answers.entries, on: plan.dialogue.metadata, texts: texts)
      ].compactMap { $0 }
      guard !answers.isCancelled else { return prepared }
    }
    do {
      let export = try makeExport(plan, in: catalog, prepared.entries)
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
