import AgeFormat
import Calendar
import Records
import VaultStore

/// The records that are shared, with their attachments.
struct ShareSelection {
  /// The records, each once: as they were named, with the notes among them by their days.
  let entries: [Catalog.Entry]
  /// Their attachments.
  let files: [Catalog.Entry]

  /// Finds records.
  ///
  /// - Throws: as `Catalog.find`; `ApplicationError.wrongKind` for an attachment by itself.
  init(_ references: [String], in catalog: TargetCatalog) throws {
    var entries: [Catalog.Entry] = []
    var seen: Set<RecordID> = []
    for reference in references {
      let entry = try catalog.find(reference)
      guard entry.metadata.kind != .attachment else { throw ApplicationError.wrongKind(.text) }
      if seen.insert(entry.version.record).inserted { entries.append(entry) }
    }
    entries = ShareSelection.ordered(entries)
    self.entries = entries
    files = try entries.flatMap { try catalog.attachments(of: $0) }
  }

  /// Records with the notes among them in the order of their days, in the places that notes have. Whoever
  /// reads a text from top to bottom reads what happened in its order.
  private static func ordered(_ entries: [Catalog.Entry]) -> [Catalog.Entry] {
    let places = entries.indices.filter { entries[$0].metadata.kind == .note }
    let days = places.map { place -> Day in
      let entry = entries[place]
      return entry.metadata.days?.first ?? Clock.localDay(of: entry.version.modified)
    }
    var ordered = entries
    let byDay = places.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    for (place, note) in zip(places, byDay) { ordered[place] = entries[places[note]] }
    return ordered
  }
}

/// The private content of a record that would leave with it.
package struct PrivateContent: Sendable, Hashable {
  /// The record's reference.
  package let reference: String
  /// How many paragraphs are private.
  package let paragraphs: Int
  /// Whether its fields are: one of them is marked so, or the record has no more open marking.
  package let hasFields: Bool
  /// How many attachments are: all of them for the same reason, or those that are called so.
  package let attachments: Int

  /// Looks through records; those of which nothing is private are left out.
  ///
  /// Of a record in conflict every newest version counts: nobody chose yet what of it is private.
  static func find(
    in selection: ShareSelection, of catalog: TargetCatalog, _ front: any FrontEnd
  ) throws -> [PrivateContent] {
    let belonging = try Belonging(catalog)
    return try selection.entries.compactMap { entry in
      try front.check()
      let texts = try catalog.newestVersions(of: entry).map { version -> PrivateTexts in
        // The record's source stays here.
        let metadata = Provenance.removed(from: version.metadata)
        return try PrivateTexts(
          of: metadata, body: try catalog.body(version),
          unmarked: belonging.unmarked(in: metadata), step: front.check)
      }
      let isPrivate = texts.contains(where: \.isUnmarkedPrivate)
      let files = try selection.files.filter { file in
        guard file.metadata.owner == entry.version.record.bytes else { return false }
        let named = try PrivateTexts(
          of: file.metadata, body: [], unmarked: .open, step: front.check)
        return isPrivate || !named.isEmpty
      }
      guard !files.isEmpty || texts.contains(where: { !$0.isEmpty }) else { return nil }
      return PrivateContent(
        reference: entry.reference, paragraphs: texts.map(\.paragraphs).max() ?? 0,
        hasFields: isPrivate || texts.contains(where: \.hasMarkedFields),
        attachments: files.count)
    }
  }
}

/// For whom a file is encrypted.
struct ShareRecipients {
  /// Their names in the record of the release.
  let names: [String]
  /// Their keys: all of one kind.
  let keys: [AgeRecipient]

  // So many fit into the comment of a signature, and a header that every age program takes.
  private static let most = 256

  /// Whether the file stays closed to a quantum computer.
  var isPostQuantum: Bool { keys.allSatisfy(\.isPostQuantum) }

  /// Finds contacts, and reads recipients that are written out. Where everybody has a post-quantum
  /// recipient, only those are taken; otherwise only the others.
  ///
  /// - Throws: `ApplicationError.noSuchContact`, `.contactWithoutRecipient`, `.notAKey`,
  ///   `.tooManyRecipients`; `AgeError.mixedRecipients` where neither kind is everybody's.
  init(_ whom: [String], in catalog: TargetCatalog) throws {
    let contacts = try Contacts(catalog)
    var names: [String] = []
    let people = try whom.map { name -> PublicKeys in
      var keys = PublicKeys()
      guard !PublicKeys.looksLikeRecipient(name) else {
        try keys.add(name)
        names.append(ShareRecipients.shortened(name))
        return keys
      }
      let found = contacts.named(name, in: catalog)
      guard let first = found.first else { throw ApplicationError.noSuchContact }
      for contact in found { try keys.add(contact.keys) }
      guard !keys.recipients.isEmpty else { throw ApplicationError.contactWithoutRecipient }
      names.append(first.name)
      return keys
    }
    let kind =
      people.allSatisfy { !$0.postQuantum.isEmpty } ? \PublicKeys.postQuantum : \.classic
    guard people.allSatisfy({ !$0[keyPath: kind].isEmpty }) else { throw AgeError.mixedRecipients }
    var keys: [AgeRecipient] = []
    for key in people.flatMap({ $0[keyPath: kind] }) where !keys.contains(key) { keys.append(key) }
    guard keys.count <= ShareRecipients.most else { throw ApplicationError.tooManyRecipients }
    self.names = names
    self.keys = keys
  }

  /// A post-quantum recipient has some 2,000 characters.
  private static func shortened(_ recipient: String) -> String {
    let longest = 62
    return recipient.count <= longest ? recipient : recipient.prefix(longest - 1) + "…"
  }
}
