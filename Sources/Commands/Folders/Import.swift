import ArgumentParser
import CellFile
import Foundation
import Records
import SystemPackage
import TerminalIO
import VaultStore

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Import a folder of Markdown files in one commit: all or nothing.",
    discussion: """
      Example: subrosa import ~/Notes

      Front matter is optional; without it the file name becomes the title and each folder a tag. \
      Attachments that the texts link to come along.
      """)

  @OptionGroup(title: "Global options") var options: GlobalOptions
  @Argument(help: "The folder.") var folder: String
  @Flag(help: "Let hidden records that do not fit cause more commits.") var acceptTrace = false

  func run() throws {
    let files = try ImportFolder(folder)
    let session = try Session(options)
    try session.edit(acceptTrace: acceptTrace) { catalog in
      let taken = files.slugs.isEmpty ? [] : try catalog.slugs()
      if let clash = files.slugs.first(where: { taken.contains($0.key) }) {
        throw CommandError.importRefused(file: clash.value, reason: "its slug is taken")
      }
      return (files.changes, ())
    }
    Output.note(
      "\(files.texts) texts and \(files.attachments) attachments imported; "
        + "the originals still lie there readable")
  }
}

/// A folder that is to be imported, read once for its fields; bodies are read when they are stored.
struct ImportFolder {
  private(set) var changes: [Change] = []
  /// Slugs and the files they stand in.
  private(set) var slugs: [String: String] = [:]
  private(set) var texts = 0
  private(set) var attachments = 0

  private let root: FilePath
  private let paths: [String]
  private let known: Set<String>
  /// The first path that is a name or ends with it, as Obsidian finds `![[name]]`.
  private let byName: [String: String]

  init(_ folder: String) throws {
    root = FilePath(folder)
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue,
      let found = FileManager.default.enumerator(atPath: folder)
    else { throw CommandError.fileMissing }
    paths = found.compactMap { $0 as? String }.sorted()
    known = Set(paths)
    byName = Dictionary(
      paths.flatMap { [($0, $0), (RelativePath.name(of: $0), $0)] },
      uniquingKeysWith: { first, _ in first })
    var linked: [String: RecordID] = [:]
    for path in paths where RelativePath.isMarkdown(path) && !path.hasPrefix(".") {
      try Interruption.check()
      try addText(path, &linked)
    }
    guard texts > 0 else { throw CommandError.nothingToImport }
    for (path, owner) in linked.sorted(by: { $0.key < $1.key }) { try addAttachment(path, owner) }
  }

  private mutating func addText(_ path: String, _ linked: inout [String: RecordID]) throws {
    let file = root.appending(path)
    guard let data = FileManager.default.contents(atPath: file.string) else {
      throw CommandError.importRefused(file: path, reason: "it cannot be read")
    }
    let text: ImportedText
    do throws(TextFormError) {
      text = try ImportedText(Array(data), path: path)
    } catch {
      throw CommandError.importRefused(file: path, reason: ErrorReport.words(error))
    }
    var metadata = text.form.metadata
    let record = RecordID.random()
    var targets = metadata.attachments.filter { known.contains($0) }
    for link in text.links {
      switch link {
      case .path(let target): if known.contains(target) { targets.append(target) }
      case .name(let name):
        if let target = byName[name] { targets.append(target) }
      }
    }
    var seen: Set<String> = []
    metadata.attachments = targets.filter {
      !RelativePath.isMarkdown($0) && isFile($0) && seen.insert($0).inserted
    }
    for target in metadata.attachments where linked[target] == nil { linked[target] = record }
    if !metadata.slug.isEmpty {
      guard slugs.updateValue(path, forKey: metadata.slug) == nil else {
        throw CommandError.importRefused(file: path, reason: "its slug stands twice in the folder")
      }
    }
    changes.append(
      try Change.put(
        record, modified: modified(file), metadata: metadata.serialized(),
        body: FileBodySource(
          file, from: Int64(data.count - text.form.body.count), size: Int64(data.count))))
    texts += 1
  }

  private mutating func addAttachment(_ path: String, _ owner: RecordID) throws {
    let file = root.appending(path)
    changes.append(
      try Attachment(file, owner: owner).change(place: path, modified: modified(file)))
    attachments += 1
  }

  private func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe FileManager.default.fileExists(
      atPath: root.appending(path).string, isDirectory: &isFolder) && !isFolder.boolValue
  }

  private func modified(_ file: FilePath) -> UInt64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.string)
    let date = attributes?[.modificationDate] as? Date ?? Date()
    return UInt64(max(0, date.timeIntervalSince1970 * 1000))
  }
}
