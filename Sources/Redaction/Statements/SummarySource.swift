package import Records

/// A record's text from which statements are cut.
package struct SummarySource: Sendable {
  /// Markdown, UTF-8.
  package let body: [UInt8]
  /// The mark of paragraphs that have none, see `PortionMark.unmarked`.
  package let unmarked: PortionMark
  /// The number of the session that it belongs to.
  package let session: Int?

  /// A text.
  package init(body: [UInt8], unmarked: PortionMark, session: Int? = nil) {
    self.body = body
    self.unmarked = unmarked
    self.session = session
  }
}
