/// Properties that other programs write at the beginning of a text in place of front matter.
///
/// Logseq writes lines of `key:: value`; Notion, below the title, lines of `Key: value`; Org,
/// lines of `#+KEY: value`. The lines stay in the text.
enum PageProperties {
  // No page has more.
  private static let mostLines = 64

  /// The properties of Logseq's pages, with keys in small letters.
  static func logseq(_ body: [UInt8]) -> [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    // Most texts have none, which their first line tells.
    guard body.prefix(while: { $0 != 0x0A }).contains(UInt8(ascii: ":")) else { return [] }
    for line in lines(of: body) {
      let text = line.hasPrefix("- ") && found.isEmpty ? line.dropFirst(2) : line[...]
      guard let signs = text.firstRange(of: "::") else { break }
      let key = text[..<signs.lowerBound]
      let value = text[signs.upperBound...]
      guard isKey(key), value.isEmpty || value.hasPrefix(" ") else { break }
      found.append((key.lowercased(), trimmed(value)))
    }
    return found
  }

  /// The properties of an export of Notion: those of a page that was a row of a table.
  static func notion(_ body: [UInt8]) -> [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    var isBelowTitle = false
    for line in lines(of: body) {
      if !isBelowTitle {
        guard line.hasPrefix("# ") else { break }
        isBelowTitle = true
      } else if line.isEmpty {
        if !found.isEmpty { break }
      } else {
        guard let colon = line.firstIndex(of: ":"),
          line[line.index(after: colon)...].hasPrefix(" "), line[..<colon].count <= 40
        else { break }
        found.append((line[..<colon].lowercased(), trimmed(line[line.index(after: colon)...])))
      }
    }
    return found
  }

  /// The keywords of an Org text, with keys in small letters.
  static func org(_ body: [UInt8]) -> [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    for line in lines(of: body) {
      if line.isEmpty { continue }
      guard line.hasPrefix("#+"), let colon = line.firstIndex(of: ":") else { break }
      let key = line[line.index(line.startIndex, offsetBy: 2)..<colon]
      found.append((key.lowercased(), trimmed(line[line.index(after: colon)...])))
    }
    return found
  }

  /// The tags of a list that stands in a text: `a, #b, [[c d]]`.
  static func tags(_ text: String) -> [String] {
    Tags.split(text).map { part in
      var name = part[...]
      if name.hasPrefix("#") { name = name.dropFirst() }
      if name.hasPrefix("[["), name.hasSuffix("]]") { name = name.dropFirst(2).dropLast(2) }
      return Tags.tag(ofFolder: String(name))
    }
    .filter { !$0.isEmpty }
  }

  private static func isKey(_ text: Substring) -> Bool {
    !text.isEmpty && text.count <= 64
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
  }

  private static func lines(of body: [UInt8]) -> [String] {
    // A line that is longer is a paragraph.
    let start = body.prefix(16 * 1024)
    return start.split(
      separator: UInt8(ascii: "\n"), maxSplits: mostLines, omittingEmptySubsequences: false
    )
    .prefix(mostLines)
    .map { line in
      let end = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return String(decoding: end, as: UTF8.self)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
