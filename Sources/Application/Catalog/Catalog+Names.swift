import Folding
package import Records
package import VaultStore

// Finds the record that a reference means. A whole name comes before part of a name. If records in
// two compartments have the same name, the one in the first compartment counts.

extension Catalog {
  /// A record that a reference may mean, as it is listed where there are several.
  package struct Namesake: Sendable, Hashable {
    /// Its slug, else the first digits of its id.
    package let reference: String
    /// The name of its kind.
    package let kind: String
    /// Its title.
    package let title: String
    /// The name of its compartment; empty where only one is open.
    package let compartment: String

    /// A namesake.
    package init(reference: String, kind: String, title: String, compartment: String = "") {
      self.reference = reference
      self.kind = kind
      self.title = title
      self.compartment = compartment
    }
  }

  /// The record with a slug, first digits of its id, whole title, native name or alias; nil if
  /// there is none. Names and, last, slugs are compared without case and accents, and a person's
  /// name with the surname before or after the given name.
  ///
  /// - Throws: `ApplicationError.ambiguous` if there are several.
  package func named(_ reference: String) throws -> Entry? {
    guard !reference.isEmpty else { return nil }
    let prefix = RecordID.Prefix(hexadecimal: reference)
    // A slug that reads like the reference of another record does not take its place.
    let whole = prefix?.isReference == true ? prefix : nil
    if let found = try first(where: { head in
      (try? outline(of: head).slug) == reference || whole?.begins(record(of: head)) == true
    }) {
      return found
    }
    if let prefix, let found = try first(where: { prefix.begins(record(of: $0)) }) {
      return found
    }
    let wanted = FoldedForms(reference)
    guard !wanted.isEmpty else { return nil }
    if let found = try first(where: { head in
      names(of: head).contains { FoldedForms($0).isSame(as: wanted) }
    }) {
      return found
    }
    // `Brown Jane` and `Brown, Jane` are Jane Brown.
    let orders = PersonName.orders(of: reference).map { FoldedText($0) }
    if !orders.isEmpty,
      let found = try first(where: { head in
        personNames(of: head).contains { orders.contains(FoldedText($0)) }
      })
    {
      return found
    }
    // `cafe` is the record of the slug `café`, if nothing is called exactly so.
    return try first { head in
      guard let slug = try? outline(of: head).slug, !slug.isEmpty else { return false }
      return FoldedForms(slug).isSame(as: wanted)
    }
  }

  /// The record with a name that contains these words; nil if there is none.
  ///
  /// - Throws: `ApplicationError.ambiguous` if there are several.
  package func partlyNamed(_ reference: String) throws -> Entry? {
    let wanted = FoldedForms(reference)
    guard !wanted.isEmpty else { return nil }
    return try first { head in names(of: head).contains { FoldedForms($0).contains(wanted) } }
  }

  /// The records with a name or a slug in which a word begins with this text; of a conflict the
  /// newest counts. They may be meant, and the whole name of one has to be given.
  package func beginning(with reference: String) throws -> [Namesake] {
    let wanted = FoldedForms(reference)
    guard !wanted.isEmpty else { return [] }
    return try candidates { head in
      let slug = try? outline(of: head).slug
      return (names(of: head) + [slug ?? ""]).contains { name in
        PersonName.tails(of: name).contains { FoldedForms($0).begins(with: wanted) }
      }
    }
  }

  /// The people with slugs whose names contain these words, as whole words if the
  /// script separates words.
  package func people(named words: String) throws -> [Namesake] {
    let wanted = FoldedForms(words)
    guard !wanted.isEmpty else { return [] }
    return try candidates { head in
      try outline(of: head).hasSlug
        && personNames(of: head).contains { FoldedForms($0).names(wanted) }
    }
  }

  private func candidates(where mayBeMeant: (Head) throws -> Bool) throws -> [Namesake] {
    var seen: Set<RecordID> = []
    return try candidates(
      heads.filter { head in
        guard let outline = try? outline(of: head), !outline.kind.isInternal else { return false }
        return try mayBeMeant(head) && seen.insert(record(of: head)).inserted
      })
  }

  /// The names of a record; empty if it cannot be read.
  private func names(of head: Head) -> [String] {
    guard let outline = try? outline(of: head) else { return [] }
    let names = personNames(of: head)
    return names.isEmpty ? [outline.title] : names
  }

  /// The names of a person; empty for other records, and if it cannot be read.
  private func personNames(of head: Head) -> [String] {
    guard let outline = try? outline(of: head), outline.kind == .person,
      let entry = try? entry(head), case .person(let person) = entry.metadata.details
    else { return [] }
    return [outline.title, person.native] + person.aliases
  }

  /// The other people who have one of a person's names, in either order of its parts.
  package func namesakes(of metadata: Metadata, except record: RecordID) throws -> [Entry] {
    guard case .person(let person) = metadata.details else { return [] }
    let names = [metadata.title, person.native].filter { !$0.isEmpty }
    let wanted = Set(names.flatMap { [$0] + PersonName.orders(of: $0) }.map { FoldedText($0) })
    guard !wanted.isEmpty else { return [] }
    var seen: Set<RecordID> = [record]
    return try heads.filter { head in
      personNames(of: head).contains { wanted.contains(FoldedText($0)) }
        && seen.insert(self.record(of: head)).inserted
    }.map { try entry($0) }
  }

  /// The only record that is meant, in the first compartment that has one.
  private func first(where isMeant: (Head) -> Bool) throws -> Entry? {
    for compartment in compartments {
      let meant = heads.filter { $0.role == compartment.role && isMeant($0) }
      let visible = try meant.filter { try !outline(of: $0).kind.isInternal }
      var seen: Set<RecordID> = []
      let records = visible.filter { seen.insert(record(of: $0)).inserted }
      guard records.count < 2 else {
        throw ApplicationError.ambiguous(try candidates(records))
      }
      // In a conflict, the newest version counts.
      if let head = records.first { return try entry(head) }
    }
    return nil
  }

  /// Two records have the same slug where two copies of a vault got one each: then only their ids tell
  /// them apart.
  private func candidates(_ heads: [Head]) throws -> [Namesake] {
    let outlines = try heads.map { try outline(of: $0) }
    var counts: [String: Int] = [:]
    for outline in outlines { counts[outline.slug, default: 0] += 1 }
    return zip(heads, outlines).map { head, outline in
      let slug = counts[outline.slug] == 1 ? outline.slug : ""
      return Namesake(
        reference: Catalog.reference(slug: slug, record(of: head)), kind: outline.kind.name,
        title: outline.title, compartment: showsCompartments ? head.role.name : "")
    }
  }

  /// Finds `REF@VERSION`: a version by the first digits of its id.
  package func findVersion(_ text: String) throws -> (entry: Entry, version: Version) {
    guard let at = text.lastIndex(of: "@") else { throw ApplicationError.noSuchVersion }
    let entry = try find(String(text[..<at]))
    let version = try VersionFinder.version(
      text[text.index(after: at)...], of: entry.version.record, in: compartment(entry.role))
    return (entry, version)
  }

  /// The slugs that are taken.
  package func slugs() throws -> Set<String> { Set(try kindsBySlug().keys) }

  /// The kinds of the records with slugs; if two have the same slug, the first
  /// compartment's counts.
  package func kindsBySlug() throws -> [String: RecordKind] {
    var kinds: [String: RecordKind] = [:]
    for compartment in compartments {
      for head in heads where head.role == compartment.role {
        let outline = try outline(of: head)
        if outline.hasSlug && kinds[outline.slug] == nil { kinds[outline.slug] = outline.kind }
      }
    }
    return kinds
  }
}

/// The parts of a person's name.
enum PersonName {
  // Longer ones are titles of other records.
  private static let mostParts = 5

  /// The same name with its surname on the other side: `Brown Jane` and `Brown, Jane` for `Jane Brown`,
  /// without the comma. Nothing for a name of one part.
  static func orders(of name: String) -> [String] {
    if let comma = name.firstIndex(where: { $0 == "," || $0 == "，" }) {
      let parts = [name[name.index(after: comma)...], name[..<comma]].map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      guard parts.allSatisfy({ !$0.isEmpty }) else { return [] }
      return [parts.joined(separator: " "), parts.reversed().joined(separator: " ")]
    }
    let parts = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard (2...mostParts).contains(parts.count), let first = parts.first, let last = parts.last
    else { return [] }
    let lastFirst = [last] + Array(parts.dropLast(1))
    let firstLast = Array(parts.dropFirst(1)) + [first]
    return [lastFirst, firstLast].map { $0.joined(separator: " ") }
  }

  /// A name from each of its words on.
  static func tails(of name: String) -> [String] {
    let parts = name.split(whereSeparator: \.isWhitespace)
    return parts.indices.map { parts[$0...].joined(separator: " ") }
  }
}

/// The name of a record in a message.
package struct RecordName: Sendable, Hashable {
  /// Its title; empty where it has none.
  package let title: String
  /// Its slug, else the first digits of its id.
  package let reference: String
}

extension Catalog.Entry {
  /// The name of the record in messages.
  package var name: RecordName { RecordName(title: metadata.title, reference: reference) }
}
