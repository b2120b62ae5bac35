/// Syllables of Hanyu Pinyin.
enum Pinyin {
  /// The syllables of a word, or nil if it does not consist of syllables. A hyphen or an
  /// apostrophe in the word must be between two of them.
  static func syllables(of word: FoldedWord) -> [[UInt32]]? {
    guard !word.isWordless else { return nil }
    var found: [[UInt32]] = []
    for part in word.parts {
      guard let syllables = split(part[...]) else { return nil }
      found += syllables
    }
    return found.isEmpty ? nil : found
  }

  /// The smallest number of syllables that the letters can be split into.
  private static func split(_ letters: ArraySlice<UInt32>) -> [[UInt32]]? {
    guard letters.count <= 18, let last = letters.last, last.isOne(of: "aeiouvngr") else {
      return nil
    }
    var best: [[[UInt32]]?] = Array(repeating: nil, count: letters.count + 1)
    best[0] = []
    for end in 1..<letters.count + 1 {
      for start in max(0, end - 6)..<end {
        guard let before = best[start] else { continue }
        let syllable = letters[letters.startIndex + start..<letters.startIndex + end]
        guard isSyllable(syllable) else { continue }
        if best[end].map({ $0.count > before.count + 1 }) ?? true {
          best[end] = before + [Array(syllable)]
        }
      }
    }
    return best[letters.count]
  }

  private static func isSyllable(_ letters: ArraySlice<UInt32>) -> Bool {
    guard letters.count > 1 || letters.allSatisfy({ $0.isOne(of: "ae") }) else { return false }
    if FoldingTables.syllable(named: letters) != nil { return true }
    return others.contains { $0.elementsEqual(letters) }
  }

  // Folding has replaced u with diaeresis by u.
  private static let others = ["lue", "nue", "lyu", "nyu"].map(Scalars.of)

  /// Syllables as one word, with joints between them.
  static func word(_ syllables: some Sequence<[UInt32]>) -> FoldedWord {
    FoldedWord(Array(syllables.joined(separator: [NameForm.Joint.syllable])))
  }

  /// A word of syllables in Wade-Giles.
  static func wadeGiles(_ word: FoldedWord) -> FoldedWord {
    Self.word(
      word.parts.map { part in
        FoldingTables.syllable(named: part[...]).map(FoldingTables.wadeGiles) ?? part
      })
  }

  /// The ways to write a syllable without a diaeresis: lü as lu, lv, lyu.
  static func spellings(_ syllable: [UInt32]) -> [[UInt32]] {
    guard let place = syllable.firstIndex(where: { $0 == "v" }) else { return [syllable] }
    return ["u", "v", "yu"].map(Scalars.of).map { spelling in
      syllable[..<place] + spelling + syllable[(place + 1)...]
    }
  }
}

/// Syllables in zhuyin, the phonetic letters of Taiwan (Bopomofo, U+3105 to U+3129).
enum Zhuyin {
  /// The letters of syllables, without tones.
  ///
  /// - Parameter syllables: places among the syllables of pinyin.
  static func letters(_ syllables: [Int]) -> [UInt32] { syllables.flatMap { spelled[$0] } }

  private static let spelled = (0..<FoldingTables.syllables).map { index in
    let pinyin = String(
      String.UnicodeScalarView(FoldingTables.syllable(index).compactMap(Unicode.Scalar.init)))
    return spelling(pinyin).unicodeScalars.map(\.value)
  }

  private static func spelling(_ pinyin: String) -> String {
    if let whole = wholes[pinyin] { return whole }
    let lengths = [2, 1].filter { initials[String(pinyin.prefix($0))] != nil }
    guard let length = lengths.first, let initial = initials[String(pinyin.prefix(length))] else {
      return finals[pinyin] ?? ""
    }
    var rest = String(pinyin.dropFirst(length))
    if rest == "i", ["zh", "ch", "sh", "r", "z", "c", "s"].contains(String(pinyin.prefix(length))) {
      return initial
    }
    // u behind j, q and x is written without its diaeresis.
    if "jqx".contains(pinyin.prefix(1)), rest.first == "u" { rest = "v" + rest.dropFirst() }
    return initial + (finals[rest] ?? "")
  }

  private static let initials: [String: String] = [
    "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ", "t": "ㄊ", "n": "ㄋ", "l": "ㄌ", "g": "ㄍ",
    "k": "ㄎ",
    "h": "ㄏ", "j": "ㄐ", "q": "ㄑ", "x": "ㄒ", "zh": "ㄓ", "ch": "ㄔ", "sh": "ㄕ", "r": "ㄖ", "z": "ㄗ",
    "c": "ㄘ", "s": "ㄙ",
  ]

  private static let finals: [String: String] = [
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ", "an": "ㄢ", "en": "ㄣ",
    "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ", "i": "ㄧ", "ia": "ㄧㄚ", "ie": "ㄧㄝ", "iao": "ㄧㄠ", "iu": "ㄧㄡ",
    "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ",
    "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uan": "ㄨㄢ", "un": "ㄨㄣ", "uang": "ㄨㄤ", "ong": "ㄨㄥ", "v": "ㄩ",
    "ve": "ㄩㄝ", "van": "ㄩㄢ", "vn": "ㄩㄣ", "iong": "ㄩㄥ",
  ]

  private static let wholes: [String: String] = [
    "yi": "ㄧ", "ya": "ㄧㄚ", "ye": "ㄧㄝ", "yao": "ㄧㄠ", "you": "ㄧㄡ", "yan": "ㄧㄢ", "yin": "ㄧㄣ",
    "yang": "ㄧㄤ", "ying": "ㄧㄥ", "wu": "ㄨ", "wa": "ㄨㄚ", "wo": "ㄨㄛ", "wai": "ㄨㄞ", "wei": "ㄨㄟ",
    "wan": "ㄨㄢ", "wen": "ㄨㄣ", "wang": "ㄨㄤ", "weng": "ㄨㄥ", "yu": "ㄩ", "yue": "ㄩㄝ", "yuan": "ㄩㄢ",
    "yun": "ㄩㄣ", "yong": "ㄩㄥ", "yo": "ㄧㄛ",
  ]
}
