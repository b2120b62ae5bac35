import Markdown

/// Markdown as a reader sees it, as far as marks need it: entities are characters, tags are none,
/// and tags of blocks begin a new line.
enum SeenText {
  /// The characters of a text, with entities decoded.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    // Most lines are ASCII.
    if bytes.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "&") }) {
      return bytes.map { Unicode.Scalar($0) }
    }
    let source = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    guard bytes.contains(UInt8(ascii: "&")) else { return source }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < source.count {
      if source[index] == "&", let entity = entity(source[(index + 1)...].prefix(longestEntity)) {
        result.append(entity.scalar)
        index += entity.length + 1
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }

  /// Characters without the HTML tags and the signs of comments between them.
  static func withoutTags(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    // The position of the last `<`, as long as a tag may have begun there.
    var tag: Int?
    for (index, scalar) in source.enumerated() {
      if scalar == "<" {
        let next = index + 1 < source.count ? source[index + 1] : " "
        tag =
          next.isLetter || "/!?".unicodeScalars.contains(next) ? result.count : nil
      }
      if scalar == ">", let begin = tag {
        result.removeSubrange(begin...)
        tag = nil
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  /// Whether there is a letter or a digit.
  static func hasWords(_ bytes: ArraySlice<UInt8>) -> Bool { hasWords(decoded(bytes)[...]) }

  /// Whether there is a letter or a digit.
  static func hasWords(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.contains {
      ($0.isLetter || $0.isNumber) && !MarkWords.isIgnored($0)
    }
  }

  /// Whether words are drawn for a block that has no others in it: not for a comment, a definition,
  /// an anchor or a picture.
  static func drawsWords(_ block: Block, in document: Document) -> Bool {
    switch block.kind {
    case .definitions, .rule: return false
    case .html:
      return hasWords(withoutTags(withoutComments(decoded(document.source[block.range])))[...])
    case .paragraph, .heading:
      // Reading takes long, and other text is drawn as it stands.
      let mayHide = block.lines.contains { line in
        document.source[line.range].contains(where: canHide)
      }
      return !mayHide
        || mayDrawWords(document.source[block.range]) && drawsWords(document.inlines(of: block))
    case .table: return mayDrawWords(document.source[block.range])
    case .code, .quote, .list, .item: return true
    }
  }

  /// Whether a part of a text is drawn with words, wherever it is. A possible comment, tag,
  /// picture, embedded file or link without words counts as no words. If that is wrong, a mark
  /// above holds for more than it was meant for.
  static func mayDrawWords(_ part: ArraySlice<UInt8>) -> Bool {
    hasWords(part) && mayDrawWords(decoded(part))
  }

  /// The same for characters whose entities are decoded.
  static func mayDrawWords(_ part: [Unicode.Scalar]) -> Bool {
    let seen = plain(part)
    // The name of a block, which Obsidian hides.
    let word = seen.drop { $0.isBlank }
    if word.first == "^", !word.contains(where: { $0 == " " }) { return false }
    return hasWords(seen[...])
  }

  /// Characters without all that is not drawn, or may not be: comments, tags, pictures of every form,
  /// notes, and the targets of links.
  static func plain(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    withoutTags(withoutPictures(withoutComments(source)))
  }

  /// Characters without `![a](b)`, `![a][b]`, `![a]`, `![[a]]` and `[^a]`, and of `[a](b)` and `[a][b]`
  /// without `b`.
  private static func withoutPictures(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    func stands(_ sign: Unicode.Scalar, at place: Int) -> Bool {
      place < source.count && source[place] == sign
    }
    while index < source.count {
      if stands("!", at: index), stands("[", at: index + 1) {
        index = end(ofBrackets: index + 1, in: source)
      } else if stands("[", at: index), stands("^", at: index + 1) {
        index = end(ofBrackets: index, in: source)
      } else {
        result.append(source[index])
        index += 1
        if source[index - 1] != "]" { continue }
      }
      // The text after a closing bracket is a target.
      if stands("(", at: index) || stands("[", at: index) {
        index = end(ofBrackets: index, in: source)
      }
    }
    return result
  }

  /// The end of the bracket that closes the one at `start`; the next position if none does.
  private static func end(ofBrackets start: Int, in source: [Unicode.Scalar]) -> Int {
    let (opening, closing): (Unicode.Scalar, Unicode.Scalar) =
      source[start] == "[" ? ("[", "]") : ("(", ")")
    var depth = 0
    for index in start..<min(source.count, start + longestTarget) {
      if source[index] == opening { depth += 1 }
      if source[index] == closing { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return start + 1
  }

  /// The bytes that occur in pictures, comments, tags, entities and links without words.
  private static func canHide(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "["),
      UInt8(ascii: "%"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  private static func drawsWords(_ inlines: [Inline]) -> Bool {
    var pictures = 0
    for inline in inlines {
      switch inline.kind {
      case .begin(.picture): pictures += 1
      case .end(.picture): pictures -= 1
      case .text(let text), .code(let text), .address(let text):
        if pictures == 0, hasWords(Array(text.unicodeScalars)[...]) { return true }
      default: break
      }
    }
    return false
  }

  /// Characters without the comments of HTML and Obsidian; one that is not closed goes on to the end.
  private static func withoutComments(_ source: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var rest = source[...]
    while let next = rest.first {
      if rest.starts(with: "<!--".unicodeScalars) {
        rest = rest.dropFirst(4)
        while !rest.isEmpty, !rest.starts(with: "-->".unicodeScalars) { rest = rest.dropFirst() }
        rest = rest.dropFirst(3)
      } else if rest.starts(with: "%%".unicodeScalars) {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.starts(with: "%%".unicodeScalars) { rest = rest.dropFirst() }
        rest = rest.dropFirst(2)
      } else {
        result.append(next)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// Whether a line has bytes, and nothing in it can be seen.
  static func looksBlank(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first > 0x7F || [0x26, 0x3C].contains(first) else { return false }
    var start = line.startIndex
    for tag in breaks(in: line) {
      guard line[start..<tag.lowerBound].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { break }
      start = tag.upperBound
    }
    return decoded(line[start...]).allSatisfy {
      $0.isBlank || MarkWords.isIgnored($0)
    }
  }

  /// The tags in a line that begin a new one: `<br>`, and those of paragraphs and other blocks.
  static func breaks(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    guard line.contains(UInt8(ascii: "<")) else { return [] }
    var tags: [Range<Int>] = []
    var start: Int?
    for index in line.indices {
      if line[index] == UInt8(ascii: "<") { start = index }
      guard line[index] == UInt8(ascii: ">"), let begin = start else { continue }
      let name = line[(begin + 1)..<index].drop { $0 == UInt8(ascii: "/") }.prefix(longestName)
        .prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || ($0 >= 0x30 && $0 <= 0x39) }
      if blockTags.contains(String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)) {
        tags.append(begin..<(index + 1))
      }
      start = nil
    }
    return tags
  }

  // MARK: - Tables

  private static let longestEntity = 12
  // So that brackets which nothing closes cost no search each.
  private static let longestTarget = 512
  private static let longestName = 12

  // Digits keep their value with the bit of lower case set.
  private static let blockTags: Set<String> = [
    "article", "aside", "blockquote", "br", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p",
    "pre", "section", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]

  /// An entity behind its `&`, and its length without that.
  private static func entity(
    _ text: ArraySlice<Unicode.Scalar>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard text.first == "#" else {
      let name = text.prefix { $0 != ";" }
      guard name.count < text.count, name.allSatisfy(\.isASCII) else { return nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: name)
      return Entity.named[String(view)].map { ($0, name.count + 1) }
    }
    var digits = text.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    if isHexadecimal { digits = digits.dropFirst() }
    var value: UInt32 = 0
    var end = digits.startIndex
    while end < digits.endIndex,
      let digit = Character(digits[end]).hexDigitValue, isHexadecimal || digit < 10,
      value <= 0x10FFFF
    {
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
      end += 1
    }
    guard end > digits.startIndex, let scalar = Unicode.Scalar(value) else { return nil }
    // Browsers decode numbers without their semicolon too.
    if end < digits.endIndex, digits[end] == ";" { end += 1 }
    return (scalar, end - text.startIndex)
  }
}
