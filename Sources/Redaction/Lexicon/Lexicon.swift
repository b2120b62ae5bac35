import CRedactionTables

/// The words that identify nobody, and what is known about some others.
///
/// The tables are in the program's read-only data and are searched by bisection:
/// nothing is loaded.
enum Lexicon {
  /// The longest ordinary Chinese word, in characters.
  static let longestChinese = 4
  /// The longest name of a body or place.
  static let longestBody = 12

  /// The classes of an English word; empty if it is in no list.
  ///
  /// - Parameter word: UTF-8 in lower case, without a possessive ending.
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
    letters.count > 1 && classes(of: letters).contains(.basic)
  }

  /// The classes of an English word; empty if it is in no list.
  ///
  /// - Parameter letters: folded scalars; words with others than `a` to `z` are not known.
  static func classes(of letters: ArraySlice<UInt32>) -> WordClass {
    var word: [UInt8] = []
    word.reserveCapacity(letters.count)
    for letter in letters {
      guard letter.isASCIILowercase else { return [] }
      word.append(UInt8(letter))
    }
    return classes(ofEnglish: word[...])
  }

  /// A Chinese word.
  struct ChineseWord {
    /// The lexicon's classes for it; empty if it is in no list.
    var classes: ChineseClass
    /// Its cost: four times the negative natural logarithm of its probability.
    var cost: Int

    /// A word that is in no list.
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

  /// The costs of characters as a part of a name.
  ///
  /// - Parameter characters: UTF-8 in simplified characters.
  static func nameCosts(of characters: ArraySlice<UInt8>) -> NameCosts {
    NameCosts(
      bits: unsafe characters.withUnsafeBufferPointer {
        unsafe lexicon_name_costs($0.baseAddress, $0.count)
      })
  }

  /// Converts a text to simplified characters; its length does not change.
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

/// The lexicon's classes for an English word.
struct WordClass: OptionSet, Sendable {
  /// The bits of `lexicon_classes.h`.
  let rawValue: UInt64

  /// In the word lists in lower case.
  static let common = WordClass(rawValue: ENGLISH_COMMON)
  /// In the shortest word lists, without the names of days, months and currencies that we added.
  static let basic = WordClass(rawValue: ENGLISH_BASIC)
  /// Only in the longer word lists: ordinary in lower case, possibly a name with a capital.
  static let rare = WordClass(rawValue: ENGLISH_RARE)
  /// Of a closed class: articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs.
  static let function = WordClass(rawValue: ENGLISH_FUNCTION)
  /// A word that may come before a common noun but not before a name.
  static let determiner = WordClass(rawValue: ENGLISH_DETERMINER)
  /// A word that joins the words of an organisation's name.
  static let linking = WordClass(rawValue: ENGLISH_LINKING)
  /// A word that joins the words of a person's or a foreign body's name: de, von, ve.
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
  /// A word that points to a time: last, next, early.
  static let relative = WordClass(rawValue: ENGLISH_RELATIVE)
  /// A number in words, from two on.
  static let number = WordClass(rawValue: ENGLISH_NUMBER)
  /// Second, third.
  static let ordinal = WordClass(rawValue: ENGLISH_ORDINAL)
  /// A measure.
  static let unit = WordClass(rawValue: ENGLISH_UNIT)
  /// The name of a currency.
  static let currency = WordClass(rawValue: ENGLISH_CURRENCY)
  /// The three letters of a currency.
  static let currencyCode = WordClass(rawValue: ENGLISH_CURRENCY_CODE)
  /// A word that comes before a person's name.
  static let title = WordClass(rawValue: ENGLISH_TITLE)
  /// An abbreviation whose full stop does not end a sentence.
  static let abbreviation = WordClass(rawValue: ENGLISH_ABBREVIATION)
  /// A kinship term.
  static let kin = WordClass(rawValue: ENGLISH_KIN)
  /// A word for a person's relation to somebody: it is revealing only if a possessive
  /// says to whom.
  static let relation = WordClass(rawValue: ENGLISH_RELATION)
  /// A verb for what people do with words; its subject is a person.
  static let speech = WordClass(rawValue: ENGLISH_SPEECH)
  /// A pronoun that reveals a gender.
  static let pronoun = WordClass(rawValue: ENGLISH_PRONOUN)
  /// A part of a document: article, section.
  static let structural = WordClass(rawValue: ENGLISH_STRUCTURAL)
  /// A public instrument: convention, act.
  static let instrument = WordClass(rawValue: ENGLISH_INSTRUMENT)
  /// A word that makes a person the only one.
  static let superlative = WordClass(rawValue: ENGLISH_SUPERLATIVE)
  /// A kind of organisation.
  static let organ = WordClass(rawValue: ENGLISH_ORGAN)
  /// A kind of organisation of which there are few: a description is as good as a name.
  static let body = WordClass(rawValue: ENGLISH_BODY)
  /// A kind of place.
  static let street = WordClass(rawValue: ENGLISH_STREET)
  /// A condition of a person: divorced, retired.
  static let condition = WordClass(rawValue: ENGLISH_CONDITION)
  /// An office, a profession, a rank.
  static let role = WordClass(rawValue: ENGLISH_ROLE)
  /// Another word for a person, which is revealing only if it is said about somebody.
  static let person = WordClass(rawValue: ENGLISH_PERSON)
  /// An inhabitant, a language, an adjective of a place or a creed.
  static let demonym = WordClass(rawValue: ENGLISH_DEMONYM)
  /// A word that is also a common surname or first name.
  static let surname = WordClass(rawValue: ENGLISH_SURNAME)
  /// A country or a town.
  static let place = WordClass(rawValue: ENGLISH_PLACE)
  /// An abbreviation that everybody writes in capitals.
  static let field = WordClass(rawValue: ENGLISH_FIELD)
  /// A past tense for something that few people do: testified.
  static let telling = WordClass(rawValue: ENGLISH_TELLING)
  /// A word for what happened to somebody: born, appointed.
  static let fate = WordClass(rawValue: ENGLISH_FATE)
  /// A verb for what one does to found a body.
  static let founding = WordClass(rawValue: ENGLISH_FOUNDING)
  /// A verb for what one does with people or a workplace.
  static let leading = WordClass(rawValue: ENGLISH_LEADING)
  /// A verb for what one does with a text.
  static let writing = WordClass(rawValue: ENGLISH_WRITING)
  /// A verb for what one does at a workplace.
  static let working = WordClass(rawValue: ENGLISH_WORKING)
  /// A verb for what one does with an honour.
  static let winning = WordClass(rawValue: ENGLISH_WINNING)
  /// A published work.
  static let work = WordClass(rawValue: ENGLISH_WORK)
  /// A prize, a degree, an official document.
  static let honour = WordClass(rawValue: ENGLISH_HONOUR)
  /// Where people work together, apart from organisations.
  static let team = WordClass(rawValue: ENGLISH_TEAM)
  /// Something that one owns and that reveals the owner.
  static let owned = WordClass(rawValue: ENGLISH_OWNED)
  /// A house in which people meet.
  static let house = WordClass(rawValue: ENGLISH_HOUSE)
  /// A flight, a train.
  static let journey = WordClass(rawValue: ENGLISH_JOURNEY)
  /// A word for what texts about policy discuss: governance, verification. It names nobody, even
  /// with a capital in a heading.
  static let topic = WordClass(rawValue: ENGLISH_TOPIC)
  /// A word for people, bodies or things in general, which may be counted.
  static let matter = WordClass(rawValue: ENGLISH_MATTER)

  /// All verbs that a rule about a person's life uses.
  static let deeds: WordClass = [.telling, .founding, .leading, .writing, .working, .winning]
}

/// The lexicon's classes for a Chinese word.
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
  /// A word that follows a name: 教授, 部长, 先生.
  static let title = ChineseClass(rawValue: CHINESE_TITLE)
  /// The end of a body's name: 大学, 部, 公司.
  static let institution = ChineseClass(rawValue: CHINESE_INSTITUTION)
  /// The end of a place's name: 省, 市, 路.
  static let placeSuffix = ChineseClass(rawValue: CHINESE_PLACE_SUFFIX)
  /// A kinship term.
  static let kin = ChineseClass(rawValue: CHINESE_KIN)
  /// An office or a profession.
  static let role = ChineseClass(rawValue: CHINESE_ROLE)
  /// A superlative, or "the only".
  static let unique = ChineseClass(rawValue: CHINESE_UNIQUE)
  /// A pronoun that reveals a gender.
  static let pronoun = ChineseClass(rawValue: CHINESE_PRONOUN)
  /// A day of the week.
  static let weekday = ChineseClass(rawValue: CHINESE_WEEKDAY)
  /// A day, a season, a time of day.
  static let day = ChineseClass(rawValue: CHINESE_DAY)
  /// A unit that a number counts.
  static let unit = ChineseClass(rawValue: CHINESE_UNIT)
  /// A character that is usually a word by itself and in no name: 的, 说, 在.
  static let function = ChineseClass(rawValue: CHINESE_FUNCTION)
  /// A numeral.
  static let numeral = ChineseClass(rawValue: CHINESE_NUMERAL)
  /// A word that is also a given name.
  static let given = ChineseClass(rawValue: CHINESE_GIVEN)
  /// A word that friends put before a surname: 小, 老.
  static let address = ChineseClass(rawValue: CHINESE_ADDRESS)
  /// A verb for what people do with words: its subject is a person.
  static let speech = ChineseClass(rawValue: CHINESE_SPEECH)
  /// A word that may follow a person's name, and much else: 的, 也.
  static let behind = ChineseClass(rawValue: CHINESE_BEHIND)
  /// A word that comes before a person: 请, 由, 与.
  static let before = ChineseClass(rawValue: CHINESE_BEFORE)
  /// A word that is also the short name of a body: 字节.
  static let body = ChineseClass(rawValue: CHINESE_BODY)
  /// A member of a body: 同事, 代表.
  static let member = ChineseClass(rawValue: CHINESE_MEMBER)
  /// A verb for what one does at a body: 工作.
  static let work = ChineseClass(rawValue: CHINESE_WORK)
  /// The end of a body's short name: 委, 办.
  static let ending = ChineseClass(rawValue: CHINESE_ENDING)
  /// A country or region in one character: 美, 华.
  static let country = ChineseClass(rawValue: CHINESE_COUNTRY)
  /// A word that comes before one of these: 对, 访, 驻.
  static let toward = ChineseClass(rawValue: CHINESE_TOWARD)
  /// A verb that is not also a noun.
  static let verb = ChineseClass(rawValue: CHINESE_VERB)
  /// The beginning of a longer word, which may mean nothing by itself.
  static let prefix = ChineseClass(rawValue: CHINESE_PREFIX)
  /// A meeting that may have its own name: 峰会.
  static let meeting = ChineseClass(rawValue: CHINESE_MEETING)
  /// A word that says that something is past: 曾经.
  static let former = ChineseClass(rawValue: CHINESE_FORMER)
  /// A word for the speaker: 我, 本人.
  static let oneself = ChineseClass(rawValue: CHINESE_ONESELF)
  /// A spot that describes a building: 湖边.
  static let spot = ChineseClass(rawValue: CHINESE_SPOT)
  /// A word for the business of a firm, after its name: 科技.
  static let trade = ChineseClass(rawValue: CHINESE_TRADE)
  /// A word that friends and colleagues put after a name: 哥, 总.
  static let call = ChineseClass(rawValue: CHINESE_CALL)
  /// A name that the division found; no word in the lexicon has this bit.
  static let name = ChineseClass(rawValue: 1 << 48)
}
