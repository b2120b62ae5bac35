extension FoldedText {
  /// Folds scalars one after the other.
  struct Builder {
    private(set) var text = FoldedText()
    private var separators = 0
    private var hasSpace = false
    private var hasLine = false
    private var hasPunctuation = false
    private var hasSign = false
    private var hasBracket = false
    private var hasList = false
    private var endsSentence = false
    private var startsWithHyphen = false
    private var opening = true
    private var last: UInt32 = 0
    private var tokenStart = 0
    private var tokenIsAddress = false

    /// Separators behind which no name goes on.
    private static let widest = 96

    /// Folds a text of about so many bytes.
    init(capacity: Int = 0) { text.letters.reserveCapacity(capacity) }

    /// Adds a scalar of the text.
    ///
    /// - Parameters:
    ///   - range: its bytes.
    ///   - next: the scalar behind it, or 0.
    mutating func add(_ scalar: UInt32, _ range: Range<Int>, next: UInt32) {
      defer { last = scalar }
      if scalar < 0x80 { return addASCII(scalar, range, next) }
      if scalar < 0xA0, scalar != 0x85 { return extend(to: range.upperBound) }
      // What nobody reads may stand in any word.
      if Self.isBlank(scalar) { return extend(to: range.upperBound) }
      if (0xAC00...0xD7A3).contains(scalar) { return addHangul(scalar, range) }
      switch FoldingTables.fold(scalar) {
      case .letter: addLetter(scalar, scalar, range)
      case .ignored: extend(to: range.upperBound)
      // A space that no keyboard types stands where it is not seen; so it may stand in a word.
      case .space: addSeparator(scalar)
      case .punctuation:
        if Lookalikes.signs[scalar] != nil, isBetweenLetters(next) {
          addLetter(scalar, scalar, range)
        } else {
          addSeparator(scalar)
        }
      case .sequence(let place):
        for part in FoldingTables.sequence(at: place) {
          if part < 0x80 ? !Self.isAlphanumeric(part) : Self.isPunctuation(part) {
            addSeparator(part)
          } else {
            addLetter(part, scalar, range)
          }
        }
      }
    }

    /// Adds a mark-up tag: it may stand anywhere in a word, and between words.
    mutating func addTag() { separators += 1 }

    /// Marks the letters of the token that is not ended yet, at the end of the text.
    mutating func finish() -> FoldedText {
      endToken()
      return text
    }

    @inline(__always) private mutating func addASCII(
      _ scalar: UInt32, _ range: Range<Int>, _ next: UInt32
    ) {
      switch scalar {
      case 0x61...0x7A, 0x30...0x39: addLetter(scalar, scalar, range)
      case 0x41...0x5A: addLetter(scalar | 0x20, scalar, range)
      case 0x09...0x0D, 0x20: addSeparator(scalar)
      case 0..<0x20, 0x7F: extend(to: range.upperBound)
      default:
        if isSign(scalar, next) { addLetter(scalar, scalar, range) } else { addSeparator(scalar) }
        noteAddress(scalar, next)
      }
    }

    /// A syllable falls into its letters by rule (Unicode Standard, section 3.12).
    private mutating func addHangul(_ scalar: UInt32, _ range: Range<Int>) {
      let index = scalar - 0xAC00
      addLetter(0x1100 + index / 588, scalar, range)
      addLetter(0x1161 + index % 588 / 28, scalar, range)
      if index % 28 > 0 { addLetter(0x11A7 + index % 28, scalar, range) }
    }

    private mutating func addLetter(_ scalar: UInt32, _ raw: UInt32, _ range: Range<Int>) {
      var traits: Traits = []
      if raw < 0x80 {
        if (0x41...0x5A).contains(raw) { traits = .upper }
        if (0x30...0x39).contains(raw) { traits = .digit }
        if !Self.isAlphanumeric(raw) { traits = .sign }
      } else if Lookalikes.signs[scalar] != nil {
        traits = .sign
      } else {
        traits = .foreign
        if (0x30...0x39).contains(scalar) { traits.insert(.digit) }
        if Self.isWordless(scalar) {
          traits.insert(.wordless)
        } else if Unicode.Scalar(raw)?.properties.isUppercase == true
          || (0x249C...0x24B5).contains(raw)
        {
          // Letters in brackets have no case: they may be initials.
          traits.insert(.upper)
        }
      }
      if opening, !traits.contains(.sign) { traits.insert(.opening) }
      text.letters.append(
        Letter(
          scalar: scalar, raw: raw, start: Int32(range.lowerBound), end: Int32(range.upperBound),
          gap: gap(before: traits), traits: traits))
      guard separators > 0 || opening else { return }
      separators = 0
      hasSpace = false
      hasLine = false
      hasPunctuation = false
      hasSign = false
      hasBracket = false
      hasList = false
      endsSentence = false
      startsWithHyphen = false
      if !traits.contains(.sign) { opening = false }
    }

    private mutating func extend(to end: Int) {
      guard separators == 0, let index = text.letters.indices.last else { return }
      text.letters[index].end = Int32(end)
    }

    private func gap(before traits: Traits) -> Gap {
      guard separators > 0 else { return .none }
      if endsSentence || separators > Self.widest { return .stop }
      // Between Chinese characters only what separates the items of a list counts as punctuation.
      let isBroken = hasPunctuation || (hasBracket || hasSign) && hasSpace
      if traits.contains(.wordless) ? hasList : isBroken { return .punctuation }
      if hasSpace { return startsWithHyphen && hasLine ? .soft : .space }
      return hasSign && !traits.contains(.wordless) ? .sign : .soft
    }

    private mutating func addSeparator(_ scalar: UInt32) {
      if separators == 0 { startsWithHyphen = Self.breaksLine(scalar) || last == 0xAD }
      if Self.isList(scalar) { hasList = true }
      separators += 1
      switch scalar {
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
        hasLine = true
        hasSpace = true
        opening = true
        endToken()
      case 0x20, 0x09:
        hasSpace = true
        if last == 0x2E || last == 0x3A || last == 0x21 || last == 0x3F { opening = true }
        if last == 0x2E || last == 0x3A { hasPunctuation = true }
        endToken()
      // Quotation marks of mail, bars of tables, signs of lists.
      case 0x3E, 0x7C, 0x2022: hasSpace = true
      case 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF1B:
        endsSentence = endsSentence || scalar > 0x80
        hasPunctuation = true
        opening = true
      case 0x22, 0x201C, 0x201D, 0x2018, 0xAB, 0x300C: if hasSpace { opening = true }
      // Without a space they may stand inside a word: Wan(g), ==W==ang.
      case 0x28, 0x29, 0x3D: hasBracket = true
      case 0x23, 0x25, 0x26, 0x2B, 0x2F: hasSign = true
      default:
        if Self.isSymbol(scalar) {
          hasSign = true
        } else if !Self.isSoft(scalar) {
          hasPunctuation = true
        }
      }
    }

    /// Whether a sign stands where a letter is expected.
    private func isSign(_ scalar: UInt32, _ next: UInt32) -> Bool {
      guard [0x40, 0x24, 0x21, 0x7C, 0x2B].contains(scalar) else { return false }
      let behind = Self.isAlphanumeric(next) || next == 0x24 || next == 0x40
      let before = separators == 0 && !text.letters.isEmpty
      return scalar == 0x24 || scalar == 0x40 ? behind || before : behind && before
    }

    private mutating func noteAddress(_ scalar: UInt32, _ next: UInt32) {
      switch scalar {
      case 0x40: tokenIsAddress = tokenIsAddress || Self.isAlphanumeric(next)
      case 0x2F: tokenIsAddress = tokenIsAddress || last == 0x2F || last == 0x3A
      case 0x2E:
        let word = text.letters.suffix(3)
        if word.count == 3, word.allSatisfy({ $0.scalar == 0x77 }) { tokenIsAddress = true }
      case 0x23: if Self.isAlphanumeric(next), last != 0x26 { tokenIsAddress = true }
      // Somebody's folder; two of them strike through.
      case 0x7E: if Self.isAlphanumeric(next), last != 0x7E { tokenIsAddress = true }
      default: break
      }
    }

    private mutating func endToken() {
      if tokenIsAddress {
        for index in tokenStart..<text.letters.count {
          text.letters[index].traits.insert(.address)
        }
      }
      tokenIsAddress = false
      tokenStart = text.letters.count
    }

    private static func isAlphanumeric(_ scalar: UInt32) -> Bool {
      (0x30...0x39).contains(scalar) || (0x61...0x7A).contains(scalar | 0x20)
    }

    private static func isPunctuation(_ scalar: UInt32) -> Bool {
      if case .punctuation = FoldingTables.fold(scalar) { return true }
      return false
    }

    private func isBetweenLetters(_ next: UInt32) -> Bool {
      separators == 0 && !text.letters.isEmpty && (Self.isAlphanumeric(next) || next >= 0x80)
    }

    /// What stands at the end of a line whose last word goes on.
    private static func breaksLine(_ scalar: UInt32) -> Bool {
      isHyphen(scalar) || scalar == 0x5C || scalar == 0x3D
    }

    /// Commas, colons and semicolons, in Chinese too.
    private static func isList(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x2C, 0x3A, 0x3B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B: true
      default: false
      }
    }

    private static func isHyphen(_ scalar: UInt32) -> Bool {
      scalar == 0x2D || (0x2010...0x2015).contains(scalar) || scalar == 0x2212 || scalar == 0xAC
    }

    /// The place of an object or of bytes that could not be read, and characters that have no
    /// meaning or none but what two people agree on; also what only stretches an Arabic word.
    private static func isBlank(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x640, 0x7FA, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFF9...0xFFFF, 0xF0000...0x10FFFF:
        true
      default: false
      }
    }

    /// What may stand inside a word: marks of emphasis, hyphens, apostrophes, dots and square
    /// brackets without a space.
    private static func isSoft(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x2A, 0x5F, 0x7E, 0x60, 0x27, 0x22, 0x2E, 0x5B, 0x5D, 0x5C, 0x7B, 0x7D, 0x5E: true
      case 0xB7, 0x2027, 0x30FB, 0xFF65, 0x2019, 0x2018, 0x201C, 0x201D, 0x2B9, 0xB4, 0xA8: true
      case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
      default: isHyphen(scalar) || (0x2B0...0x2FF).contains(scalar)
      }
    }

    /// Arrows, signs of mathematics and money, pictures.
    private static func isSymbol(_ scalar: UInt32) -> Bool {
      guard scalar > 0x80, let category = Unicode.Scalar(scalar)?.properties.generalCategory else {
        return false
      }
      return [.otherSymbol, .mathSymbol, .currencySymbol].contains(category) && !isHyphen(scalar)
    }

    private static func isWordless(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x0E00...0x0EFF, 0x1000...0x11FF, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7FF, 0x20000...0x3FFFF:
        true
      default: false
      }
    }
  }
}
