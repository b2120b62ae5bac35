package import Records
import VaultStore

/// To which dialogues records belong, and which mark holds for what in them has none.
///
/// Nothing else decides that. A slug may be that of several records, since each of two copies of a
/// vault gave it to one, and a record may have several newest versions. All of them count: a record
/// belongs to every dialogue that one of them leads to. Until somebody chooses, the strictest of
/// their rules holds for what leaves the vault. What comes in must not let more out by the most open
/// one either.
package struct Belonging: Sendable {
  /// The slugs of the dialogues that sessions name, by the sessions' slugs; an empty one where a
  /// session names none.
  private var sessions: [String: Set<String>] = [:]
  /// The sessions of which one newest version is a removal: it is not clear where their notes belong.
  private var removedSessions: Set<String> = []
  /// The strictest rules, by the dialogues' slugs.
  private var rules: [String: PortionMark] = [:]
  /// The most open ones, which may come to hold when somebody chooses.
  private var openest: [String: PortionMark] = [:]

  /// Belonging to nothing.
  package init() {}

  /// Looks at the dialogues and sessions of a catalog.
  ///
  /// - Throws: the damage of one that cannot be read.
  package init(_ catalog: Catalog) throws {
    for entry in try catalog.entries(where: { Belonging.counts($0) }) { add(entry, of: catalog) }
  }

  /// The same where a record that cannot be read must not keep others from being found. The rule of
  /// such a dialogue counts as `private`.
  package init(readableIn catalog: Catalog) {
    for head in catalog.readableHeads(where: { Belonging.counts($0) }) {
      if let entry = try? catalog.entry(head) {
        add(entry, of: catalog)
      } else if let outline = try? catalog.outline(of: head), outline.kind == .dialogue {
        rules[outline.slug] = .private
        openest[outline.slug] = .open
      }
    }
  }

  private mutating func add(_ entry: Catalog.Entry, of catalog: Catalog) {
    add(entry.metadata)
    if catalog.hasRemoval(entry) { addRemoval(of: entry.metadata) }
  }

  private static func counts(_ outline: MetadataOutline) -> Bool {
    outline.hasSlug && (outline.kind == .session || outline.kind == .dialogue)
  }

  /// Lets a version of a dialogue or a session count; another record changes nothing.
  package mutating func add(_ metadata: Metadata) {
    guard !metadata.slug.isEmpty else { return }
    switch metadata.details {
    case .session(let session):
      sessions[metadata.slug, default: []].insert(session.dialogue)
    case .dialogue(let dialogue):
      let rule = PortionMark.unmarked(marking: "", rule: dialogue.rule)
      rules[metadata.slug] = PortionMark.stricter(rules[metadata.slug] ?? rule, rule)
      let known = openest[metadata.slug] ?? rule
      openest[metadata.slug] = known.openness > rule.openness ? known : rule
    default: break
    }
  }

  /// Takes a removal next to another version into account: it closes what belonged to the record.
  package mutating func addRemoval(of metadata: Metadata) {
    switch metadata.details {
    case .session: removedSessions.insert(metadata.slug)
    case .dialogue: rules[metadata.slug] = .private
    default: break
    }
  }

  /// The slugs of the dialogues whose rule, people and summaries a record belongs to: for a note
  /// those of its session, for a dialogue its own; empty if there are none.
  package func dialogues(of metadata: Metadata) -> Set<String> {
    var own: Set<String> = [metadata.details.dialogueSlug]
    switch metadata.details {
    case .dialogue: own = [metadata.slug]
    case .note(let note), .line(let note):
      if let named = sessions[note.session] {
        // A session of no dialogue leaves its notes to the one that they name, and so does one that
        // is gone if somebody chooses its removal.
        let mayLeaveThem = named.contains("") || removedSessions.contains(note.session)
        own = mayLeaveThem ? own.union(named) : named
      }
    default: break
    }
    return own.subtracting([""])
  }

  /// Whether a record belongs to the dialogue of a slug.
  package func belongs(_ metadata: Metadata, to dialogue: String) -> Bool {
    dialogues(of: metadata).contains(dialogue)
  }

  /// The strictest rule that may come to hold for a record, for what leaves; `private` where it
  /// belongs to no dialogue.
  package func strictestRule(of metadata: Metadata) -> PortionMark {
    if let session = metadata.sessionSlug, removedSessions.contains(session) { return .private }
    return dialogues(of: metadata).map { rules[$0] ?? .private }
      .min { $0.openness < $1.openness } ?? .private
  }

  /// The most open rule, for incoming records: whatever somebody chooses, they must not
  /// leave under it. A dialogue that is not here yet may come with any rule. `private`
  /// if there is no dialogue.
  package func openestRule(of metadata: Metadata) -> PortionMark {
    dialogues(of: metadata).map { openest[$0] ?? .open }
      .max { $0.openness < $1.openness } ?? .private
  }

  /// The mark of what has none in a record: its own marking, else the strictest rule.
  package func unmarked(in metadata: Metadata) -> PortionMark {
    PortionMark(written: metadata.marking) ?? strictestRule(of: metadata)
  }

  /// The facts that decide which rule holds for a record.
  struct Grounds: Equatable {
    fileprivate let dialogues: Set<String>
    /// The session and the dialogue that it names itself, where a choice that is still open decides
    /// between its dialogues.
    fileprivate let names: [String]
  }

  /// The facts that decide which rule holds for a record. If two records have the same
  /// grounds, any choice holds for both.
  func grounds(of metadata: Metadata) -> Grounds {
    let session = metadata.sessionSlug ?? ""
    let isSettled = !removedSessions.contains(session) && (sessions[session]?.count ?? 1) == 1
    return Grounds(
      dialogues: dialogues(of: metadata),
      names: isSettled ? [] : [session, metadata.details.dialogueSlug])
  }
}

extension Catalog {
  /// The newest versions of all dialogues of a slug, newest first; none for an empty slug.
  func dialogues(of slug: String) throws -> [Entry] {
    slug.isEmpty ? [] : try entries { $0.kind == .dialogue && $0.slug == slug }
  }

  /// Whether one of the newest versions of a record is its removal.
  func hasRemoval(_ entry: Entry) -> Bool {
    guard entry.isConflict else { return false }
    let replay = compartment(entry.role).replay
    return replay.heads(of: entry.version.record).contains { replay.isDeletion($0) }
  }

  /// The newest versions of a record that are no removals, this one first.
  func newestVersions(of entry: Entry) throws -> [Entry] {
    guard entry.isConflict else { return [entry] }
    let others = heads.filter {
      $0.role == entry.role && $0.index != entry.index && record(of: $0) == entry.version.record
    }
    return [entry] + (try others.map { try self.entry($0) })
  }

  /// Refuses to make something of what belongs to a record by its slug where several records of a
  /// compartment have that slug: nobody knows which of them is meant.
  ///
  /// - Throws: `ApplicationError.slugsShared`; the damage of a record that cannot be read.
  func requireUnshared(_ slugs: Set<String>) throws {
    let shared = try SharedSlug.all(in: self).filter { slugs.contains($0.slug) }
    guard shared.isEmpty else { throw ApplicationError.slugsShared(shared.flatMap(\.records)) }
  }
}

extension Metadata {
  /// The slug of the session that a note belongs to, or a session's own; nil if there is none.
  var sessionSlug: String? {
    switch details {
    case .note(let note), .line(let note): note.session.isEmpty ? nil : note.session
    case .session: slug.isEmpty ? nil : slug
    default: nil
    }
  }
}
