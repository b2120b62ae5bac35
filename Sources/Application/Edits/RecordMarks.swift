import Records

/// Paragraphs with what looks like a mistyped, translated or misplaced portion mark. They are
/// private; whoever wrote them is told, since something else may have been meant.
package enum RecordMarks {
  /// Says which words of a text look like marks.
  ///
  /// - Parameter note: says it.
  package static func noteAttempts(in body: [UInt8], _ note: (Notice) -> Void) {
    RecordMarks.note(Paragraph.attempts(in: body), note)
  }

  /// The same of words that were found before.
  package static func note(_ attempts: [String], _ note: (Notice) -> Void) {
    if !attempts.isEmpty { note(.marksUnclear(attempts)) }
  }
}
