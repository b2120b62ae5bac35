/// The private parts of a record, in its text and its fields alike.
///
/// The fields are visited as redaction visits them, so that new fields are covered too.
package struct PrivateTexts: Equatable, Sendable {
  /// How many paragraphs of the text are private.
  package let paragraphs: Int
  /// Whether what has no mark is private: the whole record then is, with its attachments.
  package let isUnmarkedPrivate: Bool
  /// Whether a text in a field is marked as private, or looks as if somebody meant to.
  package let hasMarkedFields: Bool

  /// Looks through a record.
  ///
  /// - Parameters:
  ///   - body: Markdown, UTF-8.
  ///   - unmarked: the mark of what has none, see `PortionMark.unmarked`.
  ///   - step: called now and then; what it throws ends the work.
  package init<Failure>(
    of metadata: Metadata, body: [UInt8], unmarked: PortionMark, step: () throws(Failure) -> Void
  ) throws(Failure) {
    let found = try Paragraph.split(body, unmarked: unmarked, step: step)
    paragraphs = found.count { $0.mark == .private }
    isUnmarkedPrivate = unmarked == .private
    var isMarked = false
    for text in metadata.texts where !isMarked {
      let found = try Paragraph.split(Array(text.utf8), unmarked: .open, step: step)
      isMarked = found.contains { $0.mark == .private }
    }
    hasMarkedFields = isMarked
  }

  /// Whether nothing is private.
  package var isEmpty: Bool { paragraphs == 0 && !isUnmarkedPrivate && !hasMarkedFields }
}
