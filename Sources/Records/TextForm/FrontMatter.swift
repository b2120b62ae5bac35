/// The limits of front matter.
package enum FrontMatterLimits {
  /// Whether a key is short enough to be read again.
  package static func fits(key: String) -> Bool {
    key.unicodeScalars.count <= YAMLReader.keyLimit
  }
}

/// Finds where front matter ends and the body begins, in bytes.
///
/// Front matter is a first line `---`, YAML, and a line `---` or `...`. Spaces may follow the
/// marks, and lines may end with CR LF. A Markdown text may begin with a horizontal rule. So a
/// first line `---` does not begin front matter if a blank line follows, or if nothing ends it and
/// the next line does not look like a key.
enum FrontMatter {
  /// The parts of a text.
  struct Parts: Equatable {
    /// The YAML between the marks, if there is front matter.
    var yaml: Range<Int>?
    /// Everything after the front matter.
    var body: Range<Int>
  }

  /// Splits a text.
  ///
  /// - Throws: `unclosedFrontMatter` where a key follows the first mark and no mark ends it.
  static func split(_ bytes: [UInt8]) throws(TextFormError) -> Parts {
    // A byte order mark indicates the encoding and is not part of the text.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let nothing = Parts(yaml: nil, body: start..<bytes.count)
    let opening = line(bytes, from: start)
    guard opening.end < bytes.count, isMark(bytes[opening.text], UInt8(ascii: "-")) else {
      return nothing
    }
    let first = line(bytes, from: opening.end)
    if bytes[first.text].allSatisfy(isBlank) { return nothing }
    var current = first
    while true {
      let text = bytes[current.text]
      if isMark(text, UInt8(ascii: "-")) || isMark(text, UInt8(ascii: ".")) {
        return Parts(
          yaml: opening.end..<current.text.lowerBound, body: current.end..<bytes.count)
      }
      if current.end == bytes.count { break }
      current = line(bytes, from: current.end)
    }
    if looksLikeKey(bytes[first.text]) { throw .unclosedFrontMatter }
    return nothing
  }

  /// The line that begins at an offset: its text without the line break, and where the next begins.
  private static func line(
    _ bytes: [UInt8], from start: Int
  ) -> (text: Range<Int>, end: Int) {
    guard let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
      return (start..<bytes.count, bytes.count)
    }
    let hasReturn = newline > start && bytes[newline - 1] == UInt8(ascii: "\r")
    return (start..<(hasReturn ? newline - 1 : newline), newline + 1)
  }

  private static func isMark(_ line: ArraySlice<UInt8>, _ sign: UInt8) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == sign }
      && line.dropFirst(3).allSatisfy(isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Whether a line begins with a word, a colon and a blank or the line's end.
  private static func looksLikeKey(_ line: ArraySlice<UInt8>) -> Bool {
    // As long as a key may be, with blanks.
    let start = String(decoding: line.prefix(4 * YAMLReader.keyLimit), as: UTF8.self)
    if WideFrontMatter.beginsWithKey(start) { return true }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    let after = line[(colon + 1)...]
    return (after.first.map(isBlank) ?? true)
      && line[..<colon].allSatisfy { byte in
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
          || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
          || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      }
  }
}
