import Records
package import SystemPackage
package import VaultStore

/// Brings what other copies of a vault have into the cover, and says what came. In a session of a hidden
/// compartment, what its copies have goes along (`HiddenMerging`).
package struct MergeWork {
  /// The result of the merge.
  package struct Result: Sendable {
    /// How many versions came into the cover.
    package let versions: Int
    /// The number of records that they belong to.
    package let records: Int
    /// How many of the versions are older than some that were here: what was dropped from the history is
    /// in it again.
    package let older: Int
    /// Whether keys or settings of another vault stayed there.
    package let leftOwn: Bool
    /// The decisions that are open in the cover; nil if it is saved but cannot be read again.
    package let open: Open?
    /// The result for the open hidden compartment; nil if none is open, or if the work is only for
    /// the cover. Somebody with the cover's secret is told nothing about it.
    package let hidden: HiddenMerging.Result?
  }

  /// The decisions that are open after a merge.
  package struct Open: Sendable {
    /// How many records have several newest versions.
    package let conflicts: Int
    /// How many slugs are those of several records.
    package let sharedSlugs: Int

    /// The decisions that are open in the compartment that a catalog changes.
    init(_ catalog: TargetCatalog) throws {
      let replay = catalog.compartment(catalog.target).replay
      conflicts = replay.conflicts().count
      sharedSlugs = try SharedSlug.all(in: catalog).filter { $0.role == catalog.target }.count
    }
  }

  private let session: OpenVault

  /// Work in a vault.
  package init(in session: OpenVault) {
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

  /// Refuses what is no file, before a passphrase is asked for.
  ///
  /// - Throws: `ApplicationError.otherVault`.
  package static func requireFile(_ path: FilePath) throws {
    try naming(path.string) {
      do throws(CellError) {
        _ = try FileBodySource.size(of: path)
      } catch {
        throw VaultError.cell(error)
      }
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

  /// Stores what the vault lacks, in one commit unless its list of changes would become too long.
  /// If the cover lacks nothing, one commit is made all the same: decisions based on the cover
  /// must not reveal whether something hidden came.
  ///
  /// - Throws: `ApplicationError.otherVault` if a body cannot be read, and what saving can throw.
  ///   Nothing of the commit is stored then, and no hidden change waits that did not wait before.
  package func save(_ sources: [MergeSource]) throws -> Result {
    // Before the commits, which take along what fits: it never throws, and writes nothing.
    let hidden = session.hiddenSession.map { HiddenMerging(sources, into: $0) }
    let cover: (versions: Int, records: Int, older: Int, leftOwn: Bool)
    do {
      cover = try saveCover(sources)
    } catch {
      hidden?.giveBack()
      throw error
    }
    // The changes are saved: they must not be called undone.
    return Result(
      versions: cover.versions, records: cover.records, older: cover.older,
      leftOwn: cover.leftOwn,
      open: (try? session.coverTarget()).flatMap { try? Open($0) }, hidden: hidden?.end())
  }

  private func saveCover(
    _ sources: [MergeSource]
  ) throws -> (versions: Int, records: Int, older: Int, leftOwn: Bool) {
    let merge = Merge(of: sources, leavingOut: MergeWork.staysThere)
    let vault = session.vault
    var (versions, older) = (0, 0)
    var records: Set<RecordID> = []
    var (isComplete, leftOwn) = (false, false)
    while !isComplete {
      let batch = try namingDamage(among: sources) {
        try session.editCover(isOccasion: versions == 0) { catalog in
          let batch = try merge.changes(
            lackingIn: catalog.compartment(catalog.target), of: vault)
          return (batch.changes, batch)
        }
      }
      versions += batch.changes.count
      older += batch.older
      records.formUnion(batch.changes.map(\.record))
      isComplete = batch.isComplete
      leftOwn = leftOwn || batch.leftOut > 0
    }
    return (versions, records.count, older, leftOwn)
  }

  /// Whether a record is of the vault it was made in alone: whoever merges another vault must not sign
  /// with its keys, nor encrypt to keys that somebody else put under a known name, nor be asked for its
  /// shares.
  @Sendable static func staysThere(_ metadata: [UInt8]) -> Bool {
    let kind = (try? MetadataOutline(serialized: metadata))?.kind
    return kind == .key || kind == .contact || kind == .setting
  }

  /// The damaged body is another vault's: the vault's own bodies are not read.
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
  /// Refuses a hidden compartment: a vault for a journey is made of the cover alone, so that it is the same
  /// whatever is hidden.
  ///
  /// - Throws: `ApplicationError.coverOnly`.
  package func requireCover() throws {
    if writesHidden { throw ApplicationError.coverOnly }
  }
}
