/// Writes YAML in one canonical way.
///
/// The layout is part of the text form (equal records give equal bytes in every version of the
/// program), and a library's emitter changes with the library; so it is spelled out here:
/// block style outside; lists of texts, and mappings inside lists, in flow style on one line where
/// that fits 100 columns; texts plain where they can be, else as a literal block where they have
/// lines, else in double quotes.
struct YAMLWriter {
  /// Flow style is used up to this column.
  static let lineWidth = 100

  private var out = ""
  // The end of the last literal block that ends with its own newline.
  private var literalEnd = -1

  /// A block mapping: what stands between the `---` lines.
  static func document(_ entries: [YAMLEntry]) -> String {
    var writer = YAMLWriter()
    writer.entries(entries, indent: 0)
    return writer.out
  }

  /// A value that stands alone, without a newline at its end.
  static func fragment(_ tree: YAMLTree) -> String {
    var writer = YAMLWriter()
    writer.value(tree, indent: -2, column: 0)
    var text = writer.out[...]
    if let first = text.first, first == " " || first == "\n" { text = text.dropFirst() }
    // A literal block's own newlines at the end are text, however deep the block stands.
    if text.hasSuffix("\n"), writer.literalEnd != writer.out.utf8.count { text = text.dropLast() }
    return String(text)
  }

  private mutating func entries(_ entries: [YAMLEntry], indent: Int, firstInLine: Bool = false) {
    for (index, entry) in entries.enumerated() {
      if index > 0 || !firstInLine { pad(indent) }
      let key = YAMLWriter.key(entry.key)
      out += key
      out += ":"
      value(entry.value, indent: indent, column: indent + key.unicodeScalars.count + 1)
    }
  }

  /// The text after `key:` or `-`, including the end of the line.
  private mutating func value(
    _ tree: YAMLTree, indent: Int, column: Int, isItem: Bool = false
  ) {
    switch tree {
    case .scalar("", typed: true):
      out += "\n"
    case .scalar(let text, let typed):
      out += " "
      let isPlain = YAMLWriter.isPlain(text, inFlow: false)
      if typed || isPlain && !(isItem && WideList.isParted(text)) {
        out += text
        out += "\n"
      } else if YAMLWriter.isLiteral(text) {
        literal(text, indent: max(indent + 2, 2))
      } else {
        YAMLWriter.quote(text, into: &out)
        out += "\n"
      }
    case .mapping(let inner) where !inner.isEmpty:
      out += "\n"
      entries(inner, indent: indent + 2)
    default:
      if let flow = YAMLWriter.flow(tree), tree.isEmpty || YAMLWriter.fits(flow, column + 1) {
        out += " "
        out += flow
        out += "\n"
      } else if case .list(let items) = tree {
        out += "\n"
        list(items, indent: indent + 2)
      }
    }
  }

  private mutating func list(_ items: [YAMLTree], indent: Int, firstInLine: Bool = false) {
    for (index, item) in items.enumerated() {
      if index > 0 || !firstInLine { pad(indent) }
      out += "-"
      let flow: String? =
        if case .scalar(let text, let typed) = item {
          // A null needs a word here, as nothing at all reads badly.
          text.isEmpty && typed ? "null" : nil
        } else {
          YAMLWriter.flow(item)
        }
      if let flow, item.isEmpty || YAMLWriter.fits(flow, indent + 2) {
        out += " "
        out += flow
        out += "\n"
        continue
      }
      switch item {
      case .scalar: value(item, indent: indent, column: indent + 1, isItem: true)
      case .mapping(let inner):
        out += " "
        entries(inner, indent: indent + 2, firstInLine: true)
      case .list(let inner):
        out += " "
        list(inner, indent: indent + 2, firstInLine: true)
      }
    }
  }

  private static func fits(_ flow: String, _ column: Int) -> Bool {
    column + flow.unicodeScalars.count <= lineWidth
  }

  private mutating func literal(_ text: String, indent: Int) {
    let scalars = text.unicodeScalars
    let endsWithNewline = scalars.last == "\n"
    let keeps = endsWithNewline && scalars.dropLast().last == "\n"
    out += keeps ? "|+\n" : endsWithNewline ? "|\n" : "|-\n"
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    if endsWithNewline { lines.removeLast() }
    for line in lines {
      if !line.isEmpty { pad(indent) }
      out.unicodeScalars.append(contentsOf: line)
      out += "\n"
    }
    if endsWithNewline { literalEnd = out.utf8.count }
  }

  private mutating func pad(_ count: Int) {
    for _ in 0..<max(count, 0) { out += " " }
  }

  /// The value on one line, or nil where it would not fit one anyway.
  private static func flow(_ tree: YAMLTree) -> String? {
    switch tree {
    case .scalar(let text, let typed):
      if typed { return text.isEmpty ? "null" : text }
      guard text.utf8.count <= 4 * lineWidth else { return nil }
      if isPlain(text, inFlow: true), !WideList.isParted(text) { return text }
      // Lines read better as a literal block.
      if isLiteral(text) { return nil }
      var quoted = ""
      quote(text, into: &quoted)
      return quoted
    case .list(let items):
      return join(items, "[", "]") { flow($0) }
    case .mapping(let entries):
      return join(entries, "{", "}") { entry in
        flow(entry.value).map { "\(key(entry.key)): \($0)" }
      }
    }
  }

  private static func join<Item>(
    _ items: [Item], _ open: String, _ close: String, _ write: (Item) -> String?
  ) -> String? {
    var text = open
    for (index, item) in items.enumerated() {
      guard let written = write(item) else { return nil }
      if index > 0 { text += ", " }
      text += written
      if text.utf8.count > 4 * lineWidth { return nil }
    }
    return text + close
  }

  private static func key(_ key: String) -> String {
    // The same in flow and block style, so that a key always looks alike.
    if isPlain(key, inFlow: true),
      !key.unicodeScalars.contains(where: { ":：　".unicodeScalars.contains($0) })
    {
      return key
    }
    var quoted = ""
    quote(key, into: &quoted)
    return quoted
  }
}

extension YAMLWriter {
  /// Whether the text may stand without quotes and is read as a text by everybody.
  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first != " ", scalars.last != " ", scalars.last != ":",
      !"-?:,[]{}#&*!|>'\"%@`=~<.".unicodeScalars.contains(first),
      !YAMLScalar.isResolved(text)
    else { return false }
    var previous = first
    for scalar in scalars {
      if !YAMLScalar.isPrintable(scalar) || YAMLScalar.isBreak(scalar) || scalar == "\t" {
        return false
      }
      if scalar == " ", previous == ":" { return false }
      if scalar == "#", previous == " " { return false }
      if inFlow {
        if ",[]{}".unicodeScalars.contains(scalar) { return false }
        if scalar == "?", previous == ":" { return false }
      }
      previous = scalar
    }
    return true
  }

  /// Whether the text has lines and can be a literal block.
  private static func isLiteral(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    // The first line sets the indentation, so it must not begin with a space or be empty.
    guard let first = scalars.first, first != " ", first != "\n" else { return false }
    var hasBreak = false
    for scalar in scalars {
      if scalar == "\n" {
        hasBreak = true
      } else if !YAMLScalar.isPrintable(scalar) || YAMLScalar.isBreak(scalar) || scalar == "\t" {
        return false
      }
    }
    return hasBreak
  }

  /// Appends the text in double quotes, escaping what YAML cannot hold and what would fold.
  private static func quote(_ text: String, into out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case _ where YAMLScalar.isPrintable(scalar) && !YAMLScalar.isBreak(scalar):
        out.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        // Unprintable characters are below U+10000.
        out += scalar.value < 0x100 ? "\\x" : "\\u"
        out += String(repeating: "0", count: (scalar.value < 0x100 ? 2 : 4) - digits.count)
        out += digits
      }
    }
    out += "\""
  }
}
