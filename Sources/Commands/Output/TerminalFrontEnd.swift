import Application
import Prompts
import Sodium
import SystemPackage
import Terminal
import Words

/// This program's side of the work with a vault: words on standard error, questions and progress on
/// the terminal, and signals.
struct TerminalFrontEnd: FrontEnd {
  func say(_ notice: Notice) { Output.note(Words.current.note(notice)) }

  func report(_ error: any Error) { ErrorReport(error)?.tell() }

  func showHiddenAnchors(_ digits: [String]) {
    let line = Array(digits.joined(separator: " ").utf8)
    // The vault is resealed, whether anybody looks or not.
    guard let shown = try? SecretBytes(copying: line.rawSpan) else { return }
    let texts = Words.current.texts(.hiddenAnchors(count: digits.count))
    _ = try? SecretDisplay.show(shown, caption: texts.caption, hint: texts.hint)
  }

  var isWatched: Bool { TerminalDevice.isTerminal(.standardError) }

  func consent(to question: ConsentQuestion) throws {
    if case .sign(let name, let text) = question { try Output.showText(text, title: name.title) }
    try Consent.ask(Words.current.question(question), yes: false)
  }

  func choice(among candidates: [Catalog.Namesake], for name: String) throws -> Catalog.Namesake {
    guard TerminalDevice.isThere else { throw ApplicationError.ambiguous(candidates) }
    let words = Words.current
    Output.note(words.note(RecordNotice.severalFit(count: candidates.count, name)))
    for line in words.numbered(candidates) { Output.note(line) }
    while true {
      let answer = try Confirmation.answer(words.prompt(.whoIsMeant(count: candidates.count)))
      if answer.isEmpty { throw ApplicationError.declined }
      if let number = Int(answer.narrow), candidates.indices.contains(number - 1) {
        return candidates[number - 1]
      }
      if let named = candidates.first(where: { $0.reference == answer }) { return named }
    }
  }

  func begin(_ work: WatchedWork) -> any ProgressMeter { WorkProgress(work) }

  func check() throws { try Interruption.check() }

  func checkAttended() throws { try Interruption.checkAttended() }

  func checkCancelled() throws {
    if isCancelled { throw TerminalError.interrupted }
  }

  var isStopRequested: Bool { Interruption.isRequested }

  var isCancelled: Bool { Interruption.isCancelled }

  func criticalSection<Value>(_ work: () throws -> Value) throws -> Value {
    try Interruption.criticalSection(work)
  }
}

extension FrontEnd where Self == TerminalFrontEnd {
  /// This program's.
  static var terminal: TerminalFrontEnd { TerminalFrontEnd() }
}

/// Questions before what cannot be undone.
enum Consent {
  static func ask(_ question: String, yes: Bool) throws {
    if yes { return }
    do {
      guard try Confirmation.isGranted(question, texts: Words.current.yesOrNo) else {
        throw ApplicationError.declined
      }
    } catch TerminalError.noTerminal {
      throw ApplicationError.needsYes
    }
  }
}
