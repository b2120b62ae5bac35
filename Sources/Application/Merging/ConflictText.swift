import Records

/// The newest versions of a record as one text to edit: what they have in common once, and what differs
/// between marks, as other programs for texts have them.
package enum ConflictText {
  private static let begin = "<<<<<<< "
  private static let middle = "======="
  private static let end = ">>>>>>> "

  /// One side of a conflict.
  package struct Side {
    /// The name after its mark.
    package let name: String
    /// The text, with its front matter.
    package let text: String

    /// A side.
    package init(name: String, text: String) {
      (self.name, self.text) = (name, text)
    }
  }

  /// Merges all texts into one. If there are more than two, each place that differs has one pair
  /// of marks around all texts, each after its name.
  ///
  /// - Parameter base: the version that they come from, if it is known: changes by only
  ///   one side then need no marks.
  package static func merged(_ sides: [Side], from base: String? = nil) -> String {
    guard let first = sides.first else { return "" }
    guard sides.count > 1 else { return first.text }
    guard sides.count == 2 else { return merged(several: sides, from: base) }
    return base.map { merged(first, sides[1], from: $0) } ?? merged(first, sides[1])
  }

  private static func merged(several sides: [Side], from base: String?) -> String {
    // Without a common version, only lines that all sides share need no marks.
    let start = base ?? sides[0].text
    let lines = start.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let edits = sides.map { Edits(from: start, lines: lines.count, to: $0.text) }
    var merged: [String] = []
    var first = 0
    for place in 0...lines.count {
      let isEnd = place == lines.count
      guard isEnd || edits.allSatisfy({ $0.isKept[place] }) else { continue }
      let texts = edits.map { $0.lines(first..<place, of: lines) }
      merged += joined(texts, of: sides, before: base == nil ? nil : Array(lines[first..<place]))
      if !isEnd { merged.append(lines[place]) }
      first = place + 1
    }
    return merged.joined(separator: "\n")
  }

  /// The texts of several sides at one place.
  ///
  /// - Parameter before: the text there in the version that they come from; nil if it is unknown.
  private static func joined(
    _ texts: [[String]], of sides: [Side], before: [String]?
  ) -> [String] {
    let changed = texts.filter { $0 != before }
    guard let one = changed.first else { return before ?? [] }
    if changed.allSatisfy({ $0 == one }) { return one }
    // Sides that say the same stand together.
    var parts: [(names: [String], text: [String])] = []
    for (side, text) in zip(sides, texts) where text != before {
      if let known = parts.firstIndex(where: { $0.text == text }) {
        parts[known].names.append(side.name)
      } else {
        parts.append(([side.name], text))
      }
    }
    return parts.enumerated().flatMap { number, part -> [String] in
      let name = part.names.joined(separator: ", ")
      let isLast = number == parts.count - 1
      let mark = number == 0 ? begin + name : isLast ? middle : "\(middle) \(name)"
      return [mark] + part.text + (isLast ? [end + name] : [])
    }
  }

  /// The changes to each line of the base in one text.
  private struct Edits {
    /// The lines inserted before each line of the base, and after the last one.
    var inserted: [[String]]
    /// Whether it is still there.
    var isKept: [Bool]

    init(from base: String, lines count: Int, to text: String) {
      inserted = Array(repeating: [], count: count + 1)
      isKept = Array(repeating: false, count: count)
      var place = 0
      for line in TextDifference(from: base, to: text).lines {
        switch line {
        case .same:
          isKept[place] = true
          place += 1
        case .removed: place += 1
        case .added(let text): inserted[place].append(text)
        case .edited(let pieces):
          inserted[place].append(pieces.filter { $0.kind != .removed }.map(\.text).joined())
          place += 1
        }
      }
    }

    /// The text between two lines that both sides kept.
    func lines(_ range: Range<Int>, of base: [String]) -> [String] {
      range.flatMap { inserted[$0] + (isKept[$0] ? [base[$0]] : []) } + inserted[range.upperBound]
    }
  }

  private static func merged(_ one: Side, _ other: Side, from base: String) -> String {
    let lines = base.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let ones = Edits(from: base, lines: lines.count, to: one.text)
    let others = Edits(from: base, lines: lines.count, to: other.text)
    var merged: [String] = []
    var start = 0
    for place in 0...lines.count {
      let isEnd = place == lines.count
      guard isEnd || ones.isKept[place] && others.isKept[place] else { continue }
      let before = Array(lines[start..<place])
      let (mine, theirs) = (
        ones.lines(start..<place, of: lines), others.lines(start..<place, of: lines)
      )
      if mine == theirs || theirs == before {
        merged += mine
      } else if mine == before {
        merged += theirs
      } else {
        merged +=
          [begin + one.name] + mine + [middle] + theirs + [end + other.name]
      }
      if !isEnd { merged.append(lines[place]) }
      start = place + 1
    }
    return merged.joined(separator: "\n")
  }

  private static func merged(_ one: Side, _ other: Side) -> String {
    var lines: [String] = []
    var (removed, added): ([String], [String]) = ([], [])
    func flush() {
      guard !removed.isEmpty || !added.isEmpty else { return }
      lines += [begin + one.name] + removed + [middle] + added + [end + other.name]
      (removed, added) = ([], [])
    }
    for line in TextDifference(from: one.text, to: other.text).lines {
      switch line {
      case .same(let text):
        flush()
        lines.append(text)
      case .removed(let text): removed.append(text)
      case .added(let text): added.append(text)
      case .edited(let pieces):
        removed.append(pieces.filter { $0.kind != .added }.map(\.text).joined())
        added.append(pieces.filter { $0.kind != .removed }.map(\.text).joined())
      }
    }
    flush()
    return lines.joined(separator: "\n")
  }

  /// Refuses a text in which a mark is left.
  ///
  /// - Throws: `ApplicationError.conflictMarksLeft`.
  package static func requireResolved(_ text: [UInt8]) throws {
    let isMark = { (line: ArraySlice<UInt8>) in
      line.starts(with: begin.utf8) || line.starts(with: end.utf8)
    }
    guard !text.split(separator: UInt8(ascii: "\n")).contains(where: isMark) else {
      throw ApplicationError.conflictMarksLeft
    }
  }
}
