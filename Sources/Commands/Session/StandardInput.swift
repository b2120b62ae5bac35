import CellFile
import SystemPackage
import Terminal

/// Texts that are piped in.
enum StandardInput {
  /// All of standard input, which somebody pipes in.
  static func read() throws -> [UInt8] {
    guard TerminalDevice.isTerminal(.standardInput) else {
      return try InputStream.read(.standardInput)
    }
    // Typed lines are seen by whoever types them, also behind a passphrase.
    return try QuietTerminal.lend { try InputStream.read(.standardInput) }
  }

  /// A text that somebody types, told to from when on each key counts.
  static func typed(saying note: String) throws -> [UInt8] {
    try QuietTerminal.lend {
      Output.note(note)
      return try InputStream.read(.standardInput)
    }
  }
}

/// Files that are read from the first byte to the last: pipes and named pipes too.
enum InputFile {
  /// All bytes of a file.
  ///
  /// - Throws: `CommandError.fileMissing`, `Errno`, `TerminalError.interrupted`.
  static func read(_ name: String) throws -> [UInt8] {
    let file: FileDescriptor
    do {
      file = try FileStorage.openLeavingAccessTime(
        FilePath(name), .readOnly, .closeOnExec, retryOnInterrupt: false)
    } catch Errno.noSuchFileOrDirectory {
      throw CommandError.fileMissing
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    }
    return try file.closeAfter { try InputStream.read(file) }
  }
}

private enum InputStream {
  static func read(_ stream: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      do {
        let count = try unsafe buffer.withUnsafeMutableBytes {
          try unsafe stream.read(into: $0, retryOnInterrupt: false)
        }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
      } catch Errno.interrupted {
        throw TerminalError.interrupted
      } catch let error as Errno {
        throw TerminalError.inputOutput(error)
      }
    }
  }
}
