import Calendar
import NoteExports
import Records
import Sodium
import SystemPackage
import VaultStore

/// Adds a note of another program's export to an import.
struct NoteAdder {
  // What messages call it.
  private let label: String
  private let item: String
  // The export's own path: links in the text lead from there.
  private let path: String
  private let front: any FrontEnd

  init(label: String, item: String, beside path: String, _ front: any FrontEnd) {
    self.label = label
    self.item = item
    self.path = path
    self.front = front
  }

  // Keys that mean something else in a note of ours.
  private static let taken: Set<String> = [
    "kind", "slug", "title", "date", "tags", "marking", "attachments", "dialogue", "session",
    "people",
  ]

  /// Adds a note.
  ///
  /// - Parameters:
  ///   - modified: when the export was made, for a note that tells no time.
  ///   - digest: of the note as it is exported; nil for one that is held in memory.
  ///   - again: reads the note once more, so that what it holds is not kept in memory.
  ///   - resolve: finds a file of the export: its path below the imported folder, and its bytes.
  func add(
    _ note: ForeignNote, modified: UInt64, to batch: inout ImportBatch, digest: Digest? = nil,
    again: (@Sendable () throws -> ForeignNote)? = nil,
    _ resolve: (String) -> (path: String, source: SliceSource)?
  ) throws {
    let body = Array(note.body.utf8)
    var metadata = Metadata(.note, title: note.title)
    if metadata.title.isEmpty { metadata.title = TextTitle.firstLine(of: body) }
    var seen: Set<String> = []
    metadata.tags = note.tags.map(Tags.tag(ofFolder:)).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
    metadata.date = (note.created ?? note.changed)?.day.text ?? ""
    if metadata.date.isEmpty { batch.remark(label, .noDate) }
    addExtras(of: note, to: &metadata, &batch)
    for loss in note.losses { batch.remark(label, .init(loss)) }
    let attempts = try Paragraph.attempts(in: body, step: front.check)
    if !attempts.isEmpty { batch.remark(label, .marksUnclear(attempts)) }
    var found: [(path: String, source: SliceSource, name: String)] = []
    for file in note.files {
      guard case .path(let place) = file.place else { continue }
      guard let (path, source) = resolve(place) else {
        batch.remark(label, .lost(.fileMissing(place)))
        continue
      }
      found.append((path, source, file.name))
      metadata.attachments.append(path)
    }
    if !found.isEmpty {
      // Where it is exported, its links have to lead to its files.
      let name = Slug.derive(from: metadata.title) ?? "note"
      metadata.path = RelativePath.resolve("\(name).md", from: path) ?? ""
    }
    let time = (note.changed ?? note.created)?.milliseconds ?? 0
    let moment = time > 0 ? time : modified
    let source: any BodySource =
      again.map { again in MadeSource(length: body.count) { Array(try again().body.utf8) } }
      ?? BytesSource(body)
    let number = try batch.add(
      metadata, body: source, bodyDigest: Hash.digest(body.rawSpan), item: item, file: label,
      isOwn: false, digest: digest ?? NoteAdder.digest(of: note), modified: moment)
    for (path, source, name) in found {
      batch.attach(
        source, title: name, item: path, place: path, digest: try OriginDigest.slice(source),
        modified: moment, to: number)
    }
    for (index, file) in note.files.enumerated() {
      guard case .bytes(let bytes) = file.place else { continue }
      let source: any BodySource =
        again.map { again in
          MadeSource(length: bytes.count) {
            let files = try again().files
            guard files.indices.contains(index), case .bytes(let bytes) = files[index].place else {
              return []
            }
            return bytes
          }
        } ?? BytesSource(bytes)
      batch.attach(
        source, title: file.name, item: "\(item)#\(file.name)", place: "",
        digest: Hash.digest(bytes.rawSpan), modified: moment, to: number)
    }
  }

  private func addExtras(
    of note: ForeignNote, to metadata: inout Metadata, _ batch: inout ImportBatch
  ) {
    // The day is the date; the time and its zone would be lost.
    if let created = note.created, created.seconds != nil {
      metadata.setExtra("created", to: .text(created.text))
    }
    if let changed = note.changed, changed.seconds != nil {
      metadata.setExtra("modified", to: .text(changed.text))
    }
    var lost = 0
    for field in note.fields.prefix(1000) {
      var key = NoteAdder.taken.contains(field.key) ? "original-" + field.key : field.key
      if metadata.extra(key) != nil { key = "original-" + key }
      guard !key.isEmpty, FrontMatterLimits.fits(key: key) else {
        lost += 1
        continue
      }
      metadata.setExtra(
        key,
        to: field.isList ? .list(field.texts.map { .text($0) }) : .text(field.texts.first ?? ""))
    }
    if lost > 0 { batch.remark(label, .keysLost(lost)) }
  }

  /// The digest of all that a note says; its files have their own.
  private static func digest(of note: ForeignNote) -> Digest {
    var texts = [note.title, note.body, note.created?.text ?? "", note.changed?.text ?? ""]
    texts += note.tags
    for field in note.fields { texts += [field.key] + field.texts }
    var hash = Hash()
    for text in texts {
      hash.update(Array("\(text.utf8.count):".utf8))
      hash.update(Array(text.utf8))
    }
    return hash.finalize()
  }
}
