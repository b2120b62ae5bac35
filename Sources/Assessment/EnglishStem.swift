/// The stem of an English word, by the algorithm of Snowball's English stemmer (Porter2), so that
/// `threshold` and `thresholds`, `notify` and `notified` are one word.
///
/// Written from the description at https://snowballstem.org/algorithms/english/stemmer.html, and tested
/// against what Snowball itself makes of a list of words.
enum EnglishStem {
  /// The stem of a word in lower-case ASCII; other words are returned as they are.
  static func stem(_ word: String) -> String {
    guard word.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x27 }) else { return word }
    var stemmer = Stemmer(Array(word.utf8))
    return String(decoding: stemmer.run(), as: UTF8.self)
  }
}

/// A word that loses its endings, step by step as Snowball names them.
private struct Stemmer {
  private typealias Bytes = [UInt8]

  private var word: [UInt8]
  /// Where the two regions of the word begin in which endings may go.
  private var (first, second) = (0, 0)

  private static let exceptions: [String: String] = [
    "skies": "sky", "idly": "idl", "gently": "gentl", "ugly": "ugli",
    "early": "earli", "only": "onli", "singly": "singl",
    "sky": "sky", "news": "news", "howe": "howe", "atlas": "atlas", "cosmos": "cosmos",
    "bias": "bias", "andes": "andes",
  ]
  private static let kept: Set<String> = [
    "evening", "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
  ]

  init(_ word: [UInt8]) { self.word = word }

  mutating func run() -> [UInt8] {
    guard word.count > 2 else { return word }
    if word.first == ascii("'") { word.removeFirst() }
    if let exception = Stemmer.exceptions[text] { return Array(exception.utf8) }
    markConsonants()
    findRegions()
    takeApostrophe()
    step1a()
    if Stemmer.kept.contains(text) { return lowered }
    step1b()
    step1c()
    step2()
    step3()
    step4()
    step5()
    return lowered
  }

  // MARK: - Letters

  private var text: String { String(decoding: word, as: UTF8.self) }
  private var lowered: [UInt8] { word.map { $0 == ascii("Y") ? ascii("y") : $0 } }

  private func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

  private func isVowel(_ place: Int) -> Bool {
    switch word[place] {
    case ascii("a"), ascii("e"), ascii("i"), ascii("o"), ascii("u"), ascii("y"): true
    default: false
    }
  }

  /// A `y` that stands for a consonant is written `Y`.
  private mutating func markConsonants() {
    for place in word.indices where word[place] == ascii("y") {
      if place == 0 || isVowel(place - 1) { word[place] = ascii("Y") }
    }
  }

  private mutating func findRegions() {
    first = word.count
    second = word.count
    let beginnings = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ"]
    if let beginning = beginnings.first(where: { word.starts(with: $0.utf8) }) {
      first = beginning.utf8.count
    } else {
      first = region(from: 0)
    }
    second = region(from: first)
  }

  /// Behind the first consonant that follows a vowel.
  private func region(from start: Int) -> Int {
    var place = start + 1
    while place < word.count {
      if !isVowel(place) && isVowel(place - 1) { return place + 1 }
      place += 1
    }
    return word.count
  }

  private func ends(_ ending: String) -> Bool { ends(word, ending) }

  private func ends(_ word: [UInt8], _ ending: String) -> Bool {
    word.count >= ending.utf8.count && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  private mutating func replace(_ ending: String, _ other: String) {
    word.removeLast(ending.utf8.count)
    word += Array(other.utf8)
  }

  private func isIn(_ region: Int, _ ending: String) -> Bool {
    word.count - ending.utf8.count >= region
  }

  private func hasVowel(before end: Int) -> Bool { (0..<max(end, 0)).contains(where: isVowel) }

  /// Whether what ends here is a vowel between consonants, the last none of `w x Y`; or a vowel and
  /// a consonant at the beginning of the word.
  private func isShortSyllable(at end: Int) -> Bool {
    if end == 2 { return isVowel(0) && !isVowel(1) }
    if end == 4, word.starts(with: "past".utf8) { return true }
    guard end >= 3 else { return false }
    let last = word[end - 1]
    return !isVowel(end - 3) && isVowel(end - 2) && !isVowel(end - 1)
      && last != ascii("w") && last != ascii("x") && last != ascii("Y")
  }

  // MARK: - Steps

  private mutating func takeApostrophe() {
    for ending in ["'s'", "'s", "'"] where ends(ending) {
      word.removeLast(ending.utf8.count)
      return
    }
  }

  private mutating func step1a() {
    if ends("sses") {
      word.removeLast(2)
    } else if ends("ied") || ends("ies") {
      word.removeLast(word.count > 4 ? 2 : 1)
    } else if ends("us") || ends("ss") {
      return
    } else if ends("s"), hasVowel(before: word.count - 2) {
      word.removeLast()
    }
  }

  private mutating func step1b() {
    for ending in ["eedly", "eed"] where ends(ending) {
      if isIn(first, ending) { replace(ending, "ee") }
      return
    }
    guard let ending = ["ingly", "edly", "ing", "ed"].first(where: ends) else { return }
    let stem = word.count - ending.utf8.count
    if ending == "ing", stem == 2, word[1] == ascii("y"), !isVowel(0) {
      // dying, lying, tying
      word = [word[0], ascii("i"), ascii("e")]
      return
    }
    guard hasVowel(before: stem) else { return }
    word.removeLast(ending.utf8.count)
    if ends("at") || ends("bl") || ends("iz") {
      word.append(ascii("e"))
    } else if let last = word.last, word.count >= 2, word[word.count - 2] == last,
      "bdfgmnprt".utf8.contains(last)
    {
      // add, egg, off
      let isWhole = word.count == 3 && "aeo".utf8.contains(word[0])
      if !isWhole { word.removeLast() }
    } else if first >= word.count, isShortSyllable(at: word.count) {
      word.append(ascii("e"))
    }
  }

  private mutating func step1c() {
    guard word.count > 2, word.last == ascii("y") || word.last == ascii("Y"),
      !isVowel(word.count - 2)
    else { return }
    word[word.count - 1] = ascii("i")
  }

  private static let second: [(String, String)] = [
    ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"),
    ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
    ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
    ("iviti", "ive"), ("fulli", "ful"), ("ogist", "og"), ("enci", "ence"), ("anci", "ance"),
    ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
  ]

  private mutating func step2() {
    if let (ending, other) = Stemmer.second.first(where: { ends($0.0) }) {
      if isIn(first, ending) { replace(ending, other) }
    } else if ends("ogi") {
      if isIn(first, "ogi"), word.count > 3, word[word.count - 4] == ascii("l") {
        replace("ogi", "og")
      }
    } else if ends("li"), isIn(first, "li"), word.count > 2,
      "cdeghkmnrt".utf8.contains(word[word.count - 3])
    {
      word.removeLast(2)
    }
  }

  private mutating func step3() {
    let endings = [
      ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"),
      ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ]
    guard let (ending, other) = endings.first(where: { ends($0.0) }), isIn(first, ending) else {
      return
    }
    if ending == "ative" && !isIn(second, ending) { return }
    replace(ending, other)
  }

  private mutating func step4() {
    let endings = [
      "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
      "ive", "ize", "ion", "al", "er", "ic",
    ]
    guard let ending = endings.first(where: ends), isIn(second, ending) else { return }
    if ending == "ion" {
      guard word.count > 3, "st".utf8.contains(word[word.count - 4]) else { return }
    }
    word.removeLast(ending.utf8.count)
  }

  private mutating func step5() {
    if ends("e") {
      let isShort = isShortSyllable(at: word.count - 1)
      if isIn(second, "e") || (isIn(first, "e") && !isShort) { word.removeLast() }
    } else if ends("l"), isIn(second, "l"), word.count > 1, word[word.count - 2] == ascii("l") {
      word.removeLast()
    }
  }
}
