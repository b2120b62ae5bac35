/// The next places of some signs in a text that is read from its beginning on. What was found for
/// one place holds for all between there and what was found.
final class LookAhead {
  /// What is looked for.
  enum Kind: Int, CaseIterable { case commentEnd, closingTag, round, square }

  private struct Answer {
    var from = Int.max
    var found: Int?
  }

  private var answers = [Answer](repeating: Answer(), count: Kind.allCases.count)

  /// Forgets everything, since the text is another one.
  func forget() {
    answers = [Answer](repeating: Answer(), count: Kind.allCases.count)
  }

  /// The first place in a range; `end` is the same in every call.
  func first(_ kind: Kind, from start: Int, before end: Int, _ isWanted: (Int) -> Bool) -> Int? {
    let known = answers[kind.rawValue]
    if start >= known.from, known.found.map({ start <= $0 }) ?? true { return known.found }
    var answer = Answer(from: start)
    if start < end { answer.found = (start..<end).first(where: isWanted) }
    answers[kind.rawValue] = answer
    return answer.found
  }
}
