/// The words that show an attempt at a portion mark, and words that do not.
enum MarkWords {
  /// How far from a mark a word may be and still be one that was mistyped.
  private static let mostEdits = 2
  private static let longestWord = 16

  /// Whether a folded word is at most two edits away from a mark.
  static func isNear(_ word: String) -> Bool {
    guard word.utf8.count <= longestWord else { return false }
    return PortionMark.words.contains { EditDistance.isAtMost(mostEdits, from: word, to: $0) }
  }

  /// Whether a folded word is a mark, or one of the longer marks with a slip.
  static func isPlain(_ word: String) -> Bool {
    PortionMark(rawValue: word) != nil || isClose(word) || closed.contains(word)
  }

  /// Whether a folded word is `private` or `chatham` with at most one slip.
  static func isClose(_ word: String) -> Bool {
    ["private", "chatham"].contains { EditDistance.isAtMost(1, from: word, to: $0) }
  }

  /// Whether words say in another language, or in other words, what a mark says.
  static func means(_ words: String, isLabel: Bool) -> Bool {
    if closed.contains(words) || opened.contains(words) || isNearLong(words) { return true }
    if !isLabel && bracketedOnly.contains(words) { return true }
    guard let (characters, kept) = wideWord(in: words) else { return false }
    // `（内部讨论）` stays; `内部审查：` is a label of its own.
    guard isLabel else { return characters.count <= 10 }
    let rest = wideWords.contains(characters) ? "" : characters.dropFirst(kept.count)
    return rest.isEmpty || (characters.hasPrefix(kept) && wideSuffixes.contains(String(rest)))
  }

  /// Words without blanks, and the first of the wide words, in the order of their list, that stands
  /// among them. No search for each: a text may have as many brackets as it has characters.
  private static func wideWord(in words: String) -> (characters: String, kept: String)? {
    // None is in a text of ASCII alone.
    guard words.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let characters = Array(words.filter { $0 != " " })
    var first: Int?
    for place in characters.indices {
      for number in wideWordsByFirst[characters[place]] ?? [] where number < first ?? .max {
        if characters[place...].starts(with: wideWords[number]) { first = number }
      }
    }
    return first.map { (String(characters), wideWords[$0]) }
  }

  // MARK: - What keeps

  /// Whether a folded word is at most two edits away from `private` or `chatham`.
  static func isNearKept(_ word: String) -> Bool {
    guard (5...9).contains(word.utf8.count), !unlike.contains(word) else { return false }
    return ["private", "chatham"].contains { EditDistance.isAtMost(mostEdits, from: word, to: $0) }
  }

  /// Whether a folded word is at most one edit away from a long one that says `private` elsewhere.
  private static func isNearLong(_ word: String) -> Bool {
    guard (8...17).contains(word.count) else { return false }
    return long.contains { EditDistance.isAtMost(1, from: word, to: $0) }
  }

  /// Words that say `private` elsewhere and are like no other word.
  private static let long = closed.filter { $0.count >= 9 && !$0.contains(" ") }

  /// Whether folded words, as a whole, say in any language that something is to stay: what holds
  /// anywhere in a text, and in code.
  static func keeps(_ words: String) -> Bool {
    if saysPrivate(words) || isNearKept(words) || isNearLong(words) { return true }
    guard let (characters, kept) = wideWord(in: words), !wideOpen.contains(kept),
      characters.count <= kept.count + 3
    else { return false }
    // `（私人企业）` is a private company.
    return !wideCompounds.contains { characters.hasSuffix($0) }
  }

  /// Whether folded words are `private` or `chatham`, or say the same.
  static func saysPrivate(_ words: String) -> Bool {
    words == "private" || words == "chatham" || closed.contains(words)
  }

  /// Whether folded words are a mark, perhaps mistyped, or say the same as one, and nothing more.
  static func isWhole(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= longestRemark else { return false }
    let whole = words.joined(separator: " ")
    if PortionMark(rawValue: whole) != nil || means(whole, isLabel: true) { return true }
    // `## Pri-vate`
    if words.count == 2, isNearKept(words.joined()) { return true }
    // `## Prviate`, `## Prviate notes`
    return isNearKept(first)
      && (words.count == 1 || saysPrivate((["private"] + words.dropFirst()).joined(separator: " ")))
  }

  /// Whether a folded word numbers a heading: `2`, `iv`, `b`, `二`.
  static func isNumber(_ word: String) -> Bool {
    word.allSatisfy(\.isNumber) || word.count == 1 && word.utf8.count == 1
      || word.count <= 5 && word.allSatisfy { "ivx".contains($0) }
  }

  /// Whether a few words say that something is not `open`, or not always: `(not open yet)`,
  /// `(open until May)`.
  static func limitOpen(_ words: [String]) -> Bool {
    guard words.count <= longestRemark, let index = words.firstIndex(of: "open") else {
      return false
    }
    return index == 0
      ? !conditions.isDisjoint(with: words) : negations.contains(words[index - 1])
  }

  /// The most words of a remark that ends with a mark: `(open until May, then private)`.
  static let longestRemark = 8

  /// Whether a few words have `private` among them, and not in `private sector` and its like, or
  /// some more end with it.
  static func havePrivate(_ words: [String]) -> Bool {
    guard words.count <= longestRemark, !words.contains("public"),
      let index = words.firstIndex(where: {
        EditDistance.isAtMost(1, from: $0, to: "private") && !unlike.contains($0)
      })
    else { return false }
    let isLast = index + 1 == words.count
    return isLast || words.count <= 4 && !compounds.contains(words[index + 1])
  }

  // MARK: - Folding

  /// The words of a text in the form in which they are compared: lower case, without accents,
  /// width, emphasis and what cannot be seen; a word of Cyrillic, Greek and Armenian letters that all
  /// look like Latin ones counts as Latin.
  static func words(of text: some Sequence<Unicode.Scalar>) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text {
      if scalar.isASCII, scalar.isLetter || scalar.isNumber {
        word.unicodeScalars.append(lowered(scalar))
        continue
      }
      if isIgnored(scalar) { continue }
      if isSeparator(scalar) {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else if scalar.isLetter || scalar.isNumber {
        for folded in folded(scalar).unicodeScalars { word.unicodeScalars.append(folded) }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { word in
      guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
      let latin = word.unicodeScalars.map { lookalikes[$0] ?? $0 }
      guard latin.contains(where: \.isASCII), latin.allSatisfy(\.isASCII) else { return word }
      var result = String.UnicodeScalarView()
      result.append(contentsOf: latin)
      return String(result)
    }
  }

  /// Whether a character parts words.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isBlank { return true }
    switch scalar {
    case "-", ",", ";", ":", ".", "/": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .dashPunctuation: return true
    case .otherPunctuation:
      return ["，", "；", "：", "。", "、", "·"].contains(scalar)
    default: return false
    }
  }

  /// Whether a character is not seen.
  static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    // In ASCII, only control characters.
    if scalar.isASCII { return (scalar.value < 0x20 || scalar.value == 0x7F) && !scalar.isBlank }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control:
      !scalar.isBlank
    // A blank pattern of Braille; fillers of Hangul count as letters.
    default: scalar == "\u{2800}" || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// A letter of ASCII in lower case, or a digit.
  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.value < 0x41 ? scalar : Unicode.Scalar(UInt8(scalar.value | 0x20))
  }

  private static func folded(_ scalar: Unicode.Scalar) -> String {
    var scalar = scalar
    // Full-width forms of ASCII.
    if (0xff01...0xff5e).contains(scalar.value) {
      scalar = Unicode.Scalar(scalar.value - 0xfee0) ?? scalar
    }
    // Letters of ASCII in the styles of mathematics: fifty-two of each.
    if (0x1d400...0x1d6a3).contains(scalar.value) {
      let letter = (scalar.value - 0x1d400) % 52
      scalar = Unicode.Scalar(UInt8(0x61 + letter % 26))
    }
    let lower = scalar.properties.lowercaseMapping
    return lower.unicodeScalars.map { accents[$0] ?? String($0) }.joined()
  }

  private static let accents: [Unicode.Scalar: String] = {
    let groups = [
      ("a", "àáâãäåāăąǎ"), ("c", "çćčĉċ"), ("e", "èéêëēĕėęě"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįıǐ"), ("n", "ñńņň"), ("o", "òóôõöøōŏőǒ"), ("p", "ṕṗ"), ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųǔ"), ("v", "ṽṿ"), ("y", "ýÿŷ"),
      ("d", "ďđ"), ("m", "ṁṃ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "н": "h", "і": "i", "м": "m", "о": "o",
    "п": "n", "р": "p", "г": "r", "ѕ": "s", "т": "t", "ѵ": "v", "α": "a", "ε": "e", "ι": "i",
    "ο": "o", "ρ": "p", "σ": "o", "τ": "t", "ν": "v", "ո": "n", "օ": "o",
  ]

  // MARK: - Tables

  /// Words in brackets at the beginning of a paragraph that are not slips.
  static let asides: Set<String> = ["idem", "one", "see", "sic", "six"]

  /// Labels that are words and names of their own, though a mark is near.
  static let labels: Set<String> = Set(
    """
    aid aide aides aim been bid bids code cope de did en even fine five guide hope hopes ice id \
    idea ideas is item life like line live men mike mine mode model nice nine node often on one \
    over own owner pen pens poem price privacy ride rise safe sale same save scope see seed ship \
    si sic since site sites six size slide slides some span spend spent then time times token \
    video vice when wife women \
    aden aiden ben bie chen cohen eden eide eike fen fife gen glen gwen heide ida ide ike jen jie \
    ken len lie line nie oden ogden ole oleg olen olsen omer oren owen owens ozen pan pei pen peng \
    penn pike ren rice seo shen sid silke simen sven tie wen wilde wise wren xie yen zen zhen
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words near `private` that stand in brackets for themselves.
  private static let unlike: Set<String> = [
    "climate", "derivate", "pirate", "pirates", "prelate", "primate", "primates", "privacy",
    "privet", "probate", "prorate",
  ]

  /// Words that form a word of their own after `private`.
  private static let compounds: Set<String> = Set(
    """
    actor actors bank banks business businesses capital citizen citizens company companies donor \
    donors enterprise enterprises entities entity equity finance firm firms foundation foundations \
    fund funding funds individual individuals industry investment investments investor investors \
    key keys law lender lenders owner owners ownership partner partners person persons property \
    residence school schools sector sectors universities university
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let negations: Set<String> = [
    "cannot", "hardly", "isnt", "never", "no", "non", "not", "nor", "un",
  ]

  private static let conditions: Set<String> = [
    "after", "before", "but", "except", "from", "if", "once", "only", "provided", "since",
    "subject", "then", "till", "unless", "until", "when",
  ]

  /// Other expressions for `private` or `chatham`.
  private static let closed: Set<String> = [
    "confidential", "strictly confidential", "in confidence", "secret", "top secret", "classified",
    "restricted", "internal", "internal only", "nonpublic", "non public", "not public",
    "not for attribution", "not for publication", "not for circulation", "not for distribution",
    "not for release", "do not publish", "do not quote", "do not share", "priv", "pvt", "not open",
    "non open", "nonopen", "off the record",
    "off record", "eyes only", "for my eyes only",
    "strictly private", "private and confidential", "private confidential",
    "strictly private and confidential", "confidential and private", "privileged and confidential",
    "private note", "private comment", "private remark", "private notes",
    "private comments", "private remarks", "confidential notes", "chatham house",
    "chatham house rule", "chatham house rules", "chr", "vertraulich", "streng vertraulich",
    "geheim", "intern", "nichtoffentlich", "nicht offentlich", "nur intern", "prive",
    "confidentiel", "confidentielle", "secrete", "interne", "privado", "privada", "confidencial",
    "reservado", "reservada", "secreto", "interno", "interna", "privato", "privata", "riservato",
    "riservata", "confidenziale", "segreto", "vertrouwelijk", "geheimhouden", "приватно",
    "частное", "частно", "личное", "секретно", "конфиденциально", "конфиденциальное", "закрыто",
    "закрытое", "не для печати", "для служебного пользования", "سري", "خاص",
  ]

  /// Other expressions for `open`. They open nothing, because the intended meaning is uncertain.
  private static let opened: Set<String> = [
    "offen", "offentlich", "oeffentlich", "ouvert", "ouverte", "publique", "abierto", "abierta",
    "publico", "publica", "aperto", "aperta", "pubblico", "openbaar", "открыто", "открытое",
    "публично", "مفتوح", "عام",
  ]

  /// Words that mean a mark in brackets, but are common labels with a colon.
  private static let bracketedOnly: Set<String> = [
    "personal", "public", "hidden", "closed", "seite", "partei", "cote", "lado", "lato", "сторона",
    "侧", "方", "密", "개인",
  ]

  /// Chinese, Japanese and Korean words for what a mark says, the longer ones first.
  private static let wideWords = [
    "查塔姆宫规则", "查塔姆守则", "请勿外传", "不得外传", "不要外传", "不可外传", "禁止外传",
    "请勿引用", "不得引用", "不要引用", "不可引用", "查塔姆", "不公开", "不公開", "非公开", "非公開", "未公开", "社外秘",
    "部外秘", "オフレコ", "비공개", "대외비", "勿外传", "勿外傳", "不外传", "私密", "私下", "私人", "保密", "机密", "機密",
    "秘密", "绝密", "絕密", "極秘", "内密", "涉密", "内部", "內部", "公开", "公開", "开放", "開放", "一方", "单方", "單方",
    "비밀", "기밀", "공개",
  ]

  /// The words among them that mean `open` or `side`.
  private static let wideOpen: Set<String> = [
    "公开", "公開", "开放", "開放", "一方", "单方", "單方", "공개",
  ]

  private static let wideCompounds = [
    "企业", "企業", "投资", "投資", "部门", "部門", "资本", "資本", "银行", "銀行", "公司", "机构", "機構", "人士", "住宅",
  ]

  /// The numbers of the wide words that begin with a character.
  private static let wideWordsByFirst: [Character: [Int]] = Dictionary(
    grouping: wideWords.indices.filter { !wideWords[$0].isEmpty },
    by: { wideWords[$0][wideWords[$0].startIndex] })

  private static let wideSuffixes: Set<String> = [
    "内容", "內容", "资料", "資料", "信息", "备注", "備註", "笔记", "筆記", "记录", "記錄", "讨论", "討論", "文件", "情况",
  ]
}

/// How many letters must be inserted, lost, replaced or swapped with their neighbour to make one
/// word of another.
enum EditDistance {
  /// Whether so many edits are enough.
  static func isAtMost(_ edits: Int, from one: String, to other: String) -> Bool {
    if one == other { return true }
    // Each letter that only one of them has takes an edit, which most words show.
    let (ours, theirs) = (letters(of: one), letters(of: other))
    guard (ours & ~theirs).nonzeroBitCount <= edits, (theirs & ~ours).nonzeroBitCount <= edits
    else { return false }
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    // Each letter that one word has more is an edit.
    return abs(a.count - b.count) <= edits && between(a, b) <= edits
  }

  /// The letters of a word as bits; some share one.
  private static func letters(of word: String) -> UInt64 {
    word.unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
  }

  private static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
