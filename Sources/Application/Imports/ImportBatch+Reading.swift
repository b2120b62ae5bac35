import FoundationEssentials
import NoteExports
import Records
package import SystemPackage
import VaultStore

extension ImportBatch {
  /// Reads the source of an import.
  ///
  /// - Parameters:
  ///   - source: a folder, a text, or an export from another program.
  ///   - front: receives messages.
  ///   - entryName: makes the name of an entry in messages, from the file's name and
  /// its number from 1.
  /// - Throws: `ApplicationError.fileMissing`, `.importRefused`, `.importsRefused`.
  package static func read(
    _ source: FilePath, _ options: Options, _ front: any FrontEnd,
    entryName: @escaping (String, Int) -> String
  ) throws -> ImportBatch {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: source.string, isDirectory: &isFolder)
    else { throw ApplicationError.fileMissing }
    // The name that it has, also where it is reached as `.` or through a link.
    let real = (try? FileStorage.resolve(source)) ?? source
    let name = real.lastComponent?.string ?? ""
    if isFolder {
      var batch = ImportBatch(source: name, isWhole: true, options)
      var folder = try ImportFolder(source, front, entryName: entryName)
      try folder.read(into: &batch)
      try batch.check(front)
      return batch
    }
    let beginning = InputFile.beginning(of: source)
    if RelativePath.isPlainText(name), JSONExport.mayBe(beginning) {
      // Standard Notes calls its JSON a text.
      var batch = ImportBatch(source: name, isWhole: true, options)
      let export = ForeignFile(source, path: name, front, entryName)
      if try export.readText(isAlone: true, into: &batch) != nil { return batch }
    }
    if RelativePath.isMarkdown(name) || RelativePath.isPlainText(name) {
      if RelativePath.isMarkdown(name) || !PlainJournal.isJournal(beginning) {
        let folder = real.removingLastComponent().lastComponent?.string ?? ""
        var batch = ImportBatch(source: folder, isWhole: false, options)
        try readText(source, name: name, front, &batch)
        return batch
      }
    }
    var batch = ImportBatch(source: name, isWhole: true, options)
    let export = ForeignFile(source, path: name, front, entryName)
    guard try export.read(beginning: beginning, isAlone: true, into: &batch) != nil else {
      if let kind = ConvertibleFile(name: name, beginning: beginning) {
        throw ApplicationError.importRefused(
          ImportRefusal(file: name, reason: .needsConversion(kind)))
      }
      throw ApplicationError.importRefused(ImportRefusal(file: name, reason: .formatUnknown))
    }
    return batch
  }

  /// Reads a single text, with the files beside it that it links to.
  private static func readText(
    _ source: FilePath, name: String, _ front: any FrontEnd, _ batch: inout ImportBatch
  ) throws {
    let reading = try TextFile.read(source, path: name, batch.options, step: front.check)
    for what in reading.remarks { batch.remark(name, what) }
    guard let file = reading.text else { return }
    let folder = source.removingLastComponent()
    let root = folder.isEmpty ? FilePath(".") : folder
    var metadata = file.text.form.metadata
    let links = metadata.attachments.map { LocalLink.path($0) } + file.text.links
    let paths = Set(links.map(\.target)).sorted().filter { path in
      InputFile.isInside(root, root.below(path)) && LinkedFiles(root, paths: []).isFile(path)
    }
    let files = LinkedFiles(root, paths: paths)
    let found = files.attachments(of: name, metadata.attachments, file.text.links)
    metadata.attachments = found.files
    for target in found.missing { batch.remark(name, .linkTargetMissing(target)) }
    if !reading.attempts.isEmpty { batch.remark(name, .marksUnclear(reading.attempts)) }
    let number = try batch.add(
      metadata, body: file.body, bodyDigest: file.bodyDigest, item: name, file: name,
      isOwn: file.text.isOwn, digest: file.digest, modified: file.modified)
    for path in found.files {
      try batch.attach(root.below(path), item: path, place: path, to: number)
    }
  }
}

extension LocalLink {
  /// The path or name that stands in it.
  var target: String {
    switch self {
    case .path(let path), .name(let path): path
    }
  }
}

extension InputFile {
  // Enough to tell what a file is.
  static let beginningSize: Int64 = 64 * 1024

  /// Whether a file is in a folder, also where links lead to it: a file from elsewhere must not take
  /// other files of this computer along.
  static func isInside(_ folder: FilePath, _ file: FilePath) -> Bool {
    guard let folder = try? FileStorage.resolve(folder), let file = try? FileStorage.resolve(file)
    else { return false }
    return file.starts(with: folder)
  }

  /// The first bytes of a file; none of one that cannot be read.
  ///
  /// - Parameter wanted: how many at the most.
  static func beginning(of path: FilePath, size wanted: Int64 = beginningSize) -> [UInt8] {
    guard let size = try? FileBodySource.size(of: path), size > 0 else { return [] }
    let slice = SliceSource(path, offset: 0, length: UInt64(min(wanted, size)))
    return (try? slice.bytes()) ?? []
  }
}
