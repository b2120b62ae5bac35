import Records
package import SystemPackage
package import VaultStore

/// A file that becomes an attachment of a record.
package struct Attachment {
  private let path: FilePath
  private let size: Int64
  private let owner: RecordID

  /// A file whose size was looked at before.
  package init(_ path: FilePath, size: Int64, owner: RecordID) {
    self.path = path
    self.size = size
    self.owner = owner
  }

  /// Looks at a file.
  ///
  /// - Throws: `CellError.system` where there is no such file.
  package init(_ path: FilePath, owner: RecordID) throws {
    self.init(path, size: try FileBodySource.size(of: path), owner: owner)
  }

  /// The record that holds it; its bytes are read when they are stored.
  ///
  /// - Parameter place: the file's path within an imported folder.
  package func change(place: String = "", modified: UInt64? = nil) throws -> Change {
    var metadata = Metadata(
      RecordKind.attachment, title: path.lastComponent?.string ?? "attachment")
    metadata.path = place
    metadata.owner = owner.bytes
    return try Change.put(
      .random(), modified: modified, metadata: metadata.serialized(),
      body: FileBodySource(path, size: size))
  }
}
