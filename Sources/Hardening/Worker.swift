internal import CHardening
internal import Glibc
package import SystemPackage

/// A process that does what needs secrets and takes them with it when it ends.
///
/// Memory that was given back can hold what stood in it; only the end of a process is sure to
/// clear all of it. What must outlive the worker it hands over, sealed.
package enum Worker {
  /// How a worker ended.
  package struct Ending: Sendable {
    /// Its exit code; nil where a signal ended it.
    package let code: Int32?
    /// What it handed over.
    package let handover: [UInt8]
  }

  /// Runs work in a process of its own and waits for its end.
  ///
  /// Ctrl-C and Ctrl-\ are the worker's: this process ignores them meanwhile. If this process
  /// ends, the worker gets SIGHUP. Only for a process with a single thread.
  ///
  /// - Parameter work: gets a descriptor to hand bytes over, and returns the exit code.
  /// - Throws: why no process could be started.
  package static func run(_ work: (FileDescriptor) -> Int32) throws(Errno) -> Ending {
    let (reading, writing) = try pipe()
    let process = chardening_fork_worker()
    guard process >= 0 else {
      try? reading.close()
      try? writing.close()
      throw Errno(rawValue: -process)
    }
    if process == 0 {
      try? reading.close()
      exit(work(writing))
    }
    try? writing.close()
    // SIGTERM and SIGHUP end this process, and through it, with an occasion, the worker.
    let actions = [(SIGINT, SIG_IGN), (SIGQUIT, SIG_IGN), (SIGTERM, SIG_DFL), (SIGHUP, SIG_DFL)]
    let former = actions.map { signal, action in (signal, Glibc.signal(signal, action)) }
    defer { former.forEach { _ = Glibc.signal($0.0, $0.1) } }
    let handover = readAll(reading)
    try? reading.close()
    return Ending(code: wait(for: process), handover: handover)
  }

  private static func pipe() throws(Errno) -> (reading: FileDescriptor, writing: FileDescriptor) {
    do {
      let ends = try FileDescriptor.pipe()
      for end in [ends.readEnd, ends.writeEnd] { _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC) }
      return (ends.readEnd, ends.writeEnd)
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }

  private static func readAll(_ descriptor: FileDescriptor) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      do {
        let count = try unsafe buffer.withUnsafeMutableBytes {
          try unsafe descriptor.read(into: $0)
        }
        if count == 0 { return bytes }
        bytes += buffer[..<count]
      } catch {
        return bytes
      }
    }
  }

  private static func wait(for process: pid_t) -> Int32? {
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 1 }
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }
}
