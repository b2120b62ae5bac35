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
