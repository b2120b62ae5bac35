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
  /// - Throws: as `size(of:)`.
  package init(_ path: FilePath, owner: RecordID) throws {
    self.init(path, size: try Attachment.size(of: path), owner: owner)
  }

  /// The size of a file that is to become an attachment. A missing one is no missing vault, so it
  /// does not get the advice for that.
  ///
  /// - Throws: `ApplicationError.fileMissing`, `CellError.system`.
  package static func size(of path: FilePath) throws -> Int64 {
    do throws(CellError) {
      return try FileBodySource.size(of: path)
    } catch .system(.noSuchFileOrDirectory, .open) {
      throw ApplicationError.fileMissing
    }
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
