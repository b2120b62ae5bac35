/// The seven ways in which CommonMark lets a block of HTML begin, and how each ends.
enum HTMLBlock: Equatable {
  /// Ends with the line that has this in it, in lower case.
  case until([String])
  /// Ends at a blank line.
  case untilBlank(mayInterrupt: Bool)

  private static let blockTags: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track",
    "ul",
  ]

  init?(_ text: ArraySlice<UInt8>) {
    guard text.first == UInt8(ascii: "<") else { return nil }
    let rest = text.dropFirst()
    if rest.starts(with: "!--".utf8) {
      self = .until(["-->"])
    } else if rest.first == UInt8(ascii: "?") {
      self = .until(["?>"])
    } else if rest.starts(with: "![CDATA[".utf8) {
      self = .until(["]]>"])
    } else if rest.first == UInt8(ascii: "!"), let next = rest.dropFirst().first,
      Tag.isLetter(next)
    {
      self = .until([">"])
    } else {
      let isEnd = rest.first == UInt8(ascii: "/")
      let name = (isEnd ? rest.dropFirst() : rest).prefix(16)
        .prefix { Tag.isLetter($0) || (0x30...0x39).contains($0) }
      let word = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
      let next = name.endIndex < text.endIndex ? text[name.endIndex] : 0x20
      let isApart = LineSigns.isBlank(next) || next == UInt8(ascii: ">")
      if !isEnd, isApart, ["pre", "script", "style", "textarea"].contains(word) {
        self = .until(["</pre>", "</script>", "</style>", "</textarea>"])
      } else if HTMLBlock.blockTags.contains(word),
        isApart || text[name.endIndex...].starts(with: "/>".utf8)
      {
        self = .untilBlank(mayInterrupt: true)
      } else if let end = Tag.end(Array(text), at: 0),
        text.dropFirst(end).allSatisfy(LineSigns.isBlank)
      {
        self = .untilBlank(mayInterrupt: false)
      } else {
        return nil
      }
    }
  }

  /// Whether a line is the last one.
  func ends(with line: ArraySlice<UInt8>) -> Bool {
    guard case .until(let signs) = self, line.contains(UInt8(ascii: ">")) else { return false }
    let folded = line.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return signs.contains { sign in
      let sign = Array(sign.utf8)
      guard folded.count >= sign.count else { return false }
      return (0...(folded.count - sign.count)).contains {
        folded[$0] == sign[0]
          && folded[$0..<($0 + sign.count)].elementsEqual(sign)
      }
    }
  }
}

/// An HTML tag with its attributes.
enum Tag {
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Behind the tag that opens or closes at an offset; nil where none does.
  static func end(_ bytes: [UInt8], at start: Int) -> Int? {
    func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    func isName(_ byte: UInt8) -> Bool {
      isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
    var index = start + 1
    let isEnd = at(index) == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard isLetter(at(index)) else { return nil }
    while isName(at(index)) { index += 1 }
    while true {
      let blanks = index
      while index < bytes.count, isSpace(bytes[index]) { index += 1 }
      if at(index) == UInt8(ascii: ">") { return index + 1 }
      if isEnd { return nil }
      if at(index) == UInt8(ascii: "/") {
        return at(index + 1) == UInt8(ascii: ">") ? index + 2 : nil
      }
      guard index > blanks,
        isLetter(at(index)) || at(index) == UInt8(ascii: "_") || at(index) == UInt8(ascii: ":")
      else { return nil }
      while isName(at(index)) || "_:.".utf8.contains(at(index)) { index += 1 }
      var value = index
      while value < bytes.count, isSpace(bytes[value]) { value += 1 }
      guard at(value) == UInt8(ascii: "=") else { continue }
      value += 1
      while value < bytes.count, isSpace(bytes[value]) { value += 1 }
      let quote = at(value)
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        value += 1
        while value < bytes.count, bytes[value] != quote { value += 1 }
        guard value < bytes.count else { return nil }
        index = value + 1
      } else {
        let begin = value
        while value < bytes.count, !isSpace(bytes[value]), !"\"'=<>`".utf8.contains(bytes[value]) {
          value += 1
        }
        guard value > begin else { return nil }
        index = value
      }
    }
  }
}
