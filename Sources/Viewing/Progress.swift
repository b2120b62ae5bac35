internal import SystemPackage
internal import Terminal

/// How far long work has come, on standard error if that is a terminal.
///
/// Nothing is shown during the first second, nor of work that is over by then; what was shown is
/// erased when the value ends. There is no thread: work that never calls shows nothing.
package struct Progress: ~Copyable {
  /// What is counted.
  package enum Unit: Sendable {
    case bytes
    case items
  }

  private static let delay = Duration.seconds(1)
  private static let interval = Duration.milliseconds(200)

  private let label: String
  private let unit: Unit
  private let total: Int?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var isDrawn = false

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - label: what is being done, for instance `importing`.
  ///   - total: bytes or items; `nil` if that is not known beforehand.
  package init(_ label: String, unit: Unit, total: Int?) {
    self.label = SafeText.line(label)
    self.unit = unit
    self.total = total
    isShown = TerminalDevice.isTerminal(.standardError) && !TerminalTraits.current.isDumb
    next = start + Progress.delay
  }

  deinit {
    if isDrawn { try? DescriptorCalls.write(FileDescriptor.standardError.rawValue, "\r\u{1b}[K") }
  }

  /// Tells how much is done; cheap enough to be called for every block of a file.
  package mutating func update(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now >= next else { return }
    next = now + Progress.interval
    let width = TerminalDevice.size(of: .standardError)?.columns ?? TerminalSize.standard.columns
    let line = ProgressLine(
      label: label, unit: unit, done: done, total: total, elapsed: start.duration(to: now))
    // The last column stays free: a full line would wrap.
    let text = DisplayWidth.truncated(line.text, to: max(width - 1, 1))
    // Work goes on even if nobody can be told how far it is.
    try? DescriptorCalls.write(FileDescriptor.standardError.rawValue, "\r" + text + "\u{1b}[K")
    isDrawn = true
  }
}
