import Foundation

/// Times as people and programs read them.
enum Clock {
  /// Milliseconds since 1970, UTC.
  static func now() -> UInt64 { UInt64(max(0, Date().timeIntervalSince1970 * 1000)) }

  /// `2026-03-14T15:09:26.535Z`.
  static func iso(_ milliseconds: UInt64) -> String {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    return style.format(Date(timeIntervalSince1970: Double(milliseconds) / 1000))
  }
}
