/// E-mail addresses, handles and web addresses.
enum Addresses {
  static func mark(_ passage: Passage, _ marks: inout Marks) {
    for index in passage.tokens.indices {
      let token = passage.tokens[index]
      guard token.kind == .punctuation else {
        if passage.isWord("dot", at: index) { markSpoken(index, passage, &marks) }
        continue
      }
      switch token.sign {
      case "@":  // an address or a handle
        let start = token.isSpaced ? index : first(of: index, in: passage)
        let end = last(of: index, in: passage)
        if !token.isSpaced, passage[index - 1]?.kind == .han || passage[index + 1]?.kind == .han {
          markChinese(index, passage, &marks)
        } else if end > index {
          marks.add(start...end, .address)
        } else if passage.isGlued(index), passage[index + 1]?.kind == .han {
          marks.add(index...handleEnd(index, in: passage), .address)
        }
      case "_" where isHandle(index, in: passage):
        marks.add(first(of: index, in: passage)...last(of: index, in: passage), .address)
      case "(", "[": markSpelled(index, passage, &marks)
      case ":" where passage.isSign("/", at: index + 1) && passage.isSign("/", at: index + 2):
        marks.add(first(of: index, in: passage)...last(of: index, in: passage), .address)
      case "." where isDomain(index, in: passage):
        marks.add(first(of: index, in: passage)...last(of: index, in: passage), .address)
      default: break
      }
    }
  }

  /// "用户@示例.公司": an address with ideographs before or after the mark.
  private static func markChinese(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    var start = passage.tokens[first(of: index, in: passage)].start
    if let before = passage[index - 1], before.kind == .han, passage.isGlued(index - 1) {
      // Chinese text has no space before an address, so only the last words can be its name.
      let run = ChineseRun(index - 1, of: passage)
      var first = run.count
      for segment in run.segments.reversed() {
        guard run.count - segment.characters.lowerBound <= longestName,
          first == run.count || segment.classes.isDisjoint(with: [.function, .before, .verb])
        else { break }
        first = segment.characters.lowerBound
      }
      start = run.bytes(min(first, run.count - 1)..<run.count).lowerBound
    }
    var last = index
    while last - index < longest, passage.isGlued(last), let token = passage[last + 1],
      token.kind != .punctuation || token.sign.isOne(of: ".-_")
    {
      last += 1
    }
    while last > index, passage.tokens[last].kind == .punctuation { last -= 1 }
    guard last > index else { return }
    marks.add(bytes: start..<passage.tokens[last].end, .address)
  }

  /// The longest name in ideographs before the mark of an address.
  private static let longestName = 6

  /// "JT_Writes", "sam_92": a mark that joins two words, of which at least one is not an
  /// ordinary word in lower case.
  private static func isHandle(_ index: Int, in passage: Passage) -> Bool {
    guard !passage.tokens[index].isSpaced, passage.isGlued(index), let before = passage[index - 1],
      let after = passage[index + 1], before.isWord || before.hasDigit,
      after.isWord || after.hasDigit
    else { return false }
    return before.isCapital || after.isCapital || before.hasDigit || after.hasDigit
      || before.classes.isEmpty || after.classes.isEmpty
  }

  /// "@李明-北京": a handle in ideographs, up to white space or the punctuation of the sentence.
  private static func handleEnd(_ index: Int, in passage: Passage) -> Int {
    var last = index
    while last - index < longest, passage.isGlued(last), let token = passage[last + 1],
      token.kind != .punctuation || token.sign.isOne(of: "-_")
    {
      last += 1
    }
    return last
  }

  /// "wang (at) example (dot) org", with or without brackets around the dot.
  private static func markSpelled(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    guard index > 0, passage.isWord("at", at: index + 1), let close = passage[index + 2],
      close.sign == ")" || close.sign == "]"
    else { return }
    var last = index + 2
    while last - index < longest, let token = passage[last + 1], token.breaks == 0,
      token.isWord || token.hasDigit || isPart(token)
        || token.sign.isOne(of: "()[]")
    {
      let follows =
        passage.isWord("dot", at: last + 1) || passage.isWord("dot", at: last)
        || token.kind == .punctuation
        || last == index + 2 || passage.tokens[last].sign.isOne(of: "()[]")
      guard follows else { break }
      last += 1
    }
    while passage.tokens[last].sign.isOne(of: ",.;") { last -= 1 }
    marks.add(first(of: index - 1, in: passage)...last, .address)
  }

  /// "wang at example dot org", without brackets: from the word before "at", or before the first
  /// "dot", to the word behind the last one.
  private static func markSpoken(_ index: Int, _ passage: Passage, _ marks: inout Marks) {
    func isName(_ index: Int) -> Bool {
      guard let token = passage[index], token.breaks == 0 || index == 0 else { return false }
      return (token.isWord && token.classes.isDisjoint(with: [.determiner, .function, .number]))
        || token.kind == .mixed || token.kind == .number
    }
    // If there are several dots, the last one marks the whole address.
    guard isName(index - 1), isName(index + 1), !passage.isWord("dot", at: index + 2) else {
      return
    }
    var first = index - 1
    var hasSign = false
    while index - first < longest, passage.isWord("dot at", at: first - 1), isName(first - 2) {
      hasSign = hasSign || passage.isWord("at", at: first - 1)
      first -= 2
    }
    guard hasSign else { return }
    marks.add(Self.first(of: first, in: passage)...index + 1, .address)
  }

  /// "www." or a word, a full stop and letters without a space between: a host's name.
  private static func isDomain(_ index: Int, in passage: Passage) -> Bool {
    guard !passage.tokens[index].isSpaced, passage.isGlued(index), let after = passage[index + 1],
      let before = passage[index - 1], after.isWord, after.shape == .lower
    else { return false }
    // Two or more letters on both sides, unlike "e.g." and "p.m."; before a path, fewer
    // are enough.
    if passage.isSign("/", at: index + 2), passage.isGlued(index + 1) { return true }
    return (before.isWord || before.kind == .mixed) && before.end - before.start > 1
      && after.end - after.start > 1 && before.shape != .initial
  }

  /// The number of tokens of an address that are looked at on each side of a mark.
  private static let longest = 128

  private static func first(of index: Int, in passage: Passage) -> Int {
    var first = index
    while first > 0, index - first < longest, !passage.tokens[first].isSpaced,
      isPart(passage.tokens[first - 1])
    {
      first -= 1
    }
    return first
  }

  private static func last(of index: Int, in passage: Passage) -> Int {
    var last = index
    while last - index < longest, passage.isGlued(last), isPart(passage.tokens[last + 1]) {
      last += 1
    }
    // The punctuation of the sentence does not belong to the address.
    while last > index, passage.tokens[last].sign.isOne(of: ".,;:!?") {
      last -= 1
    }
    return last
  }

  private static func isPart(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .number, .mixed: true
    case .han: false
    // All characters of addresses, except brackets and quotation marks.
    case .punctuation:
      token.sign.isOne(of: ".@-_/:?=&%#+~,;")
    }
  }
}
