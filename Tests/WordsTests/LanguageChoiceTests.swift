import Testing

@testable import Words

@Suite struct LanguageChoiceTests {
  private func choice(
    _ arguments: [String] = [], _ variables: [String: String] = [:]
  ) -> LanguageChoice {
    LanguageChoice(arguments: arguments) { variables[$0] }
  }

  @Test(arguments: [
    ("zh", Language.chinese, false), ("zh_CN.UTF-8", .chinese, false), ("ZH-cn", .chinese, false),
    ("zh_SG", .chinese, false), ("zh_TW.UTF-8", .chinese, true), ("zh_HK", .chinese, true),
    ("zh_MO@stroke", .chinese, true), ("zh-Hant-CN", .chinese, true),
    ("zh-Hans-HK", .chinese, false), ("en", .english, false), ("en_GB.UTF-8", .english, false),
  ])
  func aNameIsOfALanguage(_ name: String, _ language: Language, _ lacksTraditional: Bool) {
    let expected = LanguageChoice(language, lacksTraditional: lacksTraditional)
    #expect(choice([], ["SUBROSA_LANGUAGE": name]) == expected)
    #expect(choice([], ["LANG": name]) == expected)
  }

  @Test(arguments: ["", "C", "C.UTF-8", "POSIX", "de_CH.UTF-8", "zhuang", "chinese"])
  func whateverElseIsEnglish(_ name: String) {
    #expect(choice([], ["LANG": name]) == LanguageChoice(.english))
    #expect(choice([], ["SUBROSA_LANGUAGE": name, "LANG": "zh_CN"]).language == .chinese)
  }

  @Test func theNearerOneCounts() {
    let chinese = ["LC_ALL": "", "LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"]
    #expect(choice([], chinese).language == .chinese)
    #expect(choice([], chinese.merging(["LC_ALL": "C"]) { $1 }).language == .english)
    #expect(choice([], chinese.merging(["SUBROSA_LANGUAGE": "en"]) { $1 }).language == .english)
    let option = ["--vault", "v", "--language", "zh", "list"]
    #expect(choice(option, ["SUBROSA_LANGUAGE": "en"]).language == .chinese)
    #expect(choice(["list", "--language=zh"]).language == .chinese)
    #expect(choice(["list", "--language"], chinese).language == .chinese)
  }

  @Test func whatFollowsTwoDashesIsNoOption() {
    #expect(choice(["search", "--", "--language", "zh"]).language == .english)
  }

  @Test func nothingChosenIsEnglish() {
    #expect(Words.current.language == .english)
  }
}
