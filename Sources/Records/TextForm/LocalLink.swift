import Markdown

/// A file that a Markdown text links to or shows, other than a Markdown file.
package enum LocalLink: Hashable, Sendable {
  /// Path below the imported folder, from `[text](target)`, `![](target)` or `[label]: target`.
  case path(String)
  /// What stands in `![[name]]` or `[[name.pdf]]`: a path from the folder, or the name of a file
  /// that may lie in any of its folders.
  case name(String)

  /// Finds the local links of a text, each once, in order. Code holds none.
  ///
  /// Targets with a scheme, absolute ones and those that lead out of the folder are left out.
  ///
  /// - Parameters:
  ///   - body: Markdown, UTF-8.
  ///   - path: the file's path below the imported folder.
  package static func find(in body: [UInt8], at path: String) -> [LocalLink] {
    guard body.contains(UInt8(ascii: "]")) else { return [] }
    var scanner = LinkScanner(bytes: Document(body).withoutCode, path: path)
    return scanner.scan()
  }
}

private struct LinkScanner {
  // No target is longer.
  private static let targetLimit = 16 * 1024

  let bytes: [UInt8]
  let path: String
  // Bytes that may still be looked at for targets: they are few times the text's own in any that
  // somebody wrote, and brackets that nothing closes must not take quadratic time.
  private var patience: Int
  private var links: [LocalLink] = []
  private var seen: Set<LocalLink> = []

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    patience = 16 * bytes.count + 4 * LinkScanner.targetLimit
  }

  mutating func scan() -> [LocalLink] {
    var index = 0
    while patience > 0,
      let open = bytes[index...].firstIndex(where: { $0 == Sign.open || $0 == Sign.close })
    {
      index = open + 1
      if bytes[open] == Sign.open, byte(index) == Sign.open {
        index = wiki(from: index + 1) ?? index + 1
      } else if bytes[open] == Sign.close, byte(index) == UInt8(ascii: "(") {
        if let target = destination(from: index + 1, inParentheses: true) { add(target) }
      } else if bytes[open] == Sign.close, byte(index) == UInt8(ascii: ":"), isDefinition(open) {
        if let target = destination(from: index + 1, inParentheses: false) { add(target) }
      }
    }
    return links
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Reads `name|alias]]` and gives the offset after it.
  private mutating func wiki(from start: Int) -> Int? {
    var end = start
    while end - start < LinkScanner.targetLimit, let next = byte(end), next != Sign.close,
      next != Sign.newline
    {
      end += 1
    }
    patience -= end - start
    guard byte(end) == Sign.close, byte(end + 1) == Sign.close else { return nil }
    let isShown = start >= 3 && bytes[start - 3] == UInt8(ascii: "!")
    let name = bytes[start..<end].prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#") }
    let text = String(decoding: name, as: UTF8.self)
    let file = RelativePath.name(of: text)
    // A link to a note has no extension; `[[v1.2]]` is a name that no file has.
    if isShown || file.dropFirst().contains("."), !RelativePath.isMarkdown(file),
      file.contains("."),
      RelativePath.isSafe(text), !hasScheme(text)
    {
      insert(.name(text))
    }
    return end + 2
  }

  /// Whether the `]` ends the label of a definition: `[label]:` at a line's beginning.
  private mutating func isDefinition(_ close: Int) -> Bool {
    // Labels have at most 999 characters, so the search is short.
    var index = close - 1
    defer { patience -= close - index }
    while index >= 0, close - index < 1000, bytes[index] != Sign.open {
      if bytes[index] == Sign.newline { return false }
      index -= 1
    }
    guard index >= 0, bytes[index] == Sign.open, byte(index + 1) != UInt8(ascii: "^") else {
      return false
    }
    var before = index - 1
    while before >= 0, bytes[before] == Sign.space, index - before <= 3 { before -= 1 }
    return before < 0 || bytes[before] == Sign.newline
  }

  /// Reads a link destination: `<…>`, or a word with balanced parentheses.
  private mutating func destination(from start: Int, inParentheses: Bool) -> [UInt8]? {
    var index = start
    defer { patience -= index - start }
    let limit = min(start + LinkScanner.targetLimit, bytes.count)
    func byte(_ index: Int) -> UInt8? { index < limit ? bytes[index] : nil }
    while byte(index) == Sign.space || byte(index) == Sign.tab { index += 1 }
    var target: [UInt8] = []
    if byte(index) == UInt8(ascii: "<") {
      index += 1
      while let next = byte(index), next != UInt8(ascii: ">") {
        if next == Sign.newline { return nil }
        target.append(next)
        index += 1
      }
      return byte(index) == nil ? nil : target
    }
    var depth = 0
    while let next = byte(index), next > Sign.space {
      if next == Sign.escape, let escaped = byte(index + 1), isPunctuation(escaped) {
        target.append(escaped)
        index += 2
        continue
      }
      if next == UInt8(ascii: "(") { depth += 1 }
      if next == UInt8(ascii: ")") {
        if depth == 0, inParentheses { return target }
        depth -= 1
      }
      target.append(next)
      index += 1
    }
    // A title may follow; without the closing parenthesis on the line it is no link.
    if inParentheses {
      while let next = byte(index), next != UInt8(ascii: ")") {
        if next == Sign.newline { return nil }
        index += 1
      }
      if byte(index) == nil { return nil }
    }
    return target
  }

  private mutating func add(_ target: [UInt8]) {
    let path = target.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard !path.isEmpty, !hasScheme(String(decoding: path, as: UTF8.self)),
      let decoded = percentDecoded(path),
      let resolved = RelativePath.resolve(decoded, from: self.path),
      !RelativePath.isMarkdown(resolved)
    else { return }
    insert(.path(resolved))
  }

  private mutating func insert(_ link: LocalLink) {
    if seen.insert(link).inserted { links.append(link) }
  }

  /// Whether the target begins with `scheme:`, a drive letter included.
  private func hasScheme(_ target: String) -> Bool {
    guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = target.utf8[..<colon]
    guard let first = name.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return false }
    return name.allSatisfy { byte in
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }

  /// Undoes `%41`; nil where the result is not UTF-8.
  private func percentDecoded(_ text: ArraySlice<UInt8>) -> String? {
    var decoded: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
        let high = Character(Unicode.Scalar(text[index + 1])).hexDigitValue,
        let low = Character(Unicode.Scalar(text[index + 2])).hexDigitValue
      {
        decoded.append(UInt8(high << 4 | low))
        index += 3
      } else {
        decoded.append(text[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && Character(Unicode.Scalar(byte)).isLetter == false
      && Character(Unicode.Scalar(byte)).isNumber == false
  }

  private enum Sign {
    static let open = UInt8(ascii: "[")
    static let close = UInt8(ascii: "]")
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let escape = UInt8(ascii: "\\")
  }
}
