/// Names that are also words, in lower case, in lists of people.
extension FormRules {
  /// "keller, frost, price", "asked frost & reed", "both lance and dawn object", "price / reed: no":
  /// an item of a list of single words of which one is no word, and so a name, or that stands where
  /// people do.
  func isListed(_ range: Range<Int>) -> Bool {
    let items = list(around: range)
    guard items.count > 1, let first = items.first, let last = items.last else { return false }
    let before = adjacentWord(before: first.lowerBound)
    let next = adjacentWord(behind: last.upperBound)
    if items.contains(where: { !Lexicon.isWord(text.scalars($0)[...]) }),
      before.isEmpty || next.isEmpty || WordLists.meetings.contains(before)
    {
      return true
    }
    guard before != Scalars.of("both") else { return actsTogether(next) }
    if WordLists.told.contains(before) { return true }
    if before == Scalars.of("by") {
      let preposition = text.word(around: first.lowerBound - 1)
      return WordLists.bylines.contains(adjacentWord(before: preposition.lowerBound))
    }
    guard text.letters[first.lowerBound].traits.contains(.opening) else { return false }
    return isLabel(first.lowerBound..<last.upperBound) || actsTogether(next)
      || hasTask(last.upperBound)
  }

  private func actsTogether(_ verb: [UInt32]) -> Bool {
    WordLists.acts.contains(verb) || WordLists.moreActs.contains(verb)
      || WordLists.clauseActs.contains(verb) || WordLists.pluralActs.contains(verb)
  }

  /// "grace & will to draft".
  func hasTask(_ end: Int) -> Bool {
    guard adjacentWord(behind: end) == Scalars.of("to") else { return false }
    return WordLists.tasks.contains(adjacentWord(behind: text.word(around: end).upperBound))
  }

  /// The most items of a list that are looked at on either side.
  private static let longestList = 8

  /// The words around a word, itself included, with nothing between them but commas, "and", "or" and
  /// signs.
  private func list(around range: Range<Int>) -> [Range<Int>] {
    var items = [range]
    while items.count < Self.longestList, let item = items.first,
      let before = neighbour(beside: item.lowerBound, by: -1)
    {
      items.insert(before, at: 0)
    }
    let count = items.count
    while items.count < count + Self.longestList, let item = items.last,
      let next = neighbour(beside: item.upperBound, by: 1)
    {
      items.append(next)
    }
    return items
  }

  private func neighbour(beside edge: Int, by step: Int) -> Range<Int>? {
    func word(_ edge: Int) -> (Range<Int>, FoldedLetters.Gap)? {
      guard edge > 0, edge < text.letters.count,
        !text.letters[edge].traits.contains(.paragraph)
      else { return nil }
      return (text.word(around: step < 0 ? edge - 1 : edge), text.letters[edge].gap)
    }
    guard var (found, gap) = word(edge) else { return nil }
    if WordLists.conjunctions.contains(text.scalars(found)), gap == .space || gap == .punctuation {
      guard let (other, far) = word(step < 0 ? found.lowerBound : found.upperBound), far == .space
      else { return nil }
      (found, gap) = (other, .punctuation)
    }
    // A sentence or a line that begins there ends the list.
    let later = step < 0 ? edge : found.lowerBound
    guard gap == .punctuation || gap == .sign, found.count > 1,
      !text.letters[later].traits.contains(.opening),
      !text.letters[found].contains(where: { $0.traits.contains(.digit) }),
      !WordLists.grammar.contains(text.scalars(found))
    else { return nil }
    return found
  }
}
