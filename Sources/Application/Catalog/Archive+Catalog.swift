package import Assessment
package import Calendar
import Records
import VaultStore

extension Catalog {
  private static let assessed: Set<RecordKind> = [
    .dialogue, .person, .session, .outcome, .exposure, .gathering,
  ]

  /// The records that assessments look at; the others are not decoded. Of a conflict the newest
  /// version counts.
  package func archive() throws -> Archive {
    var archive = Archive()
    var seen: Set<RecordID> = []
    let heads = try heads { Catalog.assessed.contains($0.kind) }
      .filter { !isConflict($0) || seen.insert(record(of: $0)).inserted }
    for entry in try entries(of: heads) {
      archive.add(entry.metadata, reference: entry.reference)
    }
    return archive
  }

  /// The recorded positions of a dialogue's people, or of one person.
  package enum FoundPositions {
    case dialogue(Positions)
    case person(PersonPositions)
  }

  /// The positions of a dialogue or a person.
  ///
  /// - Throws: as `find`; `ApplicationError.wrongKind`.
  package func positions(_ reference: String, on today: Day) throws -> FoundPositions {
    let entry = try find(reference)
    switch entry.metadata.kind {
    case .dialogue: return .dialogue(Positions(try subject(reference, on: today)))
    case .person:
      var archive = Archive()
      archive.add(entry.metadata, reference: entry.reference)
      guard let person = archive.people.first else { throw ApplicationError.wrongKind(.dialogue) }
      return .person(PersonPositions(person))
    default: throw ApplicationError.wrongKind(.dialogueOrPerson)
    }
  }

  /// The invitations of a dialogue, or of one of its sessions.
  ///
  /// - Throws: as `find`; `ApplicationError.wrongKind`.
  package func invitations(_ reference: String, on today: Day) throws -> InvitationReport {
    let entry = try find(reference)
    guard case .session(let session) = entry.metadata.details, !session.dialogue.isEmpty else {
      return InvitationReport(try subject(reference, on: today))
    }
    return InvitationReport(try subject(session.dialogue, on: today), session: entry.reference)
  }

  /// A dialogue, or one of its sessions, with everything that belongs to it.
  package enum FoundSubject {
    case dialogue(DialogueCase)
    case session(SessionBrief)
  }

  /// The subject of a brief: a dialogue or a session.
  ///
  /// - Throws: as `find`; `ApplicationError.wrongKind` for other records, and for a
  ///   session without a dialogue.
  package func briefed(_ reference: String, on today: Day) throws -> FoundSubject {
    let entry = try find(reference)
    guard case .session(let session) = entry.metadata.details else {
      guard entry.metadata.kind == .dialogue else {
        throw ApplicationError.wrongKind(.dialogueOrSession)
      }
      return .dialogue(try subject(reference, on: today))
    }
    guard !session.dialogue.isEmpty,
      let brief = SessionBrief(
        entry.reference, of: try subject(session.dialogue, on: today))
    else { throw ApplicationError.wrongKind(.dialogue) }
    return .session(brief)
  }

  /// One dialogue with everything that belongs to it.
  ///
  /// - Throws: as `find`; `ApplicationError.wrongKind`, `.slugsShared`.
  package func subject(_ reference: String, on today: Day) throws -> DialogueCase {
    let entry = try find(reference)
    guard entry.metadata.kind == .dialogue else { throw ApplicationError.wrongKind(.dialogue) }
    // An archive tells records by their references, and would give another dialogue.
    try requireUnshared([entry.metadata.slug])
    let archive = try archive()
    guard let dialogue = archive.dialogues.first(where: { $0.reference == entry.reference }) else {
      throw ApplicationError.wrongKind(.dialogue)
    }
    return DialogueCase(dialogue, in: archive, on: today)
  }
}
