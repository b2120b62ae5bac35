import Folding

/// A place or a body that a text names.
struct PlaceMatch: Equatable, Sendable {
  /// What is named. The raw values are the signs of `PlaceTable`.
  enum Kind: Character {
    case state = "s"
    case group = "g"
    /// A region or a town.
    case place = "c"
    /// A smaller town, which may also be somebody's name.
    case town = "t"
    case body = "b"
    /// An adjective, which says in the name of a body whose it is.
    case adjective = "d"
    /// A code, which only stands for a state where nothing else is said.
    case code = "k"
  }

  let kind: Kind
  /// Codes of the states or the group that it may belong to: several where places share a name.
  let codes: [String]
}

/// Looks names up in `PlaceTable`.
enum PlaceNames {
  /// What a whole text names; nil for what is in no list.
  static func match(_ text: FoldedText) -> PlaceMatch? { match(text.bytes[...]) }

  /// The longest names that stand in a text as words of their own, one after the other, codes left
  /// out. Between Chinese characters every place begins a word.
  static func matches(in text: FoldedText) -> [PlaceMatch] {
    let bytes = text.bytes
    var found: [PlaceMatch] = []
    var start = 0
    search: while start < bytes.count {
      if isBoundary(start, bytes) {
        var end = min(bytes.count, start + PlaceTable.longest)
        while end > start {
          if isBoundary(end, bytes), let one = match(bytes[start..<end]), one.kind != .code {
            found.append(one)
            start = end
            continue search
          }
          end -= 1
        }
      }
      start += 1
    }
    return found
  }

  /// Whether a word may begin or end before a byte.
  private static func isBoundary(_ place: Int, _ bytes: [UInt8]) -> Bool {
    guard place > 0, place < bytes.count else { return true }
    // Not within a character.
    guard bytes[place] & 0xC0 != 0x80 else { return false }
    return !isWord(bytes[place - 1]) || !isWord(bytes[place])
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Searches the lines by halves.
  private static func match(_ name: ArraySlice<UInt8>) -> PlaceMatch? {
    guard !name.isEmpty else { return nil }
    let table = PlaceTable.names
    let lines = unsafe UnsafeBufferPointer(
      start: table.utf8Start, count: table.utf8CodeUnitCount)
    let (newline, bar) = (UInt8(ascii: "\n"), UInt8(ascii: "|"))
    var (low, high) = (0, lines.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, unsafe lines[start - 1] != newline { start -= 1 }
      var end = start
      while end < high, unsafe lines[end] != newline { end += 1 }
      let line = unsafe Array(lines[start..<end])
      let key = line.prefix { $0 != bar }
      if key.elementsEqual(name) {
        return entry(String(decoding: line.dropFirst(key.count + 1), as: UTF8.self))
      }
      if key.lexicographicallyPrecedes(name) { low = end + 1 } else { high = start }
    }
    return nil
  }

  private static func entry(_ text: String) -> PlaceMatch? {
    guard let sign = text.first, let kind = PlaceMatch.Kind(rawValue: sign) else { return nil }
    return PlaceMatch(kind: kind, codes: text.dropFirst().split(separator: " ").map(String.init))
  }
}
