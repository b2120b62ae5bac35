/// What two exports together reveal to somebody who has both.
package struct ReleaseComparison: Equatable, Sendable {
  /// Two names of one person.
  package struct Link: Hashable, Sendable {
    /// In the new export.
    package let here: String
    /// In the earlier one.
    package let there: String
  }

  /// Words that one export shows and the other hides.
  package struct Difference: Equatable, Sendable {
    /// What the new export shows.
    package let here: String
    /// What the earlier one showed.
    package let there: String
  }

  /// Names in the same position of the same statement, each pair once.
  package private(set) var links: [Link] = []
  /// Other positions where the exports differ.
  package private(set) var differences: [Difference] = []
  /// How many statements left both times.
  package private(set) var repeated = 0
  /// How many leave now that did not leave then, if the earlier export shares other statements.
  package private(set) var added = 0

  /// Whether both together reveal no more than either.
  package var isEmpty: Bool { links.isEmpty && differences.isEmpty }

  /// Compares a new export with an earlier one. A statement that was reworded in between is
  /// recognised by the words that it shares with the old one.
  package init(_ new: ReleasedText, with old: ReleasedText) {
    var seen: Set<Link> = []
    let byDigest = Dictionary(
      old.statements.map { ($0.digest, $0.text) }, uniquingKeysWith: { one, _ in one })
    let digests = Set(new.statements.map(\.digest))
    let unmatched = WordIndex(
      old.statements.filter { !digests.contains($0.digest) }.map { StatementWords($0.text) })
    for statement in new.statements {
      let words = StatementWords(statement.text)
      guard
        let earlier = byDigest[statement.digest].map({ StatementWords($0) })
          ?? unmatched.closest(to: words)
      else {
        added += 1
        continue
      }
      repeated += 1
      for gap in words.gaps(to: earlier) {
        take(gap, &seen)
      }
    }
    if repeated == 0 { added = 0 }
  }

  private mutating func take(_ gap: StatementWords.Gap, _ seen: inout Set<Link>) {
    let here = gap.here.filter { StatementWords.isName($0) }
    let there = gap.there.filter { StatementWords.isName($0) }
    if here.count == there.count {
      for (one, other) in zip(here, there) where one != other {
        if seen.insert(Link(here: one, there: other)).inserted {
          links.append(Link(here: one, there: other))
        }
      }
      if here.count == gap.here.count && there.count == gap.there.count { return }
    }
    differences.append(
      Difference(
        here: StatementWords.joined(gap.here), there: StatementWords.joined(gap.there)))
  }
}

/// The text that an export released, statement by statement, as its release record keeps it.
package struct ReleasedText: Equatable, Sendable {
  /// A statement that left.
  package struct Line: Equatable, Sendable {
    /// The digest of its source.
    package let digest: String
    /// Its text as it left, on one line.
    package let text: String

    /// A statement.
    package init(digest: String, text: String) {
      self.digest = digest
      self.text = text
    }
  }

  /// Its statements in the order in which they left.
  package let statements: [Line]

  /// The text of approved statements.
  package init(_ approved: [Statement]) {
    statements = approved.map { statement in
      let text = statement.blocks.map(\.text).joined(separator: " ")
      return Line(
        digest: statement.digest,
        text: text.unicodeScalars.split { scalar in
          scalar.isASCII
            ? scalar == " " || (0x09...0x0D).contains(scalar.value)
            : scalar.properties.isWhitespace
        }.map { String($0) }.joined(separator: " "))
    }
  }

  /// Reads what `text` wrote; lines in another format are skipped.
  package init(text: String) {
    statements = text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstRange(of: ": ") else { return nil }
      return Line(
        digest: String(line[..<colon.lowerBound]), text: String(line[colon.upperBound...]))
    }
  }

  /// A line for each statement: digest, colon, released text.
  package var text: String {
    statements.map { "\($0.digest): \($0.text)\n" }.joined()
  }
}

/// A statement as words, masks and names of an export. Chinese has no spaces between words, so
/// each of its characters counts as one.
struct StatementWords {
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if first == " " {
        rest.removeFirst()
      } else if let name = StatementWords.name(at: rest) {
        words.append(String(Substring(name)))
        rest = rest.dropFirst(name.count)
      } else if StatementWords.standsAlone(first) {
        words.append(String(first))
        rest.removeFirst()
      } else {
        let word = rest.prefix { $0 != " " && !StatementWords.standsAlone($0) }
        words.append(String(Substring(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    self.words = words
  }

  /// The beginnings of numbered names, in each language of a summary.
  private static let namingWords = [
    "Participant", "Institution", "Location", "与会者", "机构", "地点",
  ].map { Array(($0 + " ").unicodeScalars) }

  /// The export name that begins a text, if there is one. Punctuation after the number
  /// is not part of it.
  private static func name(
    at text: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    guard let naming = namingWords.first(where: { text.starts(with: $0) }) else { return nil }
    let number = text.dropFirst(naming.count).prefix { ("0"..."9").contains($0) }
    return number.isEmpty ? nil : text.prefix(naming.count + number.count)
  }

  static func isName(_ word: String) -> Bool { name(at: word.unicodeScalars[...]) != nil }

  /// Whether a character is not part of a longer word: Chinese, Chinese punctuation, and kana.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }

  /// Words as a text, without spaces around Chinese.
  static func joined(_ words: [String]) -> String {
    var text = ""
    for word in words {
      if let last = text.unicodeScalars.last, let first = word.unicodeScalars.first,
        !standsAlone(last), !standsAlone(first)
      {
        text += " "
      }
      text += word
    }
    return text
  }

  struct Gap {
    var here: [String] = []
    var there: [String] = []
  }

  /// The differences between two statements, in order.
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

/// Statements by their words, so that a reworded one can be found among many.
private struct WordIndex {
  // A reworded statement shares at least this part of its words with the old one.
  private static let likeness = 0.6
  // If there are fewer words, shared ones may be a coincidence.
  private static let fewestWords = 4

  // Statements with the rarest shared words come first. If this many share all of their words, it
  // is unknown which one was reworded.
  private static let mostCompared = 256

  private let statements: [StatementWords]
  private let sets: [Set<String>]
  private var places: [String: [Int]] = [:]

  init(_ statements: [StatementWords]) {
    self.statements = statements
    sets = statements.map { Set($0.words) }
    for (place, words) in sets.enumerated() {
      for word in words { places[word, default: []].append(place) }
    }
  }

  /// The statement that shares the most words with another one; nil if none shares enough.
  ///
  /// A statement that shares enough words may lack only a certain number of the other's. So it
  /// shares at least one of the rarest words, if more than that number are considered. Only
  /// statements that do are compared (Chaudhuri, Ganti and Kaushik 2006).
  func closest(to other: StatementWords) -> StatementWords? {
    let own = Set(other.words)
    guard own.count >= WordIndex.fewestWords, !statements.isEmpty else { return nil }
    let shared = Int((Double(own.count) * WordIndex.likeness).rounded(.up))
    let rarest = own.map { places[$0] ?? [] }.sorted { $0.count < $1.count }
      .prefix(own.count - shared + 1)
    var compared: Set<Int> = []
    for place in rarest.joined() where compared.count < WordIndex.mostCompared {
      compared.insert(place)
    }
    var best: (likeness: Double, place: Int)?
    for place in compared.sorted() {
      let theirs = sets[place]
      let likeness =
        Double(own.intersection(theirs).count) / Double(max(own.count, theirs.count))
      if likeness >= WordIndex.likeness, likeness > best?.likeness ?? 0 { best = (likeness, place) }
    }
    return best.map { statements[$0.place] }
  }
}
