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

// What a terminal makes of control characters.
extension MarkupView {
  /// What may stand in a control sequence, and what ends it (ECMA-48, section 5.4).
  private static let parameters: ClosedRange<UInt32> = 0x20...0x3F
  private static let finals: ClosedRange<UInt32> = 0x40...0x7E
  /// What ends an override: its own end, or that of a line or paragraph.
  private static let overrideEnds = Set(Scalars.of("\u{202C}\n\r\u{2029}"))

  /// A colour or the like: `ESC [ 1 m`.
  func terminalSequence(at index: Int) -> ([Glyph], Int)? {
    guard at(index + 1) == "[" else { return nil }
    var end = index + 2
    while end - index < 32, Self.parameters.contains(at(end)) { end += 1 }
    guard Self.finals.contains(at(end)) else { return nil }
    return made([Self.tag], index..<end + 1)
  }

  /// A character that a backspace takes back; the next one stands in its place.
  func overstruck(at index: Int) -> ([Glyph], Int)? {
    guard index + 2 < glyphs.count else { return made([], index..<index + 2) }
    return made([at(index + 2)], index..<index + 3)
  }

  /// Text that is shown from right to left, up to the end of the override or of the line (UAX #9).
  func overridden(at index: Int) -> ([Glyph], Int)? {
    var end = index + 1
    while end < glyphs.count, end - index < 1024, !Self.overrideEnds.contains(at(end)) { end += 1 }
    guard end > index + 1 else { return nil }
    // Each stands for all of it: the order of the bytes is another one.
    return made(glyphs[index + 1..<end].reversed().map(\.scalar), index..<end)
  }
}

/// The next places of some signs in a text that is read from its beginning on. What was found for
/// one place holds for all between there and what was found.
final class LookAhead {
  /// What is looked for.
  enum Kind: Int, CaseIterable { case commentEnd, closingTag, round, square }

  private struct Answer {
    var from = Int.max
    var found: Int?
  }

  private var answers = [Answer](repeating: Answer(), count: Kind.allCases.count)

  /// Forgets everything, since the text is another one.
  func forget() {
    answers = [Answer](repeating: Answer(), count: Kind.allCases.count)
  }

  /// The first place in a range; `end` is the same in every call.
  func first(_ kind: Kind, from start: Int, before end: Int, _ isWanted: (Int) -> Bool) -> Int? {
    let known = answers[kind.rawValue]
    if start >= known.from, known.found.map({ start <= $0 }) ?? true { return known.found }
    var answer = Answer(from: start)
    if start < end { answer.found = (start..<end).first(where: isWanted) }
    answers[kind.rawValue] = answer
    return answer.found
  }
}
