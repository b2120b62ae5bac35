import CRedactionTables

/// The words that identify nobody, and what is known of some others.
///
/// The tables lie in the program's read-only data and are searched by halves: nothing is loaded.
enum Lexicon {
  /// The longest ordinary Chinese word, in characters.
  static let longestChinese = 4
  /// The longest name of a body or place.
  static let longestBody = 12

  /// The classes of an English word; empty for what is in no list.
  ///
  /// - Parameter word: UTF-8 in lower case, without the ending of a possessive.
  static func classes(ofEnglish word: ArraySlice<UInt8>) -> WordClass {
    WordClass(
      rawValue: unsafe word.withUnsafeBufferPointer {
        unsafe lexicon_english_classes($0.baseAddress, $0.count)
      })
  }

  /// Whether letters are an ordinary English word of two letters or more.
  ///
  /// - Parameter letters: folded scalars; words with others than `a` to `z` are not known.
  static func isWord(_ letters: ArraySlice<UInt32>) -> Bool {
    guard letters.count > 1 else { return false }
    var word: [UInt8] = []
    word.reserveCapacity(letters.count)
    for letter in letters {
      guard letter.isASCIILowercase else { return false }
      word.append(UInt8(letter))
    }
    return classes(ofEnglish: word[...]).contains(.basic)
  }

  /// A Chinese word.
  struct ChineseWord {
    /// What the lexicon says of it; empty for what is in no list.
    var classes: ChineseClass
    /// What it costs: four times the negative natural logarithm of how likely it is.
    var cost: Int

    /// What is in no list.
    static let none = ChineseWord(classes: [], cost: 0)
  }

  /// A Chinese word as the lexicon has it.
  ///
  /// - Parameter word: UTF-8 in simplified characters.
  static func word(ofChinese word: ArraySlice<UInt8>) -> ChineseWord {
    let bits = unsafe word.withUnsafeBufferPointer {
      unsafe lexicon_chinese_classes($0.baseAddress, $0.count)
    }
    let shift = UInt64(LEXICON_COST_SHIFT)
    return ChineseWord(
      classes: ChineseClass(rawValue: bits & (1 << shift - 1)), cost: Int(bits >> shift))
  }

  /// What characters cost as a part of a name.
  ///
  /// - Parameter characters: UTF-8 in simplified characters.
  static func nameCosts(of characters: ArraySlice<UInt8>) -> NameCosts {
    NameCosts(
      bits: unsafe characters.withUnsafeBufferPointer {
        unsafe lexicon_name_costs($0.baseAddress, $0.count)
      })
  }

  /// Writes a text in simplified characters; it stays as long as it is.
  ///
  /// - Parameter characters: the first byte of each character, and the end.
  static func simplify(_ text: inout [UInt8], characters: [Int]) {
    unsafe text.withUnsafeMutableBufferPointer { bytes in
      for (start, end) in zip(characters, characters.dropFirst()) where end - start == 3 {
        if let first = bytes.baseAddress { unsafe lexicon_simplify(first + start) }
      }
    }
  }
}

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
  /// An abbreviation that everybody writes in capitals.
  static let field = WordClass(rawValue: ENGLISH_FIELD)
  /// What few people do, said of the past: testified.
  static let telling = WordClass(rawValue: ENGLISH_TELLING)
  /// What happened to somebody: born, appointed.
  static let fate = WordClass(rawValue: ENGLISH_FATE)
  /// What one does to make a body.
  static let founding = WordClass(rawValue: ENGLISH_FOUNDING)
  /// What one does with people or a workplace.
  static let leading = WordClass(rawValue: ENGLISH_LEADING)
  /// What one does with a text.
  static let writing = WordClass(rawValue: ENGLISH_WRITING)
  /// What one does at a workplace.
  static let working = WordClass(rawValue: ENGLISH_WORKING)
  /// What one does with an honour.
  static let winning = WordClass(rawValue: ENGLISH_WINNING)
  /// A published work.
  static let work = WordClass(rawValue: ENGLISH_WORK)
  /// A prize, a degree, a paper of the state.
  static let honour = WordClass(rawValue: ENGLISH_HONOUR)
  /// Where people work together, besides organisations.
  static let team = WordClass(rawValue: ENGLISH_TEAM)
  /// What is one's own and tells whose it is.
  static let owned = WordClass(rawValue: ENGLISH_OWNED)
  /// A house in which people meet.
  static let house = WordClass(rawValue: ENGLISH_HOUSE)
  /// A flight, a train.
  static let journey = WordClass(rawValue: ENGLISH_JOURNEY)

  /// Every verb at which a rule about a life looks.
  static let deeds: WordClass = [.telling, .founding, .leading, .writing, .working, .winning]
}

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
  /// What people do with words: the one who does it is a person.
  static let speech = ChineseClass(rawValue: CHINESE_SPEECH)
  /// What may follow a person's name, and much else: 的, 也.
  static let behind = ChineseClass(rawValue: CHINESE_BEHIND)
  /// What stands before a person: 请, 由, 与.
  static let before = ChineseClass(rawValue: CHINESE_BEFORE)
  /// A word that is the short name of a body as well: 字节.
  static let body = ChineseClass(rawValue: CHINESE_BODY)
  /// Who belongs to a body: 同事, 代表.
  static let member = ChineseClass(rawValue: CHINESE_MEMBER)
  /// What one does at a body: 工作.
  static let work = ChineseClass(rawValue: CHINESE_WORK)
  /// What short names of bodies end with: 委, 办.
  static let ending = ChineseClass(rawValue: CHINESE_ENDING)
  /// A country or region by one character: 美, 华.
  static let country = ChineseClass(rawValue: CHINESE_COUNTRY)
  /// What stands before one of these: 对, 访, 驻.
  static let toward = ChineseClass(rawValue: CHINESE_TOWARD)
  /// A verb that is no noun.
  static let verb = ChineseClass(rawValue: CHINESE_VERB)
  /// What a longer word begins with; of itself it may be nothing.
  static let prefix = ChineseClass(rawValue: CHINESE_PREFIX)
  /// A meeting that may have a name of its own: 峰会.
  static let meeting = ChineseClass(rawValue: CHINESE_MEETING)
  /// What says that something was once: 曾经.
  static let former = ChineseClass(rawValue: CHINESE_FORMER)
  /// Who speaks: 我, 本人.
  static let oneself = ChineseClass(rawValue: CHINESE_ONESELF)
  /// A spot by which a house is described: 湖边.
  static let spot = ChineseClass(rawValue: CHINESE_SPOT)
  /// What firms are called by behind a name: 科技.
  static let trade = ChineseClass(rawValue: CHINESE_TRADE)
  /// What friends and colleagues are called by behind a name: 哥, 总.
  static let call = ChineseClass(rawValue: CHINESE_CALL)
  /// A name that the division found; no word of the lexicon has this bit.
  static let name = ChineseClass(rawValue: 1 << 48)
}
