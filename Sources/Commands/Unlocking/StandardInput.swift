import Application
import Prompts
import SystemPackage
import Terminal

/// Texts that are piped in.
enum StandardInput {
  /// All of standard input, which somebody pipes in or types.
  static func read() throws -> [UInt8] {
    guard TerminalDevice.isTerminal(.standardInput) else {
      return try stream()
    }
    // The kernel's own line mode would cut lines that are longer than 4,095 bytes.
    guard case .finished(let text) = try TypedText.read() else { throw TerminalError.interrupted }
    return text
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
}
