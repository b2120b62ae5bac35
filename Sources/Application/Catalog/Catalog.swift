package import Calendar
import Parallel
package import Records
package import VaultStore

/// The records of some compartments of an unlocked vault, newest first.
///
/// Which compartments these are is a matter of types (format section 6, R1): what reads takes a
/// `WholeCatalog`, with all that are open. What makes changes takes a `TargetCatalog`; that of the
/// cover holds the cover alone, so that nothing hidden can become a part of a change. This is what
/// the two have in common.
///
/// Nothing is decoded until it is asked for. What only has to be found is found by its outline;
/// an `Entry`, with all of its metadata, is made of the few that are shown or changed.
package class Catalog {
  /// A head of a record, of which nothing is decoded yet.
  package struct Head: Sendable {
    /// The compartment that it stands in.
    package let role: CompartmentRole
    /// The position of the version in the compartment's log.
    package let index: Replay.Index
    /// Milliseconds since 1970, UTC.
    package let modified: UInt64
  }

  /// A head of a record with all that it says about itself.
  package struct Entry: Sendable {
    /// The compartment that it stands in.
    package let role: CompartmentRole
    /// The position of the version in the compartment's log.
    package let index: Replay.Index
    /// The version.
    package let version: Version
    /// The content of the version, as it is stored.
    package let content: Version.Content
    /// Its fields.
    package let metadata: Metadata
    /// Whether the record has other heads.
    package let isConflict: Bool

    /// A head whose metadata was read.
    ///
    /// - Throws: `MetadataError` where the stored bytes are no metadata.
    init(
      _ head: Head, _ version: Version, _ content: Version.Content, stored metadata: [UInt8],
      isConflict: Bool
    ) throws {
      role = head.role
      index = head.index
      self.version = version
      self.content = content
      self.metadata = try Metadata(serialized: metadata)
      self.isConflict = isConflict
    }

    /// How the record is called in answers: its slug, else the first digits of its id.
    package var reference: String { Catalog.reference(slug: metadata.slug, version.record) }
  }

  /// The compartments that can be seen; a name means a record of the first one that has it.
  package let compartments: [Compartment]
  /// All heads, newest first.
  package let heads: [Head]

  // Fewer take less time than starting a thread.
  private static let fewestEntries = 200

  // One for each compartment: neighbouring records share body cells.
  private let readers: [BodyReader]

  fileprivate init(_ compartments: [Compartment]) {
    self.compartments = compartments
    readers = compartments.map { $0.bodies() }
    var heads: [Head] = []
    for compartment in compartments {
      let replay = compartment.replay
      heads += replay.heads().map {
        Head(role: compartment.role, index: $0, modified: replay.modified($0))
      }
    }
    self.heads = heads.sorted { one, other in
      guard one.modified == other.modified else { return one.modified > other.modified }
      // All versions of one commit have the same time: a later one in the log is newer.
      return one.role == other.role ? one.index > other.index : one.role == .hidden
    }
  }

  /// Finds a record by its slug, the first digits of its id, its whole title, or a person's native
  /// name or alias.
  ///
  /// - Throws: `ApplicationError.noSuchRecord`, `.notWhole`, `.ambiguous`.
  package func find(_ reference: String) throws -> Entry {
    if let entry = try named(reference) { return entry }
    let candidates = try beginning(with: reference)
    throw candidates.isEmpty
      ? ApplicationError.noSuchRecord : ApplicationError.notWhole(candidates)
  }

  /// How a record is called in answers: its slug, else the first digits of its id.
  package static func reference(slug: String, _ record: RecordID) -> String {
    slug.isEmpty ? record.firstDigits : slug
  }

  /// The slugs that several records of one compartment have: they name none of them.
  package func sharedSlugs() -> Set<String> {
    var shared: Set<String> = []
    for compartment in compartments {
      var owners: [String: RecordID] = [:]
      for head in heads where head.role == compartment.role {
        guard let outline = try? outline(of: head), outline.hasSlug else { continue }
        let record = record(of: head)
        let owner = owners[outline.slug, default: record]
        if owner != record { shared.insert(outline.slug) }
        owners[outline.slug] = owner
      }
    }
    return shared
  }

  /// Whether more than one compartment is visible, so that each record shows its compartment.
  package var showsCompartments: Bool { compartments.count > 1 }

  // Every head, and what is made of it, comes from one of the compartments.
  private func place(_ role: CompartmentRole) -> Int {
    compartments.firstIndex { $0.role == role } ?? 0
  }

  private func bodies(_ role: CompartmentRole) -> BodyReader { readers[place(role)] }

  /// The compartment of an entry.
  package func compartment(_ role: CompartmentRole) -> Compartment { compartments[place(role)] }

  /// The record of a head.
  package func record(of head: Head) -> RecordID {
    compartment(head.role).replay.record(of: head.index)
  }

  /// Whether the record has other heads.
  package func isConflict(_ head: Head) -> Bool {
    compartment(head.role).replay.isConflict(head.index)
  }

  /// The parts of a head that lists and references need; no message is decoded.
  package func outline(of head: Head) throws -> MetadataOutline {
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
  package func entry(_ head: Head) throws -> Entry {
    let stored = try stored(head)
    return try Entry(
      head, stored.version, stored.content, stored: stored.metadata, isConflict: stored.isConflict)
  }

  private typealias Stored = (
    head: Head, version: Version, content: Version.Content, metadata: [UInt8], isConflict: Bool
  )

  /// The stored content of a head that is not a removal.
  private func stored(_ head: Head) throws -> Stored {
    let replay = compartment(head.role).replay
    let version = replay.version(head.index)
    guard let content = version.content else { throw ApplicationError.noSuchRecord }
    return (
      head, version, content, try bodies(head.role).metadata(of: content),
      replay.isConflict(head.index)
    )
  }

  /// The days that a record is about, or the day of its last change. Only kinds with dates of their
  /// own are decoded.
  package func days(of outline: MetadataOutline, _ head: Head) -> DaySpan {
    let hasDates = [.dialogue, .session, .exposure, .gathering].contains(outline.kind)
    let written = hasDates ? (try? entry(head))?.metadata.days : DaySpan(outline.date)
    return written ?? DaySpan(Clock.localDay(of: head.modified))
  }

  /// The heads whose outline is as wanted, newest first.
  ///
  /// - Throws: the damage of the first record that cannot be read.
  package func heads(where isWanted: (MetadataOutline) -> Bool) throws -> [Head] {
    try heads.filter { isWanted(try outline(of: $0)) }
  }

  /// The same where a record that cannot be read must not keep another from being found.
  package func readableHeads(where isWanted: (MetadataOutline) -> Bool) -> [Head] {
    heads.filter { head in
      guard let outline = try? outline(of: head) else { return false }
      return isWanted(outline)
    }
  }

  /// The entries whose outline is as wanted, newest first; the others are not decoded.
  package func entries(where isWanted: (MetadataOutline) -> Bool) throws -> [Entry] {
    try entries(of: heads(where: isWanted))
  }

  /// The entries of heads in their order: read one after the other, decoded with all processors.
  func entries(of heads: [Head]) throws -> [Entry] {
    try Parallel.map(try heads.map { try stored($0) }, fewest: Catalog.fewestEntries) { stored in
      try Entry(
        stored.head, stored.version, stored.content, stored: stored.metadata,
        isConflict: stored.isConflict)
    }
  }

  /// A body as text or bytes in memory.
  package func body(_ entry: Entry) throws -> [UInt8] {
    try bodies(entry.role).body(of: entry.content)
  }

  /// The ids of all heads of a record: what a new version replaces.
  package func headIDs(_ entry: Entry) -> [VersionID] {
    let replay = compartment(entry.role).replay
    return replay.heads(of: entry.version.record).map { replay.version($0).id }
  }

  /// The versions that stand at the heads: two catalogs with the same ones hold the same records.
  package var versions: [VersionID] {
    heads.map { compartment($0.role).replay.version($0.index).id }
  }

  /// The attachments of a record.
  package func attachments(of entry: Entry) throws -> [Entry] {
    let owner = entry.version.record.bytes
    return try readableHeads { $0.owner.elementsEqual(owner) && $0.kind == .attachment }
      .map { try self.entry($0) }
  }
}

/// The view of commands that only read: all open compartments.
package final class WholeCatalog: Catalog {
  /// The open compartments, the hidden one first.
  package init(_ state: VaultState) {
    super.init([state.hidden, state.cover].compactMap { $0 })
  }

  /// The cover alone, for whoever says `--in cover`.
  package init(coverOf state: VaultState) {
    super.init([state.cover])
  }

  private init(_ compartment: Compartment) {
    super.init([compartment])
  }

  /// Each compartment for itself.
  package var parts: [(role: CompartmentRole, catalog: WholeCatalog)] {
    compartments.map { ($0.role, WholeCatalog($0)) }
  }

  /// Finds a record by its name, or by a part of it: nothing is changed by what is only read.
  ///
  /// - Throws: `ApplicationError.noSuchRecord`, `.ambiguous`.
  package override func find(_ reference: String) throws -> Entry {
    guard let entry = try named(reference) ?? partlyNamed(reference) else {
      throw ApplicationError.noSuchRecord
    }
    return entry
  }
}

/// The view of work that changes one compartment, or asks about it.
package final class TargetCatalog: Catalog {
  /// The compartment that changes go to.
  package let target: CompartmentRole

  /// - Parameters:
  ///   - state: the open compartments.
  ///   - hidden: whether changes go to the hidden one. They may depend on both; those of the cover
  ///     on the cover alone.
  init(_ state: VaultState, hidden: Bool) {
    guard hidden, let compartment = state.hidden else {
      target = .cover
      super.init([state.cover])
      return
    }
    target = .hidden
    super.init([compartment, state.cover])
  }

  /// Finds a record that a change may go to.
  ///
  /// - Parameter endsConflict: whether the change may take the place of several newest versions. Any
  ///   other would drop the words of one side without a look at them.
  /// - Throws: as `find`, and `ApplicationError.standsInCover`, `.inConflict`.
  package func findOwn(_ reference: String, endsConflict: Bool = false) throws -> Entry {
    let entry = try find(reference)
    guard isOwn(entry) else { throw ApplicationError.standsInCover }
    guard endsConflict || !entry.isConflict else { throw ApplicationError.inConflict }
    return entry
  }

  /// Whether a record stands in the compartment that changes go to.
  package func isOwn(_ entry: Entry) -> Bool { entry.role == target }

  /// Refuses a slug that is taken.
  package func requireFree(_ slug: String, except record: RecordID? = nil) throws {
    guard !slug.isEmpty else { return }
    let taken = try heads { $0.slug == slug }.contains { self.record(of: $0) != record }
    if taken { throw ApplicationError.slugTaken }
  }
}

extension Catalog {
  /// A record as a text; that of an attachment is empty.
  package func form(of entry: Entry) throws -> TextForm {
    let isText = entry.metadata.kind != .attachment
    return TextForm(metadata: entry.metadata, body: isText ? try body(entry) : [])
  }

  /// The version that `REF@VERSION` means, as a text; that of an attachment is empty.
  ///
  /// - Throws: as `findVersion`; `ApplicationError.noSuchVersion` for a removal.
  package func form(
    ofVersion reference: String
  ) throws -> (entry: Entry, version: Version, form: TextForm) {
    let (entry, version) = try findVersion(reference)
    guard let content = version.content else { throw ApplicationError.noSuchVersion }
    let bodies = compartment(entry.role).bodies()
    let metadata = try Metadata(serialized: try bodies.metadata(of: content))
    let isText = metadata.kind != .attachment
    let body = isText ? try bodies.body(of: content) : []
    return (entry, version, TextForm(metadata: metadata, body: body))
  }
}
