/// What a bundle holds, as its first entry says it: a line for each text and file, with the ids by
/// which the receiver knows what of it is there already.
///
/// ```
/// subrosa bundle 1
/// unsigned
/// text RECORD VERSION EARLIER PATH
/// file RECORD VERSION EARLIER OWNER PATH
/// ```
///
/// Ids are 32 hexadecimal digits. EARLIER lists the versions that this one comes from, with commas
/// between them, or is `-`. OWNER is the record of a text that stands before.
package struct BundleIndex: Equatable, Sendable {
  /// The size of an id, in bytes.
  package static let idSize = 16
  /// The most items.
  package static let mostItems = 65_536
  /// The most earlier versions of an item.
  package static let mostEarlier = 256
  /// The longest index, in bytes.
  package static let longest = 16 << 20

  /// A text, or a file that belongs to one.
  package struct Item: Equatable, Sendable {
    /// Id of the record.
    package let record: [UInt8]
    /// Id of the version.
    package let version: [UInt8]
    /// Ids of versions that it comes from.
    package let earlier: [[UInt8]]
    /// Id of the record of the text that a file belongs to; nil for a text.
    package let owner: [UInt8]?
    /// Where it stands in the archive.
    package let path: String

    /// An item; of the earlier versions the first ones count.
    package init(
      record: [UInt8], version: [UInt8], earlier: [[UInt8]], owner: [UInt8]?, path: String
    ) {
      self.record = record
      self.version = version
      self.earlier = Array(earlier.prefix(BundleIndex.mostEarlier))
      self.owner = owner
      self.path = path
    }

    fileprivate var line: String {
      let earlier =
        self.earlier.isEmpty ? "-" : self.earlier.map(hexadecimal).joined(separator: ",")
      let words =
        [owner == nil ? "text" : "file", hexadecimal(record), hexadecimal(version), earlier]
        + (owner.map { [hexadecimal($0)] } ?? []) + [path]
      return words.joined(separator: " ")
    }
  }

  private static let name = "subrosa bundle "
  private static let version = "1"
  private static let signed = "signed"
  private static let unsigned = "unsigned"

  /// Whether the digests of all other entries and their signature follow the last item.
  package let isSigned: Bool
  /// The items in the order in which they stand in the archive.
  package let items: [Item]

  /// An index.
  ///
  /// - Throws: `BundleError.tooLarge`; `.malformedIndex` where an id or a path stands twice, or a file
  ///   belongs to nothing; `.unsafePath`.
  package init(isSigned: Bool, items: [Item]) throws(BundleError) {
    guard items.count <= BundleIndex.mostItems else { throw .tooLarge }
    var records: Set<[UInt8]> = []
    var texts: Set<[UInt8]> = []
    var versions: Set<[UInt8]> = []
    var paths = Set(BundlePath.reserved)
    for item in items {
      guard BundlePath.isSafe(item.path) else { throw .unsafePath }
      guard records.insert(item.record).inserted, versions.insert(item.version).inserted,
        paths.insert(item.path).inserted
      else { throw .malformedIndex }
      if let owner = item.owner {
        guard texts.contains(owner) else { throw .malformedIndex }
      } else {
        texts.insert(item.record)
      }
    }
    self.isSigned = isSigned
    self.items = items
  }

  /// Reads an index.
  ///
  /// - Throws: `BundleError.noIndex`, `.newerIndex`, `.malformedIndex`, `.unsafePath`, `.tooLarge`.
  package init(_ bytes: [UInt8]) throws(BundleError) {
    guard bytes.count <= BundleIndex.longest else { throw .tooLarge }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformedIndex }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix(BundleIndex.name) else { throw .noIndex }
    guard first.dropFirst(BundleIndex.name.count) == BundleIndex.version else { throw .newerIndex }
    guard lines.count > 2, [BundleIndex.signed, BundleIndex.unsigned].contains(String(lines[1]))
    else { throw .malformedIndex }
    guard lines.count - 3 <= BundleIndex.mostItems else { throw .tooLarge }
    var items: [Item] = []
    for line in lines[2...].dropLast() {
      guard let item = BundleIndex.item(line) else { throw .malformedIndex }
      items.append(item)
    }
    try self.init(isSigned: lines[1] == BundleIndex.signed, items: items)
    // One form.
    guard self.bytes == bytes else { throw .malformedIndex }
  }

  /// The index as it stands in the archive.
  package var bytes: [UInt8] {
    let lines =
      [
        BundleIndex.name + BundleIndex.version,
        isSigned ? BundleIndex.signed : BundleIndex.unsigned,
      ]
      + items.map(\.line)
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static func item(_ line: Substring) -> Item? {
    let isFile = line.hasPrefix("file ")
    guard isFile || line.hasPrefix("text ") else { return nil }
    // A path may have blanks.
    let words = line.split(
      separator: " ", maxSplits: isFile ? 5 : 4, omittingEmptySubsequences: false)
    guard words.count == (isFile ? 6 : 5), let path = words.last,
      let record = bytes(words[1]), let version = bytes(words[2])
    else { return nil }
    var earlier: [[UInt8]] = []
    if words[3] != "-" {
      for digits in words[3].split(separator: ",", omittingEmptySubsequences: false) {
        guard let id = bytes(digits), earlier.count < mostEarlier else { return nil }
        earlier.append(id)
      }
    }
    var owner: [UInt8]?
    if isFile {
      guard let id = bytes(words[4]) else { return nil }
      owner = id
    }
    return Item(
      record: record, version: version, earlier: earlier, owner: owner, path: String(path))
  }

  private static func bytes(_ digits: Substring) -> [UInt8]? {
    let digits = Array(digits.utf8)
    guard digits.count == 2 * idSize else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[start]), let low = value(digits[start + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

/// Lower-case digits, two for each byte.
private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
