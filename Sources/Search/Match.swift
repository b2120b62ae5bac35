/// What a record that matches shows of itself.
package struct Match: Sendable, Equatable {
  /// Pieces of text with hits: of the body in its order, then one of each field with a hit.
  /// Empty where the query holds filters only.
  package var snippets: [Snippet]
}

/// A piece of a record's text around a hit, white space collapsed.
///
/// The text is the record's own: whoever prints it takes care of control characters.
package struct Snippet: Sendable, Equatable {
  /// Which text it was cut from.
  package enum Place: Sendable, Equatable {
    /// The field at this index of `SearchRecord.fields`.
    case field(Int)
    /// The body.
    case body
  }

  /// Which text it was cut from.
  package var place: Place
  /// The text.
  package var text: String
  /// The hits, ascending and apart from one another, as offsets in Unicode scalars of `text`.
  package var hits: [Range<Int>]
  /// Whether text before it was left out.
  package var isCutBefore: Bool
  /// Whether text after it was left out.
  package var isCutAfter: Bool
}
