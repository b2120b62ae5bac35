/// Lists and columns of names: a word between names is a name as well, as in 王海峰、白雪 or in a
/// bullet list with one name in a line.
struct ChineseNameLists {
  /// A run that may be an item.
  private struct Item {
    var token: Int
    var bytes: Range<Int>
    var isName: Bool
    /// Whether the item is a given name that is also a word.
    var isGiven = false
    /// Whether the item is the head of a column, or a number of persons follows it.
    var isHead = false
    var isCounted = false
    /// Where the item stands in its line, if it fills a cell or a line.
    var column: Int?
    var line: Int
  }

  private var items: [Item] = []
  private var line = 0
  private var lastToken = -1

  /// Records a run.
  mutating func add(_ run: ChineseRun, _ index: Int, _ passage: Passage) {
    for place in lastToken + 1...index where passage.tokens[place].breaks > 0 { line += 1 }
    lastToken = index
    if Self.heads.contains(0..<run.count, of: run), let column = Self.column(index, passage) {
      items.append(
        Item(
          token: index, bytes: run.bytes(0..<run.count), isName: false, isHead: true,
          column: column, line: line))
      return
    }
    if ChineseWordNames.isWhole(run) {
      append(run, index, 0..<run.count, column: Self.column(index, passage))
      return
    }
    // 与会者有江山、: the last word of a run before 、
    if isListed(index + 1, passage), let last = run.segments.indices.last, last > 0 {
      let isOpen =
        run.has([.before, .title, .role], at: last - 1) || run.isOne(last - 1, of: Self.openers)
      if isOpen || run.has(.name, at: last), isNameLike(run, last) {
        append(run, index, run.segments[last].characters, isPart: true)
      }
    }
    if run.segments.count > 1, isClosed(run, 1), isNameLike(run, 0) {
      append(run, index, run.segments[0].characters, isPart: true)
    }
  }

  private mutating func append(
    _ run: ChineseRun, _ index: Int, _ characters: Range<Int>, isPart: Bool = false,
    column: Int? = nil
  ) {
    let isName =
      isPart
      ? run.segments.contains { $0.characters == characters && $0.classes.contains(.name) }
      : ChineseWordNames.isFound(run)
    items.append(
      Item(
        token: index, bytes: run.bytes(characters),
        isName: isName, isGiven: ChineseWordSpeakers.givens.contains(characters, of: run),
        isCounted: isPart && characters.lowerBound == 0
          && (Self.counts.end(in: run, from: characters.upperBound) != nil
            || run.isOne(1, of: Self.joints) && run.has(.name, at: 2)),
        column: column, line: line))
  }

  private func isNameLike(_ run: ChineseRun, _ index: Int) -> Bool {
    run.has(.name, at: index) || ChineseWordNames.mayBeName(run, index)
  }

  /// Whether a name may end before a segment.
  private func isClosed(_ run: ChineseRun, _ index: Int) -> Bool {
    run.has([.speech, .behind, .title], at: index) || run.isOne(index, of: Self.closers)
      || Self.counts.end(in: run, from: run.segments[index].characters.lowerBound) != nil
  }

  private func isListed(_ index: Int, _ passage: Passage) -> Bool {
    guard let mark = passage[index], mark.sign == UInt8(ascii: ",") else { return false }
    return UTF8Scalars.scalar(in: passage.text, at: mark.start).code == "、"
  }

  /// The number of cells before a token in its line; nil if it does not fill its cell.
  private static func column(_ index: Int, _ passage: Passage) -> Int? {
    let next = ChineseWordNames.afterBracket(index + 1, passage)
    let isEnd =
      passage[next].map { $0.breaks > 0 || $0.sign.isOne(of: "|,") || isTab($0, passage) } ?? true
    guard isEnd else { return nil }
    if ChineseWordNames.beginsLine(index, passage) { return 0 }
    guard let before = passage[index - 1],
      before.sign == UInt8(ascii: "|") || isTab(passage.tokens[index], passage)
    else { return nil }
    var (place, count) = (index, 0)
    while place > 0, passage.tokens[place].breaks == 0 {
      place -= 1
      if passage.isSign("|", at: place) || isTab(passage.tokens[place + 1], passage) { count += 1 }
    }
    return count
  }

  private static func isTab(_ token: Token, _ passage: Passage) -> Bool {
    token.start > 0 && passage.text[token.start - 1] == UInt8(ascii: "\t")
  }

  /// Marks the words among the names, and returns their tokens.
  func mark(_ passage: Passage, _ marks: inout Marks) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = 0
    while first < items.count {
      var end = first + 1
      while end < items.count, follows(items[end - 1], items[end], passage) { end += 1 }
      let group = items[first..<end]
      let tells =
        group.contains { $0.isName || $0.isGiven } || group.last?.isCounted ?? false
      if group.count > 1, tells {
        for item in group where !item.isHead && !item.isName { found.append(item.bytes) }
      }
      first = end
    }
    found += columns()
    for bytes in found { marks.add(bytes: bytes, .chineseName) }
    return found
  }

  /// Whether 、 or a bracketed remark and 、 is between two items.
  private func follows(_ before: Item, _ after: Item, _ passage: Passage) -> Bool {
    let next = ChineseWordNames.afterBracket(before.token + 1, passage)
    return after.token == next + 1 && isListed(next, passage)
  }

  /// The words in columns and bullet lists where at least a third of the items are names.
  private func columns() -> [Range<Int>] {
    var found: [Range<Int>] = []
    let cells = items.filter { $0.column != nil }
    for column in Set(cells.compactMap(\.column)) {
      var rows: [Item] = []
      for cell in cells where cell.column == column {
        if let last = rows.last, cell.line - last.line > (cell.isHead ? 0 : 2) {
          found += Self.words(among: rows)
          rows = []
        }
        rows.append(cell)
      }
      found += Self.words(among: rows)
    }
    return found
  }

  private static func words(among rows: [Item]) -> [Range<Int>] {
    let names = rows.count(where: \.isName)
    let isHeaded = rows.first?.isHead ?? false
    guard rows.count > 1, isHeaded || names > 0 && names * 4 >= rows.count else { return [] }
    return rows.filter { !$0.isHead && !$0.isName }.map(\.bytes)
  }

  private static let openers = ChineseWordList("的 有 包括 是 如 为 和 与 即 请 由")
  private static let closers = ChineseWordList("和 与 及 等 没 没有 不 都 也 均 组成")

  private static let joints = ChineseWordList("和 与 及 以及")
  private static let counts = ChineseWordList(
    "两位 三位 四位 五位 六位 七位 八位 二位 两人 二人 三人 四人 五人 六人 七人 八人")
  private static let heads = ChineseWordList(
    """
    姓名 名字 发言者 发言人 代表 主持 主持人 记录人 与会者 参会者 参会人 专家 嘉宾 讲者 报告人 成员 负责人 联系人
    负责 责任人 牵头 牵头人 主讲 主讲人 执笔 经办人 起草人 审核人
    """)
}
