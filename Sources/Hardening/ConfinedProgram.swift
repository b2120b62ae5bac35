internal import CHardening
internal import Glibc
package import SystemPackage

/// A program of somebody else's on the terminal, an editor for instance.
///
/// It inherits the filters of this process and, where the kernel has Landlock, can change nothing
/// but the file it gets and the terminal: no swap file, backup, history or second copy anywhere, no
/// mode, owner, time or attribute of another file, and no memory or queue that others share.
/// Its own memory is its own affair: neither locked nor wiped, and open to the user's debuggers.
package enum ConfinedProgram {
  /// Runs a program to its end.
  ///
  /// Ctrl-C and Ctrl-\ are the program's: this process ignores them meanwhile. If this process
  /// ends, the program gets SIGHUP.
  ///
  /// - Parameters:
  ///   - path: the program.
  ///   - arguments: without its name.
  ///   - file: what it inherits.
  ///   - shouldStop: asked when a signal came; the program then gets SIGHUP.
  /// - Returns: its exit code, 127 also where it could not be started; nil where a signal ended it.
  /// - Throws: why no process could be started.
  package static func run(
    _ path: FilePath, _ arguments: [String], with file: borrowing MemoryFile,
    shouldStop: () -> Bool
  ) throws(Errno) -> Int32? {
    let rules = Hardening.rulesForDevicesOnly()
    defer { if rules >= 0 { close(rules) } }
    let process = unsafe withCStrings([path.string] + arguments) { arguments in
      unsafe chardening_start_program(
        path.string, arguments, file.descriptor.rawValue, rules)
    }
    guard process >= 0 else { throw Errno(rawValue: -process) }
    let former = [SIGINT, SIGQUIT].map { ($0, Glibc.signal($0, SIG_IGN)) }
    defer { former.forEach { _ = Glibc.signal($0.0, $0.1) } }
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 1 }
      if shouldStop() { kill(process, SIGHUP) }
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = unsafe strings.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }
}
