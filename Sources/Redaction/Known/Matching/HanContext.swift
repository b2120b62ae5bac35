/// Decides from the context whether Chinese characters that look like a name are one.
struct HanContext {
  let text: FoldedLetters

  /// A whole name, or one with a title: it counts unless it is part of a longer word, or is
  /// itself a word and is used as one.
  func countsAsName(_ range: Range<Int>) -> Bool {
    guard range.count == 2 else { return true }
    return !isInLongerWord(range) && !isGraded(range) && !isCounted(range)
  }

  /// A given name by itself: if it is a word, it counts only where it begins a clause
  /// or somebody acts.
  func countsAsGivenName(_ range: Range<Int>) -> Bool {
    guard FoldingTables.isHanWord(text.scalars(range)[...]) else { return true }
    guard countsAsName(range) else { return false }
    if isCalled(range) || isMissed(range) { return true }
    guard let next = character(range.upperBound) else { return true }
    if speaks(range.upperBound) { return true }
    return Self.verbs.contains(next) && !isHan(range.lowerBound - 1, behind: range.lowerBound)
  }

  /// A surname by itself: no Chinese character may touch it, except a verb of speaking after it.
  func countsAsSurname(_ range: Range<Int>) -> Bool {
    let isInList = character(range.upperBound) == nil && isLinked(range.lowerBound)
    guard isInList || !isHan(range.lowerBound - 1, behind: range.lowerBound) else { return false }
    guard let next = character(range.upperBound) else { return true }
    return Self.verbs.contains(next) || next == Self.andOthers || isCount(range.upperBound)
  }

  /// Whether a preposition or conjunction precedes it without forming a word with it: 与单、查.
  private func isLinked(_ index: Int) -> Bool {
    guard index > 0, isHan(index - 1, behind: index) else { return false }
    return Self.links.contains(text.letters[index - 1].scalar)
      && !FoldingTables.isHanWord(text.scalars(index - 1..<index + 1)[...])
  }

  /// Whether a number of people follows: 两位, 三人.
  private func isCount(_ index: Int) -> Bool {
    guard let number = character(index), let counted = character(index + 1) else { return false }
    return Self.numerals.contains(number) && Self.persons.contains(counted)
  }

  /// A surname and one more character: not if they are a word or part of other words.
  func countsAsCall(_ range: Range<Int>) -> Bool {
    guard countsAsGivenName(range), !isInLongerWord(range) else { return false }
    let (first, last) = (range.lowerBound, range.upperBound)
    if first > 0, text.letters[first].gap == .none,
      FoldingTables.isHanWord(text.scalars(first - 1..<first + 1)[...])
    {
      return false
    }
    guard last < text.letters.count, text.letters[last].gap == .none else { return true }
    return !FoldingTables.isHanWord(text.scalars(last - 1..<last + 1)[...])
  }

  /// Characters that only sound like a name: not if they are a word, or end or begin one.
  func countsAsReading(_ range: Range<Int>) -> Bool {
    let characters = text.scalars(range)
    let first = range.lowerBound
    let isSurname = isSurname(characters[0])
    if range.count <= 4, range.count > 1, FoldingTables.isHanWord(characters[...]) {
      return isSurname && countsAsName(range) && (isCalled(range) || isAgent(range))
    }
    if first > 0, text.letters[first].gap == .none,
      FoldingTables.isHanWord(text.scalars(first - 1..<first + 1)[...])
    {
      // "同意向超": the characters before it are a word by themselves.
      guard isSurname, first > 1, text.letters[first - 1].gap == .none,
        FoldingTables.isHanWord(text.scalars(first - 2..<first)[...])
      else { return false }
    }
    let last = range.upperBound
    guard range.count == 2, last < text.letters.count, text.letters[last].gap == .none else {
      return true
    }
    return !FoldingTables.isHanWord(text.scalars(last - 1..<last + 1)[...])
  }

  /// Whether a character is a surname.
  private func isSurname(_ scalar: UInt32) -> Bool {
    guard let character = Unicode.Scalar(scalar) else { return false }
    return Lexicon.nameCosts(of: Array(String(character).utf8)[...])[.surname] != nil
  }

  /// Whether it is inside a phrase that calls for a person: 由…主持, 同意…的意见.
  private func isCalled(_ range: Range<Int>) -> Bool {
    let behind = scalars(range.upperBound, 2)
    if isHan(range.lowerBound - 1, behind: range.lowerBound) {
      let before = text.letters[range.lowerBound - 1].scalar
      if Self.callers.contains(before),
        Self.duties.contains(behind) || character(range.upperBound) == Self.handles
      {
        return true
      }
      if Self.links.contains(before), Self.company.contains(behind) { return true }
    }
    if !isHan(range.lowerBound - 1, behind: range.lowerBound),
      Self.ownViews.contains(scalars(range.upperBound, 3))
    {
      return true
    }
    return Self.stances.contains(scalars(range.lowerBound - 2, 2))
      && Self.views.contains(behind)
  }

  /// Whether the name begins a clause about whether the person was there: 没有来, 缺席.
  private func isMissed(_ range: Range<Int>) -> Bool {
    guard
      !isHan(range.lowerBound - 1, behind: range.lowerBound)
        || Self.openings.contains(scalars(range.lowerBound - 2, 2))
    else { return false }
    return Self.absences.contains(scalars(range.upperBound, 2))
      || Self.absences.contains(scalars(range.upperBound, 3))
  }

  /// Whether it begins a clause, after words of time and place, and somebody acts: 会上…和.
  private func isAgent(_ range: Range<Int>) -> Bool {
    guard let next = character(range.upperBound) else { return false }
    if speaks(range.upperBound) { return true }
    guard Self.verbs.contains(next) else { return false }
    return !isHan(range.lowerBound - 1, behind: range.lowerBound)
      || Self.openings.contains(scalars(range.lowerBound - 2, 2))
  }

  /// Some adjacent characters; empty if there are not enough.
  private func scalars(_ first: Int, _ count: Int) -> [UInt32] {
    guard first >= 0, first + count <= text.letters.count else { return [] }
    let letters = text.letters[first..<first + count]
    guard letters.dropFirst().allSatisfy({ $0.gap == .none }) else { return [] }
    return letters.map(\.scalar)
  }

  private func isInLongerWord(_ range: Range<Int>) -> Bool {
    // Skipped signs can make a range longer than its characters.
    for length in 3...4 where length >= range.count {
      for start in (range.upperBound - length)...range.lowerBound {
        let around = start..<start + length
        guard start >= 0, around.upperBound <= text.letters.count else { continue }
        guard text.letters[around].dropFirst().allSatisfy({ $0.gap == .none }) else { continue }
        if FoldingTables.isHanWord(text.scalars(around)[...]) { return true }
      }
    }
    return false
  }

  /// Whether an adverb of degree precedes it: what has degrees is not a name.
  private func isGraded(_ range: Range<Int>) -> Bool {
    guard isHan(range.lowerBound - 1, behind: range.lowerBound) else { return false }
    return Self.degrees.contains(text.letters[range.lowerBound - 1].scalar)
  }

  /// Whether a number stands before a unit of measure, as in 十万里.
  private func isCounted(_ range: Range<Int>) -> Bool {
    guard Self.units.contains(text.letters[range.lowerBound].scalar), range.lowerBound > 0 else {
      return false
    }
    let before = text.letters[range.lowerBound - 1]
    return before.traits.contains(.digit) || Self.numerals.contains(before.scalar)
  }

  private func isHan(_ index: Int, behind: Int) -> Bool {
    index >= 0 && text.letters[behind].gap == .none
      && text.letters[index].scalar >= Scalars.firstIdeograph
  }

  /// The character that follows without a gap.
  private func character(_ index: Int) -> UInt32? {
    guard index < text.letters.count, text.letters[index].gap == .none,
      text.letters[index].scalar >= Scalars.firstIdeograph
    else { return nil }
    return text.letters[index].scalar
  }

  /// Whether a verb follows that only people can be the subject or companion of.
  private func speaks(_ index: Int) -> Bool {
    let isSaying = text.letters[index].scalar == Self.says
    guard index + 1 < text.letters.count, text.letters[index + 1].gap == .none else {
      return isSaying
    }
    // 不同意 is a verb, but 不同意见 means "different opinions".
    if text.letters[index].scalar == Self.not, Self.speech.contains(scalars(index + 1, 2)) {
      return character(index + 3) != Self.opinion
    }
    let verb = text.scalars(index..<index + 2)
    return Self.speech.contains(verb) || isSaying && !FoldingTables.isHanWord(verb[...])
  }

  private static let says = Scalars.of("说")[0]
  private static let not = Scalars.of("不")[0]
  private static let opinion = Scalars.of("见")[0]
  private static let speech = Set(
    """
    认为 表示 指出 建议 提出 介绍 说道 问道 回答 强调 补充 反对 同意 解释 主张 坚持 透露 回忆 承认 否认 发言 \
    讨论 商量 交谈 会面 见面 会谈 通话 商定 联系
    """.split(separator: " ").map { $0.unicodeScalars.map(\.value) })

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
  }

  /// Words before a person who is called upon, and the tasks that follow.
  private static let callers = characters("由请让找")
  /// 请…把…整理好.
  private static let handles = Scalars.of("把")[0]
  private static let duties = words(
    """
    主持 负责 发言 介绍 牵头 代表 担任 起草 补充 说明 回答 转交 联系 主讲 总结 答复 出面 致辞 讲话 先讲 先说 签字 签名 核对 \
    核实 确认 整理 谈话 帮忙
    """)
  /// Words around a person whose view is shared.
  private static let stances = words(
    "同意 赞成 反对 支持 赞同 采纳 接受 听取 按照 依照 根据 感谢 参考 收到 转达 征求")
  private static let views = words("的意 的看 的观 的建 的说 的提 的方 的主 的发 的解 的邀 的来 的回 的草 的想 的帮")
  /// 成立的意见: things that only people have; they count where the clause begins with the name.
  private static let ownViews = words("的意见 的看法 的观点 的建议 的说法 的意思 的立场")
  private static let company = words("一起 一道 一同 商量 见面 通话 握手 合影 吃饭 喝茶 聊天 散步 共进")
  private static let absences = words("没来 没有来 缺席 迟到 请假 先走 早退 没到 又提 又问 又说 接着 插话 摇头 点头")
  private static let openings = words("会上 会后 会前 会间 随后 然后 接着 上午 下午 昨天 今天 当时 期间 席间 其中")

  private static func characters(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }

  /// First characters of verbs of speaking and acting, and characters that link two names.
  private static let verbs = characters("说称问答表认指强提建补回同反主觉希介解告写道曾也和与及跟对在向")
  private static let links = characters("与和跟及同由请对向据让给")
  private static let persons = characters("位人名")
  /// 等, which ends an incomplete list.
  private static let andOthers = Scalars.of("等")[0]
  private static let degrees = characters("很更最极挺较颇够太甚")
  private static let units = characters("万千百")
  private static let numerals = characters("一二三四五六七八九十百千几数两多")
}
