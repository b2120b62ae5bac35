import Folding
import Records

/// Who reaches which body on which policy: the circle of one dialogue as a matrix.
package struct InfluenceMap: Encodable, Sendable {
  /// Somebody's influence on a policy at a body.
  package struct Reach: Encodable, Sendable {
    /// The person's slug.
    package let slug: String
    /// The name, with that in its own script.
    package let name: String
    /// The party the person belongs to, or empty.
    package let party: String
    /// As recorded, of 5.
    package let strength: String
  }

  /// One row: a body that makes a policy.
  package struct Body: Encodable, Sendable {
    /// The body's name, as it was written first.
    package let body: String
    /// Who reaches it, in the order of the participants.
    package let people: [Reach]
  }

  /// A policy with the bodies that make it.
  package struct PolicyRow: Encodable, Sendable {
    /// The policy, as it was written first.
    package let policy: String
    /// Whether the dialogue's vision names it.
    package let inVision: Bool
    /// The parties of whom somebody reaches a body on it.
    package let parties: [String]
    /// Empty where nobody reaches anybody.
    package let bodies: [Body]
  }

  /// The dialogue's reference.
  package let dialogue: String
  /// The dialogue's title.
  package let title: String
  /// Its sides, each once.
  package let parties: [String]
  /// Policies of the vision first, then by name.
  package let policies: [PolicyRow]
  /// Policies on which every side reaches somebody.
  package let meeting: [String]
  /// Policies on which some sides do and others do not.
  package let oneSided: [String]
  /// Policies of the vision on which nobody at the table reaches anybody.
  package let unreached: [String]
  /// References of people of whom no influence is recorded.
  package let without: [String]

  /// The names of the same people.
  package let namesWithout: [String]

  private let partiesByPolicy: [Policy: [String]]

  private enum CodingKeys: String, CodingKey {
    case dialogue, title, parties, policies, meeting, oneSided, unreached, without
  }

  /// Lays out the influence of those who talk.
  package init(_ subject: DialogueCase) {
    let named = VisionPolicies(subject).all
    let names = PolicyNames(named)
    var bodies: [Policy: [FoldedText: (name: String, people: [Reach])]] = [:]
    var without: [Guest] = []
    for guest in subject.participants {
      let pathways = (guest.person?.fields.influence ?? []).filter(\.isPathway)
      if pathways.isEmpty { without.append(guest) }
      for influence in pathways {
        let reach = Reach(
          slug: guest.slug, name: guest.name, party: subject.party(of: guest) ?? "",
          strength: influence.strength)
        bodies[names.policy(influence.policy), default: [:]][
          FoldedText(influence.body), default: (influence.body, [])
        ].people.append(reach)
      }
    }
    let inVision = Set(named)
    let others = bodies.keys.filter { !inVision.contains($0) }.sorted { $0.name < $1.name }
    var rows: [PolicyRow] = []
    var partiesByPolicy: [Policy: [String]] = [:]
    for policy in named + others {
      let found = (bodies[policy] ?? [:]).values.sorted { $0.name < $1.name }
      let present = Set(found.flatMap(\.people).map(\.party))
      let parties = subject.parties.filter(present.contains)
      partiesByPolicy[policy] = parties
      rows.append(
        PolicyRow(
          policy: policy.name, inVision: inVision.contains(policy), parties: parties,
          bodies: found.map { Body(body: $0.name, people: $0.people) }))
    }
    dialogue = subject.dialogue.reference
    title = subject.dialogue.title
    parties = subject.parties
    policies = rows
    let all = subject.parties.count
    meeting = rows.filter { all > 1 && $0.parties.count == all }.map(\.policy)
    oneSided = rows.filter { !$0.parties.isEmpty && $0.parties.count < all }.map(\.policy)
    unreached = rows.filter { $0.inVision && $0.bodies.isEmpty }.map(\.policy)
    self.without = without.map(\.slug)
    namesWithout = without.map(\.name)
    self.partiesByPolicy = partiesByPolicy
  }

  /// The parties of whom somebody can influence a policy.
  func parties(reaching policy: Policy) -> [String] { partiesByPolicy[policy] ?? [] }
}
