// open, read, write, poll and close: the only file that calls them.

internal import Glibc
internal import SystemPackage

/// Reading and writing of descriptors with typed errors.
package enum DescriptorCalls {
  /// What `wait` saw first.
  enum Readiness {
    case input
    case wakeUp
    case timeout
  }

  /// Opens the controlling terminal.
  static func openTerminal() throws(TerminalError) -> CInt {
    while true {
      let descriptor = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw .noTerminal }
    }
  }

  static func closeDescriptor(_ descriptor: CInt) {
    // Linux closes even if it reports EINTR: once is enough.
    _ = close(descriptor)
  }

  /// Reads once.
  ///
  /// - Returns: the number of bytes; 0 at the end, and for a terminal that hung up.
  /// - Throws: `.interrupted` when a stop was asked for while waiting.
  package static func read(
    _ descriptor: CInt, into memory: UnsafeMutableRawBufferPointer
  ) throws(TerminalError) -> Int {
    while true {
      let count = unsafe Glibc.read(descriptor, memory.baseAddress, memory.count)
      if count >= 0 { return count }
      switch errno {
      case EINTR: if SignalState.stopsRequested > 0 { throw .interrupted }
      // A terminal whose other side is gone.
      case EIO: return 0
      default: throw .inputOutput(Errno(rawValue: errno))
      }
    }
  }

  /// Writes everything.
  package static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer)
    throws(TerminalError)
  {
    var offset = 0
    while offset < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
      let count = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        offset += count
      } else if errno == EAGAIN {
        try waitUntilWritable(descriptor)
      } else if errno != EINTR {
        throw .inputOutput(Errno(rawValue: errno))
      }
    }
  }

  package static func write(_ descriptor: CInt, _ text: String) throws(TerminalError) {
    var text = text
    // withUTF8 has no typed throws: the outcome is carried out of the closure.
    let outcome = text.withUTF8 { (bytes) -> Result<Void, TerminalError> in
      do throws(TerminalError) {
        try unsafe write(descriptor, UnsafeRawBufferPointer(bytes))
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }

  /// Waits for input or for a signal's wake-up byte.
  static func wait(
    for descriptor: CInt, wakeUp: CInt, milliseconds: CInt = -1
  ) throws(TerminalError) -> Readiness {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeUp, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
      if count == 0 { return .timeout }
      if count > 0 { return polled[1].revents != 0 ? .wakeUp : .input }
      // A signal: its handler has written the wake-up byte, which the next turn sees.
      if errno != EINTR { throw .inputOutput(Errno(rawValue: errno)) }
    }
  }

  private static func waitUntilWritable(_ descriptor: CInt) throws(TerminalError) {
    var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&polled, 1, -1) < 0, errno != EINTR else { return }
    throw .inputOutput(Errno(rawValue: errno))
  }
}
