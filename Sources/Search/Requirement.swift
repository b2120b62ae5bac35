import Folding

/// One thing that a record must (or must not) hold: any of several needles.
struct Requirement: Sendable, Hashable {
  /// Folded words, phrases or names; any of them will do.
  let needles: NeedleSet
  /// Folded forms of slugs or names one of which the record may list among its people instead.
  let people: Set<FoldedText>

  init(needles: [Needle], people: Set<FoldedText>) {
    self.needles = NeedleSet(needles)
    self.people = people
  }

  /// A word or phrase; nil where nothing is left of it.
  init?(term: String) {
    let needles = Needle.needles(term, edges: .anywhere)
    guard !needles.isEmpty else { return nil }
    self.init(needles: needles, people: [])
  }

  /// Needles of which one at least stands in the bytes of every record that meets the requirement;
  /// nil where there may be another.
  var necessary: [Needle]? {
    people.isEmpty
      ? needles.all : Needle.necessary(for: needles.all.map(\.bytes) + people.map(\.bytes))
  }

  /// Whether the people that the record lists are enough.
  func isMet(byPeopleOf record: SearchRecord) -> Bool {
    guard !people.isEmpty else { return false }
    return record.people.contains { !people.isDisjoint(with: FoldedForms($0).all) }
  }

  /// The same requirements, each once.
  static func distinct(_ requirements: [Requirement]) -> [Requirement] {
    var seen: Set<Requirement> = []
    return requirements.filter { seen.insert($0).inserted }
  }
}

/// The vault's people under their folded names.
struct FoldedPeople {
  private let people: [(person: SearchPerson, names: [FoldedForms])]

  init(_ people: [SearchPerson]) {
    self.people = people.map { ($0, ([$0.slug] + $0.names).map { FoldedForms($0) }) }
  }

  /// What a value of `who:` asks for.
  ///
  /// A value that is someone's slug or full name means these people; else it means everyone in
  /// whose name it stands as a word; else the value itself is looked for.
  func requirement(of value: String) -> Requirement {
    let wanted = FoldedForms(value)
    var chosen = people.filter { $0.names.contains { $0.isSame(as: wanted) } }
    if chosen.isEmpty {
      let parts = wanted.all.compactMap { Needle(folded: $0.bytes, edges: .whole) }
      chosen = people.filter { person in
        person.names.lazy.flatMap(\.all).contains { name in
          parts.contains { $0.stands(in: name.bytes) }
        }
      }
    }
    var needles: [Needle] = []
    if chosen.isEmpty {
      needles = Needle.needles("@" + value, edges: .slug) + Needle.needles(value, edges: .whole)
    }
    for (person, _) in chosen {
      needles += Needle.needles("@" + person.slug, edges: .slug)
      needles += person.names.flatMap { Needle.needles($0, edges: .whole) }
    }
    let names = chosen.flatMap(\.names) + [wanted]
    return Requirement(
      needles: needles, people: Set(names.flatMap(\.all)).filter { !$0.isEmpty })
  }
}

/// Says which records of people cannot be meant by any value of `who:`, by their stored bytes alone:
/// each name stands there as it is.
package struct PeopleScan: Sendable {
  // Nil where a name may be written in yet another way.
  private let needles: NeedleSet?

  /// What to look for.
  package init(_ query: Query) {
    let values = (query.filters[.who] ?? []) + (query.excludedFilters[.who] ?? [])
    needles = Needle.necessary(for: values.flatMap { FoldedForms($0).all }.map(\.bytes))
      .map(NeedleSet.init)
  }

  /// Scratch memory for this query.
  package func makeScratch() -> SearchScratch {
    SearchScratch(longestNeedle: needles?.longest ?? 1)
  }

  /// Whether a person may be meant.
  ///
  /// - Parameters:
  ///   - stored: the bytes in which the names stand as they are.
  ///   - scratch: made by this; wiped on return.
  package func mayMean(_ stored: ArraySlice<UInt8>, scratch: inout SearchScratch) -> Bool {
    guard let needles else { return true }
    defer { scratch.wipe() }
    return unsafe stored.withUnsafeBytes { text in
      var scan = unsafe TextScan(text, longestNeedle: needles.longest)
      while scan.next(&scratch) {
        if scan.has(needles, in: scratch) { return true }
      }
      return false
    }
  }
}

extension Needle {
  /// Needles of which one stands in each text in which one of these folded texts stands, or would if
  /// its umlauts were written out; nil where that may be another.
  static func necessary(for folded: [[UInt8]]) -> [Needle]? {
    guard !folded.contains(where: { $0.isEmpty || Umlauts.areMore($0) }) else { return nil }
    var seen: Set<Needle> = []
    return folded.flatMap { folded in
      [Needle(folded: folded, edges: .anywhere)].compactMap(\.self)
        + Umlauts.drawnTogether(folded).compactMap {
          Needle(folded: $0.bytes, edges: .anywhere, umlauts: $0.umlauts)
        }
    }.filter { seen.insert($0).inserted }
  }

  /// Whether the needle stands in a folded text that is at hand as a whole.
  func stands(in folded: [UInt8]) -> Bool {
    unsafe folded.withUnsafeBytes { text in
      unsafe firstHit(in: text, from: 0, to: text.count) != nil
    }
  }
}
