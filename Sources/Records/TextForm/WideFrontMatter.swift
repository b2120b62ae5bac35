/// Front matter as typed on a Chinese keyboard: `标题：首次通报`, with a full-width colon and
/// full-width spaces.
///
/// YAML knows neither, so that such a line has no key for it. If a known key comes before a
/// full-width colon, the colon is replaced before the text is read. Text inside quotation marks,
/// in a literal block, or continued on the next line is left alone.
struct WideFrontMatter {
  /// A text in which known keys have a narrow colon; the same text if nothing needs to change.
  static func narrow(_ yaml: String) -> String {
    guard needsReading(yaml) else { return yaml }
    var reader = WideFrontMatter()
    // By scalars, because a carriage return and a line feed are one character.
    let lines = yaml.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }
    reader.knowsKey = lines.contains { reader.key(of: $0)?.isKnown ?? false }
    var narrowed: [String] = []
    for (number, line) in lines.enumerated() {
      let next = number + 1 < lines.count ? lines[number + 1] : ""
      guard line.last == "\r" else {
        narrowed.append(reader.narrow(line, before: next))
        continue
      }
      narrowed.append(reader.narrow(line.dropLast(), before: next) + "\r")
    }
    return narrowed.joined(separator: "\n")
  }

  /// A text that represents a whole entry and begins with one of its keys, `议题：算力`: the name of
  /// the key and the text after it.
  static func entry(_ text: String) -> (name: String, value: String)? {
    guard text.contains(colon), let key = WideFrontMatter().key(of: text[...]), key.isKnown,
      !key.isNarrow, key.lead.isEmpty
    else { return nil }
    return (String(key.name), String(key.value))
  }

  /// Whether a line of front matter begins with a known key and a wide colon.
  static func beginsWithKey(_ line: String) -> Bool {
    guard let key = WideFrontMatter().key(of: line[...]) else { return false }
    return key.isKnown && key.indent == 0
  }

  private static let colon: Character = "："
  private static let blank: Character = "　"

  /// Whether there is a wide colon or blank, or a key of other letters whose colon has no blank behind
  /// it; most texts have neither.
  private static func needsReading(_ yaml: String) -> Bool {
    var previous: UInt8 = 0
    var before: UInt8 = 0
    for byte in yaml.utf8 {
      // U+3000 and U+FF1A.
      if byte == 0x80, previous == 0x80, before == 0xE3 { return true }
      if byte == 0x9A, previous == 0xBC, before == 0xEF { return true }
      if previous == UInt8(ascii: ":"), before >= 0x80, byte != UInt8(ascii: " ") { return true }
      (before, previous) = (previous, byte)
    }
    return false
  }

  /// A line that may begin an entry.
  private struct KeyLine {
    /// Its column, behind the signs of lists.
    let indent: Int
    /// The text before the key, with narrow spaces.
    let lead: String
    let name: Substring
    /// The text after the colon, without leading spaces.
    let value: Substring
    /// Whether records know the key.
    let isKnown: Bool
    /// Whether the colon and the blank behind it are as YAML has them.
    let isNarrow: Bool
    /// Whether it begins an item of a list.
    var beginsItem: Bool { lead.contains("-") }
  }

  // Whether any key of the text is known: then another one with a wide colon is a key as well.
  private var knowsKey = false
  // The column of the key whose literal block, or plain text, may go on.
  private var block: Int?
  private var plain: Int?
  // The brackets that must be closed before another key may follow.
  private var open: [Character] = []
  private var quote: Character?

  private mutating func narrow(_ line: Substring, before next: Substring) -> String {
    if quote != nil || !open.isEmpty { return narrowFlow(line) }
    if line.allSatisfy(\.isWhitespace) { return String(line) }
    let column = line.prefix { $0 == " " }.count
    if let end = block {
      guard column <= end, line.first != WideFrontMatter.blank else { return String(line) }
      block = nil
    }
    if let end = plain, column > end { return String(line) }
    plain = nil
    if line.dropFirst(column).first == "#" { return String(line) }
    guard let key = key(of: line), isKey(key, before: next) else {
      var rest = line.dropFirst(column)
      while rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
      return follow(rest, of: column, behind: String(line[..<rest.startIndex]))
    }
    guard !key.isNarrow else {
      return follow(key.value, of: key.indent, behind: String(line[..<key.value.startIndex]))
    }
    let head = "\(key.lead)\(key.name): "
    let value = WideFrontMatter.trimmed(key.value)
    if WideFrontMatter.isCut(value) {
      return head + "'" + value.replacing("'", with: "''") + "'"
    }
    return follow(value, of: key.indent, behind: head)
  }

  /// Whether a line is an entry. One that begins an item of a list is a text, `- 问题：谁来通知`, unless
  /// another entry follows below its key.
  private func isKey(_ key: KeyLine, before next: Substring) -> Bool {
    if key.isNarrow { return true }
    guard key.isKnown || knowsKey && key.indent == 0 else { return false }
    guard key.beginsItem else { return true }
    guard let other = self.key(of: next) else { return false }
    return other.isKnown && !other.beginsItem && other.indent == key.indent
  }

  /// Writes a value, and notes what of it goes on in the next line.
  private mutating func follow(_ value: Substring, of indent: Int, behind head: String) -> String {
    switch value.first {
    case nil: break
    case "|", ">": block = indent
    case "\"", "'", "[", "{": return head + narrowFlow(value)
    default: if !head.isEmpty { plain = indent }
    }
    return head + value
  }

  /// Whether YAML would take a part of a text for something else: `周报: 第二期`, `#3 会议`.
  private static func isCut(_ value: Substring) -> Bool {
    guard let first = value.first, !"\"'[{|>".contains(first) else { return false }
    return "&*!%@`#,]}".contains(first) || value.hasPrefix("- ") || value.hasPrefix("? ")
      || value.contains(": ") || value.last == ":"
  }

  private func key(of line: Substring) -> KeyLine? {
    var rest = line
    var lead = ""
    while let first = rest.first, " -".contains(first) || first == WideFrontMatter.blank {
      if first == "-", !rest.dropFirst().prefix(1).allSatisfy(\.isWhitespace) { return nil }
      lead += first == WideFrontMatter.blank ? "  " : String(first)
      rest.removeFirst()
    }
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == WideFrontMatter.colon }) else {
      return nil
    }
    let name = WideFrontMatter.trimmed(rest[..<colon])
    guard !name.isEmpty, name.count <= YAMLReader.keyLimit,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "-_".contains($0) })
    else { return nil }
    let behind = rest[rest.index(after: colon)...]
    let isNarrow =
      rest[colon] == ":" && (behind.isEmpty || behind.first == " ") && rest[..<colon] == name
      && !line[..<colon].contains(WideFrontMatter.blank)
    let value = behind.drop {
      $0 == " " || $0 == "\t" || !isNarrow && $0 == WideFrontMatter.blank
    }
    // `title:x` is a text to YAML; nobody writes a key of other letters without meaning it.
    let isMeant = rest[colon] == WideFrontMatter.colon || behind.first == WideFrontMatter.blank
    let isChinese = name.utf8.contains { $0 >= 0x80 }
    guard isNarrow || isMeant || isChinese || behind.first == " " else { return nil }
    return KeyLine(
      indent: lead.count, lead: lead, name: name, value: value,
      isKnown: WideFrontMatter.isKnown(name), isNarrow: isNarrow)
  }

  private static func isKnown(_ name: Substring) -> Bool {
    FieldKey.kindNames.contains { $0 == name } || !FieldKey.meant(by: String(name)).isEmpty
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " || $0 == blank }
    while let last = rest.last, last == " " || last == blank { rest.removeLast() }
    return rest
  }

  // MARK: - Lists and mappings on one line

  /// A line inside brackets or quotation marks: `{议题：算力，服务：[v1]}`.
  private mutating func narrowFlow(_ line: Substring) -> String {
    var out = ""
    var rest = line
    while let character = rest.first {
      if let closing = quote {
        out.append(character)
        rest.removeFirst()
        if character == "\\", closing == "\"", let next = rest.popFirst() { out.append(next) }
        if character == closing { quote = nil }
        continue
      }
      // A mapping whose first key has a wide colon may have wide commas too.
      let isEntry = character == "{" || open.last == "｛" && (character == "," || character == "，")
      if isEntry, let colon = entryColon(rest.dropFirst()) {
        if character == "{" { open.append("｛") }
        out += (character == "{" ? "{" : ", ") + colon.name + ": "
        rest = colon.rest
        continue
      }
      rest.removeFirst()
      out.append(character)
      switch character {
      case "\"", "'": if beginsToken(out.dropLast()) { quote = character }
      case "[", "{": open.append(character)
      case "]", "}": if !open.isEmpty { open.removeLast() }
      default: break
      }
    }
    return out
  }

  /// Whether what comes next begins a value: a quotation mark elsewhere is a part of one.
  private func beginsToken(_ before: Substring) -> Bool {
    guard let last = before.last(where: { $0 != " " }) else { return true }
    return ",[{:，".contains(last)
  }

  /// The known key with a wide colon that stands here, and what follows.
  private func entryColon(_ text: Substring) -> (name: String, rest: Substring)? {
    guard let colon = text.firstIndex(where: { ":：,，{}[]\"'".contains($0) }),
      text[colon] == WideFrontMatter.colon
    else { return nil }
    let name = WideFrontMatter.trimmed(text[..<colon])
    guard WideFrontMatter.isKnown(name) else { return nil }
    let value = text[text.index(after: colon)...]
    return (String(name), value.drop { $0 == " " || $0 == WideFrontMatter.blank })
  }
}
