/// Syllables in zhuyin, the phonetic letters of Taiwan (Bopomofo, U+3105 to U+3129).
enum Zhuyin {
  /// The letters of syllables, without tones.
  ///
  /// - Parameter syllables: places among the syllables of pinyin.
  static func letters(_ syllables: [Int]) -> [UInt32] {
    syllables.flatMap { index -> [UInt32] in
      let pinyin = String(
        String.UnicodeScalarView(FoldingTables.syllable(index).compactMap(Unicode.Scalar.init)))
      return spelling(pinyin).unicodeScalars.map(\.value)
    }
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
