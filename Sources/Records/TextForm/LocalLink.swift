import Markdown

/// A file that a Markdown text links to or shows, other than a Markdown file.
package enum LocalLink: Hashable, Sendable {
  /// Path below the imported folder, from `[text](target)`, `![](target)` or `[label]: target`.
  case path(String)
  /// The content of `![[name]]` or `[[name.pdf]]`: a path from the folder, or the name of a file
  /// that may be in any of its folders.
  case name(String)

  /// Finds the local links of a text, each once, in order. Code holds none.
  ///
  /// Targets with a scheme, absolute ones and those that lead out of the folder are left out.
  ///
  /// - Parameters:
  ///   - body: Markdown, UTF-8.
  ///   - path: the file's path below the imported folder.
  package static func find(in body: [UInt8], at path: String) -> [LocalLink] {
    mayStand(in: body) ? find(in: Document(body), at: path) : []
  }

  /// Whether a text may have links.
  static func mayStand(in body: [UInt8]) -> Bool {
    body.contains { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "<") }
  }

  /// Finds the local links of a text that was read already.
  static func find(in document: Document, at path: String) -> [LocalLink] {
    var found: [(link: LocalLink, place: Int)] = document.targets.compactMap { found in
      link(to: found.target.destination, from: path).map { ($0, found.place) }
    }
    let bytes = document.withoutCode
    var scanner = WikiLinkScanner(bytes: bytes)
    found += scanner.scan()
    found += ImageTags.sources(in: bytes).compactMap { source in
      link(to: source.text, from: path).map { ($0, source.place) }
    }
    var seen: Set<LocalLink> = []
    return found.sorted { $0.place < $1.place }.map(\.link).filter { seen.insert($0).inserted }
  }

  /// Finds `[[name.png]]` in a text of front matter.
  package static func find(inProperty text: String) -> [LocalLink] {
    guard text.contains("[[") else { return [] }
    var scanner = WikiLinkScanner(bytes: Array(text.utf8))
    return scanner.scan().map(\.link)
  }

  private static func link(to destination: String, from path: String) -> LocalLink? {
    let target = destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard !target.isEmpty, !isPlaceholder(target), !hasScheme(String(Substring(target))),
      let decoded = percentDecoded(Array(target)),
      let resolved = RelativePath.resolve(decoded, from: path),
      !RelativePath.isMarkdown(resolved)
    else { return nil }
    return .path(resolved)
  }

  /// Whether a target is none that a file could have: a block or a page of Logseq, or a place that a
  /// template fills in.
  fileprivate static func isPlaceholder(_ target: some Sequence<UInt8>) -> Bool {
    ["((", "[[", "{{", "<%"].contains { target.starts(with: $0.utf8) }
  }

  /// Whether the target begins with `scheme:`, a drive letter included.
  fileprivate static func hasScheme(_ target: String) -> Bool {
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
  private static func percentDecoded(_ text: [UInt8]) -> String? {
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
}

/// Finds `[[name]]`, which CommonMark does not know, in a text without code.
private struct WikiLinkScanner {
  // No target is longer.
  private static let targetLimit = 16 * 1024
  private static let open = UInt8(ascii: "[")
  private static let close = UInt8(ascii: "]")

  let bytes: [UInt8]
  // Bytes that may still be looked at for targets: they are few times the text's own in any that
  // somebody wrote, and brackets that nothing closes must not take quadratic time.
  private var patience: Int
  private var links: [(link: LocalLink, place: Int)] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
    patience = 16 * bytes.count + 4 * WikiLinkScanner.targetLimit
  }

  mutating func scan() -> [(link: LocalLink, place: Int)] {
    var index = 0
    while patience > 0, let open = bytes[index...].firstIndex(of: WikiLinkScanner.open) {
      index = open + 1
      guard byte(index) == WikiLinkScanner.open else { continue }
      index = wiki(from: index + 1) ?? index + 1
    }
    return links
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Reads `name|alias]]` and gives the offset after it.
  private mutating func wiki(from start: Int) -> Int? {
    var end = start
    while end - start < WikiLinkScanner.targetLimit, let next = byte(end),
      next != WikiLinkScanner.close,
      next != 0x0A
    {
      end += 1
    }
    patience -= end - start
    guard byte(end) == WikiLinkScanner.close, byte(end + 1) == WikiLinkScanner.close else {
      return nil
    }
    let isShown = start >= 3 && bytes[start - 3] == UInt8(ascii: "!")
    let name = bytes[start..<end].prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#") }
    // In a table, the bar between a name and its size is escaped.
    let isEscaped = name.last == UInt8(ascii: "\\")
    var target = isEscaped ? name.dropLast() : name
    while target.last == 0x20 { target.removeLast() }
    while target.first == 0x20 { target.removeFirst() }
    let text = String(decoding: target, as: UTF8.self)
    let file = RelativePath.name(of: text)
    // A link to a note has no ending; `[[v1.2]]` and `[[E. M. Forster]]` are names that no file has.
    if isShown || WikiLinkScanner.hasEnding(file), !RelativePath.isMarkdown(file),
      file.contains("."), !LocalLink.isPlaceholder(target),
      RelativePath.isSafe(text), !LocalLink.hasScheme(text)
    {
      links.append((.name(text), start))
    }
    return end + 2
  }
}

extension WikiLinkScanner {
  // No ending of a file that people link to is longer.
  private static let longestEnding = 12

  /// Whether a name ends as those of files do: with a full stop, and letters or digits behind it.
  private static func hasEnding(_ name: String) -> Bool {
    guard let stop = name.utf8.lastIndex(of: UInt8(ascii: ".")), stop > name.utf8.startIndex else {
      return false
    }
    let ending = name.utf8[name.utf8.index(after: stop)...]
    return (1...longestEnding).contains(ending.count)
      && ending.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
      }
  }
}

/// Finds `<img src="name.png">` in a text without code.
private enum ImageTags {
  // No tag is longer.
  private static let longest = 4096

  static func sources(in bytes: [UInt8]) -> [(text: String, place: Int)] {
    var found: [(text: String, place: Int)] = []
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard open + 5 < bytes.count,
        zip(bytes[(open + 1)..<(open + 4)], "img".utf8).allSatisfy({ $0 | 0x20 == $1 }),
        [0x20, 0x0A, 0x0D, 0x09].contains(bytes[open + 4])
      else { continue }
      let rest = bytes[(open + 4)...].prefix(longest)
      guard let close = rest.firstIndex(of: UInt8(ascii: ">")),
        let source = source(in: bytes[(open + 4)..<close])
      else { continue }
      found.append((source, open))
      index = close
    }
    return found
  }

  private static func source(in tag: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: tag, as: UTF8.self)
    for sign in ["\"", "'"] {
      for name in ["src=", "SRC="] {
        guard let start = text.firstRange(of: name + sign)?.upperBound,
          let end = text[start...].firstIndex(of: sign == "'" ? "'" : "\"")
        else { continue }
        return String(text[start..<end])
      }
    }
    return nil
  }
}
