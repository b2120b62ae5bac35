/// Chinese text: words that are not ordinary, and forms that indicate names, places and bodies.
enum Chinese {
  static func mark(_ passage: Passage, gendered: Bool, _ marks: inout Marks) {
    var rows = ChineseRows()
    var shares = ChineseShares()
    var givenNames = ChineseGivenNames()
    var document = ChineseDocument()
    var last: ChineseRun?
    for index in passage.tokens.indices where passage.tokens[index].kind == .han {
      let run = ChineseRun(index, of: passage)
      ChineseNumbers.mark(run, after: index, in: passage, &marks)
      ChineseNames.mark(run, &marks)
      ChineseRows.markWithin(run, &marks)
      rows.add(run, index)
      markLabel(run, index, passage, &marks)
      ChineseBodies.mark(run, &marks)
      ChineseCountries.mark(run, index, passage, &marks)
      ChineseOwnFacts.mark(run, &marks)
      ChineseVenues.mark(run, &marks)
      ChineseFrames.mark(run, &marks)
      ChineseKnown.mark(run, &marks)
      ChinesePersons.mark(run, index, passage, &marks)
      ChineseOnlineNames.mark(run, index, passage, &marks)
      givenNames.mark(run, &marks)
      ChineseNameEdges.mark(run, &marks)
      ChineseTeams.mark(run, &marks)
      ChineseVessels.mark(run, &marks)
      ChineseBareBodies.mark(run, index, passage, &marks)
      shares.add(run, index, passage)
      ChineseWordBodies.mark(run, index, passage, &marks)
      document.add(run, index, passage)
      if let last { ChineseListedBodies.mark(last, run, at: index, passage, &marks) }
      last = run
      ChineseBodyEndings.mark(run, &marks)
      ChineseServices.mark(run, &marks)
      ChineseFirms.mark(run, &marks)
      ChineseNumberedBodies.mark(run, &marks)
      ChinesePlaceEndings.mark(run, &marks)
      markWords(run, gendered: gendered, &marks)
      markJoined(run, index, passage, &marks)
    }
    rows.mark(passage, &marks)
    ChinesePress.mark(passage, &marks)
    shares.mark(&marks)
    document.mark(passage, &marks)
    ChineseMixedBodies.mark(passage, &marks)
  }

  /// 张：同意: a surname by itself before a colon at the beginning of a line.
  private static func markLabel(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    guard run.count == 1, passage.tokens[index].opensSentence, passage.isSign(":", at: index + 1),
      let cost = run.nameCosts(0..<1)[.surname], !run.classes(0..<1).contains(.function),
      // 高：三成: a word by itself is a surname only if it is a common one.
      cost < commonSurname || !run.classes(0..<1).contains(.word),
      !ChineseSpeakerLabels.isOrdinary(run)
    else { return }
    marks.add(bytes: run.bytes(0..<1), .chineseName)
  }

  /// The cost of a surname that one in forty people has.
  private static let commonSurname = 15

  /// Words that the lexicon itself identifies: places, kinship terms, offices, days.
  private static func markWords(_ run: ChineseRun, gendered: Bool, _ marks: inout Marks) {
    for (index, segment) in run.segments.enumerated() {
      let reason: Candidate.Reason
      // 退役上将: a rank by itself applies to many people, but a former rank does not.
      if index > 0, segment.classes.contains(.title), isFormer(run.segments[index - 1], in: run) {
        let first = run.segments[index - 1].characters.lowerBound
        marks.add(bytes: run.bytes(first..<segment.characters.upperBound), .role)
      }
      if segment.classes.contains(.place) {
        reason = .place
      } else if segment.characters.count > 2, let told = told(by: segment, in: run) {
        reason = told
      } else if !segment.classes.isDisjoint(with: [.kin, .role]) {
        reason = .role
      } else if segment.classes.contains(.unique), !isAboutThings(run, index) {
        reason = .unique
      } else if !segment.classes.isDisjoint(with: [.day, .weekday]) {
        reason = .date
      } else if gendered, segment.classes.contains(.pronoun) {
        reason = .gender
      } else {
        continue
      }
      marks.add(bytes: run.bytes(segment.characters), reason)
    }
  }

  /// 最强的模型: a superlative about a thing; 最大的两家 and 最强的团队 say who is meant.
  private static func isAboutThings(_ run: ChineseRun, _ index: Int) -> Bool {
    guard run.isOne(index, of: degrees), run.isOne(index + 1, of: attributive),
      run.segments.indices.contains(index + 2), !run.segments[index + 2].isSingle
    else { return false }
    let behind = run.segments.dropFirst(index + 2).prefix(4)
      .prefix { !$0.classes.contains(.function) }
    return behind.allSatisfy { $0.isWord && $0.classes.isDisjoint(with: whoever) }
      && !behind.indices.contains { run.isOne($0, of: owners) }
  }

  private static let degrees = ChineseWordList("最大 最小 最高 最低 最多 最少 最好 最强 最早 最晚")
  private static let attributive = ChineseWordList("的")
  private static let owners = ChineseWordList(
    "企业 机构 国家 厂商 一方 一家 那位 那家 那个 人士 开发商 开发者 实验室 单位 学校 院校 对手 玩家")
  /// Classes of words for persons, bodies and places.
  private static let whoever: ChineseClass = [
    .place, .organisation, .title, .institution, .placeSuffix, .kin, .role, .pronoun, .numeral,
    .member, .body, .name, .address, .call, .country,
  ]

  private static func isFormer(_ segment: ChineseRun.Segment, in run: ChineseRun) -> Bool {
    let word = run.folded(segment.characters)
    return ["退役", "退休", "离任", "卸任", "前任", "原任"].contains { word.elementsEqual($0.utf8) }
  }

  /// 湖南人 is identified by its place, 外交部长 by its office.
  private static func told(by segment: ChineseRun.Segment, in run: ChineseRun) -> Candidate.Reason?
  {
    let characters = segment.characters
    if run.classes(characters.upperBound - 2..<characters.upperBound).contains(.role) {
      return .role
    }
    let isPlace = run.classes(characters.lowerBound..<characters.upperBound - 1).contains(.place)
    return isPlace ? .place : nil
  }

  /// "约翰·史密斯": a dot between ideographs joins the parts of a foreign name.
  private static func markJoined(
    _ run: ChineseRun, _ index: Int, _ passage: Passage, _ marks: inout Marks
  ) {
    let isBefore = passage.isGlued(index) && isPoint(index + 1, passage)
    let isAfter = !passage.tokens[index].isSpaced && isPoint(index - 1, passage)
    if isBefore, let first = nameStart(run) {
      marks.add(bytes: run.bytes(first..<run.count), .chineseName)
      marks.add(index + 1...index + 1, .chineseName)
    }
    if isAfter {
      marks.add(index - 1...index - 1, .chineseName)
      marks.add(bytes: run.bytes(0..<nameEnd(run)), .chineseName)
    }
  }

  /// Whether a mark joins the parts of a foreign name. A full stop or an asterisk does so only
  /// between two names, one of which may be a word or a place: 卡尔＊罗夫, 麦克＊华莱士.
  private static func isPoint(_ index: Int, _ passage: Passage) -> Bool {
    guard let token = passage[index], token.kind == .punctuation else { return false }
    let (code, _) = UTF8Scalars.scalar(in: passage.text, at: token.start)
    if dots.contains(code) { return true }
    guard stops.contains(code), passage[index - 1]?.kind == .han,
      passage[index + 1]?.kind == .han, passage.isGlued(index), passage.isGlued(index - 1)
    else { return false }
    let (before, after) = (ChineseRun(index - 1, of: passage), ChineseRun(index + 1, of: passage))
    let (last, first) = (before.segments.count - 1, 0)
    // Full stops of this width also end sentences.
    let written: ChineseClass = code == "．" ? [.name, .place] : [.name, .place, .given]
    return !before.segments[last].isSingle && !after.segments[first].isSingle
      && before.has(written, at: last) && after.has(written, at: first)
      && (before.has(.name, at: last) || after.has(.name, at: first))
  }

  // Built once: a text has many marks.
  private static let dots = Scalars.of("·•‧・･")
  private static let stops = Scalars.of("＊*．")

  /// Up to four characters before the dot that are not function words.
  private static func nameStart(_ run: ChineseRun) -> Int? {
    var first = run.count
    for segment in run.segments.reversed() {
      guard first == run.count || segment.isSingle,
        !segment.classes.contains(.function), run.count - segment.characters.lowerBound <= 5
      else { break }
      first = segment.characters.lowerBound
    }
    return first < run.count ? first : nil
  }

  private static func nameEnd(_ run: ChineseRun) -> Int {
    var end = 0
    for segment in run.segments {
      guard end == 0 || segment.isSingle,
        !segment.classes.contains(.function), segment.characters.upperBound <= 5
      else { break }
      end = segment.characters.upperBound
    }
    return max(end, min(1, run.count))
  }
}
