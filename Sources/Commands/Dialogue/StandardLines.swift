import Application
import Calendar
import Glibc
import SystemPackage
import Terminal

/// Quick lines that come from standard input, for as long as it takes.
///
/// They are saved within seconds, whether the input ends or not.
struct StandardLines {
  private static let pieceSize = 64 * 1024
  private static let latest = Duration.seconds(4)

  private let jotting: Jotting

  init(_ jotting: Jotting) { self.jotting = jotting }

  /// Reads to the end.
  ///
  /// - Throws: `ApplicationError.fileNotText` if a line is not UTF-8, after the lines before it;
  ///   `TerminalError.interrupted`, and what saving throws.
  func read() throws {
    var rest: [UInt8] = []
    var pendingSince: ContinuousClock.Instant?
    var (isAtEnd, isSaving) = (false, false)
    do {
      while !isAtEnd {
        if Interruption.isRequested { throw TerminalError.interrupted }
        if isReady() {
          let piece = try read(upTo: StandardLines.pieceSize)
          isAtEnd = piece.isEmpty
          rest += piece
          try take(from: &rest, isAtEnd: isAtEnd)
        }
        if !jotting.isPending { continue }
        let since = pendingSince ?? .now
        pendingSince = since
        guard isAtEnd || since.duration(to: .now) >= StandardLines.latest else { continue }
        isSaving = true
        try save()
        (pendingSince, isSaving) = (nil, false)
      }
    } catch {
      // Save the lines before the one that could not be read. Do not repeat a save that failed: its error
      // says that nothing was saved.
      if jotting.isPending, !isSaving { try save() }
      throw error
    }
  }

  private func save() throws {
    try Writing.patiently(isAttended: false) { try jotting.save() }
  }

  /// Whether something can be read, within a second.
  private func isReady() -> Bool {
    var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&wanted, 1, 1000) > 0
  }

  private func read(upTo count: Int) throws -> [UInt8] {
    do {
      return try unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, size in
        size = try unsafe FileDescriptor.standardInput.read(
          into: UnsafeMutableRawBufferPointer(buffer), retryOnInterrupt: true)
      }
    } catch let error as Errno {
      throw TerminalError.inputOutput(error)
    }
  }

  /// Takes the lines that are whole, and at the end what is left.
  private func take(from rest: inout [UInt8], isAtEnd: Bool) throws {
    let whole = isAtEnd ? rest.endIndex : rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lines = rest[..<whole]
    rest = Array(rest[whole...])
    for line in lines.split(separator: 0x0A) {
      guard let text = String(validating: line, as: UTF8.self) else {
        throw ApplicationError.fileNotText(nil)
      }
      _ = jotting.take(text.replacing("\r", with: ""), at: .now())
    }
  }
}
