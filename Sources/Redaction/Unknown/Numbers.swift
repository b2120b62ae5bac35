/// Numbers in figures and in words, as parts of longer phrases.
enum Numbers {
  /// Whether a token is a number or a part of one.
  static func isNumber(_ index: Int, in passage: Passage) -> Bool {
    guard let token = passage[index] else { return false }
    return token.kind == .number || passage.has(.number, at: index)
  }

  /// Where the number begins that ends with a token; nil if none ends there.
  static func first(endingAt index: Int, in passage: Passage) -> Int? {
    guard isNumber(index, in: passage) || isPart(index, in: passage) else { return nil }
    var first = index
    while first > 0 {
      if isNumber(first - 1, in: passage) {
        first -= 1
      } else if first > 1, isNumber(first - 2, in: passage), isJoint(first - 1, in: passage) {
        first -= 2
      } else {
        break
      }
    }
    return first
  }

  /// "seventy-one": the one is a part of the number.
  private static func isTail(_ index: Int, in passage: Passage) -> Bool {
    passage.isWord("one", at: index) && passage.isSign("-", at: index - 1)
      && passage.isGlued(index - 1) && passage.isGlued(index - 2)
  }

  /// Where the number ends that begins with a token.
  static func last(startingAt index: Int, in passage: Passage) -> Int {
    var last = index
    while true {
      if isNumber(last + 1, in: passage), passage.tokens[last + 1].breaks == 0 {
        last += 1
      } else if isNumber(last + 2, in: passage) || isTail(last + 2, in: passage),
        isJoint(last + 1, in: passage)
      {
        last += 2
      } else {
        return last
      }
    }
  }

  /// The words that tell how exact a number is belong to it.
  static func withApproximation(_ first: Int, in passage: Passage) -> Int {
    if passage.isWord(
      "about approx approximately around nearly almost over roughly some",
      at: first - 1)
    {
      return first - 1
    }
    if passage.isSign(".", at: first - 1), passage.isWord("approx ca", at: first - 2) {
      return first - 2
    }
    if passage.isWord("than", at: first - 1), passage.isWord("more less", at: first - 2) {
      return first - 2
    }
    if passage.isWord("least most", at: first - 1), passage.isWord("at", at: first - 2) {
      return first - 2
    }
    return first
  }

  /// "one" counts only as a part of a longer number or before a unit.
  private static func isPart(_ index: Int, in passage: Passage) -> Bool {
    passage.isWord("one half several", at: index)
      || passage.has(.ordinal, at: index) && passage.isSign("-", at: index - 1)
        && isNumber(index - 2, in: passage)
  }

  private static func isJoint(_ index: Int, in passage: Passage) -> Bool {
    if passage.isWord("and to or", at: index) { return true }
    guard let token = passage[index], !token.isSpaced, passage.isGlued(index) else { return false }
    return [0x2D, 0x2E, 0x2C, 0x2F].contains(token.sign)
  }
}
