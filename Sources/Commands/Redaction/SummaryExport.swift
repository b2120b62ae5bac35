import CellFile
import Records
import Redaction
import Sodium
import SystemPackage
import Terminal
import VaultStore

/// A finished summary and the record of it.
struct SummaryExport {
  /// The file's bytes, in which no known term stands.
  let bytes: [UInt8]
  /// What earlier exports and this one give away together.
  let comparison: ReleaseRecords

  private let plan: SummaryPlan
  private let released: ReleasedText
  private let questions: [Question]
  private let form: SummaryFormat
  private let seed: [UInt8]

  /// Makes the bytes.
  ///
  /// - Parameters:
  ///   - entries: what was decided just now, beside what the vault holds.
  ///   - fileName: the file that is written; its name must tell nobody either.
  /// - Throws: `CommandError.leak`, `.leakInName`.
  init(
    _ plan: SummaryPlan, in catalog: TargetCatalog, _ entries: [DecisionEntry], form: SummaryFormat,
    seed: [UInt8], fileName: FilePath?
  ) throws {
    self.plan = plan
    self.form = form
    self.seed = seed
    let protection = plan.draft.protection
    let name = fileName?.lastComponent?.string ?? ""
    guard protection.leaks(in: Array(name.utf8)).isEmpty else { throw CommandError.leakInName }
    var decisions = try DecisionRecords(catalog).decisions
    for entry in entries { decisions.add(entry) }
    questions = plan.draft.questions(decisions)
    let document = try plan.document(decisions, seed: seed)
    let summary: FinishedSummary
    do {
      summary = try document.finished(as: form, checkedBy: protection) { _ in
        try Interruption.checkAttended()
      }
    } catch RedactionError.leak(let count) {
      throw CommandError.leak(count: count)
    }
    bytes = summary.bytes
    released = ReleasedText(summary.document.sections.flatMap(\.statements))
    comparison = try ReleaseRecords(catalog, of: plan.dialogue.metadata.slug, with: released)
  }

  /// The record of what left.
  func release(to: [String], for audience: Audience) throws -> Change {
    var release = Release()
    release.dialogue = plan.dialogue.metadata.slug
    release.what =
      "redacted summary, \(released.statements.count.counted("statement")), as \(form.rawValue)"
    release.to = to
    release.digest = Hexadecimal.string(Hash.digest(bytes.rawSpan).bytes)
    release.rule = audience.strictest.rawValue
    release.decisions = questions.map { question in
      let decision = question.decided ?? .standing(for: question.reason)
      return "\(decision.rawValue): \(question.term) (\(question.findings.count))"
    }
    var metadata = Metadata(
      .release(release), title: "Summary of \(plan.dialogue.metadata.title)")
    metadata.setExtra("seed", to: .text(Hexadecimal.string(seed)))
    metadata.setExtra("group", to: .text(String(plan.rule.minimumGroup)))
    metadata.setExtra("order", to: .text(plan.rule.keepsOrder ? "kept" : "shuffled"))
    return try Change.put(
      .random(), metadata: metadata.serialized(),
      body: BytesSource(Array(released.text.utf8)))
  }
}
