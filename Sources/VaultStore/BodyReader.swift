package import CellFile
import Sodium

/// Reads metadata and bodies of versions; for one thread.
package final class BodyReader {
  /// Memory that is taken for a body before a byte of it was read: 1 MiB.
  private static let mostReserved: UInt64 = 1 << 20

  private let cursor: BodyCursor

  /// A reader of one compartment's bodies.
  package init(storage: any Storage, key: CellKey) {
    cursor = BodyCursor(storage, key: key)
  }

  /// The metadata of a version: from its entry, or from in front of its body where it is long.
  ///
  /// - Throws: `VaultError.cell` with the damage.
  package func metadata(of content: Version.Content) throws(VaultError) -> [UInt8] {
    if let metadata = content.metadata { return metadata }
    var metadata: [UInt8] = []
    try cells { () throws(CellError) in
      try unsafe stored(content) { piece in
        let missing = Int(content.metadataLength) - metadata.count
        unsafe metadata.append(contentsOf: piece.prefix(missing))
      }
    }
    return metadata
  }

  /// Reads a body piece by piece, without its metadata.
  ///
  /// Where this throws, the caller gives up what it made of the pieces: the seal over the cells is
  /// checked at the end.
  ///
  /// - Throws: `VaultError.cell` with the damage, or what `consume` throws.
  package func read(
    _ content: Version.Content, consume: (UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(VaultError) {
    var skip = content.metadata == nil ? Int(content.metadataLength) : 0
    try cells { () throws(CellError) in
      try unsafe stored(content) { piece throws(CellError) in
        let skipped = min(skip, piece.count)
        skip -= skipped
        guard skipped < piece.count else { return }
        try unsafe consume(UnsafeRawBufferPointer(rebasing: piece[skipped...]))
      }
    }
  }

  /// A whole body in memory, for texts.
  ///
  /// - Throws: `VaultError.cell` with the damage.
  package func body(of content: Version.Content) throws(VaultError) -> [UInt8] {
    var body: [UInt8] = []
    // What an entry claims may be more than the file holds.
    body.reserveCapacity(Int(min(content.bodyLength, BodyReader.mostReserved)))
    try unsafe read(content) { piece in unsafe body.append(contentsOf: piece) }
    return body
  }

  /// Checks that a version's body cells are the ones that its entry pins, without opening them.
  ///
  /// - Throws: `VaultError.cell` with the damage.
  func check(_ content: Version.Content) throws(VaultError) {
    guard case .extents(let extents, let seal) = content.place else { return }
    try cells { () throws(CellError) in try cursor.check(extents, seal: seal) }
  }

  private func stored(
    _ content: Version.Content, consume: (UnsafeRawBufferPointer) throws(CellError) -> Void
  ) throws(CellError) {
    switch content.place {
    case .inline(let bytes):
      try unsafe bytes.rawSpan.withUnsafeBytes { bytes throws(CellError) in
        try unsafe consume(bytes)
      }
    case .extents(let extents, let seal):
      try unsafe cursor.read(extents, seal: seal, consume: consume)
    }
  }
}
