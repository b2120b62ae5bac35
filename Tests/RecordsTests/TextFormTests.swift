import Foundation
import Records
import TestSupport
import Testing

/// A record of one kind with every field that the kind has, and keys that no program knows.
private struct WholeRecord: Sendable, CustomTestStringConvertible {
  let kind: String
  let yaml: String
  var testDescription: String { kind }

  var text: String { "---\nkind: \(kind)\n\(yaml)\n---\n\nBody  \r\nof 会议, no newline at its end" }
}

// The keys of every kind, as the design lists them. `x-…` are another program's.
private let wholeRecords = [
  WholeRecord(
    kind: "dialogue",
    yaml: """
      slug: linth
      title: "Linth: a dialogue"
      type: track2
      parties: [A, 乙方]
      vision: [{id: v1, text: "no surprises", x-weight: 3}, plain vision]
      agenda: [{item: compute, serves: [v1, v2], x-order: [1, {deep: true}]}, just an item]
      facilitators: [anna-meier]
      convener: Foundation
      jurisdiction: CH
      rule: chatham
      status: running
      begins: 2026-03-14
      ends: 2026-03-16
      groups: {EU: [FR, DE], Arab states: [EG]}
      acceptance: [{party: A, of: Foundation, level: 4, evidence: "said so", date: 2026-01, x: y}]
      invitations: [{person: wang-wei, state: considered, policy: compute, why: "knows: it", x: 1}]
      x-unknown: {a: [1, 'two', 3.0], b: null, c: 'yes', d: yes}
      """),
  WholeRecord(
    kind: "person",
    yaml: """
      slug: wang-wei
      name: Wang Wei
      native: 王伟
      aliases: [Prof. Wang, "Wang, W."]
      side: CN
      affiliations: [Tsinghua University, 清华大学]
      roles: [expert]
      contact: ["wang@example.org", "+86 10 0000"]
      influence: [{policy: compute, body: State Council, strength: 4, evidence: "since: 2024", x: 1}]
      perspective: |
        Careful.
        Prefers written follow-up.
      constraints: [no press, {on: 2026-01-02, until: 2026-05, text: "no: quotes", x: ~}]
      apart: [anna-meier]
      standing: [{party: A, level: high, evidence: years, x-y: ~}]
      experience: ["2019: Basel"]
      """),
  WholeRecord(
    kind: "session",
    yaml: """
      title: First day
      dialogue: linth
      begins: 2026-03-14
      ends: 2026-03-14
      place: 'Glarus: town hall'
      attendees: [wang-wei, anna-meier]
      agenda: ["09:00 compute"]
      state: postponed
      reason: "an election: too near"
      invitations:
      - {person: wang-wei, state: invited, date: 2026-01-02, inviter: anna-meier, until: 2026-02-01}
      - {person: wang-wei, state: accepted, reply: "yes", conditions: no press, terms: 2026-01-20}
      - {person: bo, state: declined, travel: 2026-03-13 to 2026-03-15, visa: applied, replaces: wang-wei}
      climate: [{facilitator: anna-meier, date: 2026-03-15, much: [wang-wei], some: [bo], few: [cy, di], interrupted: [bo], incidents: ["a phone: twice"], helped: a walk, x: 1}]
      trust: [{parties: [A, 乙方], level: 3, facilitator: anna-meier, x: 1}]
      questions: [Who tells whom?]
      promises: [{person: anna-meier, text: send the draft, until: 2026-04-01, state: open}, plain one]
      x: "#not a comment"
      """),
  WholeRecord(
    kind: "note",
    yaml: """
      title: 2026-03-14
      dialogue: linth
      session: first-day
      people: [wang-wei]
      tags: [a/b, 中文, größe]
      marking: side
      date: 14 March
      attachments: [files/a b.pdf]
      aliases: [Obsidian's]
      """),
  WholeRecord(
    kind: "outcome",
    yaml: """
      title: Text
      dialogue: linth
      state: agreed
      pathway: [{carrier: wang-wei, to: Ministry, by: 2026-06, state: planned, answer: used, date: 2026-07, evidence: a letter, x: y}]
      commitments: [publish]
      redlines: [no names]
      signatures: ["RWQ: x"]
      reason: "not: any more"
      keys: [{key: 0123456789ABCDEF, person: wang-wei, party: CN, x: 1}]
      """),
  WholeRecord(
    kind: "exposure",
    yaml:
      "dialogue: linth\nwhat: list\nwhere: press\nwhen: 2026-04\nseverity: high\nhandled: told both sides\nx: 1"
  ),
  WholeRecord(
    kind: "gathering",
    yaml:
      "title: Camp\norganiser: Others\nbegins: 2026-04-20\nends: 2026-04-22\nplace: Bern\npeople: [wang-wei]\nx: 1"
  ),
  WholeRecord(
    kind: "release",
    yaml:
      "dialogue: linth\nwhat: summary\nto: [a, b]\ndigest: ab12\nrule: open\ndecisions: [m1]\nx: 1"),
  WholeRecord(
    kind: "line",
    yaml: "date: 2026-03-14T09:30:05+02:00\ndialogue: linth\nsession: s1\npeople: [wang-wei]\nx: 1"
  ),
  WholeRecord(kind: "attachment", yaml: "title: agenda.pdf\nx: 1"),
  WholeRecord(kind: "setting", yaml: "title: idle\nvalue: 5"),
  WholeRecord(kind: "key", yaml: "title: k\nx: 1"),
  WholeRecord(kind: "contact", yaml: "title: c\nx: 1"),
  WholeRecord(kind: "protected", yaml: "title: p\nterms: [a, 'b']"),
  WholeRecord(kind: "decision", yaml: "title: d\nx: 1"),
  WholeRecord(kind: "draft", yaml: "title: d\nx: 1"),
]

@Suite struct TextFormTests {
  @Test func everyKindHasARecordHere() {
    let kinds = RecordKind.userKinds + RecordKind.internalKinds
    #expect(kinds.map(\.name).sorted() == wholeRecords.map(\.kind).sorted())
  }

  @Test(arguments: wholeRecords) private func everyFieldSurvivesTextAndStorage(
    _ record: WholeRecord
  ) throws {
    let form = try TextForm.parse(record.text)
    let rendered = form.render()
    let again = try TextForm.parse(rendered)
    #expect(again == form)
    #expect(again.render() == rendered)
    let stored = form.metadata.serialized()
    let read = try Metadata(serialized: stored)
    #expect(read == form.metadata)
    #expect(read.serialized() == stored)
    #expect(TextForm(metadata: read, body: form.body).render() == rendered)
    // Every key and every text that was written still stands there.
    let known = Set(form.metadata.fields.map(\.key))
    for line in record.yaml.split(separator: "\n") where line.first?.isLetter == true {
      let key = String(line.prefix { $0 != ":" })
      #expect(known.contains(key), "\(key) of \(record.kind)")
    }
    #expect(String(decoding: form.body, as: UTF8.self).hasSuffix("no newline at its end"))
  }

  @Test func whatAnotherProgramTypedStaysTyped() throws {
    let yaml = "x: [yes, 'yes', 1, '1', ~, '~', 2026-01-01, \"2026-01-01\", 0x1F]"
    let form = try TextForm.parse("---\nkind: note\n\(yaml)\n---\n")
    let text = String(decoding: form.render(), as: UTF8.self)
    let tail = try #require(text.split(separator: "x:").last)
    // Plain and quoted differ for who wrote them: four of each are plain and quoted in turn.
    for quoted in ["yes", "1", "~", "2026-01-01"] {
      let isKept = tail.contains("'\(quoted)'") || tail.contains("\"\(quoted)\"")
      #expect(isKept, "\(quoted) lost its quotes")
    }
    #expect(tail.contains("0x1F") && !tail.contains("'0x1F'"))
  }

  /// There is no other way to write nothing, however long the line becomes.
  @Test(arguments: ["[]", "{}"])
  func emptyListsAndMappingsSurviveLongKeys(_ nothing: String) throws {
    let key = String(repeating: "k", count: 120)
    let text =
      "---\nkind: note\n\(key): \(nothing)\nlist:\n- \(key): \(nothing)\nz: end\n---\nbody\n"
    let form = try TextForm.parse(Array(text.utf8))
    #expect(String(decoding: form.render(), as: UTF8.self).contains("\(key): \(nothing)\n"))
    #expect(try TextForm.parse(form.render()) == form)
  }

  @Test(arguments: ["", "text", "---\n\nrule, then text\n", "--- text\n", "- list\n"])
  func textWithoutFrontMatterNeedsAKind(_ text: String) throws {
    #expect(throws: TextFormError.kindMissing) { try TextForm.parse(text) }
    let form = try TextForm.parse(text, assuming: .note)
    #expect(form.body == Array(text.utf8))
    #expect(form.metadata == Metadata(.note))
  }

  @Test func aByteOrderMarkAndWindowsLinesAreRead() throws {
    let form = try TextForm.parse("\u{FEFF}---\r\nkind: note\r\ntitle: T\r\n---\r\nb\r\n")
    #expect(form.metadata.title == "T")
    #expect(form.body == Array("b\r\n".utf8))
  }

  /// Texts that are hard on YAML, in every place where a text may stand.
  @Test func anyTextSurvives() throws {
    var random = SystemRandomNumberGenerator()
    let count = 1500
    for _ in 0..<count {
      var metadata = Metadata(.note, title: hardText(&random))
      metadata.date = hardText(&random)
      metadata.tags = (0..<Int.random(in: 0...3)).map { _ in hardText(&random) }
        .filter { !$0.hasPrefix("#") }
      metadata.setExtra("x", to: .list([.text(hardText(&random)), .text(hardText(&random))]))
      let key = hardText(&random)
      let isFree = !FieldKey.allCases.contains { $0.rawValue == key } && key != "x"
      if isFree { metadata.setExtra(key, to: .text(hardText(&random))) }
      let form = TextForm(metadata: metadata, body: Array(hardText(&random).utf8))
      let again = try TextForm.parse(form.render())
      #expect(again.metadata.fields == metadata.fields)
      #expect(again.body == form.body)
      // What was typed by another program is told from text by its YAML.
      #expect(again.metadata.extras == metadata.extras)
      let read = try Metadata(serialized: metadata.serialized())
      #expect(read == metadata)
    }
  }

  /// Records of all kinds, broken anywhere: refused, or read as a value that survives.
  @Test(arguments: wholeRecords) private func noBrokenTextTraps(_ record: WholeRecord) {
    var random = SystemRandomNumberGenerator()
    var read = 0
    for _ in 0..<250 {
      var bytes = Array(record.text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = .random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: Array(hardText(&random).utf8), at: place)
        default: bytes.removeSubrange(min(place, bytes.count - 1)...)
        }
        if bytes.isEmpty { bytes = [0x2D] }
      }
      guard let form = try? TextForm.parse(bytes, assuming: .note) else { continue }
      read += 1
      // By its bytes: a null that stands as nothing in a list comes back as the word.
      let isStable = (try? TextForm.parse(form.render()).render()) == form.render()
      #expect(isStable, "\(String(decoding: bytes, as: UTF8.self))")
      _ = try? ImportedText(bytes, path: "a.md")
    }
    #expect(read > 0)
  }

  private func hardText(_ random: inout SystemRandomNumberGenerator) -> String {
    let pieces = [
      "a", "王", " ", "  ", "\n", "\r", "\t", ":", ": ", "#", " #", "-", "- ", "---", "...", "'",
      "\"", "\\", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "null",
      "yes", "1", "0x1", "2026-01-01", "\u{85}", "\u{2028}", "\u{1}", "\u{7F}", "x\u{FEFF}",
      "\u{FFFE}", "\u{1F600}", "e\u{301}", "\u{F0000}", "=", "<<", ".5", "\u{0}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
    }
    return text
  }
}

/// What is refused, and what is said of it.
private struct RefusedText: Sendable {
  let text: String
  let error: TextFormError
}

private func place(_ line: Int, _ column: Int) -> TextPosition {
  TextPosition(line: line, column: column)
}

private let refusedTexts = [
  RefusedText(text: "---\nkind: [\n---\n", error: .invalidYAML(place(3, 1))),
  RefusedText(text: "---\nkind: note\nkind: note\n---\n", error: .duplicateKey(place(2, 1))),
  RefusedText(text: "---\nkind: note\nx: &a b\n---\n", error: .anchorOrAlias(place(3, 4))),
  RefusedText(text: "---\nkind: note\nx: *a\n---\n", error: .anchorOrAlias(place(3, 4))),
  RefusedText(text: "---\nkind: note\nx: !!int 1\n---\n", error: .typeTag(place(3, 4))),
  RefusedText(text: "---\nkind: note\nx: !mine 1\n---\n", error: .typeTag(place(3, 4))),
  RefusedText(text: "---\nkind: nonsense\n---\n", error: .unknownKind(place(2, 7))),
  RefusedText(
    text: "---\nkind: [note]\n---\n", error: .wrongShape(.kind, expected: .text, place(2, 7))),
  RefusedText(text: "---\n- kind\n---\n", error: .notAMapping(place(2, 1))),
  RefusedText(text: "---\ntitle: x\n---\n", error: .kindMissing),
  RefusedText(text: "---\nkind: note\ntitle: x\n", error: .unclosedFrontMatter),
  RefusedText(text: "---\nkind: note\n[a]: b\n---\n", error: .keyNotText(place(3, 1))),
  RefusedText(
    text: "---\nkind: note\ntitle: [a]\n---\n",
    error: .wrongShape(.title, expected: .text, place(3, 8))),
  RefusedText(
    text: "---\nkind: note\ntags: {a: b}\n---\n",
    error: .wrongShape(.tags, expected: .texts, place(3, 7))),
  RefusedText(text: "---\nkind: note\nslug: a b\n---\n", error: .invalidValue(.slug, place(3, 7))),
  RefusedText(text: "---\nkind: note\nslug: ../x\n---\n", error: .invalidValue(.slug, place(3, 7))),
  RefusedText(
    text: "---\nkind: note\nmarking: secret\n---\n", error: .invalidValue(.marking, place(3, 10))),
  RefusedText(
    text: "---\nkind: note\nmarking: open\nMarking: private\n---\n",
    error: .duplicateKey(place(4, 1))),
  RefusedText(
    text: "---\nkind: dialogue\ntype: x\n---\n", error: .invalidValue(.type, place(3, 7))),
  RefusedText(
    text: "---\nkind: outcome\nstate: x\n---\n", error: .invalidValue(.state, place(3, 8))),
  RefusedText(
    text: "---\nkind: outcome\npathway: x\n---\n",
    error: .wrongShape(.pathway, expected: .mappings, place(3, 10))),
  RefusedText(
    text: "---\nkind: note\ntitle: a\u{1B}[2J\n---\n", error: .controlCharacter(place(3, 9))),
]

@Suite struct RefusedTextTests {
  @Test(arguments: refusedTexts)
  private func whatIsRefusedIsNamed(_ refused: RefusedText) {
    #expect(throws: refused.error) { try TextForm.parse(refused.text) }
  }

  /// A key that is none of ours would leave the text as open as the dialogue's rule.
  @Test(arguments: ["Marking", "MARKING", "marking ", "'marking '", "Marking_"])
  func aMarkingIsOneHoweverItIsSpelled(_ key: String) throws {
    let form = try TextForm.parse("---\nkind: note\n\(key): private\n---\n")
    #expect(form.metadata.marking == "private" && form.metadata.extras.isEmpty)
  }

  @Test func limitsHold() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(throws: TextFormError.tooDeep(place(3, 4 + 31))) {
      try TextForm.parse("---\nkind: note\nx: \(deep)\n---\n")
    }
    let veryDeep = String(repeating: "[", count: 200_000)
    #expect(throws: TextFormError.self) {
      try TextForm.parse("---\nkind: note\nx: \(veryDeep)\n---\n")
    }
    let long = String(repeating: "k", count: 129)
    #expect(throws: TextFormError.keyTooLong(place(3, 1))) {
      try TextForm.parse("---\nkind: note\n\(long): v\n---\n")
    }
    let large = String(repeating: "v", count: TextForm.frontMatterLimit)
    #expect(throws: TextFormError.frontMatterTooLong) {
      try TextForm.parse("---\nkind: note\nx: \(large)\n---\n")
    }
  }

  @Test func bytesThatAreNoTextAreRefusedWithTheirPlace() {
    #expect(throws: TextFormError.notUTF8(offset: 4)) {
      try TextForm.parse(Array("caf ".utf8) + [0xE9], assuming: .note)
    }
  }
}
