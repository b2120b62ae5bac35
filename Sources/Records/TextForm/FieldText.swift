/// Why a text does not fit into a field.
package enum FieldTextError: Error, Equatable {
  /// Records of this kind have no such field.
  case noSuchField(FieldKey)
  /// The field cannot say that.
  case invalidValue(FieldKey)
}

extension Metadata {
  /// Puts what somebody typed into one of the fields.
  ///
  /// A text takes the place of the one that stands there; a list grows by one. An entry that has
  /// fields of its own is written `policy=…,body=…`: a comma parts two fields only where the name
  /// of one and `=` follow. Where a plain text can stand for the whole entry (a part of the vision,
  /// an item of the agenda), it may.
  ///
  /// - Throws: `noSuchField`, `invalidValue`; the metadata is as it was then.
  package mutating func put(_ text: String, into key: FieldKey) throws(FieldTextError) {
    var changed = self
    var setter = FieldSetter(key: key, text: text)
    try changed.visit(&setter)
    guard setter.isFound else { throw .noSuchField(key) }
    self = changed
  }
}

/// Puts a text into the field of one key.
private struct FieldSetter: FieldVisitor {
  typealias Failure = FieldTextError

  let key: FieldKey
  let text: String
  var isFound = false

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) throws(FieldTextError) {
    guard key == self.key else { return }
    isFound = true
    switch rule {
    case .any: break
    case .oneOf(let words): guard words.contains(text) else { throw .invalidValue(key) }
    case .slug, .link: guard Slug.isValid(text) else { throw .invalidValue(key) }
    }
    value = text
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) throws(FieldTextError) {
    guard key == self.key else { return }
    isFound = true
    switch rule {
    case .any: value.append(text)
    case .links:
      guard Slug.isValid(text) else { throw .invalidValue(key) }
      value.append(text)
    case .tags: value += Tags.split(text).map(Tags.withoutSign)
    }
  }

  mutating func groups<Group: FieldGroup>(
    _ key: FieldKey, _ value: inout [Group]
  ) throws(FieldTextError) {
    guard key == self.key else { return }
    isFound = true
    var group = Group()
    for part in try parts(of: Group.self) {
      // A list within an entry has commas of its own: `serves=v1,v2`.
      for item in part.isList ? part.text.split(separator: ",").map(String.init) : [part.text] {
        var setter = FieldSetter(key: part.key, text: FieldSetter.trimmed(item))
        try group.visit(&setter)
      }
    }
    value.append(group)
  }

  mutating func extras(_ value: inout [ExtraField]) {}

  // MARK: - Entries

  private func parts<Group: FieldGroup>(
    of group: Group.Type
  ) throws(FieldTextError) -> [(key: FieldKey, text: String, isList: Bool)] {
    var keys = KeyCollector()
    var empty = Group()
    empty.visit(&keys)
    var parts: [(key: FieldKey, text: String, isList: Bool)] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = FieldSetter.trimmed(String(piece.prefix { $0 != "=" }))
      if piece.contains("="), let key = FieldKey(rawValue: name),
        keys.texts.union(keys.lists).contains(key)
      {
        let value = piece[piece.index(after: piece.firstIndex(of: "=") ?? piece.startIndex)...]
        parts.append((key, FieldSetter.trimmed(String(value)), keys.lists.contains(key)))
      } else if let last = parts.last {
        parts[parts.count - 1].text = last.text + "," + piece
      } else if let shorthand = Group.shorthand {
        parts.append((shorthand, FieldSetter.trimmed(String(piece)), false))
      } else {
        throw .invalidValue(key)
      }
    }
    guard Set(parts.map(\.key)).count == parts.count else { throw .invalidValue(key) }
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    let inner = text.drop(while: \.isWhitespace)
    return inner.lastIndex { !$0.isWhitespace }.map { String(inner[...$0]) } ?? ""
  }
}

/// The keys of an entry's fields.
private struct KeyCollector: FieldVisitor {
  typealias Failure = Never

  var texts: Set<FieldKey> = []
  var lists: Set<FieldKey> = []

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    texts.insert(key)
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    lists.insert(key)
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {}

  mutating func extras(_ value: inout [ExtraField]) {}
}
