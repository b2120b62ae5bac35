// What has no text of its own.
extension MarkupView {
  /// A tag or a comment of HTML.
  func tag(at index: Int) -> ([Glyph], Int)? {
    let first = at(index + 1)
    let isTag =
      first.isASCIILetter || first == "/" || first == "!" || first == "?"
    guard isTag else { return nil }
    let isComment = first == "!" && at(index + 2) == "-" && at(index + 3) == "-"
    if !isComment, let end = quotedEnd(ofTag: index) {
      return made([Self.tag], index..<hiddenEnd(of: index..<end))
    }
    if isComment {
      let found = ahead.first(.commentEnd, from: index + 1, before: glyphs.count) {
        at($0) == ">" && at($0 - 1) == "-" && at($0 - 2) == "-"
      }
      guard let end = found, end - index < Self.longestTag else { return nil }
      return made([Self.tag], index..<hiddenEnd(of: index..<end + 1))
    }
    var end = index + 1
    while end < glyphs.count, end - index < Self.longestTag {
      if at(end) == ">" { return made([Self.tag], index..<hiddenEnd(of: index..<end + 1)) }
      if at(end) == "<" { return nil }
      end += 1
    }
    return nil
  }

  /// Behind the end of a tag whose values stand in quotation marks; nil where these do not match.
  private func quotedEnd(ofTag index: Int) -> Int? {
    var quote: UInt32?
    for end in index + 1..<max(index + 1, min(glyphs.count, index + Self.longestTag)) {
      let scalar = at(end)
      if let open = quote {
        if scalar == open { quote = nil }
      } else if at(end - 1) == "=", scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == ">" {
        return end + 1
      } else if scalar == "<" {
        return nil
      }
    }
    return nil
  }

  /// Where the element ends whose content is not read with the text around it: a pronunciation
  /// beside its characters, the number of a note, and what is hidden; for all other tags the end of the tag.
  private func hiddenEnd(of tag: Range<Int>) -> Int {
    let text = String(
      String.UnicodeScalarView(tag.prefix(200).compactMap { Unicode.Scalar(at($0)) })
    ).lowercased().filter { $0 != " " }
    let isHidden =
      ["<rt>", "<rp>"].contains(text) || text.contains("display:none")
      || text.contains("visibility:hidden") || text.contains("hidden>")
      || ["<sup>", "<sub>"].contains(text)
        && (reading == .baseline || isNoteMark(at: tag.upperBound))
    guard isHidden else { return tag.upperBound }
    let end = ahead.first(.closingTag, from: tag.upperBound, before: glyphs.count) {
      at($0) == "<" && at($0 + 1) == "/"
    }
    guard let end, end - tag.upperBound < Self.longestTag else { return tag.upperBound }
    return end
  }

  /// Whether what stands in a raised or lowered element is the mark of a note: a number, a sign or
  /// one letter. More letters than that may be the word's own.
  private func isNoteMark(at index: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      Unicode.Scalar(at(index))?.properties.isAlphabetic ?? false
    }
    return !isLetter(index) || !isLetter(index + 1)
  }

  /// A tag of bulletin boards, such as `[b]` and `[/color]`, or the mark of a footnote, `[^1]`.
  func bracketTag(at index: Int) -> ([Glyph], Int)? {
    if at(index + 1) == "^" {
      var end = index + 2
      while end - index < 40, Self.isNameCharacter(at(end)) || at(end) == "-" { end += 1 }
      return at(end) == "]" && end > index + 2 ? made([Self.tag], index..<end + 1) : nil
    }
    var end = at(index + 1) == "/" ? index + 2 : index + 1
    var name: [UInt32] = []
    while name.count < 8, at(end).isASCIILetter {
      name.append(at(end).smallCase)
      end += 1
    }
    guard WordLists.bracketTags.contains(name) else { return nil }
    while at(end) != "]" {
      guard end < glyphs.count, end - index < 100, at(end) != "\n" else { return nil }
      end += 1
    }
    return made([Self.tag], index..<end + 1)
  }

  /// What follows the text of a link: `](address)` or `][reference]`.
  func link(at index: Int) -> ([Glyph], Int)? {
    let opening = at(index + 1)
    guard opening == "(" || opening == "[" else { return nil }
    let closing: Unicode.Scalar = opening == "(" ? ")" : "]"
    let kind: LookAhead.Kind = opening == "(" ? .round : .square
    let found = ahead.first(kind, from: index + 2, before: glyphs.count) {
      at($0) == closing || at($0) == "\n"
    }
    guard let end = found, end - index < Self.longestTag, at(end) == closing else { return nil }
    return made([Self.tag], index..<end + 1)
  }

  /// A command of TeX, such as `\textbf{` and `\em `, or one that only moves what follows: `\/`.
  func command(at index: Int) -> ([Glyph], Int)? {
    guard reading != .source else { return nil }
    if at(index + 1).isOne(of: "/,") { return made([Self.tag], index..<index + 2) }
    var end = index + 1
    while end - index < 16, at(end).isASCIILetter { end += 1 }
    guard end > index + 2, at(end) == "{" || at(end) == " " else { return nil }
    return made([Self.tag], index..<end + 1)
  }
}
