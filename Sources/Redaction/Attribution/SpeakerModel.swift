import Glibc
package import Records

/// A text of which it is known who stands behind it.
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

  /// What the fields of a person's record say about what the person knows and cares for.
  package init(of person: Person, reference: String) {
    let influence = person.influence.flatMap { [$0.policy, $0.body, $0.evidence] }
    let parts =
      person.roles + person.affiliations + influence + [person.perspective] + person.constraints
      + person.experience
    self.init(people: [reference], text: parts.joined(separator: "\n"), origin: nil)
  }

  /// The paragraphs of a record's text behind which somebody stands, whatever their marks.
  package static func paragraphs<Failure>(
    of source: SummarySource, by finder: SourceFinder, step: () throws(Failure) -> Void
  ) throws(Failure) -> [AttributedText] {
    let paragraphs = try Paragraph.split(source.body, unmarked: source.unmarked, step: step)
    var texts: [AttributedText] = []
    for (number, paragraph) in paragraphs.enumerated() {
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

/// Somebody whom a reader would take for the speaker.
package struct SpeakerGuess: Equatable, Sendable {
  /// The person's reference.
  package let person: String
  /// How much the statement has in common with what is known of the person: above 0.
  package let likeness: Double
  /// The words in common that tell most, the most telling first.
  package let words: [String]
}

/// Guesses who made a statement from what a vault says about people, as somebody would who knows
/// them: words that a person uses often and others seldom weigh most (TF-IDF, by the cosine of a
/// statement and all texts of a person).
///
/// It learns from nothing but the texts that it is given.
package struct SpeakerModel: Sendable {
  private typealias Counts = [Int: Int]

  private struct Profile {
    var counts: Counts = [:]
    /// The square of the length of its vector.
    var square = 0.0
  }

  private struct Text {
    let people: Set<String>
    let counts: Counts
  }

  // So many words say why somebody is guessed.
  private static let mostWords = 4
  // Most shorter words are particles and pronouns.
  private static let leastLetters = 4

  private let names: Set<String>
  private var numbers: [String: Int] = [:]
  private var features: [String] = []
  private var weights: [Double] = []
  private var profiles: [String: Profile] = [:]
  /// By record: a statement must not be recognised by itself.
  private var written: [String: [(paragraphs: ClosedRange<Int>, text: Text)]] = [:]

  /// Learns from texts.
  ///
  /// - Parameter roster: the names of its people are left out, since no summary has them.
  package init(_ texts: [AttributedText], roster: Roster) {
    names = SpeakerModel.names(of: roster)
    var frequencies: [Int] = []
    var learnt: [Text] = []
    for text in texts {
      var counts: Counts = [:]
      for (feature, count) in SpeechWords.features(of: text.text, without: names) {
        let number = numbers[feature] ?? features.count
        if number == features.count {
          numbers[feature] = number
          features.append(feature)
          frequencies.append(0)
        }
        frequencies[number] += 1
        counts[number] = count
      }
      let made = Text(people: text.people, counts: counts)
      learnt.append(made)
      if let origin = text.origin {
        written[origin.reference, default: []].append((origin.paragraphs, made))
      }
    }
    let count = Double(learnt.count)
    weights = frequencies.map { log((count + 1) / (Double($0) + 0.5)) }
    for text in learnt {
      for person in text.people {
        profiles[person, default: Profile()].counts.merge(text.counts, uniquingKeysWith: +)
      }
    }
    for (person, profile) in profiles {
      var square = 0.0
      for (feature, count) in profile.counts {
        let weight = weight(feature, count)
        square += weight * weight
      }
      profiles[person]?.square = square
    }
  }

  /// Whom a reader would guess, the likeliest first; nobody who has no word in common.
  ///
  /// - Parameter candidates: the people who may have said it, by their references.
  package func guesses(for statement: Statement, among candidates: Set<String>) -> [SpeakerGuess] {
    let known = SpeechWords.features(of: statement.text, without: names)
      .compactMap { feature, count in numbers[feature].map { ($0, count) } }
    let own = ownTexts(of: statement)
    let guesses = candidates.compactMap { person -> SpeakerGuess? in
      guard let profile = profiles[person] else { return nil }
      let removed = own.filter { $0.people.contains(person) }
        .reduce(into: Counts()) { $0.merge($1.counts, uniquingKeysWith: +) }
      var square = profile.square
      for (feature, count) in removed {
        let all = profile.counts[feature] ?? 0
        let (before, after) = (weight(feature, all), weight(feature, all - count))
        square += after * after - before * before
      }
      var parts: [(feature: Int, weight: Double)] = []
      for (feature, count) in known {
        let theirs = (profile.counts[feature] ?? 0) - (removed[feature] ?? 0)
        guard theirs > 0 else { continue }
        parts.append((feature, weight(feature, count) * weight(feature, theirs)))
      }
      guard !parts.isEmpty, square > 0 else { return nil }
      // Words that tell the same always stand in the same order.
      parts.sort { ($0.weight, $1.feature) > ($1.weight, $0.feature) }
      let likeness = parts.reduce(0) { $0 + $1.weight } / square.squareRoot()
      return SpeakerGuess(
        person: person, likeness: likeness,
        words: shown(parts.map { features[$0.feature] }))
    }
    return guesses.sorted { ($0.likeness, $1.person) > ($1.likeness, $0.person) }
  }

  /// The first words of a list that say why somebody is guessed. Short ones only tell a habit.
  private func shown(_ words: [String]) -> [String] {
    let telling = words.filter { word in
      word.split(separator: " ").contains { $0.count >= SpeakerModel.leastLetters }
        || word.unicodeScalars.contains(where: SpeechWords.isIdeograph)
    }
    return Array((telling.isEmpty ? words : telling).prefix(SpeakerModel.mostWords))
  }

  private func weight(_ feature: Int, _ count: Int) -> Double {
    count > 0 ? (1 + log(Double(count))) * weights[feature] : 0
  }

  /// The texts that a statement was made of.
  private func ownTexts(of statement: Statement) -> [Text] {
    statement.origins.flatMap { origin in
      (written[origin.reference] ?? []).filter { $0.paragraphs.overlaps(origin.paragraphs) }
        .map(\.text)
    }
  }

  private static func names(of roster: Roster) -> Set<String> {
    var names: Set<String> = []
    for entry in roster.entries where entry.kind == .person {
      for name in [entry.name, entry.native, entry.reference] + entry.aliases {
        names.formUnion(SpeechWords.features(of: name, without: []).keys)
      }
    }
    return names
  }
}

/// What a summary would tell about who made a statement.
package struct Attribution: Equatable, Sendable {
  /// Whom a reader of the roster would guess, the likeliest first.
  package let guesses: [SpeakerGuess]
  /// What shows that the words are somebody's own.
  package let marks: Set<SpeechMark>
  /// Whether a reader can tell who said it: one person stands behind it at the most, and that person
  /// is guessed first, or the words are the speaker's own.
  package let isAttributable: Bool

  /// Judges a statement.
  package init(of statement: Statement, by model: SpeakerModel, among candidates: Set<String>) {
    guesses = model.guesses(for: statement, among: candidates.union(statement.sources.people))
    marks = SpeechMark.marks(in: statement)
    let sources = statement.sources
    let isGuessed = guesses.first.map { sources.people == [$0.person] } ?? false
    isAttributable = sources.count <= 1 && (isGuessed || !marks.isEmpty)
  }
}
