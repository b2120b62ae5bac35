import CellFile
import Sodium
package import SystemPackage

/// The cover of another vault, open for reading: a copy of the own one, or a vault of its own. Its file
/// is never written. What the secret of the file opens beside the cover is read by `hiddenDifference`.
package final class MergeSource {
  /// The other vault.
  package let vault: Vault
  /// Bytes behind its newest commit: a save that was cut off, or one that is under way.
  package let tailLength: Int64
  fileprivate let replay: Replay
  fileprivate let rewriter: Rewriter

  /// Reads the logs of another vault's cover, whichever secret opened it.
  ///
  /// - Throws: `VaultError.damaged` where it is damaged, `.newerProgram` where it has entries that this
  ///   program cannot read, and `.cell`.
  package init(_ vault: Vault) throws(VaultError) {
    let state = try vault.loadAsCover()
    guard state.damages.isEmpty else { throw .damaged(state.damages) }
    guard state.cover.replay.newerEntries == 0 else { throw .newerProgram }
    self.vault = vault
    tailLength = state.tailLength
    replay = state.cover.replay
    rewriter = Rewriter(state.cover, storage: vault.storage)
  }
}

/// What the covers of other vaults have and one vault lacks (format section 9).
///
/// Versions keep their ids, their parents and their times, so that merging in any order, and more than
/// once, gives the same versions and the same heads. Bodies are sealed again while they are read; those
/// whose cells this file has already are named and not copied.
package struct Merge {
  /// About how long the log of one commit becomes, in bytes: 256 MiB. What is longer takes several.
  package static let longestLog: UInt64 = 256 << 20

  /// What goes into one commit.
  package struct Batch: Sendable {
    /// The versions, as changes; none where nothing is lacking.
    package let changes: [Change]
    /// Whether nothing is lacking after them.
    package let isComplete: Bool
    /// How many versions were left out, because they belong to another vault alone.
    package let leftOut: Int
    /// How many of the versions are older than some that are here, and were dropped from the history or
    /// never in it.
    package let older: Int
  }

  private let sources: [MergeSource]
  private let staysThere: @Sendable ([UInt8]) -> Bool

  /// A merge of other vaults into one.
  ///
  /// - Parameter staysThere: whether a record with this metadata is of the vault it was made in alone,
  ///   such as a secret key. Of a file with another header, it comes only where its record is here, and
  ///   is such a one too.
  package init(
    of sources: [MergeSource],
    leavingOut staysThere: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }
  ) {
    self.sources = sources
    self.staysThere = staysThere
  }

  /// The versions that a vault's cover lacks, those that others come from first.
  ///
  /// - Parameters:
  ///   - cover: the vault's cover as it is now.
  ///   - vault: the vault.
  ///   - longestLog: where the log of the commit ends, about, in bytes.
  /// - Throws: `VaultError.cell` where metadata of another vault cannot be read.
  package func changes(
    lackingIn cover: Compartment, of vault: Vault, longestLog: UInt64 = longestLog
  ) throws(VaultError) -> Batch {
    var changes: [Change] = []
    var seen: Set<VersionID> = []
    var length: UInt64 = 0
    var (leftOut, older) = (0, 0)
    for source in sources {
      let isSameFile = source.vault.keys.header == vault.keys.header
      var known: [Rewriter.SharedBody: Int] = [:]
      for index in source.replay.allVersions {
        let id = source.replay.id(of: index)
        guard cover.replay.index(of: id) == nil, seen.insert(id).inserted else { continue }
        guard length < longestLog else {
          return Batch(changes: changes, isComplete: false, leftOut: leftOut, older: older)
        }
        let version = source.replay.version(index)
        if !isSameFile,
          try Merge.stays(version, of: source.rewriter, lackingIn: cover, staysThere)
        {
          leftOut += 1
          continue
        }
        let change: Change
        if isSameFile,
          let standing = Merge.standing(version, in: cover.replay, changes.count, &known)
        {
          change = standing
        } else {
          change = try source.rewriter.change(
            to: version, replacing: version.parents, at: changes.count, &known)
        }
        if cover.replay.isNamedOnly(id) { older += 1 }
        length += Merge.entryLength(change)
        changes.append(change)
      }
    }
    return Batch(changes: changes, isComplete: true, leftOut: leftOut, older: older)
  }

  /// Whether a version of a file with another header stays there: what belongs to the vault it was made
  /// in alone comes only where its record is such a one here too. Long metadata stands in front of the
  /// body, and is read as well.
  ///
  /// - Throws: `VaultError.cell` where metadata cannot be read.
  static func stays(
    _ version: Version, of source: Rewriter, lackingIn own: Compartment,
    _ staysThere: ([UInt8]) -> Bool
  ) throws(VaultError) -> Bool {
    guard let content = version.content, staysThere(try source.metadata(of: content)) else {
      return false
    }
    for index in own.replay.versions(of: version.record) {
      guard let content = own.replay.version(index).content else { continue }
      if staysThere(try own.bodies().metadata(of: content)) { return false }
    }
    return true
  }

  /// A version whose body stands in cells that this file has too, because it is that of a version which
  /// both copies have: they are the very same cells, for their seal is the same. Nil for any other.
  private static func standing(
    _ version: Version, in own: Replay, _ position: Int, _ known: inout [Rewriter.SharedBody: Int]
  ) -> Change? {
    guard let content = version.content, let shared = Rewriter.SharedBody(content),
      known[shared] == nil, let metadata = content.metadata,
      case .extents(let extents, let seal) = content.place, stands(version, in: own)
    else { return nil }
    known[shared] = position
    return Change(
      record: version.record, version: version.id, modified: version.modified,
      parents: version.parents,
      content: Change.Content(
        metadata: metadata, bodyLength: content.bodyLength, body: .stored(extents, seal: seal)))
  }

  /// Whether a version has its body in the same cells as one that it comes from and that is here: their
  /// seal is the same, so that they are the same in both files, where these have the same header.
  static func stands(_ version: Version, in own: Replay) -> Bool {
    guard let place = version.content?.place else { return false }
    return version.parents.contains { parent in
      own.index(of: parent).map { own.version($0).content?.place == place } ?? false
    }
  }

  /// The length of a change's entry, about, in bytes.
  private static func entryLength(_ change: Change) -> UInt64 {
    let ids = UInt64(LogEntry.idsSize + VersionID.size * change.parents.count)
    return ids + UInt64(change.content?.metadata.count ?? 0) + 64
  }
}

extension Vault {
  /// Opens another file with this vault's keys: a copy of it from between the same two reseals.
  ///
  /// - Throws: `VaultError.nothingOpens` for any other file; `.cell` where it cannot be read.
  package func copy(at path: FilePath) throws(VaultError) -> Vault {
    let keys = try heldKeys()
    return try Vault(path, heldKeys: keys, suite: suite)
  }

  /// Whether a path leads to this vault's own file.
  package func isFile(at path: FilePath) -> Bool { storage.isFile(at: path) }
}
