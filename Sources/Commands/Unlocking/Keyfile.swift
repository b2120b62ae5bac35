import Application
import Sodium
import SystemPackage
import Terminal
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
      // Once: whoever writes into a named pipe would see a second opening as an end.
      let file = try FileStorage.openLeavingAccessTime(
        FilePath(name), .readOnly, .closeOnExec, retryOnInterrupt: false)
      return try file.closeAfter { () throws -> KeyfileDigest in
        try isStream(file) ? stream(file) : regular(name)
      }
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    } catch let error as Errno {
      throw CommandError.keyfileUnreadable(error)
    } catch CellError.system(let error, _) {
      throw CommandError.keyfileUnreadable(error)
    }
  }

  private static func isStream(_ file: FileDescriptor) throws -> Bool {
    do {
      _ = try file.seek(offset: 0, from: .current)
      return false
    } catch Errno.illegalSeek {
      return true
    }
  }

  private static func regular(_ name: String) throws -> KeyfileDigest {
    let file = try FileStorage.open(FilePath(name), forWriting: false)
    guard try file.size() > 0 else { throw CommandError.keyfileEmpty }
    return try KeyfileDigest(of: file, suite: VaultFormat.suite)
  }

  private static func stream(_ file: FileDescriptor) throws -> KeyfileDigest {
    // What is typed there would show.
    guard !TerminalDevice.isTerminal(file) else {
      throw CommandError.keyfileUnreadable(.notSupported)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    defer {
      Wiping.zero(&bytes)
      Wiping.zero(&buffer)
    }
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes {
        try unsafe file.read(into: $0, retryOnInterrupt: false)
      }
      if count == 0 { break }
      bytes += buffer[..<count]
      guard bytes.count <= streamLimit else { throw CommandError.keyfileTooLong }
    }
    guard !bytes.isEmpty else { throw CommandError.keyfileEmpty }
    return KeyfileDigest(of: bytes, suite: VaultFormat.suite)
  }
}
