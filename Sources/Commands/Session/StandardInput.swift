import SystemPackage
import TerminalIO

/// Texts that are piped in.
enum StandardInput {
  /// All of standard input, which somebody pipes in.
  static func read() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      do {
        let count = try unsafe buffer.withUnsafeMutableBytes {
          try unsafe FileDescriptor.standardInput.read(into: $0, retryOnInterrupt: false)
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
