package import Sodium

/// The words that shares are written in.
///
/// All of the list is read for each word, so that the time does not tell which one it is.
package enum ShareWords {
  /// How many words there are; each stands for 10 bits.
  package static let count = 1024
  /// The letters of the longest word.
  package static let longest = 8
  /// So many letters tell each word from all others.
  package static let distinct = 4

  /// The words that begin so, in the list's order. Four letters are enough for one word.
  ///
  /// - Parameter beginning: in lower or upper case; every word begins with nothing.
  package static func completions(of beginning: String) -> [String] {
    let letters = Array(beginning.lowercased().utf8)
    guard letters.count <= longest else { return [] }
    return (0..<count).map(word).filter { $0.utf8.starts(with: letters) }
  }

  /// A word by its number.
  private static func word(_ index: Int) -> String {
    let letters = (0..<longest).map { letter(index, $0) }
    return String(decoding: letters.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
  }

  /// A letter of a word, a blank behind its end.
  private static func letter(_ index: Int, _ place: Int) -> UInt8 {
    let words = ShareWordList.words
    let offset = index * longest + place
    precondition(offset >= 0 && offset < words.utf8CodeUnitCount)
    return unsafe words.utf8Start[offset]
  }

  /// All letters of a word in one number.
  private static func packed(_ index: Int) -> UInt64 {
    var packed: UInt64 = 0
    for place in 0..<longest { packed = packed << 8 | UInt64(letter(index, place)) }
    return packed
  }

  private static let list = (0..<count).map(packed)

  /// All ones where both are the same, else zeros.
  private static func mask(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let difference = one ^ other
    return ((difference | (0 &- difference)) >> 63) &- 1
  }

  /// The number of a word.
  ///
  /// - Parameters:
  ///   - text: where the word is.
  ///   - range: its letters, in lower or upper case.
  /// - Returns: nil where the list has no such word.
  static func index(of text: RawSpan, _ range: Range<Int>) -> UInt16? {
    guard range.count <= longest else { return nil }
    var packed: UInt64 = 0
    for place in 0..<longest {
      var letter = UInt8(ascii: " ")
      if place < range.count {
        letter = text.byte(at: range.lowerBound + place)
        // Letters alone: other signs would become letters too.
        let isCapital = UInt8(truncatingIfNeeded: (Int16(letter &- 0x41) - 26) >> 8)
        letter |= 0x20 & isCapital
      }
      packed = packed << 8 | UInt64(letter)
    }
    var index: UInt64 = 0
    var seen: UInt64 = 0
    for (place, word) in list.enumerated() {
      let isThis = mask(word, packed)
      index |= UInt64(place) & isThis
      seen |= isThis
    }
    return seen == 0 ? nil : UInt16(index)
  }

  /// The letters of a word, with blanks behind its end.
  ///
  /// - Parameter index: the word's number.
  /// - Returns: the letters, the first one in the highest byte, and how many there are.
  private static func letters(of index: UInt16) -> (letters: UInt64, count: Int) {
    var letters: UInt64 = 0
    for (place, word) in list.enumerated() {
      letters |= word & mask(UInt64(place), UInt64(index))
    }
    var count = 0
    for place in 0..<longest where UInt8(truncatingIfNeeded: letters >> UInt64(8 * place)) != 0x20 {
      count += 1
    }
    return (letters, count)
  }

  /// Where the words of a text are.
  ///
  /// - Parameter text: words with white space between them.
  package static func ranges(in text: RawSpan) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for place in 0...text.byteCount {
      let isBlank =
        place == text.byteCount || text.byte(at: place) == 0x20
        || (0x09...0x0D).contains(text.byte(at: place))
      if !isBlank {
        start = start ?? place
      } else if let first = start {
        ranges.append(first..<place)
        start = nil
      }
    }
    return ranges
  }

  /// The word that letters stand for: the word itself, or its first four letters or more.
  ///
  /// - Parameter letters: in lower or upper case.
  /// - Returns: the whole word in lower case, in locked memory; nil where no word begins so, or where
  ///   there are too few letters to tell which.
  /// - Throws: `outOfMemory`.
  package static func completed(_ letters: RawSpan) throws(SLIP39Error) -> SecretBytes? {
    let count = letters.byteCount
    if let index = index(of: letters, 0..<count) { return try text(of: index) }
    guard (distinct...longest).contains(count) else { return nil }
    var typed: UInt64 = 0
    for place in 0..<count { typed = typed << 8 | UInt64(letters.byte(at: place) | 0x20) }
    let rest = UInt64(8 * (longest - count))
    var found: UInt64 = 0
    var matches: UInt64 = 0
    for (place, word) in list.enumerated() {
      let isThis = mask(word >> rest, typed)
      found |= UInt64(place) & isThis
      matches += isThis & 1
    }
    return matches == 1 ? try text(of: UInt16(found)) : nil
  }

  /// A text with another word in the place of one.
  ///
  /// - Parameters:
  ///   - text: words with white space between them.
  ///   - place: which word, counted from 0; there must be one.
  ///   - word: takes its place.
  /// - Throws: `outOfMemory`.
  package static func replacing(
    _ text: borrowing SecretBytes, at place: Int, with word: borrowing SecretBytes
  ) throws(SLIP39Error) -> SecretBytes {
    let range = ranges(in: text.bytes)[place]
    let size = text.count - range.count + word.count
    var changed = try locked { () throws(SodiumError) in try SecretBytes(zeroed: size) }
    changed.replace(at: 0, with: text.bytes.extracting(0..<range.lowerBound))
    changed.replace(at: range.lowerBound, with: word.bytes)
    changed.replace(
      at: range.lowerBound + word.count,
      with: text.bytes.extracting(range.upperBound..<text.count))
    return changed
  }

  private static func text(of index: UInt16) throws(SLIP39Error) -> SecretBytes {
    var words = try WordIndexes(count: 1)
    words[0] = index
    return try text(of: words)
  }

  /// Words as a text, with a blank between them.
  ///
  /// - Throws: `outOfMemory`.
  static func text(of words: borrowing WordIndexes) throws(SLIP39Error) -> SecretBytes {
    var size = max(0, words.count - 1)
    for place in 0..<words.count { size += letters(of: words[place]).count }
    var text = try locked { () throws(SodiumError) in try SecretBytes(zeroed: size) }
    var end = 0
    for place in 0..<words.count {
      let (letters, count) = letters(of: words[place])
      if place > 0 {
        text.replace(at: end, with: [UInt8(ascii: " ")].rawSpan)
        end += 1
      }
      for letter in 0..<count {
        let byte = UInt8(truncatingIfNeeded: letters >> UInt64(56 - 8 * letter))
        text.replace(at: end, with: [byte].rawSpan)
        end += 1
      }
    }
    return text
  }
}
