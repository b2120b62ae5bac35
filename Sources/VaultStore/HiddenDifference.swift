import CellFile
import Sodium

/// Why nothing comes from the hidden compartment of another file. The merge of the cover goes on as if
/// there were none.
package enum HiddenObstacle: Error, Equatable, Sendable {
  /// The secret of the file opens its cover alone.
  case notOpened
  /// The secret of the file opens another hidden compartment than the one that is open here: what one
  /// secret protects must not come under another.
  case another
  /// It is damaged there, in so many places.
  case damaged(count: Int)
  /// It has entries that this program cannot read.
  case newerProgram
  /// The file could not be read, or memory is short.
  case unreadable
}

/// What the hidden compartment of another file has and that of one vault lacks (format section 9).
package struct HiddenDifference: Sendable {
  /// The versions, those that others come from first: as many as were asked for.
  package let changes: Changes<Hidden>
  /// All versions that are lacking, these among them.
  package let lacking: Set<VersionID>
  /// How many bytes the changes take, with what describes them, about.
  package let bytes: UInt64
  /// How many versions were left out, because no hidden compartment has room for them.
  package let tooLarge: Int
  /// How many versions were left out, because they belong to another vault alone.
  package let leftOut: Int
  /// The versions among those that come which are older than some that are here, as in a `Merge.Batch`.
  package let older: Set<VersionID>

  /// The ids of the versions that come.
  package var versions: [VersionID] { changes.list.map(\.version) }
}

extension MergeSource {
  /// What the hidden compartment has and that of a vault lacks. Reads this file and nothing else: nobody
  /// is kept from writing, and nothing depends on the cover.
  ///
  /// - Parameters:
  ///   - own: the vault's hidden compartment, with what waits for a commit.
  ///   - vault: the vault, opened with the secret of that compartment.
  ///   - most: how many bytes are taken at once, about; one version at the least.
  ///   - staysThere: as for `Merge`.
  /// - Throws: `HiddenObstacle`.
  package func hiddenDifference(
    from own: Compartment, of vault: Vault, most: UInt64,
    leavingOut staysThere: ([UInt8]) -> Bool = { _ in false }
  ) throws(HiddenObstacle) -> HiddenDifference {
    guard self.vault.role == .hidden else { throw .notOpened }
    guard own.role == .hidden, self.vault.compartment == vault.compartment else { throw .another }
    let state: VaultState
    do throws(VaultError) {
      state = try self.vault.load()
    } catch {
      throw .unreadable
    }
    guard state.hiddenDamages.isEmpty, let other = state.hidden else {
      throw .damaged(count: state.hiddenDamages.count)
    }
    guard other.replay.newerEntries == 0 else { throw .newerProgram }
    var gathering = HiddenGathering(
      own: own, other: other.replay, rewriter: Rewriter(other, storage: self.vault.storage),
      isSameFile: self.vault.keys.header == vault.keys.header)
    do throws(VaultError) {
      return try gathering.difference(most: most, leavingOut: staysThere)
    } catch .cell(.damaged) {
      throw .damaged(count: 1)
    } catch {
      throw .unreadable
    }
  }
}

/// Gathers the versions that a hidden compartment lacks.
private struct HiddenGathering {
  let own: Compartment
  let other: Replay
  let rewriter: Rewriter
  let isSameFile: Bool
  // Bodies that stand in cells which both files have.
  private var standing: Set<Rewriter.SharedBody> = []

  init(own: Compartment, other: Replay, rewriter: Rewriter, isSameFile: Bool) {
    self.own = own
    self.other = other
    self.rewriter = rewriter
    self.isSameFile = isSameFile
  }

  mutating func difference(
    most: UInt64, leavingOut staysThere: ([UInt8]) -> Bool
  ) throws(VaultError) -> HiddenDifference {
    var changes: [Change] = []
    var lacking: Set<VersionID> = []
    var (tooLarge, leftOut) = (0, 0)
    var bytes: UInt64 = 0
    for index in other.allVersions where own.replay.index(of: other.id(of: index)) == nil {
      let version = other.version(index)
      if !isSameFile, try Merge.stays(version, of: rewriter, lackingIn: own, staysThere) {
        leftOut += 1
        continue
      }
      let stored = stored(version)
      guard stored != nil || version.content?.storedLength ?? 0 <= HiddenSpread.longestBody else {
        tooLarge += 1
        continue
      }
      lacking.insert(version.id)
      guard bytes < most else { continue }
      let change: Change
      if let stored {
        change = stored
      } else {
        // Each with a body of its own: what waits is written piece by piece.
        var known: [Rewriter.SharedBody: Int] = [:]
        change = try rewriter.change(to: version, replacing: version.parents, at: 0, &known)
      }
      bytes += HiddenSpread.Item(change: change, place: nil).cost
      changes.append(change)
    }
    return HiddenDifference(
      changes: Changes(changes), lacking: lacking, bytes: bytes, tooLarge: tooLarge,
      leftOut: leftOut,
      older: Set(changes.map(\.version).filter { own.replay.isNamedOnly($0) }))
  }

  /// A version whose body stands here already, in the very same cells: it is not written again. Nil for
  /// any other.
  private mutating func stored(_ version: Version) -> Change? {
    guard isSameFile, let content = version.content, let metadata = content.metadata,
      let body = Rewriter.SharedBody(content), case .extents(let extents, let seal) = content.place,
      standing.contains(body) || Merge.stands(version, in: own.replay)
    else { return nil }
    standing.insert(body)
    return Change(
      record: version.record, version: version.id, modified: version.modified,
      parents: version.parents,
      content: Change.Content(
        metadata: metadata, bodyLength: content.bodyLength, body: .stored(extents, seal: seal),
        // A reseal while it waits gives the vault other cells.
        original: own.source(of: content)))
  }
}
