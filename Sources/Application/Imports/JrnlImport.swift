import Calendar
import NoteExports
import Records
import Sodium
import SystemPackage
import VaultStore

/// A JSON export of jrnl that is to be imported, with the files beside it that its texts link to.
struct JrnlImport {
  private let file: FilePath
  private let path: String
  private let front: any FrontEnd
  private let entryName: (String, Int) -> String

  /// A file that may be one.
  ///
  /// - Parameters:
  ///   - path: what messages call it.
  ///   - entryName: what messages call an entry, of that and its number from 1.
  init(
    _ file: FilePath, path: String, _ front: any FrontEnd,
    entryName: @escaping (String, Int) -> String
  ) {
    self.entryName = entryName
    self.file = file
    self.front = front
    self.path = path
  }

  /// Reads it all.
  ///
  /// - Throws: `ApplicationError.importRefused`.
  func read(_ data: [UInt8], isAlone: Bool, into batch: inout ImportBatch) throws {
    let entries: [JournalEntry]
    do throws(JournalError) {
      entries = try JrnlExport.read(data)
    } catch {
      throw ApplicationError.importRefused(ImportRefusal(file: path, reason: .journal(error)))
    }
    let name = file.lastComponent?.string ?? ""
    let parent = file.removingLastComponent()
    let folder = parent.isEmpty ? FilePath(".") : parent
    let files = LinkedFiles(
      folder, paths: Set(entries.flatMap(\.links).map(\.target)).sorted())
    var owners: [String: Int] = [:]
    let labels = EntryLabels(
      entries.map { NoteTitle.inOneLine($0.form.metadata.title) }, of: path, entryName)
    for (index, entry) in entries.enumerated() {
      try front.check()
      let label = entries.count == 1 ? name : labels[index]
      try add(entry, label, prefix: isAlone ? "" : "\(path)#", files, &owners, &batch)
    }
    for (target, owner) in owners.sorted(by: { $0.key < $1.key }) {
      try batch.attach(
        folder.below(target), item: isAlone ? target : "\(path)#\(target)", place: target,
        to: owner)
    }
  }

  private func add(
    _ entry: JournalEntry, _ label: String, prefix: String, _ files: LinkedFiles,
    _ owners: inout [String: Int], _ batch: inout ImportBatch
  ) throws {
    let number = batch.texts.count
    var metadata = entry.form.metadata
    if metadata.title.isEmpty { metadata.title = TextTitle.firstLine(of: entry.form.body) }
    for path in Set(entry.links.map(\.target)).sorted() {
      guard files.isFile(path) else {
        batch.remark(label, .linkTargetMissing(path))
        continue
      }
      metadata.attachments.append(path)
      if owners[path] == nil { owners[path] = number }
    }
    if entry.day == nil { batch.remark(label, .noDate) }
    let attempts = try Paragraph.attempts(in: entry.form.body, step: front.check)
    if !attempts.isEmpty { batch.remark(label, .marksUnclear(attempts)) }
    if entry.lostKeys > 0 { batch.remark(label, .keysLost(entry.lostKeys)) }
    // jrnl gives entries no ids; of one minute, their order tells them apart.
    let time = metadata.extra("time").map { $0.texts.joined() } ?? ""
    var hash = Hash()
    hash.update(Hash.digest(metadata.serialized().rawSpan))
    let body = Hash.digest(entry.form.body.rawSpan)
    hash.update(body)
    try batch.add(
      metadata, body: BytesSource(entry.form.body), bodyDigest: body,
      item: "\(prefix)\(metadata.date) \(time)", file: label, isOwn: false,
      digest: hash.finalize(), modified: modified(entry))
  }

  /// When the entry was written. jrnl does not say in which time zone: that of this machine is
  /// the best guess.
  private func modified(_ entry: JournalEntry) -> UInt64 {
    guard let day = entry.day else { return FileDates.modified(file) }
    return Clock.milliseconds(of: day, minutes: entry.minutes ?? 0)
  }
}
