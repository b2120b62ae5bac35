import Calendar
import Folding

/// The filters that need no text of the record.
struct RecordFilters: Sendable {
  private let kinds: [[UInt8]]
  private let dialogues: [[UInt8]]
  private let tags: [[UInt8]]
  private let excludedKinds: [[UInt8]]
  private let excludedDialogues: [[UInt8]]
  private let excludedTags: [[UInt8]]
  private let since: Day?
  private let until: Day?

  init(_ query: Query) {
    let folded = { (values: [String]?) in (values ?? []).map(Fold.bytes) }
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
    let holds = { (values: [[UInt8]], text: String?) in
      guard !values.isEmpty, let text else { return false }
      return values.contains(Fold.bytes(text))
    }
    if !kinds.isEmpty, !holds(kinds, record.kind) { return false }
    if kinds.isEmpty, record.isFoundByKindOnly { return false }
    if !dialogues.isEmpty, !holds(dialogues, record.dialogue) { return false }
    if holds(excludedKinds, record.kind) || holds(excludedDialogues, record.dialogue) {
      return false
    }
    guard !tags.isEmpty || !excludedTags.isEmpty else { return true }
    let present = record.tags.map(Fold.bytes)
    let isTagged = { (tag: [UInt8]) in
      // A slash leads to a tag below.
      present.contains { $0 == tag || $0.starts(with: tag + [0x2F]) }
    }
    return tags.allSatisfy(isTagged) && !excludedTags.contains(where: isTagged)
  }
}
