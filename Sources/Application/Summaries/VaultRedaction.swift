package import Records
package import Redaction
import Sodium
package import VaultStore

extension RosterMaker {
  /// The kinds of records that add to a roster.
  static let kinds: Set<RecordKind> = [.person, .protected, .dialogue]

  /// The people, protected terms and dialogues of the open compartments.
  package init(of catalog: Catalog) throws {
    self.init(of: try catalog.entries { RosterMaker.kinds.contains($0.kind) })
  }

  /// The people, protected terms and dialogues among some records.
  init(of entries: [Catalog.Entry]) {
    self.init()
    for entry in entries { add(entry.metadata, reference: entry.reference) }
  }
}

/// The decisions made in reviews, as internal records: each review has a record of kind decision,
/// with a line for each term, statement and label.
package struct DecisionRecords {
  private static let dialogueKey = "dialogue"

  /// The decisions of all records.
  package let decisions: Decisions

  /// The decisions of the open compartments, oldest first.
  package init(_ catalog: Catalog) throws {
    var decisions = Decisions()
    for entry in try catalog.entries(where: { $0.kind == .decision }).reversed() {
      let text = String(decoding: try catalog.body(entry), as: UTF8.self)
      for line in text.split(separator: "\n") {
        decisions.add(line: line)
      }
    }
    self.decisions = decisions
  }

  /// The change that records a review; nil where nothing was decided.
  ///
  /// - Parameter lines: what was decided, see `Decisions.add(line:)`.
  package static func change(
    _ lines: [String], on dialogue: Metadata, texts: ReleaseTexts
  ) throws -> Change? {
    guard !lines.isEmpty else { return nil }
    var metadata = Metadata(RecordKind.decision, title: texts.reviewTitle(dialogue.title))
    metadata.setExtra(dialogueKey, to: .text(dialogue.slug))
    let body = lines.map { $0 + "\n" }.joined()
    return try Change.put(
      .random(), metadata: metadata.serialized(),
      body: BytesSource(Array(body.utf8)))
  }
}

/// The text that earlier exports of a dialogue released.
package struct ReleaseRecords {
  /// An earlier export and what it gives away together with a new one.
  package struct Comparison {
    /// The reference of the earlier export's record.
    package let reference: String
    /// The recipients.
    package let to: [String]
    /// Milliseconds since 1970, UTC.
    package let modified: UInt64
    /// What the two reveal together.
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

/// Texts from elsewhere, without what the open compartments know of.
package struct TextRedaction {
  /// The texts and what was found in them.
  package let draft: RedactionDraft
  private let protection: Protection
  /// Bytes of all texts.
  private let size: Int
  private let front: any FrontEnd

  /// Looks for terms in texts.
  package init(
    of texts: [String], by protection: Protection, _ front: any FrontEnd
  ) throws {
    self.protection = protection
    self.front = front
    let size = texts.reduce(0) { $0 + $1.utf8.count }
    self.size = size
    let statements = texts.map { text in
      Statement(
        mark: .chatham, digest: SummaryPlan.digest(Array(text.utf8)),
        blocks: [StatementBlock(.code, text)])
    }
    draft = try front.searchingTerms(in: size) { step in
      try RedactionDraft(statements, protection: protection, step: step)
    }
  }

  /// The redacted texts, parted by form feeds.
  ///
  /// - Throws: `ApplicationError.leak` where a known term is left.
  package func redacted(_ decisions: Decisions, texts: SummaryTexts) throws -> String {
    var generator = SeededRandom(seed: Random.bytes(SeededRandom.seedSize))
    // Known terms are searched for once more in what was replaced, and in the finished bytes.
    return try front.redacting(2 * size) { step in
      let redacted = try draft.redacted(
        decisions, rule: ReplacementRule(keepsOrder: true), texts: texts, using: &generator,
        step: step)
      let result = redacted.map { $0.blocks.map(\.text).joined() }.joined(separator: "\u{c}")
      let leaks = try protection.leaks(in: Array(result.utf8), step: step).count
      guard leaks == 0 else { throw ApplicationError.leak(count: leaks) }
      return result
    }
  }
}
