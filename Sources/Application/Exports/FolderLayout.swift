import FoundationEssentials
import Records
import SystemPackage
import VaultStore

/// The path of each record. The layout depends only on the records, so that exporting what was
/// imported gives the same bytes.
struct FolderLayout {
  /// A record and where it goes.
  struct Place {
    /// The version that goes there.
    let head: Catalog.Head
    /// Its record.
    let record: RecordID
    /// The record that a file belongs to, as it says.
    let owner: [UInt8]
    /// A path below the folder.
    let path: String
  }

  /// Records with a text.
  let texts: [Place]
  /// Attachments.
  let files: [Place]
  // Whether files go where they were imported from.
  private let keepsImportedPaths: Bool
  // For each record: the old paths of its attachments, and their new ones.
  private let attached: [[UInt8]: [(from: String, place: String)]]

  /// How many files there are in all.
  var count: Int { texts.count + files.count }

  /// Lays out versions; records of the program's own go nowhere.
  ///
  /// - Parameters:
  ///   - reserved: paths that something else has.
  ///   - keepsImportedPaths: whether files go where they were imported from. The folders that somebody
  ///     keeps files in are nobody else's business.
  init(
    of heads: [Catalog.Head], in catalog: Catalog, reserved: [String] = [],
    keepsImportedPaths: Bool = true
  ) throws {
    self.keepsImportedPaths = keepsImportedPaths
    let items = try heads.map {
      try Item($0, in: catalog, keepsImportedPath: keepsImportedPaths)
    }
    .filter { !$0.outline.kind.isInternal }
    let textItems = items.filter { $0.outline.kind != .attachment }.sorted(by: <)
    let fileItems = items.filter { $0.outline.kind == .attachment }.sorted(by: <)
    var taken = ExportedPlaces()
    for path in reserved { _ = taken.claim(path) }
    texts = textItems.map { $0.place(&taken) }
    files = fileItems.map { $0.place(&taken) }
    var attached: [[UInt8]: [(from: String, place: String)]] = [:]
    for (item, place) in zip(fileItems, files) {
      attached[place.owner, default: []].append((item.stood, place.path))
    }
    self.attached = attached
  }

  /// A record's metadata, with the new paths of its attachments.
  func metadata(of entry: Catalog.Entry) -> Metadata {
    var metadata = entry.metadata
    let files = attached[entry.version.record.bytes] ?? []
    metadata.rename(files)
    if !keepsImportedPaths {
      // The path of a file that does not go along would reveal where it was.
      let places = Set(files.map { $0.place })
      metadata.attachments.removeAll { !places.contains($0) }
    }
    return metadata
  }

  /// A record and what decides where it goes.
  private struct Item {
    let head: Catalog.Head
    let record: RecordID
    let outline: MetadataOutline
    /// The path that it had when it came.
    let stood: String
    /// The path that it goes to; empty to choose one by its name.
    let path: String
    let reference: String

    init(_ head: Catalog.Head, in catalog: Catalog, keepsImportedPath: Bool) throws {
      self.head = head
      record = catalog.record(of: head)
      outline = try catalog.outline(of: head)
      stood = outline.path
      path = keepsImportedPath || !outline.hasOrigin ? stood : ""
      reference = Catalog.reference(slug: outline.slug, record)
    }

    /// Imported files first, by where they stood.
    static func < (one: Item, other: Item) -> Bool {
      guard one.path == other.path else {
        return one.path.isEmpty || other.path.isEmpty
          ? other.path.isEmpty : one.path < other.path
      }
      return (one.outline.kind.name, one.reference) < (other.outline.kind.name, other.reference)
    }

    func place(_ taken: inout ExportedPlaces) -> Place {
      var base = path
      if base.isEmpty || !RelativePath.isSafe(base) {
        let title = outline.title
        let name = outline.hasSlug ? outline.slug : Slug.derive(from: title)
        base = "\(outline.kind.name)/\(name ?? reference)"
        base += outline.kind == .attachment ? "" : ".md"
        if outline.kind == .attachment {
          let safe = RelativePath.isSafe(title) && !title.contains("/")
          base = "attachment/" + (safe ? title : reference)
        }
        if !RelativePath.isSafe(base) {
          // Another program may have stored any slug and any name of a kind: no record may keep the
          // others from being written.
          base = "record/\(record.firstDigits)" + (outline.kind == .attachment ? "" : ".md")
        }
      }
      return Place(
        head: head, record: record, owner: Array(outline.owner), path: taken.claim(base))
    }
  }
}

extension Metadata {
  /// Gives attachments the paths of their exported files. A file that could not go back to its old
  /// path replaces that path in the list; a file that was not listed is added at the end.
  ///
  /// The list is searched only once, since a record may have thousands.
  fileprivate mutating func rename(_ files: [(from: String, place: String)]) {
    // The positions of each path in the list, the first position last.
    var numbers = Dictionary(
      grouping: attachments.indices.reversed(), by: { attachments[$0] })
    for (from, place) in files where numbers[place]?.isEmpty ?? true {
      if let number = numbers[from]?.popLast() {
        attachments[number] = place
        numbers[place] = [number]
      } else {
        numbers[place] = [attachments.count]
        attachments.append(place)
      }
    }
  }
}

/// The paths that are given out: no file twice, none in the place of a folder, none below a file.
private struct ExportedPlaces {
  private var files: Set<String> = []
  private var folders: Set<String> = []
  // The number to try next for a path that was taken: all before it are taken too.
  private var numbers: [String: Int] = [:]

  /// The path itself where it is free, else one like it.
  mutating func claim(_ base: String) -> String {
    var place = base
    let first = numbers[base] ?? 2
    var number = first
    // For many records with one title, continue where the last one ended.
    if number > 2 { place = numbered(base, number - 1) }
    while files.contains(place) || folders.contains(place) || isBelowFile(place) {
      place = numbered(base, number)
      number += 1
    }
    if number > first { numbers[base] = number }
    files.insert(place)
    folders.formUnion(ExportedPlaces.folders(on: place))
    return place
  }

  private func numbered(_ base: String, _ number: Int) -> String {
    isBelowFile(base) ? "\(number)/\(base)" : ExportedPlaces.numbered(base, number)
  }

  /// `a/b.md` as `a/b-2.md`, with a stem so short that a file system takes the name.
  private static func numbered(_ base: String, _ number: Int) -> String {
    let path = FilePath(base)
    let ending = "-\(number)" + (path.extension.map { "." + $0 } ?? "")
    var stem = path.stem ?? "record"
    while stem.utf8.count + ending.utf8.count > RelativePath.longestName, !stem.isEmpty {
      stem.removeLast()
    }
    return path.removingLastComponent().appending(stem + ending).string
  }

  private func isBelowFile(_ place: String) -> Bool {
    !files.isDisjoint(with: ExportedPlaces.folders(on: place))
  }

  /// `a/b/c.md`: `a` and `a/b`.
  private static func folders(on place: String) -> [String] {
    let parts = RelativePath.folders(of: place)
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
