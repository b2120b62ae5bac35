import BundleFormat
import MinisignFormat
import Records
import Sodium
import VaultStore

/// Writes records, in their text form, and their attachments into an age file: see `BundleFormat`.
struct BundleWriter {
  private static let millisecondsOfDay: UInt64 = 86_400_000

  private let output: SealedOutput
  private let catalog: Catalog
  private let front: any FrontEnd
  // Seconds since 1970: extracted files get the day of the bundle, and not when records were changed.
  private let time: UInt64
  private var sums: [UInt8] = []

  /// A writer.
  ///
  /// - Parameter now: milliseconds since 1970, UTC.
  init(_ output: SealedOutput, of catalog: Catalog, now: UInt64, _ front: any FrontEnd) {
    self.output = output
    self.catalog = catalog
    self.front = front
    time = now / BundleWriter.millisecondsOfDay * (BundleWriter.millisecondsOfDay / 1000)
  }

  /// Writes everything.
  ///
  /// - Parameter sign: makes the signature file of the digests; nil for a bundle without one.
  mutating func write(_ selection: ShareSelection, sign: (([UInt8]) throws -> [UInt8])?) throws {
    let heads = (selection.entries + selection.files).map {
      Catalog.Head(role: $0.role, index: $0.index, modified: $0.version.modified)
    }
    let layout = try FolderLayout(
      of: heads, in: catalog, reserved: BundlePath.reserved, keepsImportedPaths: false)
    let places = layout.texts + layout.files
    let names = try SentNames(selection.entries, in: catalog)
    let items = try places.map { place in
      let replay = catalog.compartment(place.head.role).replay
      var version = replay.id(of: place.head.index)
      var earlier = VersionAncestry(replay).earlier(than: place.head.index)
      if place.owner.isEmpty {
        let entry = try catalog.entry(place.head)
        // Only what came under another name has to be read before.
        if Provenance.received(in: entry.metadata)?.version != nil {
          let form = try form(of: entry, layout, names)
          (version, earlier) = names.ids(of: entry, as: form, earlier: earlier)
        }
      }
      return BundleIndex.Item(
        record: place.record.bytes, version: version.bytes, earlier: earlier.map(\.bytes),
        owner: place.owner.isEmpty ? nil : place.owner, path: place.path)
    }
    let progress = front.begin(
      .encrypting(
        bytes: (selection.entries + selection.files).reduce(0) { $0 + $1.content.bodyLength }))
    defer { progress.end() }
    let index = try BundleIndex(isSigned: sign != nil, items: items)
    let isSigned = sign != nil
    let bytes = index.bytes
    guard bytes.count <= BundleIndex.longest else { throw BundleError.tooLarge }
    try add(bytes, at: BundlePath.index, isSummed: isSigned)
    for place in layout.texts {
      try front.check()
      let form = try form(of: try catalog.entry(place.head), layout, names)
      try add(form.render(), at: place.path, isSummed: isSigned)
      progress.add(form.body.count)
    }
    for place in layout.files {
      try add(
        bodyOf: try catalog.entry(place.head), at: place.path, isSummed: isSigned, progress)
    }
    if let sign {
      let signature = try sign(sums)
      try add(sums, at: BundlePath.sums, isSummed: false)
      try add(signature, at: BundlePath.signature, isSummed: false)
    }
    try output.write(TarWriter.end)
  }

  private func form(
    of entry: Catalog.Entry, _ layout: FolderLayout, _ names: SentNames
  ) throws -> TextForm {
    names.form(of: entry, layout.metadata(of: entry), body: try catalog.body(entry))
  }

  private mutating func add(_ bytes: [UInt8], at path: String, isSummed: Bool) throws {
    try begin(path, UInt64(bytes.count))
    try output.write(bytes)
    try end(UInt64(bytes.count))
    if isSummed { sums += BundleSums.line(Hash.digest(bytes.rawSpan), path) }
  }

  private mutating func add(
    bodyOf entry: Catalog.Entry, at path: String, isSummed: Bool, _ progress: any ProgressMeter
  ) throws {
    let size = entry.content.bodyLength
    try begin(path, size)
    var hash: Hash? = isSummed ? Hash() : nil
    try unsafe catalog.compartment(entry.role).bodies().read(entry.content) {
      (piece) throws(CellError) in
      if front.isStopRequested { throw .interrupted }
      unsafe hash?.update(piece)
      try unsafe output.write(piece)
      progress.add(piece.count)
    }
    try end(size)
    if let hash = hash.take() { sums += BundleSums.line(hash.finalize(), path) }
  }

  private func begin(_ path: String, _ size: UInt64) throws {
    try output.write(TarWriter.header(of: TarEntry(path: path, size: size, time: time)))
  }

  private func end(_ size: UInt64) throws {
    try output.write([UInt8](repeating: 0, count: TarWriter.padding(of: size)))
  }
}

/// The digests of what is in a bundle, a line each, as `b2sum --check` reads them.
enum BundleSums {
  /// A line.
  static func line(_ digest: Digest, _ path: String) -> [UInt8] {
    let digits = Hexadecimal.string(digest.bytes)
    let isEscaped = path.contains("\\")
    let path = isEscaped ? path.replacing("\\", with: "\\\\") : path
    return Array("\(isEscaped ? "\\" : "")\(digits)  \(path)\n".utf8)
  }
}

/// Which versions a version comes from.
struct VersionAncestry {
  private let replay: Replay

  /// Versions of a compartment.
  init(_ replay: Replay) {
    self.replay = replay
  }

  /// The versions that a version replaces, directly or not, the nearest first, also where they are
  /// known by name only.
  func earlier(than index: Replay.Index) -> [VersionID] {
    var found: [VersionID] = []
    var seen: Set<VersionID> = [replay.id(of: index)]
    var waiting = replay.version(index).parents[...]
    while let id = waiting.popFirst(), found.count < BundleIndex.mostEarlier {
      guard seen.insert(id).inserted else { continue }
      found.append(id)
      if let parent = replay.index(of: id) { waiting += replay.version(parent).parents }
    }
    return found
  }
}
