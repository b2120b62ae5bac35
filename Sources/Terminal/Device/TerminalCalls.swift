// termios, window size and isatty: the only file that calls them.

internal import Glibc
internal import SystemPackage

/// The settings of a terminal.
enum TerminalCalls {
  static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

  /// Whether this process group may read from its terminal now; true also where there is no telling,
  /// as for a terminal that is gone.
  static func isOurs(_ descriptor: CInt) -> Bool {
    let group = tcgetpgrp(descriptor)
    return group < 0 || group == getpgrp()
  }

  /// Columns and rows; `nil` where the descriptor is no terminal or the terminal does not know.
  static func size(of descriptor: CInt) -> TerminalSize? {
    var window = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
    guard window.ws_col > 0, window.ws_row > 0 else { return nil }
    return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  static func settings(of descriptor: CInt) throws(TerminalError) -> termios {
    var settings = termios()
    guard unsafe tcgetattr(descriptor, &settings) == 0 else {
      throw .inputOutput(Errno(rawValue: errno))
    }
    return settings
  }

  /// Applies settings once the output is out. Input that was typed ahead is kept: it may be the
  /// next answer of a script or of a fast typist.
  ///
  /// A process in the background is stopped for that, unless it was asked to end: it must not be
  /// stopped on its way out.
  ///
  /// - Throws: `.interrupted` then, `.inputOutput`.
  static func apply(_ settings: termios, to descriptor: CInt) throws(TerminalError) {
    var settings = settings
    repeat {
      if SignalState.stopsRequested > 0 && !isOurs(descriptor) { throw .interrupted }
      if unsafe tcsetattr(descriptor, TCSADRAIN, &settings) == 0 { return }
    } while errno == EINTR
    throw .inputOutput(Errno(rawValue: errno))
  }

  /// Applies settings to a terminal, unless it is somebody else's now: a process in the background
  /// would be stopped for that.
  static func putBack(_ settings: termios, to descriptor: CInt) {
    // Nothing can be done for a terminal that is gone.
    if isOurs(descriptor) { try? apply(settings, to: descriptor) }
  }

  /// Applies settings at once, unless the terminal is somebody else's now; for signal handlers.
  static func applyNow(_ settings: UnsafePointer<termios>, to descriptor: CInt) {
    guard tcgetpgrp(descriptor) == getpgrp() else { return }
    unsafe tcsetattr(descriptor, TCSANOW, settings)
  }

  /// Applies settings and throws away what was typed and not read. A terminal that is somebody
  /// else's now stays as it is: a process in the background would be stopped for that.
  static func giveBack(_ settings: termios, to descriptor: CInt) {
    var settings = settings
    guard tcgetpgrp(descriptor) == getpgrp() else { return }
    while unsafe tcsetattr(descriptor, TCSAFLUSH, &settings) != 0 && errno == EINTR {}
  }
}

extension termios {
  /// The same terminal without echo, without lines (which end at 4,095 bytes in canonical mode),
  /// without keys that make signals or translate; output is processed as before.
  var raw: termios {
    var raw = self
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(ISTRIP | INLCR | IGNCR | ICRNL | IXON)
    raw.setControl(VMIN, to: 1)
    raw.setControl(VTIME, to: 0)
    return raw
  }

  /// The same terminal without echo and without lines, with keys that make signals.
  var quiet: termios {
    var quiet = raw
    quiet.c_lflag |= tcflag_t(ISIG)
    return quiet
  }

  /// The same where Ctrl-Z waits for the next prompt.
  var quietWithoutStops: termios {
    var quiet = self.quiet
    quiet.setControl(VSUSP, to: 0)
    return quiet
  }

  /// The key bound to a function such as `VERASE`; `nil` if none is.
  func control(_ index: CInt) -> UInt8? {
    let key = unsafe withUnsafeBytes(of: c_cc) { unsafe $0[Int(index)] }
    // _POSIX_VDISABLE is 0 on Linux.
    return key == 0 ? nil : key
  }

  private mutating func setControl(_ index: CInt, to value: UInt8) {
    unsafe withUnsafeMutableBytes(of: &c_cc) { unsafe $0[Int(index)] = value }
  }
}
