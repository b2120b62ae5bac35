import CellFile
import Foundation
import Records
import SystemPackage
import VaultStore

/// Something that could not be kept as it was, and where.
struct ImportRemark: Equatable {
  enum What: Equatable {
    /// A file that is no text, and no text links to it.
    case notLinked
    /// What programs keep for themselves: a name that begins with a dot.
    case hidden
    /// A symbolic link to a folder.
    case linkedFolder
    /// A symbolic link out of the folder, or to nothing.
    case linkedElsewhere
    /// A pipe, a socket or a device.
    case noFile
    /// A name that is in no encoding of today.
    case nameNotUTF8
    /// A date that is none.
    case dateUnclear(FieldKey)
    /// A number that is not on its scale.
    case offScale(FieldKey)
    /// A link to a file that is not there.
    case linkTargetMissing(String)
    /// An entry without a day.
    case noDate
    /// Paragraphs that open with what looks like a mark.
    case marksUnclear([String])
    /// So many keys that are too long for front matter.
    case keysLost(Int)

    var words: String {
      switch self {
      case .notLinked: "not imported: not a text, and no text links to it"
      case .hidden: "not imported: hidden"
      case .linkedFolder: "not imported: a link to a folder"
      case .linkedElsewhere: "not imported: a link that leads out of the folder or nowhere"
      case .noFile: "not imported: a pipe, a socket or a device"
      case .nameNotUTF8: "not imported: its name is not UTF-8"
      case .dateUnclear(let key): RecordDates.words(key)
      case .offScale(let key): RecordScales.words(key)
      case .linkTargetMissing(let target): "links to \(target), which does not exist"
      case .noDate: "has no date"
      case .marksUnclear(let attempts): RecordMarks.words(attempts) ?? ""
      case .keysLost(let count): "\(count.counted("key", "are")) not imported: too long"
      }
    }
  }

  /// The file, or the entry within one.
  let file: String
  let what: What
}

/// Something for which an import is refused, and where.
struct ImportRefusal {
  // So many are named one by one.
  private static let mostNamed = 20

  let file: String
  let reason: String

  /// Refuses an import, naming everything at once: mending a folder is one task, not one a try.
  ///
  /// - Throws: `CommandError.importRefused`, or `.importsRefused` where there are several.
  static func check(_ refusals: [ImportRefusal]) throws {
    guard let first = refusals.first else { return }
    guard refusals.count > 1 else {
      throw CommandError.importRefused(file: first.file, reason: first.reason)
    }
    for refusal in refusals.prefix(mostNamed) { Output.note("\(refusal.file): \(refusal.reason)") }
    if refusals.count > mostNamed { Output.note("and \(refusals.count - mostNamed) more") }
    throw CommandError.importsRefused(count: refusals.count)
  }
}

/// All that one import adds. Texts were read for their fields; the bodies of files are read when
/// they are stored.
struct ImportBatch {
  private(set) var changes: [Change] = []
  /// Slugs and the files they stand in.
  private(set) var slugs: [String: String] = [:]
  private(set) var texts = 0
  private(set) var attachments = 0
  private(set) var remarks: [ImportRemark] = []
  private var refusals: [ImportRefusal] = []

  /// Reads what is to be imported.
  ///
  /// - Throws: `CommandError.fileMissing`, `.nothingToImport`, `.importRefused`, `.importsRefused`.
  static func read(_ source: FilePath) throws -> ImportBatch {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: source.string, isDirectory: &isFolder)
    else { throw CommandError.fileMissing }
    var batch = ImportBatch()
    if isFolder.boolValue {
      var folder = try ImportFolder(source)
      try folder.read(into: &batch)
    } else {
      try ImportJournal(source).read(into: &batch)
    }
    try ImportRefusal.check(batch.refusals)
    guard batch.texts > 0 else { throw CommandError.nothingToImport }
    return batch
  }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - file: what it is called in messages.
  ///   - modified: milliseconds since 1970, UTC.
  mutating func add(
    _ record: RecordID, _ metadata: Metadata, body: any BodySource, file: String, modified: UInt64
  ) throws {
    if !metadata.slug.isEmpty {
      guard slugs.updateValue(file, forKey: metadata.slug) == nil else {
        throw CommandError.importRefused(
          file: file, reason: "another file in the folder has the same slug")
      }
    }
    for key in RecordDates.unclear(in: metadata) { remark(file, .dateUnclear(key)) }
    for key in RecordScales.outside(in: metadata) { remark(file, .offScale(key)) }
    changes.append(
      try Change.put(record, modified: modified, metadata: metadata.serialized(), body: body))
    texts += 1
  }

  /// Adds a file that a text links to.
  ///
  /// - Parameter place: its path below the folder.
  mutating func attach(_ file: FilePath, place: String, to owner: RecordID) throws {
    let attachment = try Attachment(file, owner: owner)
    changes.append(try attachment.change(place: place, modified: FileDates.modified(file)))
    attachments += 1
  }

  /// Adds one of several texts; one that is refused keeps no other from being looked at.
  mutating func collect(_ add: (inout ImportBatch) throws -> Void) throws {
    do {
      try add(&self)
    } catch CommandError.importRefused(let file, let reason) {
      refusals.append(ImportRefusal(file: file, reason: reason))
    }
  }

  /// Refuses slugs that records of the vault have.
  func requireFree(of taken: Set<String>) throws {
    let clashes = slugs.filter { taken.contains($0.key) }.map(\.value).sorted()
    try ImportRefusal.check(
      clashes.map { ImportRefusal(file: $0, reason: "a record in the vault already has its slug") })
  }

  /// Says what could not be kept.
  mutating func remark(_ file: String, _ what: ImportRemark.What) {
    remarks.append(ImportRemark(file: file, what: what))
  }
}

/// When files were changed.
enum FileDates {
  /// Milliseconds since 1970, UTC; now for a file that does not say.
  static func modified(_ file: FilePath) -> UInt64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.string)
    let date = attributes?[.modificationDate] as? Date ?? Date()
    return UInt64(max(0, date.timeIntervalSince1970 * 1000))
  }
}
