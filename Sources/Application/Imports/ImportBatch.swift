import Calendar
import Records
import Sodium
package import SystemPackage
package import TextEncodings
import VaultStore

/// All that one import brings. Texts were read for their fields; the bodies of files are read when
/// they are stored.
package struct ImportBatch {
  /// How files are read.
  package struct Options: Sendable {
    /// Whether a file that cannot be read as it is meant keeps all others out.
    package var isStrict = false
    /// The encoding of texts that are not UTF-8 and have no byte order mark; nil to detect it.
    package var encoding: TextEncoding?

    /// The usual way.
    package init() {}

    /// Sets the encoding by its name; false for one that is not known.
    package mutating func setEncoding(named name: String) -> Bool {
      encoding = TextEncoding(name: name)
      return encoding != nil
    }
  }

  /// A text.
  struct Text {
    /// Its identity in the source: a path or the id of an entry.
    let item: String
    /// Its name in messages.
    let file: String
    /// Whether it names its kind, as an export of ours does.
    let isOwn: Bool
    /// The digest of the file or entry.
    let digest: [UInt8]
    /// Serialized, with its origin.
    var metadata: [UInt8]
    var slug: String
    let body: any BodySource
    let bodyDigest: Digest
    let modified: UInt64
  }

  /// A file that becomes an attachment.
  struct File {
    let item: String
    /// The number of the text that it belongs to.
    let owner: Int
    let digest: [UInt8]
    let title: String
    /// Its path within the imported folder, or empty.
    let place: String
    let body: any BodySource
    let modified: UInt64
  }

  /// The name of the imported source.
  let source: String
  /// Whether the source was read as a whole, so that what it does not have any more is gone.
  let isWhole: Bool
  /// The texts.
  private(set) var texts: [Text] = []
  /// The files that belong to them.
  private(set) var files: [File] = []
  /// What could not be kept unchanged.
  package private(set) var remarks: [ImportRemark] = []
  /// How files are read.
  let options: Options
  private var refusals: [ImportRefusal] = []
  // Slugs, and the items that there are more than one of.
  private var slugs: Set<String> = []
  private var items: [String: Int] = [:]
  private var fileItems: [String: Int] = [:]

  init(source: String, isWhole: Bool, _ options: Options) {
    self.source = source
    self.isWhole = isWhole
    self.options = options
  }

  /// Files of the folder that belong to texts already.
  private(set) var claimed: Set<String> = []
  // The places of files: two notes may have the same.
  private var places: Set<String> = []
  // The last number of each path, so that a file of n texts takes no more than n steps or so.
  private var placeNumbers: [String: Int] = [:]

  /// Whether there is nothing to import.
  package var isEmpty: Bool { texts.isEmpty }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - item: what it is in the source.
  ///   - file: what it is called in messages.
  ///   - digest: of the file or entry.
  ///   - bodyDigest: of the body.
  ///   - modified: milliseconds since 1970, UTC.
  /// - Returns: its number.
  @discardableResult
  mutating func add(
    _ metadata: Metadata, body: any BodySource, bodyDigest: Digest, item: String, file: String,
    isOwn: Bool, digest: Digest, modified: UInt64
  ) throws -> Int {
    var metadata = metadata
    if !metadata.slug.isEmpty, !slugs.insert(metadata.slug).inserted {
      guard !options.isStrict else {
        throw ApplicationError.importRefused(ImportRefusal(file: file, reason: .sameSlug))
      }
      remark(file, .slugDropped(metadata.slug))
      metadata.slug = ""
    }
    for key in RecordDates.unclear(in: metadata) { remark(file, .dateUnclear(key)) }
    for key in RecordScales.outside(in: metadata) { remark(file, .offScale(key)) }
    let item = ImportBatch.unique(item, among: &items)
    let short = Array(digest.bytes.prefix(16))
    metadata.origin = ImportOrigin(
      source: source, item: item, digest: short,
      stored: OriginDigest.stored(metadata, body: bodyDigest))
    texts.append(
      Text(
        item: item, file: file, isOwn: isOwn, digest: short, metadata: metadata.serialized(),
        slug: metadata.slug, body: body, bodyDigest: bodyDigest, modified: modified))
    return texts.count - 1
  }

  /// Takes a file of the folder for a text.
  ///
  /// - Parameter path: its path below the folder.
  /// - Returns: the place for `attach`: the path, or one like it where another text has the file, too.
  ///   Where everything is exported, each text has a file of its own.
  mutating func claim(_ path: String) -> String {
    claimed.insert(path)
    var place = path
    var number = placeNumbers[path] ?? 1
    while !places.insert(place).inserted {
      number += 1
      place = ImportBatch.numbered(path, number)
    }
    placeNumbers[path] = number
    return place
  }

  /// `a/b.png` as `a/b-2.png`.
  private static func numbered(_ path: String, _ number: Int) -> String {
    let name = RelativePath.name(of: path)
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
    return RelativePath.folder(of: path) + "\(name[..<dot])-\(number)\(name[dot...])"
  }

  /// Adds a file of a text.
  ///
  /// - Parameters:
  ///   - item: what it is in the source.
  ///   - place: its path below the folder, or empty.
  mutating func attach(
    _ body: any BodySource, title: String, item: String, place: String, digest: Digest,
    modified: UInt64, to owner: Int
  ) {
    files.append(
      File(
        item: ImportBatch.unique(item, among: &fileItems), owner: owner,
        digest: Array(digest.bytes.prefix(16)),
        title: title.isEmpty ? "attachment" : title, place: place, body: body, modified: modified))
  }

  /// Adds a file of a folder that a text links to.
  ///
  /// - Parameter place: its path below the folder.
  /// - Throws: `CellError.system` if there is no such file.
  mutating func attach(_ file: FilePath, item: String, place: String, to owner: Int) throws {
    let size = try FileBodySource.size(of: file)
    claimed.insert(place)
    attach(
      FileBodySource(file, size: size), title: file.lastComponent?.string ?? "", item: item,
      place: place, digest: try OriginDigest.file(file), modified: FileDates.modified(file),
      to: owner)
  }

  private static func unique(_ item: String, among items: inout [String: Int]) -> String {
    let number = items[item, default: 0] + 1
    items[item] = number
    return number == 1 ? item : "\(item) \(number)"
  }

  /// Adds one of several texts; one that is refused keeps no other from being looked at.
  mutating func collect(_ add: (inout ImportBatch) throws -> Void) throws {
    do {
      try add(&self)
    } catch ApplicationError.importRefused(let refusal) {
      refusals.append(refusal)
    }
  }

  /// Refuses what was found to be wrong.
  func check(_ front: any FrontEnd) throws {
    try ImportRefusal.check(refusals, front)
  }

  /// Says what could not be kept.
  mutating func remark(_ file: String, _ what: ImportRemark.What) {
    remarks.append(ImportRemark(file: file, what: what))
  }

  /// Reads a file. Returns nil, with a remark, if this user may not read it.
  ///
  /// A disk that fails is another matter than a file that is closed: nobody knows what else it hides,
  /// and so nothing is imported.
  ///
  /// - Throws: `ApplicationError.importRefused`.
  mutating func reading<Read>(_ file: String, _ read: () throws -> Read) throws -> Read? {
    do {
      return try read()
    } catch {
      remark(file, try options.remark(for: error, reading: file))
      return nil
    }
  }

  /// Whether a file is not there for this user, or not for this machine's memory.
  fileprivate static func isClosed(_ error: any Error) -> Bool {
    switch error {
    case Errno.permissionDenied, Errno.notPermitted, Errno.fileTooLarge,
      ApplicationError.fileMissing,
      CellError.system(.permissionDenied, _), CellError.system(.notPermitted, _),
      CellError.system(.noSuchFileOrDirectory, _),
      CellError.Cause.sourceUnreadable(.permissionDenied),
      CellError.Cause.sourceUnreadable(.notPermitted):
      true
    default: false
    }
  }

  /// Says that a text was converted. Where everything has to be as it is meant, only an encoding that
  /// the text itself or the person names is.
  ///
  /// - Throws: `ApplicationError.importRefused`.
  mutating func remarkConversion(_ file: String, _ encoding: TextEncoding) throws {
    remark(file, try options.remark(forConversionOf: file, from: encoding))
  }
}

extension ImportBatch.Options {
  /// The remark about a text that was converted.
  ///
  /// - Throws: `ApplicationError.importRefused`, as `ImportBatch.remarkConversion`.
  func remark(
    forConversionOf file: String, from encoding: TextEncoding
  ) throws -> ImportRemark.What {
    encoding.isMarked || encoding == self.encoding
      ? .converted(encoding) : try lenient(.converted(encoding), file, .encoding(encoding))
  }

  /// The remark about a file that this user may not read.
  ///
  /// - Throws: `ApplicationError.importRefused`, as `ImportBatch.reading`.
  func remark(for error: any Error, reading file: String) throws -> ImportRemark.What {
    guard ImportBatch.isClosed(error) else {
      throw ApplicationError.importRefused(ImportRefusal(file: file, reason: .unreadable))
    }
    return try lenient(.unreadable, file, .unreadable)
  }

  /// A remark about a file; with `--strict`, its refusal.
  ///
  /// - Throws: `ApplicationError.importRefused`.
  func lenient(
    _ what: ImportRemark.What, _ file: String, _ reason: ImportRefusal.Reason
  ) throws -> ImportRemark.What {
    guard !isStrict else {
      throw ApplicationError.importRefused(ImportRefusal(file: file, reason: reason))
    }
    return what
  }
}

/// The digests that an import remembers.
enum OriginDigest {
  private static let pieceSize = 1 << 20

  /// Distinguishes an unchanged record from one that was changed since the import.
  static func stored(_ metadata: Metadata, body: Digest) -> [UInt8] {
    var metadata = metadata
    metadata.origin = nil
    var hash = Hash()
    hash.update(Hash.digest(metadata.serialized().rawSpan))
    hash.update(body)
    return Array(hash.finalize().bytes.prefix(16))
  }

  /// The digest of all of a file, read piece by piece.
  static func file(_ path: FilePath) throws -> Digest {
    try slice(SliceSource(path, offset: 0, length: UInt64(try FileBodySource.size(of: path))))
  }

  /// The digest of all of a source.
  static func slice(_ source: SliceSource) throws -> Digest {
    var hash = Hash()
    var buffer = [UInt8](repeating: 0, count: Int(min(UInt64(pieceSize), max(source.length, 1))))
    let reader = try source.reader()
    var count = buffer.count
    while count > 0 {
      count = try unsafe buffer.withUnsafeMutableBytes { try unsafe reader.read(into: $0) }
      hash.update(Array(buffer.prefix(count)))
    }
    return hash.finalize()
  }
}

/// When files were changed.
package enum FileDates {
  /// Milliseconds since 1970, UTC; now for a file that does not say.
  package static func modified(_ file: FilePath) -> UInt64 {
    FolderWalk.modified(file) ?? Clock.now()
  }
}
