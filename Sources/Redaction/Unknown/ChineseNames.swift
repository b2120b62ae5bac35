/// Chinese names: characters that make no word, a surname and what follows it, what stands before
/// a title.
enum ChineseNames {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    var index = 0
    while index < run.segments.count {
      let segment = run.segments[index]
      if segment.classes.contains(.title) { markTitled(run, title: index, &marks) }
      if var end = nameEnd(run, surname: index) {
        if run.segments.indices.contains(end), run.segments[end].classes.contains(.title) {
          end += 1
        }
        mark(run, index..<end, &marks)
        index = end
      } else if !segment.isWord, segment.classes.isDisjoint(with: told) {
        index = markUnknown(run, from: index, &marks)
      } else {
        index += 1
      }
    }
  }

  /// What other rules tell.
  private static let told: ChineseClass = [
    .place, .organisation, .unit, .kin, .role, .title, .institution, .placeSuffix,
    .numeral, .function,
  ]

  /// The segments of a name; with 小 or 老 before it.
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

  /// Where the name ends that begins with a surname; nil if none does.
  ///
  /// Many surnames are words: those begin a name only before a character that is in no word.
  private static func nameEnd(_ run: ChineseRun, surname index: Int) -> Int? {
    let segment = run.segments[index]
    guard segment.classes.contains(.surname), !segment.classes.contains(.function) else {
      return nil
    }
    let isAddressed = index > 0 && run.segments[index - 1].classes.contains(.address)
    let isSurname =
      !segment.isWord || isAddressed
      || segment.classes.contains(.unit) && !isCounting(run, before: index)
    guard run.segments.indices.contains(index + 1) else { return isSurname ? index + 1 : nil }
    let next = run.segments[index + 1]
    if isSurname, next.classes.contains(.function) { return index + 1 }
    let isOnlyCounted = segment.classes.contains(.unit) && !isCounting(run, before: index)
    if segment.isWord || segment.classes.contains(.unit), !isOnlyCounted {
      if next.classes.contains(.given) { return index + 2 }
      return next.isSingle && !next.isWord ? given(run, from: index + 1) : nil
    }
    if next.classes.contains(.given) { return index + 2 }
    if next.classes.contains(.title) || next.classes.contains(.function) { return index + 1 }
    if next.isSingle { return given(run, from: index + 1) }
    // A given name of two characters may be a word: 建国, 伟明.
    return next.characters.count == 2 && next.classes.isDisjoint(with: told) ? index + 2 : index + 1
  }

  /// Whether what stands before a word makes it a measure: "三张", "这张", "每周".
  private static func isCounting(_ run: ChineseRun, before index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = run.segments[index - 1]
    return before.classes.contains(.numeral)
      || before.isSingle
        && ["这", "那", "每", "几", "本", "上", "下", "半", "首", "该", "数"].contains {
          run.folded(before.characters).elementsEqual($0.utf8)
        }
  }

  /// One or two characters of a given name.
  private static func given(_ run: ChineseRun, from index: Int) -> Int {
    guard run.segments.indices.contains(index + 1) else { return index + 1 }
    let second = run.segments[index + 1]
    return second.isSingle && !second.classes.contains(.function) ? index + 2 : index + 1
  }

  /// Characters that make no word, with single ones beside them: transliterated names.
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

  /// "高明教授": two or three characters before a title that begin with a surname.
  private static func markTitled(_ run: ChineseRun, title: Int, _ marks: inout Marks) {
    let end = run.segments[title].characters.lowerBound
    for length in [3, 2, 1] where end >= length {
      let name = end - length
      guard
        run.classes(name..<name + 1).contains(.surname)
          || length > 2 && run.classes(name..<name + 2).contains(.surname),
        run.segments.contains(where: { $0.characters.lowerBound == name }),
        length > 1 || run.segments[title - 1].isSingle
      else { continue }
      let isName = run.segments[..<title].reversed().prefix { $0.characters.lowerBound >= name }
        .allSatisfy {
          $0.classes.contains(.given)
            || $0.classes.isDisjoint(with: [.institution, .organisation, .place, .title])
              && (!$0.classes.contains(.function) || $0.classes.contains(.surname))
        }
      guard isName else { continue }
      marks.add(
        bytes: run.bytes(name..<run.segments[title].characters.upperBound), .chineseName)
      return
    }
  }
}

/// Chinese organisations and places by what their names end with: 大学, 部, 公司; 省, 市, 路.
enum ChineseBodies {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for (index, segment) in run.segments.enumerated() {
      if segment.classes.contains(.organisation) {
        marks.add(bytes: run.bytes(segment.characters), .organisation)
      }
      if segment.classes.contains(.institution) {
        markBefore(run, index, .organisation, &marks)
      } else if segment.characters.count > 2, endsAsInstitution(run, segment) {
        markBefore(run, index, .organisation, isWhole: true, &marks)
      } else if segment.classes.contains(.placeSuffix), index > 0,
        !run.segments[index - 1].isWord || run.segments[index - 1].classes.contains(.place)
      {
        let first = run.segments[index - 1].characters.lowerBound
        marks.add(bytes: run.bytes(first..<segment.characters.upperBound), .place)
      }
    }
  }

  /// 外交部, 医学院: a word that is a body's name as it stands.
  private static func endsAsInstitution(_ run: ChineseRun, _ segment: ChineseRun.Segment) -> Bool {
    guard segment.classes.contains(.word) else { return false }
    let end = segment.characters.upperBound
    return (1...2).contains { run.classes(end - $0..<end).contains(.institution) }
  }

  /// Marks a body with the words before it that belong to its name.
  private static func markBefore(
    _ run: ChineseRun, _ index: Int, _ reason: Candidate.Reason, isWhole: Bool = false,
    _ marks: inout Marks
  ) {
    var first = index
    while first > 0, index - first < 5 {
      let before = run.segments[first - 1]
      guard !before.classes.contains(.function), before.classes.isDisjoint(with: [.day, .unit]),
        !before.isSingle || !before.isWord
      else { break }
      first -= 1
    }
    guard first < index || isWhole else { return }
    let start = run.segments[first].characters.lowerBound
    marks.add(bytes: run.bytes(start..<run.segments[index].characters.upperBound), reason)
  }
}
