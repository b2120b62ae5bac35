/// Schools by their place, and military units and branches by their numbers.
enum ChineseNumberedBodies {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    markNumbered(run, &marks)
    markSchools(run, &marks)
    markUnits(run, &marks)
  }

  /// 南京大学校门外: a place and a kind of school, however the next characters are divided.
  private static func markSchools(_ run: ChineseRun, _ marks: inout Marks) {
    for segment in run.segments where segment.classes.contains(.place) {
      let end = segment.characters.upperBound
      guard let last = schools.end(in: run, from: end) else { continue }
      marks.add(bytes: run.bytes(segment.characters.lowerBound..<last), .organisation)
    }
  }

  private static let schools = ChineseWordList(
    "大学 学院 医学院 师范学院 师范大学 医科大学 工业大学 农业大学 理工大学 医院 中学 小学 一中 二中 师大 医大 工大 农大")

  /// 红二十六军四十二师: military units by their numbers.
  private static func markUnits(_ run: ChineseRun, _ marks: inout Marks) {
    var start = 0
    while start < run.count {
      guard let end = unitEnd(run, from: start) else {
        start += 1
        continue
      }
      var last = end
      while let next = unitEnd(run, from: last, isFollowing: true) { last = next }
      let first =
        start > 0 && run.isEdge(start - 1) && corps.end(in: run, from: start - 1) == start
        ? start - 1 : start
      marks.add(bytes: run.bytes(first..<last), .organisation)
      start = last
    }
  }

  /// 中医大三院, 保定一中分校: a branch by its number, after a place or a body.
  private static func markNumbered(_ run: ChineseRun, _ marks: inout Marks) {
    for start in 1..<max(1, run.count - 1)
    where run.classes(start..<start + 1).contains(.numeral)
      && branches.contains(start + 1..<start + 2, of: run) && run.isEdge(start)
    {
      var end = start + 2
      if let last = subordinates.end(in: run, from: end) { end = last }
      guard run.isEdge(end) else { continue }
      let owner = run.segments.last { $0.characters.upperBound == start }
      var first = owner.flatMap {
        $0.classes.isDisjoint(with: [.place, .organisation]) || $0.isSingle
          ? nil : $0.characters.lowerBound
      }
      if first == nil { first = ChineseKnown.bodyStart(in: run, before: start) }
      guard let first else { continue }
      marks.add(bytes: run.bytes(first..<end), .organisation)
    }
  }

  private static let branches = ChineseWordList("院 中 小 厂 校 医 建")
  private static let subordinates = ChineseWordList("分校 分院 分厂 附小 附中")

  private static let corps = ChineseWordList("红 新 第")

  private static func unitEnd(_ run: ChineseRun, from start: Int, isFollowing: Bool = false)
    -> Int?
  {
    var end = start
    while end < run.count, run.classes(end..<end + 1).contains(.numeral) { end += 1 }
    let isNamed = start > 0 && corps.end(in: run, from: start - 1) == start
    guard end - start > (isFollowing || isNamed ? 0 : 1), end < run.count else { return nil }
    return units.end(in: run, from: end)
  }

  private static let units = ChineseWordList("军 师 旅 团 军团 集团军 野战军 方面军 路军 纵队 支队 大队")
}
