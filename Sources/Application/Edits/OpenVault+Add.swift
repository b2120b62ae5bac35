package import Records
package import VaultStore

extension OpenVault {
  /// Adds a record, and reports what is unclear in it.
  ///
  /// - Parameters:
  ///   - form: its content.
  ///   - record: its id.
  ///   - others: changes that are saved together with it, such as attachments.
  ///   - otherwise: changes that are saved in the same commit if it is refused.
  /// - Returns: its reference.
  /// - Throws: `ApplicationError.slugTaken`, and what saving can throw.
  package func add(
    _ form: TextForm, as record: RecordID, with others: [Change], otherwise: [Change] = []
  ) throws -> String {
    var form = form
    form.metadata = form.metadata.withDates().withVisionParts
    RecordDates.noteUnclear(in: form.metadata, front.say)
    RecordScales.noteOutside(in: form.metadata, front.say)
    RecordMarks.noteAttempts(in: form.body, front.say)
    let derived = derivedSlug(of: form.metadata)
    if form.metadata.slug.isEmpty && form.metadata.links.isEmpty && derived == nil {
      // No name to resolve: the cost does not depend on the vault.
      try append([change(record, form.metadata, form.body)] + others)
    } else {
      try edit(otherwise: otherwise) { catalog, notes in
        try catalog.requireFree(form.metadata.slug)
        let links = RecordLinks(catalog)
        var metadata = try links.resolved(form.metadata)
        if let derived {
          metadata.slug = Slug.unique(derived, isTaken: try catalog.slugs().contains)
        }
        try links.noteUnknown(in: metadata, notes)
        try RecordPolicies(catalog).noteUnclear(in: metadata, notes)
        let namesakes = try catalog.namesakes(of: metadata, except: record)
        if !namesakes.isEmpty { notes.add(.namesakes(namesakes.map(\.reference))) }
        return ([try change(record, metadata, form.body)] + others, ())
      }
    }
    // A slug that was made of the title is not shown: the title may have been typed at a prompt.
    return Catalog.reference(slug: form.metadata.slug, record)
  }

  /// The slug for a record that has none, and that others can only refer to by one.
  private func derivedSlug(of metadata: Metadata) -> String? {
    guard metadata.slug.isEmpty, RecordLinks.leadsTo(metadata.kind) else { return nil }
    return Slug.derive(from: metadata.title)
  }

  private func change(
    _ record: RecordID, _ metadata: Metadata, _ body: [UInt8]
  ) throws -> Change {
    try Change.put(record, metadata: metadata.serialized(), body: BytesSource(body))
  }
}

/// Titles of texts that come without one.
package enum TextTitle {
  /// A text without a title is found again by its first line, without the signs of a heading; 80
  /// characters of it at the most.
  package static func firstLine(of body: [UInt8]) -> String {
    var line = body.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first ?? []
    let words = line.drop { $0 == UInt8(ascii: "#") }
    if words.first == UInt8(ascii: " ") { line = words.dropFirst() }
    return String(String(decoding: line, as: UTF8.self).prefix(80))
  }
}
