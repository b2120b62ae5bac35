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
  private static let fillers: Set<String> = [
    "a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with",
  ]

  /// Whether each word of a policy stands in a text with these stems.
  private static func names(_ policy: String, _ text: Set<String>) -> Bool {
    let own = stems(policy)
    return !own.isEmpty && own.isSubset(of: text)
  }

  /// The stems of the English words of a text.
  private static func stems(_ text: String) -> Set<String> {
    let words = FoldedText(text).text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return Set(words.map(String.init).filter { !fillers.contains($0) }.map(EnglishStem.stem))
  }
}
