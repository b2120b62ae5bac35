/// Fills a record's fields from a mapping of its front matter.
struct FieldReader: FieldVisitor {
  typealias Failure = TextFormError

  private let entries: [LocatedEntry]
  // Few, so that a look through them takes less time than a hash.
  private var known: [String] = []

  /// - Parameters:
  ///   - entries: what stands in the mapping.
  ///   - known: keys that were read before.
  init(_ entries: [LocatedEntry], known: [String] = []) {
    self.entries = entries
    self.known = known
  }

  private mutating func take(_ key: FieldKey) -> LocatedYAML? {
    known.append(key.rawValue)
    let entry =
      entries.first { $0.key == key.rawValue }
      // The same in Chinese, which stays a key of somebody else's where the English is there too.
      ?? entries.first { key.isMeant(by: $0.key) && !known.contains($0.key) }
    guard let entry else { return nil }
    known.append(entry.key)
    return entry.value.isNull ? nil : entry.value
  }

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) throws(TextFormError) {
    guard let found = take(key) else { return }
    guard case .scalar(let written, _) = found.content else {
      throw .wrongShape(key, expected: .text, found.position)
    }
    let text = rule.word(for: written)
    switch rule {
    case .any, .link: break
    case .oneOf(let words):
      guard text.isEmpty || words.contains(text) else { throw .invalidValue(key, found.position) }
    case .slug:
      guard text.isEmpty || Slug.isValid(text) else { throw .invalidValue(key, found.position) }
    }
    value = text
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) throws(TextFormError) {
    guard let found = take(key) else { return }
    var texts: [String] = []
    switch found.content {
    case .scalar(let text, let plain):
      texts = plain && rule == .links ? WideList.split(text) : [text]
    case .list(let items):
      for item in items where !item.isNull {
        guard case .scalar(let text, let plain) = item.content else {
          throw .wrongShape(key, expected: .texts, item.position)
        }
        texts += plain && rule != .any ? WideList.split(text) : [text]
      }
    case .mapping: throw .wrongShape(key, expected: .texts, found.position)
    }
    if rule == .tags {
      if case .scalar(let text, _) = found.content { texts = Tags.split(text) }
      texts = texts.map(Tags.withoutSign)
    }
    value = texts
  }

  mutating func groups<Group: FieldGroup>(
    _ key: FieldKey, _ value: inout [Group]
  ) throws(TextFormError) {
    guard let found = take(key) else { return }
    switch found.content {
    case .scalar where Group.shorthand != nil:
      value = [try group(found, key)]
    case .list(let items):
      var groups: [Group] = []
      for item in items where !item.isNull { groups.append(try group(item, key)) }
      value = groups
    case .mapping(let entries):
      guard let keys = Group.mapping else {
        throw .wrongShape(key, expected: .mappings, found.position)
      }
      var groups: [Group] = []
      for entry in entries {
        let name = LocatedYAML(
          position: entry.keyPosition, content: .scalar(entry.key, plain: false))
        let fields = [
          LocatedEntry(key: keys.name.rawValue, keyPosition: entry.keyPosition, value: name),
          LocatedEntry(
            key: keys.list.rawValue, keyPosition: entry.keyPosition, value: entry.value),
        ]
        groups.append(
          try group(LocatedYAML(position: entry.keyPosition, content: .mapping(fields)), key))
      }
      value = groups
    case .scalar:
      throw .wrongShape(key, expected: .mappings, found.position)
    }
  }

  private func group<Group: FieldGroup>(
    _ item: LocatedYAML, _ key: FieldKey
  ) throws(TextFormError) -> Group {
    var reader: FieldReader
    switch (item.content, Group.shorthand) {
    case (.mapping(let entries), _):
      reader = FieldReader(entries)
    case (.scalar(let text, let plain), let shorthand?):
      reader = FieldReader([
        FieldReader.entry(text, plain, of: Group.self, at: item)
          ?? LocatedEntry(key: shorthand.rawValue, keyPosition: item.position, value: item)
      ])
    default:
      throw .wrongShape(key, expected: .mappings, item.position)
    }
    var group = Group()
    try group.visit(&reader)
    return group
  }

  /// The entry that a text is where it begins with one of a group's keys and a wide colon: `议题：算力`.
  private static func entry<Group: FieldGroup>(
    _ text: String, _ plain: Bool, of group: Group.Type, at item: LocatedYAML
  ) -> LocatedEntry? {
    guard plain, let (name, value) = WideFrontMatter.entry(text) else { return nil }
    var keys = KeyCollector()
    var empty = Group()
    empty.visit(&keys)
    guard FieldKey.meant(by: name).contains(where: keys.texts.contains) else { return nil }
    return LocatedEntry(
      key: name, keyPosition: item.position,
      value: LocatedYAML(position: item.position, content: .scalar(value, plain: true)))
  }

  mutating func extras(_ value: inout [ExtraField]) throws(TextFormError) {
    value = entries.filter { !known.contains($0.key) }
      .map { ExtraField(key: $0.key, tree: $0.value.tree) }
  }
}
