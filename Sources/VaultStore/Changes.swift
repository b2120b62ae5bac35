package import CellFile
import Sodium

/// The compartment whose changes decide sizes.
package enum Cover {}
/// A compartment whose changes never do.
package enum Hidden {}

/// Changes for one kind of compartment. The parameter is what keeps hidden state out of
/// `CommitPlan.plan`: there is no way from `Changes<Hidden>` to `Changes<Cover>`.
package struct Changes<Compartment>: Sendable {
  /// The changes, in the order of the log.
  package var list: [Change]

  /// Some changes, or none.
  package init(_ list: [Change] = []) {
    self.list = list
  }

  /// Whether nothing changes.
  package var isEmpty: Bool { list.isEmpty }
}

extension [Change] {
  /// About how many bytes a commit of these writes, the padding included: for whoever shows how
  /// far it is.
  package var approximateCommitSize: UInt64 {
    let bodies = reduce(UInt64(0)) { $0 + ($1.content?.bodyLength ?? 0) }
    return SizeRule.ordinary(cover: bodies / UInt64(Cell.plaintextSize) + 2) * UInt64(Cell.size)
  }
}

/// One new version of a record.
package struct Change: Sendable {
  /// The record.
  package let record: RecordID
  /// The version's id; never used twice.
  package let version: VersionID
  /// When it was made: milliseconds since 1970, UTC. nil for what is made now: it gets the time of
  /// the commit that writes it, which all changes of one commit share.
  package let modified: UInt64?
  /// The versions that it replaces, at most 255.
  package let parents: [VersionID]
  /// What it says; nil for a deletion.
  package let content: Content?

  /// What a version that is no deletion says.
  package struct Content: Sendable {
    /// A serialized protobuf message of at most 1 MiB.
    package let metadata: [UInt8]
    /// Length of the body in bytes.
    package let bodyLength: UInt64
    let body: Body
    /// Reads a body that is only pointed to, for where it has to be written again.
    var original: (any BodySource)?
  }

  enum Body: Sendable {
    /// Bytes that this commit stores.
    case new(any BodySource)
    /// Body cells that the compartment has already.
    case stored([Extent], seal: Digest)
    /// The same stored bytes as those of an earlier change of the same commit.
    case shared(with: Int)
  }

  init(
    record: RecordID, version: VersionID, modified: UInt64?, parents: [VersionID],
    content: Content?
  ) {
    self.record = record
    self.version = version
    self.modified = modified
    self.parents = Array(parents.prefix(LogEntry.mostParents))
    self.content = content
  }

  /// A version with a body that is stored now.
  ///
  /// - Throws: `VaultError.metadataTooLong`.
  package static func put(
    _ record: RecordID, replacing parents: [VersionID] = [], modified: UInt64? = nil,
    metadata: [UInt8], body: any BodySource
  ) throws(VaultError) -> Change {
    guard metadata.count <= LogEntry.longestMetadata else { throw .metadataTooLong }
    return Change(
      record: record, version: .random(), modified: modified, parents: parents,
      content: Content(metadata: metadata, bodyLength: body.length, body: .new(body)))
  }

  /// A version that another vault made, with the id that it has there.
  ///
  /// - Parameters:
  ///   - version: not the id of a version that the compartment has.
  ///   - parents: what it came from there; versions among them that are not here count once they come.
  /// - Throws: `VaultError.metadataTooLong`.
  package static func put(
    _ record: RecordID, as version: VersionID, replacing parents: [VersionID], metadata: [UInt8],
    body: any BodySource
  ) throws(VaultError) -> Change {
    guard metadata.count <= LogEntry.longestMetadata else { throw .metadataTooLong }
    return Change(
      record: record, version: version, modified: nil, parents: parents,
      content: Content(metadata: metadata, bodyLength: body.length, body: .new(body)))
  }

  /// A version whose body is that of a version which the same compartment has: where it stands in
  /// body cells, no byte of it is written again.
  ///
  /// - Parameter body: reads the body of `version`, for where it cannot be pointed to.
  /// - Throws: `VaultError.metadataTooLong`.
  package static func put(
    _ record: RecordID, replacing parents: [VersionID], metadata: [UInt8],
    bodyOf version: Version.Content, body: any BodySource
  ) throws(VaultError) -> Change {
    guard metadata.count <= LogEntry.longestInlineMetadata, version.metadata != nil,
      case .extents(let extents, let seal) = version.place
    else {
      return try put(record, replacing: parents, metadata: metadata, body: body)
    }
    return Change(
      record: record, version: .random(), modified: nil, parents: parents,
      content: Content(
        metadata: metadata, bodyLength: version.bodyLength, body: .stored(extents, seal: seal),
        original: body))
  }

  /// The record is gone from now on; its history stays.
  package static func delete(_ record: RecordID, replacing parents: [VersionID]) -> Change {
    Change(record: record, version: .random(), modified: nil, parents: parents, content: nil)
  }
}
