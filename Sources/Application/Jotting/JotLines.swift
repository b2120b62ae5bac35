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
  }

  /// The lines of the compartment that changes go to, by their time.
  let lines: [Stored]

  /// Finds lines.
  ///
  /// - Parameter place: their session; of a dialogue, those that belong to none.
  init(_ catalog: TargetCatalog, of place: JotPlace) throws {
    try self.init(catalog) { $0.dialogue == place.dialogue && $0.session == place.session }
  }

  /// Finds the lines whose fields are as wanted.
  init(_ catalog: TargetCatalog, where isWanted: (Note) -> Bool) throws {
    var found: [Stored] = []
    // The oldest first: lines of one second keep their order.
    for head in try catalog.heads(where: { $0.kind == .line }).reversed() {
      let entry = try catalog.entry(head)
      // What somebody else sent is not one's own words.
      guard case .line(let note) = entry.metadata.details, isWanted(note), catalog.isOwn(entry),
        Provenance.received(in: entry.metadata) == nil
      else { continue }
      let time = LocalTime(entry.metadata.date) ?? LocalTime(milliseconds: head.modified)
      found.append(
        Stored(
          entry: entry, text: String(decoding: try catalog.body(entry), as: UTF8.self), time: time))
    }
    let order = found.indices.sorted { one, other in
      (found[one].time.secondsSince1970, one) < (found[other].time.secondsSince1970, other)
    }
    lines = order.map { found[$0] }
  }
}
