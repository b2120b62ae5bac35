extension Metadata {
  /// Makes every reference to one slug one to another, as when a record is renamed.
  ///
  /// - Returns: whether there was any.
  package mutating func renameLinks(from old: String, to new: String) -> Bool {
    var renamer = LinkRenamer(old: old, new: new)
    visit(&renamer)
    return renamer.count > 0
  }
}

extension Mention {
  /// A body in which every mention of one slug is one of another.
  ///
  /// - Returns: nil where it is mentioned nowhere.
  package static func rename(from old: String, to new: String, in body: [UInt8]) -> [UInt8]? {
    let found = find(in: body).filter { $0.slug { $0 == old } != nil }
    guard !found.isEmpty else { return nil }
    var renamed = body
    // From the end, so that the places before stay right.
    for mention in found.reversed() {
      let start = mention.range.lowerBound + 1
      renamed.replaceSubrange(start..<(start + old.utf8.count), with: Array(new.utf8))
    }
    return renamed
  }
}

/// Changes the texts that are one slug.
private struct LinkRenamer: FieldVisitor {
  typealias Failure = Never

  let old: String
  let new: String
  var count = 0

  mutating func text(_ key: FieldKey, _ value: inout String, _ rule: TextRule) {
    guard case .link = rule, value == old else { return }
    value = new
    count += 1
  }

  mutating func texts(_ key: FieldKey, _ value: inout [String], _ rule: ListRule) {
    guard rule == .links else { return }
    for index in value.indices where value[index] == old {
      value[index] = new
      count += 1
    }
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for index in value.indices { value[index].visit(&self) }
  }

  mutating func extras(_ value: inout [Extra]) {}
}
