import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// `jot` through the built program: lines that are typed while people talk, and that none is lost.
@Suite struct JotTests {
  private let meeting: JotBench
  private var bench: Workbench { meeting.bench }
  private var canary: String { meeting.canary }

  init() throws { meeting = try JotBench() }

  /// A terminal that draws nothing takes lines one below the other.
  @Test func linesAreTypedWhereNothingCanBeDrawn() throws {
    let terminal = try meeting.jot(["--plain", "jot", "s1"])
    try terminal.type("JB: ! one\r")
    try terminal.wait(for: "Who is JB?")
    try terminal.type("=1\r")
    try terminal.wait(for: "JB is Jane Brown.")
    // Saved while the terminal waits.
    var found = ""
    for _ in 0..<40 where !found.contains("one") {
      usleep(200_000)
      found = try bench.run(["search", "who:jane kind:line"]).answer
    }
    #expect(found.contains("one"), "\(found)")
    try terminal.type("\(canary)\u{4}\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.wordsSent.contains("2 lines are waiting"), "\(terminal.outputText)")
    #expect(try bench.run(["search", canary]).answer.contains(canary))
    let cut = try meeting.jot(["--plain", "jot", "s1"])
    try cut.type("rest of \(canary)")
    try cut.wait(for: "rest of")
    cut.send(SIGTERM)
    _ = try cut.exit()
    #expect(try bench.run(["search", "rest"]).answer.contains("rest of"))
  }

  @Test func aLineThatIsNotTextIsRefusedBehindTheOthers() throws {
    let run = try bench.run(["jot", "s1"], input: Array("\(canary)\n".utf8) + [0xFF, 0x0A])
    #expect(run.ending == .code(65), "\(run.messages)")
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  @Test(arguments: ["lake-x", "jane-brown"])
  func linesGoOnlyToSessionsAndDialogues(_ reference: String) throws {
    let run = try bench.run(["jot", reference], input: Array("x\n".utf8))
    #expect(run.ending != .code(0))
    #expect(try meeting.lines().isEmpty)
  }

  @Test func theSessionOfTodayIsMeant() throws {
    try bench.must(["jot"], input: "\(canary)\n")
    #expect(try bench.run(["search", canary]).answer.contains(canary))
    try bench.must(["set", "s1", "state=cancelled"])
    let run = try bench.run(["jot"], input: Array("x\n".utf8))
    #expect(run.ending == .code(66) && run.messages.contains("no session today"))
  }

  @Test func aLabelIsAskedAboutOnce() throws {
    let terminal = try meeting.jot()
    try terminal.type("JB: yes\r")
    try terminal.wait(for: "Who is JB?")
    #expect(terminal.screen.text.contains("=1 Jane Brown"))
    // The question waits while somebody types on.
    try terminal.type("WW：好\r")
    try terminal.wait(for: "WW：好")
    try terminal.type("=1\r")
    try terminal.wait(for: "Who is WW?")
    try terminal.type("＝王\r")
    try terminal.type("=wang\r")
    try terminal.wait(for: "WW is Wang Wei 王伟.")
    try terminal.type("O: hm\r")
    try terminal.wait(for: "Who is O?")
    try terminal.type("=\r")
    try terminal.wait(for: "O is nobody.")
    try meeting.leave(terminal)

    let again = try meeting.jot()
    try again.type("JB: \(canary)\r")
    try again.wait(for: canary)
    #expect(!again.screen.text.contains("Who is"))
    try meeting.leave(again)
    let found = try bench.run(["search", "who:jane kind:line"]).answer
    #expect(found.contains(canary), "\(found)")
    let shown = try meeting.finish([]).shown
    #expect(shown.contains("@jane-brown: yes") && shown.contains("@wang-wei: 好"), "\(shown)")
    #expect(shown.contains("O: hm"), "\(shown)")
  }

  @Test func anAnswerMayHaveFullWidthDigits() throws {
    let terminal = try meeting.jot()
    try terminal.type("JB: \(canary)\r")
    try terminal.wait(for: "Who is JB?")
    try terminal.type("＝１\r")
    try terminal.wait(for: "JB is Jane Brown.")
    try meeting.leave(terminal)
    let found = try bench.run(["search", "kind:line"]).answer
    #expect(found.contains(canary) && !found.contains("＝"), "\(found)")
  }

  @Test func aLineIsSavedWithinFiveSeconds() throws {
    let terminal = try meeting.jot()
    try terminal.type("\(canary)\r")
    try terminal.wait(for: "1 line, saved", within: 5)
    terminal.send(SIGKILL)
    _ = try terminal.exit()
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  @Test func aCorrectionIsAVersionOfTheLine() throws {
    let terminal = try meeting.jot()
    try terminal.type("wrnog\r")
    try terminal.wait(for: "1 line, saved")
    try terminal.type("\u{1b}[A")
    try terminal.wait(for: "* wrnog")
    try terminal.type("\u{15}\(canary)\r")
    try terminal.wait { $0.text.contains("1 line, saved") && !$0.text.contains("wrnog") }
    try meeting.leave(terminal)
    let found = try bench.run(["search", "kind:line"]).answer
    #expect(found.contains(canary) && !found.contains("wrnog"), "\(found)")
    #expect(try bench.run(["conflicts"]).answer.isEmpty)
  }

  @Test(arguments: [[SIGHUP], [SIGTERM, SIGTERM], [SIGINT]])
  func aSignalLosesNothing(_ signals: [CInt]) throws {
    let terminal = try meeting.jot()
    try terminal.type("first \(canary)\rand the \(canary)-rest")
    try terminal.wait(for: "\(canary)-rest")
    for signal in signals { terminal.send(signal) }
    _ = try terminal.exit()
    let found = try bench.run(["search", canary]).answer
    #expect(found.contains("first") && found.contains("rest"), "\(found)")
  }

  @Test func ctrlCLosesNothing() throws {
    let terminal = try meeting.jot()
    try terminal.type("\(canary)")
    try terminal.wait(for: canary)
    try terminal.type("\u{3}")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  @Test func linesThatCannotBeSavedAreKeptAndSavedLater() throws {
    let terminal = try meeting.jot()
    try bench.whileAway {
      try terminal.type("\(canary)\r")
      try terminal.wait(for: "Saving has not succeeded yet:")
      #expect(terminal.screen.text.contains("1 line, 1 not saved yet"))
    }
    try terminal.wait(for: "1 line, saved", within: 20)
    try meeting.leave(terminal)
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  /// An answer waits to be saved too, but is no line.
  @Test func anAnswerIsNotCountedAsALine() throws {
    let terminal = try meeting.jot()
    try bench.whileAway {
      try terminal.type("JB: \(canary)\r=\r")
      try terminal.wait(for: "Saving has not succeeded yet:")
      #expect(terminal.screen.text.contains("1 line, 1 not saved yet"), "\(terminal.screen.text)")
    }
    try terminal.wait(for: "1 line, saved", within: 20)
    try bench.whileAway {
      try terminal.type("JB=jane\r")
      try terminal.wait(for: "1 line, 1 answer not saved yet")
    }
    try terminal.wait(for: "1 line, saved", within: 20)
    try meeting.leave(terminal)
  }

  @Test func aLockedSessionGoesOnWithTheLines() throws {
    let terminal = try meeting.jot(inSession: "jot s1", idle: "6s")
    try terminal.type("one\rtwo \(canary)")
    try terminal.wait(for: "Locked. Passphrase", within: 30)
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("two \(canary)") && $0.text.contains("Ctrl-D leaves") }
    try terminal.type("three\r")
    try terminal.wait(for: "3 lines, saved")
    try terminal.type("\u{4}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    let found = try bench.run(["search", "kind:line"]).answer
    #expect(found.contains("one") && found.contains("two \(canary)") && found.contains("three"))
    // Nothing of it is left as a draft.
    let again = try meeting.jot()
    try again.wait(for: "3 lines, saved")
    try meeting.leave(again)
  }

  @Test func aPasteAndANarrowWindow() throws {
    let terminal = try meeting.jot()
    terminal.resize(columns: 20, rows: 6)
    try terminal.type("\u{1b}[200~paste one\r\npaste two \(canary)\r\n\u{1b}[201~")
    try terminal.wait { $0.text.contains("2 line") }
    terminal.resize(columns: 90, rows: 24)
    try terminal.wait {
      $0.text.contains("paste two \(canary)") && $0.text.contains("2 lines, saved")
    }
    try meeting.leave(terminal)
  }

  @Test func hiddenLinesWaitAndWriteNothing() throws {
    try bench.addHidden()
    #expect(try bench.run(["jot", "s1"], secrets: ["beta"], input: [0x61]).ending == .code(78))
    let terminal = try meeting.jot(inSession: "jot s1", passphrase: "beta")
    let before = try bench.bytes()
    try terminal.type("JB: \(canary)\r")
    try terminal.wait(for: "for a commit", within: 10)
    try terminal.type("=1\r")
    try terminal.wait(for: "JB is Jane Brown")
    try terminal.type("\u{4}")
    try terminal.wait { $0.text.contains("hidden") && $0.text.hasSuffix(">") }
    #expect(try bench.bytes() == before)
    try terminal.type("touch\r")
    try terminal.wait { $0.text.hasSuffix("hidden>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    let found = try bench.run(["search", canary], secrets: ["beta"]).answer
    #expect(found.contains(canary), "\(found)")
    #expect(try !bench.run(["search", canary]).answer.contains(canary))
  }

  /// An answer to no question becomes no line of a note.
  @Test func anAnswerToNoQuestionIsNotTaken() throws {
    let terminal = try meeting.jot()
    try terminal.type("=1\r")
    try terminal.wait(for: "Nothing is asked, so =1 was not taken.")
    #expect(terminal.screen.text.contains("> =1"), "\(terminal.screen.text)")
    // It can be corrected.
    try terminal.type(" \(canary)\r")
    try terminal.wait(for: "1 line, saved")
    try terminal.type("=\r")
    try terminal.wait(for: "so = was not taken")
    try meeting.leave(terminal)
    #expect(terminal.wordsSent.contains("1 line is waiting"))
    #expect(try meeting.lines().contains("=1 \(canary)"))
    // Where nobody can correct it, it is kept, and told.
    let run = try bench.run(["jot", "s1"], input: Array("=1\n=> agreed\n".utf8))
    #expect(run.messages.contains("one line looks like an answer"), "\(run)")
    #expect(run.messages.contains("3 lines are waiting"), "\(run)")
  }

  /// A question that was left without an answer waits for the next screen.
  @Test func aQuestionThatWasLeftIsAskedAgain() throws {
    let terminal = try meeting.jot()
    try terminal.type("QX: \(canary)\r")
    try terminal.wait { $0.text.contains("Who is QX?") && $0.text.contains("1 line, saved") }
    try meeting.leave(terminal)
    let again = try meeting.jot()
    try again.wait(for: "Who is QX?")
    try again.type("=Jane\r")
    try again.wait(for: "QX is Jane Brown.")
    try again.wait(for: "1 line, saved")
    try meeting.leave(again)
    #expect(try meeting.finish().shown.contains("@jane-brown: \(canary)"))
  }

  /// While a label is asked about, an arrow is no answer.
  @Test func whatIsNoAnswerIsALine() throws {
    try bench.must(["jot", "s1"], input: "QX: yes\n=> agreed \(canary)\n")
    #expect(try bench.run(["search", canary]).answer.contains("=> agreed"))
  }

  // MARK: - Another session

  /// Two sessions of which one takes place today.
  private func addSecond() throws {
    try bench.must([
      "add", "session", "--slug", "s2", "--title", "Second", "--dialogue", "lake", "--begins",
      "2020-01-01", "--ends", "2020-01-02",
    ])
  }

  /// A day begins, and with it another session, while lines wait behind a lock.
  @Test func aLockedSessionGoesOnWithTheSessionOfTheLines() throws {
    try addSecond()
    let terminal = try meeting.jot(inSession: "jot", idle: "6s")
    try terminal.type("wrnog\r")
    try terminal.wait(for: "1 line, saved")
    try terminal.type("\u{1b}[A")
    try terminal.wait(for: "* wrnog")
    // A correction is cut off.
    try terminal.type(" \(canary)")
    try terminal.wait(for: "Locked. Passphrase", within: 30)
    try bench.must(["set", "s1", "ends=2020-01-02"])
    try bench.must(["set", "s2", "ends=2099-12-31"])
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("wrnog \(canary)") && $0.text.contains("Ctrl-D leaves") }
    try terminal.wait(for: "1 line, saved")
    #expect(terminal.screen.text.contains("First"))
    try terminal.type("\u{4}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    let found = try bench.run(["show", try meeting.line(canary)]).answer
    #expect(found.contains("session: s1"), "\(found)")
  }

  /// A draft of one session is not in the way of another's, and stays until its lines are taken back.
  @Test func aDraftWaitsForItsOwnSession() throws {
    try addSecond()
    for (session, word) in [("s1", "first"), ("s2", "second")] {
      let terminal = try meeting.jot(inSession: "jot \(session)", idle: "4s")
      try terminal.type("\(word) \(canary)")
      try terminal.wait(for: "Locked. Passphrase", within: 30)
      terminal.send(SIGKILL)
      _ = try terminal.exit()
    }
    for (session, word) in [("s1", "first"), ("s2", "second")] {
      let terminal = try meeting.jot(["jot", session])
      try terminal.wait(for: "1 line")
      #expect(terminal.screen.text.contains("\(word) \(canary)"))
      try meeting.leave(terminal)
      let found = try bench.run(["show", try meeting.line(word)]).answer
      #expect(found.contains("session: \(session)"), "\(found)")
    }
  }
}
