import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// In which language the program speaks, and what stays the same in every language.
@Suite struct LanguageTests {
  private let bench: Workbench

  init() throws { bench = try Workbench() }

  private func help(_ variables: [String], _ arguments: [String] = ["--help"]) throws -> String {
    let run = try bench.run(arguments, prefix: ["/usr/bin/env"] + variables)
    #expect(run.ending == .code(0) && run.messages.isEmpty, "\(run)")
    return run.answer
  }

  @Test(arguments: [
    (["LANG=zh_CN.UTF-8"], true), (["LC_ALL=zh_SG.UTF-8", "LANG=en_US.UTF-8"], true),
    (["LANG=zh_CN.UTF-8", "LC_MESSAGES=en_GB.UTF-8"], false), (["LANG=C"], false),
    (["SUBROSA_LANGUAGE=zh", "LC_ALL=C"], true),
    (["SUBROSA_LANGUAGE=en", "LANG=zh_CN.UTF-8"], false), (["LANG="], false),
  ])
  func theEnvironmentChooses(_ variables: [String], _ isChinese: Bool) throws {
    #expect(try help(variables).hasPrefix(isChinese ? "说明：" : "OVERVIEW: "))
  }

  @Test func theOptionCountsMost() throws {
    for words in [["--language", "zh", "list", "--help"], ["list", "--language=zh", "--help"]] {
      #expect(try help(["SUBROSA_LANGUAGE=en"], words).hasPrefix("说明："))
    }
    let english = ["--language", "en", "help", "list"]
    #expect(try help(["LANG=zh_CN.UTF-8"], english).hasPrefix("OVERVIEW: "))
    let run = try bench.run(["list", "--language", "fr"])
    #expect(run.ending == .code(64) && run.messages.contains("use 'en' or 'zh'"))
  }

  @Test func whoAsksForTraditionalCharactersIsToldOnce() throws {
    let note = "还没有繁体中文"
    for locale in ["zh_TW.UTF-8", "zh_HK.UTF-8"] {
      #expect(try help(["LANG=" + locale]).components(separatedBy: note).count == 2)
      #expect(!(try help(["LANG=" + locale], ["list", "--help"])).contains(note))
    }
    #expect(!(try help(["LANG=zh_CN.UTF-8"])).contains(note))
  }

  @Test func keysCodesAndReferencesStay() throws {
    let note = ["add", "note", "--slug", "first", "--title", "一"]
    #expect(try bench.run(note).answer == "first\n")
    var chinese = bench
    chinese.language = .chinese
    for words in [["list"], ["status"], ["show", "first"], ["verify"]] {
      func keys(_ run: Workbench.Run) throws -> Set<String> {
        #expect(run.ending == .code(0), "\(run)")
        return Set(run.answer.matches(of: /"(\w+)" ?:/).map { String($0.1) })
      }
      let words = words + ["--format", "json"]
      #expect(try keys(bench.run(words)) == keys(chinese.run(words)), "\(words)")
    }
    for words in [["show", "nothing"], ["list", "nonsense"], ["nonsense"], ["show"]] {
      let (one, other) = (try bench.run(words), try chinese.run(words))
      #expect(one.ending == other.ending, "\(words)")
      #expect(other.messages.hasPrefix("subrosa: 错误："), "\(other.messages)")
    }
    // The text form is the same.
    #expect(try bench.run(["show", "first"]).answer == chinese.run(["show", "first"]).answer)
  }

  /// A terminal by itself ends a row anywhere, in a word too.
  @Test(arguments: SpokenLanguage.allCases, [24, 31, 44])
  func messagesBreakBetweenWords(_ language: SpokenLanguage, _ columns: Int) throws {
    var bench = bench
    bench.language = language
    func words(_ text: String) -> Set<String> {
      Set(text.matches(of: /[A-Za-z]+/).map { String($0.0) })
    }
    for arguments in [["show"], ["outcome"], ["nonsense"]] {
      let said = try bench.run(arguments).messages
      let terminal = try PseudoTerminal(
        bench.program, ["--vault", bench.vault.string] + arguments,
        environment: language.environment, columns: columns)
      _ = try terminal.exit()
      let rows = terminal.screen.lines.filter { !$0.isEmpty }
      #expect(rows.count > 1 && !words(said).isEmpty)
      let broken = words(rows.joined(separator: "\n")).subtracting(words(said))
      #expect(broken.isEmpty, "\(broken): \(rows)")
    }
  }

  /// The record keeps the words with which it was made.
  @Test func theRecordOfAReleaseIsReadInChinese() throws {
    try FileManager.default.createDirectory(
      atPath: bench.folder.file("folder").string, withIntermediateDirectories: false)
    try bench.folder.write(
      "folder/r.md",
      "---\nkind: release\nslug: r\nwhat: redacted summary, 5 statements, as markdown\n"
        + "decisions: [\"allow: summit (2)\"]\norder: shuffled\n---\nText\n")
    try #require(try bench.run(["import", bench.folder.file("folder").string]).ending == .code(0))
    var chinese = bench
    chinese.language = .chinese
    let terminal = try chinese.onTerminal(["show", "r"])
    try terminal.wait(for: "口令")
    try terminal.type("alpha\r")
    try terminal.wait { screen in
      ["放行：summit (2)", "脱敏摘要，5 段发言，格式为 Markdown", "已打乱"]
        .allSatisfy(screen.text.contains)
    }
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
    for words in [["show", "r"], ["show", "r", "--format", "json"]] {
      let shown = try chinese.run(words).answer
      #expect(shown.contains("allow: summit (2)") && shown.contains("shuffled"), "\(shown)")
    }
  }

  @Test func aSessionSpeaksOneLanguage() throws {
    var bench = bench
    bench.language = .chinese
    let terminal = try bench.onTerminal(["open"])
    try terminal.wait(for: "口令")
    try terminal.type("alpha\r")
    try terminal.type("list --language en\r")
    try terminal.wait(for: "--language 在交互式会话中不起作用")
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
  }

  @Test(arguments: [
    ("ｙ", true), ("Ｙ", true), ("是", true), ("yes", true), ("否", false), ("不", false),
    ("ｎ", false),
  ])
  func questionsTakeWhatAChineseKeyboardGives(_ answer: String, _ isYes: Bool) throws {
    var bench = bench
    for language in SpokenLanguage.allCases {
      bench.language = language
      // There already, where the answer was no.
      _ = try bench.run(["add", "note", "--slug", "first"], input: Array("x".utf8))
      let terminal = try bench.onTerminal(["remove", "first"])
      try terminal.wait(for: language == .english ? "Passphrase" : "口令")
      try terminal.type("alpha\r")
      try terminal.wait(for: "[y/N]")
      try terminal.type(answer + "\r")
      _ = try terminal.exit()
      #expect(try bench.run(["list"]).answer.contains("first") != isYes, "\(language)")
    }
  }

  @Test func datesAndFieldsAreReadInChinese() throws {
    var bench = bench
    bench.language = .chinese
    let text = "---\n类型: 笔记\n短名: a\n标题: 甲\n标签: 草案\n---\n（公开）首次通报\n"
    #expect(try bench.run(["add", "note"], input: Array(text.utf8)).answer == "a\n")
    #expect(try bench.run(["set", "a", "日期=二〇二六年三月十四日"]).ending == .code(0))
    let shown = try bench.run(["show", "a"]).answer
    #expect(shown.contains("title: 甲\n") && shown.contains("date: 2026-03-14\n"))
    #expect(shown.contains("tags: [草案]\n") && shown.hasSuffix("---\n（公开）首次通报\n"))
    for query in ["首次　通报", "ｔａｇ：草案", "on:2026年3月", "since:2026年3月14日"] {
      #expect(try bench.run(["search", query]).answer.contains("a"), "\(query)")
    }
    #expect(try bench.run(["search", "首次 until:2026年2月"]).ending != .code(64))
  }

  @Test func aSummaryMayBeInAnotherLanguage() throws {
    try bench.must(["import", Fixtures.sample()])
    func summary(_ words: String...) throws -> String {
      let run = try bench.run(["export", "summary", "linth", "--seed", seed, "--yes"] + words)
      #expect(run.ending == .code(0), "\(run.messages)")
      return run.answer
    }
    let english = try summary()
    #expect(try summary("--summary-language", "en") == english)
    let chinese = try summary("--summary-language", "zh")
    #expect(english.contains("Session 1") && !chinese.contains("Session 1"))
    #expect(chinese.contains("会议 1") || chinese.contains("第 1 次会议"), "\(chinese.prefix(400))")
  }

  private let seed = String(repeating: "01", count: 32)
}
