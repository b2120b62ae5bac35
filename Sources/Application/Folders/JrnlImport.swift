import Calendar
import Records
import SystemPackage
import VaultStore

/// A JSON export of jrnl that is to be imported, with the files beside it that its texts link to.
struct JrnlImport {
  private let file: FilePath
  private let name: String
  private let front: any FrontEnd
  private let entryName: (String, Int) -> String

  /// A file that may be one.
  ///
  /// - Parameter entryName: what messages call an entry, of the file's name and its number from 1.
  init(
    _ file: FilePath, _ front: any FrontEnd, entryName: @escaping (String, Int) -> String
  ) {
    self.entryName = entryName
    self.file = file
    self.front = front
    name = file.lastComponent?.string ?? ""
  }

  /// Reads it all.
  ///
  /// - Throws: `ApplicationError.importRefused`.
  func read(into batch: inout ImportBatch) throws {
    guard let data = try? InputFile.read(file.string) else {
      throw ApplicationError.importRefused(ImportRefusal(file: name, reason: .unreadable))
    }
    let entries: [JournalEntry]
    do throws(JournalError) {
      entries = try JrnlExport.read(data)
    } catch {
      throw ApplicationError.importRefused(ImportRefusal(file: name, reason: .journal(error)))
    }
    let folder = file.removingLastComponent()
    let files = LinkedFiles(folder, paths: Set(entries.flatMap(\.links).map(path)).sorted())
    var owners: [String: RecordID] = [:]
    for (index, entry) in entries.enumerated() {
      try front.check()
      try add(entry, entryName(name, index + 1), files, &owners, &batch)
    }
    for (path, owner) in owners.sorted(by: { $0.key < $1.key }) {
      try batch.attach(folder.below(path), place: path, to: owner)
    }
  }

  private func path(_ link: LocalLink) -> String {
    switch link {
    case .path(let path), .name(let path): path
    }
  }

  private func add(
    _ entry: JournalEntry, _ label: String, _ files: LinkedFiles,
    _ owners: inout [String: RecordID], _ batch: inout ImportBatch
  ) throws {
    let record = RecordID.random()
    var metadata = entry.form.metadata
    if metadata.title.isEmpty { metadata.title = TextTitle.firstLine(of: entry.form.body) }
    for path in Set(entry.links.map(path)).sorted() {
      guard files.isFile(path) else {
        batch.remark(label, .linkTargetMissing(path))
        continue
      }
      metadata.attachments.append(path)
      if owners[path] == nil { owners[path] = record }
    }
    if entry.day == nil { batch.remark(label, .noDate) }
    let attempts = try Paragraph.attempts(in: entry.form.body, step: front.check)
    if !attempts.isEmpty { batch.remark(label, .marksUnclear(attempts)) }
    if entry.lostKeys > 0 { batch.remark(label, .keysLost(entry.lostKeys)) }
    try batch.add(
      record, metadata, body: BytesSource(entry.form.body), file: label,
      modified: modified(entry))
  }

  /// When the entry was written. jrnl does not say in which time zone: that of this machine is
  /// the best guess.
  private func modified(_ entry: JournalEntry) -> UInt64 {
    guard let day = entry.day else { return FileDates.modified(file) }
    return Clock.milliseconds(of: day, minutes: entry.minutes ?? 0)
  }
}
