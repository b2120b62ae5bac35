import Calendar
import FoundationEssentials
import NoteExports
import Records
import SystemPackage
import VaultStore

/// A folder that is to be imported: Markdown texts, plain texts, the files they link to, and exports
/// of other programs among them.
struct ImportFolder {
  private let root: FilePath
  private let files: LinkedFiles
  private let leftOut: [ImportRemark]
  private let front: any FrontEnd
  private let entryName: (String, Int) -> String
  private let progress: any ProgressMeter
  /// Files that texts link to, and the number of the first text that does.
  private var owners: [String: Int] = [:]
  /// Hidden files and folders from which something came along.
  private var taken: Set<String> = []

  /// Looks through a folder.
  ///
  /// - Throws: `ApplicationError.fileMissing`, `.importRefused`.
  init(
    _ folder: FilePath, _ front: any FrontEnd, entryName: @escaping (String, Int) -> String
  ) throws {
    root = folder
    self.front = front
    self.entryName = entryName
    let walk = try FolderWalk(folder, front)
    leftOut = walk.remarks
    files = LinkedFiles(folder, paths: walk.paths)
    progress = front.begin(.reading(files: files.paths.count))
  }

  /// Reads it all.
  mutating func read(into batch: inout ImportBatch) throws {
    for remark in leftOut { batch.remark(remark.file, remark.what) }
    let visible = files.paths.filter { !RelativePath.isHidden($0) }
    let joplin = visible.filter { JoplinItem.isItem(RelativePath.name(of: $0)) }
    let items = try readJoplin(joplin, &batch)
    try addTexts(
      visible.filter { RelativePath.isMarkdown($0) && !items.contains($0) }, &batch)
    // Only now is known which other files are attachments of texts. A bundle's own files go with it.
    let others = visible.filter { !RelativePath.isMarkdown($0) && owners[$0] == nil }
    var exports: Set<String> = []
    var copies = ExportCopies(root)
    for path in others {
      try batch.collect { batch in
        guard let found = try readExport(path, &batch) else { return }
        exports.insert(path)
        guard case .json(let program, let notes) = found else { return }
        let count = copies.add(program, path, notes, among: others)
        if count > 0 { batch.remark(path, .copies(count: count)) }
      }
    }
    copies.addLabels()
    let claimed = batch.claimed.union(copies.paths)
    let rest = others.filter { !exports.contains($0) && !claimed.contains($0) }
    try addTexts(rest.filter { RelativePath.isPlainText($0) && files.isFile($0) }, &batch)
    for path in rest where !RelativePath.isPlainText(path) || !files.isFile(path) {
      try batch.collect { try addOther(path, &$0) }
    }
    sayHidden(&batch)
    for (path, owner) in owners.sorted(by: { $0.key < $1.key }) {
      try front.check()
      progress.add(1)
      try batch.attach(root.below(path), item: path, place: path, to: owner)
    }
    progress.end()
  }

  /// Says what of hidden files and folders did not come along: each of them once.
  private func sayHidden(_ batch: inout ImportBatch) {
    var parts = taken
    for path in owners.keys {
      if let part = RelativePath.hiddenPart(of: path) { parts.insert(part) }
    }
    for path in files.paths {
      guard let part = RelativePath.hiddenPart(of: path), parts.insert(part).inserted else {
        continue
      }
      batch.remark(part, .hidden)
    }
  }

  // Names that programs use for folders of templates.
  private static let templateFolders: Set<String> = ["templates", "_templates", "template"]

  private static func isTemplate(_ path: String) -> Bool {
    RelativePath.folders(of: path).contains { templateFolders.contains($0.lowercased()) }
  }

  /// Reads texts, and adds them in their order.
  private mutating func addTexts(_ paths: [String], _ batch: inout ImportBatch) throws {
    let (root, files, front, options) = (root, files, front, batch.options)
    try ParallelReading.forEach(paths) { path -> TextFile.Reading in
      // A folder may be called like a text.
      guard files.isFile(path) else { return TextFile.Reading() }
      try front.check()
      if ImportFolder.isTemplate(path), !ImportFolder.startsOwn(root.below(path), path) {
        return TextFile.Reading(text: nil, remarks: [.template])
      }
      var reading = try TextFile.read(root.below(path), path: path, options, step: front.check)
      if let info = PageBundle.info(of: path), files.isFile(info),
        let bytes = try? InputFile.read(root.below(info).string)
      {
        PageBundle.add(bytes, to: &reading)
      }
      return reading
    } take: { path, result in
      try front.check()
      progress.add(1)
      try batch.collect { try addText(path, result.get(), &$0) }
    }
  }

  private mutating func addText(
    _ path: String, _ reading: TextFile.Reading, _ batch: inout ImportBatch
  ) throws {
    for what in reading.remarks { batch.remark(path, what) }
    guard let file = reading.text else { return }
    var metadata = file.text.form.metadata
    let found = files.attachments(of: path, metadata.attachments, file.text.links)
    metadata.attachments = found.files
    for name in found.missing { batch.remark(path, .linkTargetMissing(name)) }
    for (name, taken) in found.chosen { batch.remark(path, .severalFiles(name, taken: taken)) }
    if !reading.attempts.isEmpty { batch.remark(path, .marksUnclear(reading.attempts)) }
    let number = try batch.add(
      metadata, body: file.body, bodyDigest: file.bodyDigest, item: path, file: path,
      isOwn: file.text.isOwn, digest: file.digest, modified: file.modified)
    for target in found.files where owners[target] == nil { owners[target] = number }
  }

  /// Whether a text among templates names its kind: then it is one of ours.
  private static func startsOwn(_ file: FilePath, _ path: String) -> Bool {
    guard let bytes = try? InputFile.read(file.string),
      let text = try? ImportedText(bytes, path: path)
    else { return false }
    return text.isOwn
  }

  /// Whether a file is an export of another program, which is then read.
  private func readExport(
    _ path: String, _ batch: inout ImportBatch
  ) throws -> ForeignFile.Found? {
    let mayBe = ForeignFile.mayBe(path)
    guard mayBe || RelativePath.isPlainText(path), files.isFile(path) else { return nil }
    try front.check()
    let file = root.below(path)
    let export = ForeignFile(file, path: path, front, entryName)
    guard mayBe else {
      // Standard Notes calls its JSON a text.
      return JSONExport.mayBe(InputFile.beginning(of: file, size: 64))
        ? try export.readText(isAlone: false, into: &batch) : nil
    }
    return try export.read(beginning: InputFile.beginning(of: file), isAlone: false, into: &batch)
  }

  private mutating func addOther(_ path: String, _ batch: inout ImportBatch) throws {
    progress.add(1)
    guard files.isFile(path) else {
      if isLink(path) { batch.remark(path, .linkedFolder) }
      return
    }
    if PageBundle.isPart(path) { return }
    let beginning = InputFile.beginning(of: root.below(path))
    if let kind = ConvertibleFile(name: path, beginning: beginning) {
      return batch.remark(path, .needsConversion(kind))
    }
    batch.remark(path, .notLinked)
  }

  private mutating func readJoplin(
    _ paths: [String], _ batch: inout ImportBatch
  ) throws -> Set<String> {
    guard !paths.isEmpty else { return [] }
    var export = JoplinImport(front)
    for path in paths {
      try front.check()
      let file = root.below(path)
      export.add(path) { try InputFile.read(file.string) }
    }
    let root = root
    let files = files
    var hidden: Set<String> = []
    let items = try export.read(into: &batch) { name, item in
      guard let path = RelativePath.resolve(name, from: item), files.contains(path),
        files.isFile(path)
      else { return nil }
      let file = root.below(path)
      guard let size = try? FileBodySource.size(of: file) else { return nil }
      if let part = RelativePath.hiddenPart(of: path) { hidden.insert(part) }
      return SliceSource(file, offset: 0, length: UInt64(size))
    }
    taken.formUnion(hidden)
    return items
  }

  private func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: root.below(path).string)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
