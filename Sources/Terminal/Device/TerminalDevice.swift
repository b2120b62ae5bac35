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

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
