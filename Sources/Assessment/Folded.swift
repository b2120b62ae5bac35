/// Texts that two people may have typed differently: compared without case and spacing.
struct Folded: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    let words = text.lowercased().split { $0.isWhitespace }
    bytes = Array(words.joined(separator: " ").utf8)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether the other text stands in this one, as words of their own where it is of letters that
  /// part words.
  func names(_ other: Folded) -> Bool {
    guard let first = other.bytes.first, let last = other.bytes.last,
      bytes.count >= other.bytes.count
    else { return false }
    var start = 0
    let end = bytes.count - other.bytes.count
    while let found = bytes[start...].firstIndex(of: first), found <= end {
      start = found + 1
      let after = found + other.bytes.count
      guard bytes[found..<after].elementsEqual(other.bytes) else { continue }
      let opens = found == 0 || !Folded.isWord(bytes[found - 1]) || !Folded.isWord(first)
      let closes = after == bytes.count || !Folded.isWord(bytes[after]) || !Folded.isWord(last)
      if opens && closes { return true }
    }
    return false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}
