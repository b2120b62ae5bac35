extension Metadata {
  /// Makes every reference to one slug one to another, as when a record is renamed: links, and
  /// `@slug` in other texts. Signatures and contacts are nobody's to reword.
  ///
  /// - Returns: whether there was any.
  package mutating func renameLinks(from old: String, to new: String) -> Bool {
    !renameLinks { $0 == old ? new : nil }.isEmpty
  }

  /// The same for many slugs in one walk: a slug may become what another one was.
  ///
  /// - Parameter name: the new slug; nil if the slug is not among those to rename.
  /// - Returns: the slugs that were found.
  package mutating func renameLinks(to name: @escaping (String) -> String?) -> Set<String> {
    var renamer = LinkRenamer(name: name)
    visit(&renamer)
    return renamer.met
  }
}

extension Mention {
  /// A body in which all mentions of one slug become mentions of another.
  ///
  /// - Returns: nil if it is mentioned nowhere.
  package static func rename(from old: String, to new: String, in body: [UInt8]) -> [UInt8]? {
    rename(in: body) { $0 == old ? new : nil }?.body
  }

  /// The same for many slugs at once.
  ///
  /// - Parameter name: the new slug; nil if the slug is not among those to rename.
  /// - Returns: the body, and the slugs that are mentioned; nil if none is.
  package static func rename(
    in body: [UInt8], to name: (String) -> String?
  ) -> (body: [UInt8], met: Set<String>)? {
    var renamed: [UInt8] = []
    var met: Set<String> = []
    var done = 0
    for mention in find(in: body) {
      guard let slug = mention.slug(where: { name($0) != nil }), let new = name(slug) else {
        continue
      }
      let start = mention.range.lowerBound + 1
      renamed += body[done..<start]
      renamed += new.utf8
      done = start + slug.utf8.count
      met.insert(slug)
    }
    return met.isEmpty ? nil : (renamed + body[done...], met)
  }
}

/// Changes the texts that are one slug, and mentions of it in others.
private struct LinkRenamer: FieldVisitor {
  typealias Failure = Never

  let name: (String) -> String?
  var met: Set<String> = []

  init(name: @escaping (String) -> String?) {
    self.name = name
  }

  mutating func text(
    _ key: FieldKey, _ value: inout String, _ rule: TextRule, identifies identity: FieldIdentity
  ) {
    if case .link = rule {
      rename(&value)
    } else if case .any = rule {
      renameMentions(&value)
    }
  }

  mutating func texts(
    _ key: FieldKey, _ value: inout [String], _ rule: ListRule, identifies identity: FieldIdentity
  ) {
    switch rule {
    case .links:
      for index in value.indices { rename(&value[index]) }
    case .any where key != .signatures && key != .contact:
      for index in value.indices { renameMentions(&value[index]) }
    case .any, .tags: break
    }
  }

  private mutating func rename(_ slug: inout String) {
    guard let new = name(slug) else { return }
    met.insert(slug)
    slug = new
  }

  private mutating func renameMentions(_ text: inout String) {
    guard text.utf8.contains(UInt8(ascii: "@")),
      let renamed = Mention.rename(in: Array(text.utf8), to: name)
    else { return }
    text = String(decoding: renamed.body, as: UTF8.self)
    met.formUnion(renamed.met)
  }

  mutating func groups<Group: FieldGroup>(_ key: FieldKey, _ value: inout [Group]) {
    for index in value.indices { value[index].visit(&self) }
  }

  mutating func extras(_ value: inout [ExtraField]) {}
}
