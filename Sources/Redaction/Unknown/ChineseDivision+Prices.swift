extension Division {
  /// What pieces cost that are in no list.
  enum Prices {
    /// A character that is no word.
    static let unknown = 60
    /// A character that is in no given name.
    static let givenUnknown = 52
    /// A Chinese name, before what its characters cost.
    static let chinese = 0
    /// A Chinese name of two characters that is a word as well, above that.
    static let word = 22
    /// A foreign name, and what one of two characters costs above that.
    static let foreign = 14
    static let short = 10
    /// A Japanese name among Chinese words, among Japanese ones, and a surname alone.
    static let japanese = 26
    static let japaneseText = 8
    static let japaneseAlone = 12
    static let chineseInJapanese = 24
    /// What a word before a name, or behind it, takes off.
    static let beside = 14
    /// What the edge of a run takes off.
    static let edge = 6
    /// How much more than the likeliest division one may cost whose names are masked as well.
    static let doubt = 20
    /// The same where the name ends within a word, where a word that joins others is in it, where it
    /// ends with one, and where it is a word as well that stands beside what tells a person.
    static let cuttingDoubt = 18
    static let joiningDoubt = 0
    static let endingDoubt = 12
    static let wordDoubt = 14
    /// The same where such a word is written seldom, and by itself where it is written hardly ever.
    static let seldomDoubt = 26
    static let rareDoubt = 34
    /// What a word costs that is written seldom, one that is written hardly ever, and such a verb.
    static let seldom = 48
    static let rare = 50
    static let rareVerb = 52
    /// What a character costs with which few given names end.
    static let rareEnding = 36
    /// What a word that joins others costs as a surname, above how rare that is, and what the surnames
    /// cost that are too common for that.
    static let joint = 10
    static let commonSurname = 32
    /// What a surname costs where it is an everyday word.
    static let everyday = 24
    /// What a word costs that is written often.
    static let frequent = 52
    /// What two words of one character cost that are written often.
    static let everydayPair = 66
    /// A given name without a surname.
    static let givenAlone = 22
  }
}
