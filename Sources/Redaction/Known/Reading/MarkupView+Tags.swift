// Mark-up that is not text itself.
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

  /// The end of a tag with quoted values; nil if the quotation marks do not match.
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

  /// The end of an element if its content is not part of the surrounding text: a
  /// pronunciation beside its characters, the number of a note, and hidden content. For all
  /// other tags, the end of the tag.
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

  /// Whether the content of a superscript or subscript element is the mark of a note: a number, a
  /// sign or a single letter. More letters may belong to the word.
  private func isNoteMark(at index: Int) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      Unicode.Scalar(at(index))?.properties.isAlphabetic ?? false
    }
    return !isLetter(index) || !isLetter(index + 1)
  }

  /// A bulletin board tag, such as `[b]` and `[/color]`, or the mark of a footnote, `[^1]`.
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

  /// The part of a link after its text: `](address)` or `][reference]`.
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

  /// A TeX command, such as `\textbf{` and `\em `, or one that only adds space: `\/`.
  func command(at index: Int) -> ([Glyph], Int)? {
    guard reading != .source else { return nil }
    if at(index + 1).isOne(of: "/,") { return made([Self.tag], index..<index + 2) }
    var end = index + 1
    while end - index < 16, at(end).isASCIILetter { end += 1 }
    guard end > index + 2, at(end) == "{" || at(end) == " " else { return nil }
    return made([Self.tag], index..<end + 1)
  }
}

// The effect of control characters in a terminal.
extension MarkupView {
  /// The bytes inside a control sequence, and those that end it (ECMA-48, section 5.4).
  private static let parameters: ClosedRange<UInt32> = 0x20...0x3F
  private static let finals: ClosedRange<UInt32> = 0x40...0x7E
  /// The ends of an override: its own mark, or the end of a line or paragraph.
  private static let overrideEnds = Set(Scalars.of("\u{202C}\n\r\u{2029}"))

  /// A colour or similar: `ESC [ 1 m`.
  func terminalSequence(at index: Int) -> ([Glyph], Int)? {
    guard at(index + 1) == "[" else { return nil }
    var end = index + 2
    while end - index < 32, Self.parameters.contains(at(end)) { end += 1 }
    guard Self.finals.contains(at(end)) else { return nil }
    return made([Self.tag], index..<end + 1)
  }

  /// A character that a backspace deletes; the next one replaces it.
  func overstruck(at index: Int) -> ([Glyph], Int)? {
    guard index + 2 < glyphs.count else { return made([], index..<index + 2) }
    return made([at(index + 2)], index..<index + 3)
  }

  /// Text shown from right to left, up to the end of the override or of the line (UAX #9).
  func overridden(at index: Int) -> ([Glyph], Int)? {
    var end = index + 1
    while end < glyphs.count, end - index < 1024, !Self.overrideEnds.contains(at(end)) { end += 1 }
    guard end > index + 1 else { return nil }
    // Each character stands for the whole range, since the order of the bytes differs.
    return made(glyphs[index + 1..<end].reversed().map(\.scalar), index..<end)
  }
}

/// The next positions of some signs in a text that is read from the start. A result for one
/// position also holds for all positions between it and the sign that was found.
final class LookAhead {
  /// The signs that are searched for.
  enum Kind: Int, CaseIterable { case commentEnd, closingTag, round, square }

  private struct Answer {
    var from = Int.max
    var found: Int?
  }

  private var answers = [Answer](repeating: Answer(), count: Kind.allCases.count)

  /// Forgets everything when the text has changed.
  func forget() {
    answers = [Answer](repeating: Answer(), count: Kind.allCases.count)
  }

  /// The first position in a range; `end` must be the same in every call.
  func first(_ kind: Kind, from start: Int, before end: Int, _ isWanted: (Int) -> Bool) -> Int? {
    let known = answers[kind.rawValue]
    if start >= known.from, known.found.map({ start <= $0 }) ?? true { return known.found }
    var answer = Answer(from: start)
    if start < end { answer.found = (start..<end).first(where: isWanted) }
    answers[kind.rawValue] = answer
    return answer.found
  }
}
