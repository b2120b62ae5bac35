import Folding

/// One thing that a record must (or must not) hold: any of several needles.
struct Requirement: Sendable, Hashable {
  /// Folded words, phrases or names; any of them will do.
  let needles: [Needle]
  /// Folded slugs or names one of which the record may list among its people instead.
  let people: Set<[UInt8]>

  init(needles: [Needle], people: Set<[UInt8]>) {
    self.needles = needles
    self.people = people
  }

  /// A word or phrase; nil where nothing is left of it.
  init?(term: String) {
    guard let needle = Needle(term, edges: .anywhere) else { return nil }
    self.init(needles: [needle], people: [])
  }

  /// Whether the people that the record lists are enough.
  func isMet(byPeopleOf record: SearchRecord) -> Bool {
    guard !people.isEmpty else { return false }
    return record.people.contains { people.contains(Fold.bytes($0)) }
  }

  /// The same requirements, each once.
  static func distinct(_ requirements: [Requirement]) -> [Requirement] {
    var seen: Set<Requirement> = []
    return requirements.filter { seen.insert($0).inserted }
  }
}

/// The vault's people under their folded names.
struct FoldedPeople {
  private let people: [(person: SearchPerson, names: [[UInt8]])]

  init(_ people: [SearchPerson]) {
    self.people = people.map { ($0, ([$0.slug] + $0.names).map(Fold.bytes)) }
  }

  /// What a value of `who:` asks for.
  ///
  /// A value that is someone's slug or full name means these people; else it means everyone in
  /// whose name it stands as a word; else the value itself is looked for.
  func requirement(of value: String) -> Requirement {
    let folded = Fold.bytes(value)
    var chosen = people.filter { $0.names.contains(folded) }
    if chosen.isEmpty, let part = Needle(value, edges: .whole) {
      chosen = people.filter { $0.names.contains { part.stands(in: $0) } }
    }
    var needles: [Needle?] = []
    if chosen.isEmpty {
      needles = [Needle("@" + value, edges: .slug), Needle(value, edges: .whole)]
    }
    for (person, _) in chosen {
      needles.append(Needle("@" + person.slug, edges: .slug))
      needles += person.names.map { Needle($0, edges: .whole) }
    }
    return Requirement(
      needles: needles.compactMap(\.self),
      people: Set(chosen.flatMap(\.names) + [folded]).subtracting([[]]))
  }
}

extension Needle {
  /// Whether the needle stands in a folded text that is at hand as a whole.
  func stands(in folded: [UInt8]) -> Bool {
    unsafe folded.withUnsafeBytes { text in
      unsafe firstHit(in: text, from: 0, to: text.count) != nil
    }
  }
}
