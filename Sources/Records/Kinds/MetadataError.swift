/// What can be wrong with stored metadata.
package enum MetadataError: Error, Equatable {
  /// The bytes are no metadata message, or a text in it is not UTF-8.
  case damaged
  /// The message's details belong to another kind than the one it names.
  case detailsOfAnotherKind
}
