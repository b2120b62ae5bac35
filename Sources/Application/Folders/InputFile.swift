import MinisignFormat
package import SystemPackage
import VaultStore

/// Files that are read from the first byte to the last: pipes and named pipes too.
package enum InputFile {
  /// All bytes of a file.
  ///
  /// - Throws: `ApplicationError.fileMissing`; `Errno`, also where a signal ends the waiting.
  package static func read(_ name: String) throws -> [UInt8] {
    let file: FileDescriptor
    do {
      file = try FileStorage.openLeavingAccessTime(
        FilePath(name), .readOnly, .closeOnExec, retryOnInterrupt: false)
    } catch Errno.noSuchFileOrDirectory {
      throw ApplicationError.fileMissing
    }
    return try file.closeAfter { try read(file) }
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
      bytes += buffer[..<count]
    }
  }
}

/// Files of a few lines that come from elsewhere.
package enum SmallFile {
  private static let limit = 64 * 1024

  /// All bytes of a file.
  ///
  /// - Parameter error: what is thrown where it is too long to be one of those.
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
