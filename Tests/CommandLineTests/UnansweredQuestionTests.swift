import CommandTestSupport
import Glibc
import TestSupport
import Testing

/// Questions behind a text that was written: where one gets no answer, the text is not lost.
@Suite struct UnansweredQuestionTests {
  private let bench: Workbench
  /// A text that stands nowhere else.
  private let canary = Workbench.canary()

  init() throws {
    bench = try Workbench()
  }

  /// Starts a single command, or a command of a session, and writes.
  private func write(
    _ command: [String], inSession: Bool, idle: String = "5m"
  ) throws -> PseudoTerminal {
    guard inSession else {
      let terminal = try bench.start(command)
      try terminal.write(canary)
      return terminal
    }
    let terminal = try bench.session(idle: idle)
    try terminal.write(canary, with: command.joined(separator: " "))
    return terminal
  }

  // MARK: - A vault that takes nothing

  /// Ctrl-D is no answer to whether a text is kept.
  @Test(arguments: [true, false]) func ctrlDAtTheQuestionAsksOnceMore(_ inSession: Bool) throws {
    let terminal = try write(["add", "note"], inSession: inSession)
    try bench.whileAway {
      try terminal.type("\u{13}")
      try terminal.wait { $0.text.hasSuffix("Try saving the text again? [y/N]") }
      try terminal.type("\u{4}")
      try terminal.wait { $0.text.hasSuffix("Open it in the editor again? [y/N]") }
      try terminal.type("\u{4}")
      try terminal.wait { $0.text.hasSuffix("Discard the text? [y/N]") }
      try terminal.type("n\r")
      try terminal.wait { $0.text.hasSuffix("Try saving the text again? [y/N]") }
    }
    try terminal.type("y\r")
    if inSession {
      try terminal.wait { $0.text.hasSuffix("cover>") }
    } else {
      _ = try terminal.exit()
    }
    #expect(try bench.isOffered(canary))
  }
}
