extension Division {
  /// The costs of pieces that are in no list.
  enum Prices {
    /// A character that is not a word.
    static let unknown = 60
    /// A character that occurs in no given name.
    static let givenUnknown = 52
    /// A Chinese name, without the costs of its characters.
    static let chinese = 0
    /// The extra cost of a Chinese name of two characters that is also a word.
    static let word = 22
    /// A foreign name, and the extra cost of one with two characters.
    static let foreign = 14
    static let short = 10
    /// A Japanese name among Chinese words, one among Japanese words, and a surname alone.
    static let japanese = 26
    static let japaneseText = 8
    static let japaneseAlone = 12
    static let chineseInJapanese = 24
    /// The discount that a word before or after a name gives.
    static let beside = 14
    /// The discount at the edge of a run.
    static let edge = 6
    /// The extra cost, over the likeliest division, up to which the names of a division
    /// are masked too.
    static let doubt = 20
    /// The same for a name that ends inside a word, one that contains a linking word,
    /// one that ends with one, and one that is also a word but is next to something
    /// that indicates a person.
    static let cuttingDoubt = 18
    static let joiningDoubt = 0
    static let endingDoubt = 12
    static let wordDoubt = 14
    /// The same for such a word if it is infrequent, and for one by itself if it is
    /// very infrequent.
    static let seldomDoubt = 26
    static let rareDoubt = 34
    /// The cost of an infrequent word, of a very infrequent one, and of such a verb.
    static let seldom = 48
    static let rare = 50
    static let rareVerb = 52
    /// The cost of a character that few given names end with.
    static let rareEnding = 36
    /// The cost of a linking word as a surname, on top of the cost of its rarity, and the cost up
    /// to which a surname is too common for this.
    static let joint = 10
    static let commonSurname = 32
    /// The cost of a surname that is also an everyday word.
    static let everyday = 24
    /// The cost of a frequent word.
    static let frequent = 52
    /// The cost of two frequent words of one character.
    static let everydayPair = 66
    /// A given name without a surname.
    static let givenAlone = 22
  }
}
