package import Records
import VaultStore

/// A link of a received record that does not lead to another record of the file. Only the slug
/// decides where it leads, and the author of the file chose it.
package struct ReceivedLink: Sendable, Hashable {
  /// The target of a link.
  package enum Target: Sendable, Hashable {
    /// To a record of this vault: the name of its kind, and its title.
    case own(kind: String, title: String)
    /// To nothing yet, and to the dialogue or session that gets the slug later.
    case nothing
  }

  /// The title of the record that comes.
  package let title: String
  /// The field that the link stands in; nil for a text.
  package let key: FieldKey?
  /// The slug.
  package let slug: String
  /// Its target.
  package let target: Target

  /// Whether it leads to a record of this vault.
  package var isOwn: Bool { target != .nothing }
}

/// Records of this vault that name the slug of a record that comes, which no record here has.
package struct AwaitedSlug: Sendable, Hashable {
  /// The slug.
  package let slug: String
  /// The name of the kind of the record that comes.
  package let kind: String
  /// How many records name it, at least one.
  package let records: Int
}

/// A slug that a record names, and where.
private struct NamedSlug: Hashable {
  let key: FieldKey?
  let slug: String
}

/// Finds what would be tied together only because slugs are the same.
struct ReceivedLinks {
  private let catalog: TargetCatalog
  private let signer: String
  // The records that have a slug here, each once.
  private let holders: [String: [Catalog.Head]]

  /// Looks at the slugs of a vault.
  ///
  /// - Parameter signer: the key whose signature on the file is valid; empty if there is none.
  init(_ catalog: TargetCatalog, signer: String) throws {
    self.catalog = catalog
    self.signer = signer
    var holders: [String: [Catalog.Head]] = [:]
    for head in catalog.heads {
      let outline = try catalog.outline(of: head)
      guard outline.hasSlug else { continue }
      let known = holders[outline.slug] ?? []
      let record = catalog.record(of: head)
      if !known.contains(where: { catalog.record(of: $0) == record }) {
        holders[outline.slug] = known + [head]
      }
    }
    self.holders = holders
  }

  /// The links of a record that it does not already have here.
  ///
  /// - Parameters:
  ///   - form: the record as received, with the sender's names.
  ///   - record: the record that it is here; nil if it has no id.
  ///   - before: the newest version here; nil if there is none.
  ///   - meant: the slugs whose records are known: those of the file, and those that changed when
  /// the record, or another one of the same signer, came earlier.
  ///   - renamed: the slugs that replace the sender's here.
  func links(
    of form: TextForm, as record: RecordID?, since before: TextForm?, meant: Set<String>,
    renamed: [String: String] = [:]
  ) throws -> [ReceivedLink] {
    let known = Set(before.map { named(in: $0) } ?? [])
    var found: [ReceivedLink] = []
    for name in named(in: form) where !known.contains(name) && !meant.contains(name.slug) {
      let here = NamedSlug(key: name.key, slug: renamed[name.slug] ?? name.slug)
      guard !known.contains(here), let target = try target(of: here, in: record) else { continue }
      found.append(
        ReceivedLink(title: form.metadata.title, key: name.key, slug: name.slug, target: target))
    }
    return found
  }

  private func target(of name: NamedSlug, in record: RecordID?) throws -> ReceivedLink.Target? {
    var heads = holders[name.slug] ?? []
    if heads.isEmpty {
      guard let key = name.key else { return nil }
      // A title or another case leads there as soon as somebody edits the record.
      let link = RecordLink(key: key, slug: name.slug)
      heads = try RecordLinks(catalog).slug(meantBy: link).flatMap { holders[$0] } ?? []
      // Whoever creates a dialogue later does not think of what came before.
      let kind = RecordLinks.kind(meantBy: key)
      guard !heads.isEmpty else {
        return kind == .dialogue || kind == .session ? .nothing : nil
      }
    }
    for head in heads {
      let held = catalog.record(of: head)
      guard held != record, try !came(held, as: name.slug) else { continue }
      let outline = try catalog.outline(of: head)
      return .own(kind: outline.kind.name, title: outline.title)
    }
    return nil
  }

  /// Whether a record came from the signer of the file under that slug, which then means it.
  private func came(_ record: RecordID, as slug: String) throws -> Bool {
    guard !signer.isEmpty else { return false }
    let replay = catalog.compartment(catalog.target).replay
    return try replay.versions(of: record).contains { index in
      guard !replay.isDeletion(index) else { return false }
      let metadata = try catalog.entry(
        Catalog.Head(role: catalog.target, index: index, modified: replay.modified(index))
      ).metadata
      guard let received = Provenance.received(in: metadata), received.signer == signer else {
        return false
      }
      return !received.isChanged && metadata.slug == slug
        && !received.renames.contains { $0.to == slug && $0.record == record.bytes }
    }
  }

  /// The slugs that a record names in its fields and its text, each once for a field and for texts.
  private func named(in form: TextForm) -> [NamedSlug] {
    var names = form.metadata.links.map { NamedSlug(key: $0.key, slug: $0.slug) }
    let texts = form.metadata.fields.flatMap(\.value.texts).filter {
      $0.utf8.contains(UInt8(ascii: "@"))
    }
    for body in texts.map({ Array($0.utf8) }) + [form.body] {
      names += Mention.find(in: body).map { mention in
        NamedSlug(key: nil, slug: mention.slug { holders[$0] != nil } ?? mention.text)
      }
    }
    var seen: Set<NamedSlug> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Which slugs are named here already that nobody has here, and that come to lead to records of the
  /// file: by their slugs, or at the next edit by their titles and names.
  ///
  /// - Parameters:
  ///   - coming: the records as they are to be stored, each with the version that it replaces here.
  ///   - records: all of the file: they name one another.
  func awaited(
    _ coming: [(new: Metadata, old: Metadata?)], except records: Set<RecordID>
  ) throws -> [AwaitedSlug] {
    var new: [String: Set<RecordKind>] = [:]
    for (metadata, old) in coming
    where RecordLinks.leadsTo(metadata.kind) && !metadata.slug.isEmpty {
      let before = old.map(RecordLinks.slugs) ?? []
      let names = RecordLinks.slugs(naming: metadata).subtracting(before).union([metadata.slug])
      for name in names where holders[name] == nil {
        new[name, default: []].insert(metadata.kind)
      }
    }
    guard !new.isEmpty else { return [] }
    var naming: [String: [RecordID: RecordKind]] = [:]
    for entry in try catalog.entries(where: { $0.kind != .attachment && !$0.kind.isInternal }) {
      let record = entry.version.record
      guard catalog.isOwn(entry), !records.contains(record), !isSigners(entry) else { continue }
      for link in entry.metadata.links {
        guard let kinds = new[link.slug] else { continue }
        let meant = RecordLinks.kind(meantBy: link.key)
        guard let kind = kinds.first(where: { meant == nil || $0 == meant }) ?? kinds.first else {
          continue
        }
        naming[link.slug, default: [:]][record] = kind
      }
    }
    return naming.sorted { $0.key < $1.key }.map { slug, records in
      AwaitedSlug(slug: slug, kind: records.values.first?.name ?? "", records: records.count)
    }
  }

  /// Whether a record says what the signer of the file wrote.
  private func isSigners(_ entry: Catalog.Entry) -> Bool {
    guard !signer.isEmpty, let received = Provenance.received(in: entry.metadata) else {
      return false
    }
    return received.signer == signer && !received.isChanged
  }
}
