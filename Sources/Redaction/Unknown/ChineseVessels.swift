/// Vessels, trains and aircraft by their names: 泰坦尼克号, “青岛”号导弹驱逐舰.
enum ChineseVessels {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for index in run.segments.indices.dropFirst() where run.isOne(index, of: ending) {
      let name = run.segments[index - 1]
      // 中山路号 and 三号 are no vessels, and short names are told by their marks of quotation.
      guard name.characters.count > 2,
        !name.classes.isDisjoint(with: [.name, .place, .organisation])
      else { continue }
      let end = self.end(in: run, from: run.segments[index].characters.upperBound)
      marks.add(bytes: run.bytes(name.characters.lowerBound..<end), .organisation)
    }
  }

  /// Behind which character the kind of vessel ends that follows 号; the start where none does.
  static func end(in run: ChineseRun, from start: Int) -> Int {
    for place in start..<max(start, min(start + longestKind, run.count)) {
      if let end = kinds.end(in: run, from: place), run.isEdge(end) { return end }
      guard run.classes(place..<place + 1).isDisjoint(with: .function) else { break }
    }
    return start
  }

  /// Behind how many characters the kind of vessel begins at the latest.
  private static let longestKind = 5

  private static let ending = ChineseWordList("号")
  private static let kinds = ChineseWordList(
    "舰 船 艇 轮 驱逐舰 护卫舰 训练舰 补给舰 航母 航空母舰 潜艇 木帆船 渔船 货轮 客轮 游轮 航天飞机 飞船 空间站 探测器 卫星 火箭 列车 号")
}
