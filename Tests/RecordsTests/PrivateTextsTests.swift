import Testing

@testable import Records

/// What of a record is private, in its text and in every field.
@Suite struct PrivateTextsTests {
  private func texts(
    _ metadata: Metadata, _ body: String = "", unmarked: PortionMark = .open
  ) -> PrivateTexts {
    PrivateTexts(of: metadata, body: Array(body.utf8), unmarked: unmarked) {}
  }

  /// A field that is added to a kind is looked at without anybody's doing.
  @Test(arguments: RecordKind.userKinds + RecordKind.internalKinds)
  func aPrivateMarkInAnyFieldCounts(_ kind: RecordKind) {
    let fields = count(kind)
    #expect(fields > 5)
    for place in 0..<fields {
      for text in ["(private) who pays", "（私密）谁付钱", "one\n\n(private) two"] {
        let metadata = marked(kind, place, text)
        #expect(texts(metadata).hasMarkedFields, "\(kind.name) \(place) \(metadata.texts)")
        #expect(!texts(metadata).isEmpty)
      }
      #expect(!texts(marked(kind, place, "(chatham) who pays")).hasMarkedFields)
      #expect(texts(marked(kind, place, "who pays")).isEmpty)
    }
  }

  @Test func paragraphsAndTheRestCount() {
    let note = Metadata(.note, title: "One")
    #expect(texts(note, "a\n\n(chatham) b").isEmpty)
    #expect(texts(note, "a\n\n(private) b\n\n(private) c").paragraphs == 2)
    let closed = texts(note, "a\n\n(open) b", unmarked: .private)
    #expect(closed.paragraphs == 1 && closed.isUnmarkedPrivate && !closed.hasMarkedFields)
  }

  private func count(_ kind: RecordKind) -> Int {
    var writer = FieldMarker(place: -1, text: "")
    var metadata = Metadata(kind)
    metadata.visit(&writer)
    return writer.next
  }

  /// A record with a text in one of its fields.
  private func marked(_ kind: RecordKind, _ place: Int, _ text: String) -> Metadata {
    var writer = FieldMarker(place: place, text: text)
    var metadata = Metadata(kind)
    metadata.visit(&writer)
    return metadata
  }
}

/// Writes a text into one field, counted in the order in which they are visited.
private struct FieldMarker: FieldVisitor {
  typealias Failure = Never

  let place: Int
  let text: String
  var next = 0

  init(place: Int, text: String) { (self.place, self.text) = (place, text) }

  private mutating func isHere() -> Bool {
    next += 1
    return next - 1 == place
  }

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if isHere() { value = text }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    if isHere() { value = ["other", text] }
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    let first = next
    var group = Group()
    group.visit(&self)
    if (first..<next).contains(place) { value = [group] }
  }

  mutating func extras(_ value: inout [ExtraField]) {
    if isHere() { value = [ExtraField(key: "mood", value: .list([.text(text)]))] }
  }
}
