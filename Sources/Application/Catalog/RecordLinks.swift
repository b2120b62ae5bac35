package import Records
package import VaultStore

/// Which records of the compartment that is changed name which others, by slug in a field or as
/// `@slug` in a field or the text.
package struct RecordLinks {
  private let catalog: TargetCatalog

  /// The links of the compartment that changes go to.
  package init(_ catalog: TargetCatalog) {
    self.catalog = catalog
  }

  /// The records that name a slug, newest first.
  package func naming(_ slug: String, except record: RecordID) throws -> [Catalog.Entry] {
    guard !slug.isEmpty else { return [] }
    return try entries(except: record).filter { entry in
      var metadata = entry.metadata
      if metadata.renameLinks(from: slug, to: slug) { return true }
      return Mention.find(in: try catalog.body(entry)).contains { $0.slug { $0 == slug } != nil }
    }
  }

  /// Says in which fields of a record links lead nowhere yet, or to another kind of record; which
  /// ones would be a record's words.
  package func noteUnknown(in metadata: Metadata, _ notes: Notes) throws {
    let links = metadata.links
    guard !links.isEmpty else { return }
    let kinds = try catalog.kindsBySlug()
    var keys: [FieldKey] = []
    for link in links where !keys.contains(link.key) { keys.append(link.key) }
    for key in keys {
      let slugs = Set(links.filter { $0.key == key }.map(\.slug))
      let unknown = slugs.count { kinds[$0] == nil && $0 != metadata.slug }
      if unknown > 0 { notes.add(.linksToNothing(key, count: unknown)) }
      let astray = slugs.count { slug in
        guard let kind = kinds[slug], let meant = RecordLinks.kind(meantBy: key) else {
          return false
        }
        return kind != meant
      }
      if astray > 0 { notes.add(.linksToOtherKind(key, count: astray)) }
    }
  }

  /// A record's fields with only slugs as links. If a link is not a slug, but names a single
  /// record of the kind that the field is for (by its id or name, or a slug made from its title),
  /// that record's slug replaces it. Links that name no record stay unchanged.
  package func resolved(_ metadata: Metadata) throws -> Metadata {
    let links = metadata.links
    guard !links.isEmpty else { return metadata }
    let kinds = try catalog.kindsBySlug()
    var resolved = metadata
    for link in links where kinds[link.slug] == nil && link.slug != metadata.slug {
      if let slug = try slug(meantBy: link) {
        _ = resolved.renameLinks(from: link.slug, to: slug)
      }
    }
    return resolved
  }

  /// Converts what somebody typed into the form that the field takes. If the field links records,
  /// this is the slug of the named record, or else a text that can be a slug.
  ///
  /// - Parameter choose: takes the people whose names contain the text, if there are several, and
  ///   the text; returns nil to keep it unchanged.
  /// - Throws: `ApplicationError.ambiguous` if several people have the name: none is guessed.
  package func slug(
    meantBy text: String, in key: FieldKey,
    choose: ([Catalog.Namesake], String) throws -> String?
  ) throws -> String {
    // Names in a row, 王伟、李娜: each is looked up.
    if let names = RecordLinks.names(text, by: key) {
      return try names.map { try slug(meantBy: $0, in: key, choose: choose) }
        .joined(separator: "、")
    }
    if RecordLinks.kind(meantBy: key) == .person, try catalog.kindsBySlug()[text] == nil,
      let entry = try catalog.named(text), entry.metadata.kind == .person,
      !entry.metadata.slug.isEmpty
    {
      return entry.metadata.slug
    }
    let named = RecordLinks.slug(named: text, by: key)
    guard RecordLinks.kind(meantBy: key) != nil, try catalog.kindsBySlug()[named] == nil else {
      return named
    }
    if let slug = try slug(meantBy: RecordLink(key: key, slug: named)) { return slug }
    guard RecordLinks.kind(meantBy: key) == .person else { return named }
    let people = try catalog.people(named: text)
    return try (people.count > 1 ? choose(people, text) : nil) ?? named
  }

  /// The text itself, or for a field of links the slug that is made of it: a record may be named by
  /// its title too, and a field holds what can be a slug.
  package static func slug(named text: String, by key: FieldKey) -> String {
    // Several names in one are none: they would become the slug of nobody.
    guard kind(meantBy: key) != nil, !Slug.isValid(text), !text.contains(",") else { return text }
    if let names = names(text, by: key) {
      return names.map { slug(named: $0, by: key) }.joined(separator: "、")
    }
    return Slug.derive(from: text) ?? text
  }

  /// The names that a text of several in a row consists of; nil where it names one.
  private static func names(_ text: String, by key: FieldKey) -> [String]? {
    guard kind(meantBy: key) != nil else { return nil }
    let names = text.split { $0 == "、" || $0 == "，" }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return names.count > 1 ? names.filter { !$0.isEmpty } : nil
  }

  /// The slug of the single record that a link names otherwise than by its slug: by which the link is
  /// replaced when the record is edited.
  func slug(meantBy link: RecordLink) throws -> String? {
    guard let kind = RecordLinks.kind(meantBy: link.key) else { return nil }
    // A name that several records share resolves to none; the user is told that it matches nothing.
    if let entry = try? catalog.named(link.slug), entry.metadata.kind == kind {
      return entry.metadata.slug.isEmpty ? nil : entry.metadata.slug
    }
    let named = try catalog.entries { $0.kind == kind && $0.hasSlug }.filter { entry in
      RecordLinks.slugs(naming: entry.metadata).contains(link.slug)
    }
    let slugs = Set(named.map(\.metadata.slug))
    return slugs.count == 1 ? slugs.first : nil
  }

  /// The slugs that are made of a record's title and of a person's names: each may name it.
  static func slugs(naming metadata: Metadata) -> Set<String> {
    var names = [metadata.title]
    if case .person(let person) = metadata.details { names += [person.native] + person.aliases }
    return Set(names.compactMap { Slug.derive(from: $0) })
  }

  /// Whether records of a kind are what fields of others lead to, by slug.
  package static func leadsTo(_ kind: RecordKind) -> Bool {
    [.dialogue, .session, .person].contains(kind)
  }

  /// The kind of record that a field's links lead to; nil where any may be linked, or none can.
  package static func kind(meantBy key: FieldKey) -> RecordKind? {
    switch key {
    case .dialogue: .dialogue
    case .session: .session
    case .people, .attendees, .facilitators, .carrier, .person, .inviter, .replaces, .apart,
      .facilitator, .much, .some, .few, .interrupted:
      .person
    default: nil
    }
  }

  /// New versions of all records that name a slug, which name another one instead; empty if either
  /// slug is missing. A text that was agreed on stays unchanged, because its signatures would not
  /// hold for another one. If another record of the compartment has the same slug, nobody knows
  /// which of the two a link means. Then this changes nothing and adds a note.
  package func moving(
    _ old: String, to new: String, except record: RecordID, _ notes: Notes
  ) throws -> [Change] {
    guard old != new, !old.isEmpty else { return [] }
    guard try !isTaken(old, besides: record) else {
      let linking = Set(try naming(old, except: record).map(\.version.record))
      if !linking.isEmpty { notes.add(.linksNameAnother(slug: old, count: linking.count)) }
      return []
    }
    guard !new.isEmpty else { return [] }
    var changes: [Change] = []
    // The oldest first: of a record in conflict, what was here first stays so.
    for entry in try entries(except: record).reversed() {
      var metadata = entry.metadata
      let isLinked = metadata.renameLinks(from: old, to: new)
      let body = try catalog.body(entry)
      let isFrozen = AgreedText.isAgreed(metadata)
      let renamed = isFrozen ? nil : Mention.rename(from: old, to: new, in: body)
      guard isLinked || renamed != nil else { continue }
      // For a record in conflict, each newest version gets its own successor: nobody
      // chose between them here.
      changes.append(
        try Change.put(
          entry.version.record, replacing: [entry.version.id],
          metadata: Provenance.changedHere(metadata).serialized(),
          body: BytesSource(renamed ?? body)))
    }
    return changes
  }

  /// Whether another record of the compartment that changes go to has a slug.
  private func isTaken(_ slug: String, besides record: RecordID) throws -> Bool {
    try catalog.heads { $0.slug == slug }.contains {
      $0.role == catalog.target && catalog.record(of: $0) != record
    }
  }

  private func entries(except record: RecordID) throws -> [Catalog.Entry] {
    try catalog.entries { $0.kind != .attachment }
      .filter { catalog.isOwn($0) && $0.version.record != record }
  }
}
