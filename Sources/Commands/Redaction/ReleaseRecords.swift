import CellFile
import Records
import Redaction
import Sodium
import VaultStore

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
    var page = Page("What earlier exports and this one give away together")
    for comparison in comparisons {
      let result = comparison.result
      page.heading(
        "\(Clock.iso(comparison.modified).prefix(10)), to \(comparison.to.joined(separator: ", "))")
      page.text(
        "\(result.repeated.counted("statement")) left then too; who holds both can lay them side by side."
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
      + " statements with this one: together they "
      + "link \(links.counted("pseudonym")) and differ in \(differences.counted("other place"))"
  }
}
