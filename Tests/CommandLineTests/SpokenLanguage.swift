import Testing
import Words

/// A language in which the program is tested.
enum SpokenLanguage: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case english, chinese

  var testDescription: String { rawValue }

  /// What the program says in it.
  var words: Words { Words(self == .english ? .english : .chinese) }

  /// What makes the program speak it, whatever the machine's locale is.
  var environment: [String: String] {
    self == .english ? [:] : ["SUBROSA_LANGUAGE": "zh", "LANG": "zh_CN.UTF-8"]
  }

  /// The name of its snapshots.
  func folder(_ name: String) -> String { self == .english ? name : name + ".zh" }
}
