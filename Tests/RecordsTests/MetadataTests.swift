import Records
import TestSupport
import Testing

/// The stored form of a record's fields.
@Suite struct MetadataTests {
  private func sample() throws -> [[UInt8]] {
    let texts = [
      "---\nkind: note\ntitle: T\ntags: [a, b]\npeople: [c]\nx: [1, 'two']\n---\n",
      "---\nkind: person\nname: Wang Wei\nnative: 王伟\ninfluence: [{policy: p, y: 1}]\n---\n",
      "---\nkind: dialogue\ntitle: D\nagenda: [{item: i, serves: [v]}]\nvision: [v]\n---\n",
      "---\nkind: outcome\nstate: draft\npathway: [{carrier: a, to: b}]\n---\n",
      "---\nkind: session\ninvitations: [{person: a, state: invited}]\npromises: [b]\n---\n",
      "---\nkind: person\nname: N\nperspective: [{on: 2026, scale: 1}]\nconstraints: [c]\n---\n",
    ]
    return try texts.map { try TextForm.parse($0).metadata.serialized() }
  }

  /// A newer program may add fields to every message, at every depth.
  @Test func unknownFieldsSurviveAnEdit() throws {
    for stored in try sample() {
      // Field 2000: a varint, then bytes.
      let newer = stored + [0x80, 0x7D, 0x07, 0x82, 0x7D, 0x02, 0x68, 0x69]
      let metadata = try Metadata(serialized: newer)
      #expect(metadata.serialized() == newer)
      // As `edit` does: through the text, which does not show them.
      let text = TextForm(metadata: metadata, body: []).render()
      var edited = try TextForm.parse(text).metadata
      #expect(edited.serialized() == stored)
      edited.keepHiddenFields(of: metadata)
      #expect(edited.serialized() == newer)
    }
  }

  @Test func unknownFieldsOfInnerMessagesSurvive() throws {
    // note (field 19) { people: "c", field 100: 1 }
    let note: [UInt8] = [0x1A, 0x01, 0x63, 0xA0, 0x06, 0x01]
    let stored = [0x0A, 0x04] + Array("note".utf8) + [0x9A, 0x01, UInt8(note.count)] + note
    let metadata = try Metadata(serialized: stored)
    #expect(metadata.serialized() == stored)
    var edited = try TextForm.parse(TextForm(metadata: metadata, body: []).render()).metadata
    #expect(edited.serialized() != stored)
    edited.keepHiddenFields(of: metadata)
    #expect(edited.serialized() == stored)
  }

  /// Perspectives and constraints that are only texts keep the bytes that they had before entries had
  /// days.
  @Test func plainPerspectivesAndConstraintsAreStoredAsBefore() throws {
    // person (field 17) { perspective (8): "p", constraints (9): "c", "d" }
    let person: [UInt8] = [0x42, 0x01, 0x70, 0x4A, 0x01, 0x63, 0x4A, 0x01, 0x64]
    let stored =
      [0x0A, 0x06] + Array("person".utf8) + [0x8A, 0x01, UInt8(person.count)] + person
    let metadata = try Metadata(serialized: stored)
    guard case .person(let fields) = metadata.details else { throw MetadataError.damaged }
    #expect(fields.perspective == [Perspective(text: "p")])
    #expect(fields.constraints == [Constraint(text: "c"), Constraint(text: "d")])
    #expect(metadata.serialized() == stored)
    let text = String(decoding: TextForm(metadata: metadata, body: []).render(), as: UTF8.self)
    #expect(text.contains("\nperspective: p\n"))
  }

  @Test func aKindOfANewerProgramIsKept() throws {
    let stored = [0x0A, 0x05] + Array("motto".utf8) + [0x1A, 0x01, 0x74, 0x80, 0x7D, 0x07]
    let metadata = try Metadata(serialized: stored)
    #expect(metadata.kind == .other("motto") && metadata.title == "t")
    #expect(metadata.serialized() == stored)
  }

  @Test func detailsOfAnotherKindAreRefused() {
    // kind "note", but the details of a person.
    let stored = [0x0A, 0x04] + Array("note".utf8) + [0x8A, 0x01, 0x03, 0x1A, 0x01, 0x41]
    #expect(throws: MetadataError.detailsOfAnotherKind) { try Metadata(serialized: stored) }
  }

  /// Changed and cut bytes: refused, or read as a value that has one stored form, read alike.
  @Test func whateverDecodesHasOneStoredForm() throws {
    let rounds = 400
    var decoded = 0
    for stored in try sample() {
      for length in stored.indices { decoded += try check(Array(stored[..<length])) }
      for _ in 0..<rounds {
        var bytes = stored
        for _ in 0..<Int.random(in: 1...3) {
          bytes[Int.random(in: bytes.indices)] = UInt8.random(in: .min ... .max)
        }
        decoded += try check(bytes)
      }
    }
    // Else nothing was tested but refusals.
    #expect(decoded > rounds / 4)
  }

  private func check(_ bytes: [UInt8]) throws -> Int {
    guard let metadata = try? Metadata(serialized: bytes) else { return 0 }
    let stored = metadata.serialized()
    let again = try Metadata(serialized: stored)
    #expect(again == metadata)
    #expect(again.serialized() == stored)
    return 1
  }
}
