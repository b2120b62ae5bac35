internal import Glibc
internal import Synchronization
package import SystemPackage

/// Columns and rows of a window.
package struct TerminalSize: Hashable, Sendable {
  /// What terminals had when they were furniture; assumed where nothing better is known.
  package static let standard = TerminalSize(columns: 80, rows: 24)

  /// The width in cells.
  package let columns: Int
  /// The height in lines.
  package let rows: Int

  /// A size.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// The controlling terminal, `/dev/tty`: there even when the standard streams are pipes.
package struct TerminalDevice: ~Copyable {
  package let descriptor: CInt

  /// What the terminal is able to do.
  package let traits: TerminalTraits

  /// Opens the controlling terminal.
  ///
  /// - Throws: `TerminalError.noTerminal`.
  package init() throws(TerminalError) {
    descriptor = try DescriptorCalls.openTerminal()
    traits = TerminalTraits.current
  }

  deinit { DescriptorCalls.closeDescriptor(descriptor) }

  /// The window's size now.
  package var size: TerminalSize { TerminalCalls.size(of: descriptor) ?? .standard }

  /// Writes a line or a part of one; what could steer the terminal is made visible.
  ///
  /// - Throws: `TerminalError.inputOutput`.
  package borrowing func write(_ text: String) throws(TerminalError) {
    try DescriptorCalls.write(descriptor, SafeText.block(text))
  }

  /// Writes our own control sequences, with texts in them that were made safe.
  package borrowing func send(_ sequence: String) throws(TerminalError) {
    try DescriptorCalls.write(descriptor, sequence)
  }

  /// Whether the process has a terminal still: one that hung up is gone for good.
  package static var isThere: Bool { (try? TerminalDevice()) != nil }

  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ descriptor: FileDescriptor) -> Bool {
    TerminalCalls.isTerminal(descriptor.rawValue)
  }

  /// The window size of a descriptor; `nil` if it is no terminal.
  package static func size(of descriptor: FileDescriptor) -> TerminalSize? {
    guard isTerminal(descriptor) else { return nil }
    return TerminalCalls.size(of: descriptor.rawValue) ?? .standard
  }
}

/// What the environment says of the terminal.
package struct TerminalTraits: Hashable, Sendable {
  /// Whether it understands no control sequences: `TERM` is unset, empty, `dumb` or `unknown`.
  package let isDumb: Bool
  /// Whether colour is welcome: not dumb and `NO_COLOR` unset or empty (no-color.org).
  package let allowsColor: Bool

  /// Reads the two variables' values.
  package init(term: String?, noColor: String?) {
    isDumb = ["", "dumb", "unknown"].contains(term ?? "")
    allowsColor = !isDumb && (noColor ?? "").isEmpty
  }

  private static let isPlainWanted = Mutex(false)

  /// Whether the terminal is to be used as if it were dumb (`--plain`): no alternate screen, no
  /// drawn lines, no moving of the cursor. Holds for terminals opened from then on.
  package static var isPlain: Bool {
    get { isPlainWanted.withLock { $0 } }
    set { isPlainWanted.withLock { $0 = newValue } }
  }

  /// Those of this process.
  package static var current: TerminalTraits {
    TerminalTraits(term: isPlain ? nil : variable("TERM"), noColor: variable("NO_COLOR"))
  }

  /// Whether the locale names another set of characters than UTF-8; not where none is named.
  package static var isLocaleForeign: Bool {
    isForeign(["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty } ?? "")
  }

  /// - Parameter locale: such as `C`, `zh_CN.GBK` or `en_US.UTF-8`.
  static func isForeign(_ locale: String) -> Bool {
    guard !locale.isEmpty else { return false }
    let charset = locale.lowercased().drop { $0 != "." }.prefix { $0 != "@" }
    return !["utf8", "65001"].contains(charset.filter { !"-_.".contains($0) })
  }

  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

/// What can go wrong between the program and the person at the terminal.
package enum TerminalError: Error, Equatable {
  /// There is no terminal to ask at: the process has no controlling terminal.
  case noTerminal
  /// The person pressed Ctrl-C, or the process was asked to end by a signal.
  case interrupted
  /// The terminal hung up, or Ctrl-D was pressed on an empty line.
  case endOfInput
  /// The session has to lock: nobody pressed a key for as long as it allows, or it was asked to stop.
  case idle
  /// A line was longer than this number of bytes.
  case tooLong(limit: Int)
  /// A passphrase was not UTF-8; `offset` is that of the first bad byte.
  case notUTF8(offset: Int)
  /// The descriptor of the secrets has no line left.
  case noLineLeft
  /// A new passphrase was typed differently the second time, as often as was allowed.
  case answersDiffer
  /// No locked memory for a secret.
  case outOfMemory
  /// Reading, writing or setting up failed.
  case inputOutput(Errno)
}

/// The terminal's settings as they were, for a process that starts others which may be killed.
package struct TerminalKeeper {
  private let chosen: termios

  /// Notes the settings.
  ///
  /// - Throws: `.noTerminal`, `.inputOutput`.
  package init() throws(TerminalError) {
    let terminal = try TerminalDevice()
    let settings = try TerminalCalls.settings(of: terminal.descriptor)
    chosen = QuietTerminal.former ?? settings
  }

  /// Lends the terminal to another program that fills the screen, within the second screen: what
  /// it leaves there goes, however it ends.
  ///
  /// - Throws: what `work` throws; `.noTerminal`, `.inputOutput`.
  package func lend<Value>(_ work: () throws -> Value) throws -> Value {
    let terminal = try TerminalDevice()
    let screen = try AlternateScreen(terminal)
    defer {
      // The program may have left the second screen: the first one must not be wiped in its place.
      try? screen.enter(terminal)
      try? TerminalCalls.apply(chosen, to: terminal.descriptor)
    }
    return try QuietTerminal.lend(work)
  }

  /// Puts the terminal right after a process that could not do so itself: wipes and leaves the
  /// second screen, gives echo and keys back, unless the terminal is to be quiet.
  package func restore() {
    do throws(TerminalError) {
      let terminal = try TerminalDevice()
      if !terminal.traits.isDumb { try terminal.send(AlternateScreen.leaving) }
      try TerminalCalls.apply(QuietTerminal.settings ?? chosen, to: terminal.descriptor)
    } catch {
      // Without a terminal there is nothing to put right.
    }
  }
}
