import BundleFormat
import Records
import VaultStore

/// Which slugs the records of a bundle get here, and what their texts then name.
struct ReceivedSlugs {
  /// The slugs that those of the bundle become, where they change.
  private(set) var changed: [String: String] = [:]
  /// The names in the bundle that are not its records', and mean records that came from its signer.
  private(set) var signedNames: Set<String> = []
  /// The same changes, to be made in texts.
  private(set) var renaming = SlugRenames([:])

  private let bundle: ReceivedBundle
  private let catalog: TargetCatalog
  private let versions: VersionDecisions
  // The records that slugs mean: in the bundle, and here.
  private var meant: [String: [UInt8]] = [:]
  private var present: [String: [UInt8]] = [:]

  /// Chooses slugs.
  ///
  /// - Parameter decisions: about each text of the bundle.
  /// - Throws: `ApplicationError.receivedRefused` where two records of the bundle have one slug.
  init(
    _ bundle: ReceivedBundle, _ decisions: [VersionDecision], in catalog: TargetCatalog,
    _ versions: VersionDecisions
  ) throws {
    self.bundle = bundle
    self.catalog = catalog
    self.versions = versions
    try choose(decisions)
  }

  /// A record's slug may be taken here by another one: it then gets one like it, and so do the links
  /// between the records of the bundle.
  private mutating func choose(_ decisions: [VersionDecision]) throws {
    var seen: Set<String> = []
    for text in bundle.texts where !text.metadata.slug.isEmpty {
      guard seen.insert(text.metadata.slug).inserted else {
        throw ApplicationError.receivedRefused(
          ImportRefusal(file: text.item.path, reason: .sameSlug))
      }
    }
    var owners: [String: RecordID] = [:]
    for head in catalog.heads {
      let outline = try catalog.outline(of: head)
      guard outline.hasSlug else { continue }
      let record = catalog.record(of: head)
      owners[outline.slug] = record
      if present[outline.slug] == nil { present[outline.slug] = record.bytes }
    }
    for (text, decision) in zip(bundle.texts, decisions) where !text.metadata.slug.isEmpty {
      meant[text.metadata.slug] = decision.record.bytes
    }
    var clashes: [(slug: String, old: String)] = []
    for (text, decision) in zip(bundle.texts, decisions) where !text.metadata.slug.isEmpty {
      let slug = text.metadata.slug
      let old = decision.head?.metadata.slug ?? ""
      let isTaken = owners[slug].map { $0 != decision.record } ?? false
      if isTaken || isReference(slug, except: decision.record) {
        clashes.append((slug, old))
      } else if !old.isEmpty,
        versions.renames(of: decision).contains(where: {
          $0.from == slug && $0.record == decision.record.bytes
        })
      {
        // It was renamed when it came, and keeps that name.
        changed[slug] = old
      }
    }
    let foreign = try foreignNames(decisions, owners, seen)
    signedNames = foreign.signed
    var taken = Set(owners.keys).union(seen).union(foreign.names)
    var numbers = SlugNumbers()
    for (slug, old) in clashes {
      let new = old.isEmpty ? numbers.unique(slug, isTaken: taken.contains) : old
      taken.insert(new)
      changed[slug] = new
    }
    changed.merge(foreign.slugs.filter { $0.key != $0.value }) { one, _ in one }
    renaming = SlugRenames(changed)
  }

  /// Whether a slug reads like the reference of another record here.
  private func isReference(_ slug: String, except record: RecordID) -> Bool {
    guard let prefix = RecordID.Prefix(hexadecimal: slug), prefix.isReference else {
      return false
    }
    return catalog.heads.contains { head in
      let other = catalog.record(of: head)
      return other != record && prefix.begins(other)
    }
  }

  /// The names in the texts that are not in the bundle: they must not come to mean one
  /// of its records. Also the names among them that are known to mean records which
  /// came earlier under other names.
  private func foreignNames(
    _ decisions: [VersionDecision], _ owners: [String: RecordID], _ seen: Set<String>
  ) throws -> (names: Set<String>, slugs: [String: String], signed: Set<String>) {
    var names: Set<String> = []
    for text in bundle.texts {
      names.formUnion(text.metadata.links.map(\.slug))
      names.formUnion(Mention.find(in: try text.body.bytes()).map(\.text))
    }
    names.subtract(seen)
    let current = Dictionary(
      owners.map { ($0.value.bytes, $0.key) }, uniquingKeysWith: { one, other in min(one, other) })
    var found: [String: String] = [:]
    for rename in decisions.flatMap({ versions.renames(of: $0) }) where !seen.contains(rename.from)
    {
      found[rename.from] = current[rename.record] ?? rename.to
    }
    // If the same person signed what came earlier, the name means the same record, however that
    // record and the other one with the name are called here now.
    let open = names.filter { found[$0] == nil }
    guard !bundle.validKey.isEmpty, !names.isEmpty else { return (names, found, []) }
    var signed: Set<String> = []
    for entry in try catalog.entries(where: { $0.hasSlug && !$0.kind.isInternal })
    where catalog.isOwn(entry) {
      guard let received = Provenance.received(in: entry.metadata),
        received.signer == bundle.validKey
      else { continue }
      for rename in received.renames
      where rename.record == entry.version.record.bytes && names.contains(rename.from) {
        if open.contains(rename.from), found[rename.from] == nil {
          found[rename.from] = entry.metadata.slug
        }
        if found[rename.from] == entry.metadata.slug { signed.insert(rename.from) }
      }
    }
    return (names, found, signed)
  }

  /// The names that are changed in a text, with the records that they mean.
  func renames(
    of named: Set<String>, _ own: String, _ decision: VersionDecision
  ) -> [Provenance.Rename] {
    let earlier = Dictionary(
      versions.renames(of: decision).map { ($0.from, $0.record) },
      uniquingKeysWith: { one, _ in one })
    return named.sorted().compactMap { from in
      guard let to = changed[from] else { return nil }
      let record = meant[from] ?? earlier[from] ?? present[to]
      return record.map { Provenance.Rename(from: from, to: to, record: $0) }
    }
  }

  /// The fields of a record under the names that records get here.
  func renamed(_ metadata: Metadata) -> Metadata {
    renaming.applied(to: TextForm(metadata: metadata, body: [])).metadata
  }
}
