internal import CHardening
internal import Glibc
internal import Synchronization
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
    /// What it handed over last; nil where it never did.
    package let handover: [UInt8]?
    /// Whether this process was asked to end meanwhile.
    package let isEndRequested: Bool
  }

  // The worker to which requests to end go on; 0 where there is none.
  private static let running = Atomic<pid_t>(0)
  private static let isEndRequested = Atomic<Bool>(false)

  /// Runs work in a process of its own and waits for its end.
  ///
  /// Ctrl-C and Ctrl-\ are the worker's: this process ignores them meanwhile. SIGTERM and SIGHUP
  /// go on to the worker, and this process waits for its end, however many come: the worker may be
  /// saving. If this process ends all the same, the worker gets SIGTERM too, which `nohup` does not
  /// make it ignore. SIGTSTP goes on to the worker as well, and stops nothing here: the caller stops
  /// once the worker has ended. Only for a process with a single thread.
  ///
  /// - Parameters:
  ///   - wasAskedToEnd: whether this process was asked to end before it waits.
  ///   - work: gets a descriptor for `handOver`, and returns the exit code.
  /// - Throws: why no process could be started.
  package static func run(
    wasAskedToEnd: () -> Bool = { false }, _ work: (FileDescriptor) -> Int32
  ) throws(Errno) -> Ending {
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
    running.store(process, ordering: .sequentiallyConsistent)
    let goesOn: @convention(c) (CInt) -> Void = { Worker.passOn($0) }
    let actions = [
      (SIGINT, SIG_IGN), (SIGQUIT, SIG_IGN), (SIGTERM, goesOn), (SIGHUP, goesOn), (SIGTSTP, goesOn),
    ]
    let former = actions.map { signal, action in (signal, Glibc.signal(signal, action)) }
    defer {
      running.store(0, ordering: .sequentiallyConsistent)
      former.forEach { _ = Glibc.signal($0.0, $0.1) }
    }
    // One that came before the handlers were there.
    if wasAskedToEnd() { passOn(SIGTERM) }
    let handover = readHandover(reading)
    try? reading.close()
    let code = wait(for: process)
    return Ending(
      code: code, handover: handover, isEndRequested: isEndRequested.load(ordering: .acquiring))
  }

  /// Hands bytes over to the parent, in the place of those before; for the worker.
  ///
  /// - Throws: why they could not be handed over.
  package static func handOver(_ bytes: [UInt8], to descriptor: FileDescriptor) throws {
    let length = (0..<8).map { UInt8(truncatingIfNeeded: bytes.count >> ($0 * 8)) }
    try descriptor.writeAll(length + bytes)
  }

  /// For handlers.
  private static func passOn(_ signal: CInt) {
    let saved = errno
    if signal != SIGTSTP { isEndRequested.store(true, ordering: .releasing) }
    let process = running.load(ordering: .sequentiallyConsistent)
    if process > 0 { kill(process, signal) }
    errno = saved
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

  /// What was handed over last, once the worker's end of the pipe is closed; nil for nothing.
  private static func readHandover(_ descriptor: FileDescriptor) -> [UInt8]? {
    var last: [UInt8]?
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try? unsafe buffer.withUnsafeMutableBytes {
        try unsafe descriptor.read(into: $0)
      }
      guard let count, count > 0 else { return last }
      bytes += buffer[..<count]
      // What was handed over before is replaced; what was cut off by the worker's end is left out.
      while let frame = takeFrame(of: &bytes) { last = frame }
    }
  }

  private static func takeFrame(of bytes: inout [UInt8]) -> [UInt8]? {
    guard bytes.count >= 8 else { return nil }
    let length = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - 8 else { return nil }
    defer { bytes.removeFirst(8 + length) }
    return Array(bytes[8..<(8 + length)])
  }

  private static func wait(for process: pid_t) -> Int32? {
    var status: CInt = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return 1 }
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : nil
  }
}
