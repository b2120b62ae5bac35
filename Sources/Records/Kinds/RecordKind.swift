/// The kind of a record.
///
/// The first ten kinds are the user's. The next six are internal, and stay out of lists and
/// exports. A kind from a newer program is kept as `other`.
package enum RecordKind: Hashable, Sendable {
  case dialogue
  case person
  case session
  case note
  case outcome
  case exposure
  case gathering
  case release
  case attachment
  /// A line that somebody typed during a session, until it becomes a part of a note.
  case line
  case setting
  case key
  case contact
  case protected
  case decision
  case draft
  /// A kind this program does not know, as written by a newer one.
  case other(String)

  /// The kinds that a user sees.
  package static let userKinds: [RecordKind] = [
    .dialogue, .person, .session, .note, .outcome, .exposure, .gathering, .release, .attachment,
    .line,
  ]

  /// The kinds that a user adds; releases, attachments and lines come of other work.
  package static let addedKinds: [RecordKind] = [
    .dialogue, .person, .session, .note, .outcome, .exposure, .gathering,
  ]

  /// The kinds the program writes for itself.
  package static let internalKinds: [RecordKind] = [
    .setting, .key, .contact, .protected, .decision, .draft,
  ]

  private static let byName = Dictionary(
    uniqueKeysWithValues: (userKinds + internalKinds).map { ($0.name, $0) })

  /// Finds the kind of that name; any other name becomes `other`.
  package init(name: String) {
    self = RecordKind.byName[name] ?? .other(name)
  }

  /// The word that stands after `kind:` in front matter and in field 1 of the metadata.
  package var name: String {
    switch self {
    case .dialogue: "dialogue"
    case .person: "person"
    case .session: "session"
    case .note: "note"
    case .outcome: "outcome"
    case .exposure: "exposure"
    case .gathering: "gathering"
    case .release: "release"
    case .attachment: "attachment"
    case .line: "line"
    case .setting: "setting"
    case .key: "key"
    case .contact: "contact"
    case .protected: "protected"
    case .decision: "decision"
    case .draft: "draft"
    case .other(let name): name
    }
  }

  /// Whether the record is the program's own: such records are left out of lists and exports.
  ///
  /// Unknown kinds are not: what a newer program wrote for its user must not vanish here.
  package var isInternal: Bool {
    switch self {
    case .setting, .key, .contact, .protected, .decision, .draft: true
    default: false
    }
  }

  /// Whether lists and searches can be of this kind.
  package var isListed: Bool { RecordKind.userKinds.contains(self) }

  /// Whether this program knows the kind.
  package var isKnown: Bool {
    if case .other = self { false } else { true }
  }
}
