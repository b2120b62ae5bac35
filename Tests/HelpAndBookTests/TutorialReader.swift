import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Somebody who works through a tutorial: types what it shows into a shell, on a terminal of 80
/// columns, and answers as it shows.
final class TutorialReader {
  private let language: SpokenLanguage
  private let folder: TemporaryFolder
  private let habits: TutorialHabits
  /// What `export` set.
  private var exports = ""
  /// How the last command ended.
  private var code: CInt = 0
  /// What ids of the page are here.
  private var names: [String: String] = [:]
  private var session: PseudoTerminal?
  /// The words of the passphrase, as they were shown.
  private var cover = ""
  /// Whether the hidden compartment is what is opened.
  private var opensHidden = false
  /// The words of each share.
  private var shares: [[String]] = []
  /// Passphrases that were typed to keep them, since the command began.
  private var kept = 0
  private var sharesTyped = 0
  /// Whether the text that the command asks for was typed: it stays on the screen while it is saved.
  private var hasWritten = false

  init(_ language: SpokenLanguage) throws {
    (self.language, habits) = (language, TutorialHabits(language))
    folder = try TemporaryFolder()
    let files = FileManager.default
    try files.createDirectory(
      atPath: folder.file("bin").string, withIntermediateDirectories: false)
    try files.createSymbolicLink(
      atPath: folder.file("bin/subrosa").string,
      withDestinationPath: BuiltProduct.path(of: "CheapProgram").string)
    try files.createSymbolicLink(
      atPath: folder.file("Scripts").string,
      withDestinationPath: Fixtures.root.appending(path: "Scripts").path)
    for (name, text) in habits.files { try folder.write(name, text) }
    let photograph = (0..<TutorialHabits.photograph).map { _ in UInt8.random(in: .min ... .max) }
    try folder.write("photo.jpg", photograph)
  }

  /// The prompt for the passphrase, which the pages mostly leave out.
  var passphrasePrompt: String { habits.passphrase }

  /// Types a command and answers what it asks.
  ///
  /// - Returns: all that it said and asked, in order.
  func read(_ step: TutorialPage.Step) throws -> [String] {
    (kept, sharesTyped, hasWritten) = (0, 0, false)
    if step.prompt.isEmpty, step.command.hasPrefix("export ") {
      exports += step.command + "\n"
      return []
    }
    try prepare(step)
    var command = step.command.replacing("$?", with: "\(code)")
    for (id, here) in names { command = command.replacing(id, with: here) }
    guard !step.prompt.isEmpty else {
      let terminal = try shell(command)
      let said = try follow(terminal, step)
      if step.command.contains("compartment add") { opensHidden = true }
      if step.command.contains("passphrase change") { cover = TutorialHabits.fresh }
      return said
    }
    if session == nil { try startSession() }
    let terminal = try #require(session)
    let before = lines(terminal.screen, of: terminal) ?? []
    #expect(before.last?.withoutBlanks == step.prompt.withoutBlanks, "line \(step.number)")
    let sight = Sight(terminal)
    try terminal.type(command + "\r")
    return try follow(terminal, step, typed: command, behind: before, unlike: sight)
  }

  /// Remembers what the ids of the page are here.
  func learn(_ found: [String: String]) { names.merge(found) { one, _ in one } }

  // MARK: - Between the commands

  private func shell(_ command: String) throws -> PseudoTerminal {
    let path = folder.path.string
    let environment = ["HOME": path, "PATH": "\(path)/bin:/usr/bin:/bin"]
    return try PseudoTerminal(
      "/bin/sh", ["-c", exports + command],
      environment: language.environment.merging(environment) { $1 }, folder: folder.path, rows: 200)
  }

  private func startSession() throws {
    let terminal = try shell("subrosa open")
    let step = TutorialPage("```\n$ subrosa open\n```").steps[0]
    _ = try follow(terminal, step)
  }

  /// Does what happens outside the page before a command.
  private func prepare(_ step: TutorialPage.Step) throws {
    if step.prompt.isEmpty, let terminal = session {
      session = nil
      let (sight, before) = (Sight(terminal), lines(terminal.screen, of: terminal) ?? [])
      try terminal.type("quit\r")
      let step = TutorialPage("```\n$ quit\n```").steps[0]
      _ = try follow(terminal, step, typed: "quit", behind: before, unlike: sight)
    }
    for (begins, script) in habits.outside where step.command.hasPrefix(begins) {
      if begins == "subrosa merge" { opensHidden = false }
      try folder.write("secret", cover + "\n")
      let terminal = try shell("set -e\n" + script)
      let ending = try terminal.exit()
      try #require(ending == .code(0), "\(begins): \(terminal.screen.text)")
    }
    // The reference of a record that no earlier command names.
    for id in step.command.matches(of: #/[0-9a-f]{12}/#).map({ String($0.0) })
    where names[id] == nil && step.command.contains(" show ") {
      try folder.write("secret", cover + "\n")
      let terminal = try shell(
        "subrosa --passphrase-fd 3 --format json list release 3<secret >listed")
      try #require(try terminal.exit() == .code(0))
      let listed = String(decoding: try folder.read("listed"), as: UTF8.self)
      let found = try #require(listed.matches(of: #/"id" ?: ?"([0-9a-f]{12})/#).last, "\(listed)")
      names[id] = String(found.1)
    }
  }

  // MARK: - While a command runs

  /// How the terminal looks.
  private struct Sight: Equatable {
    let lines: [String]
    let row: Int
    let column: Int
    let isAlternate: Bool
    /// What came from the program: a prompt that is asked once more looks the same.
    let received: Int

    init(_ terminal: PseudoTerminal) {
      let screen = terminal.screen
      received = terminal.output.count
      lines = screen.lines
      (row, column) = screen.cursor
      isAlternate = screen.isAlternate
    }
  }

  /// Answers a program until it ends or, in an interactive session, until it waits for a command.
  private func follow(
    _ terminal: PseudoTerminal, _ step: TutorialPage.Step, typed command: String = "",
    behind start: [String] = [], unlike former: Sight? = nil
  ) throws -> [String] {
    var (said, seen, sight) = ([String](), start, former)
    var isAlternate = former?.isAlternate ?? false
    // In a session, the row of the command itself is known.
    if let last = seen.indices.last { seen[last] += " " + command }
    var asked = ""
    func note(_ screen: TerminalScreen) {
      guard let rows = lines(screen, of: terminal) else { return }
      // An interactive session has a screen of its own.
      let isOwn = screen.isAlternate && habits.situation(screen.lines) == nil
      if isOwn != isAlternate { (seen, isAlternate) = ([], isOwn) }
      let same = zip(rows, seen).prefix { $0.0.withoutBlanks == $0.1.withoutBlanks }.count
      for line in rows[same...] {
        // A prompt that was answered may stay, with the answer, or be erased.
        if !asked.isEmpty, line.hasPrefix(asked) {
          said[said.count - 1] = line
        } else {
          said.append(line)
        }
        asked = ""
      }
      seen = rows
    }
    while let screen = try waiting(terminal, unlike: sight, for: step) {
      let count = said.count
      note(screen)
      sight = Sight(terminal)
      let rows = screen.lines
      if screen.isAlternate, let situation = habits.situation(rows) {
        // The last row of a page names keys.
        if situation.isQuoted {
          said += rows.dropLast(situation == .page ? 1 : 0).filter { !$0.isEmpty }
        }
        try terminal.type(try keys(for: situation, rows, step))
        continue
      }
      // The same prompt once more.
      if said.count == count { said += rows.last { !$0.isEmpty }.map { [$0] } ?? [] }
      let prompt = said.last ?? ""
      if let found = prompt.firstMatch(of: TutorialPage.prompt), found.command.isEmpty {
        session = terminal
        if step.lines.last != prompt { said.removeLast() }
        return said
      }
      if let answer = shownAnswer(to: prompt, step) {
        asked = prompt
        said[said.count - 1] += " " + answer
        try terminal.type(answer + "\r")
      } else {
        try terminal.type(try answer(to: prompt, step) + "\r")
      }
    }
    note(terminal.screen)
    if session === terminal { session = nil }
    return said
  }

  /// What the terminal shows once the program waits for somebody; nil once it has ended.
  private func waiting(
    _ terminal: PseudoTerminal, unlike former: Sight?, for step: TutorialPage.Step
  ) throws -> TerminalScreen? {
    let deadline = Date(timeIntervalSinceNow: 90)
    var (sight, since) = (Sight(terminal), Date())
    while Date() < deadline {
      if let ending = try? terminal.exit(within: 0) {
        if case .code(let code) = ending { self.code = code }
        return nil
      }
      let screen = terminal.screen
      let now = Sight(terminal)
      if now != sight {
        (sight, since) = (now, Date())
      } else if now != former, Date().timeIntervalSince(since) > 0.1, asks(screen) {
        return screen
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    throw PseudoTerminal.Failure.notSeen(
      "a prompt of \(step.command)", screen: terminal.screen.text)
  }

  /// Whether somebody is waited for.
  private func asks(_ screen: TerminalScreen) -> Bool {
    let lines = screen.lines
    if screen.isAlternate, habits.situation(lines) != nil { return true }
    guard let row = lines.lastIndex(where: { !$0.isEmpty }), let last = lines[row].last,
      // The answer to a long question begins a row.
      row == screen.cursor.row
        || row + 1 == screen.cursor.row && lines[row].hasSuffix("[y/N]")
    else { return false }
    return ":：?？>]".contains(last)
  }

  /// The lines below one another, without empty ones: those of the main screen with those above it, or
  /// those of an interactive session; nil where a page hides the latter.
  private func lines(_ screen: TerminalScreen, of terminal: PseudoTerminal) -> [String]? {
    let all = screen.everything.components(separatedBy: "\n")
    guard screen.isAlternate else { return all.dropLast(screen.rows).filter { !$0.isEmpty } }
    if habits.situation(screen.lines) == nil { return screen.lines.filter { !$0.isEmpty } }
    return session === terminal ? nil : all.suffix(screen.rows).filter { !$0.isEmpty }
  }

  // MARK: - Answers

  private func keys(
    for situation: TutorialHabits.Situation, _ rows: [String], _ step: TutorialPage.Step
  ) throws -> String {
    switch situation {
    case .page: return "q"
    case .review: return "f"
    case .end: return "y"
    case .choice: return "1"
    case .editor:
      let text = try #require(habits.written(step.command), "\(step.command)")
      defer { hasWritten = true }
      return hasWritten ? "" : text + "\u{13}"
    case .secret:
      let share = Workbench.shareWords(in: rows)
      if share.count == 33 {
        shares.append(share)
      } else if let words = rows.first(where: { $0.contains(#/^ +[a-z-]+(?: [a-z-]+){5}$/#) }) {
        cover = words.trimmingCharacters(in: .whitespaces)
      }
      return "\r"
    }
  }

  /// The answer that the page shows behind a prompt.
  private func shownAnswer(to prompt: String, _ step: TutorialPage.Step) -> String? {
    guard !prompt.isEmpty else { return nil }
    let end = String(prompt.suffix(6))
    return step.lines.filter { $0.withoutBlanks.hasPrefix(prompt.withoutBlanks) }
      .compactMap { line in
        line.range(of: end, options: .backwards).map {
          line[$0.upperBound...].trimmingCharacters(in: .whitespaces)
        }
      }.first { !$0.isEmpty }
  }

  /// What is typed at any other prompt: a passphrase, words that were written down, or nothing.
  private func answer(to prompt: String, _ step: TutorialPage.Step) throws -> String {
    if prompt.contains(habits.shareStart), sharesTyped < shares.count {
      sharesTyped += 1
      return shares[sharesTyped - 1].joined(separator: " ")
    }
    if let word = prompt.firstMatch(of: habits.shareWord), let number = Int(word.1) {
      return try #require(shares.last)[number - 1]
    }
    let typesOwn = step.command != "subrosa init"
    switch prompt {
    case habits.passphrase:
      if step.command.contains("--vault second") { return TutorialHabits.fresh }
      return opensHidden ? TutorialHabits.hidden : cover
    case habits.words: return cover
    case habits.compartment: return TutorialHabits.hidden
    case habits.again:
      return step.command.contains("compartment") ? TutorialHabits.hidden : TutorialHabits.fresh
    case habits.another:
      kept += 1
      let keepsHidden = step.command.contains("passphrase") || step.command.contains("reseal")
      return keepsHidden && kept == 1 ? TutorialHabits.hidden : ""
    case let new where habits.new.contains(new): return typesOwn ? TutorialHabits.fresh : ""
    default:
      let agrees = step.command.contains("reseal") || step.command == "quit"
      return prompt.hasSuffix("[y/N]") && agrees ? "y" : ""
    }
  }
}
