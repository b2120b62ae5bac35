import Application
import Redaction
import SystemPackage
import Terminal
import Viewing
import Words

/// Asks a person about the terms of a draft that nobody decided.
struct TermReview {
  /// Characters of context on each side of a term.
  private static let contextLength = 160

  /// Whether somebody can be asked: standard input and output are a terminal that can be drawn on.
  static var isPossible: Bool {
    TerminalDevice.isTerminal(.standardInput) && TerminalDevice.isTerminal(.standardOutput)
      && !TerminalTraits.current.isDumb
  }

  private let draft: RedactionDraft
  private let questions: [TermQuestion]
  private let texts: SummaryTexts

  /// The terms to ask about.
  ///
  /// - Parameters:
  ///   - texts: the replacements of terms.
  ///   - again: asks about everything, whatever was decided earlier.
  init(
    _ draft: RedactionDraft, _ decisions: Decisions, texts: SummaryTexts = Words.current.summary,
    again: Bool
  ) {
    self.draft = draft
    self.texts = texts
    questions = draft.questions(toAsk: decisions, again: again)
  }

  /// Shows the questions; does nothing if there are none.
  ///
  /// - Parameter notice: shown below the list until a key is pressed.
  func ask(title: String, notice: String = "") -> TermAnswers {
    guard !questions.isEmpty else { return TermAnswers([]) }
    let ending = Review.run(
      questions.map { item($0) }, title: title, texts: Words.current.review, notice: notice,
      idleAfter: InteractiveSession.current?.idleLimit)
    switch ending {
    case .finished(let choices): return TermAnswers(entries(choices, isFinished: true))
    case .cancelled(let choices):
      return TermAnswers(entries(choices, isFinished: false), isCancelled: true)
    case .cutOff(let choices, let error):
      // Nobody is there any more: a session has to lock, a program to end.
      return TermAnswers(entries(choices, isFinished: false), isCancelled: true, failure: error)
    }
  }

  private func entries(_ choices: [ReviewChoice?], isFinished: Bool) -> [DecisionEntry] {
    zip(questions, choices).compactMap { question, choice in
      if let choice {
        return draft.entry(
          TermReview.decision(choice), on: question, everywhere: choice == .allowAlways)
      }
      // Seen and left as the rule has it: not to be shown again.
      guard isFinished, !question.isOpen else { return nil }
      return draft.entry(question.decided ?? .standing(for: question.reason), on: question)
    }
  }

  private func item(_ question: TermQuestion) -> ReviewItem {
    let offered = Decision.allCases.filter { $0.isOffered(for: question.reason) }
    var choices = Dictionary(
      uniqueKeysWithValues: offered.map {
        (TermReview.choice($0), draft.preview(of: $0, question, texts: texts))
      })
    if choices[.allow] != nil && !question.reason.isKnown { choices[.allowAlways] = "" }
    let places = question.findings.map { number in
      let finding = draft.findings[number]
      let context = draft.context(of: finding, length: TermReview.contextLength)
      return ReviewItem.Place(
        before: context.before, term: draft.text(of: finding), after: context.after)
    }
    return ReviewItem(
      term: question.text, reason: Words.current.reason(question.reason),
      unusual: FoldedTerm.unusual(in: places.map(\.term).joined()), places: places,
      choices: choices, refusal: Words.current.refusal(question.reason),
      suggestion: question.suggestion.map { TermReview.choice($0) },
      standing: question.isOpen
        ? nil : TermReview.choice(question.decided ?? .standing(for: question.reason)))
  }

  private static func decision(_ choice: ReviewChoice) -> Decision {
    switch choice {
    case .mask: .mask
    case .pseudonym: .pseudonym
    case .generalise: .generalise
    case .allow, .allowAlways: .allow
    // Choices about statements, which no term offers.
    case .keep, .withhold, .rewrite, .join: .mask
    }
  }

  private static func choice(_ decision: Decision) -> ReviewChoice {
    switch decision {
    case .mask: .mask
    case .pseudonym: .pseudonym
    case .generalise: .generalise
    case .allow: .allow
    }
  }
}
