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
    var known: [SharedBody: Int] = [:]
    for index in replay.allVersions {
      let version = replay.version(index)
      switch history {
      case .keep: break
      case .drop: if replay.isSuperseded(index) && !version.isDeletion { continue }
      case .purge: if replay.isSuperseded(index) || version.isDeletion { continue }
      }
      changes.append(
        try change(
          to: version, replacing: parents(of: version, history), at: changes.count, &known))
    }
    return changes
  }

  /// Some versions alone, in the order of the log.
  func changes(of indices: [Replay.Index]) throws(VaultError) -> [Change] {
    var changes: [Change] = []
    var known: [SharedBody: Int] = [:]
    for index in indices.sorted() {
      let version = replay.version(index)
      changes.append(
        try change(to: version, replacing: version.parents, at: changes.count, &known))
    }
    return changes
  }

  /// A version with its id and time.
  ///
  /// - Parameters:
  ///   - position: where it stands among the changes of its commit.
  ///   - known: bodies that a change of the commit holds already. Versions that name the same cells
  ///     keep doing so: a new title is no second copy of a body.
  func change(
    to version: Version, replacing parents: [VersionID], at position: Int,
    _ known: inout [SharedBody: Int]
  ) throws(VaultError) -> Change {
    let content = try version.content.map { content throws(VaultError) in
      try rewritten(content, at: position, &known)
    }
    return Change(
      record: version.record, version: version.id, modified: version.modified, parents: parents,
      content: content)
  }

  /// The metadata of a version, wherever it stands.
  ///
  /// - Throws: `VaultError.cell` where it cannot be read.
  func metadata(of content: Version.Content) throws(VaultError) -> [UInt8] {
    try bodies.metadata(of: content)
  }

  /// A body by the cells that it stands in.
  struct SharedBody: Hashable {
    private let extents: [Extent]
    private let skipped: UInt64

    /// The body of a version; nil where it stands in the log or behind its metadata.
    init?(_ content: Version.Content) {
      guard case .extents(let extents, _) = content.place, content.metadata != nil else {
        return nil
      }
      self.extents = extents
      skipped = content.storedLength - content.bodyLength
    }
  }

  private func rewritten(
    _ content: Version.Content, at position: Int, _ known: inout [SharedBody: Int]
  ) throws(VaultError) -> Change.Content {
    let metadata = try bodies.metadata(of: content)
    var body = Change.Body.new(StoredBodySource(content, cursor: cursor))
    if let shared = SharedBody(content) {
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
