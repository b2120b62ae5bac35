import SystemPackage
import VaultStore

/// A part of a file, as a source; the file must not change in between.
struct SliceSource: BodySource {
  private let path: FilePath
  private let offset: UInt64
  /// The number of bytes.
  let length: UInt64

  init(_ path: FilePath, offset: UInt64, length: UInt64) {
    self.path = path
    self.offset = offset
    self.length = length
  }

  func reader() throws(CellError.Cause) -> any BodySourceReader {
    do throws(CellError) {
      return Reader(try FileStorage.open(path, forWriting: false), offset, length)
    } catch .system(let error, _) {
      throw .sourceUnreadable(error)
    } catch {
      throw .sourceUnreadable(.ioError)
    }
  }

  private final class Reader: BodySourceReader {
    private let storage: FileStorage
    private var offset: UInt64
    private var left: UInt64

    init(_ storage: FileStorage, _ offset: UInt64, _ length: UInt64) {
      self.storage = storage
      self.offset = offset
      left = length
    }

    func read(into memory: UnsafeMutableRawBufferPointer) throws(CellError.Cause) -> Int {
      let most = Int(min(UInt64(memory.count), left))
      guard most > 0 else { return 0 }
      do throws(Errno) {
        let count = try unsafe storage.read(
          at: Int64(offset), into: UnsafeMutableRawBufferPointer(rebasing: memory[..<most]))
        offset += UInt64(count)
        left -= UInt64(count)
        return count
      } catch {
        throw .sourceUnreadable(error)
      }
    }
  }
}

/// Bytes that are made anew from a file each time they are read: what one import holds in memory does
/// not grow with the texts that have to be converted.
struct MadeSource: BodySource {
  /// The number of bytes.
  let length: UInt64
  private let make: @Sendable () throws -> [UInt8]

  init(length: Int, _ make: @escaping @Sendable () throws -> [UInt8]) {
    self.length = UInt64(length)
    self.make = make
  }

  func reader() throws(CellError.Cause) -> any BodySourceReader {
    guard let bytes = try? make(), bytes.count == length else { throw .sourceChanged }
    return BytesSource(bytes).reader()
  }
}
