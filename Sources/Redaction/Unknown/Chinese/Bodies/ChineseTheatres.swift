/// The theatre commands of the army, with the service or office that belongs to them: 东部战区,
/// 南部战区空军.
enum ChineseTheatres {
  static func mark(_ run: ChineseRun, _ marks: inout Marks) {
    for start in 0..<run.count {
      guard let end = commands.end(in: run, from: start) else { continue }
      let last = parts.end(in: run, from: end) ?? end
      marks.add(bytes: run.bytes(start..<last), .organisation)
    }
  }

  private static let commands = ChineseWordList("东部战区 南部战区 西部战区 北部战区 中部战区 战区联指")
  private static let parts = ChineseWordList("空军 海军 陆军 火箭军 联指 机关 某部 联合参谋部 政治工作部 总医院")
}
