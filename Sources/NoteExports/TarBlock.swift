/// A header of a tar file as any program writes it: JEX files are such. Nothing is written where its
/// names say, so that they need not be safe.
package struct TarBlock: Equatable, Sendable {
  /// What stands behind the header.
  package enum Kind: Equatable, Sendable {
    /// A file.
    case file
    /// The name of the next entry (GNU), or fields of it (POSIX).
    case longName, fields
    /// A folder, a link or anything else.
    case other
  }

  /// Size in bytes of a header, of which contents fill a multiple.
  package static let size = 512

  /// What stands behind the header.
  package let kind: Kind
  /// The path, where no entry before says another.
  package let path: String
  /// How many bytes stand behind it.
  package let length: UInt64

  /// Reads a header; nil for anything else, also for the zeros at the end of a file.
  package init?(_ block: ArraySlice<UInt8>) {
    guard block.count == TarBlock.size else { return nil }
    let bytes = Array(block)
    guard let sum = TarBlock.number(bytes[148..<156]),
      sum
        == UInt64(
          bytes.enumerated().reduce(0) { all, next in
            all + ((148..<156).contains(next.offset) ? 0x20 : Int(next.element))
          }),
      let length = TarBlock.number(bytes[124..<136]), length < 1 << 60
    else { return nil }
    self.length = length
    kind =
      switch bytes[156] {
      case 0, UInt8(ascii: "0"): .file
      case UInt8(ascii: "L"): .longName
      case UInt8(ascii: "x"): .fields
      default: .other
      }
    let isPOSIX = bytes[257..<262].elementsEqual("ustar".utf8) && bytes[262] == 0
    let prefix = isPOSIX ? TarBlock.text(bytes[345..<500]) : ""
    let name = TarBlock.text(bytes[0..<100])
    path = prefix.isEmpty ? name : "\(prefix)/\(name)"
  }

  /// How many bytes stand behind the header with what fills the last block.
  package var paddedLength: UInt64 { (length + 511) / 512 * 512 }

  /// The path that an entry of the kind `longName` or `fields` says; nil where it says none.
  package func path(in contents: [UInt8]) -> String? {
    if kind == .longName { return TarBlock.text(contents[...]) }
    var rest = contents[...]
    while let space = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<space], as: UTF8.self)), length > 0,
      length <= rest.count
    {
      let record = rest[(space + 1)..<max(space + 1, rest.startIndex + length - 1)]
      if record.starts(with: "path=".utf8) {
        return String(decoding: record.dropFirst(5), as: UTF8.self)
      }
      rest = rest.dropFirst(length)
    }
    return nil
  }

  private static func number(_ field: ArraySlice<UInt8>) -> UInt64? {
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return digits.reduce(UInt64(0)) { $0 << 3 | UInt64($1 & 7) }
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }
}
