/// Vessels, trains and aircraft by their names: 泰坦尼克号, “青岛”号导弹驱逐舰.
enum ChineseVessels {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst() where run.isOne(index, of: ending) {
      let name = run.segments[index - 1]
      // 卡胡号供应船: a short name, if the kind of vessel follows.
      let after = run.segments[index].characters.upperBound
      let isVessel = self.end(in: run, from: after) > after
      // 中山路号 and 三号 are not vessels, and short names are recognised by their quotation marks.
      guard name.characters.count > 2 || isVessel && name.characters.count > 1,
        !name.classes.isDisjoint(with: [.name, .place, .organisation])
      else { continue }
      let end = self.end(in: run, from: run.segments[index].characters.upperBound)
      marks.add(bytes: run.bytes(name.characters.lowerBound..<end), .organisation)
    }
    // 广州舰: a warship that is called by a town.
    for index in run.segments.indices.dropFirst()
    where run.isOne(index, of: warships) && run.has(.place, at: index - 1) {
      marks.add(bytes: run.bytes(run.characters(index - 1...index)), .organisation)
    }
  }

  /// The end of the kind of vessel that follows 号; the start if there is none.
  static func end(in run: ChineseRun, from start: Int) -> Int {
    for place in start..<max(start, min(start + longestKind, run.count)) {
      if let end = kinds.end(in: run, from: place), run.isEdge(end) { return end }
      guard run.classes(place..<place + 1).isDisjoint(with: .function) else { break }
    }
    return start
  }

  /// The number of characters within which the kind of vessel must begin.
  private static let longestKind = 5

  private static let warships = ChineseWordList("舰")
  private static let ending = ChineseWordList("号")
  private static let kinds = ChineseWordList(
    "舰 船 艇 轮 供应船 巡洋舰 驱逐舰 护卫舰 训练舰 补给舰 航母 航空母舰 潜艇 木帆船 渔船 货轮 客轮 游轮 航天飞机 飞船 空间站 探测器 卫星 火箭 列车 号")
}
