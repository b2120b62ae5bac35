import CellFile
import Records
import Redaction
import VaultStore

/// What was decided in reviews, as records of the program's own: a record of kind decision for
/// each review, with a line for each term.
struct DecisionRecords {
  private static let dialogueKey = "dialogue"

  /// The decisions of all records.
  let decisions: Decisions

  /// Those of the open compartments, the oldest first.
  init(_ catalog: Catalog) throws {
    var decisions = Decisions()
    for entry in try catalog.entries(where: { $0.kind == .decision }).reversed() {
      let text = String(decoding: try catalog.body(entry), as: UTF8.self)
      for line in text.split(separator: "\n") {
        if let decision = DecisionEntry(line: line) { decisions.add(decision) }
      }
    }
    self.decisions = decisions
  }

  /// The change that records a review; nil where nothing was decided.
  static func change(_ entries: [DecisionEntry], on dialogue: Metadata) throws -> Change? {
    guard !entries.isEmpty else { return nil }
    var metadata = Metadata(RecordKind.decision, title: "Review of \(dialogue.title)")
    metadata.setExtra(dialogueKey, to: .text(dialogue.slug))
    let body = entries.map { $0.line + "\n" }.joined()
    return try Change.put(
      .random(), metadata: metadata.serialized(),
      body: BytesSource(Array(body.utf8)))
  }
}
