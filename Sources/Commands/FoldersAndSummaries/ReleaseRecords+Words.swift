import Application
import Calendar
import Redaction
import Words

extension ReleaseRecords {
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
