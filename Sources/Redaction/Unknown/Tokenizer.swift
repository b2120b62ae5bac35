/// Divides a text into tokens; the bytes need not be valid.
struct Tokenizer {
  private let text: [UInt8]
  private var position = 0
  private var tokens: [Token] = []
  private var folded: [UInt8] = []
  private var lineStart = 0

  /// The length in bytes at which a run of ideographs is split.
  private static let longestRun = 1536

  /// The length in bytes from which a line may have been wrapped by an editor.
  private static let wrappedLine = 40

  /// The tokens of a text in order.
  static func tokens(of text: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(text: text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(text: [UInt8]) {
    self.text = text
    tokens.reserveCapacity(text.count / 5)
  }

  private mutating func run() {
    var breaks: UInt8 = 2
    var isSpaced = true
    while position < text.count {
      let (code, length) = UTF8Scalars.scalar(in: text, at: position)
      let kind = ScalarKind(code)
      switch kind {
      case .newline:
        breaks = min(2, breaks + 1)
        isSpaced = true
        position += length
      case .space:
        isSpaced = true
        position += length
      default:
        var token = next(code, kind)
        token.breaks = breaks
        token.isSpaced = isSpaced
        token.opensSentence = opensSentence(token)
        if breaks > 0 { lineStart = token.start }
        tokens.append(token)
        breaks = 0
        isSpaced = false
      }
    }
  }

  private mutating func next(_ code: UInt32, _ kind: ScalarKind) -> Token {
    switch kind {
    case .han: run(.han) { $0 == .han }
    case .lower, .upper, .caseless, .digit, .extending: word()
    default: mark(code)
    }
  }

  /// A token of one kind, which continues as long as the scalars belong to it.
  private mutating func run(_ kind: Token.Kind, while belongs: (ScalarKind) -> Bool) -> Token {
    let start = position
    while position < text.count {
      let (code, length) = UTF8Scalars.scalar(in: text, at: position)
      let scalar = ScalarKind(code)
      guard belongs(scalar) && position - start < Self.longestRun || scalar == .extending else {
        break
      }
      position += length
    }
    return Token(start: start, end: position, kind: kind)
  }

  /// A token of one character with its extending characters.
  private mutating func mark(_ code: UInt32) -> Token {
    let start = position
    position += UTF8Scalars.scalar(in: text, at: position).length
    let extended = run(.punctuation) { _ in false }
    return Token(start: start, end: extended.end, kind: .punctuation, sign: Self.sign(code))
  }

  private mutating func word() -> Token {
    let start = position
    var letters = 0
    var uppers = 0
    var digits = 0
    var firstIsUpper = false
    var stem = 0
    folded.removeAll(keepingCapacity: true)
    scan: while position < text.count {
      // Nearly all letters in nearly all texts.
      if text[position].isASCIILowercase {
        letters += 1
        folded.append(text[position])
        position += 1
        continue
      }
      let (code, length) = UTF8Scalars.scalar(in: text, at: position)
      let kind = ScalarKind(code)
      switch kind {
      case .lower, .caseless:
        letters += 1
        folded.append(contentsOf: text[position..<position + length])
      case .upper:
        firstIsUpper = firstIsUpper || letters + digits == 0
        letters += 1
        uppers += 1
        UTF8Scalars.appendLowercase(code, to: &folded)
      case .digit:
        digits += 1
        folded.append(contentsOf: text[position..<position + length])
      case .extending:
        folded.append(contentsOf: text[position..<position + length])
      default:
        guard code == "'" || code == "’", position > start,
          position + length < text.count,
          Self.isLetter(UTF8Scalars.scalar(in: text, at: position + length).code)
        else { break scan }
        stem = folded.count
        folded.append(UInt8(ascii: "'"))
      }
      position += length
    }
    var token = Token(start: start, end: position, kind: .word)
    if digits > 0 { token.kind = letters > 0 ? .mixed : .number }
    token.shape = Self.shape(letters: letters, uppers: uppers, firstIsUpper: firstIsUpper)
    look(up: &token, stem: stem)
    return token
  }

  private static func isLetter(_ code: UInt32) -> Bool {
    switch ScalarKind(code) {
    case .lower, .upper, .caseless: true
    default: false
    }
  }

  private static func shape(letters: Int, uppers: Int, firstIsUpper: Bool) -> Token.Shape {
    switch uppers {
    case 0: .lower
    case letters: letters == 1 ? .initial : .capitals
    case 1 where firstIsUpper: .capitalised
    default: .mixed
    }
  }

  private func look(up token: inout Token, stem: Int) {
    // A possessive is the word before its ending; other apostrophes separate two words
    // ("l'Europe").
    var word = folded[...]
    if stem > 0, folded.count == stem + 2, folded[stem + 1] == "s" { word = folded[..<stem] }
    guard token.kind == .word else {
      token.key = Self.key(word)
      return
    }
    token.classes = Lexicon.classes(ofEnglish: word)
    if token.classes.isEmpty, stem > 0 { token.classes = contraction(stem) }
    token.key = Self.key(word)
  }

  /// "don't", "we'll", "isn't": the parts before and after the apostrophe are ordinary.
  private func contraction(_ stem: Int) -> WordClass {
    let tail = folded[(stem + 1)...]
    let tails: [StaticString] = ["t", "ll", "re", "ve", "d", "m"]
    guard tails.contains(where: { tail.elementsEqual($0) }) else { return [] }
    let head = folded[..<stem]
    // "isn't" has an n of its own; "can't" does not.
    let isOrdinary = [head, head.dropLast()].contains {
      !Lexicon.classes(ofEnglish: $0).isDisjoint(with: .common)
    }
    return isOrdinary ? [.common, .function] : []
  }

  /// A number for a word in small letters.
  static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(FNV.basis) { ($0 ^ UInt64($1)) &* FNV.prime }
  }

  /// The ASCII character that represents a mark: dashes become hyphens, quotation marks
  /// become `"`.
  private static func sign(_ code: UInt32) -> UInt8 {
    switch code {
    case _ where code.isASCII: UInt8(code)
    case Scalars.dashes, "−", "－": UInt8(ascii: "-")
    case "‘", "’", "‚", "‛": UInt8(ascii: "'")
    case "“"..."‟", "«", "»", "「"..."』": UInt8(ascii: "\"")
    case "。", "．": UInt8(ascii: ".")
    case "！"..."～": UInt8(code - Scalars.wideForms)
    case "•", "‣", "▪", "●", "·": UInt8(ascii: "*")
    case "、": UInt8(ascii: ",")
    case "《", "〈": UInt8(ascii: "(")
    case "》", "〉": UInt8(ascii: ")")
    default: 0
    }
  }

  private func opensSentence(_ token: Token) -> Bool {
    guard token.breaks < 2, let last = tokens.last else { return true }
    // A wrapped line continues in the next one; a short line was ended by its writer.
    if token.breaks == 1, last.end - lineStart < Self.wrappedLine { return true }
    switch last.sign {
    case ".":
      // "。" ends a sentence without white space.
      if last.end - last.start > 1 { return true }
      return endsSentence(tokens.count - 1, before: token)
    case "!", "?", ":", "|": return true
    case "*", "-", "#", ">", "_", "\"":  // bullets, headings, emphasis, quotation marks
      return last.opensSentence || last.breaks > 0 && last.sign != "\"" || follows(token)
    case "(", "[": return last.opensSentence
    case ")", "]":
      return isMark(closing: tokens.count - 1) || isListMark(tokens.count - 1) || follows(token)
    default: return isListMark(tokens.count)
    }
  }

  /// Whether the number of a part comes before a token: "2)", "b)", "1.2" at the start of a line.
  private func isListMark(_ end: Int) -> Bool {
    guard end > 0 else { return false }
    let last = tokens[end - 1]
    if end < tokens.count {
      return last.breaks > 0 && last.end - last.start <= 2 && !tokens[end].isSpaced
    }
    guard last.kind == .number, last.end - last.start <= 2 else { return false }
    var first = end - 1
    while first > 1, end - first < Passage.longestNumber, !tokens[first].isSpaced,
      tokens[first - 1].sign == ".",
      !tokens[first - 1].isSpaced, tokens[first - 2].kind == .number
    {
      first -= 2
    }
    return first < end - 1 && tokens[first].breaks > 0
  }

  /// Whether a full stop ends a sentence, rather than an initial or an abbreviation.
  private func endsSentence(_ stop: Int, before token: Token) -> Bool {
    guard stop > 0 else { return true }
    let word = tokens[stop - 1]
    let length = word.end - word.start
    // "end.Then": the space is missing.
    let isForgotten = word.isWord && length > 2 && token.isCapital
    guard token.isSpaced || token.kind == .han || isForgotten else { return false }
    // "J. Smith", but "and I. He".
    if word.shape == .initial { return token.classes.contains(.function) }
    guard word.classes.contains(.abbreviation) else { return true }
    // "Dr." continues; "No." continues with a number.
    return word.classes.isDisjoint(with: .title) && token.isCapital
  }

  /// Whether only closing marks are between the end of a sentence and a token: `end." Then`.
  private func follows(_ token: Token) -> Bool {
    guard token.isSpaced else { return false }
    var index = tokens.count - 1
    while index > 0, !tokens[index].isSpaced,
      tokens[index].sign.isOne(of: "\"')]*_")
    {
      index -= 1
    }
    guard tokens[index].sign == "." else { return tokens[index].sign.isOne(of: "!?") }
    return endsSentence(index, before: token)
  }

  /// "(private)" at the start of a paragraph: a sentence begins after it.
  private func isMark(closing end: Int) -> Bool {
    for index in stride(from: end - 1, through: max(0, end - 5), by: -1)
    where tokens[index].sign.isOne(of: "([") {
      return tokens[index].opensSentence
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  fileprivate func elementsEqual(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { unsafe elementsEqual($0) }
  }
}
