import CTestSupport
import Foundation
import Glibc
package import SystemPackage

/// A program that runs on a terminal of its own, as a person would run it.
///
/// ```swift
/// let terminal = try PseudoTerminal(BuiltProduct.path(of: "subrosa"), ["list"])
/// try terminal.wait(for: "Passphrase:")
/// try terminal.type("correct horse\r")
/// try terminal.wait { $0.isAlternate && $0.text.contains("3 notes") }
/// try terminal.type("q")
/// #expect(try terminal.exit() == .code(0))
/// #expect(!terminal.screen.everything.contains("horse"))
/// ```
///
/// The program leads a session whose controlling terminal is the pseudo-terminal, so `/dev/tty`
/// works even where standard streams are replaced. A thread reads what it sends all the time: a
/// program never blocks on a full terminal. All members may be used from any thread. A program
/// that is still running when the last reference goes is killed.
package final class PseudoTerminal: @unchecked Sendable {
  // @unchecked: everything that changes is guarded by `condition`.

  /// How a program ended.
  package enum Ending: Equatable, Sendable {
    /// It exited; 127 also stands for a program that could not be started.
    case code(CInt)
    /// A signal ended it.
    case signal(CInt)
  }

  /// What waiting can end with.
  package enum Failure: Error, CustomStringConvertible {
    /// The pseudo-terminal could not be made.
    case notStarted(Errno)
    /// What was waited for did not come in time, or the program ended before.
    case notSeen(String, screen: String)

    /// With the screen, for the test's log.
    package var description: String {
      switch self {
      case .notStarted(let error): return "no pseudo-terminal: \(error)"
      case .notSeen(let what, let screen):
        return "not seen: \(what)\n--- screen ---\n\(screen)\n---"
      }
    }
  }

  /// Seconds to wait unless told otherwise: generous, since machines that run tests are busy.
  package static let patience: Double = 60

  /// The program's process.
  package let process: CInt

  private let primary: CInt
  private let condition = NSCondition()
  private var shown: TerminalScreen
  private var received: [UInt8] = []
  private var isClosed = false
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - arguments: without the program's name.
  ///   - environment: the whole of it; `TERM` is `xterm-256color` and `PATH` and `LANG` are set
  ///     unless given, `HOME` is not.
  ///   - folder: working folder; `nil` for that of the tests.
  ///   - columns: width of the window.
  ///   - rows: height of the window.
  ///   - descriptors: what the program gets besides or in the place of the terminal: its number,
  ///     and a descriptor of this process, which stays open here.
  package init(
    _ program: FilePath, _ arguments: [String] = [], environment: [String: String] = [:],
    folder: FilePath? = nil, columns: Int = 80, rows: Int = 24,
    descriptors: [CInt: FileDescriptor] = [:]
  ) throws {
    let usual = ["TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    let variables = usual.merging(environment) { $1 }.map { "\($0)=\($1)" }.sorted()
    shown = TerminalScreen(columns: columns, rows: rows)
    var side: CInt = -1
    let pairs = descriptors.map { ctest_descriptor(theirs: $0, ours: $1.rawValue) }
    let child = unsafe PseudoTerminal.withCStrings([program.string] + arguments) { arguments in
      unsafe PseudoTerminal.withCStrings(variables) { variables in
        unsafe ctest_spawn(
          program.string, arguments, variables, folder?.string, CInt(columns), CInt(rows), pairs,
          CInt(pairs.count), &side)
      }
    }
    guard child > 0 else { throw Failure.notStarted(Errno(rawValue: -child)) }
    process = child
    primary = side
    // The thread must not keep this object alive, or it would never end; its descriptor is its own,
    // lest it read from a number that was closed and given out again.
    let own = fcntl(side, F_DUPFD_CLOEXEC, 0)
    let reader = Thread { [weak self] in
      var buffer = [UInt8](repeating: 0, count: 4096)
      // What is written just before the other side closes may come after a read that already failed.
      var failures = 0
      while failures < 2 {
        let count = unsafe read(own, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard let self else { break }
        failures = count > 0 ? 0 : failures + 1
        if count > 0 { self.take(buffer[0..<count]) }
      }
      _ = Glibc.close(own)
      self?.close()
    }
    reader.start()
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      _ = waitpid(process, nil, 0)
    }
    _ = Glibc.close(primary)
  }

  /// What the terminal shows now.
  package var screen: TerminalScreen { locked { shown } }

  /// Every byte that the program sent so far.
  package var output: [UInt8] { locked { received } }

  /// Every byte that the program sent so far, as text.
  package var outputText: String { String(decoding: output, as: UTF8.self) }

  /// The same in one line: a blank stands where a row ended.
  package var wordsSent: String { outputText.replacing("\r\n", with: " ") }

  /// Sends keys. Enter is `\r`, as keyboards send it; Ctrl-C is `\u{3}`.
  package func type(_ keys: String) throws {
    try type(Array(keys.utf8))
  }

  /// Sends bytes.
  package func type(_ bytes: [UInt8]) throws {
    _ = try FileDescriptor(rawValue: primary).writeAll(bytes)
  }

  /// Sends a signal to the program alone.
  package func send(_ signal: CInt) {
    kill(process, signal)
  }

  /// Gives the window another size; the program gets SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    locked {
      shown.resize(columns: columns, rows: rows)
      _ = ctest_resize(primary, CInt(columns), CInt(rows))
    }
  }

  /// Waits until the screen shows a text, possibly across the end of a row.
  package func wait(for text: String, within seconds: Double = patience) throws {
    try wait(for: text, within: seconds) {
      // The terminal ends a row anywhere, the program at a blank.
      shown.lines.joined().contains(text) || shown.lines.joined(separator: " ").contains(text)
    }
  }

  /// Waits until the screen is as it should be.
  package func wait(
    within seconds: Double = patience, until isSeen: (TerminalScreen) -> Bool
  ) throws {
    try wait(for: "the expected screen", within: seconds) { isSeen(shown) }
  }

  /// Waits until the program has sent a text, wherever on the screen.
  package func wait(forOutput text: String, within seconds: Double = patience) throws {
    try wait(for: text, within: seconds) {
      let sent = String(decoding: received, as: UTF8.self)
      return sent.contains(text) || sent.replacing("\r\n", with: " ").contains(text)
    }
  }

  /// Waits until the program works on what was typed at a prompt: keys make signals again, are not
  /// echoed, and stand for nothing else. The last tells it from a shell that reads a line.
  package func waitUntilBusy(within seconds: Double = patience) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var settings = termios()
    repeat {
      guard Date() < deadline, unsafe tcgetattr(primary, &settings) == 0 else {
        throw Failure.notSeen("the end of the prompt", screen: screen.text)
      }
      Thread.sleep(forTimeInterval: 0.001)
    } while settings.c_lflag & tcflag_t(ISIG | ECHO | IEXTEN) != tcflag_t(ISIG)
  }

  /// Waits for the program to end and for the last of what it sent.
  package func exit(within seconds: Double = patience) throws -> Ending {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      if let ending = locked({ reap() }) {
        // Background processes may hold the terminal open: what came is what counts.
        try? wait(for: "the end of the output", within: 15) { isClosed }
        return ending
      }
      if Date() > deadline { throw Failure.notSeen("the program's end", screen: screen.text) }
      Thread.sleep(forTimeInterval: 0.005)
    }
  }

  private func reap() -> Ending? {
    if let ending { return ending }
    var status: CInt = 0
    guard unsafe waitpid(process, &status, WNOHANG) == process else { return nil }
    let signal = status & 0x7f
    ending = signal == 0 ? .code((status >> 8) & 0xff) : .signal(signal)
    return ending
  }

  private func wait(
    for what: String, within seconds: Double, until isSeen: () -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    condition.lock()
    defer { condition.unlock() }
    while !isSeen() {
      // Once the program is gone nothing more will come.
      guard !isClosed, condition.wait(until: deadline) else {
        if isSeen() { return }
        throw Failure.notSeen(what, screen: shown.text)
      }
    }
  }

  private func take(_ bytes: ArraySlice<UInt8>) {
    let answers = locked {
      received += bytes
      defer { condition.broadcast() }
      return shown.feed(bytes)
    }
    if !answers.isEmpty { try? type(answers) }
  }

  private func close() {
    locked {
      isClosed = true
      condition.broadcast()
    }
  }

  private func locked<Value>(_ work: () throws -> Value) rethrows -> Value {
    condition.lock()
    defer { condition.unlock() }
    return try work()
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies = unsafe strings.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }
}
