import Calendar
import CellFile
import Records
import Redaction
import Sodium
import VaultStore

extension RosterMaker {
  /// The people and protected terms of the open compartments.
  init(of catalog: Catalog) throws {
    self.init()
    for entry in try catalog.entries(where: { $0.kind == .person || $0.kind == .protected }) {
      add(entry.metadata, reference: entry.reference)
    }
  }
}

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

/// What earlier exports of a dialogue let out.
struct ReleaseRecords {
  /// An earlier export and what it gives away together with a new one.
  struct Comparison {
    let reference: String
    let to: [String]
    let modified: UInt64
    let result: ReleaseComparison
  }

  /// The comparisons that found something, the newest export first.
  let comparisons: [Comparison]

  /// Compares a new text with those of the releases of a dialogue.
  init(_ catalog: TargetCatalog, of dialogue: String, with new: ReleasedText) throws {
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

  /// The findings on a page, for the person who exports.
  func page() -> Page {
    var page = Page("What readers learn from this export and earlier ones together")
    for comparison in comparisons {
      let result = comparison.result
      page.heading(
        "\(Clock.iso(comparison.modified).prefix(10)), to \(comparison.to.joined(separator: ", "))")
      page.text(
        "\(result.repeated.counted("statement")) also appeared in an earlier export. "
          + "A reader of both can compare them."
      )
      page.items(
        result.links.map { ("one person:", "\($0.here) here, \($0.there) there") })
      page.table(
        ["HERE", "THERE"],
        result.differences.map {
          [$0.here.isEmpty ? "(nothing)" : $0.here, $0.there.isEmpty ? "(nothing)" : $0.there]
        })
    }
    return page
  }

  /// The findings in a line, without a word of them; nil where there are none.
  var note: String? {
    guard !comparisons.isEmpty else { return nil }
    let links = comparisons.reduce(0) { $0 + $1.result.links.count }
    let differences = comparisons.reduce(0) { $0 + $1.result.differences.count }
    return comparisons.count.counted("earlier export", "share")
      + " statements with this one; together they "
      + "link \(links.counted("pseudonym")) and differ in \(differences.counted("other place"))"
  }
}
