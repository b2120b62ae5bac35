package import Records
package import Redaction
package import VaultStore

extension RosterMaker {
  /// The people and protected terms of the open compartments.
  package init(of catalog: Catalog) throws {
    self.init()
    for entry in try catalog.entries(where: { $0.kind == .person || $0.kind == .protected }) {
      add(entry.metadata, reference: entry.reference)
    }
  }
}

/// What was decided in reviews, as records of the program's own: a record of kind decision for
/// each review, with a line for each term.
package struct DecisionRecords {
  private static let dialogueKey = "dialogue"

  /// The decisions of all records.
  package let decisions: Decisions

  /// Those of the open compartments, the oldest first.
  package init(_ catalog: Catalog) throws {
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
  package static func change(
    _ entries: [DecisionEntry], on dialogue: Metadata, texts: ReleaseTexts
  ) throws -> Change? {
    guard !entries.isEmpty else { return nil }
    var metadata = Metadata(RecordKind.decision, title: texts.reviewTitle(dialogue.title))
    metadata.setExtra(dialogueKey, to: .text(dialogue.slug))
    let body = entries.map { $0.line + "\n" }.joined()
    return try Change.put(
      .random(), metadata: metadata.serialized(),
      body: BytesSource(Array(body.utf8)))
  }
}

/// What earlier exports of a dialogue let out.
package struct ReleaseRecords {
  /// An earlier export and what it gives away together with a new one.
  package struct Comparison {
    /// What the earlier export's record is called.
    package let reference: String
    /// Whom it went to.
    package let to: [String]
    /// Milliseconds since 1970, UTC.
    package let modified: UInt64
    /// What the two give away together.
    package let result: ReleaseComparison
  }

  /// The comparisons that found something, the newest export first.
  package let comparisons: [Comparison]

  /// Compares a new text with those of the releases of a dialogue.
  package init(_ catalog: TargetCatalog, of dialogue: String, with new: ReleasedText) throws {
    comparisons = try catalog.entries { $0.kind == .release }.compactMap { entry in
      guard case .release(let release) = entry.metadata.details, release.dialogue == dialogue
      else { return nil }
      let old = ReleasedText(text: String(decoding: try catalog.body(entry), as: UTF8.self))
      let result = ReleaseComparison(new, with: old)
      guard !result.isEmpty else { return nil }
      return Comparison(
        reference: entry.reference, to: release.to, modified: entry.version.modified,
        result: result)
    }
  }
}
