/// A sign that a statement has somebody's own words. Such words reveal the speaker even
/// if all names are removed.
package enum SpeechMark: CaseIterable, Sendable {
  /// It says I, we or my.
  case firstPerson
  /// It quotes a sentence, or a part of one.
  case quotation
  /// It addresses somebody: "you", a greeting, thanks, an opening such as "okay".
  case address
  /// It hesitates as speech does: "um", "you know", a repeated word.
  case hesitation

  // With fewer words between quotation marks, it is a term rather than speech.
  private static let leastQuotedWords = 4
  private static let leastQuotedIdeographs = 6

  private static let firstPersonWords: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself", "we", "we're", "we've",
    "we'd", "we'll", "us", "our", "ours", "ourselves",
  ]
  private static let addresses: Set<String> = [
    "you", "your", "yours", "yourself", "yourselves", "you're", "you've", "you'd", "you'll",
  ]
  /// Words that open a turn of speech, but not a sentence of a report.
  private static let openings: Set<String> = [
    "okay", "ok", "sure", "thanks", "hello", "sorry", "anyway", "please",
  ]
  private static let openingPhrases = [
    ["thank", "you"], ["good", "morning"], ["good", "afternoon"], ["good", "evening"],
    ["by", "the", "way"], ["just", "to"], ["of", "course"],
  ]
  private static let hesitations: Set<String> = [
    "um", "umm", "uh", "uhm", "er", "erm", "hmm", "hm", "mm", "mhm", "ah", "oh", "yeah",
  ]
  /// The second word of a pair, by the first.
  private static let hesitatingPairs = ["you": "know", "i": "mean"]
  /// Words that also occur twice in a row in well-formed sentences.
  private static let doubledWords: Set<String> = ["that", "had", "very"]
  private static let quotes: [Character: Character] = [
    "\"": "\"", "“": "”", "„": "“", "«": "»", "‘": "’", "「": "」", "『": "』", "”": "”",
  ]

  /// The marks of a statement.
  package static func marks(in statement: Statement) -> Set<SpeechMark> {
    var marks: Set<SpeechMark> = []
    for block in statement.blocks {
      if block.kind == .quote || quotesSentence(block.text) { marks.insert(.quotation) }
      let words = SpeechWords.written(in: block.text)
      let lower = words.map { $0.lowercased() }
      if zip(words, lower).contains(where: isFirstPerson) || speaksOfItselfInChinese(block.text) {
        marks.insert(.firstPerson)
      }
      if addresses(lower) || addressesInChinese(block.text) { marks.insert(.address) }
      if hesitates(words, lower) || hesitatesInChinese(block.text) { marks.insert(.hesitation) }
    }
    return marks
  }

  private static func isFirstPerson(_ word: String, _ lower: String) -> Bool {
    // US is a country, or the side of one.
    if word == "US" || word == "ME" { return false }
    return firstPersonWords.contains(lower)
  }

  private static func speaksOfItselfInChinese(_ text: String) -> Bool {
    guard !isASCII(text) else { return false }
    let characters = Array(text)
    return characters.indices.contains { index in
      // 自我 means oneself; 我行我素 and other set phrases are rare.
      "我咱".contains(characters[index]) && (index == 0 || characters[index - 1] != "自")
    }
  }

  private static func addresses(_ lower: [String]) -> Bool {
    guard let first = lower.first else { return false }
    if openings.contains(first) || openingPhrases.contains(where: lower.starts) { return true }
    // "You know" is a hesitation.
    return lower.indices.contains { index in
      addresses.contains(lower[index])
        && !(lower[index] == "you" && index + 1 < lower.count && lower[index + 1] == "know")
    }
  }

  private static func addressesInChinese(_ text: String) -> Bool {
    !isASCII(text) && text.contains { "你您".contains($0) }
  }

  private static func hesitates(_ words: [String], _ lower: [String]) -> Bool {
    if lower.contains(where: hesitations.contains) { return true }
    return words.indices.dropFirst().contains { index in
      if hesitatingPairs[lower[index - 1]] == lower[index] { return true }
      let word = words[index]
      // A capital begins a sentence, so the word is not repeated.
      return words[index - 1] == word && !doubledWords.contains(word)
        && word.contains { $0.isLetter }
    }
  }

  private static func hesitatesInChinese(_ text: String) -> Bool {
    !isASCII(text) && text.contains { "嗯呃".contains($0) }
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy(\.isASCII) }

  private static func quotesSentence(_ text: String) -> Bool {
    // Other quotation marks are outside ASCII.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 >= 0x80 }) else {
      return false
    }
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { quotes[$0] != nil }), let end = quotes[rest[open]] {
      // An apostrophe follows a letter.
      let isApostrophe = open > rest.startIndex && rest[rest.index(before: open)].isLetter
      rest = rest[rest.index(after: open)...]
      guard !isApostrophe || end != "’", let close = rest.firstIndex(of: end) else { continue }
      let quoted = String(rest[..<close])
      let words = SpeechWords.written(in: quoted).filter { $0.contains { $0.isASCII } }
      let ideographs = quoted.unicodeScalars.count { SpeechWords.isIdeograph($0) }
      if words.count >= leastQuotedWords || ideographs >= leastQuotedIdeographs { return true }
      rest = rest[rest.index(after: close)...]
    }
    return false
  }
}

/// The words of a text, as far as they reveal who speaks.
enum SpeechWords {
  static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    Scalars.ideographs.contains(scalar.value) || Scalars.extensionA.contains(scalar.value)
  }

  /// The words as written; a sequence of ideographs counts as one.
  static func written(in text: String) -> [String] {
    var words: [String] = []
    var word = ""
    // Splitting a text into characters takes most of the time. In ASCII, each byte is a character.
    if text.utf8.allSatisfy(\.isASCII) { return writtenInASCII(text) }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "'" || character == "’" {
        if !word.isEmpty { word.append("'") }
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { word in
      word.last == "'" ? String(word.dropLast()) : word
    }
  }

  private static func writtenInASCII(_ text: String) -> [String] {
    text.utf8.split { !$0.isASCIILetter && !$0.isASCIIDigit && $0 != UInt8(ascii: "'") }.compactMap
    { part in
      let word = part.drop { $0 == UInt8(ascii: "'") }
      guard !word.isEmpty else { return nil }
      return String(Substring(word.last == UInt8(ascii: "'") ? word.dropLast() : word))
    }
  }

  /// The features by which texts are compared: words, pairs of words and pairs of ideographs, in
  /// lower case. A word that must be left out counts as nothing.
  static func features(of text: String, without names: Set<String>) -> [String: Int] {
    var counts: [String: Int] = [:]
    var last: String?
    for word in written(in: text) {
      let folded = FoldedTerm.fold(word)
      let scalars = Array(folded.unicodeScalars)
      if scalars.contains(where: isIdeograph) {
        for (one, next) in zip(scalars, scalars.dropFirst()) {
          let pair = String(String.UnicodeScalarView([one, next]))
          if !names.contains(pair) { counts[pair, default: 0] += 1 }
        }
        last = nil
        continue
      }
      guard !names.contains(folded) else {
        last = nil
        continue
      }
      counts[folded, default: 0] += 1
      if let last { counts[last + " " + folded, default: 0] += 1 }
      last = folded
    }
    return counts
  }
}
