/// Reads an archive from the pieces in which it comes.
///
/// Only what ``TarWriter`` writes is taken, byte for byte: whatever two programs could understand
/// differently is refused. Links, devices and folders are none of it, and neither is a path that could
/// lead out of a folder.
package struct TarReader: Sendable {
  /// What was read.
  package enum Event {
    /// An entry begins.
    case entry(TarEntry)
    /// The next bytes of its contents.
    case bytes(ArraySlice<UInt8>)
    /// It ends.
    case entryEnd
  }

  private enum Expected {
    /// An entry, or the end.
    case header
    /// The contents of an extended header, and then the header of the file: so many bytes of both.
    case rest(Int)
    case contents(UInt64, padding: Int)
    case padding(Int)
    case nothing
  }

  // A path and a size with their keys.
  private static let longestExtended = BundlePath.longest + 100

  private let most: Int
  private var count = 0
  private var expected = Expected.header
  private var waiting: [UInt8] = []

  /// Begins before the first byte.
  ///
  /// - Parameter most: how many entries there may be.
  package init(most: Int) {
    self.most = most
  }

  /// Whether a file begins as an archive does, whoever made it.
  ///
  /// - Parameter file: its first 512 bytes at least, if it has so many.
  package static func isArchive(_ file: [UInt8]) -> Bool {
    file.count >= TarWriter.blockSize
      && file[TarWriter.magic].prefix(5).elementsEqual(TarWriter.magicBytes.prefix(5))
  }

  /// Reads a piece.
  ///
  /// - Throws: `BundleError`, and what `take` throws.
  package mutating func update(_ piece: [UInt8], _ take: (Event) throws -> Void) throws {
    var place = 0
    while place < piece.count {
      switch expected {
      case .header:
        guard gather(piece, &place, TarWriter.blockSize) else { return }
        try readHeader(take)
      case .rest(let length):
        guard gather(piece, &place, length) else { return }
        try finishHeader(take)
      case .contents(let left, let padding):
        let length = Int(min(left, UInt64(piece.count - place)))
        try take(.bytes(piece[place..<(place + length)]))
        place += length
        try goOn(left - UInt64(length), padding, take)
      case .padding(let left):
        let length = min(left, piece.count - place)
        guard piece[place..<(place + length)].allSatisfy({ $0 == 0 }) else {
          throw BundleError.malformedEntry
        }
        place += length
        expected = length < left ? .padding(left - length) : .header
      case .nothing:
        throw BundleError.continued
      }
    }
  }

  /// Ends the archive.
  ///
  /// - Throws: `BundleError.truncated`, `.notAnArchive` for nothing at all.
  package func finish() throws(BundleError) {
    guard case .nothing = expected else {
      throw count == 0 && waiting.count < TarWriter.blockSize ? .notAnArchive : .truncated
    }
  }

  /// Whether so many bytes are gathered.
  private mutating func gather(_ piece: [UInt8], _ place: inout Int, _ length: Int) -> Bool {
    let taken = min(length - waiting.count, piece.count - place)
    waiting += piece[place..<(place + taken)]
    place += taken
    return waiting.count == length
  }

  private mutating func goOn(_ left: UInt64, _ padding: Int, _ take: (Event) throws -> Void) throws
  {
    guard left == 0 else { return expected = .contents(left, padding: padding) }
    try take(.entryEnd)
    expected = padding > 0 ? .padding(padding) : .header
  }

  private mutating func readHeader(_ take: (Event) throws -> Void) throws {
    if waiting.allSatisfy({ $0 == 0 }) {
      // The end is two blocks of zeros.
      expected = .rest(TarWriter.end.count)
      return
    }
    guard waiting[TarWriter.magic].elementsEqual(TarWriter.magicBytes) else {
      throw count == 0 ? BundleError.notAnArchive : .malformedEntry
    }
    switch waiting[TarWriter.kind] {
    case TarWriter.file:
      try begin(path: nil, size: nil, header: waiting[...], take)
    case TarWriter.extended:
      guard let length = TarReader.number(waiting[TarWriter.size]),
        length > 0, length <= TarReader.longestExtended
      else { throw BundleError.malformedEntry }
      let padded = Int(length) + TarWriter.padding(of: length)
      expected = .rest(2 * TarWriter.blockSize + padded)
    default:
      throw BundleError.notAFile
    }
  }

  /// Reads an extended header and the file's header behind it; or the end.
  private mutating func finishHeader(_ take: (Event) throws -> Void) throws {
    guard waiting[TarWriter.kind] == TarWriter.extended else {
      guard waiting.allSatisfy({ $0 == 0 }) else { throw BundleError.malformedEntry }
      waiting = []
      expected = .nothing
      return
    }
    let header = waiting.suffix(TarWriter.blockSize)
    guard header[header.startIndex + TarWriter.kind] == TarWriter.file else {
      throw BundleError.notAFile
    }
    guard let length = TarReader.number(waiting[TarWriter.size]) else {
      throw BundleError.malformedEntry
    }
    var path: String?
    var size: UInt64?
    var rest = waiting[TarWriter.blockSize..<(TarWriter.blockSize + Int(length))]
    while !rest.isEmpty {
      guard let (key, value) = TarReader.record(&rest) else { throw BundleError.malformedEntry }
      switch key {
      case "path": path = value
      case "size": size = UInt64(value)
      default: throw BundleError.malformedEntry
      }
    }
    try begin(path: path, size: size, header: header, take)
  }

  private mutating func begin(
    path: String?, size: UInt64?, header: ArraySlice<UInt8>, _ take: (Event) throws -> Void
  ) throws {
    let start = header.startIndex
    func field(_ range: Range<Int>) -> ArraySlice<UInt8> {
      header[(start + range.lowerBound)..<(start + range.upperBound)]
    }
    guard let time = TarReader.number(field(TarWriter.time)),
      let size = size ?? TarReader.number(field(TarWriter.size)),
      let path = path ?? TarReader.path(field(TarWriter.name), field(TarWriter.prefix))
    else { throw BundleError.malformedEntry }
    guard BundlePath.isSafe(path) else { throw BundleError.unsafePath }
    guard size <= UInt64(Int64.max) / 2 else { throw BundleError.tooLarge }
    let entry = TarEntry(path: path, size: size, time: time)
    // One form: sums, rights, owners and whatever else a header has are all in it.
    guard TarWriter.header(of: entry) == waiting else { throw BundleError.malformedEntry }
    count += 1
    guard count <= most else { throw BundleError.tooLarge }
    waiting.removeAll(keepingCapacity: true)
    try take(.entry(entry))
    try goOn(size, TarWriter.padding(of: size), take)
  }

  /// A number of octal digits that a zero byte ends; nil for anything else.
  private static func number(_ field: ArraySlice<UInt8>) -> UInt64? {
    guard field.last == 0 else { return nil }
    let digits = field.dropLast()
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) })
    else { return nil }
    return digits.reduce(UInt64(0)) { $0 << 3 | UInt64($1 & 7) }
  }

  private static func path(_ name: ArraySlice<UInt8>, _ prefix: ArraySlice<UInt8>) -> String? {
    let texts = [prefix, name].map { $0.prefix { $0 != 0 } }.filter { !$0.isEmpty }
    return String(validating: texts.joined(separator: [UInt8(ascii: "/")]), as: UTF8.self)
  }

  private static func record(_ bytes: inout ArraySlice<UInt8>) -> (key: String, value: String)? {
    let digits = bytes.prefix { $0 != 0x20 }
    guard digits.count < 6, let length = Int(String(decoding: digits, as: UTF8.self)),
      length > digits.count + 1, length <= bytes.count,
      let record = String(
        validating: bytes[(digits.endIndex + 1)..<(bytes.startIndex + length)], as: UTF8.self),
      record.utf8.last == UInt8(ascii: "\n"), let equals = record.firstIndex(of: "=")
    else { return nil }
    bytes = bytes.dropFirst(length)
    return (String(record[..<equals]), String(record[record.index(after: equals)...].dropLast()))
  }
}
