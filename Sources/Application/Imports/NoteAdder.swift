import Calendar
import NoteExports
import Records
import Sodium
import SystemPackage
import VaultStore

/// Adds a note of another program's export to an import.
struct NoteAdder {
  // Its name in messages.
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
    let (created, changed) = (
      LocalZones.local(note.created, in: note.zone), LocalZones.local(note.changed, in: note.zone)
    )
    var metadata = Metadata(.note, title: NoteTitle.inOneLine(note.title))
    var seen: Set<String> = []
    metadata.tags = note.tags.map(Tags.tag(ofFolder:)).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
    metadata.date = (created ?? changed)?.day.text ?? ""
    if metadata.date.isEmpty { batch.remark(label, .noDate) }
    if metadata.title.isEmpty { metadata.title = NoteTitle.firstLine(of: note.body) }
    // A text that is only a picture.
    if metadata.title.isEmpty { metadata.title = metadata.date }
    addExtras(of: note, (created, changed), to: &metadata, &batch)
    for loss in note.losses { batch.remark(label, .init(loss)) }
    let (found, moves) = findFiles(of: note, &batch, resolve)
    metadata.attachments += found.map(\.place)
    let body = Array(moves.apply(to: note.body).utf8)
    let attempts = try Paragraph.attempts(in: body, step: front.check)
    if !attempts.isEmpty { batch.remark(label, .marksUnclear(attempts)) }
    if !found.isEmpty {
      // In an export, its links must lead to its files.
      let name = Slug.derive(from: metadata.title) ?? "note"
      metadata.path = RelativePath.resolve("\(name).md", from: path) ?? ""
    }
    let time = (changed ?? created)?.milliseconds ?? 0
    let moment = time > 0 ? time : modified
    let source: any BodySource =
      again.map { again in
        MadeSource(length: body.count) { Array(moves.apply(to: try again().body).utf8) }
      }
      ?? BytesSource(body)
    let number = try batch.add(
      metadata, body: source, bodyDigest: Hash.digest(body.rawSpan), item: item, file: label,
      isOwn: false, digest: digest ?? NoteAdder.digest(of: note), modified: moment)
    for file in found {
      batch.attach(
        file.source, title: file.name, item: file.path, place: file.place,
        digest: try OriginDigest.slice(file.source), modified: moment, to: number)
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

  /// A file that was found.
  private struct FoundFile {
    let path: String
    let place: String
    let source: SliceSource
    let name: String
  }

  /// Links that have to lead to another place than the export says.
  private struct Moves: Sendable {
    var all: [(from: String, to: String)] = []

    func apply(to body: String) -> String {
      var body = body
      for (from, to) in all where body.contains(from) {
        // A link is in brackets or, in HTML, in quotation marks.
        for open in ["(", "<", "\""] { body = body.replacing(open + from, with: open + to) }
      }
      return body
    }
  }

  /// Finds the files that lie beside the export, each once.
  private func findFiles(
    of note: ForeignNote, _ batch: inout ImportBatch,
    _ resolve: (String) -> (path: String, source: SliceSource)?
  ) -> ([FoundFile], Moves) {
    var found: [FoundFile] = []
    var moves = Moves()
    var seen: Set<String> = []
    for file in note.files {
      guard case .path(let written) = file.place, seen.insert(written).inserted else { continue }
      guard let (path, source) = resolve(written) else {
        batch.remark(label, .lost(.fileMissing(written)))
        continue
      }
      let place = batch.claim(path)
      let link = RelativePath.folder(of: written) + RelativePath.name(of: place)
      if link != written { moves.all.append((written, link)) }
      // If the export gives it no name of its own, it keeps its name in the archive.
      let name =
        file.name == RelativePath.name(of: written) ? RelativePath.name(of: path) : file.name
      found.append(FoundFile(path: path, place: place, source: source, name: name))
    }
    return (found, moves)
  }

  private func addExtras(
    of note: ForeignNote, _ times: (created: WrittenTime?, changed: WrittenTime?),
    to metadata: inout Metadata, _ batch: inout ImportBatch
  ) {
    // The day is the date; the time and its zone would be lost.
    if let created = times.created, created.seconds != nil {
      metadata.setExtra("created", to: .text(created.text))
    }
    if let changed = times.changed, changed.seconds != nil {
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
