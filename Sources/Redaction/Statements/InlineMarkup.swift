/// Markdown within a line undone: what remains is what a reader would read.
enum InlineMarkup {
  // No link is longer: what stands between brackets that are far apart is text.
  fileprivate static let linkLimit = 4096

  /// The text without emphasis, code signs, link targets, pictures and HTML tags. An address in
  /// angle brackets becomes a mask.
  static func plain(_ source: String) -> String {
    var reader = MarkupReader(bytes: Array(source.utf8))
    reader.read(0..<reader.bytes.count)
    return String(decoding: reader.output, as: UTF8.self)
  }
}

private struct MarkupReader {
  let bytes: [UInt8]
  var output: [UInt8] = []
  // Found once for all of the text, so that brackets which nothing closes cost no search each.
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
      case UInt8(ascii: "\\") where index + 1 < range.upperBound && isSign(bytes[index + 1]):
        output.append(bytes[index + 1])
        index += 2
      case UInt8(ascii: "`"):
        index += 1
      case UInt8(ascii: "!"):
        index = picture(at: index, range.upperBound) ?? keep(index)
      case UInt8(ascii: "["):
        index = link(at: index, range.upperBound) ?? keep(index)
      case UInt8(ascii: "<"):
        index = angle(at: index, range.upperBound) ?? keep(index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
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

  /// Where a picture ends, of which nothing is kept.
  private mutating func picture(at start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "[") else { return nil }
    if let wiki = wikiEnd(at: start + 1, end) { return wiki }
    return parts(at: start + 1, end)?.end
  }

  private mutating func link(at start: Int, _ end: Int) -> Int? {
    if let close = wikiEnd(at: start, end) {
      let name = bytes[(start + 2)..<(close - 2)]
      output += name.split(separator: UInt8(ascii: "|")).last ?? []
      return close
    }
    guard let found = parts(at: start, end) else { return nil }
    read(found.label)
    return found.end
  }

  /// Behind `]]`, where the bracket opens a wiki link.
  private mutating func wikiEnd(at start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "[") else { return nil }
    let limit = min(end, start + InlineMarkup.linkLimit)
    let close = UInt8(ascii: "]")
    let found = wikiEnds.first(from: start + 2, before: bytes.count - 1) { index in
      bytes[index] == close && bytes[index + 1] == close
    }
    return found.flatMap { $0 + 1 < limit ? $0 + 2 : nil }
  }

  /// The label of `[label](target)` or `[label][reference]`, and where that ends.
  private func parts(at start: Int, _ end: Int) -> (label: Range<Int>, end: Int)? {
    guard let labelEnd = squares.end(at: start, end), labelEnd < end else { return nil }
    let label = (start + 1)..<(labelEnd - 1)
    if bytes[labelEnd] == UInt8(ascii: "("), let stop = rounds.end(at: labelEnd, end) {
      return (label, stop)
    }
    if bytes[labelEnd] == UInt8(ascii: "["), let stop = squares.end(at: labelEnd, end) {
      return (label, stop)
    }
    return nil
  }

  private mutating func angle(at start: Int, _ end: Int) -> Int? {
    let limit = min(end, start + InlineMarkup.linkLimit)
    let found = angleEnds.first(from: start, before: bytes.count) {
      bytes[$0] == UInt8(ascii: ">")
    }
    guard let close = found, start + 1 < limit, close < limit else { return nil }
    let content = bytes[(start + 1)..<close]
    guard let first = content.first,
      first == UInt8(ascii: "/") || first == UInt8(ascii: "!")
        || first == UInt8(ascii: "?") || isLetterOrDigit(first)
    else { return nil }
    let isAddress =
      !content.contains(0x20)
      && (content.contains(UInt8(ascii: ":")) || content.contains(UInt8(ascii: "@")))
    if isAddress { output += Mask.text.utf8 }
    return close + 1
  }

  private mutating func emphasis(at start: Int, _ range: Range<Int>) -> Int {
    let sign = bytes[start]
    var end = start
    while end < range.upperBound, bytes[end] == sign { end += 1 }
    let before = start > range.lowerBound ? bytes[start - 1] : 0x20
    let after = end < range.upperBound ? bytes[end] : 0x20
    let isApart = isBlank(before) && isBlank(after)
    let isInWord = isWordByte(before) && isWordByte(after)
    let isKept =
      switch sign {
      case UInt8(ascii: "~"): end - start < 2
      case UInt8(ascii: "_"): isApart || isInWord
      default: isApart
      }
    if isKept { output += bytes[start..<end] }
    return end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

  private func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetterOrDigit(byte) }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private func isSign(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isLetterOrDigit(byte)
  }
}

/// Which closing bracket belongs to which opening one; a backslash takes the next sign's meaning.
private struct BracketPairs {
  // Behind the closing bracket, by the place of the opening one; 0 for none.
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
      if bytes[index] == UInt8(ascii: "\\") {
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

  /// Behind the bracket that closes the one at an offset; nil where that lies too far away.
  func end(at start: Int, _ limit: Int) -> Int? {
    guard start < ends.count, ends[start] > 0 else { return nil }
    let end = Int(ends[start])
    return end <= min(limit, start + InlineMarkup.linkLimit) ? end : nil
  }
}

/// The next place of something, for questions from places that do not go back.
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
