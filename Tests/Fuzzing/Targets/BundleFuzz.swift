import BundleFormat

/// Shared files, as they are inside the encryption: archives, bundles, indexes, and signed texts.
///
/// An input is the number of one of the four, the size of the pieces that a file comes in, and then the
/// file.
enum BundleFuzz {
  static func run(_ bytes: [UInt8]) throws {
    var input = FuzzInput(bytes)
    let kind = input.byte() % 4
    let size = 1 + 8 * Int(input.byte())
    let rest = input.all()
    switch kind {
    case 0: try checkArchive(rest, size)
    case 1: try checkBundle(rest, size)
    case 2: try checkIndex(rest)
    default: try checkText(rest)
    }
  }

  /// An archive has one form.
  private static func checkArchive(_ file: [UInt8], _ size: Int) throws {
    let whole = entries(of: file, file.count + 1)
    let pieces = entries(of: file, size)
    try require(whole?.map(\.entry) == pieces?.map(\.entry), "pieces of an archive do not matter")
    try require(whole?.map(\.bytes) == pieces?.map(\.bytes), "pieces of contents do not matter")
    guard let whole else { return }
    let again = whole.flatMap { entry, bytes in
      TarWriter.header(of: entry) + bytes
        + [UInt8](repeating: 0, count: TarWriter.padding(of: entry.size))
    }
    try require(again + TarWriter.end == file, "an archive has one form")
    for (entry, bytes) in whole {
      try require(BundlePath.isSafe(entry.path), "a path stays in its folder")
      try require(UInt64(bytes.count) == entry.size, "an entry is as long as it says")
    }
  }

  private static func entries(
    of file: [UInt8], _ size: Int
  ) -> [(entry: TarEntry, bytes: [UInt8])]? {
    var reader = TarReader(most: 100)
    var found: [(entry: TarEntry, bytes: [UInt8])] = []
    do {
      for start in stride(from: 0, to: file.count, by: size) {
        try reader.update(Array(file[start..<min(start + size, file.count)])) { event in
          switch event {
          case .entry(let entry): found.append((entry, []))
          case .bytes(let bytes): found[found.count - 1].bytes += bytes
          case .entryEnd: break
          }
        }
      }
      try reader.finish()
      return found
    } catch {
      return nil
    }
  }

  private static func checkBundle(_ file: [UInt8], _ size: Int) throws {
    let whole = items(of: file, file.count + 1)
    try require(whole == items(of: file, size), "pieces of a bundle do not matter")
  }

  /// The bytes of each item.
  private static func items(of file: [UInt8], _ size: Int) -> [[UInt8]]? {
    var reader = BundleReader()
    var found: [[UInt8]] = []
    do {
      for start in stride(from: 0, to: file.count, by: size) {
        try reader.update(Array(file[start..<min(start + size, file.count)])) { event in
          switch event {
          case .item: found.append([])
          case .bytes(let bytes): found[found.count - 1] += bytes
          case .index, .itemEnd: break
          }
        }
      }
      try reader.finish()
      return found.count == reader.index?.items.count ? found : nil
    } catch {
      return nil
    }
  }

  private static func checkIndex(_ bytes: [UInt8]) throws {
    guard let index = try? BundleIndex(bytes) else { return }
    try require(index.bytes == bytes, "an index has one form")
    let paths = Set(index.items.map(\.path))
    try require(paths.count == index.items.count, "a path stands once")
    try require(paths.allSatisfy(BundlePath.isSafe), "a path stays in its folder")
  }

  private static func checkText(_ file: [UInt8]) throws {
    let (text, signature) = SignedText.parts(of: file)
    guard let signature else { return try require(text == file, "a text without a signature") }
    try require(
      SignedText.joined(text, signature: signature) == file, "a signed text has one form")
  }

  static let seeds: [[UInt8]] = {
    let paths = ["a.md", "笔记/第一天.md", String(repeating: "folder/", count: 30) + "b.bin"]
    func id(_ number: Int) -> [UInt8] { [UInt8](repeating: UInt8(number), count: 16) }
    let items = paths.enumerated().map { number, path in
      BundleIndex.Item(
        record: id(number), version: id(10 + number), earlier: number == 1 ? [id(20), id(21)] : [],
        owner: number == 2 ? id(0) : nil, path: path)
    }
    var seeds: [[UInt8]] = []
    for isSigned in [false, true] {
      guard let index = try? BundleIndex(isSigned: isSigned, items: items) else { continue }
      let more = isSigned ? [BundlePath.sums, BundlePath.signature] : []
      let entries =
        [(BundlePath.index, index.bytes)] + (paths + more).map { ($0, Array("in \($0)".utf8)) }
      let archive = entries.flatMap { path, bytes in
        TarWriter.header(of: TarEntry(path: path, size: UInt64(bytes.count), time: 7)) + bytes
          + [UInt8](repeating: 0, count: TarWriter.padding(of: UInt64(bytes.count)))
      }
      seeds += [[0, 60] + archive + TarWriter.end, [1, 9] + archive + TarWriter.end]
      seeds.append([2, 0] + index.bytes)
    }
    let text = Array("# A\n\ntext\n".utf8)
    seeds.append([3, 0] + SignedText.joined(text, signature: Array("a signature\n".utf8)))
    return seeds
  }()
}
