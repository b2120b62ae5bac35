/// A mark in brackets that stands somewhere in a paragraph instead of at its beginning.
///
/// It opens nothing. Whoever wrote `the dinner (private)` or `Weber (strictly private): …` may have
/// meant the whole paragraph, so it holds, in any brackets, written in entities or between tags.
/// Brackets that only happen to hold such a word, like `(private sector)`, are text.
struct InnerMark {
  // A mark, and what explains it, is not longer.
  private static let longestContent = 64

  /// The mark that it makes the paragraph take.
  private(set) var mark: PortionMark
  /// The word that looks like an attempt; nil where an exact mark says less than `private`.
  private(set) var word: String?

  /// Searches a text for such marks in linear time; nil if there is none. The strictest
  /// one counts.
  init?(in text: ArraySlice<UInt8>) {
    let mayHave = text.contains(where: InnerMark.mayBegin)
    guard mayHave else { return nil }
    let scalars = SeenText.decoded(text)
    var found = InnerMark.scan(scalars)
    if found?.mark != .private, text.contains(UInt8(ascii: "<")) || scalars.contains("<") {
      found = InnerMark.stricter(found, InnerMark.scan(SeenText.withoutTags(scalars)))
    }
    guard let found else { return nil }
    self = found
  }

  private init(_ mark: PortionMark, _ word: String?) { (self.mark, self.word) = (mark, word) }

  private static func stricter(_ one: InnerMark?, _ other: InnerMark?) -> InnerMark? {
    guard let one, let other else { return one ?? other }
    return one.mark.openness <= other.mark.openness ? one : other
  }

  // MARK: - Between brackets

  private enum End { case closing, opening, text }

  /// The text between an opening bracket and the next bracket, or after a bracket that
  /// was closed inside another.
  private struct Piece {
    var content: [Unicode.Scalar] = []
    var isCut = false
    /// Whether a bracket opens it.
    var isOpened = false
    /// Whether it is the target of a link, or a tag.
    var isTarget = false

    mutating func append(_ scalar: Unicode.Scalar) {
      guard content.count < longestContent else {
        isCut = true
        return
      }
      // Invisible characters and repeated spaces must not push a mark out of sight.
      if MarkWords.isIgnored(scalar) { return }
      if scalar.isBlank, content.last?.isBlank ?? true { return }
      content.append(scalar)
    }
  }

  private static func scan(_ scalars: [Unicode.Scalar]) -> InnerMark? {
    var found: InnerMark?
    var openings: [Unicode.Scalar] = []
    var piece = Piece()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      defer { previous = scalar }
      let isOpening = MarkBrackets.isOpening(scalar)
      // `>` is an arrow, or the sign of a quote, where no `<` stands before it.
      let isClosing =
        !isOpening && MarkBrackets.isClosing(scalar)
        && (scalar != ">" || openings.last == "<")
      guard isOpening || isClosing else {
        if !openings.isEmpty { piece.append(scalar) }
        continue
      }
      if !openings.isEmpty {
        found = stricter(found, mark(in: piece, before: isOpening ? .opening : .closing))
        if found?.mark == .private { return found }
      }
      piece = Piece()
      if isOpening {
        openings.append(scalar)
        piece.isOpened = true
        piece.isTarget = scalar == "<" || (scalar == "(" && previous == "]")
      } else {
        _ = openings.popLast()
      }
    }
    guard !openings.isEmpty else { return found }
    return stricter(found, mark(in: piece, before: .text))
  }

  private static func mark(in piece: Piece, before end: End) -> InnerMark? {
    let words = MarkWords.words(of: piece.content)
    guard let first = words.first else { return nil }
    if end == .text {
      // The closing bracket was forgotten.
      let isMark = piece.isOpened && !piece.isTarget && ["private", "chatham"].contains(first)
      return isMark ? InnerMark(.private, first) : nil
    }
    if !piece.isCut {
      let whole = words.joined(separator: " ")
      switch PortionMark(word: whole) {
      case .private: return InnerMark(.private, whole)
      case .chatham: return InnerMark(.chatham, nil)
      case .side: return InnerMark(.side, nil)
      case .open: return nil
      case nil: break
      }
      if MarkWords.keeps(whole) { return InnerMark(.private, whole) }
      let joined = words.joined()
      if !isAddress(piece.content), MarkWords.isNearKept(joined) {
        return InnerMark(.private, joined)
      }
      // `(open/private)`, `(side or chatham)`
      let marks = words.compactMap(PortionMark.init(rawValue:))
      if marks.count > 1, words.count <= marks.count + 2, marks.contains(where: { $0 != .open }) {
        return InnerMark(.private, whole)
      }
    }
    guard piece.isOpened, !piece.isTarget, !isAddress(piece.content) else { return nil }
    // `(private, not for Weber)`
    if MarkBrackets.isApart(piece.content[...]), MarkWords.keeps(first) {
      return InnerMark(.private, first)
    }
    // `(strictly private)`, `(private note)`
    guard !piece.isCut, MarkWords.havePrivate(words) else { return nil }
    return InnerMark(.private, words.first(where: MarkWords.isClose))
  }

  /// `private/notes.md`, `https://private.example`
  private static func isAddress(_ content: [Unicode.Scalar]) -> Bool {
    !content.contains { $0.isBlank }
      && content.dropLast().contains { "./\\_@=?#".unicodeScalars.contains($0) }
  }

  /// Whether a byte may be of a bracket, or of an entity that stands for one. A switch: every byte of
  /// every text that is imported is looked at.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"),
      UInt8(ascii: "&"), 0xE2...:
      true
    default: false
    }
  }
}
