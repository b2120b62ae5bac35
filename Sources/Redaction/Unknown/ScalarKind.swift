/// The kind of a Unicode scalar, for dividing a text into tokens.
enum ScalarKind: UInt8 {
  case lower, upper
  /// A letter of a script without case, other than the ideographs.
  case caseless
  case digit
  /// An ideograph.
  case han
  /// Something that belongs to the character before it: combining marks, format characters.
  case extending
  case space, newline
  /// Everything else that is visible.
  case punctuation

  /// The kind of a scalar; for an invalid scalar `caseless`, so that it is in no lexicon.
  init(_ code: UInt32) {
    switch code {
    case "a"..."z": self = .lower
    case "A"..."Z": self = .upper
    case "0"..."9": self = .digit
    case Scalars.asciiLineEnds, Scalars.nextLine, Scalars.separators: self = .newline
    case "\t", " ": self = .space
    case _ where Scalars.isWideBlank(code): self = .space
    case _ where code.isASCII: self = .punctuation
    case _ where Scalars.isIdeograph(code): self = .han
    // It repeats an ideograph, also in Japanese names: 佐々木.
    case "々": self = .han
    case _ where Scalars.isPunctuation(code): self = .punctuation
    // Letters in circles, brackets and squares, including those that flags consist of.
    case _ where Scalars.isEnclosedLetter(code): self = .caseless
    // Replacement characters for objects or unreadable bytes may occur in any word.
    case Scalars.replacements: self = .extending
    case "ß"..."ö", "ø"..."ÿ": self = .lower
    case "À"..."Ö", "Ø"..."Þ": self = .upper
    default: self = Self.looked(up: code)
    }
  }

  private static func looked(up code: UInt32) -> ScalarKind {
    guard let scalar = Unicode.Scalar(code) else { return .caseless }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter, .letterNumber, .unassigned, .privateUse, .surrogate:
      return .caseless
    case .decimalNumber, .otherNumber: return .digit
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return .extending
    case .spaceSeparator: return .space
    case .lineSeparator, .paragraphSeparator: return .newline
    default: return .punctuation
    }
  }
}

/// Decodes UTF-8 byte by byte; the bytes need not be valid.
enum UTF8Scalars {
  /// The scalar at a position and its length in bytes. For a byte that begins no scalar, the
  /// results are an unassigned code point and 1.
  static func scalar(in text: [UInt8], at position: Int) -> (code: UInt32, length: Int) {
    let (scalar, length) = MarkupView.scalar(text, position, text.count)
    return scalar == MarkupView.invalid ? (invalid, 1) : (scalar, length)
  }

  /// Appends the lower case of an upper-case letter.
  static func appendLowercase(_ code: UInt32, to bytes: inout [UInt8]) {
    if code.isASCII {
      bytes.append(UInt8(code).smallCase)
    } else if let scalar = Unicode.Scalar(code) {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// A code point that will never be assigned.
  private static let invalid = Scalars.unassignable
}
