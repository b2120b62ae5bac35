/// The words of a progress display.
struct ProgressLine {
  let label: String
  let unit: Progress.Unit
  let done: Int
  let total: Int?
  let elapsed: Duration

  /// For instance `importing: 312 of 1,204 (26 %), 150/s, 6 s left`.
  var text: String {
    var parts = [amounts]
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    if seconds > 0 {
      let rate = Double(done) / seconds
      parts.append(amount(Int(rate)) + "/s")
      if let total, rate > 0, total > done {
        parts.append(ProgressLine.time(Int(Double(total - done) / rate + 0.5)) + " left")
      }
    }
    return label + ": " + parts.joined(separator: ", ")
  }

  private var amounts: String {
    guard let total, total > 0 else { return amount(done) }
    // A file may grow while it is read.
    let percent = min(100, Int(Double(done) / Double(total) * 100))
    return "\(amount(done)) of \(amount(total)) (\(percent) %)"
  }

  private func amount(_ value: Int) -> String {
    switch unit {
    case .items: return ProgressLine.grouped(value)
    case .bytes: return ProgressLine.size(value)
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
  private static func size(_ bytes: Int) -> String {
    var (value, unit) = (Double(bytes), 0)
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
    while value >= 1024 && unit < units.count - 1 {
      value /= 1024
      unit += 1
    }
    if unit == 0 { return "\(bytes) bytes" }
    let tenths = Int(value * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }

  private static func time(_ seconds: Int) -> String {
    switch seconds {
    case ..<100: return "\(seconds) s"
    case ..<6000: return "\((seconds + 30) / 60) min"
    default: return "\((seconds + 1800) / 3600) h"
    }
  }
}
