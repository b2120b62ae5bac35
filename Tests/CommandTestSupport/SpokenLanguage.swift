/// A language in which the program is tested.
package enum SpokenLanguage: String, CaseIterable, Sendable {
  case english, chinese

  /// What makes the program speak it, whatever the machine's locale is.
  package var environment: [String: String] {
    self == .english ? [:] : ["SUBROSA_LANGUAGE": "zh", "LANG": "zh_CN.UTF-8"]
  }
}
