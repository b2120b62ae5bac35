import Redaction
import Testing

/// Places by their endings, by the words around them, and towns whose names are words.
@Suite struct ChinesePlaceTests {
  @Test(arguments: [
    ("秦岭隧道通车了。", "秦岭隧道"), ("意大利比萨斜塔很有名。", "比萨斜塔"), ("在杭州植物园里。", "杭州植物园"), ("友谊书店开张。", "友谊书店"),
    ("南京市鼓楼区成立了班子。", "鼓楼区"), ("书房村的农家乐。", "书房村"), ("促进中印两国的友好。", "中印"), ("日军占领了这里。", "日军"),
    ("帮助华人就业。", "华人"), ("俄总统到访。", "俄"), ("保持港澳地区的稳定。", "港澳"), ("大连小雨，很冷。", "大连"),
    ("他到过界首。", "界首"), ("在监利采访。", "监利"), ("他在安定任职。", "安定"), ("海口多云。", "海口"),
    ("促进亚太经济合作。", "亚太"), ("如同深圳书城里的标语。", "深圳书城"), ("在江都市石桥村前的路口。", "石桥村"), ("上固乡回龙村在山里。", "回龙村"),
    ("皖北地区的收入。", "皖北地区"), ("也门的港口。", "也门"), ("在太湖新村。", "太湖新村"),
  ])
  func placesAreFound(text: String, name: String) {
    #expect(found(text).contains { $0.contains(name) }, "\(found(text))")
  }

  @Test(arguments: [
    "在安定的环境中工作。", "在安定中求发展。", "老人和法人都同意。", "矛盾加剧了。", "以人为本，以军事手段为后盾。", "这家饭店很好。", "我国书店很多。",
    "国际机场很大。", "在农村和贫困村推广。", "示范区的经验很好。", "铁路和公路都通了。", "花园和广场都很美。",
    "部分地区的情况不同。", "社区和街道都要参加。", "我也门外汉一个。",
  ])
  func ordinaryTextHasNoPlaces(text: String) {
    let bytes = Array(text.utf8)
    let places = UnknownTerms().candidates(in: bytes).filter { $0.reason == .place }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(places == [])
  }
}
