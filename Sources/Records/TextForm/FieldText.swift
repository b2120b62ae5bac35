import Calendar

/// Why a text does not fit into a field.
package enum FieldTextError: Error, Equatable {
  /// Records of this kind have no such field.
  case noSuchField(FieldKey)
  /// The field cannot say that.
  case invalidValue(FieldKey)
  /// The field holds one text, which is replaced and not added to.
  case notAList(FieldKey)
  /// The field does not hold what is to be taken out of it.
  case noSuchEntry(FieldKey)
}

/// A change of one field as somebody types it: `side=US`, `attendees+=ann`, `roles-=Chair`.
package struct FieldEdit: Equatable, Sendable {
  /// What happens to the old content of the field.
  package enum Operation: Sendable {
    /// It is replaced, by nothing if the text is empty.
    case set
    /// It stays, and a list grows by the text.
    case add
    /// It stays without the text.
    case remove
  }

  /// The field; of a Chinese word for several fields, the first.
  package let key: FieldKey
  /// Other fields that the word may mean, of which the record decides.
  fileprivate let others: [FieldKey]
  /// The operation.
  package let operation: Operation
  /// The text, as `Metadata.put` reads it.
  package var text: String

  /// Fields that only the program itself writes, or commands that check more.
  private static let closed: Set<FieldKey> = [
    .kind, .attachments, .signatures, .digest, .decisions,
  ]

  /// A change.
  package init(_ key: FieldKey, _ operation: Operation, _ text: String) {
    self.init(key, others: [], operation, text)
  }

  private init(_ key: FieldKey, others: [FieldKey], _ operation: Operation, _ text: String) {
    (self.key, self.others, self.operation, self.text) = (key, others, operation, text)
  }

  /// Reads a change; nil for a text that is none.
  package init?(_ word: String) {
    // The wide sign is what a Chinese keyboard gives.
    guard let sign = word.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return nil }
    var name = word[..<sign]
    var operation = Operation.set
    switch name.last {
    case "+", "＋": operation = .add
    case "-", "－": operation = .remove
    default: break
    }
    if operation != .set { name.removeLast() }
    let keys = FieldKey.meant(by: FieldSetter.trimmed(String(name)))
    guard let key = keys.first, FieldEdit.closed.isDisjoint(with: keys) else { return nil }
    let text = String(word[word.index(after: sign)...])
    self.init(key, others: Array(keys.dropFirst()), operation, text)
  }
}

extension Metadata {
  /// Adds what somebody typed to one of the fields.
  ///
  /// A text replaces the old one; a list grows by one. An entry with fields of its own is
  /// written `policy=…,body=…`: a comma separates two fields only before the name of a
  /// field and `=`. If a plain text can represent the whole entry (a part of the vision, an
  /// item of the agenda), it may.
  ///
  /// - Throws: `noSuchField`, `invalidValue`; the metadata is unchanged then.
  package mutating func put(_ text: String, into key: FieldKey) throws(FieldTextError) {
    try apply(key, nil, text)
  }

  /// Changes one of the fields; `title` and `name` are one field.
  ///
  /// - Throws: as `put`; `notAList`, `noSuchEntry`; the metadata is as it was then.
  package mutating func apply(_ edit: FieldEdit) throws(FieldTextError) {
    let titles: [FieldKey] = [.title, .name]
    let title: FieldKey = kind == .person ? .name : .title
    do throws(FieldTextError) {
      try apply(titles.contains(edit.key) ? title : edit.key, edit.operation, edit.text)
    } catch {
      guard case .noSuchField = error else { throw error }
      // 状态 is a dialogue's status and a session's state.
      for key in edit.others {
        do throws(FieldTextError) {
          return try apply(key, edit.operation, edit.text)
        } catch .noSuchField {
          continue
        }
      }
      throw error
    }
  }

  private mutating func apply(
    _ key: FieldKey, _ operation: FieldEdit.Operation?, _ text: String
  ) throws(FieldTextError) {
    // A text is agreed on by `outcome agree`, which freezes it.
    let word = ChineseValues.word(text, of: Outcome.states) ?? text
    if case .outcome = details, key == .state, word == Outcome.agreed {
      throw .invalidValue(.state)
    }
    var changed = self
    var setter = FieldSetter(key: key, operation: operation, text: text)
    try changed.visit(&setter)
    guard setter.isFound else { throw .noSuchField(key) }
    self = changed
  }
}

/// Puts a text into the field of one key.
struct FieldSetter: FieldVisitor {
  typealias Failure = FieldTextError

  let key: FieldKey
  /// Nil where a text replaces and a list grows.
  var operation: FieldEdit.Operation?
  let text: String
  var isFound = false

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) throws(FieldTextError) {
    guard key == self.key else { return }
    isFound = true
    // A date that is only clear today would mean another day tomorrow.
    let text = FieldKey.dates.contains(key) ? DaySpan.written(text) : rule.word(for: text)
    switch operation {
    case nil: break
    case .set where text.allSatisfy(\.isWhitespace):
      // Links would lead nowhere, and a name would be none that redaction looks for.
      guard ![.slug, .title, .name].contains(key) else { throw .invalidValue(key) }
      value = ""
      return
    case .set: break
    case .add: guard value.isEmpty else { throw .notAList(key) }
    case .remove:
      guard value == text, !text.isEmpty else { throw .noSuchEntry(key) }
      value = ""
      return
    }
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
    if operation == .set { value = [] }
    if operation == .set && text.isEmpty { return }
    let entries =
      switch rule {
      case .tags: Tags.split(text).map(Tags.withoutSign)
      case .links: WideList.split(text)
      case .any: [text]
      }
    if operation == .remove {
      guard entries.allSatisfy(value.contains) else { throw .noSuchEntry(key) }
      value.removeAll(where: entries.contains)
      return
    }
    if rule == .links, !entries.allSatisfy(Slug.isValid) { throw .invalidValue(key) }
    value += entries
  }

  mutating func groups<Group: FieldGroup>(
    _ key: FieldKey, _ value: inout [Group]
  ) throws(FieldTextError) {
    guard key == self.key else { return }
    isFound = true
    if operation == .set { value = [] }
    if operation == .set && text.isEmpty { return }
    let parts = try parts(of: Group.self)
    if operation == .remove {
      // An entry is named by any of its fields.
      var kept: [Group] = []
      for entry in value {
        var named = entry
        for part in parts { try FieldSetter.put(part, into: &named) }
        if named != entry { kept.append(entry) }
      }
      guard kept.count < value.count else { throw .noSuchEntry(key) }
      value = kept
      return
    }
    var group = Group()
    for part in parts { try FieldSetter.put(part, into: &group) }
    value.append(group)
  }

  typealias Part = (key: FieldKey, text: String, isList: Bool)

  private static func put<Group: FieldGroup>(
    _ part: Part, into group: inout Group
  ) throws(FieldTextError) {
    // A list within an entry has commas of its own: `serves=v1,v2`.
    let items = part.isList ? part.text.split(whereSeparator: isSign).map(String.init) : [part.text]
    for (number, item) in items.enumerated() {
      let operation: FieldEdit.Operation = number == 0 ? .set : .add
      var setter = FieldSetter(key: part.key, operation: operation, text: trimmed(item))
      try group.visit(&setter)
    }
  }

  mutating func extras(_ value: inout [ExtraField]) {}

  // MARK: - Entries

  private func parts<Group: FieldGroup>(
    of group: Group.Type
  ) throws(FieldTextError) -> [Part] {
    var keys = KeyCollector()
    var empty = Group()
    empty.visit(&keys)
    var parts: [Part] = []
    for (sign, piece) in FieldSetter.pieces(of: text) {
      let end = piece.firstIndex { $0 == "=" || $0 == "＝" }
      let name = end.map { FieldSetter.trimmed(String(piece[..<$0])) } ?? ""
      let named = FieldKey.meant(by: name).first { keys.texts.union(keys.lists).contains($0) }
      if let end, let key = named {
        let value = piece[piece.index(after: end)...]
        parts.append((key, FieldSetter.trimmed(String(value)), keys.lists.contains(key)))
      } else if FieldSetter.looksLikeField(piece), !parts.isEmpty {
        // A mistyped name of a field must not become a part of the text before it.
        throw .invalidValue(key)
      } else if let last = parts.last {
        parts[parts.count - 1].text = last.text + sign + piece
      } else if let shorthand = Group.shorthand {
        parts.append((shorthand, FieldSetter.trimmed(String(piece)), false))
      } else {
        throw .invalidValue(key)
      }
    }
    guard Set(parts.map(\.key)).count == parts.count else { throw .invalidValue(key) }
    return parts
  }

  /// A text in pieces at its commas, each with the comma before it. A wide one parts two fields only
  /// where `name=` follows it; else it belongs to the text.
  private static func pieces(of text: String) -> [(sign: String, piece: Substring)] {
    var pieces: [(sign: String, piece: Substring)] = []
    var rest = text[...]
    var sign = ""
    while let end = rest.firstIndex(where: { $0 == "," || $0 == "，" }) {
      pieces.append((sign, rest[..<end]))
      sign = String(rest[end])
      rest = rest[rest.index(after: end)...]
    }
    return pieces + [(sign, rest)]
  }

  private static func isSign(_ character: Character) -> Bool {
    character == "," || character == "，" || character == "、"
  }

  /// Whether a piece begins as a field does: with a word of small letters and `=`.
  private static func looksLikeField(_ piece: Substring) -> Bool {
    let word = piece.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isLowercase }
    return word.count > 2 && piece[word.endIndex...].first == "="
  }

  static func trimmed(_ text: String) -> String {
    let inner = text.drop(while: \.isWhitespace)
    return inner.lastIndex { !$0.isWhitespace }.map { String(inner[...$0]) } ?? ""
  }
}

/// The keys of an entry's fields.
struct KeyCollector: FieldVisitor {
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
