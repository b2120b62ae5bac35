import BundleFormat
import Calendar
import Records
import VaultStore

/// Makes the plan.
struct ReceivePlanner {
  private(set) var rows: [ReceivePlan.Row] = []
  private(set) var links: [ReceivedLink] = []
  private(set) var awaited: [AwaitedSlug] = []
  private(set) var changes: [Change] = []
  private(set) var attachments = 0

  private let bundle: ReceivedBundle
  private let catalog: TargetCatalog
  private let versions: VersionDecisions
  private let day: Day
  // The record that each record of the bundle is here.
  private var records: [[UInt8]: RecordID] = [:]

  init(_ bundle: ReceivedBundle, _ catalog: TargetCatalog, _ day: Day) {
    self.bundle = bundle
    self.catalog = catalog
    self.day = day
    versions = VersionDecisions(catalog)
  }

  /// Looks at what is there.
  ///
  /// - Throws: as `ReceivePlan.init`.
  mutating func plan() throws {
    if let document = bundle.document { return try plan(document) }
    let decisions = try bundle.texts.map { try decision(on: $0) }
    for (text, decision) in zip(bundle.texts, decisions) {
      records[text.item.record] = decision.record
    }
    let slugs = try ReceivedSlugs(bundle, decisions, in: catalog, versions)
    let fates = try keepingMarks(decisions, slugs)
    var stored: [[UInt8]: [ReceivePlan.Fate]] = [:]
    var fileChanges: [Change] = []
    for file in bundle.files {
      guard let (change, fate) = try change(of: file) else { continue }
      fileChanges.append(change)
      stored[file.item.owner ?? [], default: []].append(fate)
    }
    for (text, fate) in zip(bundle.texts, fates) {
      let slug = slugs.changed[text.metadata.slug] ?? text.metadata.slug
      let files = stored[text.item.record] ?? []
      // A record whose file is replaced is not what it was.
      let replaced = [ReceivePlan.Fate.conflict, .update].first(where: files.contains)
      rows.append(
        ReceivePlan.Row(
          fate: fate.fate == .known ? replaced ?? .known : fate.fate,
          kind: text.metadata.kind.name, title: text.metadata.title, slug: slug,
          attachments: files.count, opensMore: fate.opensMore))
      if fate.fate != .known { changes.append(try change(of: text, fate, slugs)) }
    }
    changes += fileChanges
    attachments = fileChanges.count
    try findLinks(fates, slugs)
  }

  /// Links that lead out of the file: a stranger who knows or guesses a slug could put words into a
  /// dialogue of one's own.
  private mutating func findLinks(_ fates: [VersionDecision], _ slugs: ReceivedSlugs) throws {
    let finder = try ReceivedLinks(catalog, signer: bundle.validKey)
    let named = slugs.signedNames.union(bundle.texts.map(\.metadata.slug))
    var coming: [(new: Metadata, old: Metadata?)] = []
    for (text, decision) in zip(bundle.texts, fates)
    where decision.fate != .known && decision.fate != .older {
      links += try finder.links(
        of: TextForm(metadata: text.metadata, body: try text.body.bytes()), as: decision.record,
        since: try decision.head.map { try catalog.form(of: $0) },
        // The renames of one received record say nothing about another, which anybody
        // may have added.
        meant: named.union(versions.renames(of: decision).map(\.from)), renamed: slugs.changed)
      coming.append((slugs.renamed(text.metadata), decision.head?.metadata))
    }
    awaited = try finder.awaited(coming, except: Set(records.values))
  }

  /// A text becomes a note, and any other file the attachment of one: it has no ids. What came before
  /// is known by its digest.
  private mutating func plan(_ document: ReceivedBundle.Document) throws {
    if let entry = try known(document) {
      rows = [
        ReceivePlan.Row(
          fate: .known, kind: entry.metadata.kind.name, title: entry.metadata.title,
          slug: entry.metadata.slug, attachments: 0)
      ]
      return
    }
    let record = RecordID.random()
    let (sender, key) = bundle.signer
    let plain = Metadata(RecordKind.note, title: document.title)
    let metadata = Provenance.added(
      to: plain, from: sender, key: key, on: day, digest: document.digest)
    links = try ReceivedLinks(catalog, signer: bundle.validKey).links(
      of: TextForm(metadata: plain, body: document.text ?? []), as: nil, since: nil, meant: [])
    changes.append(
      try Change.put(
        record, metadata: metadata.serialized(), body: BytesSource(document.text ?? [])))
    if document.text == nil {
      var file = Metadata(RecordKind.attachment, title: document.name)
      file.owner = record.bytes
      changes.append(
        try Change.put(.random(), metadata: file.serialized(), body: document.file))
      attachments = 1
    }
    rows = [
      ReceivePlan.Row(
        fate: .new, kind: RecordKind.note.name, title: document.title, slug: "",
        attachments: attachments)
    ]
  }

  /// The note that a document became when it came before. A signature that it has now, and had not
  /// then, makes it another one.
  private func known(_ document: ReceivedBundle.Document) throws -> Catalog.Entry? {
    let key = bundle.signer.key
    return try catalog.entries { $0.kind == .note }.first { entry in
      guard catalog.isOwn(entry), let received = Provenance.received(in: entry.metadata),
        key.isEmpty || received.signer == key
      else { return false }
      if let digest = received.digest { return digest == document.digest }
      // Records that an earlier version of this program received have no digest.
      guard let text = document.text else { return false }
      return try catalog.body(entry) == text
    }
  }

  // MARK: - Texts

  private func decision(on text: ReceivedBundle.Text) throws -> VersionDecision {
    try versions.decision(
      on: text.item,
      isSameRecord: {
        $0.metadata.kind == text.metadata.kind || text.wasLine && $0.metadata.kind == .line
      },
      // A version of one's own is what it is, whatever somebody else says.
      isOwn: { Provenance.received(in: $0.metadata)?.isChanged ?? true },
      isSame: { entry in
        // Whatever the field says: a record that comes back is the same if it says the same.
        if Provenance.received(in: entry.metadata)?.digest == text.digest { return true }
        return Provenance.digest(of: try catalog.form(of: entry)) == text.digest
      },
      replaces: { head in
        // Later summaries are compared with the text and the date in the record of a release, so no
        // other version may take its place.
        if head.metadata.kind == .release { return true }
        guard AgreedText.isAgreed(head.metadata) else { return false }
        let isSameText = try text.body.bytes() == catalog.body(head)
        return !AgreedText.isAgreed(text.metadata) || !isSameText
      })
  }

  /// A version that would replace one here and let more out is kept next to it: nobody
  /// else opens what is closed here.
  private func keepingMarks(
    _ decisions: [VersionDecision], _ slugs: ReceivedSlugs
  ) throws -> [VersionDecision] {
    guard decisions.contains(where: { $0.fate == .update }) else { return decisions }
    let new = zip(bundle.texts, decisions).filter { $0.1.fate == .new }
    let marks = OpenedMarks(try Belonging(catalog), new: new.map { slugs.renamed($0.0.metadata) })
    return try zip(bundle.texts, decisions).map { text, decision in
      guard decision.fate == .update else { return decision }
      let form = TextForm(metadata: slugs.renamed(text.metadata), body: try text.body.bytes())
      let closer = try versions.heads(of: decision.record).filter { head in
        let old = try catalog.form(of: head)
        return marks.opens(form, replacing: old)
          || OpenedMarks.uncovers(form.metadata, replacing: old.metadata)
      }
      guard !closer.isEmpty else { return decision }
      let kept = Set(closer.map(\.version.id))
      return VersionDecision(
        fate: .conflict, record: decision.record, version: decision.version,
        parents: decision.parents.filter { !kept.contains($0) }, head: decision.head,
        opensMore: true)
    }
  }

  private func change(
    of text: ReceivedBundle.Text, _ decision: VersionDecision, _ slugs: ReceivedSlugs
  ) throws -> Change {
    var metadata = text.metadata
    if let head = decision.head { metadata.keepHiddenFields(of: head.metadata) }
    if metadata.path.isEmpty, RelativePath.isSafe(text.item.path) {
      metadata.path = text.item.path
    }
    var body: any BodySource = text.body
    var (version, parents) = (decision.version, decision.parents)
    let sent = VersionID(bytes: text.item.version)
    if text.wasLine, decision.fate != .older, version == sent, let sent {
      // A note is not what the sender's version says.
      let form = TextForm(metadata: text.metadata, body: try text.body.bytes())
      let own = Provenance.version(of: sent, as: form)
      version = versions.holds(own) ? .random() : own
    }
    var renamed: [Provenance.Rename] = []
    // Nobody refers to records that become part of the history.
    if decision.fate != .older, !slugs.changed.isEmpty, let sent {
      let form = TextForm(metadata: metadata, body: try text.body.bytes())
      let named = form.names { slugs.changed[$0] != nil }.union([form.metadata.slug])
      let new = slugs.renaming.applied(to: form)
      if new != form {
        renamed = slugs.renames(of: named, form.metadata.slug, decision)
        (metadata, body) = (new.metadata, BytesSource(new.body))
        if version == sent {
          // It does not say what the sender's says, and must not be taken for it.
          let own = Provenance.version(of: sent, as: new)
          version = versions.holds(own) ? .random() : own
          // If the record itself has two names, somebody has to choose one.
          if new.metadata.slug == form.metadata.slug { parents.insert(sent, at: 0) }
        }
      }
    }
    let (sender, key) = bundle.signer
    metadata = Provenance.added(
      to: metadata, from: sender, key: key, on: day, digest: text.digest,
      version: version == sent ? nil : sent, renames: renamed)
    return try Change.put(
      decision.record, as: version, replacing: parents, metadata: metadata.serialized(),
      body: body)
  }

  // MARK: - Attachments

  /// The change that stores an attachment, and what becomes of it; nil where it is here.
  private func change(
    of file: ReceivedBundle.File
  ) throws -> (change: Change, fate: ReceivePlan.Fate)? {
    guard let owner = records[file.item.owner ?? []] else { return nil }
    var metadata = Metadata(
      RecordKind.attachment, title: RelativePath.name(of: file.item.path))
    metadata.path = RelativePath.isSafe(file.item.path) ? file.item.path : ""
    metadata.owner = owner.bytes
    let decision = try versions.decision(
      on: file.item,
      isSameRecord: { $0.metadata.kind == .attachment && $0.metadata.owner == owner.bytes },
      isOwn: { _ in false }, isSame: { try catalog.holds(file.body, $0) },
      replaces: { head in
        // Nobody else takes a mark off a file's name, or changes what belongs to an agreed text.
        try versions.isAgreed(owner)
          || OpenedMarks(Belonging(), new: []).opens(
            TextForm(metadata: metadata, body: []),
            replacing: TextForm(metadata: head.metadata, body: []))
      })
    guard decision.fate != .known else { return nil }
    let change = try Change.put(
      decision.record, as: decision.version, replacing: decision.parents,
      metadata: metadata.serialized(), body: file.body)
    return (change, decision.fate)
  }
}
