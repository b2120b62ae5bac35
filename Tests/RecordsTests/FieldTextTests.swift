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
      (.dialogue, .facilitators, "Wang Wei", .invalidValue(.facilitators)),
      (.session, .dialogue, "../x", .invalidValue(.dialogue)),
      (.person, .influence, "compute", .invalidValue(.influence)),
      (.person, .influence, "strength", .invalidValue(.influence)),
      (.person, .influence, "policy=a,policy=b", .invalidValue(.influence)),
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
}
