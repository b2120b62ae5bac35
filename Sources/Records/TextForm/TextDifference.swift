/// The differences between two texts: lines, and words within changed lines.
///
/// The standard library's difference (Myers) finds the shortest way. Its cost grows with the
/// square of the difference, so that beyond `limit` lines the whole middle counts as replaced.
package struct TextDifference: Equatable, Sendable {
  /// The fate of a part.
  package enum Kind: String, Sendable {
    case same, removed, added
  }

  /// Words in a row of one kind.
  package struct Piece: Equatable, Sendable {
    /// Their fate.
    package let kind: Kind
    /// The words, with the blanks between them.
    package let text: String

    /// Words of that kind.
    package init(kind: Kind, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// A line of the result.
  package enum Line: Equatable, Sendable {
    case same(String)
    case removed(String)
    case added(String)
    /// A line of which words were changed.
    case edited([Piece])
  }

  /// Lines, or words of a line, of both sides that are compared at the most.
  package static let limit = 4000

  // The squares of what differs in changed lines, in all: beyond it lines count as replaced.
  private static let wordBudget = 64 << 20

  /// All lines of both texts, in order, without their ends.
  package let lines: [Line]

  /// Whether the texts are the same.
  package var isEmpty: Bool {
    lines.allSatisfy { line in if case .same = line { true } else { false } }
  }

  /// Compares two texts.
  package init(from old: String, to new: String) {
    self.init(from: old, to: new) {}
  }

  /// The same for long texts.
  ///
  /// - Parameter step: called now and then; what it throws ends the work.
  package init<Failure>(
    from old: String, to new: String, step: () throws(Failure) -> Void
  ) throws(Failure) {
    let steps = TextDifference.steps(TextDifference.lines(of: old), TextDifference.lines(of: new))
    var lines: [Line] = []
    var budget = TextDifference.wordBudget
    var removed: [String] = []
    var added: [String] = []
    func flush() throws(Failure) {
      let paired = min(removed.count, added.count)
      for index in 0..<paired {
        if let pieces = try TextDifference.pieces(removed[index], added[index], &budget, step) {
          lines.append(.edited(pieces))
        } else {
          lines += [.removed(removed[index]), .added(added[index])]
        }
      }
      lines += removed[paired...].map(Line.removed) + added[paired...].map(Line.added)
      removed = []
      added = []
    }
    for (kind, text) in steps {
      switch kind {
      case .removed: removed.append(String(text))
      case .added: added.append(String(text))
      case .same:
        try flush()
        lines.append(.same(String(text)))
      }
    }
    try flush()
    self.lines = lines
  }

  /// Split by bytes: to compare the characters of a hostile text takes time that grows with the square
  /// of their length.
  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// The words of two lines; nil where they have too little in common to be one line changed.
  private static func pieces<Failure>(
    _ old: String, _ new: String, _ budget: inout Int, _ step: () throws(Failure) -> Void
  ) throws(Failure) -> [Piece]? {
    let oldWords = words(old)
    try step()
    let newWords = words(new)
    try step()
    let size = min(oldWords.count + newWords.count, limit)
    guard budget > 0 else { return nil }
    budget -= size * size
    let steps = steps(oldWords, newWords)
    try step()
    let common = steps.reduce(0) { $1.0 == .same ? $0 + $1.1.utf8.count : $0 }
    guard 3 * common >= max(old.utf8.count, new.utf8.count) else { return nil }
    var pieces: [Piece] = []
    var (kind, text) = (Kind.same, "")
    for (next, words) in steps {
      if next != kind {
        if !text.isEmpty { pieces.append(Piece(kind: kind, text: text)) }
        (kind, text) = (next, "")
      }
      text += words
    }
    if !text.isEmpty { pieces.append(Piece(kind: kind, text: text)) }
    return pieces
  }

  /// Elements with what happened to them, what was removed before what was added.
  private static func steps(_ old: [Substring], _ new: [Substring]) -> [(Kind, Substring)] {
    // Numbers are compared faster than texts, and by every character as it was typed: equal
    // looking texts of different code points do differ. A single byte is its own number.
    var numbers: [[UInt8]: Int] = [:]
    func number(_ text: Substring) -> Int {
      let bytes = text.utf8
      if let first = bytes.first, bytes.index(after: bytes.startIndex) == bytes.endIndex {
        return Int(first)
      }
      let key = Array(bytes)
      if let number = numbers[key] { return number }
      let number = numbers.count + Int(UInt8.max) + 1
      numbers[key] = number
      return number
    }
    let (a, b) = (old.map(number), new.map(number))
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var (endA, endB) = (a.count, b.count)
    while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
      endA -= 1
      endB -= 1
    }
    // Whether each element of the old side is gone, and each of the new one was added.
    var removed = (0..<a.count).map { start..<endA ~= $0 }
    var added = (0..<b.count).map { start..<endB ~= $0 }
    // If one side has nothing, all of the other side was removed or added.
    if start < endA, start < endB, endA - start + endB - start <= limit {
      for index in start..<endA { removed[index] = false }
      for index in start..<endB { added[index] = false }
      let difference = b[start..<endB].difference(from: a[start..<endA])
      for change in difference.removals { removed[start + offset(of: change)] = true }
      for change in difference.insertions { added[start + offset(of: change)] = true }
    }
    var steps: [(Kind, Substring)] = []
    steps.reserveCapacity(max(a.count, b.count))
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, removed[i] {
        steps.append((.removed, old[i]))
        i += 1
      } else if j < b.count, added[j] {
        steps.append((.added, new[j]))
        j += 1
      } else {
        steps.append((.same, new[j]))
        i += 1
        j += 1
      }
    }
    return steps
  }

  private static func offset(of change: CollectionDifference<Int>.Change) -> Int {
    switch change {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }

  /// A line as words and the text between them; in scripts that do not separate words,
  /// each character is its own part.
  private static func words(_ line: String) -> [Substring] {
    var words: [Substring] = []
    var start = line.startIndex
    var index = start
    func close(at end: String.Index) {
      if start < end { words.append(line[start..<end]) }
      start = end
    }
    let bytes = line.utf8
    while index < line.endIndex {
      // Nothing joins two characters of ASCII but CR LF.
      let byte = bytes[index]
      let behind = bytes.index(after: index)
      if byte < 0x80, byte != 0x0D, behind == line.endIndex || bytes[behind] < 0x80 {
        if !isLetterOrDigit(byte) {
          close(at: index)
          close(at: behind)
        }
        index = behind
        continue
      }
      let next = line.index(after: index)
      let character = line[index]
      let first = character.unicodeScalars.first
      let standsAlone = first.map { !$0.isASCII && !$0.properties.isCased } ?? false
      if standsAlone || !(character.isLetter || character.isNumber) {
        close(at: index)
        close(at: next)
      }
      index = next
    }
    close(at: line.endIndex)
    return words
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte >= 0x41
  }
}
