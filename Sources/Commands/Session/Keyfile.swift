import CellFile
import Sodium
import SystemPackage
import TerminalIO
import VaultStore

/// The keyfile that the options name.
enum Keyfile {
  // A keyfile is some bytes to keep apart from the vault, not a film.
  private static let streamLimit = 64 << 20

  /// Reads a keyfile: a regular file of any size, or a pipe such as `/dev/stdin`.
  ///
  /// - Throws: `CommandError.keyfileUnreadable`, `.keyfileEmpty`, `.keyfileTooLong`;
  ///   `TerminalError.interrupted` while a pipe is waited for.
  static func digest(_ name: String) throws -> KeyfileDigest {
    do {
      let file = try FileStorage.open(FilePath(name), forWriting: false)
      guard try file.size() > 0 else { throw CommandError.keyfileEmpty }
      return try KeyfileDigest(of: file, suite: Program.suite)
    } catch CellError.system(let error, _) {
      // A pipe has no place in a folder that could be looked up, or is no regular file.
      guard [.noSuchFileOrDirectory, .notSupported, .noSuchAddressOrDevice].contains(error) else {
        throw CommandError.keyfileUnreadable(error)
      }
    } catch let error as Errno {
      throw CommandError.keyfileUnreadable(error)
    }
    return try stream(name)
  }

  private static func stream(_ name: String) throws -> KeyfileDigest {
    do {
      let file = try FileDescriptor.open(
        FilePath(name), .readOnly, options: .closeOnExec, retryOnInterrupt: false)
      return try file.closeAfter {
        // What is typed there would show.
        guard !Terminal.isTerminal(file) else { throw CommandError.keyfileUnreadable(.notSupported) }
        var bytes = try read(file)
        defer { Wiping.zero(&bytes) }
        guard !bytes.isEmpty else { throw CommandError.keyfileEmpty }
        return KeyfileDigest(of: bytes, suite: Program.suite)
      }
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    } catch let error as Errno {
      throw CommandError.keyfileUnreadable(error)
    }
  }

  private static func read(_ file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    defer { Wiping.zero(&buffer) }
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes {
        try unsafe file.read(into: $0, retryOnInterrupt: false)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= streamLimit else { throw CommandError.keyfileTooLong }
    }
  }
}
