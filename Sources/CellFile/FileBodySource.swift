package import SystemPackage

/// The end of a file from some byte on, as a source; the file must not change in between.
package struct FileBodySource: BodySource {
  private let path: FilePath
  private let start: Int64
  /// The number of bytes.
  package let length: UInt64

  /// A source over a file of a known size.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - start: the first byte that is stored.
  ///   - size: the file's size when it was looked at.
  package init(_ path: FilePath, from start: Int64 = 0, size: Int64) {
    self.path = path
    self.start = start
    length = UInt64(size - start)
  }

  /// The size of a regular file.
  ///
  /// - Throws: `CellError.system`.
  package static func size(of path: FilePath) throws(CellError) -> Int64 {
    let storage = try FileStorage.open(path, forWriting: false)
    do throws(Errno) {
      return try storage.size()
    } catch {
      throw .system(error, .read)
    }
  }

  /// Begins reading.
  package func reader() throws(CellError.Cause) -> any BodySourceReader {
    do throws(CellError) {
      let storage = try FileStorage.open(path, forWriting: false)
      return Reader(storage, at: start)
    } catch .system(let error, _) {
      throw .sourceUnreadable(error)
    } catch {
      throw .sourceUnreadable(.ioError)
    }
  }

  private final class Reader: BodySourceReader {
    private let storage: FileStorage
    private var offset: Int64

    init(_ storage: FileStorage, at offset: Int64) {
      self.storage = storage
      self.offset = offset
    }

    func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int {
      do throws(Errno) {
        let count = try unsafe storage.read(at: offset, into: memory)
        offset += Int64(count)
        return count
      } catch {
        throw .sourceUnreadable(error)
      }
    }
  }
}
