import Records
import Sodium
package import VaultStore

/// How much of what an import does.
package struct ImportCounts: Sendable, Equatable {
  /// Texts that become new records.
  package var added = 0
  /// Texts that become new versions of records.
  package var changed = 0
  /// Texts that the vault holds as they are.
  package var unchanged = 0
  /// Texts that were changed in the source and in the vault.
  package var edited = 0
  /// Texts that the vault holds and the source does not have any more.
  package var gone = 0
  /// Attachments that are stored.
  package var attachments = 0
}

/// The changes that an import makes in a vault that may already have part of it.
package struct ImportPlan {
  // So many records that get a new version are named one by one.
  private static let mostNamed = 20

  /// A record that gets a new version, or an attachment that becomes another file.
  private struct Update {
    let file: String
    let name: RecordName
    /// The version that is replaced.
    let version: VersionID
  }

  /// The changes that store it.
  package private(set) var changes: [Change] = []
  /// How many texts become new records.
  package private(set) var added = 0
  /// How many become new versions of records.
  package private(set) var changed = 0
  /// How many the vault holds as they are.
  package private(set) var unchanged = 0
  /// Texts that were changed both in the source and in the vault: the vault keeps its version and
  /// its files. Files with several newest versions in the vault are left too.
  package private(set) var edited: [String] = []
  /// Items that the vault holds and the source does not have any more: they are left, too.
  package private(set) var gone: [String] = []
  /// How many attachments are stored.
  package private(set) var attachments = 0
  /// How much it is of each.
  package var counts: ImportCounts {
    ImportCounts(
      added: added, changed: changed, unchanged: unchanged, edited: edited.count,
      gone: gone.count, attachments: attachments)
  }

  private var updates: [Update] = []

  /// What could not be kept unchanged in the records that are stored.
  package private(set) var remarks: [ImportRemark] = []

  /// Compares an import with a vault.
  ///
  /// - Parameter asNew: whether everything becomes a new record, whatever the vault holds.
  /// - Throws: `ApplicationError.importRefused`, `.importsRefused`; the damage of a record that has to
  ///   be read.
  package init(
    _ batch: ImportBatch, in catalog: TargetCatalog, asNew: Bool, _ front: any FrontEnd
  ) throws {
    let held = HeldItems(of: batch.source, in: catalog, isEmpty: asNew)
    var records: [RecordID] = []
    records.reserveCapacity(batch.texts.count)
    var quiet: Set<String> = []
    var refusals: [ImportRefusal] = []
    // The texts that stay as they are in the vault, by number: their files stay, too.
    var left: Set<Int> = []
    // Only an import again needs them.
    var rules: Belonging?
    var marks: OpenedMarks?
    for (number, var text) in batch.texts.enumerated() {
      try front.check()
      let heads = held.texts[text.item] ?? []
      let record = heads.first.map { catalog.record(of: $0) } ?? .random()
      records.append(record)
      var replaced: [VersionID] = []
      if let head = heads.first {
        let entry = try catalog.entry(head)
        guard entry.metadata.origin?.digest != text.digest else {
          unchanged += 1
          quiet.insert(text.file)
          continue
        }
        guard heads.count == 1, !entry.isConflict, try ImportPlan.isAsImported(entry, in: catalog)
        else {
          edited.append(text.file)
          quiet.insert(text.file)
          left.insert(number)
          continue
        }
        let known = rules ?? Belonging(readableIn: catalog)
        rules = known
        let opened = marks ?? OpenedMarks(known, new: [])
        marks = opened
        let mark = try text.keepMark(of: entry.metadata, known)
        let form = TextForm(
          metadata: try Metadata(serialized: text.metadata), body: try text.body.bytes())
        guard !opened.opens(form, replacing: try catalog.form(of: entry)) else {
          remarks.append(ImportRemark(file: text.file, what: .opensMore))
          quiet.insert(text.file)
          left.insert(number)
          continue
        }
        replaced = catalog.headIDs(entry)
        updates.append(Update(file: text.file, name: entry.name, version: entry.version.id))
        if let mark {
          remarks.append(ImportRemark(file: text.file, what: .markKept(mark)))
        }
      }
      if let owner = held.slugs[text.slug], !text.slug.isEmpty, owner != record {
        guard !text.isOwn, !batch.options.isStrict else {
          refusals.append(ImportRefusal(file: text.file, reason: .slugTaken))
          continue
        }
        remarks.append(ImportRemark(file: text.file, what: .slugDropped(text.slug)))
        try text.dropSlug()
      }
      changes.append(
        try Change.put(
          record, replacing: replaced, modified: text.modified, metadata: text.metadata,
          body: text.body))
      if replaced.isEmpty { added += 1 } else { changed += 1 }
    }
    try ImportRefusal.check(refusals, front)
    for file in batch.files where !left.contains(file.owner) {
      try front.check()
      try add(file, of: records[file.owner], batch.source, held, catalog)
    }
    remarks = batch.remarks.filter { !quiet.contains($0.file) } + remarks
    if batch.isWhole {
      let items = Set(batch.texts.map(\.item))
      gone = held.texts.keys.filter { !items.contains($0) }.sorted()
    }
  }

  /// Names the records that get a new version.
  package var notices: [Notice] {
    var notices = updates.prefix(ImportPlan.mostNamed).map {
      Notice.importReplaces(file: $0.file, $0.name)
    }
    if updates.count > ImportPlan.mostNamed {
      notices.append(.moreImportReplaces(count: updates.count - ImportPlan.mostNamed))
    }
    return notices
  }

  /// Asks before records get new versions: the names of a folder and a file are all that tells a
  /// stranger's text from an own one.
  ///
  /// - Parameter yes: whether it was answered ahead.
  /// - Throws: what questions can throw.
  package func ask(_ questions: ChangeQuestions, yes: Bool) throws {
    guard !updates.isEmpty else { return }
    for notice in notices { questions.add(notice) }
    try questions.consent(
      to: .importNewVersions(records: updates.count), about: updates.map(\.version), yes: yes)
  }

  private mutating func add(
    _ file: ImportBatch.File, of owner: RecordID, _ source: String, _ held: HeldItems,
    _ catalog: TargetCatalog
  ) throws {
    let heads = held.files[file.item] ?? []
    let head = heads.first
    var replaced: [VersionID] = []
    if let head {
      let entry = try catalog.entry(head)
      if entry.metadata.origin?.digest == file.digest, entry.metadata.owner == owner.bytes {
        return
      }
      guard heads.count == 1, !entry.isConflict else {
        edited.append(file.item)
        return
      }
      replaced = catalog.headIDs(entry)
      updates.append(Update(file: file.item, name: entry.name, version: entry.version.id))
    }
    var metadata = Metadata(RecordKind.attachment, title: file.title)
    metadata.path = file.place
    metadata.owner = owner.bytes
    metadata.origin = ImportOrigin(
      source: source, item: file.item, digest: file.digest, stored: file.digest)
    changes.append(
      try Change.put(
        head.map { catalog.record(of: $0) } ?? .random(), replacing: replaced,
        modified: file.modified, metadata: metadata.serialized(), body: file.body))
    attachments += 1
  }

  /// Whether a record is what an import made it, and nobody changed it or agreed on it since.
  private static func isAsImported(_ entry: Catalog.Entry, in catalog: Catalog) throws -> Bool {
    guard let origin = entry.metadata.origin, !AgreedText.isAgreed(entry.metadata) else {
      return false
    }
    // A name of its own: the compiler (6.3.1) does not survive a span of a value that may be thrown for.
    let text = try catalog.body(entry)
    let body = Hash.digest(text.rawSpan)
    return OriginDigest.stored(entry.metadata, body: body) == origin.stored
  }
}

extension ImportBatch.Text {
  /// Keeps the mark of the version that it replaces, or a dialogue's rule, where its own would let
  /// more out: only a person who looks at the record does that.
  ///
  /// - Returns: the mark that was kept; nil where its own holds.
  fileprivate mutating func keepMark(
    of old: Metadata, _ rules: Belonging
  ) throws -> PortionMark? {
    var metadata = try Metadata(serialized: self.metadata)
    var kept: PortionMark?
    let mark = rules.unmarked(in: old)
    // Somebody may put a record without a dialogue into any.
    let openest: PortionMark =
      rules.dialogues(of: metadata).isEmpty ? .open : rules.openestRule(of: metadata)
    if rules.unmarked(in: metadata).openness > mark.openness {
      metadata.marking = old.marking
      // In a dialogue with another rule, the same words may reveal more.
      if rules.unmarked(in: metadata).openness > mark.openness { metadata.marking = mark.rawValue }
      kept = mark
    } else if metadata.marking.isEmpty, !old.marking.isEmpty, openest.openness > mark.openness {
      // A rule that lets more out may come to hold for it.
      metadata.marking = old.marking
      kept = mark
    }
    if case .dialogue(var fields) = metadata.details, case .dialogue(let before) = old.details {
      let rule = PortionMark.unmarked(marking: "", rule: before.rule)
      if PortionMark.unmarked(marking: "", rule: fields.rule).openness > rule.openness {
        fields.rule = before.rule
        metadata.details = .dialogue(fields)
        kept = rule
      }
    }
    guard kept != nil else { return nil }
    store(metadata)
    return kept
  }

  /// Takes the slug off, which another record has.
  fileprivate mutating func dropSlug() throws {
    var metadata = try Metadata(serialized: self.metadata)
    metadata.slug = ""
    slug = ""
    store(metadata)
  }

  /// Takes over changed fields, so that the record still counts as what the import made it.
  private mutating func store(_ changed: Metadata) {
    var metadata = changed
    metadata.origin?.stored = OriginDigest.stored(changed, body: bodyDigest)
    self.metadata = metadata.serialized()
  }
}

/// The records that a vault has from a source, and the owners of its slugs.
private struct HeldItems {
  private(set) var texts: [String: [Catalog.Head]] = [:]
  private(set) var files: [String: [Catalog.Head]] = [:]
  private(set) var slugs: [String: RecordID] = [:]

  /// Looks through the outlines of all records. Only those of the compartment that changes go to count
  /// as held.
  init(of source: String, in catalog: TargetCatalog, isEmpty: Bool) {
    for head in catalog.heads {
      // A record that cannot be read keeps no other from coming in.
      guard let outline = try? catalog.outline(of: head) else { continue }
      if outline.hasSlug, slugs[outline.slug] == nil {
        slugs[outline.slug] = catalog.record(of: head)
      }
      guard !isEmpty, head.role == catalog.target, outline.hasOrigin, outline.source == source
      else {
        continue
      }
      if outline.kind == .attachment {
        files[outline.item, default: []].append(head)
      } else {
        texts[outline.item, default: []].append(head)
      }
    }
  }
}
