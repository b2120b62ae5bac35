import CellFile
import Records
import Search
import VaultStore

/// The records of an unlocked vault: heads of the open compartments, newest first.
///
/// Nothing is decoded until it is asked for. What only has to be found is found by its outline;
/// an `Entry`, with all of its metadata, is made of the few that are shown or changed.
final class Catalog {
  /// A head of a record, of which nothing is decoded yet.
  struct Head: Sendable {
    let role: CompartmentRole
    let index: Replay.Index
    /// Milliseconds since 1970, UTC.
    let modified: UInt64
  }

  /// A head of a record with all that it says about itself.
  struct Entry: Sendable {
    let role: CompartmentRole
    let index: Replay.Index
    let version: Version
    let content: Version.Content
    let metadata: Metadata
    let isConflict: Bool

    /// How the record is called in answers: its slug, else the first digits of its id.
    var reference: String { Catalog.reference(slug: metadata.slug, version.record) }
  }

  let state: VaultState
  /// All heads, newest first.
  let heads: [Head]

  // Of each compartment one: neighbouring records share body cells.
  private let coverBodies: BodyReader
  private let hiddenBodies: BodyReader?

  init(_ state: VaultState) {
    self.state = state
    coverBodies = state.cover.bodies()
    hiddenBodies = state.hidden?.bodies()
    var heads: [Head] = []
    for compartment in [state.cover, state.hidden].compactMap({ $0 }) {
      let replay = compartment.replay
      heads += replay.heads().map {
        Head(role: compartment.role, index: $0, modified: replay.modified($0))
      }
    }
    self.heads = heads.sorted { one, other in
      guard one.modified == other.modified else { return one.modified > other.modified }
      return Catalog.replay(state, one.role).id(of: one.index)
        > Catalog.replay(state, other.role).id(of: other.index)
    }
  }

  /// How a record is called in answers: its slug, else the first digits of its id.
  static func reference(slug: String, _ record: RecordID) -> String {
    slug.isEmpty ? String(record.hexadecimal.prefix(12)) : slug
  }

  private static func replay(_ state: VaultState, _ role: CompartmentRole) -> Replay {
    (role == .hidden ? state.hidden ?? state.cover : state.cover).replay
  }

  private func bodies(_ role: CompartmentRole) -> BodyReader {
    role == .hidden ? hiddenBodies ?? coverBodies : coverBodies
  }

  /// The compartment of an entry.
  func compartment(_ role: CompartmentRole) -> Compartment {
    role == .hidden ? state.hidden ?? state.cover : state.cover
  }

  /// The record of a head.
  func record(of head: Head) -> RecordID {
    compartment(head.role).replay.record(of: head.index)
  }

  /// Whether other heads of the record stand beside this one.
  func isConflict(_ head: Head) -> Bool {
    compartment(head.role).replay.isConflict(head.index)
  }

  /// What lists and references need of a head; no message is decoded.
  func outline(of head: Head) throws -> MetadataOutline {
    let replay = compartment(head.role).replay
    if let inline = replay.inlineMetadata(of: head.index) {
      return try MetadataOutline(serialized: inline)
    }
    guard let content = replay.version(head.index).content else {
      return try MetadataOutline(serialized: [])
    }
    return try MetadataOutline(serialized: try bodies(head.role).metadata(of: content))
  }

  /// A head with all that it says about itself.
  func entry(_ head: Head) throws -> Entry {
    try Catalog.entry(head, of: compartment(head.role).replay, bodies(head.role))
  }

  /// The same for a thread that has a reader of its own.
  static func entry(_ head: Head, of replay: Replay, _ bodies: BodyReader) throws -> Entry {
    let version = replay.version(head.index)
    guard let content = version.content else { throw CommandError.noSuchRecord }
    return Entry(
      role: head.role, index: head.index, version: version, content: content,
      metadata: try Metadata(serialized: try bodies.metadata(of: content)),
      isConflict: replay.isConflict(head.index))
  }

  /// The heads whose outline is as wanted, newest first.
  ///
  /// - Throws: the damage of the first record that cannot be read.
  func heads(where isWanted: (MetadataOutline) -> Bool) throws -> [Head] {
    try heads.filter { isWanted(try outline(of: $0)) }
  }

  /// The same where a record that cannot be read must not keep another from being found.
  func readableHeads(where isWanted: (MetadataOutline) -> Bool) -> [Head] {
    heads.filter { head in
      guard let outline = try? outline(of: head) else { return false }
      return isWanted(outline)
    }
  }

  /// The entries whose outline is as wanted, newest first; the others are not decoded.
  func entries(where isWanted: (MetadataOutline) -> Bool) throws -> [Entry] {
    try heads(where: isWanted).map { try entry($0) }
  }

  /// A body as text or bytes in memory.
  func body(_ entry: Entry) throws -> [UInt8] {
    try bodies(entry.role).body(of: entry.content)
  }
}

// MARK: - Names

extension Catalog {
  /// Finds a record by slug, id prefix or unique part of its title.
  func find(_ reference: String) throws -> Entry {
    guard !reference.isEmpty else { throw CommandError.noSuchRecord }
    if let found = try only(readableHeads { $0.slug == reference }) { return found }
    if let prefix = RecordID.Prefix(hexadecimal: reference),
      let found = try only(heads.filter { prefix.begins(record(of: $0)) })
    {
      return found
    }
    let lowered = reference.lowercased()
    let parts = readableHeads { $0.title.lowercased().contains(lowered) }
    let whole = try parts.filter { try outline(of: $0).title == reference }
    if let found = try only(whole) ?? only(parts) { return found }
    throw CommandError.noSuchRecord
  }

  /// The newest of some heads; nil where there is none.
  ///
  /// - Throws: `CommandError.ambiguous` where they are of several records.
  private func only(_ heads: [Head]) throws -> Entry? {
    let visible = try heads.filter { try !outline(of: $0).kind.isInternal }
    let records = Set(visible.map { record(of: $0) })
    if records.count > 1 { throw CommandError.ambiguous(count: records.count) }
    return try visible.first.map { try entry($0) }
  }

  /// Finds a record that a change may go to.
  func find(_ reference: String, in session: Session) throws -> Entry {
    let entry = try find(reference)
    guard (entry.role == .hidden) == session.writesHidden else {
      throw CommandError.standsInCover
    }
    return entry
  }

  /// Finds `REF@VERSION`: a version by the first digits of its id.
  func findVersion(_ text: String) throws -> (entry: Entry, version: Version) {
    guard let at = text.lastIndex(of: "@") else { throw CommandError.noSuchVersion }
    let entry = try find(String(text[..<at]))
    let version = try RecordHistory.version(
      text[text.index(after: at)...], of: entry.version.record, in: compartment(entry.role))
    return (entry, version)
  }

  /// The ids of all heads of a record: what a new version replaces.
  func headIDs(_ entry: Entry) -> [VersionID] {
    let replay = compartment(entry.role).replay
    return replay.heads(of: entry.version.record).map { replay.version($0).id }
  }

  /// The slugs that are taken.
  func slugs() throws -> Set<String> {
    var slugs: Set<String> = []
    for head in heads {
      let outline = try outline(of: head)
      if outline.hasSlug { slugs.insert(outline.slug) }
    }
    return slugs
  }

  /// What the records are that have slugs.
  func kindsBySlug() throws -> [String: RecordKind] {
    var kinds: [String: RecordKind] = [:]
    for head in heads {
      let outline = try outline(of: head)
      if outline.hasSlug { kinds[outline.slug] = outline.kind }
    }
    return kinds
  }

  /// Refuses a slug that is taken.
  func requireFree(_ slug: String) throws {
    guard !slug.isEmpty else { return }
    guard try heads(where: { $0.slug == slug }).isEmpty else { throw CommandError.slugTaken }
  }

  /// The attachments of a record.
  func attachments(of entry: Entry) throws -> [Entry] {
    let owner = entry.version.record.bytes
    return try readableHeads { $0.owner.elementsEqual(owner) && $0.kind == .attachment }
      .map { try self.entry($0) }
  }
}
