import Calendar
import Records
import VaultStore

/// Something that happened in a dialogue; its JSON keys are documented and stable.
package struct DialogueEvent: Encodable {
  /// The name of the record's kind.
  package let kind: String
  /// The record's slug, else the first digits of its id.
  package let ref: String
  /// The record's title.
  package let title: String
  /// `2026-03-14`; empty where nobody knows.
  package let begins: String
  /// The last day; that of `begins` where it has one day.
  package let ends: String
}

extension Catalog {
  private static let eventKinds: Set<RecordKind> = [.session, .note, .outcome, .exposure]

  /// The records that belong to a dialogue, by date, with undated ones last. In a
  /// conflict, the newest version counts.
  package func events(ofDialogue reference: String) throws -> [DialogueEvent] {
    let dialogue = try find(reference)
    guard dialogue.metadata.kind == .dialogue else { throw ApplicationError.wrongKind(.dialogue) }
    let slug = dialogue.metadata.slug
    guard !slug.isEmpty else { return [] }
    let belonging = try Belonging(self)
    var seen: Set<RecordID> = []
    let events = try entries(where: { Catalog.eventKinds.contains($0.kind) })
      .filter { belonging.belongs($0.metadata, to: slug) }
      .filter { !$0.isConflict || seen.insert($0.version.record).inserted }
      .map { entry in
        let span = Catalog.span(of: entry)
        return DialogueEvent(
          kind: entry.metadata.kind.name, ref: entry.reference, title: entry.metadata.title,
          begins: span?.first.text ?? "", ends: span?.last.text ?? "")
      }
    return events.sorted { one, other in
      (one.begins.isEmpty ? 1 : 0, one.begins, one.ref)
        < (other.begins.isEmpty ? 1 : 0, other.begins, other.ref)
    }
  }

  private static func span(of entry: Entry) -> DaySpan? {
    if let days = entry.metadata.days { return days }
    switch entry.metadata.details {
    case .exposure, .outcome:
      return DaySpan(Day(millisecondsSince1970: entry.version.modified))
    default: return nil
    }
  }
}
