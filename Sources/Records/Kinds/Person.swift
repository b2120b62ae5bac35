internal import SwiftProtobuf

/// The fields of a person, beside the name, which is `Metadata.title`.
package struct Person: Equatable, Sendable {
  /// The name in its own script.
  package var native = ""
  /// Other names.
  package var aliases: [String] = []
  /// The side, one of a dialogue's parties or a word such as neutral.
  package var side = ""
  /// The places where the person works or belongs.
  package var affiliations: [String] = []
  /// The person's roles in dialogues.
  package var roles: [String] = []
  /// How to reach the person.
  package var contact: [String] = []
  /// The people that the person can influence, and on which subjects.
  package var influence: [Influence] = []
  /// How the person sees policies, each entry on one day.
  package var perspective: [Perspective] = []
  /// The constraints on the person, each entry for a period.
  package var constraints: [Constraint] = []
  /// For facilitators: what each party thinks of them.
  package var standing: [Standing] = []
  /// For facilitators: what they have done.
  package var experience: [String] = []
  /// Slugs of the people whom this one must not sit next to.
  package var apart: [String] = []
  // Fields of a newer program.
  var unknown = UnknownStorage()

  /// A person without content.
  package init() {}

  /// The name as it is shown: with the name in its own script, where there is one.
  ///
  /// - Parameter title: the record's.
  package func fullName(titled title: String) -> String {
    native.isEmpty ? title : "\(title) \(native)"
  }
}

/// A person's influence on one policy at one body.
package struct Influence: Equatable, Sendable {
  /// The policy.
  package var policy = ""
  /// The body that makes it.
  package var body = ""
  /// How strong, as written.
  package var strength = ""
  /// Why one thinks so.
  package var evidence = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry with all its fields.
  package init(policy: String, body: String, strength: String, evidence: String) {
    self.policy = policy
    self.body = body
    self.strength = strength
    self.evidence = evidence
  }
}

/// A facilitator's standing with one party.
package struct Standing: Equatable, Sendable {
  /// The party.
  package var party = ""
  /// How good, as written.
  package var level = ""
  /// Why one thinks so.
  package var evidence = ""
  /// Keys this program does not know.
  package var extras: [ExtraField] = []
  var unknown = UnknownStorage()

  /// An empty entry.
  package init() {}

  /// An entry with all its fields.
  package init(party: String, level: String, evidence: String) {
    self.party = party
    self.level = level
    self.evidence = evidence
  }
}

extension Person: FieldHolder {
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.native, &native, identifies: .name)
    try visitor.texts(.aliases, &aliases, identifies: .name)
    try visitor.text(.side, &side, identifies: .nothing)
    try visitor.texts(.affiliations, &affiliations, identifies: .body)
    try visitor.texts(.roles, &roles, identifies: .role)
    try visitor.texts(.contact, &contact, identifies: .contact)
    try visitor.groups(.influence, &influence)
    try visitor.groups(.perspective, &perspective)
    try visitor.groups(.constraints, &constraints)
    try visitor.groups(.standing, &standing)
    try visitor.texts(.experience, &experience, identifies: .nothing)
    try visitor.texts(.apart, &apart, .links, identifies: .nothing)
  }
}

extension Influence: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.policy, &policy, identifies: .nothing)
    try visitor.text(.body, &body, identifies: .nothing)
    try visitor.text(.strength, &strength, identifies: .nothing)
    try visitor.text(.evidence, &evidence, identifies: .nothing)
    try visitor.extras(&extras)
  }
}

extension Standing: FieldGroup {
  static var shorthand: FieldKey? { nil }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.text(.party, &party, identifies: .nothing)
    try visitor.text(.level, &level, identifies: .nothing)
    try visitor.text(.evidence, &evidence, identifies: .nothing)
    try visitor.extras(&extras)
  }
}
