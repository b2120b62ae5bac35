import Parallel
import Records

/// Finds the people behind a paragraph: its mentions (`@luo-jingyi`), and the labels at the
/// beginning of its lines (`Luo Jingyi:`, `LJ:`, `@luo-jingyi, MO:`).
///
/// A label is a name, a part of a name or initials, with or without a title: `Dr. Wu`, `王教授`. If
/// several people share a label, it means nobody until a person says whom it means.
package struct SourceFinder: Sendable {
  // A longer beginning of a line is a clause, not a label.
  private static let longestLabel = 64
  // The most letters in initials; longer words in capitals are acronyms.
  private static let mostInitials = 3
  // Shorter parts of a name are particles and initials, except its first and last part.
  private static let shortestPart = 3
  private static let shortestSurname = 2

  // For fewer people, starting a thread takes longer than the work.
  private static let fewest = 32

  /// By folded reference.
  private var references: [String: String] = [:]
  /// By folded label; nil if several people share it.
  private var labels: [String: String?] = [:]
  private var sides: [String: String] = [:]
  /// The labels whose meaning a person has given, folded.
  private var answered: Set<String> = []

  /// Finds nobody.
  package init() {}

  /// Finds the people of a roster.
  ///
  /// - Parameter bindings: the meanings of labels that a person has given: references, by folded
  ///   label, or empty texts for labels that mean nobody.
  package init(_ roster: Roster, bindings: [String: String] = [:]) {
    let people = roster.entries.filter { $0.kind == .person && !$0.reference.isEmpty }
    let written = Parallel.map(people, fewest: SourceFinder.fewest) { SourceFinder.labels(of: $0) }
    for (entry, written) in zip(people, written) {
      references[FoldedTerm.fold(entry.reference)] = entry.reference
      sides[entry.reference] = entry.side
      for label in written {
        if let other = labels[label], other != entry.reference {
          labels[label] = .some(nil)
        } else {
          labels[label] = entry.reference
        }
      }
    }
    for (label, reference) in bindings { labels[label] = reference }
    answered = Set(bindings.keys)
    // The label of a side is not anybody's initials.
    for side in Set(sides.values) where !side.isEmpty {
      let label = FoldedTerm.fold(side)
      if labels[label] == nil { labels[label] = "" }
    }
  }

  /// The people behind a text.
  ///
  /// - Parameter text: Markdown, UTF-8, without its portion mark.
  package func sources(of text: [UInt8]) -> StatementSources {
    guard !references.isEmpty else { return StatementSources() }
    var people: Set<String> = []
    for mention in Mention.find(in: text) {
      let slug = mention.slug { references[FoldedTerm.fold($0)] != nil }
      if let slug, let reference = references[FoldedTerm.fold(slug)] { people.insert(reference) }
    }
    var unknown: Set<String> = []
    var (bound, nobody): (Set<String>, Set<String>) = ([], [])
    var fewest: Int?
    for line in SourceFinder.written(in: String(decoding: text, as: UTF8.self)) {
      var named: Set<String> = []
      var isLabelled = false
      for label in line {
        let folded = FoldedTerm.fold(label)
        if answered.contains(folded) {
          bound.insert(label)
          if labels[folded] == .some("") { nobody.insert(label) }
        }
        switch meaning(of: label) {
        case .some(.some(let reference)): if !reference.isEmpty { named.insert(reference) }
        case .none where !SourceFinder.isInitials(label): continue
        case .some(.none), .none:
          unknown.insert(label)
          isLabelled = true
        }
      }
      if isLabelled || !named.isEmpty { fewest = min(fewest ?? named.count, named.count) }
      people.formUnion(named)
    }
    let known = people.compactMap { sides[$0] }.filter { !$0.isEmpty }
    return StatementSources(
      people: people, sides: Set(known), unknownLabels: unknown, boundLabels: bound,
      nobodyLabels: nobody, fewestInALine: fewest)
  }

  /// The person that a label means, exactly as written or without titles.
  private func meaning(of label: String) -> String?? {
    if let exact = labels[FoldedTerm.fold(label)] { return exact }
    for name in SourceFinder.namesWithoutTitle(label) {
      if let meaning = labels[FoldedTerm.fold(name)] { return meaning }
    }
    return .none
  }

  /// The parts of a label without a title: `Frau Berg`, `Prof. Dr. Wu`, `王教授`, `老王`.
  private static func namesWithoutTitle(_ label: String) -> [String] {
    let words = label.split(separator: " ")
    let isTitle = { (word: Substring) in
      WordLists.titles.contains(
        word.filter { $0 != "." }.lowercased().unicodeScalars.map(\.value))
    }
    if let first = words.firstIndex(where: { !isTitle($0) }), first > 0 {
      return [words[first...].joined(separator: " ")]
    }
    let characters = Array(label)
    guard (2...longestHanLabel).contains(characters.count),
      label.unicodeScalars.allSatisfy({ ScalarKind($0.value) == .han })
    else { return [] }
    let names = (1..<characters.count).reversed().compactMap { end -> String? in
      let rest = String(characters[end...])
      let classes = Lexicon.word(ofChinese: Array(rest.utf8)[...]).classes
      let isTitle = !classes.isDisjoint(with: [.title, .role, .call])
      return isTitle ? String(characters[..<end]) : nil
    }
    let isAddressed = characters.count == 2 && "老小阿".contains(characters[0])
    return names + (isAddressed ? [String(characters[1])] : [])
  }

  // A name of four characters and a title of four.
  private static let longestHanLabel = 8

  /// The labels at the beginning of each line of a text, as written.
  private static func written(in text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line -> [String] in
      let start = line.drop { " \t>*_-+•#".contains($0) }
      let beginning = start.prefix(longestLabel)
      guard let colon = beginning.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return [] }
      let label = beginning[..<colon]
      guard !label.contains(where: { ".!?;。！？；\"“".contains($0) && !isAbbreviation(label) })
      else { return [] }
      return label.split { ",/&+、，()（）*_".contains($0) }
        .flatMap { String($0).split(separator: " and ") }
        .map { $0.trimmingPrefix("@") }
        .map { String($0).trimmingBlanks() }
        .filter { !$0.isEmpty }
    }
  }

  /// Whether full stops in a label only end initials and titles: `J. B.`, `Dr. Luo`.
  private static func isAbbreviation(_ label: Substring) -> Bool {
    !label.contains { "!?;。！？；\"“".contains($0) }
      && label.split(separator: " ").allSatisfy { word in
        word.last != "." || word.count <= longestAbbreviation
      }
  }

  // `Prof.` is the longest.
  private static let longestAbbreviation = 5

  private static func isInitials(_ label: String) -> Bool {
    let letters = label.filter { $0 != "." && $0 != " " }
    return (1...mostInitials).contains(letters.count)
      && letters.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// The labels that may mean a person, folded.
  private static func labels(of entry: Roster.Entry) -> Set<String> {
    var labels = Set([entry.reference, entry.name, entry.native] + entry.aliases)
    for name in [entry.name] + entry.aliases {
      let parts = name.split { $0.isWhitespace || $0 == "-" || $0 == "." }.map(String.init)
      guard parts.count > 1 else { continue }
      labels.formUnion(parts.filter { $0.count >= shortestPart })
      // `Wu:` is a surname, which comes before or after the given name.
      labels.formUnion(
        [parts.first, parts.last].compactMap { $0 }.filter { $0.count >= shortestSurname })
      let initials = parts.compactMap(\.first).map { String($0).uppercased() }
      labels.insert(initials.joined())
      labels.insert(initials.map { $0 + "." }.joined())
      // Also the initials of only the first and the last name, whatever is between them.
      if parts.count > 2, let first = initials.first, let last = initials.last {
        labels.insert(first + last)
      }
    }
    if let surname = HanName.surname(of: entry.native) { labels.insert(surname) }
    return Set(labels.map { FoldedTerm.fold($0) }).subtracting([""])
  }
}
