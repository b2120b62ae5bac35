import Folding

/// Which state a side, a body or a place belongs to, as far as its name says.
///
/// A state is known by its code, its names in English and Chinese, and cities that host meetings.
/// A side that is no state (an industry, a movement) is known by its own words alone.
struct Jurisdiction: Sendable {
  private let forms: [FoldedText]
  private let codes: Set<String>

  /// The jurisdiction of a party as a dialogue names it, `CN` or `China`.
  init(party: String) {
    let folded = FoldedText(party)
    let state = Jurisdiction.states.first { state in
      state.codes.contains(party.uppercased()) || state.names.contains { FoldedText($0) == folded }
    }
    guard let state else {
      forms = folded.isEmpty ? [] : [folded]
      codes = []
      return
    }
    forms = state.names.map { FoldedText($0) } + state.cities.map { FoldedText($0) }
    codes = Set(state.codes)
  }

  /// Whether a text, such as the name of a body or a place, names it.
  func isNamed(in text: String) -> Bool {
    let folded = FoldedText(text)
    if forms.contains(where: folded.names) { return true }
    // Codes as they are written: "US" is a state, "us" is not.
    return text.split { !$0.isLetter }.contains { codes.contains(String($0)) }
  }

  /// Whether a side, as a person's record names it, is this party.
  static func isSame(_ side: String, _ party: String) -> Bool {
    if FoldedText(side) == FoldedText(party) { return !FoldedText(side).isEmpty }
    guard let one = state(of: side), let other = state(of: party) else { return false }
    return one == other
  }

  private static func state(of text: String) -> String? {
    let folded = FoldedText(text)
    return states.first { state in
      state.codes.contains(text.uppercased()) || state.names.contains { FoldedText($0) == folded }
    }?.codes.first
  }

  private struct State: Sendable {
    let codes: [String]
    let names: [String]
    let cities: [String]

    init(_ codes: [String], _ names: [String], _ cities: [String] = []) {
      self.codes = codes
      self.names = names
      self.cities = cities
    }
  }

  // States that are parties to dialogues, not all there are.
  private static let states = [
    State(
      ["US", "USA"], ["United States", "United States of America", "America", "美国"],
      ["Washington", "New York", "华盛顿", "纽约"]),
    State(
      ["CN", "PRC"], ["China", "People's Republic of China", "中国", "中华人民共和国"],
      ["Beijing", "Shanghai", "Shenzhen", "Hong Kong", "北京", "上海", "深圳", "香港"]),
    State(["RU"], ["Russia", "Russian Federation", "俄罗斯"], ["Moscow", "莫斯科"]),
    State(["UA"], ["Ukraine", "乌克兰"], ["Kyiv", "Kiev"]),
    State(
      ["GB", "UK"], ["United Kingdom", "Great Britain", "Britain", "England", "英国"],
      ["London", "伦敦"]),
    State(["EU"], ["European Union", "欧盟"], ["Brussels", "布鲁塞尔"]),
    State(["FR"], ["France", "法国"], ["Paris", "巴黎"]),
    State(["DE"], ["Germany", "德国"], ["Berlin", "柏林"]),
    State(["IN"], ["India", "印度"], ["New Delhi", "Delhi", "新德里"]),
    State(["PK"], ["Pakistan", "巴基斯坦"], ["Islamabad"]),
    State(["JP"], ["Japan", "日本"], ["Tokyo", "东京"]),
    State(["KR"], ["South Korea", "Republic of Korea", "韩国"], ["Seoul", "首尔"]),
    State(["KP"], ["North Korea", "DPRK", "朝鲜"], ["Pyongyang", "平壤"]),
    State(["TW"], ["Taiwan", "台湾"], ["Taipei", "台北"]),
    State(["IR"], ["Iran", "伊朗"], ["Tehran", "德黑兰"]),
    State(["IL"], ["Israel", "以色列"], ["Jerusalem", "Tel Aviv"]),
    State(["PS"], ["Palestine", "巴勒斯坦"], ["Ramallah"]),
    State(["SA"], ["Saudi Arabia", "沙特阿拉伯"], ["Riyadh"]),
    State(["TR"], ["Turkey", "Türkiye", "土耳其"], ["Ankara", "Istanbul"]),
    State(["EG"], ["Egypt", "埃及"], ["Cairo"]),
    State(["CH"], ["Switzerland", "瑞士"], ["Geneva", "Bern", "日内瓦"]),
    State(["SG"], ["Singapore", "新加坡"]),
    State(["NO"], ["Norway", "挪威"], ["Oslo"]),
    State(["AM"], ["Armenia", "亚美尼亚"], ["Yerevan"]),
    State(["AZ"], ["Azerbaijan", "阿塞拜疆"], ["Baku"]),
    State(["RS"], ["Serbia", "塞尔维亚"], ["Belgrade"]),
    State(["XK"], ["Kosovo", "科索沃"], ["Pristina"]),
    State(["ET"], ["Ethiopia", "埃塞俄比亚"], ["Addis Ababa"]),
    State(["ER"], ["Eritrea", "厄立特里亚"], ["Asmara"]),
    State(["CA"], ["Canada", "加拿大"], ["Ottawa"]),
    State(["AU"], ["Australia", "澳大利亚"], ["Canberra"]),
    State(["BR"], ["Brazil", "巴西"], ["Brasília", "Brasilia"]),
    State(["VN"], ["Vietnam", "越南"], ["Hanoi"]),
    State(["PH"], ["Philippines", "菲律宾"], ["Manila"]),
  ]
}
