import Foundation
import SystemPackage
import TerminalIO

/// Where results and messages go.
enum Output {
  /// A message on standard error, made safe to show.
  static func note(_ text: String) {
    let line = "subrosa: " + SafeText.line(text) + "\n"
    // Nobody to tell is no reason to fail.
    _ = try? FileDescriptor.standardError.writeAll(Array(line.utf8))
  }

  /// A result: through the pager on a terminal, as it is otherwise.
  static func show(_ text: String, title: String, _ options: GlobalOptions) throws {
    // An empty page to leave again would tell nothing.
    guard !text.isEmpty else { return }
    try Pager.show(text, title: title, isPlain: options.plain)
  }

  /// A result that is laid out for the window on a terminal, and again when that changes.
  ///
  /// - Parameters:
  ///   - text: what is written elsewhere, and with `--plain`.
  ///   - layOut: makes rows for a number of columns.
  static func show(
    _ text: @autoclosure () -> String, title: String, _ options: GlobalOptions,
    layOut: @escaping (Int) -> [StyledRow]
  ) throws {
    try Pager.show(text(), title: title, isPlain: options.plain, layOut: layOut)
  }

  /// A short answer that may stay on the screen, such as a new record's reference.
  static func answer(_ text: String) throws {
    try Pager.show(text + "\n", title: "", isPlain: true)
  }

  /// Bytes for a file or a pipe.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch let error as Errno {
      throw TerminalError.inputOutput(error)
    }
  }

  /// A result as JSON with sorted keys; characters that a terminal would act on are escaped.
  static func showJSON(_ value: some Encodable, _ options: GlobalOptions) throws {
    try show(try JSONText.encode(value) + "\n", title: "JSON", options)
  }
}

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
