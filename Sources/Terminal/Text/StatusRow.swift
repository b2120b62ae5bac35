/// The row that says what is shown, and the keys to remember.
package enum StatusRow {
  /// A title is cut to this before a key is left out.
  private static let shortestTitle = 16

  /// The row in a window's width. Where there is no room for all of it, the title is cut first, and then
  /// the last keys are left out, each as a whole.
  ///
  /// - Parameters:
  ///   - title: what is shown.
  ///   - facts: what is told of it, in order.
  ///   - keys: the keys to remember, the most important first; each begins with what parts it from the
  ///     one before.
  ///   - width: columns.
  package static func fitted(
    title: String, facts: [String], keys: [String], width: Int
  ) -> String {
    let facts = facts.filter { !$0.isEmpty }
    let wanted = min(DisplayWidth.columns(of: title), shortestTitle)
    for count in stride(from: keys.count, through: 1, by: -1) {
      let rest = "  " + (facts + [keys.prefix(count).joined()]).joined(separator: "  ")
      let room = width - DisplayWidth.columns(of: rest)
      guard room >= wanted || count == 1 && room > 0 else { continue }
      return DisplayWidth.truncated(title, to: room) + rest
    }
    let rest = ([title] + facts + [keys.joined()]).joined(separator: "  ")
    return DisplayWidth.truncated(rest, to: max(width, 1))
  }
}
