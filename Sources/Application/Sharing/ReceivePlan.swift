import BundleFormat
import Calendar
import Records
import VaultStore

/// What becomes of each record of a bundle in this vault.
package struct ReceivePlan {
  /// What becomes of a record.
  package enum Fate: String, Sendable, Hashable, CaseIterable {
    /// There is none of this id.
    case new
    /// The version comes from the newest one here, and becomes the newest.
    case update
    /// There is a version here that it does not come from, or it would replace a text that is agreed
    /// here or one that lets less out: both are kept as newest ones.
    case conflict
    /// A version that comes from it is here: it becomes part of the history.
    case older
    /// The version is here, or was removed here.
    case known
  }

  /// A record of the bundle.
  package struct Row: Sendable, Hashable {
    /// What becomes of it.
    package let fate: Fate
    /// The name of its kind.
    package let kind: String
    /// Its title.
    package let title: String
    /// The slug that it gets; empty where it has none.
    package let slug: String
    /// How many attachments come with it.
    package let attachments: Int
    /// Whether it stands beside the version here because it would let more out.
    package var opensMore = false
  }

  /// The records, in the order of the bundle.
  package let rows: [Row]
  /// Their links that lead to other records only because a slug is the same.
  package let links: [ReceivedLink]
  /// Slugs of theirs that records of this vault name already.
  package let awaited: [AwaitedSlug]
  /// The changes that store them.
  let changes: [Change]

  /// How many records become what.
  package func count(_ fate: Fate) -> Int { rows.count { $0.fate == fate } }

  /// How many attachments are stored.
  package let attachments: Int

  /// Whether nothing is to be stored.
  package var isEmpty: Bool { changes.isEmpty }

  /// Whether records of this vault and of the file become tied together by nothing but a slug.
  package var tiesOwnRecords: Bool { !awaited.isEmpty || links.contains(where: \.isOwn) }

  /// Whether somebody who saw another plan saw all of this one.
  func isSame(as shown: ReceivePlan) -> Bool {
    rows == shown.rows && links == shown.links && awaited == shown.awaited
  }

  /// Looks at what is there.
  ///
  /// - Throws: `ApplicationError.receivedRefused`; the damage of a record that cannot be read.
  init(_ bundle: ReceivedBundle, in catalog: TargetCatalog, on day: Day) throws {
    var planner = Planner(bundle, catalog, day)
    try planner.plan()
    rows = planner.rows
    links = planner.links
    awaited = planner.awaited
    changes = planner.changes
    attachments = planner.attachments
  }
}

/// Makes the plan.
private struct Planner {
  private(set) var rows: [ReceivePlan.Row] = []
  private(set) var links: [ReceivedLink] = []
  private(set) var awaited: [AwaitedSlug] = []
  private(set) var changes: [Change] = []
  private(set) var attachments = 0

  private let bundle: ReceivedBundle
  private let catalog: TargetCatalog
  private let replay: Replay
  private let day: Day
  // The record that each record of the bundle is here.
  private var records: [[UInt8]: RecordID] = [:]
  // The slugs that those of the bundle become.
  private var slugs: [String: String] = [:]
  // The names in the bundle that are not its records', and mean records that came from its signer.
  private var signedNames: Set<String> = []
  private var slugRenames = SlugRenames([:])
  // The records that slugs mean: in the bundle, and here.
  private var meant: [String: [UInt8]] = [:]
  private var present: [String: [UInt8]] = [:]

  init(_ bundle: ReceivedBundle, _ catalog: TargetCatalog, _ day: Day) {
    self.bundle = bundle
    self.catalog = catalog
    self.day = day
    replay = catalog.compartment(catalog.target).replay
  }

  mutating func plan() throws {
    if let document = bundle.document { return try plan(document) }
    var fates = try bundle.texts.map { try fate(of: $0) }
    try chooseSlugs(fates)
    fates = try keepingMarks(fates)
    var stored: [[UInt8]: [ReceivePlan.Fate]] = [:]
    var fileChanges: [Change] = []
    for file in bundle.files {
      guard let (change, fate) = try change(of: file) else { continue }
      fileChanges.append(change)
      stored[file.item.owner ?? [], default: []].append(fate)
    }
    for (text, fate) in zip(bundle.texts, fates) {
      let slug = slugs[text.metadata.slug] ?? text.metadata.slug
      let files = stored[text.item.record] ?? []
      // A record whose file is replaced is not what it was.
      let replaced = [ReceivePlan.Fate.conflict, .update].first(where: files.contains)
      rows.append(
        ReceivePlan.Row(
          fate: fate.fate == .known ? replaced ?? .known : fate.fate,
          kind: text.metadata.kind.name, title: text.metadata.title, slug: slug,
          attachments: files.count, opensMore: fate.opensMore))
      if fate.fate != .known { changes.append(try change(of: text, fate)) }
    }
    changes += fileChanges
    attachments = fileChanges.count
    try findLinks(fates)
  }

  /// Links that lead out of the file: a stranger who knows or guesses a slug could put words into a
  /// dialogue of one's own.
  private mutating func findLinks(_ fates: [Decision]) throws {
    let finder = try ReceivedLinks(catalog, signer: validKey)
    let named = signedNames.union(bundle.texts.map(\.metadata.slug))
    var coming: [(new: Metadata, old: Metadata?)] = []
    for (text, decision) in zip(bundle.texts, fates)
    where decision.fate != .known && decision.fate != .older {
      links += try finder.links(
        of: TextForm(metadata: text.metadata, body: try text.body.bytes()), as: decision.record,
        since: try decision.head.map { try catalog.form(of: $0) },
        // What changed when one record came says nothing of another, which anybody may have added.
        meant: named.union(renames(of: decision).map(\.from)), renamed: slugs)
      coming.append((renamed(text.metadata), decision.head?.metadata))
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
    let (sender, key) = signer
    let plain = Metadata(RecordKind.note, title: document.title)
    let metadata = Provenance.added(
      to: plain, from: sender, key: key, on: day, digest: document.digest)
    links = try ReceivedLinks(catalog, signer: validKey).links(
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
    let key = signer.key
    return try catalog.entries { $0.kind == .note }.first { entry in
      guard catalog.isOwn(entry), let received = Provenance.received(in: entry.metadata),
        key.isEmpty || received.signer == key
      else { return false }
      if let digest = received.digest { return digest == document.digest }
      // What came to an earlier version of this program has no digest.
      guard let text = document.text else { return false }
      return try catalog.body(entry) == text
    }
  }

  /// What becomes of a version, and under which ids.
  private struct Decision {
    let fate: ReceivePlan.Fate
    let record: RecordID
    let version: VersionID
    let parents: [VersionID]
    /// The newest version here.
    let head: Catalog.Entry?
    /// Whether it would let more out than a version here, and stands beside it for that.
    var opensMore = false
  }

  // MARK: - Texts

  private mutating func fate(of text: ReceivedBundle.Text) throws -> Decision {
    let decision = try decision(
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
        guard AgreedText.isAgreed(head.metadata) else { return false }
        let isSameText = try text.body.bytes() == catalog.body(head)
        return !AgreedText.isAgreed(text.metadata) || !isSameText
      })
    records[text.item.record] = decision.record
    return decision
  }

  /// What would replace a version here and let more out stands beside it: nobody else opens what is
  /// closed here.
  private func keepingMarks(_ decisions: [Decision]) throws -> [Decision] {
    guard decisions.contains(where: { $0.fate == .update }) else { return decisions }
    let new = zip(bundle.texts, decisions).filter { $0.1.fate == .new }
    let marks = OpenedMarks(try Belonging(catalog), new: new.map { renamed($0.0.metadata) })
    return try zip(bundle.texts, decisions).map { text, decision in
      guard decision.fate == .update else { return decision }
      let form = TextForm(metadata: renamed(text.metadata), body: try text.body.bytes())
      let closer = try replay.heads(of: decision.record).filter { head in
        guard !replay.isDeletion(head) else { return false }
        let old = try catalog.form(of: try entry(head))
        return marks.opens(form, replacing: old)
          || OpenedMarks.uncovers(form.metadata, replacing: old.metadata)
      }
      guard !closer.isEmpty else { return decision }
      let kept = Set(closer.map { replay.id(of: $0) })
      return Decision(
        fate: .conflict, record: decision.record, version: decision.version,
        parents: decision.parents.filter { !kept.contains($0) }, head: decision.head,
        opensMore: true)
    }
  }

  /// The fields of a record under the names that records get here.
  private func renamed(_ metadata: Metadata) -> Metadata {
    slugRenames.applied(to: TextForm(metadata: metadata, body: [])).metadata
  }

  /// A record's slug may be taken here by another one: it then gets one like it, and so do the links
  /// between the records of the bundle.
  private mutating func chooseSlugs(_ decisions: [Decision]) throws {
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
    for text in bundle.texts where !text.metadata.slug.isEmpty {
      meant[text.metadata.slug] = records[text.item.record]?.bytes
    }
    var clashes: [(slug: String, old: String)] = []
    for (text, decision) in zip(bundle.texts, decisions) where !text.metadata.slug.isEmpty {
      let slug = text.metadata.slug
      let old = decision.head?.metadata.slug ?? ""
      let isTaken = owners[slug].map { $0 != decision.record } ?? false
      if isTaken || isReference(slug, except: decision.record) {
        clashes.append((slug, old))
      } else if !old.isEmpty,
        renames(of: decision).contains(where: {
          $0.from == slug && $0.record == decision.record.bytes
        })
      {
        // It was renamed when it came, and keeps that name.
        slugs[slug] = old
      }
    }
    let foreign = try foreignNames(decisions, owners, seen)
    signedNames = foreign.signed
    var taken = Set(owners.keys).union(seen).union(foreign.names)
    var numbers = SlugNumbers()
    for (slug, old) in clashes {
      let new = old.isEmpty ? numbers.unique(slug, isTaken: taken.contains) : old
      taken.insert(new)
      slugs[slug] = new
    }
    slugs.merge(foreign.slugs.filter { $0.key != $0.value }) { one, _ in one }
    slugRenames = SlugRenames(slugs)
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

  /// What the texts name that is not in the bundle: those names must not come to mean a record of it;
  /// and the names among them that are known to mean records which came before under other ones.
  private func foreignNames(
    _ decisions: [Decision], _ owners: [String: RecordID], _ seen: Set<String>
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
    for rename in decisions.flatMap({ renames(of: $0) }) where !seen.contains(rename.from) {
      found[rename.from] = current[rename.record] ?? rename.to
    }
    // Where the same person signed what came before, the name means the same record, whatever that
    // and the other record of the name are called here since.
    let open = names.filter { found[$0] == nil }
    guard !validKey.isEmpty, !names.isEmpty else { return (names, found, []) }
    var signed: Set<String> = []
    for entry in try catalog.entries(where: { $0.hasSlug && !$0.kind.isInternal })
    where catalog.isOwn(entry) {
      guard let received = Provenance.received(in: entry.metadata), received.signer == validKey
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

  /// The names that changed when a record came. A text that somebody put in its place may say nothing
  /// about it: then an earlier version does.
  private func renames(of decision: Decision) -> [Provenance.Rename] {
    guard let head = decision.head else { return [] }
    if let received = Provenance.received(in: head.metadata) { return received.renames }
    for index in replay.versions(of: decision.record).reversed() where !replay.isDeletion(index) {
      guard let earlier = try? entry(index),
        let received = Provenance.received(in: earlier.metadata)
      else { continue }
      return received.renames
    }
    return []
  }

  private func change(of text: ReceivedBundle.Text, _ decision: Decision) throws -> Change {
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
      version = replay.index(of: own) == nil ? own : .random()
    }
    var renamed: [Provenance.Rename] = []
    // What becomes part of the history is named by nobody.
    if decision.fate != .older, !slugs.isEmpty, let sent {
      let form = TextForm(metadata: metadata, body: try text.body.bytes())
      let named = form.names { [slugs] in slugs[$0] != nil }.union([form.metadata.slug])
      let new = slugRenames.applied(to: form)
      if new != form {
        renamed = renames(of: named, form.metadata.slug, decision)
        (metadata, body) = (new.metadata, BytesSource(new.body))
        if version == sent {
          // It does not say what the sender's says, and must not be taken for it.
          let own = Provenance.version(of: sent, as: new)
          version = replay.index(of: own) == nil ? own : .random()
          // Of two names for the record itself, somebody has to choose one.
          if new.metadata.slug == form.metadata.slug { parents.insert(sent, at: 0) }
        }
      }
    }
    let (sender, key) = signer
    metadata = Provenance.added(
      to: metadata, from: sender, key: key, on: day, digest: text.digest,
      version: version == sent ? nil : sent, renames: renamed)
    return try Change.put(
      decision.record, as: version, replacing: parents, metadata: metadata.serialized(),
      body: body)
  }

  /// The names that are changed in a text, with the records that they mean.
  private func renames(
    of named: Set<String>, _ own: String, _ decision: Decision
  ) -> [Provenance.Rename] {
    let earlier = Dictionary(
      renames(of: decision).map { ($0.from, $0.record) }, uniquingKeysWith: { one, _ in one })
    return named.sorted().compactMap { from in
      guard let to = slugs[from] else { return nil }
      let record = meant[from] ?? earlier[from] ?? present[to]
      return record.map { Provenance.Rename(from: from, to: to, record: $0) }
    }
  }

  /// The key whose signature is valid. The id of a key that the vault does not have is a claim.
  private var validKey: String {
    if case .valid(_, let key, _) = bundle.signature { key } else { "" }
  }

  private var signer: (name: String, key: String) {
    switch bundle.signature {
    case .none: ("", "")
    case .valid(let name, let key, _): (name, key)
    case .unknownKey(let key): ("", key)
    }
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
    let decision = try decision(
      on: file.item,
      isSameRecord: { $0.metadata.kind == .attachment && $0.metadata.owner == owner.bytes },
      isOwn: { _ in false }, isSame: { try catalog.holds(file.body, $0) },
      replaces: { head in
        // Nobody else takes a mark off a file's name, or changes what belongs to an agreed text.
        try isAgreed(owner)
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

  /// Whether a newest version of a record here is agreed on.
  private func isAgreed(_ record: RecordID) throws -> Bool {
    try replay.heads(of: record).contains { head in
      try !replay.isDeletion(head) && AgreedText.isAgreed(entry(head).metadata)
    }
  }

  // MARK: - Both

  /// Decides about a version. An id that is here for something else is somebody's mistake, or worse:
  /// what comes is then a record, or a version, of its own.
  ///
  /// - Parameters:
  ///   - isSameRecord: whether a version that is here can be of the record.
  ///   - isOwn: whether a version was made here.
  ///   - isSame: whether a version says what comes.
  private func decision(
    on item: BundleIndex.Item, isSameRecord: (Catalog.Entry) throws -> Bool,
    isOwn: (Catalog.Entry) -> Bool, isSame: (Catalog.Entry) throws -> Bool,
    replaces: (Catalog.Entry) throws -> Bool = { _ in false }
  ) throws -> Decision {
    guard let record = RecordID(bytes: item.record), let version = VersionID(bytes: item.version)
    else { throw BundleError.malformedIndex }
    let earlier = item.earlier.compactMap { VersionID(bytes: $0) }
    let known = replay.versions(of: record)
    guard !known.isEmpty else {
      let isFree = replay.index(of: version) == nil
      return Decision(
        fate: .new, record: record, version: isFree ? version : .random(), parents: earlier,
        head: nil)
    }
    let contents = known.filter { !replay.isDeletion($0) }
    if let newest = contents.last, try !isSameRecord(try entry(newest)) {
      return Decision(fate: .new, record: .random(), version: .random(), parents: [], head: nil)
    }
    let head = try contents.last.map { try entry($0) }
    if let index = replay.index(of: version) {
      let isOwn =
        try replay.record(of: index) == record
        && (replay.isDeletion(index) ? true : isOwn(try entry(index)))
      // Somebody gave the id of this version to other words. They may have come before.
      let isHere = try isOwn ? true : contents.contains { try isSame(try entry($0)) }
      return Decision(
        fate: isHere ? .known : .conflict, record: record, version: .random(), parents: [],
        head: head)
    }
    let copies = try contents.filter { index in
      Provenance.received(in: try entry(index).metadata)?.version == version
    }
    guard copies.isEmpty else {
      // It came before, and got another id.
      let isHere = try contents.contains { try isSame(try entry($0)) }
      return Decision(
        fate: isHere ? .known : .conflict, record: record, version: .random(), parents: [],
        head: head)
    }
    let heads = Set(replay.heads(of: record).map { replay.id(of: $0) })
    let replaced = Set(
      try replay.heads(of: record).filter { try comes($0, before: earlier) }
        .map { replay.id(of: $0) })
    // Those that are here first: the vault keeps a limited number.
    let parents = replaced.sorted() + earlier.filter { !replaced.contains($0) }
    let isOlder = known.contains { replay.version($0).parents.contains(version) }
    var fate: ReceivePlan.Fate =
      isOlder ? .older : heads == replaced ? .update : .conflict
    if fate == .update, let head, try replaces(head) {
      // Nobody else takes an agreed text back: both stand, until it is decided here.
      fate = .conflict
      return Decision(
        fate: fate, record: record, version: version,
        parents: parents.filter { !heads.contains($0) }, head: head)
    }
    return Decision(fate: fate, record: record, version: version, parents: parents, head: head)
  }

  /// Whether a version that is here is one of those that a version comes from: itself, or as it came
  /// under another id, and was not changed here since.
  private func comes(_ index: Replay.Index, before earlier: [VersionID]) throws -> Bool {
    if earlier.contains(replay.id(of: index)) { return true }
    guard !replay.isDeletion(index),
      let received = Provenance.received(in: try entry(index).metadata), !received.isChanged
    else { return false }
    return received.version.map(earlier.contains) ?? false
  }

  private func entry(_ index: Replay.Index) throws -> Catalog.Entry {
    try catalog.entry(
      Catalog.Head(role: catalog.target, index: index, modified: replay.modified(index)))
  }
}

extension Catalog {
  /// Whether an entry's body has the same bytes as a part of a file.
  fileprivate func holds(_ source: SealedBodySource, _ entry: Entry) throws -> Bool {
    guard entry.content.bodyLength == source.length else { return false }
    let reader = source.reader()
    var isSame = true
    try unsafe compartment(entry.role).bodies().read(entry.content) { piece throws(CellError) in
      var place = 0
      var buffer = [UInt8](repeating: 0, count: piece.count)
      while isSame, place < piece.count {
        let wanted = piece.count - place
        let count: Int
        do {
          count = try unsafe buffer.withUnsafeMutableBytes {
            try unsafe reader.read(
              into: UnsafeMutableRawBufferPointer(rebasing: $0[..<wanted]))
          }
        } catch {
          throw .notSaved(error as? CellError.Cause ?? .sourceChanged)
        }
        isSame =
          count > 0
          && (unsafe buffer[..<count].elementsEqual(piece[place..<(place + count)]))
        place += count
      }
    }
    return isSame
  }
}
