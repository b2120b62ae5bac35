import Calendar
import Folding

/// The filters that need no text of the record.
struct RecordFilters: Sendable {
  private let kinds: [FoldedForms]
  private let dialogues: [FoldedForms]
  private let tags: [FoldedForms]
  private let excludedKinds: [FoldedForms]
  private let excludedDialogues: [FoldedForms]
  private let excludedTags: [FoldedForms]
  private let since: Day?
  private let until: Day?

  init(_ query: Query) {
    let folded = { (values: [String]?) in (values ?? []).map { FoldedForms($0) } }
    kinds = folded(query.filters[.kind])
    dialogues = folded(query.filters[.in])
    tags = folded(query.filters[.tag])
    excludedKinds = folded(query.excludedFilters[.kind])
    excludedDialogues = folded(query.excludedFilters[.in])
    excludedTags = folded(query.excludedFilters[.tag])
    since = query.since
    until = query.until
  }

  /// Whether there are none.
  var areEmpty: Bool {
    [kinds, dialogues, tags, excludedKinds, excludedDialogues, excludedTags].allSatisfy(\.isEmpty)
      && since == nil && until == nil
  }

  /// Whether the record passes.
  func admit(_ record: SearchRecord) -> Bool {
    if let since, record.days.last < since { return false }
    if let until, record.days.first > until { return false }
    let holds = { (values: [FoldedForms], text: String) in
      guard !values.isEmpty else { return false }
      let forms = FoldedForms(text)
      return values.contains { $0.isSame(as: forms) }
    }
    if !kinds.isEmpty, !holds(kinds, record.kind) { return false }
    if kinds.isEmpty, record.isFoundByKindOnly { return false }
    if !dialogues.isEmpty, !record.dialogues.contains(where: { holds(dialogues, $0) }) {
      return false
    }
    if holds(excludedKinds, record.kind)
      || record.dialogues.contains(where: { holds(excludedDialogues, $0) })
    {
      return false
    }
    guard !tags.isEmpty || !excludedTags.isEmpty else { return true }
    let present = record.tags.flatMap { FoldedForms($0).all }
    let isTagged = { (tag: FoldedForms) in
      // A slash leads to a tag below.
      tag.all.contains { tag in
        present.contains { $0 == tag || $0.bytes.starts(with: tag.bytes + [0x2F]) }
      }
    }
    return tags.allSatisfy(isTagged) && !excludedTags.contains(where: isTagged)
  }
}
