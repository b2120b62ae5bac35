/// Markdown within a line undone: what remains is what a reader would read.
enum InlineMarkup {
  // No link is longer; without a limit, brackets that nothing closes would take quadratic time.
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

  init(bytes: [UInt8]) { self.bytes = bytes }

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
  private func picture(at start: Int, _ end: Int) -> Int? {
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
  private func wikiEnd(at start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "[") else { return nil }
    let limit = min(end, start + InlineMarkup.linkLimit)
    var index = start + 2
    while index + 1 < limit {
      if bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "]") {
        return index + 2
      }
      index += 1
    }
    return nil
  }

  /// The label of `[label](target)` or `[label][reference]`, and where that ends.
  private func parts(at start: Int, _ end: Int) -> (label: Range<Int>, end: Int)? {
    let (open, close) = (UInt8(ascii: "["), UInt8(ascii: "]"))
    guard let labelEnd = partner(of: open, close, at: start, end), labelEnd < end else {
      return nil
    }
    let label = (start + 1)..<(labelEnd - 1)
    if bytes[labelEnd] == UInt8(ascii: "("),
      let stop = partner(of: UInt8(ascii: "("), UInt8(ascii: ")"), at: labelEnd, end)
    {
      return (label, stop)
    }
    if bytes[labelEnd] == open, let stop = partner(of: open, close, at: labelEnd, end) {
      return (label, stop)
    }
    return nil
  }

  /// Behind the sign that closes the one at an offset.
  private func partner(of open: UInt8, _ close: UInt8, at start: Int, _ end: Int) -> Int? {
    let limit = min(end, start + InlineMarkup.linkLimit)
    var (index, depth) = (start, 0)
    while index < limit {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == open { depth += 1 }
      if bytes[index] == close {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }

  private mutating func angle(at start: Int, _ end: Int) -> Int? {
    let limit = min(end, start + InlineMarkup.linkLimit)
    guard start + 1 < limit,
      let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
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
