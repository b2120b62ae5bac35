/// Collects a record's fields as a mapping, absent ones left out.
struct FieldWriter: FieldVisitor {
  typealias Failure = Never

  /// The collected entries, each key once.
  private(set) var entries: [YAMLEntry] = []
  // The keys of all entries: a record may have as many as fit its metadata.
  private var keys: Set<String> = []
  /// Whether an entry that could stand as a text alone does so.
  private let shortens: Bool

  /// The fields of a record or of an entry in it.
  ///
  /// - Parameters:
  ///   - first: the entries before them.
  ///   - shortens: whether an entry that can be a plain text becomes one.
  static func entries(
    _ holder: some FieldHolder, after first: [YAMLEntry] = [], shortens: Bool = true
  ) -> [YAMLEntry] {
    var writer = FieldWriter(
      entries: first, keys: Set(first.map(\.key)), shortens: shortens)
    var copy = holder
    copy.visit(&writer)
    return writer.entries
  }

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if !value.isEmpty { add(key.rawValue, .text(value)) }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    if !value.isEmpty { add(key.rawValue, .list(value.map(YAMLTree.text))) }
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    guard !value.isEmpty else { return }
    let trees = value.map { tree($0) }
    if shortens, let mapping = mapping(Group.self, trees) {
      add(key.rawValue, mapping)
    } else if shortens, Group.standsAlone, trees.count == 1, case .scalar = trees[0] {
      add(key.rawValue, trees[0])
    } else {
      add(key.rawValue, .list(trees))
    }
  }

  mutating func extras(_ value: inout [ExtraField]) {
    for extra in value { add(extra.key, extra.tree) }
  }

  private mutating func add(_ key: String, _ tree: YAMLTree) {
    // A known field wins over an unknown key of the same name, which only another program can
    // have stored: two equal keys could not be read back.
    guard keys.insert(key).inserted else { return }
    entries.append(YAMLEntry(key: key, value: tree))
  }

  /// The entries as one mapping, where nothing of them is lost by it.
  private func mapping<Group: FieldGroup>(_ group: Group.Type, _ trees: [YAMLTree]) -> YAMLTree? {
    guard let keys = Group.mapping else { return nil }
    var entries: [YAMLEntry] = []
    var names: Set<String> = []
    for case .mapping(let fields) in trees {
      guard fields.count == 2, fields[0].key == keys.name.rawValue,
        fields[1].key == keys.list.rawValue, case .scalar(let name, _) = fields[0].value,
        name.unicodeScalars.count <= YAMLReader.keyLimit, names.insert(name).inserted
      else { return nil }
      entries.append(YAMLEntry(key: name, value: fields[1].value))
    }
    return .mapping(entries)
  }

  private func tree<Group: FieldGroup>(_ group: Group) -> YAMLTree {
    let entries = FieldWriter.entries(group, shortens: shortens)
    if shortens, entries.count == 1, entries[0].key == Group.shorthand?.rawValue,
      case .scalar = entries[0].value
    {
      return entries[0].value
    }
    return .mapping(entries)
  }
}
