package import Records
package import VaultStore

/// Finds records that may be gone, and their versions.
package enum VersionFinder {
  /// Finds a record by its name, and one that was removed by the first digits of its id.
  ///
  /// - Throws: as `Catalog.find`.
  package static func find(
    _ ref: String, in catalog: Catalog
  ) throws -> (compartment: Compartment, record: RecordID) {
    do {
      let entry = try catalog.find(ref)
      return (catalog.compartment(entry.role), entry.version.record)
    } catch let error as ApplicationError {
      switch error {
      case .noSuchRecord, .notWhole: break
      default: throw error
      }
      guard let prefix = RecordID.Prefix(hexadecimal: ref) else { throw error }
      for compartment in catalog.compartments {
        let replay = compartment.replay
        let records = Set(replay.allVersions.map { replay.record(of: $0) }.filter(prefix.begins))
        if records.count > 1 {
          throw ApplicationError.ambiguous(try candidates(records, compartment))
        }
        if let record = records.first { return (compartment, record) }
      }
      throw error
    }
  }

  private static func candidates(
    _ records: Set<RecordID>, _ compartment: Compartment
  ) throws -> [Catalog.Namesake] {
    let bodies = compartment.bodies()
    return try records.sorted().compactMap { record in
      try RemovedRecord(record, in: compartment, bodies)
    }.map { removed in
      Catalog.Namesake(
        reference: removed.reference, kind: removed.metadata.kind.name,
        title: removed.metadata.title)
    }
  }

  /// Finds a version of a record by the first digits of its id.
  ///
  /// - Throws: `ApplicationError.noSuchVersion` where not exactly one begins with them.
  package static func version(
    _ digits: Substring, of record: RecordID, in compartment: Compartment
  ) throws -> Version {
    let replay = compartment.replay
    guard let prefix = VersionID.Prefix(hexadecimal: String(digits)) else {
      throw ApplicationError.noSuchVersion
    }
    let found = replay.versions(of: record).filter { prefix.begins(replay.id(of: $0)) }
    guard found.count == 1 else { throw ApplicationError.noSuchVersion }
    return replay.version(found[0])
  }

  /// The versions of a record that is there or was removed, the newest first.
  ///
  /// - Throws: as `find`, and the damage of a version that cannot be read.
  package static func versions(
    of reference: String, in catalog: Catalog
  ) throws -> [ListedVersion] {
    let (compartment, record) = try find(reference, in: catalog)
    let bodies = compartment.bodies()
    let replay = compartment.replay
    return try replay.versions(of: record).reversed().map { index in
      let version = replay.version(index)
      let metadata = try version.content.map {
        try Metadata(serialized: try bodies.metadata(of: $0))
      }
      return ListedVersion(
        version: version, metadata: metadata, isCurrent: !replay.isSuperseded(index))
    }
    // Older versions may come later, from another copy of the vault. The sort is stable.
    .sorted { $0.version.modified > $1.version.modified }
  }
}

/// A version of a record with what it said about itself.
package struct ListedVersion {
  /// The version.
  package let version: Version
  /// Its fields; nil for a removal.
  package let metadata: Metadata?
  /// Whether no other version replaces it.
  package let isCurrent: Bool
}
