/// What was found in a block and must be replaced or allowed. Findings of a block do not overlap.
package struct Finding: Equatable, Sendable {
  /// The number of its statement.
  package let statement: Int
  /// The number of its block in the statement.
  package let block: Int
  /// Its bytes in the block's text.
  package let range: Range<Int>
  /// Why it may not leave.
  package let reason: Candidate.Reason
  /// The one entry of the roster that is meant; nil where there is none, or several are.
  package let entry: Int?
  /// Its text, folded.
  package let term: String
}
