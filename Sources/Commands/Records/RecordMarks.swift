import Records

/// Paragraphs with what looks like a mistyped, translated or misplaced portion mark. They are
/// private; whoever wrote them is told, since something else may have been meant.
enum RecordMarks {
  // So many words are named one by one.
  private static let mostNamed = 5

  /// Says which words of a text look like marks.
  ///
  /// - Parameter note: says it.
  static func noteAttempts(in body: [UInt8], _ note: (String) -> Void) {
    if let words = words(Paragraph.attempts(in: body)) { note(words) }
  }

  /// What is said of such words; nil where there are none.
  static func words(_ attempts: [String]) -> String? {
    guard !attempts.isEmpty else { return nil }
    var named: [String] = []
    for word in attempts where !named.contains(word) { named.append(word) }
    let list = named.prefix(mostNamed).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = named.count > mostNamed ? ", …" : ""
    let verb = attempts.count == 1 ? "has" : "have"
    let stay = attempts.count == 1 ? "it stays" : "they stay"
    return "\(attempts.count.counted("paragraph")) \(verb) what looks like "
      + "a mistyped or misplaced mark (\(list)\(more)): \(stay) private"
  }
}

/// To which dialogue records belong: a note of a session to that session's.
struct RecordDialogues: Sendable {
  private let sessions: [String: String]

  /// Looks at the sessions of a catalog.
  init(_ catalog: Catalog) throws {
    sessions = Dictionary(
      try catalog.entries { $0.kind == .session && $0.hasSlug }
        .map { ($0.metadata.slug, $0.metadata.details.dialogueSlug) },
      uniquingKeysWith: { one, _ in one })
  }

  /// The slug of the dialogue whose rule, people and summaries a record belongs to; empty where
  /// there is none.
  func dialogue(of metadata: Metadata) -> String {
    if case .note(let note) = metadata.details, let dialogue = sessions[note.session],
      !dialogue.isEmpty
    {
      return dialogue
    }
    return metadata.details.dialogueSlug
  }
}
