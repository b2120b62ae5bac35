import Foundation
import Testing

@testable import Words

/// What the argument parser says, held against its source.
@Suite struct ParserSentenceTests {
  /// The parser's source, where the package manager put it.
  private func parser() throws -> URL {
    let places = [".build/tests/checkouts", ".build/checkouts"].map {
      Sources.root.appending(path: $0 + "/swift-argument-parser/Sources/ArgumentParser")
    }
    return try #require(places.first { FileManager.default.fileExists(atPath: $0.path) })
  }

  // What this program cannot make it say, or what is put together of the others.
  private static let unsaid: Set<String> = [
    // For programmers.
    "No value set for non-argument var {}. Replace with a static variable, or let constant.",
    "preferredName cannot be nil for named arguments",
    "Unspecified version",
    // Two sentences in two lines, of which the first is shown.
    "{}\n   or: {} in '{}'",
    // In front of what is shown otherwise, or in the message of an error that names its own usage.
    "Usage: {}", "Help:  {}\n",
    // Parts of other sentences.
    "flag {}", "position {}", " or {}", " and ", "{} in {}", "'{}' in {}", "{} <{}>  {}",
    "<{}>  {}",
    // What it is for is hidden.
    "Dump help information as JSON.",
  ]

  /// A heading in the form that is printed.
  private static let printed = [
    "Arguments": "ARGUMENTS:", "Subcommands": "SUBCOMMANDS:", "Options": "OPTIONS:",
    "{} Subcommands": "{} SUBCOMMANDS:", "OVERVIEW: {}": "OVERVIEW: {}",
    "USAGE: {}\n\n": "USAGE: {}", " (default)": "(default)",
  ]

  /// The first lines of texts of several, and what stands between blanks.
  private func sentence(_ literal: String) -> String {
    if let printed = ParserSentenceTests.printed[literal] { return printed }
    let text = literal.trimmingCharacters(in: .whitespacesAndNewlines)
    guard text.contains("Please use --generate-completion-script") else { return text }
    return text.components(separatedBy: "\n")[0]
  }

  private func isSentence(_ literal: String) -> Bool {
    literal.contains(/[A-Za-z{}][.,:;')]*[ ]+['(]*[A-Za-z{]/) && literal.contains(/[A-Za-z]{2}/)
      || ParserSentenceTests.printed[literal] != nil
  }

  @Test func everySentenceOfTheParserIsKnown() throws {
    let known = Set(ParserSentence.all.map(\.english))
    var met: Set<String> = []
    let usage = try parser().appending(path: "Usage")
    for name in ["HelpGenerator", "UsageGenerator", "MessageInfo", "HelpCommand"] {
      let file = usage.appending(path: name + ".swift")
      for literal in try SourceLiterals(of: file).all where isSentence(literal) {
        let sentence = sentence(literal)
        guard !ParserSentenceTests.unsaid.contains(literal) else { continue }
        met.insert(sentence)
        #expect(known.contains(sentence), "\(name): \(literal.debugDescription)")
      }
    }
    // Made of two literals, or of a name in capitals.
    let composed: Set = [
      "{}:", "OVERVIEW: {}", "(default)", "ARGUMENTS:", "SUBCOMMANDS:", "OPTIONS:",
      "{} SUBCOMMANDS:",
    ]
    #expect(known.subtracting(met).subtracting(composed) == [], "no longer said")
  }

  @Test func noCaseOfItsErrorsIsNew() throws {
    let file = try parser().appending(path: "Parsing/ParserError.swift")
    let cases = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n}")[0]
      .matches(of: /\n  case (\w+)/).map { String($0.1) }
    #expect(
      cases == [
        "helpRequested", "versionRequested", "dumpHelpRequested", "completionScriptRequested",
        "completionScriptCustomResponse", "unsupportedShell", "notImplemented", "invalidState",
        "unknownOption", "invalidOption", "nonAlphanumericShortOption", "missingValueForOption",
        "missingValueOrUnknownCompositeOption", "unexpectedValueForOption", "unexpectedExtraValues",
        "duplicateExclusiveValues", "noValue", "unableToParseValue", "missingSubcommand",
        "userValidationError", "noArguments", "notParentCommand",
      ])
  }

  @Test(arguments: [
    ("Unknown option '--vaul'. Did you mean '--vault'?", "未知的选项 `--vaul`；你要的是 `--vault` 吗？"),
    ("Missing expected argument '<ref>'", "缺少参数 `<引用>`"),
    ("2 unexpected arguments: 'a', 'b'", "有 2 个多余的参数：“a”、“b”"),
    (
      "The value 'x' is invalid for '--format <format>'. Please provide one of 'text' and 'json'.",
      "`--format <格式>` 的值“x”无效；可用的值：text、json"
    ),
    (
      "The value 'x' is invalid for '--as <as>'. Please provide one of 'a', 'b' or 'c'.",
      "`--as <格式>` 的值“x”无效；可用的值：a、b、c"
    ),
    (
      "The value 'x' is invalid for '<kind>'. Please provide one of the following:\n  - a\n  - b",
      "`<类型>` 的值“x”无效；可用的值：a、b"
    ),
    ("词语不能为空", "词语不能为空"),
  ])
  func errorsAreSaidInChinese(_ english: String, _ chinese: String) {
    let text = Words(.chinese).text(
      usage: english, pointer: "See 'subrosa list --help' for more information")
    #expect(text.message == chinese)
    #expect(text.hint == "运行 `subrosa list --help` 查看用法")
  }

  @Test func helpIsLaidOutByColumns() {
    let page = """
      OVERVIEW: 写出对话的脱敏摘要，其中的人名和机构名都换成代称。

      示例：subrosa x

      USAGE: subrosa x [--to <file>] <ref>

      ARGUMENTS:
        <ref>                   记录。

      OPTIONS:
        --to <file>             新文件或文件夹，不能是已有的文件。 (values: a, b; default: a)
        --a-name-that-is-very-long <file>
                                很长的名字。
        -h, --help              Show help information.

      RECORD SUBCOMMANDS:
        add (default)           添加。

        See 'subrosa help <subcommand>' for detailed help.
      """
    #expect(
      Words(.chinese).laidOut(page, columns: 48) == """
        说明：写出对话的脱敏摘要，其中的人名和机构名都换
        成代称。

        示例：subrosa x

        用法：subrosa x [--to <文件>] <引用>

        参数：
          <引用>                  记录。

        选项：
          --to <文件>             新文件或文件夹，不能是
                                  已有的文件。（可用的
                                  值：a、b；默认：a）
          --a-name-that-is-very-long <文件>
                                  很长的名字。
          -h, --help              显示帮助。

        RECORD命令：
          add （默认）            添加。

          运行 `subrosa help <命令>` 查看某个命令的详细
          说明。
        """)
    #expect(Words(.english).laidOut(page, columns: 48) == page)
  }

  /// An option and its value stay on one row.
  @Test func aUsageIsBrokenBetweenOptions() {
    let page = """
      OVERVIEW: x

      USAGE: subrosa x [--vault <file>] [--plain] --to <file> <ref> ...
      """
    #expect(
      Words(.english).laidOut(page, columns: 36) == """
        OVERVIEW: x

        USAGE: subrosa x [--vault <file>]
               [--plain] --to <file>
               <ref> ...
        """)
    #expect(
      Words(.chinese).laidOut(page, columns: 36) == """
        说明：x

        用法：subrosa x [--vault <文件>]
              [--plain] --to <文件>
              <引用> ...
        """)
  }
}
