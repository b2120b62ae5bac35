import Application
import ArgumentParser
import Calendar
import Prompts
import Records
import SystemPackage
import Terminal
import VaultStore
import Words

struct DialogueJot: ParsableCommand {
  static let configuration = CommandConfiguration("jot", Words.current.help(DialogueCommand.jot))

  @OptionGroup(title: Words.current.title(.globalOptions)) var options: GlobalOptions
  @Argument(help: ArgumentHelp(DialogueOption.jotTarget)) var ref: String?
  @Flag(help: ArgumentHelp(DialogueOption.finish)) var finish = false

  func run() throws {
    let isTyped = try !finish && TextEntry.isWanted()
    let ref = try ref.map { try PromptedArgument.record($0) }
    let session = try OpenVault(options, for: .changing)
    if finish { return try makeNotes(ref, session) }
    try session.withOccasion {
      let jotting = try Jotting(
        ref, on: Clock.today(), in: session, texts: Words.current.release, asksAgain: isTyped)
      try jotting.takeBackCutOff()
      // Lines are at stake: Ctrl-C twice must not end the process.
      try Interruption.criticalSection {
        try isTyped ? type(jotting, session) : StandardLines(jotting).read()
      }
      if jotting.keptAnswers > 0 {
        Output.note(Words.current.note(JotNotice.answersKept(count: jotting.keptAnswers)))
      }
      if !jotting.lines.isEmpty {
        Output.note(Words.current.note(JotNotice.typed(lines: jotting.lines.count)))
      }
    }
  }

  // MARK: - On a terminal

  private func type(_ jotting: Jotting, _ session: OpenVault) throws {
    let keeper = JotKeeper(jotting, session)
    while true {
      let ending = try typed(keeper)
      let isCutOff = Interruption.isEndRequested || !TerminalAuthor.isPresent
      let isEnding = ending == .stopped && isCutOff
      if session.isInteractive && (ending == .idle || isEnding) { throw jotting.interrupted() }
      if isEnding { return try saveUnattended(jotting) }
      // Ctrl-C came as a signal.
      Interruption.clear()
      guard try hasSaved(jotting, session) else { continue }
      return
    }
  }

  /// Lets a person type: on a screen, or line by line where the terminal can draw none.
  private func typed(_ keeper: JotKeeper) throws -> QuickLines.Ending {
    guard !TextEntry.isTyped else {
      return try TypedText.readLines(to: keeper) {
        Output.note(keeper.heading)
        Output.note(Words.current.jotHint(corrects: false))
        for part in keeper.notice { Output.note(part) }
      }
    }
    return try QuickLines.run(
      keeper, texts: Words.current.lineEditor, idleAfter: InteractiveSession.current?.idleLimit)
  }

  /// Saves the remaining lines, and asks if that fails.
  ///
  /// - Returns: false if the person continues typing.
  private func hasSaved(_ jotting: Jotting, _ session: OpenVault) throws -> Bool {
    while true {
      do {
        try jotting.save()
        return true
      } catch {
        // The file is another one: the session locks, opens it, and goes on with the lines.
        ErrorReport(error)?.tell()
        if session.isInteractive && Writing.isOtherFile(error) { throw jotting.interrupted() }
        guard try isGranted(.triesAgain, jotting, session) else {
          if try isGranted(.discards, jotting, session) { throw error }
          return false
        }
        if case VaultError.resealed = error { try? session.unlockAgain(asking: true) }
      }
    }
  }

  /// A question; no answer keeps the lines.
  private func isGranted(
    _ question: WritingQuestion, _ jotting: Jotting, _ session: OpenVault
  ) throws -> Bool {
    do throws(TerminalError) {
      return try Confirmation.isGranted(
        Words.current.question(question), texts: Words.current.yesOrNo)
    } catch {
      guard TerminalAuthor.isCutOff(error) else {
        Interruption.clear()
        return false
      }
      if session.isInteractive { throw jotting.interrupted() }
      try saveUnattended(jotting)
      return false
    }
  }

  /// Saves if nobody can be asked: others may hold the vault for a while.
  ///
  /// - Throws: the error if saving fails in the end; `TerminalError.interrupted` after success.
  private func saveUnattended(_ jotting: Jotting) throws {
    Interruption.clear()
    try Writing.patiently(isAttended: false) { try jotting.save() }
    throw TerminalError.interrupted
  }

  // MARK: - Afterwards

  /// The result of --finish; its JSON keys are documented and stable.
  struct Finished: Encodable {
    struct Marked: Encodable {
      let person, name, text: String
    }

    let note: String
    let lines: Int
    let commitments, questions: [Marked]
  }

  private func makeNotes(_ ref: String?, _ session: OpenVault) throws {
    let today = Clock.today()
    let result = try session.edit { catalog, _ in
      try JotFinish(in: catalog, texts: Words.current.jotTexts).changes(of: ref, on: today)
    }
    let made = result.made
    for note in made where note.addedToSession > 0 {
      Output.note(Words.current.note(JotNotice.added(count: note.addedToSession)))
    }
    for note in made where note.keptInNote > 0 {
      Output.note(Words.current.note(JotNotice.keptInNote(count: note.keptInNote)))
    }
    for orphans in result.orphans {
      Output.note(
        Words.current.note(
          JotNotice.sessionMissing(session: orphans.session, lines: orphans.lines)))
    }
    if !result.inConflict.isEmpty {
      Output.note(Words.current.note(JotNotice.linesInConflict(result.inConflict)))
    }
    guard !made.isEmpty else { throw ApplicationError.noLines }
    if options.format == .json {
      let marked = { (list: [JotFinish.Marked]) in
        list.map { Finished.Marked(person: $0.person, name: $0.name, text: $0.text) }
      }
      return try Output.showJSON(
        made.map {
          Finished(
            note: $0.reference, lines: $0.lines, commitments: marked($0.commitments),
            questions: marked($0.questions))
        }, options)
    }
    var text = ""
    for note in made {
      text += Words.current.jotFinished(note.reference, lines: note.lines) + "\n"
      for (heading, list) in [
        (JotHeading.commitments, note.commitments), (.openQuestions, note.questions),
      ] where !list.isEmpty {
        text += "\n" + Words.current.heading(heading) + "\n"
        text += list.map { "  - " + Words.current.text($0) + "\n" }.joined()
      }
    }
    try Output.show(text, title: "jot --finish", options)
  }
}

/// The lines of a session, as the screen shows and keeps them.
private final class JotKeeper: QuickLineKeeper {
  private let jotting: Jotting
  private let zone = LocalTime.now().zone
  private var effect = Jotting.Effect.nothing
  private var failure: String?
  private let isInSession: Bool
  private(set) var isShutOut = false

  init(_ jotting: Jotting, _ session: OpenVault) {
    self.jotting = jotting
    isInSession = session.isInteractive
  }

  var heading: String {
    Words.current.jotHeading(
      jotting.place.entry.metadata.title,
      JotCounts(
        lines: jotting.lines.count, unsaved: jotting.unsavedLines,
        unsavedAnswers: jotting.unsavedAnswers, waiting: jotting.waiting),
      zone: zone)
  }

  var notice: [String] {
    if let failure { return [Words.current.jotFailure(failure)] }
    return Words.current.jotNotice(effect, jotting.question)
  }

  var hint: String { Words.current.jotHint(corrects: true) }
  var count: Int { jotting.lines.count }
  var isPending: Bool { jotting.isPending }

  func shown(_ number: Int) -> String {
    jotting.lines[number].time.clock + " " + jotting.lines[number].text
  }

  func typed(_ number: Int) -> String { jotting.lines[number].text }

  func take(_ text: String, replacing number: Int?, mustKeep: Bool) -> Bool {
    effect = jotting.take(text, replacing: number, at: .now(), mustKeep: mustKeep)
    if case .unasked = effect { return mustKeep }
    return true
  }

  func save() {
    do {
      try jotting.save()
      failure = nil
    } catch {
      failure = ErrorReport(error)?.message ?? ""
      // A session locks, and asks for the passphrase of the new file.
      isShutOut = isInSession && Writing.isOtherFile(error)
    }
  }

  func completion(of line: String, at cursor: Int) -> Completion {
    let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
    guard let at = before.lastIndex(of: "@") else { return .none }
    let word = String(before[before.index(after: at)...])
    guard !word.contains(where: \.isWhitespace) else { return .none }
    let found = jotting.people.map(\.slug).filter { $0.hasPrefix(word) }.sorted()
    return Completion(start: cursor - word.utf8.count, candidates: found)
  }
}
