package import Records
package import VaultStore

/// Changing a record by its text form.
package enum TextFormEdit {
  /// What came of it.
  package enum Result: Sendable {
    /// The record says so already.
    case unchanged
    /// It has a new version.
    ///
    /// - Parameter movedIn: how many other records name it anew.
    case changed(RecordName, movedIn: Int)
  }

  /// The content of a text; it must be of the record's kind, and include its front matter.
  ///
  /// - Throws: `ApplicationError.textRefused`, `.kindDiffers`, `.frontMatterMissing`.
  package static func form(of text: [UInt8], for entry: Catalog.Entry) throws -> TextForm {
    let form: TextForm
    do throws(TextFormError) {
      form = try TextForm.parse(text, assuming: entry.metadata.kind)
    } catch {
      throw ApplicationError.textRefused(error)
    }
    guard form.metadata.kind == entry.metadata.kind else { throw ApplicationError.kindDiffers }
    // Without front matter, all fields would be lost because of one wrong character in
    // its first line.
    guard text.starts(with: Array("---".utf8)) else { throw ApplicationError.frontMatterMissing }
    return form
  }

  /// The same for changes of single fields.
  ///
  /// - Throws: `ApplicationError.fieldUnknown`, `.fieldInvalid`, `.fieldNotAList`,
  ///   `.fieldWithoutEntry`; `.ambiguous` and `.declined` for a name that several people may have;
  ///   and as for a text.
  package static func changes(
    of entry: Catalog.Entry, by edits: [FieldEdit], in catalog: TargetCatalog, yes: Bool,
    _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: Result) {
    guard entry.metadata.kind != .attachment else { throw ApplicationError.notAText }
    var metadata = entry.metadata
    let links = RecordLinks(catalog)
    for var edit in edits {
      edit.text = try links.slug(meantBy: edit.text, in: edit.key) { candidates, name in
        // A removal that fits nobody in the list is refused there.
        guard edit.operation != .remove else { return nil }
        return try questions.choice(among: candidates, for: name).reference
      }
      do throws(FieldTextError) {
        try metadata.apply(edit)
      } catch {
        throw ApplicationError(error, of: metadata.kind)
      }
    }
    let text = TextForm(metadata: metadata, body: try catalog.body(entry)).render()
    return try changes(of: entry, to: text, in: catalog, yes: yes, questions)
  }

  /// The changes that make a record say what a text says; a new slug goes into all records that
  /// name it.
  ///
  /// - Parameter yes: whether it was answered ahead that a text which was agreed on becomes a
  ///   draft.
  /// - Throws: as `form`; `ApplicationError.notAText`, `.agreedByEdit`, `.conflictMarksLeft`,
  ///   `.slugInvalid`, `.slugTaken`, and what questions can throw.
  package static func changes(
    of entry: Catalog.Entry, to text: [UInt8], in catalog: TargetCatalog, yes: Bool,
    _ questions: ChangeQuestions
  ) throws -> (changes: [Change], value: Result) {
    guard entry.metadata.kind != .attachment else { throw ApplicationError.notAText }
    let form = try form(of: text, for: entry)
    if entry.isConflict { try ConflictText.requireResolved(text) }
    var metadata = form.metadata
    metadata.keepHiddenFields(of: entry.metadata)
    metadata = metadata.withDates(besides: entry.metadata).withVisionParts
    metadata = try RecordLinks(catalog).resolved(metadata)
    let isSameText = try form.body == catalog.body(entry)
    if metadata == entry.metadata, isSameText, !entry.isConflict { return ([], .unchanged) }
    // `outcome agree` looks at what is agreed on.
    guard AgreedText.isAgreed(entry.metadata) || !AgreedText.isAgreed(metadata) else {
      throw ApplicationError.agreedByEdit
    }
    if let draft = AgreedText.reopened(metadata, from: entry.metadata, sameText: isSameText) {
      try AgreedText.askToChange(entry, .reopenAgreedText, yes: yes, questions)
      metadata = draft
    }
    if entry.isConflict { questions.add(.conflictEnds) }
    metadata = Provenance.changedHere(metadata)
    RecordDates.noteUnclear(in: metadata, besides: entry.metadata, questions.add)
    RecordScales.noteOutside(in: metadata, questions.add)
    RecordMarks.noteAttempts(in: form.body, questions.add)
    try RecordLinks(catalog).noteUnknown(in: metadata, questions)
    try RecordPolicies(catalog).noteUnclear(in: metadata, besides: entry.metadata, questions)
    let (old, new) = (entry.metadata.slug, metadata.slug)
    var changes = [
      try Change.put(
        entry.version.record, replacing: catalog.headIDs(entry),
        metadata: metadata.serialized(), body: BytesSource(form.body))
    ]
    let name = RecordName(title: metadata.title, reference: entry.reference)
    guard new != old else { return (changes, .changed(name, movedIn: 0)) }
    guard new.isEmpty || Slug.isValid(new) else { throw ApplicationError.slugInvalid }
    try catalog.requireFree(new)
    let links = try RecordLinks(catalog).moving(
      old, to: new, except: entry.version.record, questions)
    changes += links
    return (changes, .changed(name, movedIn: links.count))
  }
}

extension ApplicationError {
  /// The error for a field that was typed.
  package init(_ error: FieldTextError, of kind: RecordKind) {
    switch error {
    case .noSuchField(let key): self = .fieldUnknown(key, kind)
    case .invalidValue(let key): self = .fieldInvalid(key)
    case .notAList(let key): self = .fieldNotAList(key)
    case .noSuchEntry(let key): self = .fieldWithoutEntry(key)
    }
  }
}
