import Folding
import Records

/// A policy, however it was typed.
package struct Policy: Hashable, Sendable {
  /// As it was written first.
  package let name: String
  let folded: FoldedText

  init(_ name: String) {
    self.name = name
    folded = FoldedText(name)
  }

  /// However both were typed.
  package static func == (one: Policy, other: Policy) -> Bool { one.folded == other.folded }

  /// The same for both ways to type one.
  package func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}

/// The policies that a vision names.
///
/// A part of the vision may list them (`policies: [compute thresholds]`); otherwise it names those
/// of all influence records of the vault whose words stand in its text, in any order and inflection.
struct VisionPolicies {
  /// Of each part of the vision, in order.
  let ofParts: [[Policy]]

  /// All of them, each once.
  var all: [Policy] {
    var seen: Set<Policy> = []
    return ofParts.flatMap { $0 }.filter { seen.insert($0).inserted }
  }

  init(_ subject: DialogueCase) {
    ofParts = subject.dialogue.fields.vision.map { part in
      let listed = part.extras.filter { $0.key == "policies" }.flatMap { $0.value.texts }
      if !listed.isEmpty { return listed.map { Policy($0) } }
      let text = FoldedText(part.text)
      let stems = VisionPolicies.stems(part.text)
      return subject.archive.policies
        .filter { text.names($0.key) || VisionPolicies.names($0.value, stems) }
        .map { Policy($0.value) }
        .sorted { $0.name < $1.name }
    }
  }

  // They say nothing about what a policy is about.
  fileprivate static let fillers: Set<String> = [
    "a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with",
  ]

  /// Whether each word of a policy stands in a text with these stems.
  private static func names(_ policy: String, _ text: Set<String>) -> Bool {
    let own = stems(policy)
    return !own.isEmpty && own.isSubset(of: text)
  }

  /// The stems of the English words of a text.
  fileprivate static func stems(_ text: String) -> Set<String> {
    let words = FoldedText(text).text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return Set(words.map(String.init).filter { !fillers.contains($0) }.map(EnglishStem.stem))
  }
}

/// The policies that a vision names, to find the one that somebody means by other words.
package struct PolicyNames: Sendable {
  /// Which policy is meant.
  package enum Match: Equatable, Sendable {
    case one(String)
    case several([String])
    /// None; those with a word in common, or else all.
    case none(near: [String])
  }

  private let named: [(policy: Policy, stems: Set<String>)]

  /// - Parameter policies: as they are written; each counts once.
  package init(_ policies: [String]) { self.init(policies.map { Policy($0) }) }

  init(_ policies: [Policy]) {
    var seen: Set<Policy> = []
    named = policies.filter { !$0.folded.isEmpty && seen.insert($0).inserted }
      .map { ($0, VisionPolicies.stems($0.name)) }
  }

  /// The policy that a text means: the same, or the only one all of whose words stand in it, in any
  /// order and inflection.
  package func match(_ text: String) -> Match {
    let typed = Policy(text)
    if let same = named.first(where: { $0.policy == typed }) { return .one(same.policy.name) }
    let stems = VisionPolicies.stems(text)
    let meant = named.filter {
      typed.folded.names($0.policy.folded)
        || (!$0.stems.isEmpty && $0.stems.isSubset(of: stems))
    }
    if meant.count == 1 { return .one(meant[0].policy.name) }
    if meant.count > 1 { return .several(meant.map(\.policy.name)) }
    let near = named.filter { !$0.stems.isDisjoint(with: stems) }
    return .none(near: (near.isEmpty ? named : near).map(\.policy.name))
  }

  /// Those of some texts that have a word in common with one of the policies.
  func near(among texts: [String]) -> [String] {
    texts.filter { text in
      let stems = VisionPolicies.stems(text)
      return named.contains { !$0.stems.isDisjoint(with: stems) }
    }
  }

  /// The policy of the vision that a text means; another one where it means none, or several.
  func policy(_ text: String) -> Policy {
    if case .one(let name) = match(text) { Policy(name) } else { Policy(text) }
  }
}
