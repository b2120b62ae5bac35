import Glibc
import Parallel
package import Records

/// A text with the people who are known to be behind it.
package struct AttributedText: Sendable {
  /// The people, by their references.
  package let people: Set<String>
  /// What it says.
  package let text: String
  /// Where it was written; nil for the fields of a person's record.
  package let origin: StatementOrigin?

  /// A text.
  package init(people: Set<String>, text: String, origin: StatementOrigin?) {
    self.people = people
    self.text = text
    self.origin = origin
  }

  /// What the fields of a person's record say about the person's knowledge and interests.
  package init(of person: Person, reference: String) {
    let influence = person.influence.flatMap { [$0.policy, $0.body, $0.evidence] }
    let views = person.perspective.flatMap { [$0.policy, $0.position, $0.text] }
    let parts =
      person.roles + person.affiliations + influence + views + person.constraints.map(\.text)
      + person.experience
    self.init(people: [reference], text: parts.joined(separator: "\n"), origin: nil)
  }

  /// The paragraphs of a record's text with people behind them, whatever their marks.
  package static func paragraphs<Failure>(
    of source: SummarySource, by finder: SourceFinder, step: () throws(Failure) -> Void
  ) throws(Failure) -> [AttributedText] {
    var texts: [AttributedText] = []
    for (number, paragraph) in source.paragraphs.enumerated() {
      try step()
      let bytes = paragraph.source(in: source.body)
      let people = finder.sources(of: bytes).people
      guard !people.isEmpty else { continue }
      texts.append(
        AttributedText(
          people: people, text: String(decoding: bytes, as: UTF8.self),
          origin: StatementOrigin(source.reference, number + 1...number + 1)))
    }
    return texts
  }
}

/// Somebody that a reader would take for the speaker.
package struct SpeakerGuess: Equatable, Sendable {
  /// The person's reference.
  package let person: String
  /// How similar the statement is to what is known of the person; above 0.
  package let likeness: Double
  /// The most telling words that they share, best first; only for the first three guesses.
  package let words: [String]
}

/// Guesses who made a statement from what a vault says about people, as somebody who knows them
/// would. Words that one person uses often and others rarely weigh most (TF-IDF, with the cosine
/// between a statement and all texts of a person).
///
/// It learns only from the texts that it is given.
package struct SpeakerModel: Sendable {
  /// How often words occur in a text, by the number of the word.
  private typealias Counts = [Int: Int]

  private struct Text {
    let people: Set<String>
    let counts: Counts
  }

  /// A person who uses a word.
  private struct Use {
    let person: Int
    let count: Int
    let weight: Double
  }

  // The most words that explain a guess.
  private static let mostWords = 4
  // For fewer texts, starting a thread takes longer than the work.
  private static let fewest = 32
  // Only this many guesses are explained.
  private static let mostExplained = 3
  // Most shorter words are particles and pronouns.
  private static let leastLetters = 4

  private let names: Set<String>
  private var numbers: [String: Int] = [:]
  private var words: [String] = []
  /// The weight of each word.
  private var weights: [Double] = []
  /// The people who use each word.
  private var uses: [[Use]] = []
  private var people: [String] = []
  /// For each person, the square of the length of the vector.
  private var squares: [Double] = []
  /// By record: a statement must not be recognised by its own text.
  private var written: [String: [(paragraphs: ClosedRange<Int>, text: Text)]] = [:]

  /// Learns from texts.
  ///
  /// - Parameter roster: the names of its people are left out, since no summary has them.
  package init(_ texts: [AttributedText], roster: Roster) {
    let names = SpeakerModel.names(of: roster)
    self.names = names
    let features = Parallel.map(texts, fewest: SpeakerModel.fewest) {
      SpeechWords.features(of: $0.text, without: names)
    }
    var frequencies: [Int] = []
    var counts: [String: Counts] = [:]
    for (text, features) in zip(texts, features) {
      let learnt = Text(people: text.people, counts: learn(features, &frequencies))
      for person in text.people {
        counts[person, default: [:]].merge(learnt.counts, uniquingKeysWith: +)
      }
      if let origin = text.origin {
        written[origin.reference, default: []].append((origin.paragraphs, learnt))
      }
    }
    let total = Double(texts.count)
    weights = frequencies.map { log((total + 1) / (Double($0) + 0.5)) }
    uses = Array(repeating: [], count: words.count)
    people = counts.keys.sorted()
    for (person, reference) in people.enumerated() {
      var square = 0.0
      for (word, count) in (counts[reference] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let weight = weight(word, count)
        square += weight * weight
        uses[word].append(Use(person: person, count: count, weight: weight))
      }
      squares.append(square)
    }
  }

  /// The words of a text by their numbers; new words get the next numbers.
  private mutating func learn(_ features: [String: Int], _ frequencies: inout [Int]) -> Counts {
    var counts: Counts = [:]
    for (word, count) in features {
      let number = numbers[word] ?? words.count
      if number == words.count {
        numbers[word] = number
        words.append(word)
        frequencies.append(0)
      }
      frequencies[number] += 1
      counts[number] = count
    }
    return counts
  }

  /// The people that a reader would guess, the likeliest first, without those who share no word.
  ///
  /// - Parameter candidates: the people who may have said it, by their references.
  package func guesses(for statement: Statement, among candidates: Set<String>) -> [SpeakerGuess] {
    guard !people.isEmpty else { return [] }
    // In a fixed order, since sums of fractions depend on it.
    let known = SpeechWords.features(of: statement.text, without: names)
      .compactMap { word, count in numbers[word].map { (word: $0, weight: weight($0, count)) } }
      .sorted { $0.word < $1.word }
    let own = ownTexts(of: statement)
    let removed = people.map { person in
      own.filter { $0.people.contains(person) }
        .reduce(into: Counts()) { $0.merge($1.counts, uniquingKeysWith: +) }
    }
    let areCandidates = people.map { candidates.contains($0) }
    var sums = Array(repeating: 0.0, count: people.count)
    for (word, weight) in known {
      for use in uses[word] where areCandidates[use.person] {
        sums[use.person] += weight * left(of: use, word, without: removed[use.person])
      }
    }
    let likenesses = people.indices.compactMap { person -> (person: Int, likeness: Double)? in
      let square = squares[person] - lost(person, removed[person])
      guard sums[person] > 0, square > 0 else { return nil }
      return (person, sums[person] / square.squareRoot())
    }.sorted { ($0.likeness, $1.person) > ($1.likeness, $0.person) }
    return likenesses.enumerated().map { rank, guess in
      let shared = rank < SpeakerModel.mostExplained ? known : []
      return SpeakerGuess(
        person: people[guess.person], likeness: guess.likeness,
        words: telling(shared, of: guess.person, without: removed[guess.person]))
    }
  }

  private func weight(_ word: Int, _ count: Int) -> Double {
    count > 0 ? (1 + log(Double(count))) * weights[word] : 0
  }

  /// The weight of a person's word without some texts.
  private func left(of use: Use, _ word: Int, without removed: Counts) -> Double {
    guard let count = removed[word] else { return use.weight }
    return weight(word, use.count - count)
  }

  /// How much smaller the square of a person's vector is without some texts.
  private func lost(_ person: Int, _ removed: Counts) -> Double {
    removed.keys.sorted().reduce(0) { sum, word in
      guard let use = uses[word].first(where: { $0.person == person }) else { return sum }
      let left = left(of: use, word, without: removed)
      return sum + use.weight * use.weight - left * left
    }
  }

  /// The most telling words that a person shares with a text. Short words only show a habit.
  private func telling(
    _ known: [(word: Int, weight: Double)], of person: Int, without removed: Counts
  ) -> [String] {
    let parts = known.compactMap { word, weight -> (word: Int, weight: Double)? in
      guard let use = uses[word].first(where: { $0.person == person }) else { return nil }
      let product = weight * left(of: use, word, without: removed)
      return product > 0 ? (word, product) : nil
    }.sorted { ($0.weight, $1.word) > ($1.weight, $0.word) }
    let found = parts.map { words[$0.word] }
    let long = found.filter { word in
      word.split(separator: " ").contains { $0.count >= SpeakerModel.leastLetters }
        || word.unicodeScalars.contains(where: SpeechWords.isIdeograph)
    }
    return Array((long.isEmpty ? found : long).prefix(SpeakerModel.mostWords))
  }

  /// The texts that a statement was made from.
  private func ownTexts(of statement: Statement) -> [Text] {
    statement.origins.flatMap { origin in
      (written[origin.reference] ?? []).filter { $0.paragraphs.overlaps(origin.paragraphs) }
        .map(\.text)
    }
  }

  private static func names(of roster: Roster) -> Set<String> {
    let names = Parallel.map(roster.entries, fewest: fewest) { entry in
      guard entry.kind == .person else { return [String]() }
      return ([entry.name, entry.native, entry.reference] + entry.aliases)
        .flatMap { SpeechWords.features(of: $0, without: []).keys }
    }
    return Set(names.joined())
  }
}

/// What a summary would reveal about who made a statement.
package struct Attribution: Equatable, Sendable {
  /// The people that a reader of the roster would guess, the likeliest first.
  package let guesses: [SpeakerGuess]
  /// The signs that the words are somebody's own.
  package let marks: Set<SpeechMark>
  /// Whether a reader can tell who said it: at most one person is behind it and that person is
  /// guessed first, or the words are the speaker's own.
  package let isAttributable: Bool

  /// Judges a statement.
  package init(of statement: Statement, by model: SpeakerModel, among candidates: Set<String>) {
    let sources = statement.sources
    guesses = model.guesses(
      for: statement,
      among: sources.people.isEmpty ? candidates : candidates.union(sources.people))
    marks = SpeechMark.marks(in: statement)
    let isGuessed = guesses.first.map { sources.people.contains($0.person) } ?? false
    isAttributable = sources.count <= 1 && (isGuessed || !marks.isEmpty)
  }
}
