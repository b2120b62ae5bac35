package import Records
package import VaultStore

extension OpenVault {
  /// Adds a record, and says what of it is unclear.
  ///
  /// - Parameters:
  ///   - form: what it says.
  ///   - record: its id.
  ///   - others: what is saved together with it, such as attachments.
  ///   - otherwise: what is saved where it is refused, in the same commit.
  /// - Returns: its reference.
  /// - Throws: `ApplicationError.slugTaken`, and what saving can throw.
  package func add(
    _ form: TextForm, as record: RecordID, with others: [Change], otherwise: [Change] = []
  ) throws -> String {
    let change = try Change.put(
      record, metadata: form.metadata.serialized(), body: BytesSource(form.body))
    RecordDates.noteUnclear(in: form.metadata, front.say)
    RecordScales.noteOutside(in: form.metadata, front.say)
    RecordMarks.noteAttempts(in: form.body, front.say)
    if form.metadata.slug.isEmpty && form.metadata.links.isEmpty {
      // No name to resolve: the cost does not depend on the vault.
      try append([change] + others)
    } else {
      try edit(otherwise: otherwise) { catalog, notes in
        try catalog.requireFree(form.metadata.slug)
        try RecordLinks(catalog).noteUnknown(in: form.metadata, notes)
        return ([change] + others, ())
      }
    }
    return Catalog.reference(slug: form.metadata.slug, record)
  }
}

/// Titles of texts that come without one.
package enum TextTitle {
  /// A text without a title is found again by its first line; 80 characters of it at the most.
  package static func firstLine(of body: [UInt8]) -> String {
    let line = body.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first ?? []
    return String(String(decoding: line, as: UTF8.self).prefix(80))
  }
}
