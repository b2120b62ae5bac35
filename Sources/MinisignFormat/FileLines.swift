/// The lines of a minisign file: parted by LF, a CR before it dropped, the last one with or
/// without an end.
struct FileLines {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next line; nil where there is none.
  mutating func next() -> ArraySlice<UInt8>? {
    guard position < bytes.count else { return nil }
    let rest = bytes[position...]
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    position = end.map { $0 + 1 } ?? bytes.count
    let line = rest[..<(end ?? bytes.count)]
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  /// What follows a prefix on the next line, without any CR at its end: minisign drops all of them.
  ///
  /// - Throws: `malformed` where the line does not begin so, is longer than `limit` bytes, or holds
  ///   a NUL.
  mutating func comment(
    after prefix: String, limit: Int, _ part: MinisignError.Part
  ) throws(MinisignError) -> [UInt8] {
    guard let line = next(), line.starts(with: prefix.utf8), line.count <= limit,
      !line.contains(0)
    else { throw .malformed(part) }
    var comment = Array(line.dropFirst(prefix.utf8.count))
    while comment.last == UInt8(ascii: "\r") { comment.removeLast() }
    return comment
  }

  /// Whether this program writes a comment: no line ends, no control characters but tabs.
  static func isComment(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\t" || scalar.properties.generalCategory != .control
    }
  }
}
