/// Chinese names: characters that form no word, a surname and what follows it, and the
/// words before a title.
enum ChineseNames {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for name in run.likelyNames { marks.add(bytes: run.bytes(name), .chineseName) }
    markBehindOffices(run, &marks)
    markBrothers(run, &marks)
    var index = 0
    while index < run.segments.count {
      let segment = run.segments[index]
      if segment.classes.contains(.title) { markTitled(run, title: index, &marks) }
      if isName(run, index) {
        var end = extended(run, index)
        if run.segments.indices.contains(end), run.segments[end].classes.contains(.title) {
          end += 1
        }
        mark(run, index..<end, &marks)
        index = end
      } else if let end = nicknameEnd(run, from: index) {
        mark(run, index..<end, &marks)
        index = end
      } else if !segment.isWord, segment.classes.isDisjoint(with: told),
        !(index > 0 && !run.segments[index - 1].isSingle && run.isOne(index, of: nouns)),
        !Division.isGraded(run, segment.characters.lowerBound)
      {
        index = markUnknown(run, from: index, &marks)
      } else {
        index += 1
      }
    }
  }

  /// The end of a nickname, as a segment index: 圆圆, 小亭, 东哥, 王总. Nicknames that are words in the
  /// lexicon are a single segment and do not belong here.
  private static func nicknameEnd(_ run: ChineseRun, from index: Int) -> Int? {
    guard index + 1 < run.segments.count else { return nil }
    let (first, second) = (run.segments[index], run.segments[index + 1])
    guard first.isSingle, second.isSingle else { return nil }
    let other: ChineseClass = [.function, .numeral, .unit, .verb, .before, .behind, .speech]
    let call = run.folded(second.characters)
    if first.classes.contains(.address) {
      let isGiven =
        second.classes.isDisjoint(with: other)
        && (run.nameCosts(second.characters)[.second] ?? .max) < often
      return isGiven ? index + 2 : nil
    }
    let isCall = second.classes.contains(.call)
    guard isCall || first.classes == second.classes,
      first.classes.isDisjoint(with: [.function, .numeral]),
      isCall || run.folded(first.characters).elementsEqual(call)
    else { return nil }
    // 总, 工, 导 and 老 follow only surnames.
    let isRank = isCall && ["总", "工", "导", "老"].contains { call.elementsEqual($0.utf8) }
    if first.classes.contains(.surname), !first.isWord { return index + 2 }
    guard !isRank, first.classes.isDisjoint(with: other) else { return nil }
    let costs = run.nameCosts(first.characters)
    return min(costs[.first] ?? .max, costs[.second] ?? .max) < given ? index + 2 : nil
  }

  /// The cost of a character that is frequent in given names.
  private static let given = 34

  /// 模型卡, 第一步: nouns of one character that the lexicon has no word for.
  private static let nouns = ChineseWordList("卡 步 席 律 府 币 税 餐 班 债")

  /// Classes that other rules handle.
  private static let told: ChineseClass = [
    .place, .organisation, .unit, .kin, .role, .title, .institution, .placeSuffix,
    .numeral, .function,
  ]

  /// Marks the segments of a name, and 小 or 老 before it.
  private static func mark(_ run: ChineseRun, _ segments: Range<Int>, _ marks: inout Marks) {
    var first = run.segments[segments.lowerBound].characters.lowerBound
    if segments.lowerBound > 0,
      run.segments[segments.lowerBound - 1].classes.contains(.address)
    {
      first -= 1
    }
    let end = run.segments[segments.upperBound - 1].characters.upperBound
    marks.add(bytes: run.bytes(first..<end), .chineseName)
  }

  /// Whether a segment is a name: the division says so, or it is only a surname.
  ///
  /// Many surnames are also words. By themselves these are names only after 小 and 老, or
  /// where they speak.
  private static func isName(_ run: ChineseRun, _ index: Int) -> Bool {
    let segment = run.segments[index]
    if segment.classes.contains(.name) { return true }
    guard segment.classes.contains(.surname), !segment.classes.contains(.function),
      !Division.isGraded(run, segment.characters.lowerBound)
    else { return false }
    let isBorne = (run.nameCosts(segment.characters)[.surname] ?? .max) < rare
    if isBorne, !segment.isWord, segment.classes.isDisjoint(with: [.unit, .numeral]) {
      return true
    }
    if index > 0, run.segments[index - 1].classes.contains(.address) { return true }
    guard index == 0, let next = run.segments.dropFirst().first else { return false }
    return next.classes.contains(.speech)
  }

  /// The end of a name, as a segment index. A character may be a word by itself or the end of the
  /// name: "傅全有出任", "塞迪略总统". The text after it decides.
  private static func extended(_ run: ChineseRun, _ index: Int) -> Int {
    let end = index + 1
    guard run.segments[index].classes.contains(.name), end < run.segments.count else { return end }
    let next = run.segments[end]
    let costs = run.nameCosts(next.characters)
    let isForeign = run.segments[index].characters.allSatisfy {
      run.nameCosts($0..<$0 + 1)[.foreign] != nil
    }
    guard next.isSingle, next.classes.isDisjoint(with: [.title, .institution, .placeSuffix]) else {
      return end
    }
    let isShort = run.segments[index].characters.count == 2
    let isGiven = isShort && (costs[.second] ?? .max) < often
    guard isForeign && !next.classes.contains(.function) || isGiven else { return end }
    guard end + 1 < run.segments.count else { return end + 1 }
    let third = run.segments[end + 1]
    let tells =
      !third.classes.isDisjoint(with: [.title, .role])
      || third.classes.contains(.speech) && !third.isSingle
    return tells ? end + 1 : end
  }

  /// The cost of a character that one in a thousand given names ends with.
  private static let often = 28

  /// The cost of a surname that one in four thousand people has.
  private static let rare = 33

  /// Characters that form no word, with single characters next to them: transliterated names.
  private static func markUnknown(
    _ run: ChineseRun, from index: Int, _ marks: inout Marks
  ) -> Int {
    var end = index + 1
    while end < run.segments.count, run.segments[end].isSingle,
      !run.segments[end].classes.contains(.function)
    {
      end += 1
    }
    var first = index
    while first > 0, run.segments[first - 1].isSingle,
      run.segments[first - 1].classes.isDisjoint(with: [.function, .unit, .numeral])
    {
      first -= 1
    }
    mark(run, first..<end, &marks)
    return end
  }

  /// 建国兄: two characters that are a word elsewhere, before a word that friends use.
  private static func markBrothers(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst() where run.segments[index].isSingle {
      let (before, segment) = (run.segments[index - 1], run.segments[index])
      guard run.folded(segment.characters).elementsEqual("兄".utf8), before.characters.count == 2,
        before.classes.isDisjoint(with: [.function, .pronoun, .kin, .numeral])
      else { continue }
      marks.add(
        bytes: run.bytes(before.characters.lowerBound..<segment.characters.upperBound), .chineseName
      )
    }
  }

  /// 社长长妻笃志说, 经理舒畅: the characters between an office and a verb of speaking, or the end, if they
  /// are single characters or a word that begins with a surname.
  private static func markBehindOffices(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst()
    where !run.segments[index - 1].classes.isDisjoint(with: [.title, .role]) {
      markGiven(run, index, &marks)
      let first = run.segments[index].characters.lowerBound
      var end = index
      while end < run.segments.count, run.segments[end].isSingle,
        run.segments[end].classes.isDisjoint(with: joining)
      {
        end += 1
      }
      let isWord =
        end == index && (2...3).contains(run.segments[index].characters.count)
        && run.classes(first..<first + 1).contains(.surname)
        && run.segments[index].classes.isDisjoint(with: [.verb, .title, .role, .speech])
      if isWord { end += 1 }
      let last = end < run.segments.count ? run.segments[end].characters.lowerBound : run.count
      guard (2...longest).contains(last - first),
        end == run.segments.count
          || !isWord && run.segments[end].classes.contains(.speech)
      else { continue }
      marks.add(bytes: run.bytes(first..<last), .chineseName)
    }
  }

  /// 村长其珠告诉记者: two characters that no word rule allows in a name, if the second one is a
  /// frequent ending of given names.
  private static func markGiven(_ run: ChineseRun, _ index: Int, _ marks: inout Marks) {
    guard index + 2 < run.segments.count, run.segments[index].isSingle,
      run.segments[index + 1].isSingle, !run.segments[index + 2].isSingle,
      run.has(.speech, at: index + 2), !run.has(joining, at: index + 1),
      (run.nameCosts(run.segments[index + 1].characters)[.second] ?? .max) < given
    else { return }
    marks.add(bytes: run.bytes(run.characters(index...index + 1)), .chineseName)
  }

  /// The longest name that is recognised by an office, in characters.
  private static let longest = 5

  /// Classes that such a name does not contain.
  private static let joining: ChineseClass = [
    .function, .numeral, .unit, .before, .behind, .speech, .institution, .placeSuffix,
  ]

  /// "高明教授": two or three characters before a title that begin with a surname.
  private static func markTitled(_ run: ChineseRun, title: Int, _ marks: inout Marks) {
    guard let name = titledName(run, title: title) else { return }
    let end = run.segments[title].characters.upperBound
    marks.add(bytes: run.bytes(name.lowerBound..<end), .chineseName)
  }

  /// The characters before a title that are a name.
  static func titledName(_ run: ChineseRun, title: Int) -> Range<Int>? {
    let end = run.segments[title].characters.lowerBound
    for length in [3, 2, 1] where end >= length {
      let name = end - length
      guard
        run.classes(name..<name + 1).contains(.surname)
          || length > 2 && run.classes(name..<name + 2).contains(.surname),
        run.segments.contains(where: { $0.characters.lowerBound == name }),
        length > 1 || run.segments[title - 1].isSingle,
        !ChineseWordNames.nobody.contains(name..<end, of: run)
      else { continue }
      let isName = run.segments[..<title].reversed().prefix { $0.characters.lowerBound >= name }
        .allSatisfy {
          $0.classes.contains(.given)
            || $0.classes.isDisjoint(with: [.institution, .organisation, .place, .title])
              && (!$0.classes.contains(.function) || $0.classes.contains(.surname))
        }
      if isName { return name..<end }
    }
    return nil
  }
}
