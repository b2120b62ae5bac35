import CommandTestSupport
import Foundation
import TestSupport
import Testing

/// What a Chinese keyboard gives is read; what a vault holds, and what programs read, is English.
@Suite struct ChineseInputTests {
  private let bench: Workbench

  init() throws {
    var bench = try Workbench()
    bench.language = .chinese
    self.bench = bench
  }

  private func answer(_ arguments: [String], input: String = "") throws -> String {
    let run = try bench.run(arguments, input: Array(input.utf8))
    #expect(run.ending == .code(0), "\(arguments): \(run.messages)")
    return run.answer
  }

  private var yesterday: String {
    Date().addingTimeInterval(-86_400)
      .formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
  }

  @Test func aTextWithWideColonsIsARecord() throws {
    let text = "---\n标题：首次通报\n标签：草案、算力\n日期：昨天\n标记：公开\n---\n正文\n"
    _ = try answer(["add", "笔记", "--slug", "a"], input: text)
    let shown = try answer(["show", "a"])
    #expect(
      shown == """
        ---
        kind: note
        slug: a
        title: 首次通报
        date: \(yesterday)
        tags: [草案, 算力]
        marking: open
        ---
        正文

        """)
    _ = try answer(["edit", "a"], input: "---\n类型：笔记\n短名：a\n标题： 再次通报\n---\n正文\n")
    #expect(try answer(["show", "a"]).contains("\ntitle: 再次通报\n"))
  }

  @Test func datesThatMeanSomethingOnlyTodayAreKeptAsDays() throws {
    _ = try answer(["add", "note", "--slug", "a", "--date", "昨天"], input: "x")
    _ = try answer(["add", "note", "--slug", "b"], input: "---\ndate: yesterday\n---\nx")
    _ = try answer(["add", "note", "--slug", "c"], input: "x")
    _ = try answer(["set", "c", "日期=昨天"])
    _ = try answer(["add", "会议", "--slug", "s", "--name", "x", "--begins", "昨天", "--state", "已举行"])
    for slug in ["a", "b", "c"] {
      #expect(try answer(["show", slug]).contains("date: \(yesterday)\n"), "\(slug)")
    }
    #expect(try answer(["show", "s"]).contains("begins: \(yesterday)\nstate: held\n"))
    let unread = try bench.run(["add", "note", "--slug", "d", "--date", "那天"], input: [0x61])
    #expect(unread.messages.contains("date"), "\(unread.messages)")
  }

  /// Where the number itself is refused, that is in the same words.
  @Test(arguments: [
    ["due", "--within", "３０"], ["overlap", "--window", "９０"],
    ["export", "summary", "d", "--k", "４", "--backed", "２"],
    ["outcome", "pathway", "o", "--step", "１", "--drop"], ["backup", "/dev/null", "--keep", "２"],
    ["custody", "split", "--threshold", "３", "--shares", "２"],
    ["custody", "split", "--group", "甲：３／２", "--groups-needed", "１"],
  ])
  func numbersAreReadInFullWidthDigits(_ arguments: [String]) throws {
    let run = try bench.run(arguments)
    #expect(!run.messages.contains("无效"), "\(run.messages)")
    let plain = try bench.run(
      arguments.map { $0.applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? $0 })
    #expect(run.ending == plain.ending && run.answer == plain.answer, "\(run) \(plain)")
    #expect(run.messages == plain.messages)
  }

  @Test(arguments: ["３x", "三", "９９９９９９９９９９９９９９９９９９９９"])
  func whatIsNoNumberIsRefused(_ number: String) throws {
    let run = try bench.run(["due", "--within", number])
    #expect(run.ending == .code(64) && run.messages.contains("无效"), "\(run.messages)")
  }

  @Test func kindsAndFiltersAreReadInChinese() throws {
    _ = try answer(["add", "note", "--slug", "a", "--tag", "草案、算力"], input: "通报")
    _ = try answer(["add", "person", "--slug", "li", "--name", "Li Hua", "--native", "李华"])
    #expect(try answer(["list", "笔记"]).contains("a     笔记"))
    #expect(try !answer(["list", "笔记"]).contains("人物"))
    for query in ["类型：笔记", "标签：草案", "标签：算力、草案", "通报 －标签：其他", "日期：今天"] {
      #expect(try answer(["search", query]).contains("a  笔记"), "\(query)")
    }
    #expect(try bench.run(["list", "甲"]).ending == .code(64))
    #expect(try bench.run(["search", "类型：甲"]).ending == .code(64))
  }

  @Test func valuesAreShownInChineseAndWrittenInEnglish() throws {
    _ = try answer(["add", "对话", "--slug", "d", "--name", "x", "--type", "二轨对话", "--rule", "查塔姆"])
    _ = try answer(["add", "person", "--slug", "li", "--name", "Li Hua", "--native", "李华"])
    _ = try answer(["add", "session", "--slug", "s", "--name", "y", "--dialogue", "d"])
    let invited = try bench.run(["invite", "李华", "s", "--state", "已邀请"])
    #expect(invited.messages.contains("已邀请") && !invited.messages.contains("invited"))
    let page = try answer(["brief", "d"])
    #expect(page.contains("二轨对话") && page.contains("查塔姆") && !page.contains("track2"))
    #expect(try answer(["invitations", "d"]).contains("李华 Li Hua"))
    let json = try answer(["--format", "json", "invitations", "d"])
    #expect(json.contains("\"invited\"") && json.contains("Li Hua 李华"))
    #expect(try answer(["show", "d"]).contains("type: track2\n"))
    let terminal = try bench.onTerminal(["show", "d"])
    try terminal.wait(for: "口令")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("类型") && $0.text.contains("二轨对话") }
    #expect(!terminal.screen.text.contains("track2"))
    try terminal.type("q")
    #expect(try terminal.exit() == .code(0))
  }

  @Test func aSessionNamesTheCompartment() throws {
    let terminal = try bench.onTerminal(["open"])
    try terminal.wait(for: "口令")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix("外层>") }
    try terminal.type("quit\r")
    #expect(try terminal.exit() == .code(0))
  }
}
