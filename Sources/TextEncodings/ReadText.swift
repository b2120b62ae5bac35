/// What a file's bytes are as a text.
package enum ReadText: Equatable, Sendable {
  /// UTF-8 as it stands.
  case utf8
  /// Another encoding, beyond doubt: the text in UTF-8.
  case converted([UInt8], from: TextEncoding)
  /// No UTF-8; what it could be, where something speaks for one encoding.
  case unclear(TextEncoding?)

  /// Reads a text.
  ///
  /// A byte order mark tells the encoding. Without one, a text is converted where it can be read in one
  /// way only: in Chinese, Japanese or Korean where its commonest characters are those of the language,
  /// and in Latin letters where the encodings of Western and Central Europe agree.
  ///
  /// - Parameter assumed: what a person said that texts without a mark are.
  package init(_ bytes: [UInt8], assuming assumed: TextEncoding? = nil) {
    if let (encoding, length) = ReadText.mark(of: bytes) {
      if let text = encoding.decode(bytes[length...]) {
        self = .converted(Array(text.utf8), from: encoding)
      } else {
        self = .unclear(encoding)
      }
      return
    }
    if ReadText.isUTF8(bytes) {
      self = .utf8
      return
    }
    if let assumed {
      if let text = assumed.decode(bytes[...]) {
        self = .converted(Array(text.utf8), from: assumed)
      } else {
        self = .unclear(nil)
      }
      return
    }
    switch Guess.encoding(of: bytes) {
    case .certain(let encoding, let text): self = .converted(Array(text.utf8), from: encoding)
    case .likely(let encoding): self = .unclear(encoding)
    case .none: self = .unclear(nil)
    }
  }

  private static func mark(of bytes: [UInt8]) -> (TextEncoding, Int)? {
    // The mark of UTF-32 begins as that of UTF-16 does, and comes first.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }
}

/// What the bytes of a text without a mark could be.
private enum Guess {
  enum Result {
    case certain(TextEncoding, String)
    case likely(TextEncoding)
    case none
  }

  // The characters that stand most often in texts of a language; about every fifth is one of them.
  private static let simplified = Set("的一是不了在人有我他这中大来上国和个们为以时会可对下生能")
  private static let traditional = Set("的一是不了在人有我他這中大來上國和個們為以時會可對下生能")
  private static let korean = Set("이다는의에가을하고지로한은를기사도인서대")
  // So many characters that are not ASCII make a language sure.
  private static let fewest = 8

  static func encoding(of bytes: [UInt8]) -> Result {
    // Zeros are in no text of one or two bytes a character.
    guard !bytes.contains(0) else { return .none }
    let found = candidates.compactMap { encoding, isLanguage -> (TextEncoding, String)? in
      guard let text = encoding.decode(bytes[...]) else { return nil }
      return isLanguage(text) ? (encoding, text) : nil
    }
    if found.count == 1, let only = found.first { return .certain(only.0, only.1) }
    if let first = found.first { return .likely(first.0) }
    if let text = TextEncoding.windows1252.decode(bytes[...]), isWestern(bytes) {
      return areSameEverywhere(bytes) ? .certain(.windows1252, text) : .likely(.windows1252)
    }
    return .none
  }

  private static let candidates: [(TextEncoding, @Sendable (String) -> Bool)] = [
    (.gb18030, { share(of: simplified, in: $0, among: isHan) }),
    (.big5, { share(of: traditional, in: $0, among: isHan) }),
    (.shiftJIS, { isJapanese($0) }), (.eucJP, { isJapanese($0) }),
    (.eucKR, { share(of: korean, in: $0, among: isHangul) }),
  ]

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  private static func isHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0xAC00...0xD7A3).contains(scalar.value)
  }

  /// Whether nearly all letters beyond ASCII are of the script, and enough of them the commonest.
  private static func share(
    of common: Set<Character>, in text: String, among isScript: (Unicode.Scalar) -> Bool
  ) -> Bool {
    var (all, script, found) = (0, 0, 0)
    for scalar in text.unicodeScalars where !scalar.isASCII && !isSign(scalar) {
      all += 1
      guard isScript(scalar) else { continue }
      script += 1
      if common.contains(Character(scalar)) { found += 1 }
    }
    return script >= fewest && script * 20 >= all * 19 && found * 100 >= script * 8
  }

  private static func isJapanese(_ text: String) -> Bool {
    var (all, kana, other) = (0, 0, 0)
    for scalar in text.unicodeScalars where !scalar.isASCII && !isSign(scalar) {
      all += 1
      if (0x3041...0x30FE).contains(scalar.value) {
        kana += 1
      } else if !isHan(scalar) {
        other += 1
      }
    }
    return all >= fewest && kana * 100 >= all * 25 && other * 20 <= all
  }

  /// Signs that texts of all these languages have.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2027).contains(scalar.value) || (0x3000...0x3020).contains(scalar.value)
      || (0xFF01...0xFF20).contains(scalar.value)
  }

  // MARK: - Latin letters

  /// Whether the bytes beyond ASCII are letters of words in Latin script, or quotation marks, dashes
  /// and the like around them.
  private static func isWestern(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      let before = index > 0 ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      if byte >= 0xC0, byte != 0xD7, byte != 0xF7 {
        // A letter: in a word of Latin letters, few of which are beyond ASCII.
        guard isASCIILetter(before) || isASCIILetter(after) else { return false }
      } else {
        guard punctuation.contains(byte) else { return false }
        // The signs that end a quotation stand between a letter and no letter.
        if byte != 0x92, isASCIILetter(before), isASCIILetter(after), byte < 0xA0 { return false }
      }
    }
    return true
  }

  // … ‘ ’ “ ” – — and the hard blank, §, «, °, ±, ·, ».
  private static let punctuation: Set<UInt8> = [
    0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xA0, 0xA7, 0xAB, 0xB0, 0xB1, 0xB7, 0xBB,
  ]
  // Á Â Ä Ç É Ë Í Î Ó Ô Ö × Ú Ü Ý ß and their small letters.
  private static let shared: Set<UInt8> = [
    0xC1, 0xC2, 0xC4, 0xC7, 0xC9, 0xCB, 0xCD, 0xCE, 0xD3, 0xD4, 0xD6, 0xDA, 0xDC, 0xDD, 0xDF,
    0xE1, 0xE2, 0xE4, 0xE7, 0xE9, 0xEB, 0xED, 0xEE, 0xF3, 0xF4, 0xF6, 0xFA, 0xFC, 0xFD,
  ]

  /// Whether Windows-1252, Windows-1250 and the encodings of ISO for both regions read the text alike.
  private static func areSameEverywhere(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 || shared.contains($0) || punctuation.contains($0) }
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte < 0x80 && (0x61...0x7A).contains(byte | 0x20)
  }
}
