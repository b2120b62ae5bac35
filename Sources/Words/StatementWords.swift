import Records
package import Redaction

// Whole statements of a summary: where they are, who stands behind them, and whom a reader would
// guess.

extension Words {
  /// Where a statement was written: "the-clock, paragraph 3".
  package func place(_ origin: StatementOrigin) -> String {
    switch language {
    case .english:
      let paragraphs = origin.paragraphs
      return origin.reference
        + (paragraphs.count == 1
          ? ", paragraph \(paragraphs.lowerBound)"
          : ", paragraphs \(paragraphs.lowerBound) to \(paragraphs.upperBound)")
    }
  }

  /// Why a statement waits for a decision.
  package func reason(_ reason: WithholdingReason) -> String {
    switch language {
    case .english:
      switch reason {
      case .attributable: "a reader could tell who said it"
      case .backed(by: 0): "nobody is named as its source"
      case .backed(by: let count):
        "only \(English.count(count, "person", "people")) said it"
      }
    }
  }

  /// The same in a word or two, for a list.
  package func label(_ reason: WithholdingReason?) -> String {
    switch language {
    case .english:
      switch reason {
      case .attributable: "attributable"
      case .backed(by: 0): "no source"
      case .backed(by: 1): "one person"
      case .backed(by: let count): "\(count) people"
      case nil: ""
      }
    }
  }

  /// What is known about a statement, a line each: where it is, who said it, whom a reader would
  /// guess and from what, and what shows that the words are the speaker's own.
  ///
  /// - Parameter name: what a person is called, by the reference.
  package func lines(about judged: JudgedStatement, name: (String) -> String) -> [String] {
    switch language {
    case .english:
      let source = judged.source
      let sources = source.sources
      let people = sources.people.sorted().map(name) + sources.unknownLabels.sorted()
      let places = English.list(source.origins.map(place))
      var lines = [
        "\(places) (\(source.mark.rawValue)); "
          + (people.isEmpty ? "nobody is named as its source" : "said by \(English.list(people))")
      ]
      lines.append(guesses(judged.attribution, name: name))
      let marks = SpeechMark.allCases.filter { judged.attribution.marks.contains($0) }
      if !marks.isEmpty {
        lines.append("the speaker's own words: \(English.list(marks.map(self.mark)))")
      }
      return lines
    }
  }

  /// Why a reader could tell who said a statement that nobody looks at; without its words, which no
  /// message has.
  func cause(_ found: Set<SpeechMark>) -> String {
    let marks = SpeechMark.allCases.filter { found.contains($0) }
    switch language {
    case .english:
      return marks.isEmpty
        ? "its words point to one person"
        : "it is in the speaker's own words: \(English.list(marks.map(mark)))"
    }
  }

  private func guesses(_ attribution: Attribution, name: (String) -> String) -> String {
    // So many people are named.
    let guesses = attribution.guesses.prefix(3)
    switch language {
    case .english:
      guard let first = guesses.first else { return "a reader would not know whom to guess" }
      let words = first.words.map { "\"\($0)\"" }.joined(separator: ", ")
      let others = guesses.dropFirst().map { name($0.person) }
      return "a reader would guess \(name(first.person)), from \(words)"
        + (others.isEmpty ? "" : "; then \(English.list(others))")
    }
  }

  private func mark(_ mark: SpeechMark) -> String {
    switch language {
    case .english:
      switch mark {
      case .firstPerson: "first person"
      case .quotation: "a quotation"
      case .address: "speaking to somebody"
      case .hesitation: "hesitation"
      }
    }
  }

  /// What the editor calls a statement that is rewritten.
  package var rewrittenStatement: String {
    switch language {
    case .english: "statement in your own words"
    }
  }
}
