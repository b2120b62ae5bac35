import Folding

/// Cuts a piece of a text around a hit, at the boundaries of characters.
struct SnippetCutter {
  /// The width aimed at, in columns of a terminal.
  let width: Int

  // Characters are seldom longer; what is combined of more may leave the snippet shorter.
  private static let bytesPerColumn = 4
  // A word that is cut at the rim of a snippet is left out if it costs no more than this.
  private static let longestRim = 12

  /// Cuts.
  ///
  /// - Parameters:
  ///   - hit: bytes of the text.
  ///   - text: the text; what is no UTF-8 becomes U+FFFD.
  ///   - place: what the text is.
  func cut(
    around hit: Range<Int>, of text: UnsafeRawBufferPointer, place: Snippet.Place
  ) -> Snippet {
    // Most fields are shown as they are.
    if text.count <= width, unsafe isPlain(text) {
      return unsafe Snippet(
        place: place, text: String(decoding: text, as: UTF8.self), hits: [hit], isCutBefore: false,
        isCutAfter: false)
    }
    let margin = width * SnippetCutter.bytesPerColumn
    let start = unsafe boundary(in: text, from: max(0, hit.lowerBound - margin))
    let hitEnd = unsafe boundary(in: text, from: min(hit.upperBound, hit.lowerBound + 2 * margin))
    let end = unsafe boundary(in: text, from: min(text.count, hitEnd + margin))

    var collapsed = Collapsed()
    unsafe collapsed.append(text[start..<hit.lowerBound])
    let hitStart = collapsed.count
    unsafe collapsed.append(text[hit.lowerBound..<hitEnd])
    let hitScalars = hitStart..<collapsed.count
    unsafe collapsed.append(text[hitEnd..<end])

    let characters = Characters(of: collapsed.text)
    // A character at the rim of the piece may be a part of one.
    let whole = (start > 0 ? 1 : 0)..<max(1, characters.count - (end < text.count ? 1 : 0))
    let chosen = characters.around(
      hitScalars, within: whole, width: width, longestRim: SnippetCutter.longestRim)
    let scalars = characters.scalars(of: chosen)
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: collapsed.text.unicodeScalars.dropFirst(scalars.lowerBound)
        .prefix(scalars.count))
    let shown = hitScalars.clamped(to: scalars)
    return Snippet(
      place: place, text: String(view),
      hits: [shown.lowerBound - scalars.lowerBound..<shown.upperBound - scalars.lowerBound],
      isCutBefore: start > 0 || scalars.lowerBound > 0,
      isCutAfter: end < text.count || scalars.upperBound < collapsed.count)
  }

  /// Whether each byte is a character, and each run of white space one space, as it is shown; none at
  /// the start, which is left out.
  private func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    var last = UInt8(ascii: " ")
    for place in 0..<text.count {
      let byte = unsafe text[place]
      let isSpace = byte == UInt8(ascii: " ")
      guard (0x20..<0x7F).contains(byte), !isSpace || last != byte else { return false }
      last = byte
    }
    return true
  }

  /// The next offset that does not lie within a scalar.
  private func boundary(in text: UnsafeRawBufferPointer, from offset: Int) -> Int {
    var offset = offset
    // No scalar is longer than four bytes; a longer run of such bytes is no UTF-8 anyway.
    var steps = 0
    while offset < text.count, steps < 3, unsafe Utf8.isContinuation(text[offset]) {
      offset += 1
      steps += 1
    }
    return offset
  }
}

/// Text in which each run of white space is one space.
private struct Collapsed {
  private(set) var text = ""
  /// Unicode scalars so far.
  private(set) var count = 0
  private var isInSpace = false

  mutating func append(_ bytes: Slice<UnsafeRawBufferPointer>) {
    for scalar in unsafe String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace, isInSpace || count == 0 { continue }
      isInSpace = isSpace
      text.unicodeScalars.append(isSpace ? " " : scalar)
      count += 1
    }
  }
}

/// The characters of a short text with their extent and width.
private struct Characters {
  private struct Character {
    let scalars: Range<Int>
    let columns: Int
    let isSpace: Bool
  }

  private var characters: [Character] = []

  /// How many there are.
  var count: Int { characters.count }

  init(of text: String) {
    var start = 0
    for character in text {
      let scalars = character.unicodeScalars
      let end = start + scalars.count
      characters.append(
        Character(
          scalars: start..<end, columns: scalars.contains(where: Characters.isWide) ? 2 : 1,
          isSpace: character == " "))
      start = end
    }
  }

  func scalars(of range: Range<Int>) -> Range<Int> {
    guard let first = characters[range].first, let last = characters[range].last else {
      return 0..<0
    }
    return first.scalars.lowerBound..<last.scalars.upperBound
  }

  /// The characters that show a hit and as much around it as the width allows.
  func around(
    _ hit: Range<Int>, within whole: Range<Int>, width: Int, longestRim: Int
  ) -> Range<Int> {
    var start = characters.firstIndex { $0.scalars.upperBound > hit.lowerBound } ?? 0
    var end = start
    var columns = 0
    while end < characters.count, characters[end].scalars.lowerBound < hit.upperBound,
      columns + characters[end].columns <= width
    {
      columns += characters[end].columns
      end += 1
    }
    let hitCharacters = start..<end
    // Both sides grow by turns, so that what one side lacks the other gets.
    var grows = true
    while grows {
      grows = false
      if start > whole.lowerBound, columns + characters[start - 1].columns <= width {
        start -= 1
        columns += characters[start].columns
        grows = true
      }
      if end < whole.upperBound, columns + characters[end].columns <= width {
        columns += characters[end].columns
        end += 1
        grows = true
      }
    }
    if start > 0 {
      let rim = start..<min(start + longestRim, hitCharacters.lowerBound)
      if let space = rim.first(where: { characters[$0].isSpace }) { start = space + 1 }
    }
    if end < characters.count {
      let rim = max(end - longestRim, hitCharacters.upperBound)..<end
      if let space = rim.last(where: { characters[$0].isSpace }) { end = space }
    }
    return start..<end
  }

  /// Whether a scalar takes two columns; near enough for a length that is only aimed at.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension Snippet {
  /// Adds hits that are given in bytes of the text, and joins those that touch.
  mutating func addHits(inBytes found: [Range<Int>]) {
    // How many scalars begin before each byte.
    var scalars: [Int] = [0]
    for byte in text.utf8 {
      scalars.append((scalars.last ?? 0) + (Utf8.isContinuation(byte) ? 0 : 1))
    }
    let added = found.map { scalars[$0.lowerBound]..<scalars[$0.upperBound] }
    let ascending = (hits + added).filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    hits = ascending.reduce(into: []) { joined, next in
      if let last = joined.last, next.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
  }
}
