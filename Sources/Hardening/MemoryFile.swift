internal import CHardening
internal import Glibc
package import SystemPackage

/// A file that has no name and is in memory only, for a program that wants a file
/// (`memfd_create(2)`). It goes with the last process that has it open.
///
/// Its memory is not locked: where there is swap space, it can get there.
package struct MemoryFile: ~Copyable {
  let descriptor: FileDescriptor

  /// A file with that content.
  package init(_ bytes: [UInt8]) throws(Errno) {
    let number = chardening_memory_file()
    descriptor = FileDescriptor(rawValue: number)
    guard number >= 0 else { throw Errno(rawValue: -number) }
    do {
      _ = try descriptor.writeAll(bytes)
    } catch {
      throw .ioError
    }
  }

  deinit { try? descriptor.close() }

  /// Its name for a program that inherited it.
  package var path: String { "/proc/self/fd/\(descriptor.rawValue)" }

  /// All that stands in it now.
  package borrowing func contents() throws(Errno) -> [UInt8] {
    do {
      let size = Int(try descriptor.seek(offset: 0, from: .end))
      return try unsafe [UInt8](unsafeUninitializedCapacity: size) { memory, count in
        while count < size {
          let rest = unsafe UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(memory)[count...])
          let read = try unsafe descriptor.read(fromAbsoluteOffset: Int64(count), into: rest)
          if read == 0 { break }
          count += read
        }
      }
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }
}
