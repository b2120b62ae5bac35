import Glibc
import MinisignFormat
package import SystemPackage
import VaultStore

/// Files that are read from the first byte to the last: pipes and named pipes too.
package enum InputFile {
  /// All bytes of a file.
  ///
  /// - Throws: `ApplicationError.fileMissing`; `Errno`, also where a signal ends the waiting, and
  ///   `.fileTooLarge` above a quarter of the machine's memory.
  package static func read(_ name: String) throws -> [UInt8] {
    let file: FileDescriptor
    do {
      file = try FileStorage.openLeavingAccessTime(
        FilePath(name), .readOnly, .closeOnExec, retryOnInterrupt: false)
    } catch Errno.noSuchFileOrDirectory {
      throw ApplicationError.fileMissing
    }
    return try file.closeAfter {
      // A pipe has no end to go to, a file of the kernel's no size, and a folder one of its own.
      let size = try? file.seek(offset: 0, from: .end)
      _ = try? file.seek(offset: 0, from: .start)
      guard let size, size > 0, size < .max else { return try read(file) }
      guard size <= longest else { throw Errno.fileTooLarge }
      return try read(file, expecting: Int(size))
    }
  }

  // A text is held several times while it is read: a quarter of the memory.
  private static let longest = Int64(sysconf(Int32(_SC_PHYS_PAGES))) * pageSize / 4
  private static let pageSize = Int64(sysconf(Int32(_SC_PAGESIZE)))

  /// All of an open file, in memory that is taken once.
  private static func read(_ file: FileDescriptor, expecting size: Int) throws -> [UInt8] {
    // One byte more, so that the end is seen.
    let bytes = try unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { memory, count in
      let all = UnsafeMutableRawBufferPointer(memory)
      count = 0
      while count < all.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: all[count...])
        let read = try unsafe file.read(into: rest, retryOnInterrupt: false)
        if read == 0 { return }
        count += read
      }
    }
    // One that is being written has become longer.
    return bytes.count > size ? try bytes + read(file) : bytes
  }

  /// All that is left of an open file or pipe.
  ///
  /// - Throws: `Errno`, also where a signal ends the waiting.
  package static func read(_ stream: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes {
        try unsafe stream.read(into: $0, retryOnInterrupt: false)
      }
      if count == 0 { return bytes }
      guard bytes.count < longest else { throw Errno.fileTooLarge }
      bytes += buffer[..<count]
    }
  }
}

/// Files of a few lines that come from elsewhere.
package enum SmallFile {
  private static let limit = 64 * 1024

  /// All bytes of a file.
  ///
  /// - Parameter error: thrown if the file is too long for its purpose.
  /// - Throws: `ApplicationError.fileMissing`, `.fileIsStream`.
  package static func read(
    _ name: String, tooLong error: any Error = MinisignError.malformed(.signature)
  ) throws -> [UInt8] {
    let file: FileDescriptor
    do {
      // A pipe that nobody writes to must not keep the program waiting.
      file = try FileDescriptor.open(
        FilePath(name), .readOnly, options: [.closeOnExec, .nonBlocking])
    } catch Errno.noSuchFileOrDirectory {
      throw ApplicationError.fileMissing
    }
    return try file.closeAfter {
      do {
        _ = try file.seek(offset: 0, from: .current)
      } catch Errno.illegalSeek {
        throw ApplicationError.fileIsStream
      }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
        guard bytes.count <= limit else { throw error }
      }
    }
  }
}
