/// The name of a body, or a protected term, in Chinese characters.
struct HanBody {
  private(set) var forms: [NameForm] = []

  /// - Parameters:
  ///   - letters: its folded characters.
  ///   - isProtected: whether it is a term that was protected by hand.
  init(_ letters: [UInt32], isProtected: Bool) {
    forms.append(.init(symbols: letters, kind: .phrase))
    if isProtected {
      addPinyin(of: letters)
      for suffix in Self.undertakings where letters.count > suffix.count + 1 {
        guard letters.ends(with: suffix) else { continue }
        let head = Array(letters.dropLast(suffix.count))
        // An ordinary word counts only where it is used as a name.
        let isWord = FoldingTables.isHanWord(head[...])
        forms.append(.init(symbols: head, kind: isWord ? .hanGiven : .phrase))
        addPinyin(of: head)
      }
    } else {
      addBody(letters)
    }
  }

  private mutating func addBody(_ all: [UInt32]) {
    addAbbreviated(all)
    addParts(of: all)
    guard
      let suffix = Self.suffixes.first(where: { all.count > $0.count + 1 && all.ends(with: $0) })
    else { return }
    let head = Array(all.dropLast(suffix.count))
    let start = Array(head.prefix(2))
    addPinyin(of: head)
    if !Self.places.contains(head) {
      forms.append(.init(symbols: head, kind: .phrase))
      // The usual short forms: 清大, 清院.
      forms.append(.init(symbols: [head[0], suffix[0]], kind: .phrase, isOrdinary: true))
    } else {
      forms.append(.init(symbols: [head[0], suffix[0]], kind: .phrase))
    }
    if head.count > 3, !Self.places.contains(start) {
      forms.append(.init(symbols: start + suffix, kind: .phrase))
      forms.append(.init(symbols: start, kind: .hanGiven))
      // 极地所, of 极地气候研究所.
      forms.append(.init(symbols: start + suffix.suffix(1), kind: .phrase))
    }
    // The name without the country or town, if it is still long enough.
    if all.count > 7, Self.places.contains(start) {
      forms.append(.init(symbols: Array(all.dropFirst(2)), kind: .phrase))
      addAbbreviated(Array(all.dropFirst(2)))
    }
  }

  /// A department and the body that it is part of: 中国科学院 and 自动化研究所.
  private mutating func addParts(of all: [UInt32]) {
    for end in 4..<max(4, all.count - 3) {
      guard Self.wholes.contains(where: { all[..<end].ends(with: $0) && end > $0.count + 1 }) else {
        continue
      }
      addWhole(Array(all[..<end]))
      if all.count - end > 4 { addWhole(Array(all[end...])) }
      return
    }
  }

  private mutating func addWhole(_ body: [UInt32]) {
    forms.append(.init(symbols: body, kind: .phrase))
    addBody(body)
  }

  /// 中科院 for 中国科学院: abbreviations that are used in all names.
  private mutating func addAbbreviated(_ all: [UInt32]) {
    var short = all
    for (long, brief) in Self.abbreviations {
      guard let place = short.firstRange(of: long) else { continue }
      short.replaceSubrange(place, with: brief)
      if short.count > 2 { forms.append(.init(symbols: short, kind: .phrase)) }
    }
  }

  /// Qinghua for 清华: the pronunciation of the distinctive part.
  private mutating func addPinyin(of head: [UInt32]) {
    let readings = head.compactMap { FoldingTables.readings(of: $0).first }
    guard (2...4).contains(head.count), readings.count == head.count, !Self.places.contains(head)
    else { return }
    let syllables = readings.map(FoldingTables.syllable)
    forms.append(.init(symbols: Pinyin.word(syllables).symbols, kind: .head))
  }

  private static func list(_ words: String) -> [[UInt32]] {
    words.split(separator: " ").map { FoldedLetters(String($0)).letters.map(\.scalar) }
  }

  private static let suffixes = list(
    """
    大学 学院 研究院 研究所 研究中心 科学院 有限公司 公司 集团 中心 委员会 学会 协会 实验室 银行 基金会 \
    医院 出版社 联合会 理事会 办公室 事务所
    """)

  /// Endings of bodies that other bodies belong to.
  private static let wholes = list("大学 学院 科学院 研究院 委员会 公司 集团 基金会 银行 协会 学会")

  /// Words for the kind of thing that a code name or the name of a house belongs to.
  private static let undertakings = list("计划 行动 项目 工程 方案 酒店 饭店 宾馆 山庄 会馆")

  private static let abbreviations: [([UInt32], [UInt32])] = [
    ("中国社会科学院", "社科院"), ("中国科学院", "中科院"), ("中央研究院", "中研院"), ("社会科学院", "社科院"),
    ("科学技术大学", "科大"), ("科技大学", "科大"), ("师范大学", "师大"), ("理工大学", "理工"),
    ("国际关系", "国关"), ("研究中心", "中心"), ("研究院", "院"), ("研究所", "所"), ("委员会", "委"),
  ].map { (list($0)[0], list($1)[0]) }

  private static let places = Set(
    list(
      """
      中国 北京 上海 天津 重庆 香港 南京 武汉 广州 深圳 杭州 成都 西安 山东 四川 浙江 江苏 福建 湖南 湖北 \
      河南 河北 吉林 辽宁 云南 安徽 江西 广东 广西 贵州 甘肃 青海 海南 台湾 东北 西北 华东 华南 中央 国家 国际
      """))
}

extension Array where Element: Equatable {
  func ends(with other: [Element]) -> Bool { reversed().starts(with: other.reversed()) }
}

extension ArraySlice where Element: Equatable {
  fileprivate func ends(with other: [Element]) -> Bool { reversed().starts(with: other.reversed()) }
}
