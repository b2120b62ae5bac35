import Records
package import SystemPackage
package import VaultStore

/// Brings what other copies of a vault have into the cover, and says what came.
package struct MergeWork {
  /// What came of it.
  package struct Result: Sendable {
    /// How many versions came.
    package let versions: Int
    /// Of how many records they are.
    package let records: Int
    /// Whether keys or settings of another vault stayed there.
    package let leftOwn: Bool
    /// What of the cover has to be decided now; nil where it is saved and cannot be read again.
    package let open: Open?
  }

  /// What has to be decided after a merge.
  package struct Open: Sendable {
    /// How many records have several newest versions.
    package let conflicts: Int
    /// How many slugs are those of several records.
    package let sharedSlugs: Int
  }

  private let session: OpenVault

  /// Work in a vault.
  ///
  /// - Throws: `ApplicationError.coverOnly`.
  package init(in session: OpenVault) throws {
    try session.requireCover()
    self.session = session
  }

  /// Opens other vaults for reading. Each is tried with the keys of the vault that is open, which open
  /// its copies from between the same two reseals, then with its passphrase, then with those that were
  /// given for the files before; only then is its passphrase asked for.
  ///
  /// A session tries no passphrase of its own, so that it asks for the same whichever opened it.
  ///
  /// - Returns: the vaults; those that are the open vault's own file are left out.
  /// - Throws: `ApplicationError.otherVault`, and what asking throws.
  package func open(_ paths: [FilePath]) throws -> [MergeSource] {
    var secrets = [session.secret].compactMap { $0 }
    return try paths.compactMap { path in
      guard !session.vault.isFile(at: path) else { return nil }
      let name = path.string
      let source = try MergeWork.naming(name) {
        try MergeSource(try open(path, name, &secrets))
      }
      if source.tailLength > 0 && !source.vault.isBeingWritten {
        session.front.say(.otherTail(name: name, bytes: source.tailLength))
      }
      return source
    }
  }

  private func open(_ path: FilePath, _ name: String, _ secrets: inout [Secret]) throws -> Vault {
    do {
      return try session.vault.copy(at: path)
    } catch VaultError.nothingOpens {
      // Another header: a vault of its own, or this one from before a reseal.
    }
    for secret in secrets {
      do {
        return try Vault(path, secret: secret, suite: VaultFormat.suite)
      } catch VaultError.nothingOpens, VaultError.sharesOpenNothing {
        continue
      }
    }
    let asked = try session.secrets().ask(.otherVault(name))
    let vault = try Vault(path, secret: asked, suite: VaultFormat.suite)
    secrets.append(asked)
    return vault
  }

  /// Says of which file an error is.
  private static func naming<Value>(_ name: String?, _ work: () throws -> Value) throws -> Value {
    let trouble: OtherVaultTrouble
    do {
      return try work()
    } catch VaultError.nothingOpens, VaultError.sharesOpenNothing {
      trouble = .nothingOpens
    } catch VaultError.damaged(let damages) {
      trouble = .damaged(count: damages.count)
    } catch VaultError.newerProgram {
      trouble = .newerProgram
    } catch VaultError.cell(.damaged) {
      trouble = .damaged(count: 1)
    } catch VaultError.cell(.system(.noSuchFileOrDirectory, .open)) {
      trouble = .missing
    } catch VaultError.cell(.system(.notSupported, .open)) {
      trouble = .notAFile
    } catch VaultError.cell(.system(let error, _)) {
      trouble = .unreadable(error)
    }
    throw ApplicationError.otherVault(name, trouble)
  }

  /// Stores what the vault lacks: in one commit, unless its list of changes would become too long.
  ///
  /// - Throws: `ApplicationError.otherVault` where a body cannot be read, and what saving can throw.
  ///   Nothing of the commit is stored then.
  package func save(_ sources: [MergeSource]) throws -> Result {
    // Whoever merges another vault must not sign with its keys, nor be asked for its shares.
    let merge = Merge(of: sources) { metadata in
      let kind = (try? MetadataOutline(serialized: metadata))?.kind
      return kind == .key || kind == .setting
    }
    let vault = session.vault
    var versions = 0
    var records: Set<RecordID> = []
    var (isComplete, leftOwn) = (false, false)
    while !isComplete {
      let batch = try namingDamage(among: sources) {
        try session.edit { (catalog: TargetCatalog, _: Notes) in
          let batch = try merge.changes(
            lackingIn: catalog.compartment(catalog.target), of: vault)
          return (batch.changes, batch)
        }
      }
      versions += batch.changes.count
      records.formUnion(batch.changes.map(\.record))
      isComplete = batch.isComplete
      leftOwn = leftOwn || batch.leftOut > 0
    }
    // What came is saved: it must not be called undone.
    return Result(
      versions: versions, records: records.count, leftOwn: leftOwn, open: try? open())
  }

  private func open() throws -> Open {
    let catalog = try session.target(isQuiet: true)
    return Open(
      conflicts: catalog.conflictCount, sharedSlugs: try SharedSlug.all(in: catalog).count)
  }

  /// What is damaged is another vault's body: the own ones are not read.
  private func namingDamage<Value>(
    among sources: [MergeSource], _ work: () throws -> Value
  ) throws -> Value {
    do {
      return try work()
    } catch VaultError.cell(.notSaved(.sourceDamaged)) {
      let damaged =
        sources.count == 1 ? sources.first : sources.first { !MergeWork.isSound($0.vault) }
      throw ApplicationError.otherVault(damaged?.vault.path.string, .damaged(count: 1))
    }
  }

  private static func isSound(_ vault: Vault) -> Bool {
    (try? vault.verify().coverDamages.isEmpty) ?? false
  }
}

extension OpenVault {
  /// Refuses a hidden compartment: what is done with copies of a vault is done for the cover alone, so
  /// that it is the same whatever is hidden.
  ///
  /// - Throws: `ApplicationError.coverOnly`.
  package func requireCover() throws {
    if writesHidden { throw ApplicationError.coverOnly }
  }
}
