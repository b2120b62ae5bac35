/// The commits of an unlocked vault, from genesis to the newest (format section 5).
package struct Chain: Sendable {
  /// The cover's commits, oldest first; with gaps where `damages` says so.
  package var cover: [ChainLink]
  /// The open hidden compartment's runs, oldest first.
  package var hidden: [ChainLink]
  /// Where the walk failed; empty for a sound chain.
  package var damages: [Damage]
  /// The file's size in bytes when it was walked.
  package var fileSize: Int64

  /// The newest cover commit.
  package var newest: ChainLink? { cover.last }

  /// The bytes behind the newest commit: a torn tail, or a commit under way.
  package var tailLength: Int64 {
    guard let newest else { return fileSize }
    return fileSize - Cell.offset(newest.index + 1)
  }
}
