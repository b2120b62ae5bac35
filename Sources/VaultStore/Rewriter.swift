import CellFile
import Sodium

/// The log of a compartment as changes for a new file, with the old version ids.
struct Rewriter {
  private let replay: Replay
  private let bodies: BodyReader
  private let cursor: BodyCursor

  init(_ compartment: Compartment, storage: any Storage) {
    replay = compartment.replay
    bodies = compartment.bodies()
    cursor = BodyCursor(storage, key: compartment.key)
  }

  func changes(_ history: Reseal.History) throws(VaultError) -> [Change] {
    var changes: [Change] = []
    // Versions that name the same cells keep doing so: a new title is no second copy of a body.
    var known: [SharedBody: Int] = [:]
    for index in replay.allVersions {
      let version = replay.version(index)
      switch history {
      case .keep: break
      case .drop: if replay.isSuperseded(index) && !version.isDeletion { continue }
      case .purge: if replay.isSuperseded(index) || version.isDeletion { continue }
      }
      let content = try version.content.map { content throws(VaultError) in
        try rewritten(content, at: changes.count, &known)
      }
      changes.append(
        Change(
          record: version.record, version: version.id, modified: version.modified,
          parents: parents(of: version, history), content: content))
    }
    return changes
  }

  private struct SharedBody: Hashable {
    let extents: [Extent]
    let skipped: UInt64
  }

  private func rewritten(
    _ content: Version.Content, at position: Int, _ known: inout [SharedBody: Int]
  ) throws(VaultError) -> Change.Content {
    let metadata = try bodies.metadata(of: content)
    var body = Change.Body.new(StoredBodySource(content, cursor: cursor))
    if case .extents(let extents, _) = content.place, content.metadata != nil {
      let shared = SharedBody(
        extents: extents, skipped: content.storedLength - content.bodyLength)
      if let earlier = known[shared] {
        body = .shared(with: earlier)
      } else {
        known[shared] = position
      }
    }
    return Change.Content(metadata: metadata, bodyLength: content.bodyLength, body: body)
  }

  private func parents(of version: Version, _ history: Reseal.History) -> [VersionID] {
    switch history {
    case .keep: version.parents
    case .drop: ancestors(of: version)
    case .purge: []
    }
  }

  /// All ancestors, nearest first, 255 at the most: a merge with an older copy must still see that
  /// they are replaced.
  private func ancestors(of version: Version) -> [VersionID] {
    var found: [VersionID] = []
    var seen: Set<VersionID> = [version.id]
    var next = version.parents
    while !next.isEmpty && found.count < LogEntry.mostParents {
      var further: [VersionID] = []
      for id in next where seen.insert(id).inserted {
        found.append(id)
        if let index = replay.index(of: id), replay.record(of: index) == version.record {
          further += replay.version(index).parents
        }
      }
      next = further
    }
    return Array(found.prefix(LogEntry.mostParents))
  }
}
