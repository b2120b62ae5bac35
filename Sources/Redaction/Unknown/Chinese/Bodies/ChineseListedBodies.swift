/// Bodies whose names contain a list: 中国、斯洛伐克联合登山队, 中俄友好、和平与发展委员会.
enum ChineseListedBodies {
  /// Marks such a body in a run and the one before 、.
  static func mark(
    _ before: ChineseRun, _ after: ChineseRun, at index: Int, _ passage: Passage,
    _ marks: inout Marks
  ) {
    guard isListed(index - 1, passage) else { return }
    let joint = jointEnd(before, after)
    guard let end = joint ?? fieldsEnd(before, after),
      let first = start(before, isJoint: joint != nil)
    else { return }
    marks.add(
      bytes: before.bytes(first..<before.count).lowerBound..<after.bytes(0..<end).upperBound,
      .organisation)
  }

  /// Whether 、 is between two runs.
  private static func isListed(_ index: Int, _ passage: Passage) -> Bool {
    guard passage.isSign(",", at: index), passage[index - 1]?.kind == .han,
      passage[index + 1]?.kind == .han, passage.isGlued(index), passage.isGlued(index - 1)
    else { return false }
    return UTF8Scalars.scalar(in: passage.text, at: passage.tokens[index].start).code == "、"
  }

  /// Where the name begins in the run before 、: at the country, or at the first word that
  /// identifies the body.
  private static func start(_ run: ChineseRun, isJoint: Bool) -> Int? {
    guard let last = run.segments.last else { return nil }
    if isJoint {
      return last.classes.contains(.place)
        ? last.characters.lowerBound : isCountry(run, run.count - 1) ? run.count - 1 : nil
    }
    var first: Int?
    for index in run.segments.indices.reversed().prefix(longest) {
      let segment = run.segments[index]
      guard
        segment.classes.isDisjoint(with: [.function, .speech, .title, .role, .pronoun, .day]),
        !segment.classes.contains(.verb) || run.isOne(index, of: ChineseBodyEndings.nouns)
      else { break }
      if segment.isSingle {
        guard isCountry(run, segment.characters.lowerBound) else { break }
        first = segment.characters.lowerBound
      } else if !segment.classes.isDisjoint(with: [.organisation, .place]),
        index + 1 < run.segments.count
      {
        first = segment.characters.lowerBound
      }
    }
    return first
  }

  /// The end of a body that two countries have together, in the run after 、.
  private static func jointEnd(_ before: ChineseRun, _ after: ChineseRun) -> Int? {
    guard let last = before.segments.last,
      last.classes.contains(.place) || isCountry(before, before.count - 1)
    else { return nil }
    let names = [1, 2].first { length in
      after.count > length && joint.end(in: after, from: length) != nil
    }
    let owner =
      names
      ?? after.segments.first.flatMap { segment in
        segment.classes.contains(.place)
          && joint.end(in: after, from: segment.characters.count) != nil
          ? segment.characters.count : nil
      }
    guard let owner else { return nil }
    for place in owner + 2...owner + longestJoint where place < after.count {
      if let end = bodies.end(in: after, from: place), after.isEdge(end) { return end }
    }
    return nil
  }

  private static func isCountry(_ run: ChineseRun, _ character: Int) -> Bool {
    run.classes(character..<character + 1).contains(.country)
  }

  /// The end of a body for several fields, the last two joined by 和, in the run after 、.
  private static func fieldsEnd(_ before: ChineseRun, _ after: ChineseRun) -> Int? {
    guard
      let joint = after.segments.indices.prefix(3).first(where: { after.isOne($0, of: joints) }),
      joint > 0
    else { return nil }
    for index in after.segments.indices.dropFirst(joint + 1).prefix(longest) {
      let segment = after.segments[index]
      if let start = boards.start(in: after, before: segment.characters.upperBound),
        start > after.segments[joint].characters.upperBound
      {
        return segment.characters.upperBound
      }
      guard
        segment.classes.isDisjoint(with: [
          .function, .speech, .title, .role, .pronoun, .day, .place, .organisation,
        ])
      else { return nil }
    }
    return nil
  }

  /// The number of segments on each side, and the number of characters after the second country.
  private static let longest = 6
  private static let longestJoint = 8

  private static let joints = ChineseWordList("和 与 及 以及")
  private static let joint = ChineseWordList("联合 友好 合作 两国 混合 联委会 协调")
  private static let bodies = ChineseWordList(
    "登山队 委员会 联委会 小组 协会 公司 考察队 舰队 探险队 医疗队 代表团 研究所 中心 商会 银行 理事会 舰艇编队 队 军")
  private static let boards = ChineseWordList(
    "委员会 特别委员会 理事会 署 研究所 研究院 研究中心 协会 学会 联合会 基金会 办公室 领导小组 工作组")
}
