import CRedactionTables

/// The words that identify nobody, and what is known of some others.
///
/// The tables lie in the program's read-only data and are searched by halves: nothing is loaded.
enum Lexicon {
  /// The longest Chinese word, in characters.
  static let longestChinese = 4

  /// The classes of an English word; empty for what is in no list.
  ///
  /// - Parameter word: UTF-8 in lower case, without the ending of a possessive.
  static func classes(ofEnglish word: ArraySlice<UInt8>) -> WordClass {
    WordClass(
      rawValue: unsafe word.withUnsafeBufferPointer {
        unsafe lexicon_english_classes($0.baseAddress, $0.count)
      })
  }

  /// Whether letters are an ordinary English word of two letters or more.
  ///
  /// - Parameter letters: folded scalars; words with others than `a` to `z` are not known.
  static func isWord(_ letters: ArraySlice<UInt32>) -> Bool {
    guard letters.count > 1 else { return false }
    var word: [UInt8] = []
    word.reserveCapacity(letters.count)
    for letter in letters {
      guard (0x61...0x7A).contains(letter) else { return false }
      word.append(UInt8(letter))
    }
    return classes(ofEnglish: word[...]).contains(.basic)
  }

  /// The classes of a Chinese word; empty for what is in no list.
  ///
  /// - Parameter word: UTF-8 in simplified characters.
  static func classes(ofChinese word: ArraySlice<UInt8>) -> ChineseClass {
    ChineseClass(
      rawValue: unsafe word.withUnsafeBufferPointer {
        unsafe lexicon_chinese_classes($0.baseAddress, $0.count)
      })
  }

  /// Writes a text in simplified characters; it stays as long as it is.
  ///
  /// - Parameter characters: the first byte of each character, and the end.
  static func simplify(_ text: inout [UInt8], characters: [Int]) {
    unsafe text.withUnsafeMutableBufferPointer { bytes in
      for (start, end) in zip(characters, characters.dropFirst()) where end - start == 3 {
        if let first = bytes.baseAddress { unsafe lexicon_simplify(first + start) }
      }
    }
  }
}
