import Assessment
import Records

/// Compares the policies in records of people with those in the visions of dialogues. A policy that is
/// written in other words counts as another policy.
struct RecordPolicies {
  private let catalog: TargetCatalog

  init(_ catalog: TargetCatalog) { self.catalog = catalog }

  /// Reports policies of a record that no vision lists, or that may be several of those listed.
  ///
  /// - Parameter old: the record before the change; what it already had is not reported.
  func noteUnclear(
    in metadata: Metadata, besides old: Metadata? = nil, _ notes: Notes
  ) throws {
    let known = Set(old.map(RecordPolicies.policies) ?? [])
    var told: Set<String> = []
    let typed = RecordPolicies.policies(of: metadata)
      .filter { !$0.isEmpty && !known.contains($0) && told.insert($0).inserted }
    guard !typed.isEmpty else { return }
    let names = PolicyNames(try listed(for: metadata))
    for policy in typed {
      switch names.match(policy) {
      case .one: break
      case .several(let among):
        notes.add(.policyUnclear(policy, among: among, isSeveral: true))
      case .none(let near):
        if !near.isEmpty { notes.add(.policyUnclear(policy, among: near, isSeveral: false)) }
      }
    }
  }

  private static func policies(of metadata: Metadata) -> [String] {
    switch metadata.details {
    case .person(let person): person.influence.map(\.policy) + person.perspective.map(\.policy)
    case .session(let session): session.invitations.map(\.policy)
    case .dialogue(let dialogue): dialogue.invitations.map(\.policy)
    default: []
    }
  }

  /// The policies that the visions list of the dialogues that a record belongs to; of a person of no
  /// dialogue, those of all.
  private func listed(for metadata: Metadata) throws -> [String] {
    let entries = try catalog.entries { $0.kind == .dialogue }
    var dialogues: [(slug: String, fields: Dialogue)] = []
    for entry in entries {
      guard case .dialogue(let fields) = entry.metadata.details else { continue }
      dialogues.append((entry.metadata.slug, fields))
    }
    switch metadata.details {
    case .dialogue(let own): return own.listedPolicies
    case .session(let session):
      return dialogues.first { $0.slug == session.dialogue }?.fields.listedPolicies ?? []
    default:
      let own = try slugs(ofDialoguesWith: metadata.slug, dialogues)
      return dialogues.filter { own.isEmpty || own.contains($0.slug) }
        .flatMap(\.fields.listedPolicies)
    }
  }

  private func slugs(
    ofDialoguesWith person: String, _ dialogues: [(slug: String, fields: Dialogue)]
  ) throws -> Set<String> {
    guard !person.isEmpty else { return [] }
    var found = Set(
      dialogues.filter { $0.fields.invitations.contains { $0.person == person } }.map(\.slug))
    for entry in try catalog.entries(where: { $0.kind == .session }) {
      guard case .session(let session) = entry.metadata.details else { continue }
      let names =
        session.attendees.contains(person)
        || session.invitations.contains { $0.person == person }
      if names { found.insert(session.dialogue) }
    }
    return found
  }
}

extension Dialogue {
  /// The policies that the parts of its vision list.
  fileprivate var listedPolicies: [String] {
    vision.flatMap(\.extras).filter { $0.key == "policies" }.flatMap { $0.value.texts }
  }
}
