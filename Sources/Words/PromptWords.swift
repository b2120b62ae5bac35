package import Prompts

extension Words {
  /// Everything the line editor says.
  package var lineEditor: LineTexts {
    LineTexts(search: historySearch, candidates: candidates, more: moreCandidates)
  }

  @Sendable private func historySearch(_ query: String, _ isFound: Bool) -> String {
    switch language {
    case .english: "(\(isFound ? "search" : "no match for") '\(query)') "
    }
  }

  @Sendable private func candidates(_ count: Int) -> String {
    switch language {
    case .english: "\(count) candidates"
    }
  }

  @Sendable private func moreCandidates(_ count: Int) -> String {
    switch language {
    case .english: "and \(count) more"
    }
  }
}

extension Words {
  /// Yes and no.
  package var yesOrNo: QuestionTexts {
    switch language {
    case .english: QuestionTexts(choices: " [y/N] ", yes: ["y", "yes"], no: ["n", "no"])
    }
  }

  /// How strong a passphrase is, without a word of it.
  package func estimate(_ strength: PassphraseStrength) -> String {
    let (count, unit) = strength.time
    return switch language {
    case .english:
      "about \(strength.bits) bits: at 10,000 guesses a second, it is found within "
        + englishTime(count, unit)
    }
  }

  private func englishTime(_ count: Int, _ unit: PassphraseStrength.TimeUnit) -> String {
    switch unit {
    case .year: count.counted("year")
    case .day: count.counted("day")
    case .hour: count.counted("hour")
    case .minute: count == 1 ? "a minute" : count.counted("minute")
    }
  }
}
