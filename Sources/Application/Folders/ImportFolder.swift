import Calendar
import FoundationEssentials
import Records
import SystemPackage
import VaultStore

/// A folder that is to be imported: Markdown texts, plain texts, and the files they link to.
struct ImportFolder {
  private let root: FilePath
  private let files: LinkedFiles
  private let leftOut: [ImportRemark]
  private let front: any FrontEnd
  private let progress: any ProgressMeter
  /// Files that texts link to, and the first text that does.
  private var owners: [String: RecordID] = [:]

  /// Looks through a folder.
  ///
  /// - Throws: `ApplicationError.fileMissing`, `.importRefused`.
  init(_ folder: FilePath, _ front: any FrontEnd) throws {
    root = folder
    self.front = front
    let walk = try FolderWalk(folder, front)
    leftOut = walk.remarks
    files = LinkedFiles(folder, paths: walk.paths)
    progress = front.begin(.reading(files: files.paths.count))
  }

  /// Reads it all.
  mutating func read(into batch: inout ImportBatch) throws {
    for remark in leftOut { batch.remark(remark.file, remark.what) }
    let visible = files.paths.filter { !$0.hasPrefix(".") }
    for path in visible where RelativePath.isMarkdown(path) {
      try batch.collect { try addMarkdown(path, &$0) }
    }
    // Only now is known which plain texts are attachments of others.
    for path in visible where !RelativePath.isMarkdown(path) && owners[path] == nil {
      try batch.collect { try addOther(path, &$0) }
    }
    for path in files.paths where path.hasPrefix(".") && !path.contains("/") && isLeftOut(path) {
      batch.remark(path, .hidden)
    }
    for (path, owner) in owners.sorted(by: { $0.key < $1.key }) {
      try front.check()
      progress.add(1)
      try batch.attach(root.below(path), place: path, to: owner)
    }
    progress.end()
  }

  /// Whether nothing of a hidden file or folder came along.
  private func isLeftOut(_ path: String) -> Bool {
    owners[path] == nil && !owners.keys.contains { $0.hasPrefix(path + "/") }
  }

  private mutating func addMarkdown(_ path: String, _ batch: inout ImportBatch) throws {
    // A folder may be called like a text.
    guard files.isFile(path) else { return }
    let file = root.below(path)
    let (text, size) = try read(path) { bytes throws(TextFormError) in
      try ImportedText(bytes, path: path)
    }
    var metadata = text.form.metadata
    let record = RecordID.random()
    let (found, missing) = files.attachments(metadata.attachments, text.links)
    metadata.attachments = found
    for target in found where owners[target] == nil { owners[target] = record }
    for name in missing { batch.remark(path, .linkTargetMissing(name)) }
    try remarkAttempts(in: text, path, &batch)
    try batch.add(
      record, metadata,
      body: FileBodySource(file, from: Int64(size - text.form.body.count), size: Int64(size)),
      file: path, modified: FileDates.modified(file))
  }

  private func addOther(_ path: String, _ batch: inout ImportBatch) throws {
    guard files.isFile(path) else {
      progress.add(1)
      if isLink(path) { batch.remark(path, .linkedFolder) }
      return
    }
    guard path.lowercased().hasSuffix(".txt") else {
      progress.add(1)
      return batch.remark(path, .notLinked)
    }
    let file = root.below(path)
    let modified = FileDates.modified(file)
    let (text, size) = try read(path) { bytes throws(TextFormError) in
      try ImportedText(plain: bytes, path: path, day: String(Clock.iso(modified).prefix(10)))
    }
    try remarkAttempts(in: text, path, &batch)
    try batch.add(
      .random(), text.form.metadata,
      body: FileBodySource(file, from: Int64(size - text.form.body.count), size: Int64(size)),
      file: path, modified: modified)
  }

  private func remarkAttempts(
    in text: ImportedText, _ path: String, _ batch: inout ImportBatch
  ) throws {
    let attempts = try Paragraph.attempts(in: text.form.body, step: front.check)
    if !attempts.isEmpty { batch.remark(path, .marksUnclear(attempts)) }
  }

  private func read(
    _ path: String, _ make: ([UInt8]) throws(TextFormError) -> ImportedText
  ) throws -> (text: ImportedText, size: Int) {
    try front.check()
    progress.add(1)
    guard let data = try? InputFile.read(root.below(path).string) else {
      throw ApplicationError.importRefused(ImportRefusal(file: path, reason: .unreadable))
    }
    do throws(TextFormError) {
      return (try make(data), data.count)
    } catch {
      throw ApplicationError.importRefused(ImportRefusal(file: path, reason: .text(error)))
    }
  }

  private func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: root.below(path).string)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
