/// A sentence of the argument parser, swift-argument-parser 1.8.2, and what takes its place.
///
/// The parser has no words but English ones, and offers no way to put others in their place. What it
/// can say is a closed set, which stands here and nowhere else. A test holds the list against the
/// parser's source, so that a sentence of a newer version is noticed.
package struct ParserSentence: Sendable {
  /// As the parser's source has it, with `{}` in the place of each value.
  package let english: String
  /// The Chinese for it, with the numbers of the values: `{1}`.
  let chinese: String

  private init(_ english: String, _ chinese: String) {
    (self.english, self.chinese) = (english, chinese)
  }

  /// What it calls an error. Of two that fit a text, the first is meant.
  package static let errors: [ParserSentence] = [
    ParserSentence(
      "Unknown option '{}'. Did you mean '{}'?", "未知的选项 `{1}`；你要的是 `{2}` 吗？"),
    ParserSentence("Unknown option '{}'", "未知的选项 `{1}`"),
    ParserSentence("Missing value for '{} <{}>'", "`{1} <{2}>` 缺少值"),
    ParserSentence("Missing value for '{}'", "`{1}` 缺少值"),
    ParserSentence(
      "The option '{}' does not take any value, but '{}' was specified.",
      "选项 `{1}` 不接受值，却给出了“{2}”"),
    ParserSentence("Unexpected argument '{}'", "多余的参数“{1}”"),
    ParserSentence("{} unexpected arguments: '{}'", "有 {1} 个多余的参数：“{2}”"),
    ParserSentence(
      "Value to be set with {} had already been set with {}",
      "选项 {1} 与 {2} 不能同时使用"),
    ParserSentence("Missing expected argument '{}'", "缺少参数 `{1}`"),
    ParserSentence("Missing one of: '{}'", "需要下列选项之一：“{1}”"),
    ParserSentence("The value '{}' is invalid for '{} <{}>'{}", "`{2} <{3}>` 的值“{1}”无效{4}"),
    ParserSentence("The value '{}' is invalid for '<{}>'{}", "`<{2}>` 的值“{1}”无效{3}"),
    ParserSentence("The value '{}' is invalid for '{}'{}", "`{2}` 的值“{1}”无效{3}"),
    ParserSentence("The value '{}' is invalid.{}", "值“{1}”无效{2}"),
    ParserSentence("Invalid option: -{}", "无效的选项 `-{1}`"),
    ParserSentence("Invalid option: {}", "无效的选项 `{1}`"),
    ParserSentence("Missing required subcommand.", "缺少命令"),
    ParserSentence("Command '{}' is not a parent of the current command.", "`{1}` 不是当前命令的上级命令"),
    ParserSentence("Can't generate completion scripts for '{}'.", "不能为“{1}”生成补全脚本"),
    ParserSentence("Can't autodetect a supported shell.", "无法识别当前的 shell"),
    ParserSentence(
      "Internal error. Parsing command-line arguments hit unimplemented code path.",
      "内部错误：命令行参数的解析遇到尚未实现的情况"),
    ParserSentence(
      "Internal error. Invalid state while parsing command-line arguments.",
      "内部错误：解析命令行参数时状态无效"),
  ]

  /// What follows a value that it refuses: the values to choose from.
  package static let choices: [ParserSentence] = [
    ParserSentence(". Please provide one of the following:\n{}", "；可用的值：{1}"),
    ParserSentence(". Please provide one of {}.", "；可用的值：{1}"),
  ]

  /// Where it says that more can be read.
  package static let pointers: [ParserSentence] = [
    ParserSentence("See '{} {}' for more information.", "运行 `{1} {2}` 查看用法"),
    ParserSentence("See '{} <subcommand>' for detailed help.", "运行 `{1} <命令>` 查看某个命令的详细说明。"),
  ]

  /// The headings of its help, in the form that is printed.
  package static let headings: [ParserSentence] = [
    ParserSentence("ARGUMENTS:", "参数："),
    ParserSentence("SUBCOMMANDS:", "命令："),
    ParserSentence("OPTIONS:", "选项："),
    ParserSentence("{} SUBCOMMANDS:", "{1}命令："),
    ParserSentence("{}:", "{1}："),
  ]

  /// What its help begins lines with.
  package static let beginnings: [ParserSentence] = [
    ParserSentence("OVERVIEW: {}", "说明：{1}"),
    ParserSentence("USAGE: {}", "用法：{1}"),
  ]

  /// What its help puts behind the words on an option, and behind the name of a command.
  package static let endings: [ParserSentence] = [
    ParserSentence("(values: {}; default as flag: {})", "（可用的值：{1}；只写选项名时：{2}）"),
    ParserSentence("(values: {}; default: {})", "（可用的值：{1}；默认：{2}）"),
    ParserSentence("(values: {})", "（可用的值：{1}）"),
    ParserSentence("(default as flag: {})", "（只写选项名时：{1}）"),
    ParserSentence("(default: {})", "（默认：{1}）"),
    ParserSentence("(default)", "（默认）"),
  ]

  /// What it says about the options and the command that are its own.
  package static let abstracts: [ParserSentence] = [
    ParserSentence("Show the version.", "显示版本。"),
    ParserSentence("Show help information.", "显示帮助。"),
    ParserSentence("Show subcommand help information.", "显示某个命令的帮助。"),
  ]

  /// Everything that it says.
  package static let all =
    errors + choices + pointers + headings + beginnings + endings + abstracts

  /// The values in a text, if this sentence is what it says; nil for other texts.
  func values(in text: some StringProtocol) -> [String]? {
    let parts = english.split(separator: "{}", omittingEmptySubsequences: false)
    guard let first = parts.first, text.hasPrefix(first) else { return nil }
    var rest = Substring(text).dropFirst(first.count)
    var values: [String] = []
    for (number, part) in parts.enumerated().dropFirst() {
      // The last part ends the text; of the others, the next one that stands there.
      if number == parts.count - 1 {
        guard rest.hasSuffix(part) else { return nil }
        values.append(String(rest.dropLast(part.count)))
        return values
      }
      guard let range = rest.firstRange(of: part) else { return nil }
      values.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? values : nil
  }

  /// The Chinese with values in it.
  func chinese(_ values: [String]) -> String {
    var text = chinese
    for (number, value) in values.enumerated() {
      text = text.replacing("{\(number + 1)}", with: value, maxReplacements: 1)
    }
    return text
  }

  /// The Chinese for a text, if one of some sentences is what it says; nil for other texts.
  static func chinese(
    _ text: some StringProtocol, in sentences: [ParserSentence],
    _ change: (String) -> String = { $0 }
  ) -> String? {
    for sentence in sentences {
      if let values = sentence.values(in: text) { return sentence.chinese(values.map(change)) }
    }
    return nil
  }
}
