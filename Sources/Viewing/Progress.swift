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
  private let texts: ProgressTexts
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var isDrawn = false

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - label: what is being done, for instance `importing`.
  ///   - total: bytes or items; `nil` if that is not known beforehand.
  package init(_ label: String, unit: Unit, total: Int?, texts: ProgressTexts) {
    self.label = SafeText.line(label)
    self.unit = unit
    self.total = total
    self.texts = texts
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
      label: label, unit: unit, done: done, total: total, elapsed: start.duration(to: now),
      texts: texts)
    // The last column stays free: a full line would wrap.
    let text = DisplayWidth.truncated(line.text, to: max(width - 1, 1))
    // Work goes on even if nobody can be told how far it is.
    try? DescriptorCalls.write(FileDescriptor.standardError.rawValue, "\r" + text + "\u{1b}[K")
    isDrawn = true
  }
}

/// The words of a progress display.
struct ProgressLine {
  let label: String
  let unit: Progress.Unit
  let done: Int
  let total: Int?
  let elapsed: Duration
  let texts: ProgressTexts

  /// For instance `importing: 312 of 1,204 (26 %), 150/s, 6 s left`.
  var text: String {
    var parts = [amounts]
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    if seconds > 0 {
      let rate = Double(done) / seconds
      parts.append(amount(Int(rate)) + "/s")
      if let total, rate > 0, total > done {
        parts.append(texts.left(ProgressLine.time(Int(Double(total - done) / rate + 0.5))))
      }
    }
    return label + ": " + parts.joined(separator: ", ")
  }

  private var amounts: String {
    guard let total, total > 0 else { return amount(done) }
    // A file may grow while it is read.
    let percent = min(100, Int(Double(done) / Double(total) * 100))
    return texts.part(amount(done), amount(total), percent)
  }

  private func amount(_ value: Int) -> String {
    switch unit {
    case .items: return ProgressLine.grouped(value)
    case .bytes: return size(value)
    }
  }

  /// A number with its thousands parted by commas.
  private static func grouped(_ value: Int) -> String {
    var digits = Array(String(value))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(",", at: position)
      position -= 3
    }
    return String(digits)
  }

  /// Bytes in units of 1,024, with one decimal.
  private func size(_ bytes: Int) -> String {
    var (value, unit) = (Double(bytes), 0)
    let units = ["", "KiB", "MiB", "GiB", "TiB"]
    while value >= 1024 && unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    if unit == 0 { return texts.bytes(bytes) }
    let tenths = Int(value * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }

  private static func time(_ seconds: Int) -> ProgressTexts.Time {
    switch seconds {
    case ..<100: .seconds(seconds)
    case ..<6000: .minutes((seconds + 30) / 60)
    default: .hours((seconds + 1800) / 3600)
    }
  }
}

/// What a progress display says, in one language. Units of size are the same everywhere.
package struct ProgressTexts: Sendable {
  /// A time, in the largest unit that still tells enough.
  package enum Time: Equatable, Sendable {
    case seconds(Int), minutes(Int), hours(Int)
  }

  /// How much is done of how much, and in percent.
  package let part: @Sendable (_ done: String, _ total: String, _ percent: Int) -> String
  /// How long it will still take.
  package let left: @Sendable (Time) -> String
  /// A number of bytes below one KiB.
  package let bytes: @Sendable (Int) -> String

  /// The texts.
  package init(
    part: @escaping @Sendable (_ done: String, _ total: String, _ percent: Int) -> String,
    left: @escaping @Sendable (Time) -> String,
    bytes: @escaping @Sendable (Int) -> String
  ) {
    (self.part, self.left, self.bytes) = (part, left, bytes)
  }
}
