import CommandTestSupport
import Foundation
import Glibc
import SystemPackage
import TestSupport
import Testing

/// `jot` through the built program: lines that are typed while people talk.
@Suite struct JotTests {
  private let bench: Workbench
  /// A word that stands nowhere else.
  private let canary = Workbench.canary()

  init() throws {
    bench = try Workbench()
    for words in [
      ["dialogue", "--slug", "lake", "--title", "Lake", "--party", "US", "--party", "CN"],
      ["person", "--slug", "jane-brown", "--name", "Jane Brown", "--side", "US"],
      ["person", "--slug", "wang-wei", "--name", "Wang Wei", "--native", "王伟", "--side", "CN"],
      [
        "session", "--slug", "s1", "--title", "First", "--dialogue", "lake", "--begins",
        "2020-01-01", "--ends", "2099-12-31", "--attendee", "jane-brown", "--attendee", "wang-wei",
      ],
    ] {
      try #require(try bench.run(["add"] + words).ending == .code(0))
    }
  }

  /// Types lines on a terminal.
  private func jot(_ arguments: [String] = ["jot", "s1"]) throws -> PseudoTerminal {
    let terminal = try bench.start(arguments)
    try terminal.wait(for: "Ctrl-D leaves")
    return terminal
  }

  private func lines() throws -> String { try bench.run(["list", "line"]).answer }

  @Test func linesComeFromStandardInput() throws {
    let text = "Jane Brown: ! sends the figures #data\n王伟：？谁来付款\n\n(open) \(canary)\n"
    let run = try bench.run(["jot", "lake"], input: Array(text.utf8))
    #expect(run.ending == .code(0), "\(run.messages)")
    #expect(run.messages.contains("3 lines wait"), "\(run.messages)")
    let search = try bench.run(["search", canary]).answer
    #expect(search.contains(canary) && search.contains("line"), "\(search)")
    #expect(try bench.run(["search", "who:jane tag:data"]).answer.contains("figures"))
    // They become a note, and do not stand in the list of records.
    #expect(try !bench.run(["list"]).answer.contains(canary))
    let made = try bench.run(["jot", "s1", "--finish"])
    #expect(made.ending == .code(0), "\(made.messages)")
    for text in ["Commitments", "Jane Brown: sends the figures #data", "Wang Wei: 谁来付款"] {
      #expect(made.answer.contains(text), "\(made.answer)")
    }
    #expect(try lines().isEmpty)
    let notes = try bench.run(["--format", "json", "search", "kind:note \(canary)"]).answer
    #expect(notes.contains("Notes of First"), "\(notes)")
    let note = try #require(made.answer.split(separator: ":").first)
    let shown = try bench.run(["show", String(note)]).answer
    for text in [
      "@jane-brown: ! sends the figures #data", "@wang-wei: ? 谁来付款", "(open) \(canary)",
      "session: s1", "people: [jane-brown, wang-wei]", "tags: [data]",
    ] {
      #expect(shown.contains(text), "\(shown)")
    }
    let session = try bench.run(["show", "s1"]).answer
    #expect(session.contains("sends the figures") && session.contains("谁来付款"), "\(session)")
    #expect(try bench.run(["jot", "s1", "--finish"]).ending == .code(66))
  }

  /// A terminal that draws nothing takes lines one below the other.
  @Test func linesAreTypedWhereNothingCanBeDrawn() throws {
    let terminal = try bench.start(["--plain", "jot", "s1"])
    try terminal.wait(for: "Ctrl-D leaves")
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
    #expect(terminal.wordsSent.contains("2 lines wait"), "\(terminal.outputText)")
    #expect(try bench.run(["search", canary]).answer.contains(canary))
    let cut = try bench.start(["--plain", "jot", "s1"])
    try cut.wait(for: "Ctrl-D leaves")
    try cut.type("rest of \(canary)")
    try cut.wait(for: "rest of")
    cut.send(SIGTERM)
    _ = try cut.exit()
    #expect(try bench.run(["search", "rest"]).answer.contains("rest of"))
  }

  /// When somebody spoke does not leave with what was said.
  @Test func aSummaryHasNoMinutes() throws {
    let text = "(chatham) The figures are late\n(chatham) Nobody asked for them\n"
    try #require(try bench.run(["jot", "s1"], input: Array(text.utf8)).ending == .code(0))
    let made = try bench.run(["jot", "s1", "--finish"])
    let note = try #require(made.answer.split(separator: ":").first)
    let shown = try bench.run(["show", String(note)]).answer
    #expect(shown.contains("### 20"), "\(shown)")
    let run = try bench.run(["export", "summary", "lake", "--allow-attributable", "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("asked for them"), "\(run)")
    #expect(!run.answer.contains("###") && !run.answer.contains("…"), "\(run)")
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
    #expect(try lines().isEmpty)
  }

  @Test func theSessionOfTodayIsMeant() throws {
    #expect(try bench.run(["jot"], input: Array("\(canary)\n".utf8)).ending == .code(0))
    #expect(try bench.run(["search", canary]).answer.contains(canary))
    _ = try bench.run(["set", "s1", "state=cancelled"])
    let run = try bench.run(["jot"], input: Array("x\n".utf8))
    #expect(run.ending == .code(66) && run.messages.contains("takes place today"))
  }

  @Test func aLabelIsAskedAboutOnce() throws {
    let terminal = try jot()
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
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))

    let again = try jot()
    try again.type("JB: \(canary)\r")
    try again.wait(for: canary)
    #expect(!again.screen.text.contains("Who is"))
    try again.type("\u{4}")
    #expect(try again.exit() == .code(0))
    let found = try bench.run(["search", "who:jane kind:line"]).answer
    #expect(found.contains(canary), "\(found)")
    let made = try bench.run(["jot", "--finish"]).answer
    let note = try #require(made.split(separator: ":").first)
    let shown = try bench.run(["show", String(note)]).answer
    #expect(shown.contains("@jane-brown: yes") && shown.contains("@wang-wei: 好"), "\(shown)")
    #expect(shown.contains("O: hm"), "\(shown)")
  }

  @Test func anAnswerMayHaveFullWidthDigits() throws {
    let terminal = try jot()
    try terminal.type("JB: \(canary)\r")
    try terminal.wait(for: "Who is JB?")
    try terminal.type("＝１\r")
    try terminal.wait(for: "JB is Jane Brown.")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    let found = try bench.run(["search", "kind:line"]).answer
    #expect(found.contains(canary) && !found.contains("＝"), "\(found)")
  }

  /// `JB` are the initials of a participant, and were said to be a word.
  @Test func aLabelThatMeansNobodyIsNoParticipantInASummary() throws {
    let terminal = try jot()
    try terminal.type("(chatham) JB: the figures are late\r")
    try terminal.wait(for: "Who is JB?")
    try terminal.type("=\r")
    try terminal.wait(for: "JB is nobody.")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["jot", "s1", "--finish"]).ending == .code(0))
    let run = try bench.run(["export", "summary", "lake", "--allow-attributable", "--yes"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("\\[…\\]: the figures are late"), "\(run)")
    #expect(!run.answer.lowercased().contains("participant"), "\(run)")
  }

  @Test func whatBecameOfTheLinesIsTold() throws {
    struct Finished: Decodable {
      struct Marked: Decodable { let person, name, text: String }
      let note: String
      let lines: Int
      let commitments, questions: [Marked]
    }
    let text = "Jane Brown: ! sends the figures\nWang Wei: ? who pays\nplain\n"
    try #require(try bench.run(["jot", "s1"], input: Array(text.utf8)).ending == .code(0))
    let told = try bench.run(["--format", "json", "jot", "s1", "--finish"]).answer
    let made = try #require(
      try JSONDecoder().decode([Finished].self, from: Data(told.utf8)).first, "\(told)")
    #expect(made.lines == 3 && !made.note.isEmpty)
    #expect(made.commitments.map(\.person) == ["jane-brown"])
    #expect(made.commitments.map(\.name) == ["Jane Brown"])
    #expect(made.commitments.map(\.text) == ["sends the figures"])
    #expect(made.questions.map(\.person) == ["wang-wei"])
    #expect(made.questions.map(\.text) == ["who pays"])
  }

  @Test func aLineIsSavedWithinFiveSeconds() throws {
    let terminal = try jot()
    try terminal.type("\(canary)\r")
    try terminal.wait(for: "1 line, saved", within: 5)
    terminal.send(SIGKILL)
    _ = try terminal.exit()
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  @Test func aCorrectionIsAVersionOfTheLine() throws {
    let terminal = try jot()
    try terminal.type("wrnog\r")
    try terminal.wait(for: "1 line, saved")
    try terminal.type("\u{1b}[A")
    try terminal.wait(for: "* wrnog")
    try terminal.type("\u{15}\(canary)\r")
    try terminal.wait { $0.text.contains("1 line, saved") && !$0.text.contains("wrnog") }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    let found = try bench.run(["search", "kind:line"]).answer
    #expect(found.contains(canary) && !found.contains("wrnog"), "\(found)")
    #expect(try bench.run(["conflicts"]).answer.isEmpty)
  }

  @Test(arguments: [[SIGHUP], [SIGTERM, SIGTERM], [SIGINT]])
  func aSignalLosesNothing(_ signals: [CInt]) throws {
    let terminal = try jot()
    try terminal.type("first \(canary)\rand the \(canary)-rest")
    try terminal.wait(for: "\(canary)-rest")
    for signal in signals { terminal.send(signal) }
    _ = try terminal.exit()
    let found = try bench.run(["search", canary]).answer
    #expect(found.contains("first") && found.contains("rest"), "\(found)")
  }

  @Test func ctrlCLosesNothing() throws {
    let terminal = try jot()
    try terminal.type("\(canary)")
    try terminal.wait(for: canary)
    try terminal.type("\u{3}")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  @Test func linesThatCannotBeSavedAreKeptAndSavedLater() throws {
    let terminal = try jot()
    try bench.whileAway {
      try terminal.type("\(canary)\r")
      try terminal.wait(for: "Not saved:")
      #expect(terminal.screen.text.contains("1 line, 1 not saved yet"))
    }
    try terminal.wait(for: "1 line, saved", within: 20)
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(try bench.run(["search", canary]).answer.contains(canary))
  }

  /// An answer waits to be saved too, but is no line.
  @Test func anAnswerIsNotCountedAsALine() throws {
    let terminal = try jot()
    try bench.whileAway {
      try terminal.type("JB: \(canary)\r=\r")
      try terminal.wait(for: "Not saved:")
      #expect(terminal.screen.text.contains("1 line, 1 not saved yet"), "\(terminal.screen.text)")
    }
    try terminal.wait(for: "1 line, saved", within: 20)
    try bench.whileAway {
      try terminal.type("JB=jane\r")
      try terminal.wait(for: "1 line, 1 answer not saved yet")
    }
    try terminal.wait(for: "1 line, saved", within: 20)
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func aLockedSessionGoesOnWithTheLines() throws {
    let terminal = try bench.session(idle: "6s")
    try terminal.type("jot s1\r")
    try terminal.wait(for: "Ctrl-D leaves")
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
    let again = try jot()
    try again.wait(for: "3 lines, saved")
    try again.type("\u{4}")
    #expect(try again.exit() == .code(0))
  }

  @Test func aPasteAndANarrowWindow() throws {
    let terminal = try jot()
    terminal.resize(columns: 20, rows: 6)
    try terminal.type("\u{1b}[200~paste one\r\npaste two \(canary)\r\n\u{1b}[201~")
    try terminal.wait { $0.text.contains("2 line") }
    terminal.resize(columns: 90, rows: 24)
    try terminal.wait {
      $0.text.contains("paste two \(canary)") && $0.text.contains("2 lines, saved")
    }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func hiddenLinesWaitAndWriteNothing() throws {
    try bench.addHidden()
    #expect(try bench.run(["jot", "s1"], secrets: ["beta"], input: [0x61]).ending == .code(78))
    let terminal = try bench.session("beta")
    try terminal.type("jot s1\r")
    try terminal.wait(for: "Ctrl-D leaves")
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

  @Test func linesComeBackFromAFolderAndMerge() throws {
    _ = try bench.run(["jot", "s1"], input: Array("here \(canary)\n".utf8))
    let folder = bench.folder.file("out").string
    #expect(try bench.run(["export", "folder", folder, "--yes"]).ending == .code(0))
    let copy = bench.folder.file("copy.vault").string
    try FileManager.default.copyItem(atPath: bench.vault.string, toPath: copy)
    let there = try bench.run(
      ["jot", "s1"], vault: FilePath(copy), input: Array("there\n".utf8))
    #expect(there.ending == .code(0), "\(there.messages)")
    _ = try bench.run(["jot", "s1"], input: Array("and here\n".utf8))
    let merged = try bench.run(["merge", copy], secrets: ["alpha", "alpha"])
    #expect(merged.ending == .code(0), "\(merged.messages)")
    #expect(try bench.run(["conflicts"]).answer.isEmpty)
    let found = try bench.run(["search", "kind:line"]).answer
    for text in ["here \(canary)", "there", "and here"] { #expect(found.contains(text)) }
    let again = try Workbench()
    let imported = try again.run(["import", folder])
    #expect(imported.ending == .code(0))
    // A folder may be anybody's: its lines become part of no note.
    #expect(imported.messages.contains("imported as a note"), "\(imported.messages)")
    #expect(try again.run(["search", "kind:note \(canary)"]).answer.contains(canary))
    #expect(try again.run(["jot", "s1", "--finish"]).ending == .code(66))
  }

  // MARK: - What a line is besides its text

  /// The id of the line that has a word.
  private func line(_ word: String) throws -> String {
    struct Found: Decodable { let id: String }
    let told = try bench.run(["--format", "json", "search", word]).answer
    return try #require(
      try JSONDecoder().decode([Found].self, from: Data(told.utf8)).first?.id, "\(told)")
  }

  /// Makes a note of the lines of s1, and shows it.
  private func finish() throws -> (run: Workbench.Run, note: String, shown: String) {
    let run = try bench.run(["jot", "s1", "--finish"])
    let note = String(try #require(run.answer.split(separator: ":").first, "\(run)"))
    return (run, note, try bench.run(["show", note]).answer)
  }

  private func must(_ words: [String], input: String = "") throws {
    let run = try bench.run(words, input: Array(input.utf8))
    try #require(run.ending == .code(0), "\(words): \(run)")
  }

  @Test func whatALineWasGivenComesIntoTheNote() throws {
    try must(["set", "lake", "rule=chatham"])
    try must(
      ["jot", "s1"],
      input: "They will surely resign\nNobody asked for them\n(private) The figures are wrong\n")
    try must(["set", try line("surely"), "marking=private", "people+=wang-wei", "tags+=hot"])
    let edited = try line("wrong")
    let text = try bench.run(["show", edited]).answer
    try must(["edit", edited], input: text + "\n\nThey are very late\n")
    try bench.folder.write("paper.txt", "evidence")
    try must(["attach", edited, bench.folder.file("paper.txt").string])
    let (_, note, shown) = try finish()
    for text in [
      "(private) They will surely resign", "(private) The figures are wrong",
      "(private) They are very late", "people: [wang-wei]", "tags: [hot]",
    ] {
      #expect(shown.contains(text), "\(shown)")
    }
    let summary = try bench.run(["export", "summary", "lake", "--allow-attributable", "--yes"])
    #expect(summary.answer.contains("asked for them"), "\(summary)")
    for word in ["resign", "wrong", "very late"] {
      #expect(!summary.answer.contains(word), "\(summary)")
    }
    // The file belongs to the note.
    let removed = try bench.run(["remove", note, "--yes"])
    #expect(removed.messages.contains("attachment"), "\(removed)")
    let out = bench.folder.file("out.txt").string
    #expect(try bench.run(["extract", "paper.txt", out]).ending != .code(0))
  }

  /// A session is shared by its own marking.
  @Test func aPrivatePromiseStaysInTheNote() throws {
    try must(["set", "lake", "rule=chatham"])
    try must(
      ["jot", "s1"],
      input: "(private) Jane Brown: ! leaves in May\n(private) ? is she ill\n(chatham) ! pays\n")
    let (run, _, shown) = try finish()
    #expect(run.messages.contains("2 commitments and questions stand in the note only"), "\(run)")
    #expect(run.answer.contains("leaves in May"), "\(run)")
    #expect(shown.contains("leaves in May") && shown.contains("is she ill"), "\(shown)")
    let session = try bench.run(["show", "s1"]).answer
    #expect(session.contains("pays"), "\(session)")
    #expect(!session.contains("leaves in May") && !session.contains("is she ill"), "\(session)")
  }

  @Test func aMissingSessionKeepsNoOtherLinesFromANote() throws {
    try must([
      "add", "session", "--slug", "s2", "--title", "Second", "--dialogue", "lake", "--begins",
      "2020-01-01",
    ])
    try must(["jot", "s2"], input: "gone\n")
    try must(["jot", "s1"], input: "\(canary)\n")
    try must(["remove", "s2", "--yes"])
    let run = try bench.run(["jot", "lake", "--finish"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.messages.contains("no session `s2`"), "\(run)")
    #expect(try bench.run(["search", "kind:note \(canary)"]).answer.contains(canary))
    #expect(try lines().contains("gone"))
  }

  /// The screen goes on with the slug that the session had when it began.
  @Test(arguments: ["lake", "s9"]) func linesFollowASessionThatGetsAnotherSlug(
    _ reference: String
  ) throws {
    let terminal = try jot()
    try terminal.type("before \(canary)\r")
    try terminal.wait(for: "1 line, saved")
    try must(["set", "s1", "slug=s9"])
    try terminal.type("behind \(canary)\r")
    try terminal.wait(for: "2 lines, saved")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    // The next screen shows both.
    let again = try jot(["jot", "s9"])
    try again.wait { $0.text.contains("before \(canary)") && $0.text.contains("behind \(canary)") }
    try again.type("\u{4}")
    #expect(try again.exit() == .code(0))
    let run = try bench.run(["jot", reference, "--finish"])
    #expect(run.ending == .code(0), "\(run)")
    #expect(run.answer.contains("2 lines") && !run.messages.contains("no session"), "\(run)")
    let note = try #require(run.answer.split(separator: ":").first)
    let shown = try bench.run(["show", String(note)]).answer
    #expect(shown.contains("session: s9") && shown.contains("behind \(canary)"), "\(shown)")
  }

  /// An answer to no question becomes no line of a note.
  @Test func anAnswerToNoQuestionIsNotTaken() throws {
    let terminal = try jot()
    try terminal.type("=1\r")
    try terminal.wait(for: "Nothing is asked, so =1 was not taken.")
    #expect(terminal.screen.text.contains("> =1"), "\(terminal.screen.text)")
    // It can be corrected.
    try terminal.type(" \(canary)\r")
    try terminal.wait(for: "1 line, saved")
    try terminal.type("=\r")
    try terminal.wait(for: "so = was not taken")
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    #expect(terminal.wordsSent.contains("1 line waits"))
    #expect(try lines().contains("=1 \(canary)"))
    // Where nobody can correct it, it is kept, and told.
    let run = try bench.run(["jot", "s1"], input: Array("=1\n=> agreed\n".utf8))
    #expect(run.messages.contains("one line looks like an answer"), "\(run)")
    #expect(run.messages.contains("3 lines wait"), "\(run)")
  }

  /// A question that was left without an answer waits for the next screen.
  @Test func aQuestionThatWasLeftIsAskedAgain() throws {
    let terminal = try jot()
    try terminal.type("QX: \(canary)\r")
    try terminal.wait { $0.text.contains("Who is QX?") && $0.text.contains("1 line, saved") }
    try terminal.type("\u{4}")
    #expect(try terminal.exit() == .code(0))
    let again = try jot()
    try again.wait(for: "Who is QX?")
    try again.type("=Jane\r")
    try again.wait(for: "QX is Jane Brown.")
    try again.wait(for: "1 line, saved")
    try again.type("\u{4}")
    #expect(try again.exit() == .code(0))
    #expect(try finish().shown.contains("@jane-brown: \(canary)"))
  }

  /// While a label is asked about, an arrow is no answer.
  @Test func whatIsNoAnswerIsALine() throws {
    try must(["jot", "s1"], input: "QX: yes\n=> agreed \(canary)\n")
    #expect(try bench.run(["search", canary]).answer.contains("=> agreed"))
  }

  // MARK: - Another session

  /// Two sessions of which one takes place today.
  private func addSecond() throws {
    try must([
      "add", "session", "--slug", "s2", "--title", "Second", "--dialogue", "lake", "--begins",
      "2020-01-01", "--ends", "2020-01-02",
    ])
  }

  /// A day begins, and with it another session, while lines wait behind a lock.
  @Test func aLockedSessionGoesOnWithTheSessionOfTheLines() throws {
    try addSecond()
    let terminal = try bench.session(idle: "6s")
    try terminal.type("jot\r")
    try terminal.wait(for: "Ctrl-D leaves")
    try terminal.type("wrnog\r")
    try terminal.wait(for: "1 line, saved")
    try terminal.type("\u{1b}[A")
    try terminal.wait(for: "* wrnog")
    // A correction is cut off.
    try terminal.type(" \(canary)")
    try terminal.wait(for: "Locked. Passphrase", within: 30)
    try must(["set", "s1", "ends=2020-01-02"])
    try must(["set", "s2", "ends=2099-12-31"])
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("wrnog \(canary)") && $0.text.contains("Ctrl-D leaves") }
    try terminal.wait(for: "1 line, saved")
    #expect(terminal.screen.text.contains("First"))
    try terminal.type("\u{4}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
    let found = try bench.run(["show", try line(canary)]).answer
    #expect(found.contains("session: s1"), "\(found)")
  }

  /// A draft of one session is not in the way of another's, and stays until its lines are taken back.
  @Test func aDraftWaitsForItsOwnSession() throws {
    try addSecond()
    for (session, word) in [("s1", "first"), ("s2", "second")] {
      let terminal = try bench.session(idle: "4s")
      try terminal.type("jot \(session)\r")
      try terminal.wait(for: "Ctrl-D leaves")
      try terminal.type("\(word) \(canary)")
      try terminal.wait(for: "Locked. Passphrase", within: 30)
      terminal.send(SIGKILL)
      _ = try terminal.exit()
    }
    for (session, word) in [("s1", "first"), ("s2", "second")] {
      let terminal = try jot(["jot", session])
      try terminal.wait(for: "1 line")
      #expect(terminal.screen.text.contains("\(word) \(canary)"))
      try terminal.type("\u{4}")
      #expect(try terminal.exit() == .code(0))
      let found = try bench.run(["show", try line(word)]).answer
      #expect(found.contains("session: \(session)"), "\(found)")
    }
  }
}
