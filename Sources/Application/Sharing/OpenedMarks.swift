import Records

/// Whether a version from somebody else lets more out than the one here that it would replace.
///
/// A dialogue's rule, and the session of a note, also hold for records that the other person never
/// saw. So only a person who looks at both versions opens what was closed.
struct OpenedMarks {
  private let own: Belonging
  private let coming: Belonging

  /// Compares by the dialogues of the vault.
  ///
  /// - Parameters:
  ///   - own: what belongs to what in the vault.
  ///   - new: the records that come and that the vault does not have, under the names that they get.
  init(_ own: Belonging, new: [Metadata]) {
    self.own = own
    var coming = own
    for metadata in new { coming.add(metadata) }
    self.coming = coming
  }

  /// Whether a record lets out more than a version that it would replace: by a rule, a marking, or
  /// the marks in its text and its fields.
  func opens(_ new: TextForm, replacing old: TextForm) -> Bool {
    // The records of a dialogue or session follow it by its slug.
    let isFollowed = [.dialogue, .session].contains(old.metadata.kind)
    let slug = old.metadata.slug
    if isFollowed, !slug.isEmpty, slug != new.metadata.slug { return true }
    var marks: [(new: PortionMark, old: PortionMark)] = []
    for both in rules(of: new.metadata, replacing: old.metadata) {
      if isFollowed, both.new.openness > both.old.openness { return true }
      let (before, after) = (
        PortionMark(written: old.metadata.marking) ?? both.old,
        PortionMark(written: new.metadata.marking) ?? both.new
      )
      guard after.openness <= before.openness else { return true }
      // Records with markings of their own are as open by every rule.
      let isKnown = marks.contains { $0.new == after && $0.old == before }
      if !isKnown { marks.append((new: after, old: before)) }
    }
    // Without marks, all of a text is as open as the record.
    if Paragraph.mayHaveMarks(new.body) || Paragraph.mayHaveMarks(old.body) {
      let newTexts = MarkedText.splits(new.body, unmarked: marks.map { $0.new })
      let oldTexts = MarkedText.splits(old.body, unmarked: marks.map { $0.old })
      if zip(newTexts, oldTexts).contains(where: { OpenedMarks.isMoreOpen($0, than: $1) }) {
        return true
      }
    }
    // Fields without a mark are as open as the record, which is compared above.
    return OpenedMarks.isMoreOpen(
      OpenedMarks.fields(of: new.metadata), than: OpenedMarks.fields(of: old.metadata))
  }

  /// Whether a name, a body, a contact or a place of the old version is in no field of the new one:
  /// summaries would no longer replace it.
  static func uncovers(_ new: Metadata, replacing old: Metadata) -> Bool {
    let named = Set(new.identifyingTexts.map(\.text))
    return old.identifyingTexts.contains { $0.identity != .role && !named.contains($0.text) }
  }

  /// The rules to compare two versions by. What is opened by none of them is opened by no choice.
  private func rules(
    of new: Metadata, replacing old: Metadata
  ) -> [(new: PortionMark, old: PortionMark)] {
    let strictest = OpenedMarks.writtenRule(of: old) ?? own.strictestRule(of: old)
    if let written = OpenedMarks.writtenRule(of: new) { return [(new: written, old: strictest)] }
    let openest = coming.openestRule(of: new)
    let grounds = coming.grounds(of: new)
    if grounds == own.grounds(of: old) {
      // The same rule will hold for both. A strict one shows what has become open by a mark of its
      // own, and an open one what has lost its mark; one between them shows nothing else.
      let rules = strictest == openest ? [strictest] : [strictest, openest]
      return rules.map { (new: $0, old: $0) }
    }
    // The notes of a session without a dialogue belong to the one that they name, whatever its rule.
    if case .session(let session) = new.details, session.dialogue.isEmpty {
      return [(new: .open, old: strictest)]
    }
    return [(new: openest, old: strictest)]
  }

  /// The rule that a dialogue names; nil for another record.
  private static func writtenRule(of metadata: Metadata) -> PortionMark? {
    guard case .dialogue(let dialogue) = metadata.details else { return nil }
    return PortionMark.unmarked(marking: "", rule: dialogue.rule)
  }

  // MARK: - Marks in texts

  private static func fields(of metadata: Metadata) -> MarkedText {
    var metadata = Provenance.removed(from: metadata)
    // Their names depend on the others next to them.
    metadata.attachments = []
    return MarkedText(metadata.texts.map { Array($0.utf8) }, unmarked: .open)
  }

  /// Whether a paragraph is more open than it was, or than one in whose place it may stand.
  private static func isMoreOpen(_ newText: MarkedText, than oldText: MarkedText) -> Bool {
    // Most texts: none of them is more open than any other.
    guard let widest = newText.widest, let closest = oldText.closest, widest > closest else {
      return false
    }
    let (new, old) = (newText.pieces, oldText.pieces)
    let held = Dictionary(grouping: old, by: \.letters).mapValues { $0.map(\.openness).sorted() }
    let came = Dictionary(grouping: new, by: \.letters).mapValues { $0.map(\.openness).sorted() }
    for (letters, marks) in came {
      guard let known = held[letters] else { continue }
      for (number, mark) in marks.enumerated() where mark > known[min(number, known.count - 1)] {
        return true
      }
    }
    let others = new.filter { held[$0.letters] == nil }
    if SharedWords.stand(of: old, in: others) { return true }
    let gone = old.filter { came[$0.letters] == nil }.map(\.openness)
    let added = others.map(\.openness)
    // If there are as many as before, each replaces another. Otherwise nobody knows
    // which one replaces which.
    guard gone.count != added.count else {
      return zip(gone, added).contains { $0 < $1 }
    }
    guard let closestGone = gone.min(), let widestAdded = added.max() else { return false }
    return widestAdded > closestGone
  }
}
