/// A grapheme cluster of a line.
package struct LineCluster {
  /// Its bytes in the line.
  package let bytes: Range<Int>
  /// What it takes on the screen, 0 only for nothing at all.
  package let columns: Int
  /// Whether it is a space or a tab.
  package let isSpace: Bool
  /// Which ends of a row it keeps off.
  package let edges: RowEdges
}

/// Walks over a line cluster by cluster: the one place that says what editing, wrapping and drawing
/// take for a character, and how wide it is.
package struct ClusterWalk {
  private let bytes: [UInt8]
  private let text: String

  /// Where the next cluster begins.
  package private(set) var offset = 0

  /// The beginning of a line.
  ///
  /// - Parameter bytes: UTF-8 without line feeds.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Goes to where a cluster begins.
  package mutating func seek(to offset: Int) {
    self.offset = offset
  }

  /// The next cluster; `nil` at the end.
  ///
  /// - Parameter column: where it will stand, which decides how wide a tab is.
  package mutating func next(column: Int) -> LineCluster? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let byte = bytes[start]
    // Nothing joins two ASCII characters but CR LF, and a CR is shown by itself.
    if byte < 0x80 && (start + 1 == bytes.count || bytes[start + 1] < 0x80) {
      offset = start + 1
      let columns = ClusterWalk.columns(ofASCII: byte, at: column)
      return LineCluster(
        bytes: start..<offset, columns: columns, isSpace: byte == 0x20 || byte == 0x09,
        edges: .of(UInt32(byte)))
    }
    let character = text[index(start)]
    offset = start + character.utf8.count
    return LineCluster(
      bytes: start..<offset, columns: columns(of: character, at: column),
      isSpace: character == "\t" || character == " ", edges: character.rowEdges)
  }

  /// A cluster as it is drawn.
  package func shown(_ cluster: LineCluster) -> String {
    let byte = bytes[cluster.bytes.lowerBound]
    if byte == 0x09 && cluster.bytes.count == 1 {
      return String(repeating: " ", count: cluster.columns)
    }
    return SafeText.shown(text[index(cluster.bytes.lowerBound)], before: follower(cluster))
  }

  private func columns(of character: Character, at column: Int) -> Int {
    if character == "\t" { return ClusterWalk.columns(ofASCII: 0x09, at: column) }
    if isPlain(character) { return max(DisplayWidth.columns(of: character), 1) }
    let end = offset
    let follower = end < bytes.count ? text.unicodeScalars[index(end)] : nil
    return DisplayWidth.columns(of: SafeText.shown(character, before: follower))
  }

  private func follower(_ cluster: LineCluster) -> Unicode.Scalar? {
    let end = cluster.bytes.upperBound
    return end < bytes.count ? text.unicodeScalars[index(end)] : nil
  }

  private func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  /// Whether a character is one code point of those that are surely shown as they are: the
  /// ideographs, kana and Hangul.
  private func isPlain(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let value = scalars.first?.value, scalars.dropFirst().isEmpty else { return false }
    return (0x3041...0xd7a3).contains(value)
  }

  private static func columns(ofASCII byte: UInt8, at column: Int) -> Int {
    switch byte {
    case 0x20..<0x7f: return 1
    case 0x09: return TextLayout.tabStop - column % TextLayout.tabStop
    // Shown as \u{7}, \u{1b} and so on.
    case 0..<0x10: return 5
    default: return 6
    }
  }
}
