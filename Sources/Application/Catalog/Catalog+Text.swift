package import Records
package import VaultStore

extension Catalog {
  /// A record as a text; that of an attachment is empty.
  package func form(of entry: Entry) throws -> TextForm {
    let isText = entry.metadata.kind != .attachment
    return TextForm(metadata: entry.metadata, body: isText ? try body(entry) : [])
  }

  /// The version that `REF@VERSION` means, as a text; that of an attachment is empty.
  ///
  /// - Throws: as `findVersion`; `ApplicationError.noSuchVersion` for a removal.
  package func form(
    ofVersion reference: String
  ) throws -> (entry: Entry, version: Version, form: TextForm) {
    let (entry, version) = try findVersion(reference)
    guard let content = version.content else { throw ApplicationError.noSuchVersion }
    let bodies = compartment(entry.role).bodies()
    let metadata = try Metadata(serialized: try bodies.metadata(of: content))
    let isText = metadata.kind != .attachment
    let body = isText ? try bodies.body(of: content) : []
    return (entry, version, TextForm(metadata: metadata, body: body))
  }
}
