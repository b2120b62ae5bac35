package import Records

/// What stands together and leaves together: a paragraph with its heading and its lists.
package struct Statement: Equatable, Sendable {
  /// The strictest mark of its paragraphs.
  package let mark: PortionMark
  /// The number of its session; nil for what belongs to none.
  package let session: Int?
  /// Tells its source from any other: a digest that the caller computed.
  package let digest: String
  /// What it says.
  package var blocks: [Block]

  /// A statement.
  package init(mark: PortionMark, session: Int? = nil, digest: String, blocks: [Block]) {
    self.mark = mark
    self.session = session
    self.digest = digest
    self.blocks = blocks
  }
}
