package import Sodium
// Normalisation is not part of the standard library's stable interface, but stands in every
// toolchain; Foundation would add megabytes and milliseconds for this one call.
@_spi(_Unicode) internal import Swift
package import Terminal

/// Rules for what counts as a passphrase, however it was entered.
package enum Passphrase {
  /// What the key derivation takes: the text in Unicode normalization form C, as UTF-8.
  ///
  /// ASCII and text that is in this form already never leave locked memory. For anything else a
  /// `String` cannot be avoided: its storage is on the heap until this function returns, and is
  /// overwritten when freed by the heap of CHardening.
  ///
  /// - Parameter typed: the bytes as they were entered.
  /// - Throws: `TerminalError.notUTF8`, `.outOfMemory`.
  package static func normalized(
    _ typed: consuming SecretBytes
  ) throws(TerminalError) -> SecretBytes {
    var denormal: String?
    do throws(UTF8.ValidationError) {
      var text = try UTF8Span(validating: unsafe typed.bytes._unsafeView(as: UInt8.self))
      let isNormal = text.isKnownASCII || text.checkForNFC(quickCheck: false)
      denormal = isNormal ? nil : String(copying: text)
    } catch {
      throw .notUTF8(offset: error.byteOffsets.lowerBound)
    }
    guard let denormal else { return typed }
    do throws(SodiumError) {
      return try normalForm(of: denormal)
    } catch {
      throw .outOfMemory
    }
  }

  /// Whether there is nothing in it but white space (Unicode's `White_Space`), or nothing at all.
  ///
  /// - Parameter passphrase: valid UTF-8; bytes that are not count as content.
  package static func isBlank(_ passphrase: borrowing SecretBytes) -> Bool {
    guard
      let text = try? UTF8Span(
        validating: unsafe passphrase.bytes._unsafeView(as: UInt8.self))
    else { return false }
    var scalars = text.makeUnicodeScalarIterator()
    while let scalar = scalars.next() {
      if !scalar.properties.isWhitespace { return false }
    }
    return true
  }

  private static func normalForm(of text: String) throws(SodiumError) -> SecretBytes {
    // Scalar by scalar into locked memory: the normal form never becomes a String.
    let size = text._nfc.reduce(0) { $0 + UTF8.width($1) }
    var normal = try SecretBytes(zeroed: size)
    var out = normal.mutableBytes
    var offset = 0
    for scalar in text._nfc {
      for unit in scalar.utf8 {
        out.storeBytes(of: unit, toByteOffset: offset, as: UInt8.self)
        offset += 1
      }
    }
    return normal
  }
}

extension Passphrase {
  /// The words of a generated passphrase: 77.5 bits, drawn from 7,776 words.
  package static let generatedWords = 6

  /// Draws a passphrase: words with a space between, lower-case ASCII.
  ///
  /// Every word is equally likely; the words never become a String.
  ///
  /// - Parameter words: how many; at least 1.
  /// - Throws: `.outOfMemory`.
  package static func generated(
    words: Int = generatedWords
  ) throws(TerminalError) -> SecretBytes {
    precondition(words >= 1)
    do throws(SodiumError) {
      return try draw(words)
    } catch {
      throw .outOfMemory
    }
  }

  private static func draw(_ words: Int) throws(SodiumError) -> SecretBytes {
    let list = unsafe UnsafeRawBufferPointer(
      start: WordList.words.utf8Start, count: WordList.words.utf8CodeUnitCount)
    // Long enough for any choice; the result is cut to its size.
    let longest = 16
    var buffer = try SecretBytes(zeroed: words * longest)
    var count = 0
    var out = buffer.mutableBytes
    for _ in 0..<words {
      let word = unsafe range(of: try index(below: WordList.count), in: list)
      precondition(word.count < longest)
      for position in word {
        out.storeBytes(of: unsafe list[position], toByteOffset: count, as: UInt8.self)
        count += 1
      }
      out.storeBytes(of: UInt8(ascii: " "), toByteOffset: count, as: UInt8.self)
      count += 1
    }
    return try SecretBytes(copying: buffer.bytes.extracting(first: count - 1))
  }

  /// A random number below a bound, without the bias of a remainder.
  private static func index(below bound: Int) throws(SodiumError) -> Int {
    let range = 1 << 16
    var draw = try SecretBytes(zeroed: MemoryLayout<UInt16>.size)
    while true {
      var bytes = draw.mutableBytes
      Random.fill(&bytes)
      let value = Int(unsafe draw.bytes.unsafeLoad(as: UInt16.self))
      // The last, incomplete stretch of numbers would favour the first words.
      if value < range - range % bound { return value % bound }
    }
  }

  /// Where the word with a number stands.
  ///
  /// Every choice reads the whole list: the time it takes does not tell which word it was.
  private static func range(of number: Int, in list: UnsafeRawBufferPointer) -> Range<Int> {
    var (word, start, end) = (0, 0, 0)
    for offset in 0..<list.count where unsafe list[offset] == UInt8(ascii: " ") {
      if word == number - 1 { start = offset + 1 }
      if word == number { end = offset }
      word += 1
    }
    return start..<end
  }
}

/// What stands at the ends of a passphrase and is easily overlooked.
package struct PassphraseEdges {
  /// Whether it begins or ends with white space.
  package private(set) var hasBlanks = false
  /// Whether it begins with U+FEFF, which some editors put into files.
  package private(set) var hasByteOrderMark = false

  /// Looks at a passphrase.
  ///
  /// - Parameter passphrase: UTF-8.
  package init(of passphrase: borrowing SecretBytes) {
    guard
      let text = try? UTF8Span(
        validating: unsafe passphrase.bytes._unsafeView(as: UInt8.self))
    else { return }
    var scalars = text.makeUnicodeScalarIterator()
    var (isFirst, isBlank) = (true, false)
    while let scalar = scalars.next() {
      if isFirst && scalar == "\u{feff}" {
        hasByteOrderMark = true
        continue
      }
      isBlank = scalar.properties.isWhitespace
      if isFirst && isBlank { hasBlanks = true }
      isFirst = false
    }
    if isBlank { hasBlanks = true }
  }
}
