import Algorithms

/// A name in Chinese characters, kana or Hangul, expanded to the forms that people use for it.
struct HanName {
  /// The name in Latin letters.
  struct Romanization {
    var family: FoldedWord
    var given: FoldedWord?
    /// Whether its parts count even when they stand alone.
    var isMain: Bool
  }

  /// The forms, whose reason and entry are for the roster to add.
  private(set) var forms: [NameForm] = []
  private let isJapanese: Bool
  private let questions: FormQuestions
  private(set) var romanizations: [Romanization] = []

  /// - Parameters:
  ///   - characters: the name with nothing between its characters.
  ///   - pieces: the same, split at spaces and middle dots.
  ///   - isJapanese: whether its Latin spelling is not pinyin.
  ///   - questions: asks which forms are needed.
  init(_ characters: String, pieces: [String], isJapanese: Bool, _ questions: FormQuestions) {
    self.isJapanese = isJapanese
    self.questions = questions
    var folded = characters.map { Self.fold($0) }
    guard !folded.isEmpty else { return }
    // 顾大使: the title is no given name.
    let title = Self.titles.first {
      $0.count > 1 && folded.count > $0.count && folded.ends(with: $0)
    }
    if let title {
      add(folded, .hanTitled)
      folded.removeLast(title.count)
      let isSurname = folded.count == 1 || Self.compounds.contains(folded.flatMap { $0 })
      if isSurname {
        addChinese(folded, [])
        return
      }
    }
    add(folded, folded.count == 1 ? .hanSurname : .hanFull)
    guard folded.count > 1 else { return }
    let isHangul = Scalars.hangulLetters.contains(folded[0].first ?? 0)
    // A foreign name that is written by sound has dots between its parts.
    if pieces.count > 1, pieces.contains(where: { $0.count > 2 }) {
      for piece in pieces where piece.count > 1 { add(piece.map(Self.fold), .hanFull) }
      return
    }
    let surname = Self.surnameLength(folded, isHangul: isHangul)
    let family = Array(folded[..<surname])
    let given = Array(folded[surname...])
    if isHangul { addKorean(family, given) } else { addChinese(family, given) }
    // Nothing tells whether a Japanese surname has two or three characters, so both are tried.
    if isJapanese, !isHangul, folded.count > 4 {
      addChinese(Array(folded[..<3]), Array(folded[3...]))
    } else if isJapanese, !isHangul, folded.count > 3 {
      add(Array(folded[..<3]), .hanFull)
    }
  }

  private mutating func addChinese(_ family: [[UInt32]], _ given: [[UInt32]]) {
    let isWord = ["东方", "百里", "司空", "公孙"].contains { $0.map(Self.fold) == family }
    add(family, family.count == 1 ? .hanSurname : isWord ? .hanGiven : .hanFull)
    if questions.letsBegin(family.joined()) { addTitled(family, given) }
    for prefix in Self.prefixes { add([prefix] + family, .hanTitled) }
    if let description = Self.descriptions[family.flatMap { $0 }] {
      add(description.map(Self.fold) + family, .hanTitled)
      add(description.map(Self.fold), .hanTitled)
    }
    if given.count > 1 { add(given, .hanGiven) }
    // A Japanese surname usually has two characters.
    if isJapanese, family.count == 1, given.count > 1 { add(family + given.prefix(1), .hanFull) }
    guard let last = given.last else { return }
    for prefix in Self.friendlyPrefixes { add([prefix, last], .hanTitled) }
    if questions.letsBegin(last) {
      for suffix in Self.friendlySuffixes { add([last, suffix], .hanTitled) }
      add([last, last], .hanGiven)
    }
    if questions.letsBegin(given.joined()) {
      if given.count > 1 {
        for suffix in Self.friendlySuffixes { add(given + [suffix], .hanCalled) }
      }
      forms.append(
        NameForm(
          symbols: given.flatMap { $0 } + [NameForm.Joint.word] + family.flatMap { $0 },
          kind: .hanReversed))
      for title in Self.courtesies { add(given + title, .hanTitled) }
    }
    addRomanizations(family.flatMap { $0 }, given.flatMap { $0 })
  }

  /// A surname with an office, a courtesy or something that replaces the given name.
  private mutating func addTitled(_ family: [[UInt32]], _ given: [[UInt32]]) {
    for title in Self.titles {
      add(family + title, .hanTitled)
    }
    if given.count > 1 {
      for title in Self.titles + [[Self.fold("公")]] { add(family + title + given, .hanTitled) }
    }
    for title in Self.calls { add(family + title, .hanCalled) }
    for title in Self.courtesies { add(family + given + title, .hanTitled) }
    for placeholder in ["x", "xx"] {
      add(family + [placeholder.unicodeScalars.map(\.value)], .hanTitled)
    }
  }

  private mutating func addKorean(_ family: [[UInt32]], _ given: [[UInt32]]) {
    if given.count > 1 { add(given, .hanFull) }
    for title in ["교수", "박사", "씨", "선생", "대표", "위원", "장관", "대사", "총장", "의원", "국장", "과장", "기자"] {
      add(family + title.map(Self.fold), .hanTitled)
    }
  }

  private mutating func addRomanizations(_ family: [UInt32], _ given: [UInt32]) {
    var families = Self.products(family.map { Array(FoldingTables.readings(of: $0).prefix(2)) })
    families = Array(families.prefix(2))
    let givens = Self.products(given.map { Array(FoldingTables.readings(of: $0).prefix(2)) })
    let spelled = givens.prefix(6).map { (syllables: $0, words: Self.spellings($0)) }
    for syllables in families {
      let initial = FoldingTables.syllable(syllables[0])[0]
      for title in Self.courtesies
      where questions.lets(chain([initial], title.joined()), .hanTitled) {
        add([[initial]] + title, .hanTitled)
      }
      let family = Self.spellings(syllables)
      for given in spelled {
        forms.append(NameForm(symbols: Zhuyin.letters(syllables + given.syllables), kind: .hanFull))
        for surname in family.pinyin {
          for name in given.words.pinyin { add(surname, name, isMain: true) }
        }
        add(family.wadeGiles, given.words.wadeGiles, isMain: false)
      }
    }
    guard family.count == 1, let spelling = FoldingTables.cantonese(family[0]) else { return }
    for others in givens.prefix(2) {
      add(FoldedWord(spelling), Pinyin.word(others.map(FoldingTables.syllable)), isMain: false)
    }
  }

  /// Syllables as words, in all common spellings.
  private static func spellings(
    _ syllables: [Int]
  ) -> (pinyin: [FoldedWord], wadeGiles: FoldedWord) {
    let pinyin = products(syllables.map { Pinyin.spellings(FoldingTables.syllable($0)) })
    return (pinyin.map(Pinyin.word), Pinyin.word(syllables.map(FoldingTables.wadeGiles)))
  }

  private mutating func add(_ family: FoldedWord, _ given: FoldedWord, isMain: Bool) {
    romanizations.append(
      Romanization(family: family, given: given.symbols.isEmpty ? nil : given, isMain: isMain))
  }

  private mutating func add(_ characters: [[UInt32]], _ kind: NameForm.Kind) {
    guard questions.lets(characters.joined(), kind) else { return }
    forms.append(NameForm(symbols: characters.flatMap { $0 }, kind: kind))
  }

  /// All combinations of one choice from each list.
  private static func products<Element>(_ choices: [[Element]]) -> [[Element]] {
    choices.reduce([[]]) { results, choice in
      results.flatMap { result in choice.map { result + [$0] } }.prefix(16).map { $0 }
    }
  }

  /// The surname of a name in Chinese characters; nil if the name has other characters
  /// or only one.
  static func surname(of name: String) -> String? {
    guard name.count > 1, name.unicodeScalars.allSatisfy({ ScalarKind($0.value) == .han }) else {
      return nil
    }
    return String(name.prefix(surnameLength(name.map(fold), isHangul: false)))
  }

  private static func surnameLength(_ name: [[UInt32]], isHangul: Bool) -> Int {
    if isHangul { return name.count > 4 ? 2 : 1 }
    let start = name.prefix(2).flatMap { $0 }
    if name.count > 2, compounds.contains(start) { return 2 }
    // Names of four characters are mostly Japanese, with a surname of two.
    return name.count > 3 ? 2 : 1
  }

  private static func fold(_ character: Character) -> [UInt32] {
    FoldedLetters(String(character)).letters.map(\.scalar)
  }

  private static func list(_ words: String) -> [[[UInt32]]] {
    words.split(separator: " ").map { $0.map(fold) }
  }

  /// How people describe the parts of a surname's character to tell it from others that
  /// sound alike.
  static let descriptions: [[UInt32]: String] = {
    let pairs = [
      "张": "弓长", "李": "木子", "陈": "耳东", "吴": "口天", "林": "双木", "许": "言午", "胡": "古月", "章": "立早",
      "杨": "木易", "何": "人可", "赵": "走肖", "郑": "关耳", "余": "人禾", "徐": "双人", "黄": "草头", "王": "三横",
      "刘": "文刀", "孙": "子小", "江": "三点水工",
    ]
    return [[UInt32]: String](
      pairs.map { (Self.fold(Character($0)), $1) }, uniquingKeysWith: { first, _ in first })
  }()

  /// Prefixes to a surname. Friends also put them before the last character, and
  /// suffixes after it.
  private static let prefixes = "小老阿大姓".map(fold)
  private static let friendlyPrefixes = "小阿".map(fold)
  private static let friendlySuffixes = "哥姐总兄".map(fold)

  private static let compounds = Set(
    list(
      """
      欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公羊 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公孙 仲孙 轩辕 \
      令狐 钟离 宇文 长孙 慕容 鲜于 闾丘 司徒 司空 夏侯 赫连 南宫 东郭 西门 万俟 闻人 百里 呼延 端木 独孤
      """
    ).map { $0.flatMap { $0 } })

  /// Words that follow a given name or an initial.
  static let courtesies = list("先生 女士 小姐 同志 教授 老师 博士 大使 部长 主任")

  /// Single characters that follow a surname in speech: a shortened office, or a relation.
  private static let calls = list("部 处 局 厅 院 所 站 队 台 导 副 董 秘 家 姓 生 君 桑 公 母 父 妻")

  private static let titles = list(
    """
    教授 副教授 博士 老师 先生 女士 小姐 太太 夫人 同志 部长 副部长 司长 副司长 局长 副局长 处长 副处长 \
    科长 主任 副主任 院长 副院长 校长 副校长 所长 副所长 院士 研究员 副研究员 大使 参赞 公使 领事 总领事 \
    秘书 秘书长 总 总裁 总经理 经理 董事长 董事 主席 副主席 书记 副书记 委员 代表 将军 上将 中将 少将 大校 \
    上校 中校 少校 司令 参谋 参谋长 总理 副总理 省长 市长 县长 区长 厅长 站长 组长 会长 副会长 理事长 理事 \
    顾问 专家 学者 工 工程师 医生 大夫 律师 法官 记者 主编 编辑 导师 讲师 师傅 氏 兄 姐 哥 叔 阿姨 伯 老 某 \
    某某 某人 参事 专员 夫妇 夫妻 父子 父女 母子 母女 兄弟 姐妹 家人 大哥 大姐 sir 队长 团长 馆长 总监 助理 外长 议员 评论员 指导员 政委 同学 学长 前辈 \
    常委 警官 检察官 检察长 审判长 行长 台长 社长 州长 镇长 乡长 村长 股长 舰长 船长 机长 军长 师长 旅长 营长 连长 班长 \
    议长 署长 庭长 厂长 店长 总长 首长 次长 室长 护士长 干事 总干事 总师 总工 总编 教练 教官 军官 武官 博导 老板 首席 发言人 \
    设计师 分析师 会计师 牧师 神父 航天员 飞行员 联络员 观察员 协调员 特使 创始人 负责人 主持人 召集人 翻译 司机 导演 \
    爷爷 奶奶 伯伯 叔叔 大叔 大爷 大妈 婶 嫂 总统 副总统 首相 大臣 阁下 亲王
    """)
}
