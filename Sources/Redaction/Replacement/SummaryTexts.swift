/// A replacement for identifying text, before it is put into words.
package enum GeneralTerm: Equatable, Sendable {
  /// A person of the roster, with the letter of a side if that may be revealed.
  case participant(side: String?)
  /// Another person.
  case somebody
  case institution
  /// The dialogue that a summary is about.
  case dialogue
  /// A place, by its region if that is known.
  case place(Region?)
  /// A time, by its season if that is known.
  case time(Season?)
  case amount(Magnitude)
  /// An amount with the Chinese measure word that belongs to it: 人, 名, 公里.
  case counted(Magnitude, measure: String)
  /// Words that stay the same in every language: those that a person chose for a protected term,
  /// and pronouns, which follow the language of the surrounding text.
  case written(String)
}

/// What kind of thing a pseudonym replaces.
package enum PseudonymKind: CaseIterable, Sendable {
  case participant, institution, location
}

/// All text that a redacted summary adds by itself, in one language.
package struct SummaryTexts: Sendable {
  /// The articles of a language: only one of two adjacent articles stays.
  package struct Articles: Sendable {
    let definite: [String]
    let indefinite: [String]
    let demonstrative: [String]

    /// The articles in lower case, and the words that take the place of one; empty for a language
    /// without articles.
    package init(definite: [String], indefinite: [String], demonstrative: [String]) {
      self.definite = definite
      self.indefinite = indefinite
      self.demonstrative = demonstrative
    }
  }

  /// The words before a day and before a season: a season that replaces a day takes its own.
  package struct Prepositions: Sendable {
    let day: String
    let season: String

    /// The words in lower case.
    package init(day: String, season: String) {
      self.day = day
      self.season = season
    }
  }

  /// The language as HTML names it, for instance `en`.
  package let tag: String
  /// The heading above a summary.
  package let title: String
  /// The heading of a session, by its number from 1 and its season.
  package let session: @Sendable (_ number: Int, Season?) -> String
  /// The heading above statements that belong to no session.
  package let furtherNotes: String
  /// The remark about all statements, by how many people are behind each; nil for none.
  package let backing: @Sendable (StatementSources.Backing) -> String?
  /// The words for a general term, with an article first.
  package let general: @Sendable (GeneralTerm) -> String
  /// A pseudonym with its number, for instance `Participant 07`.
  package let pseudonym: @Sendable (PseudonymKind, _ number: String) -> String
  /// The articles that general terms begin with, and those of texts.
  package let articles: Articles
  /// The words before days and seasons.
  package let prepositions: Prepositions
  /// Words before an amount that no order of magnitude can follow: "above", "than".
  package let measures: Set<String>

  /// The texts.
  package init(
    tag: String, title: String, session: @escaping @Sendable (_ number: Int, Season?) -> String,
    furtherNotes: String, backing: @escaping @Sendable (StatementSources.Backing) -> String?,
    general: @escaping @Sendable (GeneralTerm) -> String,
    pseudonym: @escaping @Sendable (PseudonymKind, _ number: String) -> String, articles: Articles,
    prepositions: Prepositions, measures: Set<String>
  ) {
    self.tag = tag
    self.title = title
    self.session = session
    self.furtherNotes = furtherNotes
    self.backing = backing
    self.general = general
    self.pseudonym = pseudonym
    self.articles = articles
    self.prepositions = prepositions
    self.measures = measures
  }
}
