import Application
import Folding
import Prompts
import Records
import Search
import VaultStore

/// Words that could be at the cursor of a session's line: commands, options, records,
/// tags, people.
struct SessionCompletion {
  private static let own = ["lock", "quit"]

  private let live: InteractiveSession

  init(_ live: InteractiveSession) {
    self.live = live
  }

  func completion(of line: String, at cursor: Int) -> Completion {
    let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
    // Within quotes nothing is guessed.
    guard var words = CommandWords.split(before) else { return .none }
    var word = ""
    if let last = before.last, !last.isWhitespace { word = words.popLast() ?? "" }
    // A word that has not begun takes no room: `quoted` would spell it as a pair of quotes.
    let typed = word.isEmpty ? "" : CommandWords.quoted(word)
    let start = cursor - typed.utf8.count
    guard start >= 0, before.hasSuffix(typed) else { return .none }
    let offered = candidates(behind: words, word)
    // Words that begin with the exact letters come before those that only sound alike.
    var found = offered.filter { $0.hasPrefix(word) }
    if found.isEmpty {
      let folded = FoldedForms(word)
      found = offered.filter { !folded.isEmpty && FoldedForms($0).begins(with: folded) }
    }
    let isOpen = found.count == 1 && found[0].hasSuffix(":")
    return Completion(
      start: start, candidates: Array(Set(found)).sorted().map { CommandWords.quoted($0) },
      suffix: isOpen ? "" : " ")
  }

  private func candidates(behind words: [String], _ word: String) -> [String] {
    guard var command = CommandTree.whole else { return [] }
    var positions = 0
    var awaited: CommandTree.Argument?
    for word in words {
      if awaited != nil {
        awaited = nil
      } else if word.hasPrefix("--") {
        awaited = command.option(word).flatMap { $0.takesValue ? $0 : nil }
      } else if let next = command.subcommand(word) {
        command = next
      } else {
        positions += 1
      }
    }
    let isCover = CommandWords.names(cover: words)
    if let awaited { return values(of: awaited, word, isCover) }
    if word.hasPrefix("-") { return command.options }
    if !command.names.isEmpty {
      return command.names.filter { !["open", "init", "unlock"].contains($0) }
        + (words.isEmpty ? SessionCompletion.own : [])
    }
    let positionals = command.positionals
    guard let last = positionals.last else { return [] }
    if positions >= positionals.count && !last.isRepeating { return [] }
    return values(of: positionals[min(positions, positionals.count - 1)], word, isCover)
  }

  private func values(
    of argument: CommandTree.Argument, _ word: String, _ isCover: Bool
  ) -> [String] {
    func outlines() -> [MetadataOutline] { self.outlines(isCover) }
    if let fixed = argument.allValues, !fixed.isEmpty { return fixed }
    switch argument.valueName {
    case "ref": return references(outlines(), isBegun: !word.isEmpty)
    case "slug": return outlines().compactMap { $0.hasSlug ? $0.slug : nil }
    case "dialogue": return outlines().filter { $0.kind == .dialogue }.map(\.slug)
    case "tag": return Array(Set(outlines().flatMap(\.tags)))
    case "whom": return contacts(isCover)
    case "kind":
      return RecordKind.userKinds.map(\.name)
    case "query": return queries(outlines())
    default: return []
    }
  }

  /// The names of records: their slugs, or their titles once a word is begun or if there is no
  /// slug. A title that several records have refers to none of them.
  private func references(_ outlines: [MetadataOutline], isBegun: Bool) -> [String] {
    var counts: [FoldedText: Int] = [:]
    for outline in outlines { counts[FoldedText(outline.title), default: 0] += 1 }
    let titles = outlines.filter { isBegun || !$0.hasSlug }.map(\.title)
      .filter { !$0.isEmpty && counts[FoldedText($0)] == 1 }
    return outlines.compactMap { $0.hasSlug ? $0.slug : nil } + titles
  }

  private func contacts(_ isCover: Bool) -> [String] {
    guard let state = try? live.state() else { return [] }
    let catalog = isCover ? WholeCatalog(coverOf: state) : WholeCatalog(state)
    return (try? Contacts(catalog).all.map(\.name)) ?? []
  }

  private func queries(_ outlines: [MetadataOutline]) -> [String] {
    let people = outlines.filter { $0.kind == .person && $0.hasSlug }.map { "who:" + $0.slug }
    let dialogues = outlines.filter { $0.kind == .dialogue && $0.hasSlug }.map { "in:" + $0.slug }
    let tags = Set(outlines.flatMap(\.tags)).map { "tag:" + $0 }
    return Query.Filter.allCases.map { $0.rawValue + ":" } + people + dialogues + tags
  }

  /// The outlines of all records; empty if the vault cannot be read.
  ///
  /// - Parameter isCover: whether the line says `--in cover`: then nothing hidden is offered.
  private func outlines(_ isCover: Bool) -> [MetadataOutline] {
    guard let state = try? live.state() else { return [] }
    let catalog = isCover ? WholeCatalog(coverOf: state) : WholeCatalog(state)
    return catalog.heads.compactMap { try? catalog.outline(of: $0) }.filter { !$0.kind.isInternal }
  }
}
