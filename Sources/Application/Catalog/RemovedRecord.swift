package import Records
package import VaultStore

/// A record that was removed, and what it said before.
package struct RemovedRecord {
  /// The compartment that it stands in.
  package let role: CompartmentRole
  /// The record.
  package let record: RecordID
  /// Milliseconds since 1970, UTC.
  package let removed: UInt64
  /// The cell of the commit that removed it: what was removed together has the same.
  package let commit: UInt64
  /// The version that was the newest before.
  package let last: Version
  /// The metadata of its last version.
  package let metadata: Metadata

  /// The first digits of its id: it has no slug any more.
  package var reference: String { Catalog.reference(slug: "", record) }

  /// The removed records that have not come back, the last removed first.
  ///
  /// - Throws: the damage of a record that cannot be read.
  package static func all(in catalog: Catalog) throws -> [RemovedRecord] {
    try catalog.compartments.flatMap { compartment in
      let replay = compartment.replay
      let bodies = compartment.bodies()
      var seen: Set<RecordID> = []
      return try replay.allVersions.compactMap { index -> RemovedRecord? in
        guard replay.isDeletion(index), !replay.isSuperseded(index) else { return nil }
        let record = replay.record(of: index)
        guard seen.insert(record).inserted else { return nil }
        return try RemovedRecord(record, in: compartment, bodies)
      }
    }.sorted { ($0.removed, $0.record) > ($1.removed, $1.record) }
  }

  /// A record; nil where it is there, or never said anything.
  package init?(_ record: RecordID, in compartment: Compartment, _ bodies: BodyReader) throws {
    let replay = compartment.replay
    let heads = replay.heads(of: record)
    guard let removal = heads.max(by: { replay.modified($0) < replay.modified($1) }),
      heads.allSatisfy({ replay.isDeletion($0) })
    else { return nil }
    let replaced = replay.version(removal).parents.compactMap { replay.index(of: $0) }
    let said = { (indices: [Replay.Index]) in
      indices.filter { !replay.isDeletion($0) && replay.record(of: $0) == record }
        .max { replay.modified($0) < replay.modified($1) }
    }
    guard let index = said(replaced) ?? said(replay.versions(of: record)) else { return nil }
    last = replay.version(index)
    guard let content = last.content else { return nil }
    role = compartment.role
    self.record = record
    removed = replay.modified(removal)
    commit = replay.commitCell(of: removal)
    metadata = try Metadata(serialized: try bodies.metadata(of: content))
  }

  /// The attachments that were removed together with it.
  package func attachments(in catalog: Catalog) throws -> [RemovedRecord] {
    try RemovedRecord.all(in: catalog).filter { other in
      other.role == role && other.commit == commit && other.metadata.kind == .attachment
        && other.metadata.owner == record.bytes
    }
  }
}
