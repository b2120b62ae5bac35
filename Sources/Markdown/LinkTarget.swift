/// Where a link leads.
package struct LinkTarget: Equatable, Sendable {
  /// The destination as it is written, escapes and entities undone.
  package let destination: String
  /// The title; nil where there is none.
  package let title: String?

  // No label is longer.
  static let longestLabel = 999

  /// The label between brackets at an offset, folded, and the place behind it.
  static func label(_ text: [UInt8], at start: Int) -> (label: String, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < text.count, index - start <= longestLabel + 1 {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        let label = folded(text[(start + 1)..<index])
        return label.isEmpty ? nil : (label, index + 1)
      default: index += 1
      }
    }
    return nil
  }

  /// A label in the form that is compared.
  static func folded(_ label: ArraySlice<UInt8>) -> String {
    // Upper case after lower case makes `ẞ` and `ss` equal.
    String(decoding: label, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").lowercased().uppercased()
  }

  /// A definition at the beginning of a line, and where the next line begins.
  static func definition(
    _ text: [UInt8], at start: Int
  ) -> (label: String, target: LinkTarget, end: Int)? {
    guard let (label, end) = label(text, at: start), end < text.count,
      text[end] == UInt8(ascii: ":")
    else { return nil }
    let place = skipSpace(text, end + 1)
    guard let (destination, behind) = destination(text, at: place), behind > place else {
      return nil
    }
    let next = skipSpace(text, behind)
    if next > behind, let (title, last) = title(text, at: next), let end = lineEnd(text, last) {
      return (label, LinkTarget(destination: destination, title: title), end)
    }
    guard let end = lineEnd(text, behind) else { return nil }
    return (label, LinkTarget(destination: destination, title: nil), end)
  }

  /// What stands in parentheses behind a link's text, and the place behind it.
  static func inline(_ text: [UInt8], at start: Int) -> (target: LinkTarget, end: Int)? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    var index = skipSpace(text, start + 1)
    guard let (destination, behind) = destination(text, at: index) else { return nil }
    index = skipSpace(text, behind)
    var title: String?
    if index > behind, let (found, end) = LinkTarget.title(text, at: index) {
      title = found
      index = skipSpace(text, end)
    }
    guard index < text.count, text[index] == UInt8(ascii: ")") else { return nil }
    return (LinkTarget(destination: destination, title: title), index + 1)
  }

  private static func skipSpace(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < text.count, [0x20, 0x09, 0x0A].contains(text[index]) { index += 1 }
    return index
  }

  /// Where the next line begins, if nothing stands in the rest of this one.
  private static func lineEnd(_ text: [UInt8], _ start: Int) -> Int? {
    var index = start
    while index < text.count, LineSigns.isBlank(text[index]) { index += 1 }
    if index == text.count { return index }
    return text[index] == 0x0A ? index + 1 : nil
  }

  private static func destination(_ text: [UInt8], at start: Int) -> (String, Int)? {
    var index = start
    if index < text.count, text[index] == UInt8(ascii: "<") {
      index += 1
      while index < text.count, text[index] != UInt8(ascii: ">") {
        if text[index] == UInt8(ascii: "<") || text[index] == 0x0A { return nil }
        index += text[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard index < text.count else { return nil }
      return (Entity.unescaped(text[(start + 1)..<index]), index + 1)
    }
    var depth = 0
    loop: while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\") where index + 1 < text.count && Entity.isSign(text[index + 1]):
        index += 1
      case UInt8(ascii: "("):
        depth += 1
        // Deeper ones would take quadratic time where none is closed.
        if depth > 32 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
      case 0...0x20, 0x7F: break loop
      default: break
      }
      index += 1
    }
    return depth == 0 ? (Entity.unescaped(text[start..<index]), index) : nil
  }

  private static func title(_ text: [UInt8], at start: Int) -> (String, Int)? {
    guard start < text.count, "\"'(".utf8.contains(text[start]) else { return nil }
    let isRound = text[start] == UInt8(ascii: "(")
    let close = isRound ? UInt8(ascii: ")") : text[start]
    var index = start + 1
    while index < text.count, text[index] != close {
      if isRound, text[index] == UInt8(ascii: "(") { return nil }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < text.count else { return nil }
    return (Entity.unescaped(text[(start + 1)..<index]), index + 1)
  }
}

extension Document {
  /// Where the links, pictures and definitions of the text lead, with the place of each, in order.
  /// Footnotes, whose labels begin with `^`, are no definitions.
  package var targets: [(target: LinkTarget, place: Int)] {
    var found: [(target: LinkTarget, place: Int)] = []
    func isFootnote(at place: Int) -> Bool { source[place...].starts(with: "[^".utf8) }
    func add(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline.kind {
        case .begin(.link(let target)), .begin(.picture(let target)):
          let place = inline.range.lowerBound
          if !isFootnote(at: place) { found.append((target, place)) }
        default: break
        }
      }
    }
    func visit(_ block: Block) {
      switch block.kind {
      case .paragraph, .heading: add(inlines(of: block))
      case .table:
        for line in block.lines { for cell in cells(of: line) { add(inlines(of: cell)) } }
      case .definitions:
        let text = InlineText(source, block.lines)
        var start = 0
        while let definition = LinkTarget.definition(text.bytes, at: start) {
          let place = text.range(start..<definition.end).lowerBound
          if !definition.label.hasPrefix("^") { found.append((definition.target, place)) }
          start = definition.end
        }
      default: break
      }
      for child in block.children { visit(child) }
    }
    for block in blocks { visit(block) }
    return found
  }
}

/// Characters that are written as `&name;` or `&#number;`, and signs behind a backslash.
package enum Entity {
  /// The characters that have names, by these.
  package static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}",
    "copy": "©", "reg": "®", "trade": "™", "hellip": "…", "ndash": "–", "mdash": "—",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200c}",
    "zwj": "\u{200d}", "shy": "\u{ad}", "lpar": "(", "rpar": ")", "lbrack": "[", "lsqb": "[",
    "rbrack": "]", "rsqb": "]", "lbrace": "{", "lcub": "{", "rbrace": "}", "rcub": "}",
    "lang": "⟨", "rang": "⟩", "colon": ":", "Tab": "\t", "NewLine": "\n", "sol": "/", "ast": "*",
    "lowbar": "_", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "AElig": "Æ",
  ]
  private static let longest = 10

  /// An ASCII sign, which a backslash makes text.
  static func isSign(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !Tag.isLetter(byte) && !(0x30...0x39).contains(byte)
  }

  /// The character that is written at a `&`, and the place behind it.
  static func read(_ text: ArraySlice<UInt8>) -> (character: String, end: Int)? {
    let rest = text.dropFirst().prefix(longest)
    guard let close = rest.firstIndex(of: UInt8(ascii: ";")), close > rest.startIndex else {
      return nil
    }
    let name = String(decoding: rest[..<close], as: UTF8.self)
    guard name.hasPrefix("#") else { return named[name].map { (String($0), close + 1) } }
    let isHex = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard digits.count <= (isHex ? 6 : 7), digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: isHex ? 16 : 10)
    else { return nil }
    let scalar = number == 0 ? nil : Unicode.Scalar(number)
    return (String(Character(scalar ?? "\u{FFFD}")), close + 1)
  }

  /// A text with its escapes and entities undone.
  static func unescaped(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex, isSign(text[index + 1]) {
        result.append(text[index + 1])
        index += 2
      } else if text[index] == UInt8(ascii: "&"), let found = read(text[index...]) {
        result += found.character.utf8
        index = found.end
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
