import CRedactionTables

/// What the lexicon says of an English word.
struct WordClass: OptionSet, Sendable {
  /// The bits of `lexicon_classes.h`.
  let rawValue: UInt64

  /// In the word lists in lower case.
  static let common = WordClass(rawValue: ENGLISH_COMMON)
  /// In the shortest word lists, which hold no names of days, months or moneys of our adding.
  static let basic = WordClass(rawValue: ENGLISH_BASIC)
  /// In the longer word lists only: ordinary in small letters, possibly a name with a capital.
  static let rare = WordClass(rawValue: ENGLISH_RARE)
  /// Of a closed class: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs.
  static let function = WordClass(rawValue: ENGLISH_FUNCTION)
  /// What may stand before a common noun and not before a name.
  static let determiner = WordClass(rawValue: ENGLISH_DETERMINER)
  /// What joins the words of an organisation's name.
  static let linking = WordClass(rawValue: ENGLISH_LINKING)
  /// What joins the words of a person's or a foreign body's name: de, von, ve.
  static let particle = WordClass(rawValue: ENGLISH_PARTICLE)
  /// The name of a month or its short form.
  static let month = WordClass(rawValue: ENGLISH_MONTH)
  /// The name of a weekday or its short form.
  static let weekday = WordClass(rawValue: ENGLISH_WEEKDAY)
  /// A season or a feast.
  static let season = WordClass(rawValue: ENGLISH_SEASON)
  /// Days, years, hours.
  static let timeUnit = WordClass(rawValue: ENGLISH_TIME_UNIT)
  /// Today, noon, evening.
  static let dayPart = WordClass(rawValue: ENGLISH_DAY_PART)
  /// What points to a time: last, next, early.
  static let relative = WordClass(rawValue: ENGLISH_RELATIVE)
  /// A number in words, from two on.
  static let number = WordClass(rawValue: ENGLISH_NUMBER)
  /// Second, third.
  static let ordinal = WordClass(rawValue: ENGLISH_ORDINAL)
  /// A measure.
  static let unit = WordClass(rawValue: ENGLISH_UNIT)
  /// The name of a currency.
  static let currency = WordClass(rawValue: ENGLISH_CURRENCY)
  /// A currency's three letters.
  static let currencyCode = WordClass(rawValue: ENGLISH_CURRENCY_CODE)
  /// What stands before a person's name.
  static let title = WordClass(rawValue: ENGLISH_TITLE)
  /// A short form whose full stop ends no sentence.
  static let abbreviation = WordClass(rawValue: ENGLISH_ABBREVIATION)
  /// A kinship.
  static let kin = WordClass(rawValue: ENGLISH_KIN)
  /// A person by what he is to another: told only where a possessive says to whom.
  static let relation = WordClass(rawValue: ENGLISH_RELATION)
  /// What people do with words; who does it is a person.
  static let speech = WordClass(rawValue: ENGLISH_SPEECH)
  /// A pronoun that tells a gender.
  static let pronoun = WordClass(rawValue: ENGLISH_PRONOUN)
  /// A part of a document: article, section.
  static let structural = WordClass(rawValue: ENGLISH_STRUCTURAL)
  /// A public instrument: convention, act.
  static let instrument = WordClass(rawValue: ENGLISH_INSTRUMENT)
  /// What makes a person the only one.
  static let superlative = WordClass(rawValue: ENGLISH_SUPERLATIVE)
  /// A kind of organisation.
  static let organ = WordClass(rawValue: ENGLISH_ORGAN)
  /// A kind of organisation of which there are few: described, it is as good as named.
  static let body = WordClass(rawValue: ENGLISH_BODY)
  /// A kind of place.
  static let street = WordClass(rawValue: ENGLISH_STREET)
  /// A condition of a person: divorced, retired.
  static let condition = WordClass(rawValue: ENGLISH_CONDITION)
  /// An office, a profession, a rank.
  static let role = WordClass(rawValue: ENGLISH_ROLE)
  /// Another word for a person, which tells something only where somebody is said to be that.
  static let person = WordClass(rawValue: ENGLISH_PERSON)
  /// An inhabitant, a language, an adjective of a place or a creed.
  static let demonym = WordClass(rawValue: ENGLISH_DEMONYM)
  /// A word that is a common surname or first name as well.
  static let surname = WordClass(rawValue: ENGLISH_SURNAME)
  /// A country or a town.
  static let place = WordClass(rawValue: ENGLISH_PLACE)
}
