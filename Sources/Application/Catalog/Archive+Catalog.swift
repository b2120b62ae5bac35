package import Assessment
package import Calendar
import Records
import VaultStore

extension Catalog {
  private static let assessed: Set<RecordKind> = [
    .dialogue, .person, .session, .outcome, .exposure,
  ]

  /// The records that assessments look at; the others are not decoded. Of a conflict the newest
  /// version counts.
  package func archive() throws -> Archive {
    var archive = Archive()
    var seen: Set<RecordID> = []
    for head in try heads(where: { Catalog.assessed.contains($0.kind) }) {
      guard !isConflict(head) || seen.insert(record(of: head)).inserted else { continue }
      let entry = try entry(head)
      archive.add(entry.metadata, reference: entry.reference)
    }
    return archive
  }

  /// One dialogue with everything that belongs to it.
  package func subject(_ reference: String, on today: Day) throws -> DialogueCase {
    let entry = try find(reference)
    let archive = try archive()
    guard let dialogue = archive.dialogues.first(where: { $0.reference == entry.reference }) else {
      throw ApplicationError.wrongKind(.dialogue)
    }
    return DialogueCase(dialogue, in: archive, on: today)
  }
}
