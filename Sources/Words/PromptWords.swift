package import Prompts

extension LineTexts {
  /// The line editor in English.
  package static let english = LineTexts(
    search: { query, isFound in "(\(isFound ? "search" : "nothing with") '\(query)') " },
    candidates: { "\($0) candidates" }, more: { "and \($0) more" })
}

extension QuestionTexts {
  /// Yes and no in English.
  package static let english = QuestionTexts(
    choices: " [y/N] ", yes: ["y", "yes"], no: ["n", "no"])
}

extension PassphraseStrength {
  /// The estimate in English, without a word of the passphrase.
  package var words: String {
    "about \(bits) bits: with 10,000 guesses a second it is found within \(timeWords)"
  }

  private var timeWords: String {
    let (count, unit) = time
    let name =
      switch unit {
      case .year: "year"
      case .day: "day"
      case .hour: "hour"
      case .minute: "minute"
      }
    return count == 1 && unit == .minute ? "a minute" : "\(count) \(name)\(count == 1 ? "" : "s")"
  }
}
