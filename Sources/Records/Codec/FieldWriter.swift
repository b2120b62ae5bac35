/// Collects a record's fields as a mapping, absent ones left out.
struct FieldWriter: FieldVisitor {
  typealias Failure = Never

  /// What was collected, each key once.
  private(set) var entries: [YAMLEntry] = []
  // The keys of all entries: a record may have as many as fit its metadata.
  private var keys: Set<String> = []
  /// Whether an entry that could stand as a text alone does so.
  private let shortens: Bool

  /// The fields of a record or of an entry in it.
  ///
  /// - Parameters:
  ///   - first: what stands before them.
  ///   - shortens: whether an entry that could stand as a text alone does so.
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
    if !value.isEmpty { add(key.rawValue, .list(value.map { tree($0) })) }
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
