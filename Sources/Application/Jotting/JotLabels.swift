import Folding
import Records
import Redaction

/// Finds the people that labels in front of quick lines mean.
///
/// An answer from a person counts for the whole dialogue, also in summaries: both read the
/// same records. A whole name needs no question. Initials and parts of a name are asked about,
/// since two people may share them.
struct JotLabels {
  /// What is known about a label.
  enum Meaning: Equatable {
    /// The slug of a person.
    case person(String)
    /// A person said that it names nobody.
    case nobody
    case unknown
  }

  private var bindings: [String: String]
  private let whole: [String: String]
  private let parts: SourceFinder
  private let people: [JotPlace.Person]

  init(_ place: JotPlace, _ bindings: [String: String]) {
    self.bindings = bindings
    people = place.people
    var roster = RosterMaker()
    var whole: [String: String?] = [:]
    for entry in place.rosterEntries {
      roster.add(entry.metadata, reference: entry.reference)
      guard case .person(let person) = entry.metadata.details else { continue }
      let slug = entry.metadata.slug
      for name in [slug, entry.metadata.title, person.native] + person.aliases where !name.isEmpty {
        let label = FoldedTerm.fold(name)
        whole[label] = whole[label].map { $0 == slug ? slug : nil } ?? slug
      }
    }
    self.whole = whole.compactMapValues { $0 }
    parts = SourceFinder(roster.roster)
  }

  func meaning(of label: String) -> Meaning {
    let folded = FoldedTerm.fold(label)
    if let bound = bindings[folded] { return bound.isEmpty ? .nobody : .person(bound) }
    if let slug = whole[folded] { return .person(slug) }
    return .unknown
  }

  // More would take longer to read than a name takes to type.
  private static let mostProposals = 4

  /// The people that a label may mean, the likeliest first.
  func proposals(for label: String) -> [JotPlace.Person] {
    let sources = parts.sources(of: Array("\(label): x".utf8)).people
    let part = FoldedText(label.filter { $0 != "." })
    let likely = people.filter { sources.contains($0.slug) }
    let begun = people.filter { person in
      person.name.split { $0 == " " || $0 == "-" }
        .contains { FoldedText(String($0)).begins(with: part) }
        || initials(person.name).begins(with: part)
    }
    var seen: Set<String> = []
    return Array(
      (likely + begun + people).filter { seen.insert($0.slug).inserted }.prefix(
        JotLabels.mostProposals))
  }

  private func initials(_ name: String) -> FoldedText {
    FoldedText(String(name.split { $0 == " " || $0 == "-" }.compactMap(\.first)))
  }

  /// Remembers whom a label means; nil for nobody.
  mutating func bind(_ label: String, to slug: String?) {
    bindings[FoldedTerm.fold(label)] = slug ?? ""
  }
}
