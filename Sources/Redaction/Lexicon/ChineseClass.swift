import CRedactionTables

/// What the lexicon says of a Chinese word.
struct ChineseClass: OptionSet, Sendable {
  /// The bits of `lexicon_classes.h`.
  let rawValue: UInt64

  /// An ordinary word.
  static let word = ChineseClass(rawValue: CHINESE_WORD)
  /// The name of a place.
  static let place = ChineseClass(rawValue: CHINESE_PLACE)
  /// The name of a body.
  static let organisation = ChineseClass(rawValue: CHINESE_ORGANISATION)
  /// A surname.
  static let surname = ChineseClass(rawValue: CHINESE_SURNAME)
  /// What follows a name: 教授, 部长, 先生.
  static let title = ChineseClass(rawValue: CHINESE_TITLE)
  /// What a body's name ends with: 大学, 部, 公司.
  static let institution = ChineseClass(rawValue: CHINESE_INSTITUTION)
  /// What a place's name ends with: 省, 市, 路.
  static let placeSuffix = ChineseClass(rawValue: CHINESE_PLACE_SUFFIX)
  /// A kinship.
  static let kin = ChineseClass(rawValue: CHINESE_KIN)
  /// An office or a profession.
  static let role = ChineseClass(rawValue: CHINESE_ROLE)
  /// A superlative, or "the only".
  static let unique = ChineseClass(rawValue: CHINESE_UNIQUE)
  /// A pronoun that tells a gender.
  static let pronoun = ChineseClass(rawValue: CHINESE_PRONOUN)
  /// A day of the week.
  static let weekday = ChineseClass(rawValue: CHINESE_WEEKDAY)
  /// A day, a season, a time of day.
  static let day = ChineseClass(rawValue: CHINESE_DAY)
  /// What a number counts.
  static let unit = ChineseClass(rawValue: CHINESE_UNIT)
  /// A character that is mostly a word by itself and in no name: 的, 说, 在.
  static let function = ChineseClass(rawValue: CHINESE_FUNCTION)
  /// A numeral.
  static let numeral = ChineseClass(rawValue: CHINESE_NUMERAL)
  /// A word that is a given name as well.
  static let given = ChineseClass(rawValue: CHINESE_GIVEN)
  /// What stands before a surname among friends: 小, 老.
  static let address = ChineseClass(rawValue: CHINESE_ADDRESS)
}
