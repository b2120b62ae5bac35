extension Metadata {
  /// Makes every reference to one slug one to another, as when a record is renamed: links, and
  /// `@slug` in other texts. Signatures and contacts are nobody's to reword.
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

/// Changes the texts that are one slug, and mentions of it in others.
private struct LinkRenamer: FieldVisitor {
  typealias Failure = Never

  let old: String
  let new: String
  var count = 0

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if case .link = rule {
      guard value == old else { return }
      value = new
      count += 1
    } else if case .any = rule {
      renameMentions(&value)
    }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    switch rule {
    case .links:
      for index in value.indices where value[index] == old {
        value[index] = new
        count += 1
      }
    case .any where key != .signatures && key != .contact:
      for index in value.indices { renameMentions(&value[index]) }
    case .any, .tags: break
    }
  }

  private mutating func renameMentions(_ text: inout String) {
    guard text.utf8.contains(UInt8(ascii: "@")),
      let renamed = Mention.rename(from: old, to: new, in: Array(text.utf8))
    else { return }
    text = String(decoding: renamed, as: UTF8.self)
    count += 1
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for index in value.indices { value[index].visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}
