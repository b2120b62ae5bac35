import Records
import VaultStore

/// One side of a comparison: a version of a record as a text.
package struct ComparedText {
  /// Its name: the record's reference, and the first digits of the version.
  package let name: String
  /// Front matter and text.
  package let text: String

  /// The two sides that references mean: of one record the newest version and the one before, of
  /// `REF@VERSION` that version and the newest, and of two what each of them means.
  ///
  /// - Throws: as `Catalog.find` and `findVersion`; `ApplicationError.onlyVersion`, `.wrongKind`.
  package static func pair(
    _ reference: String, _ other: String?, in catalog: Catalog
  ) throws -> (old: ComparedText, new: ComparedText) {
    if let other { return (try side(reference, catalog), try side(other, catalog)) }
    if reference.contains("@") {
      let entry = try catalog.findVersion(reference).entry
      return (try side(reference, catalog), try newest(entry, catalog))
    }
    let entry = try catalog.find(reference)
    let replay = catalog.compartment(entry.role).replay
    let before = replay.versions(of: entry.version.record).map { replay.version($0) }
      .filter { $0.id != entry.version.id && $0.content != nil }
      .reversed().max { $0.modified < $1.modified }
    guard let before else { throw ApplicationError.onlyVersion }
    return (try side(entry, before, catalog), try newest(entry, catalog))
  }

  /// A version of a conflict as a text; nil for a removal, and for what has no text to compare.
  package static func side(
    _ side: Conflict.Side, of conflict: Conflict, in catalog: Catalog
  ) throws -> ComparedText? {
    guard let content = side.version.content, let metadata = side.metadata,
      metadata.kind != .attachment, !metadata.kind.isInternal
    else { return nil }
    let bodies = catalog.compartment(conflict.role).bodies()
    let form = TextForm(metadata: metadata, body: try bodies.body(of: content))
    return ComparedText(
      name: "\(conflict.name.reference)@\(side.version.id.hexadecimal.prefix(12))",
      text: String(decoding: form.render(), as: UTF8.self))
  }

  /// The text that both sides of a conflict come from; nil if it is unknown.
  package static func base(of conflict: Conflict, in catalog: Catalog) throws -> String? {
    guard let version = conflict.commonAncestor(in: catalog), let content = version.content else {
      return nil
    }
    let metadata = try Metadata(
      serialized: try catalog.compartment(conflict.role).bodies().metadata(of: content))
    return try side(
      Conflict.Side(version: version, metadata: metadata, origin: .here), of: conflict, in: catalog
    )?.text
  }

  private static func side(_ reference: String, _ catalog: Catalog) throws -> ComparedText {
    guard reference.contains("@") else { return try newest(try catalog.find(reference), catalog) }
    let (entry, version) = try catalog.findVersion(reference)
    return try side(entry, version, catalog)
  }

  private static func newest(_ entry: Catalog.Entry, _ catalog: Catalog) throws -> ComparedText {
    try side(entry, entry.version, catalog)
  }

  private static func side(
    _ entry: Catalog.Entry, _ version: Version, _ catalog: Catalog
  ) throws -> ComparedText {
    guard let content = version.content else { throw ApplicationError.noSuchVersion }
    let bodies = catalog.compartment(entry.role).bodies()
    let metadata = try Metadata(serialized: try bodies.metadata(of: content))
    guard metadata.kind != .attachment else { throw ApplicationError.wrongKind(.text) }
    let form = TextForm(metadata: metadata, body: try bodies.body(of: content))
    return ComparedText(
      name: "\(entry.reference)@\(version.id.firstDigits)",
      text: String(decoding: form.render(), as: UTF8.self))
  }
}
