import Sodium
package import SystemPackage
package import VaultStore

/// A readable file that leaves the vault: created, never overwritten, gone again unless finished.
package final class PlainFile {
  private let path: FilePath
  private let storage: FileStorage
  private var offset: Int64 = 0
  private var isFinished = false

  /// Creates an empty file.
  package init(_ path: FilePath) throws {
    self.path = path
    do throws(CellError) {
      storage = try FileStorage.create(path)
    } catch .system(.fileExists, _) {
      throw ApplicationError.targetNotEmpty
    }
  }

  /// Creates a file of bytes.
  package static func create(_ path: FilePath, _ bytes: [UInt8]) throws {
    let file = try PlainFile(path)
    try file.write(bytes)
    try file.finish()
  }

  deinit {
    if !isFinished { FileNaming.discard(path) }
  }

  /// Adds bytes that are reached by address.
  package func write(_ piece: UnsafeRawBufferPointer) throws(CellError) {
    do throws(Errno) {
      try unsafe storage.write(piece, at: offset)
    } catch {
      throw .system(error, .write)
    }
    offset += Int64(piece.count)
  }

  /// Adds bytes.
  package func write(_ bytes: [UInt8]) throws(CellError) {
    try unsafe bytes.rawSpan.withUnsafeBytes { (piece) throws(CellError) in
      try unsafe write(piece)
    }
  }

  /// Adds all of a source.
  ///
  /// - Parameters:
  ///   - shouldStop: whether the work was asked to stop.
  ///   - progress: told how many bytes were added.
  /// - Throws: `CellError.interrupted`, `.notSaved`.
  package func write(
    _ source: any BodySource, shouldStop: () -> Bool, progress: (Int) -> Void
  ) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    do {
      let reader = try source.reader()
      while true {
        if shouldStop() { throw CellError.interrupted }
        let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe reader.read(into: $0) }
        guard count > 0 else { return }
        try unsafe buffer.withUnsafeBytes {
          try unsafe write(UnsafeRawBufferPointer(rebasing: $0[..<count]))
        }
        progress(count)
      }
    } catch let cause as CellError.Cause {
      throw CellError.notSaved(cause)
    }
  }

  /// Adds the body of a record.
  ///
  /// - Parameters:
  ///   - shouldStop: whether the work was asked to stop.
  ///   - progress: told how many bytes were added.
  /// - Throws: `CellError.interrupted`, and the damage of a body that cannot be read.
  package func write(
    bodyOf entry: Catalog.Entry, in catalog: Catalog, shouldStop: () -> Bool,
    progress: (Int) -> Void
  ) throws {
    try unsafe catalog.compartment(entry.role).bodies().read(entry.content) {
      (piece) throws(CellError) in
      if shouldStop() { throw CellError.interrupted }
      try unsafe write(piece)
      progress(piece.count)
    }
  }

  /// Lets the file stay; the caller makes it durable together with others.
  package func finishUnsynchronized() {
    isFinished = true
    SavedWork.note()
  }

  /// Makes the file durable; from now on it stays.
  ///
  /// - Throws: `CellError.system` if it could not be written, and nothing of it is left.
  ///   `ApplicationError.notDurable` if it exists, but its name may be lost in a power failure.
  package func finish() throws {
    try synchronize()
    try keep()
  }

  /// Makes the contents durable, before something else is done that says that they are there.
  package func synchronize() throws(CellError) {
    do throws(Errno) {
      try storage.synchronize()
    } catch {
      throw .system(error, .synchronize)
    }
  }

  /// Lets a file stay whose contents are durable.
  ///
  /// - Throws: `ApplicationError.notDurable`.
  package func keep() throws {
    finishUnsynchronized()
    try FileNaming.synchronizeFolder(of: path).require()
  }
}
