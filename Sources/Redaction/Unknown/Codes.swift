/// References, docket numbers, grades: digits with letters, dashes, slashes and dots between them.
enum Codes {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    var index = 0
    while index < passage.tokens.count {
      guard passage.tokens[index].hasDigit, !passage.references[index] else {
        index += 1
        continue
      }
      let first = first(of: index, in: passage)
      let last = last(of: index, in: passage)
      let reason = reason(first...last, in: passage)
      // "ID 4711-B": includes the kind of number.
      let isLabelled = reason == .code && passage.isWord("id ref", at: first - 1)
      marks.add((isLabelled ? first - 1 : first)...last, reason)
      index = last + 1
    }
  }

  /// The reason for a group of digits and other characters; most groups are recognised
  /// by their form.
  private static func reason(_ group: ClosedRange<Int>, in passage: Passage) -> Candidate.Reason {
    let tokens = passage.tokens[group]
    if group.count == 1, let value = passage.value(at: group.lowerBound) {
      let digits = tokens[group.lowerBound].end - tokens[group.lowerBound].start
      if digits == 4, (1500...2100).contains(value) { return .date }
      return .quantity
    }
    if isDate(group, in: passage) || isClock(group.upperBound, in: passage) { return .date }
    if group.contains(where: { passage.has(.timeUnit, at: $0) }) { return .quantity }
    let isFigure = tokens.allSatisfy {
      $0.kind == .number || $0.sign == "." || $0.sign == "," || $0.sign == "%"
    }
    if isFigure { return .quantity }
    return .code
  }

  /// Three numbers separated by the same mark, or hours and minutes.
  private static func isDate(_ group: ClosedRange<Int>, in passage: Passage) -> Bool {
    let tokens = passage.tokens[group]
    let numbers = tokens.filter { $0.kind == .number }
    let signs = Set(tokens.filter { $0.kind == .punctuation }.map(\.sign))
    guard signs.count == 1, let sign = signs.first,
      numbers.allSatisfy({ $0.end - $0.start <= 4 })
    else { return false }
    if sign == ":" { return numbers.count >= 2 }
    return numbers.count == 3 && group.count == 5
      && sign.isOne(of: ".-/")
      && numbers.contains { $0.end - $0.start <= 2 }
  }

  /// "5.30pm", "the 1970s".
  private static func isClock(_ last: Int, in passage: Passage) -> Bool {
    guard passage.tokens[last].kind == .mixed else { return false }
    let bytes = passage.text[passage.tokens[last].range]
    let letters = bytes.drop { $0.isASCIIDigit }
    let word = String(decoding: letters, as: UTF8.self)
    return word == "am" || word == "pm" || word == "s" && bytes.count == 5
  }

  private static func first(of index: Int, in passage: Passage) -> Int {
    var first = index
    while first > 0, !passage.tokens[first].isSpaced {
      let before = passage.tokens[first - 1]
      if isWordlike(before) {
        first -= 1
      } else if isJoint(before), first > 1, !before.isSpaced, isWordlike(passage.tokens[first - 2])
      {
        first -= 2
      } else {
        break
      }
    }
    return first
  }

  private static func last(of index: Int, in passage: Passage) -> Int {
    var last = index
    while passage.isGlued(last) {
      let after = passage.tokens[last + 1]
      if isWordlike(after) || after.sign == "%" {
        last += 1
      } else if isJoint(after), passage.isGlued(last + 1), isWordlike(passage.tokens[last + 2]),
        after.sign != "," || passage.tokens[last + 2].hasDigit
      {
        last += 2
      } else {
        break
      }
    }
    return last
  }

  private static func isWordlike(_ token: Token) -> Bool {
    token.isWord || token.hasDigit
  }

  private static func isJoint(_ token: Token) -> Bool {
    token.sign.isOne(of: "-/.:,_+^")
  }
}
