extension FoldedLetters {
  /// Folds scalars one by one.
  struct Builder {
    private(set) var text = FoldedLetters()
    private var separators = 0
    private var hasSpace = false
    private var hasLine = false
    private var hasBlankLine = false
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

    /// The most separators that a name can continue across.
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
      if scalar.isASCII { return addASCII(scalar, range, next) }
      if Scalars.controls.contains(scalar), scalar != Scalars.nextLine {
        return extend(to: range.upperBound)
      }
      // Invisible characters may occur in any word.
      if Self.isBlank(scalar) { return extend(to: range.upperBound) }
      if Scalars.hangulSyllables.contains(scalar) { return addHangul(scalar, range) }
      switch FoldingTables.fold(scalar) {
      case .letter: addLetter(scalar, scalar, range)
      case .ignored: extend(to: range.upperBound)
      // A space that no keyboard types may be invisible, so it may occur inside a word.
      case .space: addSeparator(scalar)
      case .punctuation:
        if Lookalikes.signs[scalar] != nil, isBetweenLetters(next) {
          addLetter(scalar, scalar, range)
        } else {
          addSeparator(scalar)
        }
      case .sequence(let place):
        for part in FoldingTables.sequence(at: place) {
          if part.isASCII ? !Self.isAlphanumeric(part) : Self.isPunctuation(part) {
            addSeparator(part)
          } else {
            addLetter(part, scalar, range)
          }
        }
      }
    }

    /// Adds a mark-up tag, which may occur anywhere in a word and between words.
    mutating func addTag() { separators += 1 }

    /// Marks the letters of the unfinished token at the end of the text.
    mutating func finish() -> FoldedLetters {
      endToken()
      return text
    }

    @inline(__always) private mutating func addASCII(
      _ scalar: UInt32, _ range: Range<Int>, _ next: UInt32
    ) {
      switch scalar {
      case "a"..."z", "0"..."9": addLetter(scalar, scalar, range)
      case "A"..."Z": addLetter(scalar.smallCase, scalar, range)
      case "\t"..."\r", " ": addSeparator(scalar)
      case Scalars.asciiControls, Scalars.delete: extend(to: range.upperBound)
      default:
        if isSign(scalar, next) { addLetter(scalar, scalar, range) } else { addSeparator(scalar) }
        noteAddress(scalar, next)
      }
    }

    /// Splits a syllable into its letters by rule (Unicode Standard, section 3.12).
    private mutating func addHangul(_ scalar: UInt32, _ range: Range<Int>) {
      for letter in Scalars.letters(ofHangul: scalar) { addLetter(letter, scalar, range) }
    }

    private mutating func addLetter(_ scalar: UInt32, _ raw: UInt32, _ range: Range<Int>) {
      var traits: Traits = []
      if raw.isASCII {
        if raw.isASCIIUppercase { traits = .upper }
        if raw.isASCIIDigit { traits = .digit }
        if !Self.isAlphanumeric(raw) { traits = .sign }
      } else if Lookalikes.signs[scalar] != nil {
        traits = .sign
      } else {
        traits = .foreign
        if scalar.isASCIIDigit { traits.insert(.digit) }
        if Self.isWordless(scalar) {
          traits.insert(.wordless)
        } else if Unicode.Scalar(raw)?.properties.isUppercase == true
          || Scalars.bracketedLetters.contains(raw)
        {
          // Enclosed letters have no case, so they may be initials.
          traits.insert(.upper)
        }
      }
      if opening, !traits.contains(.sign) { traits.insert(.opening) }
      if hasBlankLine { traits.insert(.paragraph) }
      text.letters.append(
        Letter(
          scalar: scalar, raw: raw, start: Int32(range.lowerBound), end: Int32(range.upperBound),
          gap: gap(before: traits), traits: traits))
      guard separators > 0 || opening else { return }
      separators = 0
      hasSpace = false
      hasLine = false
      hasBlankLine = false
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
      // Between Chinese characters, only separators of list items count as punctuation.
      let isBroken = hasPunctuation || (hasBracket || hasSign) && hasSpace
      if traits.contains(.wordless) ? hasList : isBroken { return .punctuation }
      if hasSpace { return startsWithHyphen && hasLine ? .soft : .space }
      return hasSign && !traits.contains(.wordless) ? .sign : .soft
    }

    private mutating func addSeparator(_ scalar: UInt32) {
      if separators == 0 {
        startsWithHyphen = Self.breaksLine(scalar) || last == Scalars.softHyphen
      }
      if Self.isList(scalar) { hasList = true }
      separators += 1
      switch scalar {
      case Scalars.asciiLineEnds, Scalars.nextLine, Scalars.separators:
        // A carriage return and a line feed are a single line end.
        if hasLine, scalar != "\n" || last != "\r" { hasBlankLine = true }
        hasLine = true
        hasSpace = true
        opening = true
        endToken()
      case " ", "\t":
        hasSpace = true
        if last == "." || last == ":" || last == "!" || last == "?" { opening = true }
        if last == "." || last == ":" { hasPunctuation = true }
        endToken()
      // Quotation marks of e-mails, bars of tables, bullets of lists.
      case ">", "|", "•": hasSpace = true
      case "!", "?", "。", "！", "？", "；":
        endsSentence = endsSentence || !scalar.isASCII
        hasPunctuation = true
        opening = true
      case "\"", "“", "”", "‘", "«", "「": if hasSpace { opening = true }
      // These may occur inside a word if there is no space: Wan(g), ==W==ang.
      case "(", ")", "=": hasBracket = true
      case "#", "%", "&", "+", "/": hasSign = true
      default:
        if Self.isSymbol(scalar) {
          hasSign = true
        } else if !Self.isSoft(scalar) {
          hasPunctuation = true
        }
      }
    }

    /// Whether a sign occurs where a letter is expected.
    private func isSign(_ scalar: UInt32, _ next: UInt32) -> Bool {
      guard scalar.isOne(of: "@$!|+") else { return false }
      let behind = Self.isAlphanumeric(next) || next == "$" || next == "@"
      let before = separators == 0 && !text.letters.isEmpty
      return scalar == "$" || scalar == "@" ? behind || before : behind && before
    }

    private mutating func noteAddress(_ scalar: UInt32, _ next: UInt32) {
      switch scalar {
      case "@": tokenIsAddress = tokenIsAddress || Self.isAlphanumeric(next)
      case "/": tokenIsAddress = tokenIsAddress || last == "/" || last == ":"
      case ".":
        let word = text.letters.suffix(3)
        if word.count == 3, word.allSatisfy({ $0.scalar == "w" }) { tokenIsAddress = true }
      case "#": if Self.isAlphanumeric(next), last != "&" { tokenIsAddress = true }
      // One tilde may begin a home folder; two mark struck-through text.
      case "~": if Self.isAlphanumeric(next), last != "~" { tokenIsAddress = true }
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
      scalar.isASCIIDigit || scalar.isASCIILetter
    }

    private static func isPunctuation(_ scalar: UInt32) -> Bool {
      if case .punctuation = FoldingTables.fold(scalar) { return true }
      return false
    }

    private func isBetweenLetters(_ next: UInt32) -> Bool {
      separators == 0 && !text.letters.isEmpty && (Self.isAlphanumeric(next) || !next.isASCII)
    }

    /// Characters that, at the end of a line, show that its last word continues.
    private static func breaksLine(_ scalar: UInt32) -> Bool {
      isHyphen(scalar) || scalar == "\\" || scalar == "="
    }

    /// Commas, colons and semicolons, in Chinese too.
    private static func isList(_ scalar: UInt32) -> Bool {
      switch scalar {
      case ",", ":", ";", "、", "，", "：", "；": true
      default: false
      }
    }

    private static func isHyphen(_ scalar: UInt32) -> Bool {
      scalar == "-" || Scalars.dashes.contains(scalar) || scalar == "−" || scalar == "¬"
    }

    /// Replacement characters for objects or for unreadable bytes, characters that have no meaning
    /// except by private agreement, and characters that only stretch an Arabic word.
    private static func isBlank(_ scalar: UInt32) -> Bool {
      switch scalar {
      case Scalars.arabicStretch, Scalars.nkoStretch, Scalars.privateUse, Scalars.noncharacters,
        Scalars.specials, Scalars.privatePlanes:
        true
      default: false
      }
    }

    /// Characters that may occur inside a word: marks of emphasis, hyphens, apostrophes, dots and
    /// square brackets without a space.
    private static func isSoft(_ scalar: UInt32) -> Bool {
      switch scalar {
      case "*", "_", "~", "`", "'", "\"", ".", "[", "]", "\\", "{", "}", "^": true
      case "·", "‧", "・", "･", "’", "‘", "“", "”", "ʹ", "´", "¨": true
      case _ where Scalars.isWideBlank(scalar): true
      default: isHyphen(scalar) || Scalars.modifierLetters.contains(scalar)
      }
    }

    /// Arrows, mathematical and currency signs, pictures.
    private static func isSymbol(_ scalar: UInt32) -> Bool {
      guard !scalar.isASCII, let category = Unicode.Scalar(scalar)?.properties.generalCategory
      else {
        return false
      }
      return [.otherSymbol, .mathSymbol, .currencySymbol].contains(category) && !isHyphen(scalar)
    }

    private static func isWordless(_ scalar: UInt32) -> Bool {
      Scalars.isOfScriptWithoutSpaces(scalar)
    }
  }
}
