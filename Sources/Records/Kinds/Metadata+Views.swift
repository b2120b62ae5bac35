/// A reference from one record to another.
package struct RecordLink: Hashable, Sendable {
  /// The field it stands in.
  package let key: FieldKey
  /// The slug as written.
  package let slug: String

  /// Names a reference.
  package init(key: FieldKey, slug: String) {
    self.key = key
    self.slug = slug
  }
}

extension Metadata {
  /// The entries of the front matter, in order.
  var entries: [YAMLEntry] {
    FieldWriter.entries(
      self, after: [YAMLEntry(key: FieldKey.kind.rawValue, value: .text(kind.name))])
  }

  /// The title, followed by a person's name in its own script if there is one.
  package var fullName: String {
    guard case .person(let person) = details else { return title }
    return person.fullName(titled: title)
  }

  /// Whether it is a person who has neither a name nor one in its own script: nobody could find it
  /// again, and a summary could not look for the name.
  package var isNameless: Bool {
    guard case .person(let person) = details else { return false }
    return title.allSatisfy(\.isWhitespace) && person.native.allSatisfy(\.isWhitespace)
  }

  /// Every field that says something, in the order of the text form, unknown keys included:
  /// what search looks at and `show` lists.
  package var fields: [Field] {
    entries.map { Field(key: $0.key, value: $0.value.value) }
  }

  /// The same for `--format json`, with stable keys.
  ///
  /// `kind`, `slug`, `title`, `date`, `tags`, `marking` and `path` always stand there; then the
  /// fields of the kind that say something, under their front matter keys and always in their long
  /// form; `attachments`; and a mapping `extra` of the unknown keys.
  package var jsonFields: [Field] {
    var fields = [
      Field(key: "kind", value: .text(kind.name)),
      Field(key: "slug", value: .text(slug)),
      Field(key: "title", value: .text(title)),
      Field(key: "date", value: .text(date)),
      Field(key: "tags", value: .list(tags.map(FieldValue.text))),
      Field(key: "marking", value: .text(marking)),
      Field(key: "path", value: .text(path)),
    ]
    fields += FieldWriter.entries(details, shortens: false)
      .map { Field(key: $0.key, value: $0.value.value) }
    if !attachments.isEmpty {
      fields.append(
        Field(key: "attachments", value: .list(attachments.map(FieldValue.text))))
    }
    if !extras.isEmpty {
      fields.append(
        Field(
          key: "extra", value: .mapping(extras.map { Field(key: $0.key, value: $0.value) })))
    }
    return fields
  }

  /// The records that the fields refer to by slug, in order, repeats included.
  ///
  /// What the body mentions is found by `Mention.find`.
  package var links: [RecordLink] {
    var collector = LinkCollector()
    var copy = self
    copy.visit(&collector)
    return collector.links
  }
}

/// A text of a record that identifies somebody or something.
package struct IdentifyingText: Equatable, Sendable {
  /// The field it stands in.
  package let key: FieldKey
  /// What it reveals; never `nothing`.
  package let identity: FieldIdentity
  /// The text as written.
  package let text: String
}

extension Metadata {
  /// Everything in the record that identifies its subject, in the order of the fields.
  ///
  /// This is the only source of the names that redaction looks for.
  package var identifyingTexts: [IdentifyingText] {
    var collector = IdentityCollector()
    var copy = self
    copy.visit(&collector)
    return collector.texts
  }
}

extension Metadata {
  /// Every text of every field, in the order of the fields, entries of lists and unknown keys
  /// included.
  package var texts: [String] {
    var collector = TextCollector()
    var copy = self
    copy.visit(&collector)
    return collector.texts
  }
}

/// Collects all texts.
private struct TextCollector: FieldVisitor {
  typealias Failure = Never

  var texts: [String] = []

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if !value.isEmpty { texts.append(value) }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    texts += value.filter { !$0.isEmpty }
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for index in value.indices { value[index].visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) { texts += value.flatMap(\.value.texts) }
}

/// Collects the texts of fields that state that they identify something.
private struct IdentityCollector: FieldVisitor {
  typealias Failure = Never

  var texts: [IdentifyingText] = []

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    guard identity != .nothing, !value.isEmpty else { return }
    texts.append(IdentifyingText(key: key, identity: identity, text: value))
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    for index in value.indices { text(key, &value[index], .any, identifies: identity) }
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for index in value.indices { value[index].visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}

/// Collects the texts that are slugs of other records.
private struct LinkCollector: FieldVisitor {
  typealias Failure = Never

  var links: [RecordLink] = []

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if case .link = rule, !value.isEmpty { links.append(RecordLink(key: key, slug: value)) }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    guard rule == .links else { return }
    for slug in value where !slug.isEmpty { links.append(RecordLink(key: key, slug: slug)) }
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for index in value.indices { value[index].visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}
