import Application
import Editor
import Redaction
import SystemPackage
import Terminal
import Viewing
import Words

/// Asks a person about the statements of a summary that nobody decided about.
struct StatementReview {
  private let material: SummaryMaterial
  private let decisions: StatementDecisions
  /// The statements to ask about, those that need an answer first.
  private let asked: [JudgedStatement]
  /// Whether earlier decisions count for nothing.
  private let again: Bool
  /// The text that was being written when the review was cut off, with the number of
  /// the statement.
  private var unfinished: (number: Int, text: String)?

  /// The statements to ask about.
  ///
  /// - Parameter again: asks about everything, whatever was decided earlier.
  init(_ material: SummaryMaterial, _ decisions: StatementDecisions, again: Bool) throws {
    self.material = material
    self.decisions = decisions
    self.again = again
    let judged = try material.selection(again ? StatementDecisions() : decisions).judged
    let attributable = judged.filter { $0.reason == .attributable }
    let others = judged.filter { $0.isOpen && $0.reason != .attributable }
    let rest = judged.filter { !$0.isOpen && (again || $0.decision == nil) }
    // Of the rest, statements that did not leave unchanged come first.
    let changed = rest.filter { again && decisions.isChanged($0) }
    let left = rest.filter { !again || !decisions.isChanged($0) }
    asked =
      attributable.isEmpty && others.isEmpty && !again ? [] : attributable + others + changed + left
  }

  /// Whether a statement waits for an answer: the rule withholds it, or it is asked about again and
  /// did not leave as it is.
  private func isOpen(_ judged: JudgedStatement) -> Bool {
    judged.isOpen || again && decisions.isChanged(judged)
  }

  /// Shows what has to be asked; nothing where there is nothing.
  mutating func ask(title: String) -> ReviewAnswers<StatementDecision> {
    guard !asked.isEmpty else { return ReviewAnswers([]) }
    var items = asked.map { item($0) }
    // A copy is read while the review runs; what was cut off comes back through a variable.
    let review = self
    var cutOff: (number: Int, text: String)?
    var written: [Int: String] = [:]
    var partners: [Int: Int] = [:]
    let ending = Review.run(
      &items, .statements, title: title, texts: Words.current.statementReview,
      idleAfter: InteractiveSession.current?.idleLimit
    ) { request throws(TerminalError) in
      let number: Int
      var partner: Int?
      switch request {
      case .rewriting(let index): (number, partner) = (index, partners[index])
      case .joining(let index, let other): (number, partner) = (index, other)
      }
      var beginning = written[number] ?? review.beginning(number)
      if case .joining(_, let other) = request {
        // A join that was undone begins again without the words of the other.
        if partners[number] != nil { beginning = review.beginning(number) }
        beginning += "\n\n" + (written[other] ?? review.beginning(other))
      }
      guard let text = try review.write(beginning, onCutOff: { cutOff = (number, $0) }) else {
        return .cancelled
      }
      guard text.contains(where: { !$0.isWhitespace }) else { return .empty }
      let parts = [number] + (partner.map { [$0] } ?? [])
      guard !review.isUnchanged(text, parts) else { return .unchanged }
      guard let item = review.item(number, text, partner) else { return .empty }
      written[number] = text
      partners[number] = partner
      return .written(item)
    }
    unfinished = cutOff
    switch ending {
    case .finished(let choices):
      return ReviewAnswers(entries(choices, items, isFinished: true))
    case .cancelled(let choices):
      return ReviewAnswers(entries(choices, items, isFinished: false), isCancelled: true)
    case .cutOff(let choices, let error):
      return ReviewAnswers(
        entries(choices, items, isFinished: false), isCancelled: true, failure: error)
    }
  }

  /// The words to begin with.
  private func beginning(_ number: Int) -> String {
    let source = asked[number].source
    return decisions.beginning(for: source.digest) ?? source.markdown
  }

  /// Lets the person write.
  ///
  /// - Returns: the text; nil where the person left without saving.
  private func write(
    _ beginning: String, onCutOff: (String) -> Void
  ) throws(TerminalError) -> String? {
    do {
      let text = try TextEntry.edit(
        TextEditor.OpenText(text: Array(beginning.utf8)), title: Words.current.rewrittenStatement)
      return text.map { String(decoding: $0, as: UTF8.self) }
    } catch let error as UnfinishedText {
      onCutOff(String(decoding: error.text, as: UTF8.self))
      throw Interruption.isEndRequested ? .interrupted : .idle
    } catch let error as TerminalError {
      throw error
    } catch {
      throw .inputOutput(.ioError)
    }
  }

  /// Whether a text has the words of the notes, however they are spaced.
  private func isUnchanged(_ text: String, _ numbers: [Int]) -> Bool {
    let original = numbers.map { asked[$0].source.markdown }.joined(separator: "\n\n")
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
    return words(text) == words(original)
  }

  /// The item of a statement in other words, alone or with another one.
  private func item(_ number: Int, _ text: String, _ partner: Int?) -> ReviewItem? {
    let parts = [asked[number].source] + (partner.map { [asked[$0].source] } ?? [])
    let decision = StatementDecision(
      partner == nil ? .rewrite : .join, on: parts.map(\.digest), backing: material.policy.backing,
      text: text)
    guard let judged = try? material.judged(parts, decision) else { return nil }
    return item(judged, written: text, partner: partner)
  }

  private func item(
    _ judged: JudgedStatement, written: String? = nil, partner: Int? = nil
  ) -> ReviewItem {
    let original = judged.source.text
    let shown = written ?? decisions.writtenText(for: judged)
    // Other words may tell as much.
    let isStillAttributable = shown != nil && judged.attribution.isAttributable
    let reason = isStillAttributable ? WithholdingReason.attributable : judged.reason
    let places = [shown, original].compactMap { $0 }.map { text in
      ReviewItem.Place(before: "", term: "", after: text)
    }
    return ReviewItem(
      term: shown ?? original, reason: Words.current.label(reason),
      unusual: FoldedTerm.unusual(in: shown ?? original), places: places,
      choices: [.keep: "", .withhold: "", .rewrite: "", .join: ""], refusal: "", suggestion: nil,
      standing: isOpen(judged) ? nil : StatementReview.choice(judged.decision),
      details: Words.current.lines(about: judged) { Words.current.name(material.name(of: $0)) },
      written: written, partner: partner)
  }

  private static func choice(_ decision: StatementDecision?) -> ReviewChoice {
    switch decision?.kind {
    case .withhold: .withhold
    case .rewrite: .rewrite
    case .join: .join
    case .keep, .open, .draft, nil: .keep
    }
  }

  private func entries(
    _ choices: [ReviewChoice?], _ items: [ReviewItem], isFinished: Bool
  ) -> [StatementDecision] {
    let backing = material.policy.backing
    var entries = asked.indices.compactMap { number -> StatementDecision? in
      let judged = asked[number]
      let digest = judged.source.digest
      switch choices[number] {
      case .keep: return StatementDecision(.keep, on: [digest], backing: backing)
      case .withhold: return StatementDecision(.withhold, on: [digest], backing: backing)
      case .rewrite, .join:
        guard let text = items[number].written else { return nil }
        if let partner = items[number].partner {
          // The words of both must not leave where one of them was withheld.
          guard choices[partner] == .join else { return nil }
          return StatementDecision(
            .join, on: [digest, asked[partner].source.digest], backing: backing, text: text)
        }
        return StatementDecision(.rewrite, on: [digest], backing: backing, text: text)
      case nil where isFinished && again && isOpen(judged):
        return decisions.left(open: judged, backing: backing)
      case nil:
        // Seen and left as the rule has it: not to be shown again.
        guard isFinished, !judged.isOpen, judged.decision == nil else { return nil }
        return StatementDecision(.keep, on: [digest], backing: backing)
      default: return nil
      }
    }
    if let unfinished {
      let digest = asked[unfinished.number].source.digest
      entries.append(StatementDecision(.draft, on: [digest], text: unfinished.text))
    }
    return entries
  }
}

extension StatementDecisions {
  /// Whether something else was decided about a statement than to let it leave as it is.
  fileprivate func isChanged(_ judged: JudgedStatement) -> Bool {
    switch decision(on: judged.source.digest)?.kind {
    case .withhold, .rewrite, .join: true
    case .keep, .open, .draft, nil: false
    }
  }

  /// The decision about a statement that somebody was asked about again and left open: it stays
  /// withheld if the rule would let it leave unchanged.
  fileprivate func left(open judged: JudgedStatement, backing: Int) -> StatementDecision {
    StatementDecision(
      judged.isOpen ? .open : .withhold, on: [judged.source.digest], backing: backing)
  }

  /// The words that leave instead of a statement; nil if it leaves unchanged.
  fileprivate func writtenText(for judged: JudgedStatement) -> String? {
    guard let decision = judged.decision, !decision.text.isEmpty else { return nil }
    return decision.text
  }
}
