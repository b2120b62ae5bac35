/// Markup that Markdown does not know, or that is malformed, so that it is drawn as text:
/// `[[file|shown]]`, links with targets or labels that lead nowhere, tags, and unpaired signs of
/// emphasis and code. It may reveal what a reader should not know, or split a name.
enum LeftoverMarkup {
  /// Placeholders for a tag, which is removed, and for an address, which becomes a mask.
  static let tag = "<!>"
  static let address = "<x:>"

  // No link is longer: text between brackets that are further apart is just text.
  fileprivate static let linkLimit = 4096

  /// A drawn text without file names, link targets, pictures, tags and signs. A backslash
  /// turns the next sign into text.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(where: { $0.isOne(of: "\\`![<*_~") }) else { return text }
    var reader = MarkupReader(bytes: Array(text.utf8))
    reader.read(0..<reader.bytes.count)
    return String(decoding: reader.output, as: UTF8.self)
  }
}

private struct MarkupReader {
  let bytes: [UInt8]
  var output: [UInt8] = []
  // Found once for the whole text, so that unclosed brackets do not cost a search each.
  private let squares: BracketPairs
  private let rounds: BracketPairs
  private var wikiEnds: NextPlace
  private var angleEnds: NextPlace

  init(bytes: [UInt8]) {
    self.bytes = bytes
    squares = BracketPairs(of: UInt8(ascii: "["), UInt8(ascii: "]"), in: bytes)
    rounds = BracketPairs(of: UInt8(ascii: "("), UInt8(ascii: ")"), in: bytes)
    wikiEnds = NextPlace()
    angleEnds = NextPlace()
  }

  mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case "\\" where index + 1 < range.upperBound && isSign(bytes[index + 1]):
        output.append(bytes[index + 1])
        index += 2
      case "`":
        index += 1
      case "!":
        index = picture(at: index, range.upperBound) ?? keep(index)
      case "[":
        index = link(at: index, range.upperBound) ?? keep(index)
      case "<":
        index = angle(at: index, range.upperBound) ?? keep(index)
      case "*", "_", "~":
        index = emphasis(at: index, range)
      default:
        index = keep(index)
      }
    }
  }

  private mutating func keep(_ index: Int) -> Int {
    output.append(bytes[index])
    return index + 1
  }

  /// The end of a picture, of which nothing is kept.
  private mutating func picture(at start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == "[" else { return nil }
    if let wiki = wikiEnd(at: start + 1, end) { return wiki }
    return parts(at: start + 1, end)?.end
  }

  private mutating func link(at start: Int, _ end: Int) -> Int? {
    if let close = wikiEnd(at: start, end) {
      let name = bytes[(start + 2)..<(close - 2)]
      if let shown = name.split(separator: UInt8(ascii: "|")).last {
        read(shown.startIndex..<shown.endIndex)
      }
      return close
    }
    guard let found = parts(at: start, end) else { return nil }
    read(found.label)
    return found.end
  }

  /// The end of a wiki link that the bracket opens, after `]]`.
  private mutating func wikiEnd(at start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == "[" else { return nil }
    let limit = min(end, start + LeftoverMarkup.linkLimit)
    let close = UInt8(ascii: "]")
    let found = wikiEnds.first(from: start + 2, before: bytes.count - 1) { index in
      bytes[index] == close && bytes[index + 1] == close
    }
    return found.flatMap { $0 + 1 < limit ? $0 + 2 : nil }
  }

  /// The label of `[label](target)` or `[label][reference]`, and the end of the link.
  private func parts(at start: Int, _ end: Int) -> (label: Range<Int>, end: Int)? {
    guard let labelEnd = squares.end(at: start, end), labelEnd < end else { return nil }
    let label = (start + 1)..<(labelEnd - 1)
    if bytes[labelEnd] == "(", let stop = rounds.end(at: labelEnd, end) {
      return (label, stop)
    }
    if bytes[labelEnd] == "[", let stop = squares.end(at: labelEnd, end) {
      return (label, stop)
    }
    return nil
  }

  private mutating func angle(at start: Int, _ end: Int) -> Int? {
    let limit = min(end, start + LeftoverMarkup.linkLimit)
    let found = angleEnds.first(from: start, before: bytes.count) {
      bytes[$0] == ">"
    }
    guard let close = found, start + 1 < limit, close < limit else { return nil }
    let content = bytes[(start + 1)..<close]
    guard let first = content.first, first.isOne(of: "/!?") || isLetterOrDigit(first) else {
      return nil
    }
    let isAddress =
      !content.contains { $0 == " " } && content.contains { $0.isOne(of: ":@") }
    if isAddress { output += Mask.text.utf8 }
    return close + 1
  }

  private mutating func emphasis(at start: Int, _ range: Range<Int>) -> Int {
    let sign = bytes[start]
    let blank = UInt8(ascii: " ")
    var end = start
    while end < range.upperBound, bytes[end] == sign { end += 1 }
    let before = start > range.lowerBound ? bytes[start - 1] : blank
    let after = end < range.upperBound ? bytes[end] : blank
    let isApart = isBlank(before) && isBlank(after)
    let isInWord = isWordByte(before) && isWordByte(after)
    let isKept =
      switch sign {
      case "~": end - start < 2
      case "_": isApart || isInWord
      default: isApart
      }
    if isKept { output += bytes[start..<end] }
    return end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte.isOne(of: " \t\n") }

  private func isWordByte(_ byte: UInt8) -> Bool { !byte.isASCII || isLetterOrDigit(byte) }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }

  private func isSign(_ byte: UInt8) -> Bool {
    Scalars.visibleASCII.contains(UInt32(byte)) && !isLetterOrDigit(byte)
  }
}

/// Matches closing and opening brackets; a backslash removes the meaning of the next sign.
private struct BracketPairs {
  // The end of the closing bracket, by the position of the opening one; 0 for none.
  private var ends: [Int32]

  init(of open: UInt8, _ close: UInt8, in bytes: [UInt8]) {
    guard bytes.contains(open) else {
      ends = []
      return
    }
    ends = [Int32](repeating: 0, count: bytes.count)
    var waiting: [Int] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == "\\" {
        index += 2
        continue
      }
      if bytes[index] == open { waiting.append(index) }
      if bytes[index] == close, let start = waiting.popLast() {
        ends[start] = Int32(clamping: index + 1)
      }
      index += 1
    }
  }

  /// The end of the bracket that closes the one at an offset; nil if it is too far away.
  func end(at start: Int, _ limit: Int) -> Int? {
    guard start < ends.count, ends[start] > 0 else { return nil }
    let end = Int(ends[start])
    return end <= min(limit, start + LeftoverMarkup.linkLimit) ? end : nil
  }
}

/// The next position of something, for queries whose positions never decrease.
private struct NextPlace {
  private var from = Int.max
  private var found: Int?

  mutating func first(from start: Int, before end: Int, _ isWanted: (Int) -> Bool) -> Int? {
    if start >= from, found.map({ start <= $0 }) ?? true { return found }
    (from, found) = (start, nil)
    if start < end { found = (start..<end).first(where: isWanted) }
    return found
  }
}
