internal import SwiftProtobuf

/// The fields of a dialogue.
package struct Dialogue: Equatable, Sendable {
  /// The values that `type` may have.
  package static let types = ["track2", "scientific"]

  /// `track2` or `scientific`.
  package var type = ""
  /// The sides at the table.
  package var parties: [String] = []
  /// The goals of the dialogue, in parts.
  package var vision: [VisionPart] = []
  /// The topics, and the part of the vision that each item serves.
  package var agenda: [AgendaItem] = []
  /// Slugs of the people who facilitate.
  package var facilitators: [String] = []
  /// The body that invites.
  package var convener = ""
  /// Where the venue lies.
  package var jurisdiction = ""
  /// The mark of unmarked paragraphs in its records: a `PortionMark` as written.
  package var rule = ""
  /// How far it is, in the user's words.
  package var status = ""
  /// First day, as written.
  package var begins = ""
  /// Last day, as written.
  package var ends = ""
  /// Which states belong to which group, besides those of `PartyGroup.known`.
  package var groups: [PartyGroup] = []
  /// How far each party accepts the convener and the venue, at the times when it was asked.
  package var acceptance: [Acceptance] = []
  /// The people to invite to the dialogue as a whole, and their responses.
  package var invitations: [Invitation] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A dialogue without content.
  package init() {}
}

/// A part of a dialogue's vision. In front matter a plain text stands for one without an id.
package struct VisionPart: Equatable, Sendable {
  /// The id that agenda items use for it.
  package var id = ""
  /// The goal.
  package var text = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty part.
  package init() {}

  /// A part with an id and a text.
  package init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}

/// An item of a dialogue's agenda. In front matter a plain text stands for one that serves nothing.
package struct AgendaItem: Equatable, Sendable {
  /// The topic.
  package var item = ""
  /// Ids of the parts of the vision that it serves.
  package var serves: [String] = []
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty item.
  package init() {}

  /// An item with the ids of what it serves.
  package init(item: String, serves: [String] = []) {
    self.item = item
    self.serves = serves
  }
}

/// A group of states that is a party, or that parties belong to. In front matter
/// `groups: {EU: [FR, DE]}` stands for a list of such entries.
package struct PartyGroup: Equatable, Sendable {
  /// The name of the group in the dialogue's parties.
  package var group = ""
  /// Its states, by code or name.
  package var members: [String] = []
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty group.
  package init() {}

  /// A group with its members.
  package init(group: String, members: [String]) {
    self.group = group
    self.members = members
  }
}

/// How far a party accepts a body or a place, on one day.
package struct Acceptance: Equatable, Sendable {
  /// The party.
  package var party = ""
  /// The body or the venue.
  package var of = ""
  /// How far, from 1 to 5, as written.
  package var level = ""
  /// Why one thinks so.
  package var evidence = ""
  /// When, as written.
  package var date = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry with all its fields.
  package init(party: String, of: String, level: String, evidence: String, date: String) {
    self.party = party
    self.of = of
    self.level = level
    self.evidence = evidence
    self.date = date
  }
}

extension Dialogue: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.type, &type, .oneOf(Dialogue.types), identifies: .nothing)
    try visitor.texts(.parties, &parties, identifies: .nothing)
    try visitor.groups(.vision, &vision)
    try visitor.groups(.agenda, &agenda)
    try visitor.texts(.facilitators, &facilitators, .links, identifies: .nothing)
    try visitor.text(.convener, &convener, identifies: .body)
    try visitor.text(.jurisdiction, &jurisdiction, identifies: .place)
    try visitor.text(.rule, &rule, .oneOf(PortionMark.words), identifies: .nothing)
    try visitor.text(.status, &status, identifies: .nothing)
    try visitor.text(.begins, &begins, identifies: .nothing)
    try visitor.text(.ends, &ends, identifies: .nothing)
    try visitor.groups(.groups, &groups)
    try visitor.groups(.acceptance, &acceptance)
    try visitor.groups(.invitations, &invitations)
  }
}

extension Metadata {
  /// The record with the parts of the vision as they are called: whoever lets an agenda item serve 1
  /// means v1, where no part is called 1.
  package var withVisionParts: Metadata {
    guard case .dialogue(var dialogue) = details else { return self }
    let known = Set(dialogue.vision.map(\.id))
    for index in dialogue.agenda.indices {
      dialogue.agenda[index].serves = dialogue.agenda[index].serves.map { part in
        !known.contains(part) && known.contains("v" + part) ? "v" + part : part
      }
    }
    var metadata = self
    metadata.details = .dialogue(dialogue)
    return metadata
  }
}

extension VisionPart: FieldGroup {
  static var shorthand: FieldKey? { .text }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.id, &id, identifies: .nothing)
    try visitor.text(.text, &text, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension AgendaItem: FieldGroup {
  static var shorthand: FieldKey? { .item }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.item, &item, identifies: .nothing)
    try visitor.texts(.serves, &serves, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension PartyGroup: FieldGroup {
  static var shorthand: FieldKey? { nil }
  static var mapping: (name: FieldKey, list: FieldKey)? { (.group, .members) }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.group, &group, identifies: .nothing)
    try visitor.texts(.members, &members, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension Acceptance: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.party, &party, identifies: .nothing)
    try visitor.text(.of, &of, identifies: .body)
    try visitor.text(.level, &level, identifies: .nothing)
    try visitor.text(.evidence, &evidence, identifies: .nothing)
    try visitor.text(.date, &date, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
