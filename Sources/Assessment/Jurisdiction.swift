import Folding
import Records

/// What is known about whom a place or a body belongs to.
enum Belonging: Equatable, Sendable {
  /// It belongs to that party.
  case party(String)
  /// It may belong to that party: places that share a name are in several states.
  case possible(String)
  /// It is known, and belongs to no party.
  case elsewhere
  /// Nothing in its name is known.
  case unknown
}

/// The parties of a dialogue, and which states, places and bodies belong to them.
///
/// A party is a state, a group of states, or anything else (an industry, a movement), which is known
/// by its own words alone. States, towns and institutes are known from open lists; see
/// `PLACES-LICENCES.md`. Groups are those of the dialogue, and those that everybody knows.
struct Jurisdictions: Sendable {
  private struct Party: Sendable {
    let name: String
    let words: FoldedText
    /// The codes of its states; empty for what is no state or group.
    let codes: Set<String>
    /// The codes by which the dialogue may call it, as they are written.
    let written: Set<String>
    /// Whether it is a group: whoever belongs to a state that is a party belongs to that first.
    let isGroup: Bool
  }

  private let parties: [Party]
  /// Names of groups that are not common to all parties, and the codes of their members.
  private let groups: [(name: FoldedText, code: String, members: Set<String>)]

  /// - Parameters:
  ///   - parties: the parties as the dialogue names them.
  ///   - declared: the groups of the dialogue, which count before those that everybody knows.
  init(parties: [String], groups declared: [PartyGroup] = []) {
    let own = declared.map { group in
      (
        name: FoldedText(group.group), code: group.group,
        members: Set(group.members.compactMap(Jurisdictions.code))
      )
    }
    let known = PlaceTable.groups.sorted { $0.key < $1.key }
      .map { (name: FoldedText($0.key), code: $0.key, members: Set($0.value)) }
      .filter { group in !own.contains { $0.name == group.name } }
    let groups = own + known
    let found = parties.map { name in
      let words = FoldedText(name)
      let code = Jurisdictions.code(name)
      let group = groups.first { $0.name == words || $0.code == code }
      return Party(
        name: name, words: words,
        codes: group.map { $0.members.union([$0.code]) } ?? Set([code].compactMap { $0 }),
        written: Set([code].compactMap { $0 }), isGroup: group != nil)
    }
    self.parties = found
    // What belongs to all of them belongs to none of them.
    self.groups = groups.filter { group in
      !found.allSatisfy { !$0.codes.isDisjoint(with: group.members) }
    }
  }

  /// The party that a side belongs to, as a person's record names the side; nil for none.
  func party(ofSide side: String) -> String? {
    let words = FoldedText(side)
    guard !words.isEmpty else { return nil }
    if let same = parties.first(where: { $0.words == words }) { return same.name }
    guard let code = Jurisdictions.code(side) else { return nil }
    let fitting = parties.filter { $0.codes.contains(code) }
    return (fitting.first { !$0.isGroup } ?? fitting.first)?.name
  }

  /// Whom a place belongs to. Where a state is named, towns of the same name elsewhere are not meant.
  func place(_ text: String) -> Belonging {
    var matches = PlaceNames.matches(in: FoldedText(text)).filter { $0.kind != .adjective }
    for part in text.split(separator: ",") {
      let whole = PlaceNames.match(FoldedText(String(part)))
      if let whole, whole.kind == .code { matches.append(whole) }
    }
    let states = matches.filter { [.state, .code].contains($0.kind) && $0.codes.count == 1 }
    guard states.isEmpty else { return belonging(states, text) }
    // `London, Ontario`: what stands behind the comma says that the well-known town is not meant.
    let last = text.split(separator: ",").last.map { FoldedText(String($0)) }
    let isKnown = last.map { !PlaceNames.matches(in: $0).isEmpty } ?? true
    return belonging(matches, text, isSure: isKnown && Jurisdictions.agree(matches))
  }

  /// Whom a body belongs to.
  func body(_ text: String) -> Belonging {
    let matches = PlaceNames.matches(in: FoldedText(text))
    let own = matches.filter { $0.kind != .town }
    // `Oxford China Institute`: a town in the one state and the name of another.
    let isOfState = own.contains { [.state, .adjective].contains($0.kind) }
    let isInTown = matches.contains { [.town, .place].contains($0.kind) }
    return belonging(own, text, isSure: !(isOfState && isInTown) || Jurisdictions.agree(matches))
  }

  /// Whether all names may belong to one state.
  private static func agree(_ matches: [PlaceMatch]) -> Bool {
    guard let first = matches.first else { return true }
    return !matches.reduce(Set(first.codes)) { $0.intersection($1.codes) }.isEmpty
  }

  /// - Parameter isSure: whether the names say for sure whose it is.
  private func belonging(
    _ matches: [PlaceMatch], _ text: String, isSure: Bool = true
  ) -> Belonging {
    let folded = FoldedText(text)
    // Codes as they are written: "US" is a state, "us" is not.
    let written = Set(text.split { !$0.isLetter }.map(String.init))
    for party in parties {
      if folded.names(party.words) && party.codes.isEmpty { return .party(party.name) }
      if !party.written.isDisjoint(with: written) { return .party(party.name) }
      let codes = party.codes.union(
        groups.filter { !$0.members.isDisjoint(with: party.codes) }.map(\.code))
      if isSure, matches.contains(where: { codes.isSuperset(of: $0.codes) }) {
        return .party(party.name)
      }
    }
    for party in parties where matches.contains(where: { !party.codes.isDisjoint(with: $0.codes) })
    {
      return .possible(party.name)
    }
    return matches.isEmpty || !isSure ? .unknown : .elsewhere
  }

  /// The code of the one state or group that a text is, as a party or a side.
  private static func code(_ text: String) -> String? {
    guard let match = PlaceNames.match(FoldedText(text)), match.codes.count == 1,
      [.state, .group, .adjective, .code].contains(match.kind)
    else { return nil }
    return match.codes[0]
  }
}
