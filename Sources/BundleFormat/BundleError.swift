/// Why bytes are no bundle.
package enum BundleError: Error, Equatable, Sendable {
  /// The bytes do not begin as an archive does.
  case notAnArchive
  /// The archive does not begin with an index: somebody else made it.
  case noIndex
  /// The index is of a version that this program does not know.
  case newerIndex
  /// The index is not in its form.
  case malformedIndex
  /// An entry is a link, a device, a folder or something else than a file.
  case notAFile
  /// A path that is absolute, that leads out of the folder, or that no file can have.
  case unsafePath
  /// An entry is not written as this program writes it.
  case malformedEntry
  /// What stands in the archive is not what the index lists, in its order.
  case otherEntries
  /// There are more entries, or longer ones, than a bundle may have.
  case tooLarge
  /// The archive ends before its end is marked.
  case truncated
  /// Something follows the end.
  case continued
}
