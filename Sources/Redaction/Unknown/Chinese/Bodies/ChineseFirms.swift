/// Firms by the word for a firm, or for a line of business, that ends their names.
enum ChineseFirms {
  /// 大北集团: two or three characters, each a word by itself, before a word for a firm.
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst()
    where run.has(.trade, at: index) && run.has(.name, at: index - 1) {
      // 森隆药业: a name and a line of business.
      marks.add(bytes: run.bytes(run.characters(index - 1...index)), .organisation)
    }
    for index in run.segments.indices.dropFirst(2) where run.isOne(index, of: firms) {
      var first = index
      while first > 0, index - first < 3, ChineseBodyEndings.mayJoin(run, first - 1),
        !run.has([.numeral, .pronoun, .address, .toward], at: first - 1),
        !run.isOne(first - 1, of: sizes)
      {
        first -= 1
      }
      guard index - first > 1 else { continue }
      marks.add(bytes: run.bytes(run.characters(first...index)), .organisation)
    }
    for index in run.segments.indices.dropFirst() where run.isOne(index, of: firms) {
      markCoined(run, index, index, &marks)
      // 兴发水泥有限公司: what the firm makes comes between.
      let begin = ChineseBodyEndings.start(run, index)
      if begin < index, !run.has(ChineseBodyEndings.telling, at: begin) {
        markCoined(run, begin, index, &marks)
      }
    }
    // 深业控股: a line of business after a name that the division has cut.
    for index in run.segments.indices.dropFirst() where run.isOne(index, of: enterprises) {
      let end = run.segments[index].characters.lowerBound
      guard run.segments[index - 1].isSingle,
        let name = run.likelyNames.last(where: { $0.upperBound == end && $0.count < 4 })
      else { continue }
      marks.add(
        bytes: run.bytes(name.lowerBound..<run.segments[index].characters.upperBound), .organisation
      )
    }
  }

  /// 申能集团, 名力集团: two or three characters that are hardly ever a word, between an edge or a
  /// preposition and a word for a firm.
  private static func markCoined(
    _ run: ChineseRun, _ begin: Int, _ index: Int, _ marks: inout Marks
  ) {
    let end = run.segments[begin].characters.lowerBound
    let other: ChineseClass = [
      .numeral, .pronoun, .day, .title, .role, .institution, .before, .toward, .speech,
    ]
    var first = begin
    while first > 0, end - run.segments[first - 1].characters.lowerBound <= longestCoined,
      !run.has(other, at: first - 1), !run.isOne(first - 1, of: sizes),
      !run.isOne(first - 1, of: counts)
    {
      first -= 1
    }
    let characters = run.segments[first].characters.lowerBound..<end
    guard characters.count > 1, first == 0 || run.has([.before, .toward, .speech], at: first - 1)
    else { return }
    let pieces = run.segments[first..<begin]
    let isCoined =
      pieces.count == 1
      ? run.word(characters).cost >= coined && !run.has(.institution, at: first)
      : pieces.allSatisfy(\.isSingle) && !pieces.contains { $0.classes.contains(.function) }
    guard isCoined else { return }
    marks.add(
      bytes: run.bytes(characters.lowerBound..<run.segments[index].characters.upperBound),
      .organisation)
  }

  /// The number of characters in a coined name, and the cost of a word that is hardly ever used.
  private static let enterprises = ChineseWordList("集团 公司 有限公司 控股 股份 软件 证券 药业 乳业 实业 重工 石化 传媒 唱片")
  private static let longestCoined = 3
  private static let coined = 58
  private static let counts = ChineseWordList("家 个 些 种 类 间 批 级 型 大 小 跨 有 是 在 到 做 开 建 办 入 进 去")

  private static let firms = ChineseWordList("公司 集团 集团公司 有限公司 实业 酒店 银行")
  private static let sizes = ChineseWordList(
    "该 本 各 某 总 子 分 母 两 多 全 此 其 这 那 我 贵 敝 原 新 老 外 他 她 办 好 使 由 因 为 从 与 即 如 若 但 并 又 也")
}
