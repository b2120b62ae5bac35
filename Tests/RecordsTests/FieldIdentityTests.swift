import Testing

@testable import Records

/// What each field of each kind identifies. A new field has to be added here by hand, with a reason
/// if it identifies nothing.
@Suite struct FieldIdentityTests {
  private static let common = [
    "date: nothing", "tags: nothing", "marking: nothing", "attachments: nothing",
  ]

  // The people are named by their slugs, and name themselves.
  private static let invitation = [
    "person", "state", "date", "inviter", "policy", "why", "until", "reply", "conditions", "terms",
    "travel", "visa", "replaces",
  ].map { "invitations.\($0): nothing" }

  private static let expected: [String: [String]] = [
    "dialogue": [
      "slug: name", "title: name", "type: nothing", "parties: nothing", "vision.id: nothing",
      "vision.text: nothing", "agenda.item: nothing", "agenda.serves: nothing",
      "facilitators: nothing", "convener: body", "jurisdiction: place", "rule: nothing",
      "status: nothing", "begins: nothing", "ends: nothing",
      // A group names states.
      "groups.group: nothing", "groups.members: nothing",
      // What a party accepts is the convener or the venue.
      "acceptance.party: nothing", "acceptance.of: body", "acceptance.level: nothing",
      "acceptance.evidence: nothing", "acceptance.date: nothing",
    ] + invitation,
    "person": [
      "slug: contact", "name: name", "native: name", "aliases: name", "side: nothing",
      "affiliations: body", "roles: role", "contact: contact", "influence.policy: nothing",
      "influence.body: nothing", "influence.strength: nothing", "influence.evidence: nothing",
      "perspective.on: nothing", "perspective.policy: nothing", "perspective.position: nothing",
      "perspective.scale: nothing", "perspective.strength: nothing", "perspective.source: nothing",
      "perspective.text: nothing", "constraints.on: nothing", "constraints.until: nothing",
      "constraints.text: nothing", "apart: nothing", "standing.party: nothing",
      "standing.level: nothing", "standing.evidence: nothing", "experience: nothing",
    ],
    "session": [
      "slug: nothing", "title: nothing", "dialogue: nothing", "begins: nothing", "ends: nothing",
      "place: place", "attendees: nothing", "agenda: nothing", "state: nothing",
      "reason: nothing", "questions: nothing", "promises.person: nothing",
      "promises.text: nothing",
      "climate.facilitator: nothing", "climate.date: nothing", "climate.much: nothing",
      "climate.some: nothing", "climate.few: nothing", "climate.interrupted: nothing",
      "climate.incidents: nothing", "climate.helped: nothing", "trust.parties: nothing",
      "trust.level: nothing", "trust.facilitator: nothing", "promises.until: nothing",
      "promises.state: nothing",
    ] + invitation,
    "note": [
      "slug: nothing", "title: nothing", "dialogue: nothing", "session: nothing", "people: nothing",
    ],
    "line": [
      "slug: nothing", "title: nothing", "dialogue: nothing", "session: nothing", "people: nothing",
    ],
    "outcome": [
      "slug: nothing", "title: nothing", "dialogue: nothing", "state: nothing",
      "pathway.carrier: nothing", "pathway.to: nothing", "pathway.by: nothing",
      "pathway.state: nothing", "pathway.answer: nothing", "pathway.date: nothing",
      "pathway.evidence: nothing", "reason: nothing", "keys.key: nothing", "keys.person: nothing",
      "keys.party: nothing", "commitments: nothing", "redlines: nothing", "signatures: nothing",
    ],
    "exposure": [
      "slug: nothing", "title: nothing", "dialogue: nothing", "what: nothing", "where: nothing",
      "when: nothing", "severity: nothing", "handled: nothing",
    ],
    // Of others: what it is called and where it is held tells nothing of the dialogues here.
    "gathering": [
      "slug: nothing", "title: nothing", "organiser: nothing", "begins: nothing", "ends: nothing",
      "place: nothing", "people: nothing",
    ],
    "release": [
      "slug: nothing", "title: nothing", "dialogue: nothing", "what: nothing", "to: nothing",
      "digest: nothing", "rule: nothing", "decisions: nothing",
    ],
    "protected": ["slug: nothing", "title: name"],
  ]

  @Test(arguments: RecordKind.userKinds + RecordKind.internalKinds + [.other("newer")])
  func everyFieldStatesWhatItIdentifies(_ kind: RecordKind) {
    var lister = IdentityLister()
    var metadata = Metadata(kind)
    metadata.visit(&lister)
    let own = Self.expected[kind.name] ?? ["slug: nothing", "title: nothing"]
    #expect(Set(lister.lines) == Set(own + Self.common))
    #expect(lister.lines.count == own.count + Self.common.count)
  }

  @Test func identifyingTextsAreThoseOfSuchFields() {
    var metadata = Metadata(.person, title: "Wang Wei")
    metadata.slug = "wang-wei"
    metadata.tags = ["water"]
    var person = Person()
    person.native = "王伟"
    person.aliases = ["Prof. Wang", "W. Wang"]
    person.side = "CN"
    person.affiliations = ["Tsinghua University"]
    person.roles = ["head of the review"]
    person.contact = ["wang@mail.example"]
    person.influence = [
      Influence(policy: "compute", body: "State Council", strength: "4", evidence: "said so")
    ]
    metadata.details = .person(person)
    #expect(
      metadata.identifyingTexts.map { "\($0.key.rawValue) \($0.identity.rawValue) \($0.text)" } == [
        "slug contact wang-wei", "name name Wang Wei", "native name 王伟",
        "aliases name Prof. Wang", "aliases name W. Wang",
        "affiliations body Tsinghua University", "roles role head of the review",
        "contact contact wang@mail.example",
      ])
  }
}

/// Lists each field with what it identifies; those of an inner entry behind the key of their list.
private struct IdentityLister: FieldVisitor {
  typealias Failure = Never

  var lines: [String] = []
  private var prefix = ""

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    lines.append("\(prefix)\(key.rawValue): \(identity.rawValue)")
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    lines.append("\(prefix)\(key.rawValue): \(identity.rawValue)")
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    prefix = key.rawValue + "."
    var group = Group()
    group.visit(&self)
    prefix = ""
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}
