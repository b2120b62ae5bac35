import Foundation
import SystemPackage
import TestSupport
import Testing

/// The manual page, made of what the program says of itself and read by its reader.
@Suite struct ManualTests {
  @Test func thePageHasEveryCommandAndNoFault() throws {
    let bench = try Workbench()
    let script = URL(filePath: #filePath).appending(path: "../../../Scripts/manual")
      .standardizedFileURL.path
    let output = try bench.folder.open("subrosa.1", .writeOnly)
    let made = try PseudoTerminal(
      FilePath(script), [bench.program.string], descriptors: [1: output])
    #expect(try made.exit() == .code(0), "\(made.outputText)")
    let page = bench.folder.file("subrosa.1").string
    let lint = try PseudoTerminal("/usr/bin/mandoc", ["-T", "lint", "-W", "warning", page])
    _ = try lint.exit()
    #expect(lint.outputText.isEmpty, "\(lint.outputText)")
    let answer = try bench.folder.open("answer", .writeOnly)
    let shown = try PseudoTerminal(
      "/usr/bin/mandoc", ["-T", "ascii", "-O", "width=300", page], descriptors: [1: answer])
    #expect(try shown.exit() == .code(0))
    // Letters are struck over for bold.
    let text = String(decoding: try bench.folder.read("answer"), as: UTF8.self)
      .replacing(#/.\x08/#, with: "")
    for command in try CommandList(bench).commands where !command.words.isEmpty {
      #expect(text.contains(command.words.joined(separator: " ")), "\(command.words)")
    }
    for code in ["64", "77", "130"] { #expect(text.contains("\n     \(code)"), "\(code)") }
  }
}
