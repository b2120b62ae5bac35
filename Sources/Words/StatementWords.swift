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
    case .chinese:
      let paragraphs = origin.paragraphs
      let numbers =
        paragraphs.count == 1
        ? "\(paragraphs.lowerBound)" : "\(paragraphs.lowerBound) 至 \(paragraphs.upperBound)"
      return Chinese.spaced("\(origin.reference)第 \(numbers) 段")
    }
  }

  /// Why a statement waits for a decision.
  package func reason(_ reason: WithholdingReason) -> String {
    switch language {
    case .english:
      switch reason {
      case .attributable: "readers could tell who said it"
      case .backed(by: 0): "nobody is named as its source"
      case .backed(by: let count):
        "only \(English.count(count, "person", "people")) said it"
      }
    case .chinese:
      switch reason {
      case .attributable: "读者猜得出是谁说的"
      case .backed(by: 0): "没有写明是谁说的"
      case .backed(by: let count): "只有 \(count) 人说过"
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
    case .chinese:
      switch reason {
      case .attributable: "可归属"
      case .backed(by: 0): "未写明发言人"
      case .backed(by: let count): "\(count) 人"
      case nil: ""
      }
    }
  }

  /// What is known about a statement, a line each: where it is, who said it, whom a reader would
  /// guess and from what, and what shows that the words are the speaker's own.
  ///
  /// - Parameter name: what a person is called, by the reference.
  package func lines(about judged: JudgedStatement, name: (String) -> String) -> [String] {
    let sources = judged.source.sources
    let people = sources.people.sorted().map(name) + sources.unknownLabels.sorted()
    let marks = SpeechMark.allCases.filter { judged.attribution.marks.contains($0) }
    return [origin(of: judged.source, people: people), guesses(judged.attribution, name: name)]
      + (marks.isEmpty ? [] : [ownWords(marks)])
  }

  /// Where a statement is, and who said it.
  private func origin(of source: Statement, people: [String]) -> String {
    let places = source.origins.map(place)
    return switch language {
    case .english:
      "\(English.list(places)) (\(source.mark.rawValue)); "
        + (people.isEmpty ? "nobody is named as its source" : "said by \(English.list(people))")
    case .chinese:
      "\(Chinese.list(places))（\(value(source.mark.rawValue))）；"
        + (people.isEmpty ? "没有写明是谁说的" : "发言人：\(Chinese.list(people))")
    }
  }

  private func ownWords(_ marks: [SpeechMark]) -> String {
    switch language {
    case .english: "the speaker's own words: \(English.list(marks.map(mark)))"
    case .chinese: "像是发言人的原话：\(Chinese.list(marks.map(mark)))"
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
        : ownWords(marks)
    case .chinese: return marks.isEmpty ? "措辞指向某一个人" : ownWords(marks)
    }
  }

  private func guesses(_ attribution: Attribution, name: (String) -> String) -> String {
    // So many people are named.
    let guesses = attribution.guesses.prefix(3)
    let others = guesses.dropFirst().map { name($0.person) }
    switch language {
    case .english:
      guard let first = guesses.first else { return "a reader would not know whom to guess" }
      let words = first.words.map { "\"\($0)\"" }.joined(separator: ", ")
      return "a reader would guess \(name(first.person)), from \(words)"
        + (others.isEmpty ? "" : "; then \(English.list(others))")
    case .chinese:
      guard let first = guesses.first else { return "读者猜不出是谁" }
      let words = first.words.map { "“\($0)”" }.joined()
      return Chinese.spaced("读者会猜是\(name(first.person))，依据是\(words)")
        + (others.isEmpty ? "" : Chinese.spaced("；其次是\(Chinese.list(others))"))
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
    case .chinese:
      switch mark {
      case .firstPerson: "第一人称"
      case .quotation: "引语"
      case .address: "直接对人说话"
      case .hesitation: "口语停顿"
      }
    }
  }

  /// What the editor calls a statement that is rewritten.
  package var rewrittenStatement: String {
    switch language {
    case .english: "statement in your own words"
    case .chinese: "用自己的话改写的发言"
    }
  }
}
