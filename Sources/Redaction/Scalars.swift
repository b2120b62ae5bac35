// Rules test for characters. Visible ones are literals in the rules; invisible ones and
// ranges of scripts have names here.

/// Scalars and ranges of scalars that rules test for, by their names in the Unicode Standard.
enum Scalars {
  /// The scalars of a text.
  static func of(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  // MARK: - ASCII

  static let asciiControls: Range<UInt32> = 0..<0x20
  static let delete: UInt32 = 0x7F
  static let lineFeed: UInt32 = 0x0A
  static let backspace: Unicode.Scalar = "\u{8}"
  static let escape: Unicode.Scalar = "\u{1B}"
  /// Line feed, vertical tab, form feed, carriage return.
  static let asciiLineEnds: ClosedRange<UInt32> = 0x0A...0x0D
  static let visibleASCII: Range<UInt32> = 0x21..<0x7F
  /// The ASCII characters before the letters, without the space.
  static let signsAndDigits: Range<UInt32> = 0x21..<0x41
  static let smallLetters: ClosedRange<UInt32> = 0x61...0x7A
  /// Digits that mark the tones of pinyin.
  static let tones: ClosedRange<UInt32> = 0x31...0x35

  // MARK: - What is not seen

  /// The second row of control characters.
  static let controls: Range<UInt32> = 0x80..<0xA0
  static let nextLine: UInt32 = 0x85
  static let softHyphen: UInt32 = 0xAD
  /// The separators of lines and paragraphs.
  static let separators: ClosedRange<UInt32> = 0x2028...0x2029
  /// Characters that only stretch an Arabic word, and an N'Ko word.
  static let arabicStretch: UInt32 = 0x640
  static let nkoStretch: UInt32 = 0x7FA
  static let rightToLeftOverride: Unicode.Scalar = "\u{202E}"
  /// Halves of characters in UTF-16.
  static let highSurrogates: Range<UInt32> = 0xD800..<0xDC00
  static let lowSurrogates: Range<UInt32> = 0xDC00..<0xE000
  /// The first scalar that needs two units in UTF-16.
  static let firstSupplementary: UInt32 = 0x10000
  static let privateUse: ClosedRange<UInt32> = 0xE000...0xF8FF
  static let privatePlanes: ClosedRange<UInt32> = 0xF0000...0x10FFFF
  static let noncharacters: ClosedRange<UInt32> = 0xFDD0...0xFDEF
  static let specials: ClosedRange<UInt32> = 0xFFF9...0xFFFF
  /// Replacements for an object, or for bytes that could not be read.
  static let replacements: ClosedRange<UInt32> = 0xFFFC...0xFFFD
  /// Tags and the selectors of variants.
  static let tags: ClosedRange<UInt32> = 0xE0000...0xE0FFF
  /// Not a scalar, and never will be.
  static let unassignable: UInt32 = 0x1F_FFFF

  /// Whether it is a space outside ASCII.
  static func isWideBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  // MARK: - Signs

  static let dashes: ClosedRange<UInt32> = 0x2010...0x2015
  /// Whether it is general, Chinese or full-width punctuation.
  static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3006, 0x3008...0x3020, 0xFF01...0xFF0F,
      0xFF1A...0xFF20:
      true
    default: false
    }
  }
  /// The distance from a character to its full-width form.
  static let wideForms: UInt32 = 0xFF01 - 0x21
  /// Letters in brackets.
  static let bracketedLetters: ClosedRange<UInt32> = 0x249C...0x24B5

  /// Whether it is a letter in brackets, a circle or a square, including those that
  /// flags consist of.
  static func isEnclosedLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x249C...0x24E9, 0x1F110...0x1F16B, 0x1F170...0x1F189, 0x1F1E6...0x1F1FF: true
    default: false
    }
  }

  // MARK: - Scripts

  /// The phonetic letters follow, and then other scripts.
  static let endOfLatin: UInt32 = 0x250
  static let modifierLetters: ClosedRange<UInt32> = 0x2B0...0x2FF
  /// The radicals of ideographs and all East Asian scripts start here.
  static let firstOfEastAsia: UInt32 = 0x2E80
  /// Ideographs, Hangul and rarer scripts start here.
  static let firstIdeograph: UInt32 = 0x3400
  static let extensionA: ClosedRange<UInt32> = 0x3400...0x4DBF
  static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FFF
  /// The syllables that Japanese uses next to ideographs.
  static let kana: ClosedRange<UInt32> = 0x3041...0x30FE
  /// The first bytes of ideographs in UTF-8, from U+4000 on.
  static let ideographLeads: ClosedRange<UInt8> = 0xE4...0xE9
  /// The folding tables end here.
  static let endOfFoldedPlanes: UInt32 = 0x30000

  /// Whether it is an ideograph, including the ideographic zero and compatibility ideographs.
  static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3007, extensionA, ideographs, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Whether its script has no spaces between words, or its words take suffixes: Thai and Lao,
  /// Burmese to Hangul letters, Khmer, the East Asian scripts.
  static func isOfScriptWithoutSpaces(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x11FF, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7FF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  static let hangulLetters: ClosedRange<UInt32> = 0x1100...0x11FF
  static let hangulVowelsAndEnds: ClosedRange<UInt32> = 0x1160...0x11FF
  static let hangulSyllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// The letters of a syllable (Unicode Standard, section 3.12).
  static func letters(ofHangul syllable: UInt32) -> [UInt32] {
    let (vowels, ends): (UInt32, UInt32) = (21, 28)
    let index = syllable - hangulSyllables.lowerBound
    let letters = [0x1100 + index / (vowels * ends), 0x1161 + index % (vowels * ends) / ends]
    return index % ends > 0 ? letters + [0x11A7 + index % ends] : letters
  }
}

/// Numbers of UTF-8 (Unicode Standard, section 3.9).
enum UTF8Leads {
  /// The first bytes of multi-byte characters, and those of characters with three and four bytes.
  static let all: Range<UInt32> = 0xC2..<0xF5
  static let ofThree: UInt32 = 0xE0
  static let ofFour: UInt32 = 0xF0
  /// The bits of a first byte, to be shifted by the length, and those of the following bytes.
  static let bits: UInt32 = 0x7F
  static let continuationBits: UInt32 = 0x3F
  /// The first character of three bytes.
  static let firstOfThree: UInt32 = 0x800
}

/// Numbers of hash functions.
enum FNV {
  /// The start and the factor of FNV-1a with 64 bits.
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x100_0000_01B3
  /// 2^64 divided by the golden ratio, which spreads keys evenly (Knuth).
  static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
}

// MARK: - Characters as literals

extension FixedWidthInteger {
  /// Whether a byte or scalar is in ASCII.
  @inline(__always) var isASCII: Bool { self < 0x80 }
  /// Whether it is an ASCII digit.
  @inline(__always) var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Whether it is a lower-case ASCII letter.
  @inline(__always) var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
  /// Whether it is an upper-case ASCII letter.
  @inline(__always) var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
  /// Whether it is an ASCII letter.
  @inline(__always) var isASCIILetter: Bool { smallCase.isASCIILowercase }
  /// Whether it is a hexadecimal digit.
  @inline(__always) var isASCIIHexDigit: Bool {
    isASCIIDigit || smallCase >= 0x61 && smallCase <= 0x66
  }
  /// Whether it is visible ASCII but neither a letter nor a digit.
  @inline(__always) var isASCIISign: Bool {
    self > 0x20 && self < 0x7F && !isASCIILetter && !isASCIIDigit
  }
  /// The lower case of an ASCII letter; for other values, something that is not a letter.
  @inline(__always) var smallCase: Self { self | 0x20 }
  /// Whether a byte continues a UTF-8 character.
  @inline(__always) var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }

  /// Whether it is one of some ASCII characters.
  @inline(__always) func isOne(of characters: StaticString) -> Bool {
    guard isASCII else { return false }
    let byte = UInt8(truncatingIfNeeded: self)
    return characters.withUTF8Buffer { unsafe $0.contains(byte) }
  }

  @inline(__always) static func == (value: Self, character: Unicode.Scalar) -> Bool {
    value == Self(truncatingIfNeeded: character.value)
  }

  @inline(__always) static func != (value: Self, character: Unicode.Scalar) -> Bool {
    !(value == character)
  }

  @inline(__always) static func ~= (character: Unicode.Scalar, value: Self) -> Bool {
    value == character
  }

  @inline(__always) static func ~= (
    characters: ClosedRange<Unicode.Scalar>, value: Self
  ) -> Bool {
    value >= Self(truncatingIfNeeded: characters.lowerBound.value)
      && value <= Self(truncatingIfNeeded: characters.upperBound.value)
  }
}
