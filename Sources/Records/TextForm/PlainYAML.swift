/// Reads front matter as nearly all notes have it, without a YAML parser: keys with a text, a list
/// or nothing, each on its own line.
///
/// For anything else it returns nil, and Yams decides: escapes, comments, tabs, blank
/// lines, multi-line texts, mappings in lists, repeated keys. Its results are those of
/// Yams, including positions.
struct PlainYAML {
  private let bytes: [UInt8]
  /// The number of the line, and where it begins.
  private var line: Int
  private var lineStart = 0
  private var place = 0

  /// Reads a text that holds a mapping of that form, or a single text or list in one line; nil for
  /// any other text.
  ///
  /// - Parameters:
  ///   - text: YAML.
  ///   - lineOffset: how many lines of the file stand before it.
  static func read(_ text: String, lineOffset: Int) -> LocatedYAML? {
    guard text.unicodeScalars.allSatisfy(isPlain) else { return nil }
    let start = PlainYAML(bytes: Array(text.utf8), line: lineOffset + 1)
    var reader = start
    if let mapping = reader.mapping() { return mapping }
    reader = start
    return reader.single()
  }

  private init(bytes: [UInt8], line: Int) { (self.bytes, self.line) = (bytes, line) }

  /// Whether a character is one that YAML neither refuses nor takes for a blank or a line's end, except
  /// the two that are read here. Private ones may stand for another.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F || scalar == "\n" }
    return scalar.value < 0xF_0000 && YAMLScalar.isPrintable(scalar) && !YAMLScalar.isBreak(scalar)
  }

  private mutating func mapping() -> LocatedYAML? {
    var entries: [LocatedEntry] = []
    var keys: Set<String> = []
    while place < bytes.count {
      guard let entry = entry(), keys.insert(entry.key).inserted else { return nil }
      entries.append(entry)
    }
    guard let first = entries.first else { return nil }
    return LocatedYAML(position: first.keyPosition, content: .mapping(entries))
  }

  /// A value that stands alone, as those of unknown keys are stored.
  private mutating func single() -> LocatedYAML? {
    // Three full stops end a document.
    guard byte != UInt8(ascii: "."),
      let value = byte == UInt8(ascii: "[") ? flowList() : scalar(), isAtEnd
    else { return nil }
    return place >= bytes.count - 1 ? value : nil
  }

  /// A key with its value, up to the beginning of the next line.
  private mutating func entry() -> LocatedEntry? {
    let start = place
    while place < bytes.count, PlainYAML.isKeyPart(bytes[place]) { place += 1 }
    guard place > start, place - start <= YAMLReader.keyLimit, PlainYAML.isWord(bytes[start]),
      bytes[place - 1] != 0x20, byte == UInt8(ascii: ":")
    else { return nil }
    let (key, keyPosition) = (text(start..<place), position(of: start))
    place += 1
    let behind = place
    skipBlanks()
    guard isAtEnd else {
      guard place > behind, let value = byte == UInt8(ascii: "[") ? flowList() : scalar(),
        endLine()
      else { return nil }
      return LocatedEntry(key: key, keyPosition: keyPosition, value: value)
    }
    let nothing = LocatedYAML(position: position(of: behind), content: .scalar("", plain: true))
    guard endLine() else { return nil }
    let value = beginsItem ? list() : nothing
    return value.map { LocatedEntry(key: key, keyPosition: keyPosition, value: $0) }
  }

  // MARK: - Lists

  /// How many blanks begin the line.
  private var indent: Int { bytes[place...].prefix { $0 == 0x20 }.count }

  private var beginsItem: Bool {
    let sign = place + indent
    return sign + 1 < bytes.count && bytes[sign] == UInt8(ascii: "-") && bytes[sign + 1] == 0x20
  }

  /// `- a`, a line each. A line with another indent is none of it, and no key either.
  private mutating func list() -> LocatedYAML? {
    let own = indent
    let start = position(of: place + own)
    var items: [LocatedYAML] = []
    while beginsItem, indent == own {
      place += own + 1
      skipBlanks()
      guard !isAtEnd, let item = scalar(), endLine() else { return nil }
      items.append(item)
    }
    return LocatedYAML(position: start, content: .list(items))
  }

  /// `[a, b]`.
  private mutating func flowList() -> LocatedYAML? {
    let start = position(of: place)
    var items: [LocatedYAML] = []
    place += 1
    skipBlanks()
    while byte != UInt8(ascii: "]") || !items.isEmpty {
      guard let item = scalar(inFlow: true) else { return nil }
      items.append(item)
      skipBlanks()
      if byte == UInt8(ascii: "]") { break }
      guard byte == UInt8(ascii: ",") else { return nil }
      place += 1
      skipBlanks()
    }
    place += 1
    skipBlanks()
    return LocatedYAML(position: start, content: .list(items))
  }

  // MARK: - Texts

  /// A text, and the blanks behind it.
  private mutating func scalar(inFlow isInFlow: Bool = false) -> LocatedYAML? {
    guard let first = byte else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return quoted(by: first) }
    guard PlainYAML.isWord(first) || "(/+.~$".utf8.contains(first) else { return nil }
    let start = place
    var end = start
    while !isAtEnd {
      let byte = bytes[place]
      if isInFlow {
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") { break }
        if ":?[{}#".utf8.contains(byte) { return nil }
      } else if byte == UInt8(ascii: ":") {
        // Before a blank it would end a key.
        if place + 1 == bytes.count || bytes[place + 1] <= 0x20 { return nil }
      } else if byte == UInt8(ascii: "#"), bytes[place - 1] == 0x20 {
        return nil
      }
      place += 1
      if byte != 0x20 { end = place }
    }
    return LocatedYAML(
      position: position(of: start), content: .scalar(text(start..<end), plain: true))
  }

  /// A text in quotation marks with neither these nor escapes in it.
  private mutating func quoted(by mark: UInt8) -> LocatedYAML? {
    let start = place
    place += 1
    while byte != mark {
      if isAtEnd || mark == UInt8(ascii: "\"") && bytes[place] == UInt8(ascii: "\\") { return nil }
      place += 1
    }
    let content = LocatedYAML.Content.scalar(text((start + 1)..<place), plain: false)
    place += 1
    skipBlanks()
    return LocatedYAML(position: position(of: start), content: content)
  }

  // MARK: - Bytes

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }
  private var isAtEnd: Bool { place == bytes.count || bytes[place] == 0x0A }

  private mutating func skipBlanks() {
    while byte == 0x20 { place += 1 }
  }

  /// Moves to the next line; false if this one has more text.
  private mutating func endLine() -> Bool {
    guard isAtEnd else { return false }
    place = min(place + 1, bytes.count)
    lineStart = place
    line += 1
    return true
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A place in the line; columns are characters of Unicode.
  private func position(of index: Int) -> TextPosition {
    TextPosition(line: line, column: 1 + bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 })
  }

  /// Whether a byte is of a letter, a digit, or beyond ASCII.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_")
  }

  private static func isKeyPart(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: "-") || byte == 0x20
  }
}
