// What has no text of its own.
extension MarkupView {
  /// A tag or a comment of HTML.
  func tag(at index: Int) -> ([Glyph], Int)? {
    let first = at(index + 1)
    let isTag =
      (0x61...0x7A).contains(first | 0x20) || first == 0x2F || first == 0x21 || first == 0x3F
    guard isTag else { return nil }
    let isComment = first == 0x21 && at(index + 2) == 0x2D && at(index + 3) == 0x2D
    if !isComment, let end = quotedEnd(ofTag: index) {
      return made([Self.tag], index..<hiddenEnd(of: index..<end))
    }
    if isComment {
      let found = ahead.first(.commentEnd, from: index + 1, before: glyphs.count) {
        at($0) == 0x3E && at($0 - 1) == 0x2D && at($0 - 2) == 0x2D
      }
      guard let end = found, end - index < Self.longestTag else { return nil }
      return made([Self.tag], index..<hiddenEnd(of: index..<end + 1))
    }
    var end = index + 1
    while end < glyphs.count, end - index < Self.longestTag {
      if at(end) == 0x3E { return made([Self.tag], index..<hiddenEnd(of: index..<end + 1)) }
      if at(end) == 0x3C { return nil }
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
      } else if at(end - 1) == 0x3D, scalar == 0x22 || scalar == 0x27 {
        quote = scalar
      } else if scalar == 0x3E {
        return end + 1
      } else if scalar == 0x3C {
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
      at($0) == 0x3C && at($0 + 1) == 0x2F
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
    if at(index + 1) == 0x5E {
      var end = index + 2
      while end - index < 40, Self.isNameCharacter(at(end)) || at(end) == 0x2D { end += 1 }
      return at(end) == 0x5D && end > index + 2 ? made([Self.tag], index..<end + 1) : nil
    }
    var end = at(index + 1) == 0x2F ? index + 2 : index + 1
    var name: [UInt32] = []
    while name.count < 8, (0x61...0x7A).contains(at(end) | 0x20) {
      name.append(at(end) | 0x20)
      end += 1
    }
    guard WordLists.bracketTags.contains(name) else { return nil }
    while at(end) != 0x5D {
      guard end < glyphs.count, end - index < 100, at(end) != 0x0A else { return nil }
      end += 1
    }
    return made([Self.tag], index..<end + 1)
  }

  /// What follows the text of a link: `](address)` or `][reference]`.
  func link(at index: Int) -> ([Glyph], Int)? {
    let opening = at(index + 1)
    guard opening == 0x28 || opening == 0x5B else { return nil }
    let closing: UInt32 = opening == 0x28 ? 0x29 : 0x5D
    let kind: LookAhead.Kind = opening == 0x28 ? .round : .square
    let found = ahead.first(kind, from: index + 2, before: glyphs.count) {
      at($0) == closing || at($0) == 0x0A
    }
    guard let end = found, end - index < Self.longestTag, at(end) == closing else { return nil }
    return made([Self.tag], index..<end + 1)
  }

  /// A command of TeX, such as `\textbf{` and `\em `, or one that only moves what follows: `\/`.
  func command(at index: Int) -> ([Glyph], Int)? {
    guard reading != .source else { return nil }
    if [0x2F, 0x2C].contains(at(index + 1)) { return made([Self.tag], index..<index + 2) }
    var end = index + 1
    while end - index < 16, (0x61...0x7A).contains(at(end) | 0x20) { end += 1 }
    guard end > index + 2, at(end) == 0x7B || at(end) == 0x20 else { return nil }
    return made([Self.tag], index..<end + 1)
  }
}
