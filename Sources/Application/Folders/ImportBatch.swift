import FoundationEssentials
package import Records
package import SystemPackage
package import VaultStore

/// Something that could not be kept as it was, and where.
package struct ImportRemark: Equatable {
  /// What it is.
  package enum What: Equatable {
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
  }

  /// The file, or the entry within one.
  package let file: String
  /// What it is.
  package let what: What
}

/// Something for which an import is refused, and where.
package struct ImportRefusal: Error, Hashable {
  /// What is wrong with a file.
  package enum Reason: Sendable, Hashable {
    /// It cannot be read.
    case unreadable
    /// Its text form cannot be.
    case text(TextFormError)
    /// It is no journal that can be read.
    case journal(JournalError)
    /// Another file that is imported has the same slug.
    case sameSlug
    /// A record of the vault has its slug.
    case slugTaken
    /// It is of a kind that the program keeps for itself.
    case kindNotShared
  }

  // So many are named one by one.
  private static let mostNamed = 20

  /// The file, or the entry within one.
  package let file: String
  /// What is wrong with it.
  package let reason: Reason

  /// A refusal.
  package init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// Refuses an import, naming everything at once: mending a folder is one task, not one a try.
  ///
  /// - Throws: `ApplicationError.importRefused`, or `.importsRefused` where there are several.
  static func check(_ refusals: [ImportRefusal], _ front: any FrontEnd) throws {
    guard let first = refusals.first else { return }
    guard refusals.count > 1 else { throw ApplicationError.importRefused(first) }
    for refusal in refusals.prefix(mostNamed) { front.say(.importRefusal(refusal)) }
    if refusals.count > mostNamed {
      front.say(.moreImportRefusals(count: refusals.count - mostNamed))
    }
    throw ApplicationError.importsRefused(count: refusals.count)
  }
}

/// All that one import adds. Texts were read for their fields; the bodies of files are read when
/// they are stored.
package struct ImportBatch {
  /// New records, and the files that become attachments.
  package private(set) var changes: [Change] = []
  /// Slugs and the files they stand in.
  package private(set) var slugs: [String: String] = [:]
  /// How many texts there are.
  package private(set) var texts = 0
  /// How many attachments there are.
  package private(set) var attachments = 0
  /// What could not be kept as it was.
  package private(set) var remarks: [ImportRemark] = []
  private var refusals: [ImportRefusal] = []

  /// Reads what is to be imported.
  ///
  /// - Parameters:
  ///   - source: a folder, or a journal.
  ///   - front: who is told.
  ///   - entryName: what messages call an entry of a journal, of the file's name and its
  ///     number from 1.
  /// - Throws: `ApplicationError.fileMissing`, `.nothingToImport`, `.importRefused`,
  ///   `.importsRefused`.
  package static func read(
    _ source: FilePath, _ front: any FrontEnd, entryName: @escaping (String, Int) -> String
  ) throws -> ImportBatch {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: source.string, isDirectory: &isFolder)
    else { throw ApplicationError.fileMissing }
    var batch = ImportBatch()
    if isFolder {
      var folder = try ImportFolder(source, front)
      try folder.read(into: &batch)
    } else {
      try JrnlImport(source, front, entryName: entryName).read(into: &batch)
    }
    try ImportRefusal.check(batch.refusals, front)
    guard batch.texts > 0 else { throw ApplicationError.nothingToImport }
    return batch
  }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - file: what it is called in messages.
  ///   - modified: milliseconds since 1970, UTC.
  package mutating func add(
    _ record: RecordID, _ metadata: Metadata, body: any BodySource, file: String, modified: UInt64
  ) throws {
    if !metadata.slug.isEmpty {
      guard slugs.updateValue(file, forKey: metadata.slug) == nil else {
        throw ApplicationError.importRefused(
          ImportRefusal(file: file, reason: .sameSlug))
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
  package mutating func attach(_ file: FilePath, place: String, to owner: RecordID) throws {
    let attachment = try Attachment(file, owner: owner)
    changes.append(try attachment.change(place: place, modified: FileDates.modified(file)))
    attachments += 1
  }

  /// Adds one of several texts; one that is refused keeps no other from being looked at.
  package mutating func collect(_ add: (inout ImportBatch) throws -> Void) throws {
    do {
      try add(&self)
    } catch ApplicationError.importRefused(let refusal) {
      refusals.append(refusal)
    }
  }

  /// Refuses slugs that records of the vault have.
  package func requireFree(of taken: Set<String>, _ front: any FrontEnd) throws {
    let clashes = slugs.filter { taken.contains($0.key) }.map(\.value).sorted()
    try ImportRefusal.check(
      clashes.map { ImportRefusal(file: $0, reason: .slugTaken) }, front)
  }

  /// Says what could not be kept.
  package mutating func remark(_ file: String, _ what: ImportRemark.What) {
    remarks.append(ImportRemark(file: file, what: what))
  }
}

/// When files were changed.
package enum FileDates {
  /// Milliseconds since 1970, UTC; now for a file that does not say.
  package static func modified(_ file: FilePath) -> UInt64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.string)
    let date = attributes?[.modificationDate] as? Date ?? Date()
    return UInt64(max(0, date.timeIntervalSince1970 * 1000))
  }
}
