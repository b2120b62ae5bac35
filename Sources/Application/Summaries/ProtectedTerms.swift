import Records
import Redaction
package import VaultStore

/// The protected terms of a vault.
package enum ProtectedTerms {
  /// The records, newest first.
  package static func all(_ catalog: Catalog) throws -> [Catalog.Entry] {
    try catalog.entries { $0.kind == .protected }
  }

  /// The records that protect a term, regardless of case.
  package static func find(_ term: String, in catalog: Catalog) throws -> [Catalog.Entry] {
    let folded = FoldedTerm.fold(term)
    return try all(catalog).filter { FoldedTerm.fold($0.metadata.title) == folded }
  }

  /// The general words of a term; nil where it has none.
  package static func words(_ entry: Catalog.Entry) -> String? {
    guard case .text(let words)? = entry.metadata.extra(RosterMaker.wordsKey) else {
      return nil
    }
    return words
  }

  /// The change that protects a term; where it is protected already, its general words are these
  /// from now on.
  package static func protecting(
    _ term: String, as words: String?, in catalog: TargetCatalog
  ) throws -> Change {
    var metadata = Metadata(RecordKind.protected, title: term)
    metadata.setExtra(RosterMaker.wordsKey, to: words.map { .text($0) })
    let known = try find(term, in: catalog).first { catalog.isOwn($0) }
    return try Change.put(
      known?.version.record ?? .random(), replacing: known.map { catalog.headIDs($0) } ?? [],
      metadata: metadata.serialized(), body: BytesSource([]))
  }

  /// The changes that stop protecting a term, and what it was called.
  ///
  /// - Throws: `ApplicationError.notProtected`, `.standsInCover`.
  package static func removal(
    of term: String, in catalog: TargetCatalog
  ) throws -> (changes: [Change], value: RecordName) {
    let known = try find(term, in: catalog)
    guard !known.isEmpty else { throw ApplicationError.notProtected }
    let own = known.filter { catalog.isOwn($0) }
    guard !own.isEmpty else { throw ApplicationError.standsInCover }
    let changes = own.map { Change.delete($0.version.record, replacing: catalog.headIDs($0)) }
    return (changes, own[0].name)
  }
}
