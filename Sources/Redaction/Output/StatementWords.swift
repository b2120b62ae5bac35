/// A statement as words, masks and names of an export.
struct StatementWords {
  // A reworded statement shares at least this part of its words with the old one.
  private static let likeness = 0.6

  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    for word in text.split(separator: " ") {
      let isNumber = word.prefix(2).allSatisfy { $0.isASCII && $0.isNumber }
      if let last = words.last, StatementWords.namingWords.contains(last), isNumber {
        // Punctuation behind the number is no part of the name.
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        words[words.count - 1] += " " + digits
        if digits.count < word.count { words.append(String(word.dropFirst(digits.count))) }
      } else {
        words.append(String(word))
      }
    }
    self.words = words
  }

  private static let namingWords: Set<String> = ["Participant", "Institution", "Location"]

  static func isName(_ word: String) -> Bool {
    let parts = word.split(separator: " ")
    return parts.count == 2 && namingWords.contains(String(parts[0]))
  }

  /// The statement that shares most words with this one; nil where none shares enough.
  func closest(of others: [StatementWords]) -> StatementWords? {
    let own = Set(words)
    guard own.count >= 4 else { return nil }
    let best = others.map { other -> (Double, StatementWords) in
      let theirs = Set(other.words)
      return (Double(own.intersection(theirs).count) / Double(max(own.count, theirs.count)), other)
    }.max { $0.0 < $1.0 }
    guard let best, best.0 >= StatementWords.likeness else { return nil }
    return best.1
  }

  struct Gap {
    var here: [String] = []
    var there: [String] = []
  }

  /// Where two statements differ, in order.
  func gaps(to earlier: StatementWords) -> [Gap] {
    let changes = words.difference(from: earlier.words)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var gaps: [Gap] = []
    var gap = Gap()
    var (old, new) = (0, 0)
    while old < earlier.words.count || new < words.count {
      if removed.contains(old), old < earlier.words.count {
        gap.there.append(earlier.words[old])
        old += 1
      } else if inserted.contains(new), new < words.count {
        gap.here.append(words[new])
        new += 1
      } else {
        if !gap.here.isEmpty || !gap.there.isEmpty { gaps.append(gap) }
        gap = Gap()
        old += 1
        new += 1
      }
    }
    if !gap.here.isEmpty || !gap.there.isEmpty { gaps.append(gap) }
    return gaps
  }
}
