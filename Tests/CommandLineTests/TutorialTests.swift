import Foundation
import TestSupport
import Testing

@testable import Commands

/// What the tutorials quote is what the program says, for the commands that a reader only has to type.
@Suite struct TutorialTests {
  /// A command that a tutorial quotes, and what stands below it.
  private struct Quote {
    let command: String
    let lines: [String]
  }

  private static let package = URL(filePath: #filePath).appending(path: "../../..")
    .standardizedFileURL

  /// What is quoted, in the order of the text.
  private func quotes(_ language: SpokenLanguage) throws -> [Quote] {
    let name = language == .english ? "Tutorial.md" : "Tutorial.zh.md"
    let file = TutorialTests.package.appending(path: "Sources/subrosa/subrosa.docc/" + name)
    var quotes: [Quote] = []
    for (number, block) in try String(contentsOf: file, encoding: .utf8)
      .components(separatedBy: "```").enumerated() where number % 2 == 1
    {
      let joined = block.replacing(#/\\\n +/#, with: "")
      for part in joined.split(separator: "\n$ ", omittingEmptySubsequences: true) {
        let lines = part.split(separator: "\n").map(String.init)
        guard let first = lines.first, first.hasPrefix("subrosa ") else { continue }
        quotes.append(Quote(command: first, lines: Array(lines.dropFirst())))
      }
    }
    return quotes
  }

  /// A line without what differs from vault to vault: ids, times, sizes, counts and pseudonyms.
  private func plain(_ line: some StringProtocol) -> String {
    String(line).replacing(/[0-9a-f]{12,}/, with: "ID")
      .replacing(/20[0-9]{2}-[0-9]{2}-[0-9]{2}([T ][0-9:]+Z?)?/, with: "DAY")
      .replacing(/[0-9]+/, with: "N").replacing(#/ +/#, with: " ")
  }

  /// Whether lines are what is quoted; `…` alone stands for any number of them, and at the end of a line
  /// for the rest of it.
  private func matches(_ lines: ArraySlice<String>, _ quoted: ArraySlice<String>) -> Bool {
    guard let first = quoted.first else { return lines.isEmpty }
    if first == "…" || first == "..." {
      return lines.isEmpty
        ? matches(lines, quoted.dropFirst())
        : matches(lines, quoted.dropFirst()) || matches(lines.dropFirst(), quoted)
    }
    guard let line = lines.first else { return false }
    let isSame =
      first.hasSuffix("…") && !line.hasSuffix("…")
      ? plain(line).hasPrefix(plain(first.dropLast())) : plain(line) == plain(first)
    return isSame && matches(lines.dropFirst(), quoted.dropFirst())
  }

  /// The commands that are run, in order, with what they read.
  private static let played: [(begins: String, input: String)] = [
    ("list", ""), ("import Scripts/sample", ""), ("list note --tag draft", ""),
    ("search ", ""), ("add note --slug clock-again", "(private) @gu-boyan 48\n"),
    ("history clock-again", ""), ("list session", ""), ("add person", ""), ("add session", ""),
    ("assess linth", ""), ("due ", ""), ("outcome pathway", ""), ("invite ", ""),
    ("positions ", ""),
    ("add outcome", "one page\n"), ("outcome agree", ""), ("import Scripts/sample-leak", ""),
  ]

  @Test(arguments: SpokenLanguage.allCases)
  func whatIsQuotedIsWhatTheProgramSays(_ language: SpokenLanguage) throws {
    var bench = try Workbench()
    bench.language = language
    var count = 0
    for quote in try quotes(language) {
      let command = quote.command.replacing(#/ < [a-z.]+$/#, with: "").dropFirst("subrosa ".count)
      guard
        let played = TutorialTests.played.first(where: {
          $0.begins.hasSuffix(" ") ? command.hasPrefix($0.begins) : command.hasPrefix($0.begins)
        }), !command.contains(" - "), !quote.lines.contains(where: { $0.contains("recover") })
      else { continue }
      if command == "list", count == 0 {
        let title = language == .english ? "First call with Annelie" : "与 Annelie 初次通话"
        let tag = language == .english ? "preparation" : "准备"
        let note = ["add", "note", "--title", title, "--tag", tag, "--date", "2026-11-23"]
        try #require(try bench.run(note, input: [0x61]).ending == .code(0))
      }
      // The versions of a record whose text was changed in between.
      if command.hasPrefix("history"), quote.lines.count > 3 { continue }
      let words = try #require(CommandWords.split(String(command))).map {
        $0.hasPrefix("Scripts/") ? TutorialTests.package.appending(path: $0).path : $0
      }
      let lines = try shown(words, played.input, bench)
      if command.hasPrefix("history") {
        #expect(plain(lines.first ?? "") == plain(quote.lines.first ?? ""), "\(command)")
      } else {
        #expect(
          matches(lines[...], quote.lines[...]),
          "\(command)\n\(lines.joined(separator: "\n"))\nquoted:\n\(quote.lines.joined(separator: "\n"))"
        )
      }
      count += 1
    }
    #expect(count > 18)
  }

  /// What a terminal of 80 columns shows.
  private func shown(_ words: [String], _ input: String, _ bench: Workbench) throws -> [String] {
    if !input.isEmpty {
      let run = try bench.run(words, input: Array(input.utf8))
      return (run.answer + run.messages).split(separator: "\n").map(String.init)
    }
    let terminal = try bench.onTerminal(["--plain"] + words)
    let prompt = bench.language == .english ? "Passphrase: " : "口令："
    try terminal.wait(for: prompt)
    try terminal.type("alpha\r")
    _ = try terminal.exit()
    let text = terminal.outputText.replacing("\r\n", with: "\n")
    let behind = text.range(of: prompt).map { text[$0.upperBound...] } ?? text[...]
    return behind.replacing(/\u{1b}\[[0-9;?]*[A-Za-z]/, with: "").replacing("\r", with: "")
      .split(separator: "\n").map { String($0).replacing(#/ +$/#, with: "") }.filter { !$0.isEmpty }
  }
}
