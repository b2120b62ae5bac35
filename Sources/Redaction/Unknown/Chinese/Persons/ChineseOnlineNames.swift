/// Names that people go by on the Internet, and nicknames with a letter in them: 网友“风清月浅”,
/// 发信人：北宁来客, @Ryan不软, 老K.
enum ChineseOnlineNames {
  static func mark(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    markLetter(run, index, passage, &marks)
    markMention(run, index, passage, &marks)
    markSender(run, index, passage, &marks)
    markQuoted(run, index, passage, &marks)
  }

  /// 老K, 小S: 老, 小 or 阿 and a capital letter.
  private static func markLetter(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard let last = run.segments.last, last.isSingle, passage.isGlued(index),
      run.isOne(run.segments.count - 1, of: addresses), let letter = passage[index + 1],
      letter.isWord, Self.letters(letter, passage) == 1,
      !run.has([.function, .numeral], at: run.segments.count - 2)
    else { return }
    // 小A股, 老B型
    if passage.isGlued(index + 1), let next = passage[index + 2], next.kind == .han,
      things.end(in: ChineseRun(index + 2, of: passage), from: 0) != nil
    {
      return
    }
    marks.add(bytes: run.bytes(last.characters).lowerBound..<letter.end, .chineseName)
  }

  /// The number of letters in a word that consists of capital letters; 0 for any other word.
  private static func letters(_ token: Token, _ passage: Passage) -> Int {
    var (position, count) = (token.start, 0)
    while position < token.end {
      let (code, length) = UTF8Scalars.scalar(in: passage.text, at: position)
      switch code {
      case "A"..."Z", "Ａ"..."Ｚ": count += 1
      default: return 0
      }
      position += length
    }
    return count
  }

  private static let addresses = ChineseWordList("老 小 阿")
  private static let things = ChineseWordList("股 级 型 类 区 座 栋 组 轮 调 段 卷 面 盘 班 线")

  /// @Ryan不软：: the ideographs of a name that @ introduces.
  private static func markMention(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    let isMention =
      passage.isSign("@", at: index - 1) && passage.isGlued(index - 1)
      || passage.isSign("@", at: index - 2) && passage.isGlued(index - 2)
        && passage.isGlued(index - 1) && (passage[index - 1]?.isWord ?? false)
    guard isMention, run.count <= longest else { return }
    let isClosed =
      passage[index + 1] == nil || !passage.isGlued(index) || passage.isSign(":", at: index + 1)
      || passage.isSign("@", at: index + 1)
    guard isClosed else { return }
    marks.add(index...index, .chineseName)
  }

  /// The number of characters in such a name, and the number of tokens.
  private static let longest = 8
  private static let longestTokens = 8

  /// 发信人：Smash（嘶马斜~杀球）, ［北宁来客］于２００８: who sent a message, with the name in brackets.
  private static func markSender(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    if run.count <= longest, passage.isSign("[", at: index - 1), passage.isSign("]", at: index + 1),
      let next = passage[index + 2], next.kind == .han,
      times.end(in: ChineseRun(index + 2, of: passage), from: 0) != nil,
      passage[index + 3]?.kind == .number
    {
      marks.add(index...index, .chineseName)
    }
    guard senders.start(in: run, before: run.count) != nil, passage.isSign(":", at: index + 1)
    else {
      return
    }
    var end = index + 2
    while end < index + 2 + longestTokens, let token = passage[end], token.breaks == 0,
      !passage.isSign(",", at: end), !passage.isSign(";", at: end)
    {
      end += 1
    }
    guard end > index + 2 else { return }
    marks.add(index + 2...end - 1, .chineseName)
  }

  private static let senders = ChineseWordList("发信人 寄信人 发帖人 发贴人 楼主 网名 昵称")
  private static let times = ChineseWordList("于")

  /// 网友“菠菜X6”: the name of a user between quotation marks.
  private static func markQuoted(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard passage.isSign("\"", at: index + 1), users.start(in: run, before: run.count) != nil,
      let end = (index + 3..<index + 3 + longestTokens).first(where: {
        passage.isSign("\"", at: $0)
      }),
      passage.tokens[end - 1].end - passage.tokens[index + 2].start <= longestName
    else { return }
    marks.add(index + 2...end - 1, .chineseName)
  }

  /// In bytes.
  private static let longestName = 30
  private static let users = ChineseWordList("网友 网民 博主 楼主 微友 网名 版主 昵称 网名叫 网名为")
}
