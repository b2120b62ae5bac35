import Folding
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
    // What belongs to a dialogue or a session follows it by its slug.
    let isFollowed = [.dialogue, .session].contains(old.metadata.kind)
    let slug = old.metadata.slug
    if isFollowed, !slug.isEmpty, slug != new.metadata.slug { return true }
    let isOpened = rules(of: new.metadata, replacing: old.metadata).contains { rules in
      if isFollowed, rules.new.openness > rules.old.openness { return true }
      let (before, after) = (
        PortionMark(written: old.metadata.marking) ?? rules.old,
        PortionMark(written: new.metadata.marking) ?? rules.new
      )
      return after.openness > before.openness
        || OpenedMarks.isMoreOpen(
          OpenedMarks.pieces(of: [new.body], unmarked: after),
          than: OpenedMarks.pieces(of: [old.body], unmarked: before))
    }
    // What has no mark in a field is as open as the record, which is compared above.
    return isOpened
      || OpenedMarks.isMoreOpen(
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

  /// The letters and figures of a paragraph without its mark, and how open it is.
  private struct Piece {
    let text: [UInt8]
    let openness: Int
  }

  /// The same words say the same with another point, in bold, or as an item of a list.
  private static func letters(of text: String) -> [UInt8] {
    let folded = FoldedText(text).text
    return Array(String(folded.filter { $0.isLetter || $0.isNumber }).utf8)
  }

  private static func pieces(of texts: [[UInt8]], unmarked: PortionMark) -> [Piece] {
    texts.flatMap { text -> [Piece] in
      Paragraph.split(text, unmarked: unmarked).compactMap { paragraph -> Piece? in
        var bytes = Array(text[paragraph.range])
        if let mark = paragraph.markRange {
          let start = paragraph.range.lowerBound
          bytes.removeSubrange((mark.lowerBound - start)..<(mark.upperBound - start))
        }
        let letters = OpenedMarks.letters(of: String(decoding: bytes, as: UTF8.self))
        return letters.isEmpty ? nil : Piece(text: letters, openness: paragraph.mark.openness)
      }
    }
  }

  private static func fields(of metadata: Metadata) -> [Piece] {
    var metadata = Provenance.removed(from: metadata)
    // They are called as they are called beside others.
    metadata.attachments = []
    return pieces(of: metadata.texts.map { Array($0.utf8) }, unmarked: .open)
  }

  /// Whether a paragraph is more open than it was, or than one in whose place it may stand.
  private static func isMoreOpen(_ new: [Piece], than old: [Piece]) -> Bool {
    let held = Dictionary(grouping: old, by: \.text).mapValues { $0.map(\.openness).sorted() }
    let came = Dictionary(grouping: new, by: \.text).mapValues { $0.map(\.openness).sorted() }
    for (text, marks) in came {
      guard let known = held[text] else { continue }
      for (number, mark) in marks.enumerated() where mark > known[min(number, known.count - 1)] {
        return true
      }
    }
    let others = new.filter { held[$0.text] == nil }
    let words = SharedWords(in: old.map { ($0.text, $0.openness) }, sizes: others.map(\.text.count))
    if others.contains(where: { words.standIn($0.text, moreOpenThan: $0.openness) }) { return true }
    let gone = old.filter { came[$0.text] == nil }.map(\.openness)
    let added = others.map(\.openness)
    // As many as there were: one stands in the place of the other. Else nobody knows which does.
    guard gone.count != added.count else {
      return zip(gone, added).contains { $0 < $1 }
    }
    guard let closest = gone.min(), let widest = added.max() else { return false }
    return widest > closest
  }
}
