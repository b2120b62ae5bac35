import CommandTestSupport
import Foundation
import SystemPackage
import TestSupport
import Testing

/// The manual page, made of what the program says of itself and read by its reader.
@Suite struct ManualTests {
  @Test(arguments: SpokenLanguage.allCases)
  func thePageHasEveryCommandAndNoFault(_ language: SpokenLanguage) throws {
    var bench = try Workbench()
    bench.language = language
    let script = Fixtures.root.appending(path: "Scripts/manual").path
    let output = try bench.folder.open("subrosa.1", .writeOnly)
    let made = try PseudoTerminal(
      FilePath(script), [bench.program.string], environment: language.environment,
      descriptors: [1: output])
    #expect(try made.exit() == .code(0), "\(made.outputText)")
    let page = bench.folder.file("subrosa.1").string
    let lint = try PseudoTerminal("/usr/bin/mandoc", ["-T", "lint", "-W", "warning", page])
    _ = try lint.exit()
    #expect(lint.outputText.isEmpty, "\(lint.outputText)")
    let answer = try bench.folder.open("answer", .writeOnly)
    let shown = try PseudoTerminal(
      "/usr/bin/mandoc", ["-T", "utf8", "-O", "width=300", page], descriptors: [1: answer])
    #expect(try shown.exit() == .code(0))
    // Letters are struck over for bold.
    let text = String(decoding: try bench.folder.read("answer"), as: UTF8.self)
      .replacing(#/.\x08/#, with: "")
    for command in try CommandList(bench).commands where !command.words.isEmpty {
      #expect(text.contains(command.words.joined(separator: " ")), "\(command.words)")
    }
    for code in ["64", "77", "130"] { #expect(text.contains("\n     \(code)"), "\(code)") }
    // What the book says in English is said in Chinese by the script.
    #expect(language == .english || !text.contains(/[a-z]+ [a-z]+ [a-z]+ [a-z]+\./))
  }
}
