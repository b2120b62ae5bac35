import CommandTestSupport
import TestSupport
import Testing

/// `add note` asks for what was given as `-` before the text is written.
@Suite struct AskedTitleTests {
  @Test(arguments: SpokenLanguage.allCases)
  func theTitleIsAskedBeforeTheText(_ language: SpokenLanguage) throws {
    var bench = try Workbench()
    bench.language = language
    let isEnglish = language == .english
    let terminal = try bench.onTerminal(["add", "note", "--title", "-"])
    try terminal.wait(for: isEnglish ? "Passphrase" : "口令")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.hasSuffix(isEnglish ? "Title:" : "标题：") }
    try terminal.type("Named\r")
    try terminal.wait(for: "Ctrl-S")
    try terminal.type("some words")
    try terminal.wait(for: "some words")
    try terminal.type("\u{13}")
    #expect(try terminal.exit() == .code(0))
    let shown = try bench.run(["show", "Named"]).answer
    #expect(shown.contains("title: Named\n") && shown.contains("---\nsome words"))
  }

  @Test func aLockKeepsTheTitleAndTheText() throws {
    let bench = try Workbench()
    let terminal = try bench.session(idle: "3s")
    try terminal.type("add note --title -\r")
    try terminal.wait { $0.text.hasSuffix("Title:") }
    try terminal.type("Named\r")
    try terminal.wait(for: "Ctrl-S")
    try terminal.type("some words")
    try terminal.wait(for: "Locked. Passphrase")
    try terminal.type("alpha\r")
    try terminal.wait { $0.text.contains("some words") && $0.text.contains("Ctrl-S") }
    try terminal.type("\u{13}")
    try terminal.wait { $0.text.hasSuffix("cover>") }
    #expect(try bench.run(["show", "Named"]).answer.contains("some words"))
  }
}
