/// Chinese numbers, sums, days and years, in ideographs and behind figures.
enum ChineseNumbers {
  static func mark(
    _ run: ChineseRun, after index: Int, in passage: Passage, _ marks: inout Marks
  ) {
    var start = 0
    // "2024" followed by "年": the figures are a separate token.
    if let before = passage[index - 1], before.hasDigit, !passage.references[index - 1],
      passage.tokens[index].start - before.end <= 1
    {
      let unit = isRough(run, 0) ? 1 : 0
      let end = unitEnd(run, from: unit)
      // 10:30 方法: behind a space, a unit is a word by itself.
      let isSpaced = passage.tokens[index].start > before.end
      if end > 0, !isSpaced || passage.tokens[index].breaks == 0 && run.isEdge(end) {
        let reason: Candidate.Reason = end > unit && isDate(run, unit: unit) ? .date : .quantity
        marks.add(bytes: before.start..<run.bytes(0..<end).upperBound, reason)
        start = end
      }
    }
    while start < run.count {
      let end = numeralEnd(run, from: start)
      guard end > start else {
        start += 1
        continue
      }
      let unit = unitEnd(run, from: end)
      if isSaid(run, start..<end, unit: end..<unit) {
        start = unit
        continue
      }
      if isTelling(run, start..<end, unit: end..<unit) {
        let reason: Candidate.Reason =
          unit > end && isDate(run, unit: end) ? .date : .quantity
        marks.add(bytes: run.bytes(start..<unit), reason)
      }
      start = max(unit, end)
    }
  }

  private static func numeralEnd(_ run: ChineseRun, from start: Int) -> Int {
    var end = start
    if ordinals.contains(start..<start + 1, of: run) { end += 1 }
    while end < run.count {
      guard isNumeral(run, end) || end > start && isRound(run, end - 1) && isRough(run, end) else {
        break
      }
      end += 1
    }
    return end == start + 1 && !isNumeral(run, start) ? start : end
  }

  private static func isNumeral(_ run: ChineseRun, _ character: Int) -> Bool {
    run.classes(character..<character + 1).contains(.numeral)
  }

  /// A character after a round number that says how exact it is: 五十多人, 三百余名, 十几个. It belongs to
  /// the number; otherwise 数十多人 would replace it.
  private static func isRough(_ run: ChineseRun, _ character: Int) -> Bool {
    guard character < run.count else { return false }
    if roughly.contains(character..<character + 1, of: run) { return true }
    let next = character + 1
    return about.contains(character..<character + 1, of: run) && next < run.count
      && (isNumeral(run, next) || unitEnd(run, from: next) > next)
  }

  private static func isRound(_ run: ChineseRun, _ character: Int) -> Bool {
    round.contains(character..<character + 1, of: run)
  }

  private static let ordinals = ChineseWordList("第")
  private static let roughly = ChineseWordList("多")
  private static let about = ChineseWordList("余 来 几")
  private static let round = ChineseWordList("十 百 千 万 亿 廿 卅")

  /// The end of what a number counts: at most two units ("年前", "万元"), and 半.
  private static func unitEnd(_ run: ChineseRun, from start: Int) -> Int {
    for length in [2, 1] where start + length <= run.count {
      guard run.classes(start..<start + length).contains(.unit) else { continue }
      let end = start + length
      if end < run.count, isTail(run, end) { return end + 1 }
      return end
    }
    return start
  }

  private static func isTail(_ run: ChineseRun, _ character: Int) -> Bool {
    tails.contains(character..<character + 1, of: run)
  }

  private static let tails = ChineseWordList("前 后 半 多 初 底 末 中")

  private static func isDate(_ run: ChineseRun, unit: Int) -> Bool {
    dates.contains(unit..<unit + 1, of: run)
  }

  private static let dates = ChineseWordList("年 月 日 号 时 点 世 周 星")

  /// 三点建议, 两个方面, 两国: a small number of things that are said, or of the sides that every
  /// such dialogue has.
  private static func isSaid(_ run: ChineseRun, _ number: Range<Int>, unit: Range<Int>) -> Bool {
    guard unit.count == 1 else { return false }
    // 第三方, 第三国: nobody has counted these.
    if number.count == 2, run.folded(number).elementsEqual("第三".utf8) {
      return run.folded(unit).elementsEqual("方".utf8) || run.folded(unit).elementsEqual("国".utf8)
    }
    guard number.count == 1 else { return false }
    func isOne(_ characters: Range<Int>, _ words: [StaticString]) -> Bool {
      let bytes = run.folded(characters)
      return words.contains { word in word.withUTF8Buffer { unsafe bytes.elementsEqual($0) } }
    }
    if isOne(unit, ["国"]) { return isOne(number, ["两"]) }
    guard isOne(unit, ["点", "个", "条", "项", "种", "类", "套"]), unit.upperBound + 2 <= run.count else {
      return false
    }
    return isOne(unit.upperBound..<unit.upperBound + 2, spoken)
  }

  private static let spoken: [StaticString] = [
    "建议", "意见", "看法", "共识", "要求", "原因", "问题", "认识", "想法", "理由", "说明", "补充", "方面", "原则",
    "层面", "阶段", "领域", "角度", "维度", "议题", "步骤", "方案", "选项", "结论", "前提", "条件", "目标", "任务",
    "特点", "因素", "关切", "疑问", "例子", "方法", "观点", "模式", "风险", "途径", "路径", "方向", "层次", "环节",
    "概念", "情况", "可能", "办法", "挑战", "理解", "框架", "制度", "保留", "类型", "指标", "机制", "标准", "场景",
    "情形", "用途", "主题", "要点", "措施", "选择", "立场", "后果", "趋势", "困难", "障碍", "分歧", "解释", "定义",
    "术语", "类别", "支柱", "国家", "文本", "草案", "渠道", "工具", "模型", "体系", "规则", "手段", "威胁", "误区",
  ]

  /// "一个" and "一些" are articles, and a single numeral may be part of a word.
  private static func isTelling(
    _ run: ChineseRun, _ number: Range<Int>, unit: Range<Int>
  ) -> Bool {
    // 第二，: what numbers the points of a speech.
    if number.lowerBound == 0, number.upperBound == run.count,
      run.folded(0..<1).elementsEqual("第".utf8)
    {
      return false
    }
    if number.count > 1 { return unit.count > 0 || !isWord(run, number) }
    guard !unit.isEmpty else { return false }
    return !run.folded(number).elementsEqual("一".utf8) || isDate(run, unit: unit.lowerBound)
  }

  /// Whether the characters are inside an ordinary word: 万一, 三三两两.
  private static func isWord(_ run: ChineseRun, _ characters: Range<Int>) -> Bool {
    run.segments.contains {
      $0.isWord && $0.characters.lowerBound <= characters.lowerBound
        && $0.characters.upperBound >= characters.upperBound
    }
  }
}
