import Records
import Testing

@Suite struct MetadataOutlineTests {
  private static let owner = [UInt8](0..<16)

  private static let examples: [Metadata] = {
    var full = Metadata(RecordKind.note, title: "红线 and what stands behind it")
    full.slug = "red-lines"
    full.tags = ["geneva", "ai/compute"]
    full.date = "2026-03-14"
    full.path = "Meetings/One.md"
    full.owner = owner
    full.setExtra("mood", to: .text("cautious"))
    var person = Person()
    person.native = "王伟"
    return [
      full, Metadata(.person(person), title: "Wang Wei"), Metadata(RecordKind.attachment),
      Metadata(RecordKind.other("ballot"), title: "of a newer program"),
    ]
  }()

  @Test(arguments: examples) func itSaysWhatTheDecodedMessageSays(_ metadata: Metadata) throws {
    let outline = try MetadataOutline(serialized: metadata.serialized())
    #expect(outline.kind == metadata.kind)
    #expect(outline.slug == metadata.slug)
    #expect(outline.hasSlug == !metadata.slug.isEmpty)
    #expect(outline.title == metadata.title)
    #expect(outline.tags == metadata.tags)
    #expect(outline.date == metadata.date)
    #expect(outline.path == metadata.path)
    #expect(Array(outline.owner) == metadata.owner)
  }

  /// An unknown key is stored as YAML with its escapes, wherever it stands.
  @Test func itKnowsWhereTextsStandAsTheyAre() throws {
    var influence = Influence(policy: "compute", body: "zoning", strength: "3", evidence: "z\n")
    var person = Person()
    person.native = "王伟"
    person.influence = [influence]
    person.perspective = [Perspective(on: "2026-01-01", policy: "audits", scale: "1")]
    func isVerbatim(_ metadata: Metadata) throws -> Bool {
      try MetadataOutline(serialized: metadata.serialized()).holdsTextsVerbatim
    }
    #expect(try isVerbatim(Metadata(.person(person), title: "Wang Wei")))
    influence.extras = [ExtraField(key: "since", value: .text("\"2025\""))]
    person.influence.append(influence)
    #expect(try !isVerbatim(Metadata(.person(person), title: "Wang Wei")))
    #expect(try !isVerbatim(MetadataOutlineTests.examples[0]))
    var session = Session()
    session.invitations = [Invitation(person: "ann", state: .invited)]
    #expect(try isVerbatim(Metadata(.session(session), title: "First")))
    session.invitations[0].extras = [ExtraField(key: "seat", value: .text("2"))]
    #expect(try !isVerbatim(Metadata(.session(session), title: "First")))
  }

  @Test func fieldsOfANewerProgramArePassedOver() throws {
    // Field 100 as a number, as eight bytes and as four bytes; then a second slug, which counts.
    let newer: [UInt8] =
      [0xA0, 0x06, 0xFF, 0x01]
      + [0xA1, 0x06, 1, 2, 3, 4, 5, 6, 7, 8] + [0xA5, 0x06, 1, 2, 3, 4] + [0x12, 0x01, 0x78]
    let bytes = MetadataOutlineTests.examples[0].serialized() + newer
    let outline = try MetadataOutline(serialized: bytes)
    #expect(outline.slug == "x")
    #expect(try outline.slug == Metadata(serialized: bytes).slug)
    #expect(outline.tags == ["geneva", "ai/compute"])
  }

  /// A length beyond the end, a cut number, field 0, the end of a group, an endless number.
  @Test(
    arguments: [
      [0x12, 0x05, 0x78], [0x08], [0x02, 0x00], [0x0C], [0x08] + Array(repeating: 0x80, count: 11),
      [0x12, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x09, 1, 2],
    ] as [[UInt8]])
  func whatIsNoSequenceOfFieldsIsRefused(_ bytes: [UInt8]) {
    #expect(throws: MetadataError.damaged) { try MetadataOutline(serialized: bytes) }
    #expect(throws: MetadataError.damaged) { try Metadata(serialized: bytes) }
  }

  @Test func noCutOfAMessageTraps() {
    let bytes = MetadataOutlineTests.examples[0].serialized()
    var refused = 0
    for length in 0..<bytes.count {
      do {
        _ = try MetadataOutline(serialized: Array(bytes.prefix(length))).tags
      } catch {
        refused += 1
      }
    }
    #expect(refused > bytes.count / 2)
  }
}
