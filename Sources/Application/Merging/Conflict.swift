package import Records
package import VaultStore

/// A record with several newest versions: two copies of the vault were changed, or a record and its
/// removal met.
package struct Conflict {
  /// Where one of the newest versions is from, as far as the vault knows. No version says in which
  /// copy of a vault it was written, but the log has the versions in the order in which they came.
  package enum Origin: Sendable {
    /// The record has it from somebody else.
    case received(Provenance.Received)
    /// It was in this vault before the others.
    case here
    /// It came to this vault later, by a merge.
    case merged

    /// The word for it in JSON.
    package var name: String {
      switch self {
      case .received: "received"
      case .here: "here"
      case .merged: "merged"
      }
    }
  }

  /// One of the newest versions.
  package struct Side {
    /// The version.
    package let version: Version
    /// Its fields; nil for a removal.
    package let metadata: Metadata?
    /// Where it is from.
    package let origin: Origin
  }

  /// The compartment that it stands in.
  package let role: CompartmentRole
  /// The record.
  package let record: RecordID
  /// The newest versions, the newest of them first.
  package let sides: [Side]

  /// The record's fields, as the newest version that is no removal has them.
  package var metadata: Metadata? { sides.lazy.compactMap(\.metadata).first }

  /// What the record is called.
  package var name: RecordName {
    RecordName(
      title: metadata?.title ?? "",
      reference: Catalog.reference(slug: metadata?.slug ?? "", record))
  }

  /// The ids of all sides.
  package var versions: Set<VersionID> { Set(sides.map(\.version.id)) }

  /// All conflicts, those that were changed last first. Records that are no concern of a person, such
  /// as drafts, count too.
  ///
  /// - Throws: the damage of a version that cannot be read.
  package static func all(in catalog: Catalog) throws -> [Conflict] {
    try catalog.compartments.flatMap { compartment in
      try compartment.replay.conflicts().map { try Conflict($0, in: compartment) }
    }
    // The sort is stable: of one time, what came first stands first.
    .sorted { $0.sides[0].version.modified > $1.sides[0].version.modified }
  }

  /// The conflict of a record.
  ///
  /// - Throws: as `Catalog.find`; `ApplicationError.notInConflict`.
  package static func find(_ reference: String, in catalog: Catalog) throws -> Conflict {
    if let entry = try catalog.named(reference) {
      let compartment = catalog.compartment(entry.role)
      guard compartment.replay.conflicts().contains(entry.version.record) else {
        throw ApplicationError.notInConflict
      }
      return try Conflict(entry.version.record, in: compartment)
    }
    // Drafts and the like have no names.
    guard let prefix = RecordID.Prefix(hexadecimal: reference) else {
      throw ApplicationError.noSuchRecord
    }
    let found = try all(in: catalog).filter { prefix.begins($0.record) }
    guard let conflict = found.first, found.count == 1 else {
      throw ApplicationError.noSuchRecord
    }
    return conflict
  }

  /// The newest version here that all sides come from; nil if there is none.
  package func commonAncestor(in catalog: Catalog) -> Version? {
    let replay = catalog.compartment(role).replay
    let ancestors = sides.map { side -> Set<VersionID> in
      var found: Set<VersionID> = []
      var next = side.version.parents
      while let id = next.popLast() {
        guard let index = replay.index(of: id), replay.record(of: index) == record,
          found.insert(id).inserted
        else { continue }
        next += replay.version(index).parents
      }
      return found
    }
    guard let first = ancestors.first else { return nil }
    let common = ancestors.dropFirst().reduce(first) { $0.intersection($1) }
    // Of versions with the same time, the later one descends from the other.
    return common.compactMap { replay.index(of: $0) }.filter { !replay.isDeletion($0) }
      .max { (replay.modified($0), $0) < (replay.modified($1), $1) }.map { replay.version($0) }
  }

  private init(_ record: RecordID, in compartment: Compartment) throws {
    let replay = compartment.replay
    let bodies = compartment.bodies()
    role = compartment.role
    self.record = record
    let heads = replay.heads(of: record).sorted { one, other in
      let times = (replay.modified(one), replay.modified(other))
      // Of versions from the same second, the one that came last counts as newer.
      return times.0 == times.1 ? one > other : times.0 > times.1
    }
    let first = Conflict.first(of: heads, of: record, in: replay)
    sides = try heads.map { index in
      let version = replay.version(index)
      let metadata = try version.content.map {
        try Metadata(serialized: try bodies.metadata(of: $0))
      }
      let received = metadata.flatMap { Provenance.received(in: $0) }
      return Side(
        version: version, metadata: metadata,
        origin: received.map { Origin.received($0) } ?? (index == first ? .here : .merged))
    }
  }

  /// The newest version that was here before the others; nil where one merge brought the record with
  /// all of them.
  private static func first(
    of heads: [Replay.Index], of record: RecordID, in replay: Replay
  ) -> Replay.Index? {
    guard let oldest = replay.versions(of: record).first else { return nil }
    let commit = replay.commitNumber(of: oldest)
    // The first commit of a vault holds what a reseal wrote, in the same order.
    let cameWhole = commit > 0 && heads.allSatisfy { replay.commitNumber(of: $0) == commit }
    return cameWhole ? nil : heads.min()
  }
}

/// A slug that several records have: each of two copies of a vault gave it to one.
package struct SharedSlug {
  /// The slug.
  package let slug: String
  /// The compartment that the records stand in.
  let role: CompartmentRole
  /// The records, newest first, each by the first digits of its id.
  package let records: [Catalog.Namesake]

  /// All of them, in alphabetical order.
  ///
  /// - Throws: the damage of a record that cannot be read.
  package static func all(in catalog: Catalog) throws -> [SharedSlug] {
    var found: [SharedSlug] = []
    for compartment in catalog.compartments {
      var owners: [String: [Catalog.Head]] = [:]
      var seen: [String: Set<RecordID>] = [:]
      for head in catalog.heads where head.role == compartment.role {
        let outline = try catalog.outline(of: head)
        guard outline.hasSlug, !outline.kind.isInternal,
          seen[outline.slug, default: []].insert(catalog.record(of: head)).inserted
        else { continue }
        owners[outline.slug, default: []].append(head)
      }
      for (slug, heads) in owners where heads.count > 1 {
        found.append(
          SharedSlug(
            slug: slug, role: compartment.role,
            records: try heads.map { head in
              let outline = try catalog.outline(of: head)
              return Catalog.Namesake(
                reference: Catalog.reference(slug: "", catalog.record(of: head)),
                kind: outline.kind.name, title: outline.title,
                compartment: catalog.showsCompartments ? head.role.name : "")
            }))
      }
    }
    return found.sorted { $0.slug < $1.slug }
  }
}

extension Catalog.Entry {
  /// Refuses to make something for others of a record in conflict: a paragraph may be private on one
  /// side only, and nobody chose yet.
  ///
  /// - Parameter others: more records that it is made of.
  /// - Throws: `ApplicationError.sourcesInConflict`.
  package func requireWhole(and others: [Catalog.Entry] = []) throws(ApplicationError) {
    var seen: Set<RecordID> = []
    let open = ([self] + others).filter { $0.isConflict && seen.insert($0.version.record).inserted }
    guard open.isEmpty else {
      throw ApplicationError.sourcesInConflict(open.map(\.reference).sorted())
    }
  }
}
