import Foundation
import SystemPackage

/// One line of a trace.
struct SystemCall: Equatable {
  let line: String
  let name: String

  /// Reads a line such as `123 openat(AT_FDCWD</tmp>, "v", O_RDONLY) = 3</tmp/v>`.
  init?(_ line: String) {
    let text = line.drop { $0.isNumber || $0 == " " }
    guard let open = text.firstIndex(of: "("),
      text[..<open].allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else { return nil }
    self.line = String(text)
    name = String(text[..<open])
  }

  var succeeded: Bool { !line.contains("= -1 ") }

  /// Whether the call makes, opens for writing, changes or removes a file by its name.
  var changesFiles: Bool {
    switch name {
    case "open", "openat", "openat2", "creat":
      ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"].contains { line.contains($0) }
    case "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "link",
      "linkat", "symlink", "symlinkat", "truncate", "mknod", "mknodat", "chmod", "fchmodat",
      "rmdir", "memfd_create", "shmget", "mq_open":
      true
    default: false
    }
  }

  /// The paths that stand in quotes.
  var paths: [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }

  /// Calls that reach other machines or other processes.
  static let network: Set = [
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto",
    "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "ptrace", "process_vm_readv",
    "io_uring_setup",
  ]

  /// The calls of a trace, as `strace -o` writes it.
  static func read(_ path: FilePath) throws -> [SystemCall] {
    try String(contentsOfFile: path.string, encoding: .utf8).split(separator: "\n")
      .compactMap { SystemCall(String($0)) }
  }
}
