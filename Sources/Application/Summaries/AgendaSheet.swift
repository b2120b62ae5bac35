package import Assessment
package import Calendar
import Folding
import Records
package import Redaction

/// The agenda of a session without a name, to be printed and left on a table.
///
/// Neither the dialogue nor the place is named. Items that are marked for nobody stay out. A known
/// term in an item refuses the whole: replaced by a pseudonym it would be no use to anybody.
package struct AgendaSheet {
  /// The days of the session; nil where they are not known.
  package let days: DaySpan?
  /// The items that may be shown.
  package let items: [TimedItem]
  /// How many items stay out because of their marks.
  package let withheld: Int
  /// The numbers, from 1 among all items, of those that contain a known term.
  package let naming: [Int]
  /// Words in the items that could identify somebody although nobody recorded them, each once.
  package let unclear: [String]
  private let protection: Protection
  private let fileName: String

  /// Reads the agenda of a session.
  ///
  /// - Parameter fileName: the file that is to be written, which must name nobody either; may be empty.
  /// - Throws: as `Catalog.find`; `ApplicationError.wrongKind`, `.sourcesInConflict`,
  ///   `.slugsShared`.
  package init(of reference: String, in catalog: Catalog, fileName: String) throws {
    self.fileName = fileName
    let entry = try catalog.find(reference)
    guard case .session(let session) = entry.metadata.details else {
      throw ApplicationError.wrongKind(.session)
    }
    var roster = RosterMaker()
    var circle = Set(session.attendees + session.invitations.map(\.person))
    try catalog.requireUnshared([entry.metadata.slug, session.dialogue])
    let dialogues = try AgendaSheet.dialogues(named: session.dialogue, in: catalog)
    try entry.requireWhole(and: dialogues)
    let sessions =
      session.dialogue.isEmpty
      ? [entry]
      : try catalog.entries { $0.kind == .session }
        .filter { $0.metadata.details.dialogueSlug == session.dialogue }
    for record in dialogues + sessions { circle.formUnion(record.metadata.links.map(\.slug)) }
    // The place is known without a dialogue too.
    roster.add(
      dialogue: dialogues.first?.metadata ?? AgendaSheet.unknownDialogue(session.dialogue),
      sessions: sessions.map(\.metadata))
    for other in dialogues.dropFirst() { roster.add(dialogue: other.metadata, sessions: []) }
    let known = try catalog.entries {
      RosterMaker.kinds.contains($0.kind) && ($0.kind != .dialogue || $0.slug != session.dialogue)
    }
    for entry in known {
      roster.add(entry.metadata, reference: entry.reference)
    }
    let protection = roster.protection
    self.protection = protection
    days = session.days(orOf: entry.metadata.date)
    protection.expect([session.agenda.joined(separator: "\n\n"), fileName])
    var shown: [TimedItem] = []
    var naming: [Int] = []
    var unclear: [String] = []
    for (number, text) in session.agenda.enumerated() {
      guard let text = AgendaSheet.open(text) else { continue }
      let item = TimedItem(text)
      shown.append(item)
      let words = Array(item.item.utf8)
      if !protection.leaks(in: words).isEmpty { naming.append(number + 1) }
      for candidate in UnknownTerms().candidates(in: words) {
        let word = String(decoding: words[candidate.range], as: UTF8.self)
        if !unclear.contains(word) { unclear.append(word) }
      }
    }
    items = shown
    withheld = session.agenda.count - shown.count
    self.naming = naming
    self.unclear = unclear
  }

  /// Every newest version of the dialogue that a session names: each may have another title.
  private static func dialogues(
    named reference: String, in catalog: Catalog
  ) throws -> [Catalog.Entry] {
    let found = try catalog.dialogues(of: reference)
    guard found.isEmpty, !reference.isEmpty else { return found }
    do {
      let entry = try catalog.find(reference)
      return entry.metadata.kind == .dialogue ? try catalog.newestVersions(of: entry) : []
    } catch ApplicationError.noSuchRecord {
      return []
    } catch ApplicationError.ambiguous(let candidates) {
      throw ApplicationError.slugsShared(candidates)
    }
  }

  /// What is known of a dialogue without a record: the words of its slug.
  private static func unknownDialogue(_ slug: String) -> Metadata {
    var metadata = Metadata(.dialogue)
    metadata.slug = slug
    metadata.title = slug.split(separator: "-").joined(separator: " ")
    return metadata
  }

  /// An item without its mark; nil for one that is marked for fewer people than everybody.
  private static func open(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let paragraphs = Paragraph.split(bytes, unmarked: .open)
    guard paragraphs.allSatisfy({ $0.mark == .open }) else { return nil }
    guard let mark = paragraphs.first?.markRange else { return text }
    return String(decoding: bytes[..<mark.lowerBound] + bytes[mark.upperBound...], as: UTF8.self)
  }

  /// The bytes of the sheet, searched once more for known terms, like a summary.
  ///
  /// - Parameters:
  ///   - heading: the days in words.
  ///   - texts: the language's texts; their title is at the top.
  /// - Throws: `ApplicationError.leak` if an item or the finished bytes contain a known term;
  ///   `.leakInAgendaName` if the file's name contains one; `.agendaEmpty` if no item is left.
  package func finished(
    as format: SummaryFormat, heading: String, texts: SummaryTexts
  ) throws -> [UInt8] {
    guard !items.isEmpty else { throw ApplicationError.agendaEmpty }
    guard naming.isEmpty else { throw ApplicationError.leak(count: naming.count) }
    if let term = protection.leak(inFileName: fileName) {
      throw ApplicationError.leakInAgendaName(term)
    }
    let blocks = items.map { item in
      StatementBlock(.item, item.time.isEmpty ? item.item : "\(item.time) \(item.item)")
    }
    let statement = Statement(mark: .open, digest: "", blocks: blocks)
    let document = SummaryDocument(
      [SummaryDocument.Section(title: heading, statements: [statement])], texts: texts)
    do {
      let finished = try document.finished(as: format, checkedBy: protection)
      // A word that only the form makes look like a name would be masked: no agenda has masks.
      guard finished.document == document else { throw ApplicationError.leak(count: 1) }
      return finished.bytes
    } catch let error as RedactionError {
      guard case .leak(let count) = error else { throw error }
      throw ApplicationError.leak(count: count)
    }
  }
}
