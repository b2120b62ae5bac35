import Sodium
package import SystemPackage
package import VaultStore

/// The file that a person has beside a passphrase.
package enum Keyfile {
  // A keyfile is some bytes to keep apart from the vault, not a film.
  private static let streamLimit = 64 << 20

  /// Reads a keyfile: a regular file of any size, or a pipe such as `/dev/stdin`.
  ///
  /// - Parameter isTerminal: whether a file is a terminal, where typed text would be visible.
  /// - Throws: `ApplicationError.keyfileUnreadable`, `.keyfileEmpty`, `.keyfileTooLong`;
  ///   `Errno.interrupted` if a signal interrupts waiting for a pipe.
  package static func digest(
    _ name: String, isTerminal: (FileDescriptor) -> Bool
  ) throws -> KeyfileDigest {
    do {
      // Once: whoever writes into a named pipe would see a second opening as an end.
      let file = try FileStorage.openLeavingAccessTime(
        FilePath(name), .readOnly, .closeOnExec, retryOnInterrupt: false)
      return try file.closeAfter { () throws -> KeyfileDigest in
        try isStream(file) ? stream(file, isTerminal) : regular(name)
      }
    } catch let error as Errno where error != .interrupted {
      throw ApplicationError.keyfileUnreadable(error)
    } catch CellError.system(let error, _) {
      throw ApplicationError.keyfileUnreadable(error)
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
    guard try file.size() > 0 else { throw ApplicationError.keyfileEmpty }
    return try KeyfileDigest(of: file, suite: VaultFormat.suite)
  }

  private static func stream(
    _ file: FileDescriptor, _ isTerminal: (FileDescriptor) -> Bool
  ) throws -> KeyfileDigest {
    guard !isTerminal(file) else {
      throw ApplicationError.keyfileUnreadable(.notSupported)
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
      guard bytes.count <= streamLimit else { throw ApplicationError.keyfileTooLong }
    }
    guard !bytes.isEmpty else { throw ApplicationError.keyfileEmpty }
    return KeyfileDigest(of: bytes, suite: VaultFormat.suite)
  }
}
