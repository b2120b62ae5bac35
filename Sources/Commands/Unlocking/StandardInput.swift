import Application
import SystemPackage
import Terminal

/// Texts that are piped in.
enum StandardInput {
  /// All of standard input, which somebody pipes in.
  static func read() throws -> [UInt8] {
    guard TerminalDevice.isTerminal(.standardInput) else {
      return try stream()
    }
    // Typed lines are seen by whoever types them, also behind a passphrase.
    return try QuietTerminal.lend { try stream() }
  }

  /// All of a file, which may be a pipe.
  ///
  /// - Throws: `ApplicationError.fileMissing`, `Errno`, `TerminalError.interrupted`.
  static func read(_ name: String) throws -> [UInt8] {
    do {
      return try InputFile.read(name)
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    }
  }

  private static func stream() throws -> [UInt8] {
    do {
      return try InputFile.read(.standardInput)
    } catch Errno.interrupted {
      throw TerminalError.interrupted
    } catch let error as Errno {
      throw TerminalError.inputOutput(error)
    }
  }

  /// A text that somebody types, told to from when on each key counts.
  static func typed(saying note: String) throws -> [UInt8] {
    try QuietTerminal.lend {
      Output.note(note)
      return try stream()
    }
  }
}
