import Records
import VaultStore

/// Slugs that become others in the records of a file, all at once: one may become what another was.
struct SlugRenames {
  private let slugs: [String: String]

  /// The new slug for each old one; no two become the same.
  init(_ slugs: [String: String]) {
    self.slugs = slugs.filter { $0.key != $0.value }
  }

  /// A record under the new names. The text of one that was agreed on stays: its signatures hold for
  /// the text as it is.
  func applied(to form: TextForm) -> TextForm {
    guard !slugs.isEmpty else { return form }
    var form = form
    if let slug = slugs[form.metadata.slug] { form.metadata.slug = slug }
    _ = form.metadata.renameLinks { [slugs] in slugs[$0] }
    if !AgreedText.isAgreed(form.metadata) {
      form.body = Mention.rename(in: form.body) { slugs[$0] }?.body ?? form.body
    }
    return form
  }
}

extension TextForm {
  /// The slugs that the record names in its fields and its text, as far as they are slugs of somebody.
  func names(where isOne: @escaping (String) -> Bool) -> Set<String> {
    var names = Set(metadata.links.map(\.slug).filter(isOne))
    names.formUnion(Mention.find(in: body).compactMap { $0.slug(where: isOne) })
    var fields = metadata
    return names.union(fields.renameLinks { isOne($0) ? $0 : nil })
  }
}

/// The names that records had where they came from, for a file that goes out.
///
/// Whoever receives a record calls it as they like. What comes back to its author, or goes on to
/// somebody who knows it from there, is then the same record under the same name, and no other version
/// of it: otherwise every step of its way would rename it once more.
struct SentNames {
  private let renames: SlugRenames
  private let undone: Set<String>

  /// The names for some records; none where they would not be clear among them.
  init(_ entries: [Catalog.Entry], in catalog: Catalog) throws {
    var names: [String: String] = [:]
    var unclear: Set<String> = []
    let known = entries.flatMap { Provenance.received(in: $0.metadata)?.renames ?? [] }
    guard !known.isEmpty else {
      (renames, undone) = (SlugRenames([:]), [])
      return
    }
    var slugs: [[UInt8]: String] = [:]
    for head in catalog.heads where head.role == .cover {
      let outline = try catalog.outline(of: head)
      let record = catalog.record(of: head).bytes
      if outline.hasSlug, slugs[record] == nil { slugs[record] = outline.slug }
    }
    for rename in known {
      let now = slugs[rename.record] ?? rename.to
      if let other = names[now], other != rename.from { unclear.insert(now) }
      if now != rename.from { names[now] = rename.from }
    }
    // Somebody else may have the name in these records, or two may come to have one.
    let wanted = Set(names.values)
    var named = Set(entries.map(\.metadata.slug)).subtracting(names.keys)
    let others = wanted.subtracting(names.keys)
    for entry in entries {
      named.formUnion(try catalog.form(of: entry).names(where: others.contains))
    }
    let counts = names.values.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    for (now, from) in names where counts[from, default: 0] > 1 || named.contains(from) {
      unclear.insert(now)
    }
    for now in unclear { names[now] = nil }
    renames = SlugRenames(names)
    undone = Set(names.values)
  }

  /// A record as it goes out.
  func form(of entry: Catalog.Entry, _ metadata: Metadata, body: [UInt8]) -> TextForm {
    renames.applied(
      to: TextForm(metadata: Provenance.removed(from: metadata), body: body))
  }

  /// Under which id a version goes, and what it says that it comes from. A version that is again as it
  /// came goes under the id that it came with.
  func ids(
    of entry: Catalog.Entry, as form: TextForm, earlier: [VersionID]
  ) -> (version: VersionID, earlier: [VersionID]) {
    let own = entry.version.id
    guard let received = Provenance.received(in: entry.metadata), let version = received.version
    else { return (own, earlier) }
    if !received.isChanged, received.digest == Provenance.digest(of: form) {
      return (version, earlier.filter { $0 != version })
    }
    // Under other names it is not what comes from the sender's version.
    guard received.renames.allSatisfy({ undone.contains($0.from) }) else { return (own, earlier) }
    return (own, earlier.contains(version) ? earlier : [version] + earlier)
  }
}
