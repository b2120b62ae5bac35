import Markdown

/// Tags in front matter and in texts.
package enum Tags {
  /// The tags of a body, as Obsidian reads them, each once, in order, without `#`.
  ///
  /// A tag is `#` after a blank or at a line's beginning, then letters, digits, `_`, `-`, `/` and
  /// whatever else lies beyond ASCII and is neither blank nor punctuation; not digits alone. Code
  /// holds none. Headings are no tags: a blank follows their `#`.
  package static func find(in body: [UInt8]) -> [String] {
    body.contains(UInt8(ascii: "#")) ? find(inPlain: Document.withoutCode(body)) : []
  }

  /// The tags of a body that was read already.
  static func find(in document: Document) -> [String] {
    document.source.contains(UInt8(ascii: "#")) ? find(inPlain: document.withoutCode) : []
  }

  /// The tags of a body without code.
  private static func find(inPlain bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    var tags: [String] = []
    var seen: Set<String> = []
    var tag: String.UnicodeScalarView?
    var previous: Unicode.Scalar = "\n"

    func add(_ scalars: String.UnicodeScalarView) {
      var scalars = scalars
      while scalars.last == "/" { scalars.removeLast() }
      let tag = String(scalars)
      guard scalars.contains(where: { !("0"..."9").contains($0) }), seen.insert(tag).inserted
      else { return }
      tags.append(tag)
    }

    for scalar in text.unicodeScalars {
      if tag != nil, isTagScalar(scalar) {
        tag?.append(scalar)
      } else {
        // A second sign makes it something else: `##`, `#a#b`.
        if let found = tag, scalar != "#" { add(found) }
        tag = scalar == "#" && previous.properties.isWhitespace ? String.UnicodeScalarView() : nil
      }
      previous = scalar
    }
    if let tag { add(tag) }
    return tags
  }

  /// A folder's name as a tag: blanks become `-`.
  package static func tag(ofFolder name: String) -> String {
    withoutSign(name.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
  }

  /// Parts a list that stands in one text, `a, b` or `甲、乙`, at its commas.
  static func split(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "，" || $0 == "、" }.map { trim($0) }.filter { !$0.isEmpty }
  }

  /// The tags that somebody typed in one text, at wide commas alone: `甲、乙`.
  package static func typed(_ text: String) -> [String] {
    let tags = text.split { $0 == "，" || $0 == "、" }.map { trim($0) }.filter { !$0.isEmpty }
    return tags.count > 1 ? tags : [text]
  }

  /// A tag without the `#` that some programs write in front matter too. However many there are:
  /// a tag that kept one would lose it when its text is read again.
  static func withoutSign(_ tag: String) -> String {
    let name = tag.drop { $0 == "#" }
    return name.isEmpty ? String(tag.prefix(1)) : String(name)
  }

  private static func isTagScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "/": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    if scalar.properties.isWhitespace { return false }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .control:
      return false
    default: return true
    }
  }

  private static func trim(_ text: Substring) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "　" }
    var rest = text.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return String(rest)
  }
}
