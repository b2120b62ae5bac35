import Records
import Testing

/// What is typed into single fields, against the same written as front matter.
@Suite struct FieldTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: RecordKind
    let key: FieldKey
    let texts: [String]
    /// The same as a line of front matter.
    let yaml: String

    init(_ kind: RecordKind, _ key: FieldKey, _ texts: [String], _ yaml: String) {
      (self.kind, self.key, self.texts, self.yaml) = (kind, key, texts, yaml)
    }

    var testDescription: String { "\(kind.name) \(key.rawValue) \(texts)" }
  }

  @Test(
    arguments: [
      Case(.person, .side, ["US", "CN"], "side: CN"),
      Case(.person, .aliases, ["Prof. Wang", "王教授"], "aliases: [Prof. Wang, 王教授]"),
      Case(
        .person, .influence,
        [
          "policy=compute, body = State Council, drafting group ,strength=4,evidence=a=b, since 2024"
        ],
        "influence: [{policy: compute, body: 'State Council, drafting group', strength: '4', "
          + "evidence: 'a=b, since 2024'}]"),
      Case(
        .person, .standing, ["party=US,level=4", "party=CN,level=3"],
        "standing: [{party: US, level: '4'}, {party: CN, level: '3'}]"),
      Case(.dialogue, .type, ["track2"], "type: track2"),
      Case(.dialogue, .vision, ["Less water, more wine"], "vision: ['Less water, more wine']"),
      Case(.dialogue, .vision, ["id=v1,text=Less"], "vision: [{id: v1, text: Less}]"),
      Case(
        .dialogue, .agenda, ["item=The clock, again,serves=v1, v2", "Lunch"],
        "agenda: [{item: 'The clock, again', serves: [v1, v2]}, Lunch]"),
      Case(.dialogue, .facilitators, ["lead", "王伟"], "facilitators: [lead, 王伟]"),
      Case(.session, .agenda, ["The clock, again"], "agenda: ['The clock, again']"),
      Case(
        .outcome, .pathway, ["carrier=ann,to=Ministry,by=2026-05-01"],
        "pathway: [{carrier: ann, to: Ministry, by: '2026-05-01'}]"),
      Case(
        .dialogue, .groups, ["group=EU,members=FR, DE"], "groups: {EU: [FR, DE]}"),
      Case(
        .dialogue, .acceptance, ["party=US,of=Foundation, Geneva,level=4"],
        "acceptance: [{party: US, of: 'Foundation, Geneva', level: '4'}]"),
      Case(
        .session, .invitations, ["person=ann,state=accepted,date=2026-01-02"],
        "invitations: [{person: ann, state: accepted, date: '2026-01-02'}]"),
      Case(.session, .state, ["postponed"], "state: postponed"),
      Case(
        .session, .climate, ["facilitator=ann,much=bo, cy,helped=A walk, at noon"],
        "climate: [{facilitator: ann, much: [bo, cy], helped: 'A walk, at noon'}]"),
      Case(
        .session, .trust, ["parties=US,CN,level=3"], "trust: [{parties: [US, CN], level: '3'}]"),
      Case(.gathering, .people, ["ann", "bo"], "people: [ann, bo]"),
      Case(
        .person, .perspective, ["Sees it as a risk, not a cost"],
        "perspective: Sees it as a risk, not a cost"),
      Case(
        .person, .perspective, ["on=2026-01-02,policy=compute,scale=-1,text=Too soon, he says"],
        "perspective: [{on: '2026-01-02', policy: compute, scale: '-1', text: 'Too soon, he says'}]"
      ),
      Case(
        .person, .constraints, ["No press", "text=No travel,until=2026-05"],
        "constraints: [No press, {text: No travel, until: 2026-05}]"),
      Case(.exposure, .where, ["A newsletter"], "where: A newsletter"),
    ])
  func whatIsTypedIsWhatFrontMatterSays(_ typed: Case) throws {
    var metadata = Metadata(typed.kind)
    for text in typed.texts { try metadata.put(text, into: typed.key) }
    let written = "---\nkind: \(typed.kind.name)\n\(typed.yaml)\n---\n"
    #expect(metadata == (try TextForm.parse(written).metadata))
  }

  @Test(
    arguments: [
      (RecordKind.person, FieldKey.parties, "US", FieldTextError.noSuchField(.parties)),
      (.note, .influence, "policy=x", .noSuchField(.influence)),
      (.dialogue, .type, "track1", .invalidValue(.type)),
      (.dialogue, .rule, "secret", .invalidValue(.rule)),
      (.session, .state, "over", .invalidValue(.state)),
      (.session, .invitations, "person=ann,state=maybe", .invalidValue(.state)),
      (.session, .invitations, "person=ann,person=bo", .invalidValue(.invitations)),
      (.outcome, .state, "agreed", .invalidValue(.state)),
      (.outcome, .pathway, "carrier=ann,answer=lost", .invalidValue(.answer)),
      (.dialogue, .facilitators, "Wang Wei", .invalidValue(.facilitators)),
      (.session, .dialogue, "../x", .invalidValue(.dialogue)),
      (.person, .influence, "compute", .invalidValue(.influence)),
      (.person, .influence, "strength", .invalidValue(.influence)),
      (.person, .influence, "policy=a,policy=b", .invalidValue(.influence)),
      (.person, .influence, "policy=a,boddy=Ministry", .invalidValue(.influence)),
      (.dialogue, .vision, "id=v1, polices=[a],text=b", .invalidValue(.vision)),
      (.outcome, .pathway, "carrier=Not a slug,to=x", .invalidValue(.carrier)),
    ])
  func whatCannotStandThereIsRefused(
    _ kind: RecordKind, _ key: FieldKey, _ text: String, _ error: FieldTextError
  ) {
    var metadata = Metadata(kind)
    #expect(throws: error) { try metadata.put(text, into: key) }
    #expect(metadata == Metadata(kind))
  }

  @Test func renamingReachesLinksAndMentionsInFields() throws {
    let text = """
      ---
      kind: outcome
      pathway: [{carrier: ann, to: 'the office of @ann, not of @anna'}]
      commitments: ['@ann calls @bob', mail to x@ann]
      signatures: ['trusted comment: @ann']
      ---

      """
    var metadata = try TextForm.parse(text).metadata
    let didRename = metadata.renameLinks(from: "ann", to: "ann-able")
    #expect(didRename)
    let expected = text.replacing("carrier: ann", with: "carrier: ann-able")
      .replacing("of @ann,", with: "of @ann-able,")
      .replacing("'@ann calls", with: "'@ann-able calls")
    #expect(metadata == (try TextForm.parse(expected).metadata))
    let didAgain = metadata.renameLinks(from: "ann", to: "x")
    #expect(!didAgain)
  }

  /// One becomes what another was.
  @Test func manySlugsAreRenamedAtOnce() throws {
    let text = """
      ---
      kind: outcome
      pathway: [{carrier: ann, to: 'the office of @bob'}, {carrier: bob}, {carrier: eve}]
      ---

      """
    let slugs = ["ann": "bob", "bob": "ann", "joe": "eve"]
    var metadata = try TextForm.parse(text).metadata
    let met = metadata.renameLinks { slugs[$0] }
    #expect(met == ["ann", "bob"])
    let expected = text.replacing(
      "{carrier: ann, to: 'the office of @bob'}, {carrier: bob}",
      with: "{carrier: bob, to: 'the office of @ann'}, {carrier: ann}")
    #expect(metadata == (try TextForm.parse(expected).metadata))
    let body = Array("@ann, @bob: @eve, ann@bob, @bob.".utf8)
    let renamed = try #require(Mention.rename(in: body) { slugs[$0] })
    #expect(renamed.body == Array("@bob, @ann: @eve, ann@bob, @ann.".utf8))
    #expect(renamed.met == ["ann", "bob"])
    #expect(Mention.rename(in: Array("@eve".utf8)) { slugs[$0] } == nil)
  }

  /// Changes in a row, and what comes of them; nil where the last one is refused.
  @Test(arguments: [
    (["side=US", "side=CN"], "side: CN"),
    (["side=US", "side="], ""),
    (["side+=US"], "side: US"),
    (["roles+=Chair", "roles+=Adviser, retired", "roles-=Chair"], "roles: ['Adviser, retired']"),
    (["roles+=Chair", "roles=Member"], "roles: [Member]"),
    (["roles+=Chair", "roles="], ""),
    (["tags=a,#b", "tags-=a"], "tags: [b]"),
    (
      ["standing=party=US,level=4", "standing+=party=CN,level=3", "standing-=party=US"],
      "standing: [{party: CN, level: '3'}]"
    ),
    (["name=Fang Rui"], "name: Fang Rui"),
    (["title=Fang Rui"], "name: Fang Rui"),
  ])
  func fieldsAreChangedOneByOne(_ words: [String], _ yaml: String) throws {
    var metadata = Metadata(.person)
    for word in words { try metadata.apply(try #require(FieldEdit(word))) }
    let text = "---\nkind: person\n\(yaml)\n---\n"
    #expect(metadata == (try TextForm.parse(Array(text.utf8))).metadata)
  }

  @Test(arguments: [
    (["side=US", "side+=CN"], FieldTextError.notAList(.side)),
    (["roles+=Chair", "roles-=Member"], .noSuchEntry(.roles)),
    (["side=US", "side-=CN"], .noSuchEntry(.side)),
    (["standing=party=US", "standing-=party=CN"], .noSuchEntry(.standing)),
    (["parties=US"], .noSuchField(.parties)),
    (["marking=secret"], .invalidValue(.marking)), (["name="], .invalidValue(.name)),
    (["name= "], .invalidValue(.name)), (["slug=ann", "slug="], .invalidValue(.slug)),
  ])
  func whatDoesNotFitIsRefused(_ words: [String], _ error: FieldTextError) throws {
    var metadata = Metadata(.person)
    for word in words.dropLast() { try metadata.apply(try #require(FieldEdit(word))) }
    let before = metadata
    let last = try #require(FieldEdit(words[words.count - 1]))
    #expect(throws: error) { try metadata.apply(last) }
    #expect(metadata == before)
  }

  @Test(arguments: [
    "side", "x=y", "=US", "kind=note", "digest=a", "signatures+=a", "attachments=a", "+=a",
  ])
  func whatIsNoChangeIsNone(_ word: String) {
    #expect(FieldEdit(word) == nil)
  }
}
