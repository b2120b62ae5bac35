/// An entry of an archive: always a file.
package struct TarEntry: Equatable, Sendable {
  /// Where the file stands below a folder.
  package let path: String
  /// The number of its bytes.
  package let size: UInt64
  /// Its time, in seconds since 1970, UTC.
  package let time: UInt64

  /// An entry.
  package init(path: String, size: UInt64, time: UInt64) {
    self.path = path
    self.size = size
    self.time = time
  }
}

/// Writes archives in the pax interchange format of POSIX: `ustar` headers, and an extended header in
/// front of one that lacks room.
///
/// Every program that reads `tar` reads them. An entry has one form, which depends on its path, size
/// and time alone: it belongs to nobody, and its owner may read and write it.
package enum TarWriter {
  /// The size of a header, and what contents are padded to a multiple of, in bytes.
  package static let blockSize = 512
  /// What stands behind the last entry.
  package static let end = [UInt8](repeating: 0, count: 2 * blockSize)

  // Where the fields of a header stand, and how long they are.
  static let name = 0..<100
  static let size = 124..<136
  static let time = 136..<148
  static let sum = 148..<156
  static let kind = 156
  static let magic = 257..<265
  static let prefix = 345..<500

  static let file = UInt8(ascii: "0")
  static let extended = UInt8(ascii: "x")
  static let extendedPath = "pax-header"
  static let magicBytes = Array("ustar\u{0}00".utf8)
  // Twelve bytes, of which the last one is no digit.
  private static let largestNumber: UInt64 = 1 << 33 - 1

  /// The bytes in front of a file's contents.
  package static func header(of entry: TarEntry) -> [UInt8] {
    let time = min(entry.time, largestNumber)
    var records = ""
    let place = ustarPlace(of: entry.path)
    if place == nil { records += record("path", entry.path) }
    if entry.size > largestNumber { records += record("size", String(entry.size)) }
    let size = min(entry.size, largestNumber)
    let block = block(place ?? (shortened(entry.path), ""), size: size, time: time, kind: file)
    guard !records.isEmpty else { return block }
    let extra = Array(records.utf8)
    return self.block(
      (extendedPath, ""), size: UInt64(extra.count), time: time, kind: extended)
      + extra + [UInt8](repeating: 0, count: padding(of: UInt64(extra.count))) + block
  }

  /// How many zeros follow contents of so many bytes.
  package static func padding(of size: UInt64) -> Int {
    let rest = Int(size % UInt64(blockSize))
    return rest == 0 ? 0 : blockSize - rest
  }

  /// The size of an archive with these entries, in bytes.
  package static func size(of entries: [TarEntry]) -> UInt64 {
    entries.reduce(UInt64(end.count)) {
      $0 + UInt64(header(of: $1).count) + $1.size + UInt64(padding(of: $1.size))
    }
  }

  private static func block(
    _ place: (name: String, prefix: String), size: UInt64, time: UInt64, kind: UInt8
  ) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: blockSize)
    func put(_ bytes: some Collection<UInt8>, at offset: Int) {
      block.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
    }
    put(place.name.utf8, at: name.lowerBound)
    put("0000600".utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    put(octal(size, digits: 11), at: self.size.lowerBound)
    put(octal(time, digits: 11), at: self.time.lowerBound)
    block[self.kind] = kind
    put(magicBytes, at: magic.lowerBound)
    put(place.prefix.utf8, at: prefix.lowerBound)
    // The sum of all bytes, its own field counted as blanks.
    let total = block.reduce(UInt64(sum.count) * 0x20) { $0 + UInt64($1) }
    put(octal(total, digits: 6), at: sum.lowerBound)
    put([0, 0x20], at: sum.lowerBound + 6)
    return block
  }

  private static func octal(_ number: UInt64, digits: Int) -> [UInt8] {
    let text = String(number, radix: 8)
    return Array(String(repeating: "0", count: digits - text.count).utf8) + Array(text.utf8)
  }

  /// The two fields for a path; nil where it does not fit, or is not ASCII.
  private static func ustarPlace(of path: String) -> (name: String, prefix: String)? {
    let bytes = Array(path.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    if bytes.count <= name.count { return (path, "") }
    // As little as possible goes into the prefix: the slash between the two is not written.
    let slash = UInt8(ascii: "/")
    guard
      let place = bytes.indices.first(where: {
        bytes[$0] == slash && bytes.count - $0 - 1 <= name.count
      }),
      place <= prefix.count, place > 0
    else { return nil }
    return (
      String(decoding: bytes[(place + 1)...], as: UTF8.self),
      String(decoding: bytes[..<place], as: UTF8.self)
    )
  }

  /// A beginning of a path for programs that know no extended headers.
  private static func shortened(_ path: String) -> String {
    var short = ""
    for scalar in path.unicodeScalars {
      guard short.utf8.count + scalar.utf8.count <= name.count else { break }
      short.unicodeScalars.append(scalar)
    }
    return short
  }

  /// A record of an extended header; its length counts itself.
  private static func record(_ key: String, _ value: String) -> String {
    let rest = " \(key)=\(value)\n"
    var length = rest.utf8.count
    while String(length).utf8.count + rest.utf8.count != length {
      length = String(length).utf8.count + rest.utf8.count
    }
    return "\(length)\(rest)"
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: String.UTF8View { String(self).utf8 }
}
