import Calendar
import Records
import VaultStore

/// The lines of a session or dialogue that are not part of a note yet.
struct JotLines {
  /// A line in the vault.
  struct Stored {
    let entry: Catalog.Entry
    let text: String
    let time: LocalTime
    /// Its fields, with the session and the dialogue as they are called now.
    let note: Note
  }

  /// The lines of the compartment that changes go to, by their time.
  let lines: [Stored]

  /// Finds lines.
  ///
  /// - Parameter place: their session; of a dialogue, those that belong to none.
  init(_ catalog: TargetCatalog, of place: JotPlace) throws {
    try self.init(catalog) { $0.dialogue == place.dialogue && $0.session == place.session }
  }

  /// Finds the lines whose fields are as wanted, with the session and the dialogue as they are called
  /// now.
  init(_ catalog: TargetCatalog, where isWanted: (Note) -> Bool) throws {
    var own: [(head: Catalog.Head, entry: Catalog.Entry, note: Note)] = []
    // The oldest first: lines of one second keep their order.
    for head in try catalog.heads(where: { $0.kind == .line }).reversed() {
      let entry = try catalog.entry(head)
      // Lines that somebody else sent are not one's own words.
      guard case .line(let note) = entry.metadata.details, catalog.isOwn(entry),
        Provenance.received(in: entry.metadata) == nil
      else { continue }
      own.append((head, entry, note))
    }
    let sessions = try FormerSlugs(own.map { $0.note.session }, of: .session, in: catalog)
    let dialogues = try FormerSlugs(own.map { $0.note.dialogue }, of: .dialogue, in: catalog)
    var found: [Stored] = []
    for (head, entry, note) in own {
      var note = note
      note.session = sessions.current(note.session)
      note.dialogue = dialogues.current(note.dialogue)
      guard isWanted(note) else { continue }
      let time = LocalTime(entry.metadata.date) ?? LocalTime(milliseconds: head.modified)
      found.append(
        Stored(
          entry: entry, text: String(decoding: try catalog.body(entry), as: UTF8.self), time: time,
          note: note))
    }
    let order = found.indices.sorted { one, other in
      (found[one].time.secondsSince1970, one) < (found[other].time.secondsSince1970, other)
    }
    lines = order.map { found[$0] }
  }
}

/// The current names of records whose former slugs appear in lines. A screen for lines that is
/// open while its session gets another slug keeps using the old one.
struct FormerSlugs {
  private let renamed: [String: String]

  /// Looks in the history of records for slugs that none of them has any more. One that several records
  /// had stays what it is.
  ///
  /// - Parameters:
  ///   - slugs: as lines have them.
  ///   - kind: of the records.
  init(_ slugs: [String], of kind: RecordKind, in catalog: TargetCatalog) throws {
    let entries = try catalog.entries { $0.kind == kind }
    let lost = Set(slugs).subtracting(entries.map(\.metadata.slug)).subtracting([""])
    var found: [String: Set<String>] = [:]
    // Mostly nothing is lost, and no history is read.
    for entry in entries where !lost.isEmpty && !entry.metadata.slug.isEmpty {
      let compartment = catalog.compartment(entry.role)
      let bodies = compartment.bodies()
      for index in compartment.replay.versions(of: entry.version.record) {
        // A version that cannot be read tells nothing.
        guard let content = compartment.replay.version(index).content,
          let stored = try? bodies.metadata(of: content),
          let slug = try? Metadata(serialized: stored).slug, lost.contains(slug)
        else { continue }
        found[slug, default: []].insert(entry.metadata.slug)
      }
    }
    renamed = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The slug that a record has now.
  func current(_ slug: String) -> String { renamed[slug] ?? slug }
}
