/// Rows of Chinese names: anything between two names is a name as well, whatever it
/// means elsewhere.
struct ChineseRows {
  /// A run of ideographs as an item of a row.
  private struct Item {
    var token: Int
    var opensWithName: Bool
    var closesWithName: Bool
    /// Whether the whole run may be one name.
    var mayBeName: Bool
    /// The first word of the run, if it may be a name and a verb of speaking follows.
    var speaker: Range<Int>?
    /// The last word of the run, if it may be a name and an office precedes it.
    var holder: Range<Int>?
  }

  private var items: [Item] = []

  /// Records a run, which may become part of a row.
  mutating func add(_ run: ChineseRun, _ token: Int) {
    items.append(
      Item(
        token: token, opensWithName: run.segments.first?.classes.contains(.name) ?? false,
        closesWithName: run.segments.last?.classes.contains(.name) ?? false,
        mayBeName: (2...Self.longest).contains(run.count)
          && run.segments.allSatisfy { $0.classes.isDisjoint(with: Self.other) },
        speaker: ChinesePersons.wordName(run, 0).flatMap { length in
          run.has(.speech, at: 1) || run.isOne(1, of: Self.reports) ? run.bytes(0..<length) : nil
        },
        holder: Self.holder(run)))
  }

  /// 她的学生远征: a word of two characters at the end of a run, after a person's office or trade.
  private static func holder(_ run: ChineseRun) -> Range<Int>? {
    guard let last = run.segments.last, last.characters.count == 2,
      ChineseNameEdges.tellsPerson(run, run.segments.count - 2),
      last.classes.isDisjoint(with: other.union([.function, .verb, .pronoun, .day, .place])),
      last.classes.contains(.given)
        || run.classes(last.characters.lowerBound..<last.characters.lowerBound + 1)
          .contains(.surname),
      !ChineseNameEdges.tellsPerson(run, run.segments.count - 1)
    else { return nil }
    return run.bytes(last.characters)
  }

  /// Verbs for what reporters do in a row of their names.
  private static let reports = ChineseWordList("报道 摄影 供稿 采写 撰稿 电 讯 文 图")

  /// The longest name that is recognised by its row, in characters.
  private static let longest = 5

  /// Classes that a name in a row does not contain.
  private static let other: ChineseClass = [
    .title, .role, .speech, .numeral, .member, .kin, .institution, .organisation,
  ]

  /// Marks the runs between two names with only list separators between them.
  func mark(_ passage: Passage, _ marks: inout Marks) {
    markSpeakers(passage, &marks)
    for place in items.indices.dropFirst().dropLast() where items[place].mayBeName {
      let (before, item, after) = (items[place - 1], items[place], items[place + 1])
      guard before.closesWithName, after.opensWithName,
        isRow(before.token, item.token, passage), isRow(item.token, after.token, passage)
      else { continue }
      marks.add(item.token...item.token, .chineseName)
    }
  }

  /// 高海龙、展望认为: the last name of a row, which says something.
  private func markSpeakers(_ passage: Passage, _ marks: inout Marks) {
    for (before, item) in zip(items, items.dropFirst()) {
      guard before.closesWithName || before.holder != nil && item.opensWithName else { continue }
      if !before.closesWithName, let holder = before.holder {
        if isEnumerated(before.token, item.token, passage) {
          marks.add(bytes: holder, .chineseName)
        }
        continue
      }
      guard let speaker = item.speaker, isEnumerated(before.token, item.token, passage) else {
        continue
      }
      marks.add(bytes: speaker, .chineseName)
    }
  }

  /// Whether only 、 is between two runs.
  private func isEnumerated(_ first: Int, _ second: Int, _ passage: Passage) -> Bool {
    guard second == first + 2, isRow(first, second, passage), let mark = passage[first + 1] else {
      return false
    }
    return UTF8Scalars.scalar(in: passage.text, at: mark.start).code == "、"
  }

  /// Whether two runs are neighbours in a row: a space or a single list separator is between them.
  private func isRow(_ first: Int, _ second: Int, _ passage: Passage) -> Bool {
    guard first + 1 < second else { return passage.tokens[second].isSpaced }
    return first + 2 == second && passage.tokens[first + 1].sign.isOne(of: ",/")
  }

  /// 毛致用丹增乌力吉: characters between names that follow each other without a separator.
  static func markWithin(_ run: ChineseRun, _ marks: inout Marks) {
    let names = run.segments.filter { $0.classes.contains(.name) }.map(\.characters)
    guard names.count > 2 else { return }
    let gaps = zip(
      [0] + names.map(\.upperBound), names.map(\.lowerBound) + [run.count])
    for (first, end) in gaps where (2...longest).contains(end - first) {
      let isName = run.segments.allSatisfy {
        !(first..<end).overlaps($0.characters)
          || $0.classes.isDisjoint(with: other.union([.before, .behind, .unit, .placeSuffix]))
            && (!$0.classes.contains(.function) || $0.classes.contains(.surname))
      }
      if isName { marks.add(bytes: run.bytes(first..<end), .chineseName) }
    }
  }
}
