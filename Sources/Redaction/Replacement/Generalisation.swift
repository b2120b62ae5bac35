/// Replaces identifying text by a term that reveals less.
enum Generalisation {
  /// A term that reveals less than the text that it replaces; nil if only a mask does.
  static func term(for reason: Candidate.Reason, text: String) -> GeneralTerm? {
    switch reason {
    case .person, .nearName: .participant(side: nil)
    case .name, .chineseName, .role: .somebody
    case .affiliation, .organisation: .institution
    case .place: .place(Region(of: text))
    case .date: .time(Season(of: text))
    case .quantity: amount(text)
    case .gender: pronoun(text).map { .written($0) }
    case .contact, .protected, .phone, .code, .address, .unique, .ownFact: nil
    }
  }

  /// An amount, with its measure word in Chinese: 五十人 becomes 数十人, not 数十.
  private static func amount(_ text: String) -> GeneralTerm? {
    guard let magnitude = Magnitude(of: text) else { return nil }
    let measure = text.reversed().prefix { character in
      character.unicodeScalars.first?.properties.isIdeographic == true
        && !numerals.contains(character)
    }
    guard !measure.isEmpty else { return .amount(magnitude) }
    // 第三次 says which one, and no amount can replace that.
    guard !text.contains("第") else { return nil }
    let word = String(measure.reversed())
    guard measure.count < text.count, word.count <= 3,
      Lexicon.word(ofChinese: Array(word.utf8)[...]).classes.contains(.unit)
    else { return .amount(magnitude) }
    return .counted(magnitude, measure: word)
  }

  /// Characters that are part of a number, or say how exact it is.
  private static let numerals = Set("〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兩餘余多来來几幾半")

  /// The pronoun that reveals no gender.
  private static func pronoun(_ text: String) -> String? {
    switch FoldedTerm.fold(text) {
    case "he", "she": "they"
    case "him": "them"
    case "her", "his": "their"
    case "hers": "theirs"
    case "himself", "herself": "themselves"
    case "他", "她": "TA"
    default: nil
    }
  }
}

/// The order of magnitude that an amount is generalised to.
package enum Magnitude: CaseIterable, Sendable {
  case several, tens, hundreds, thousands, millions

  private static let words: [(text: String, value: Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("twenty", 20),
    ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
    ("ninety", 90), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000),
    ("billion", 1_000_000_000), ("十", 10), ("百", 100), ("千", 1000), ("万", 10_000),
    ("亿", 100_000_000),
  ]

  /// The magnitude of the largest number in a text; nil if there is none.
  init?(of text: String) {
    var digits = 0
    var longest = 0
    for character in text {
      if character.isWholeNumber && character.isASCII {
        digits += 1
      } else if character != "," && character != "'" && character != "\u{202F}" {
        // Digits after a decimal point do not make a number larger.
        if character == "." && digits > 0 {
          longest = max(longest, digits)
          break
        }
        longest = max(longest, digits)
        digits = 0
      }
    }
    longest = max(longest, digits)
    let lowered = text.lowercased()
    let named = Magnitude.words.filter { lowered.contains($0.text) }.map(\.value).max()
    let namedDigits = named.map { String($0).count } ?? 0
    guard longest > 0 || namedDigits > 0 else { return nil }
    switch longest > 0 && namedDigits > 2 ? longest + namedDigits - 1 : max(longest, namedDigits) {
    case ...1: self = .several
    case 2: self = .tens
    case 3: self = .hundreds
    case 4...6: self = .thousands
    default: self = .millions
    }
  }
}

/// The season that a day is generalised to. Seasons are those of the northern hemisphere, in whole
/// months; a winter has the year of its month.
package struct Season: Equatable, Sendable {
  /// The seasons, starting with that of January.
  package enum Name: CaseIterable, Sendable {
    case winter, spring, summer, autumn
  }

  /// Which season it is.
  package let name: Name
  /// The year; nil if none was written.
  package let year: Int?

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The season of a date as written: `2026-03-14`, `14 March 2026`, `March`, `2026年3月14日`.
  ///
  /// Nil if the text has no month.
  package init?(of date: String) {
    var (year, month): (Int?, Int?) = (nil, nil)
    let parts = Season.pieces(of: date)
    for (index, part) in parts.enumerated() {
      if let number = Int(part) {
        let sign = index + 1 < parts.count ? parts[index + 1] : ""
        if (1000...2999).contains(number) {
          year = year ?? number
        } else if sign == "月", (1...12).contains(number) {
          month = month ?? number
        }
      } else if let named = Season.months.firstIndex(where: { Season.isName(part, $0) }) {
        month = month ?? named + 1
      }
    }
    if month == nil { month = Season.isoMonth(parts) }
    guard let month else { return nil }
    name = Name.allCases[month % 12 / 3]
    self.year = year
  }

  /// `2026-03` or `2026-03-14`.
  private static func isoMonth(_ parts: [String]) -> Int? {
    guard parts.count >= 3, parts[0].count == 4, parts[1] == "-" || parts[1] == "/",
      Int(parts[0]) != nil, let month = Int(parts[2]), (1...12).contains(month)
    else { return nil }
    return month
  }

  private static func isName(_ word: String, _ month: String) -> Bool {
    word == month || word == month.prefix(3) || (word == "sept" && month == "september")
  }

  /// Runs of digits, runs of letters, and single signs, in lower case and without spaces.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var previous: Character?
    for character in text.lowercased() {
      let extends = previous.map { before in
        (before.isASCIIDigit && character.isASCIIDigit)
          || (before.isASCIILetter && character.isASCIILetter)
      }
      if extends == true {
        pieces[pieces.count - 1].append(character)
      } else if !character.isWhitespace {
        pieces.append(String(character))
      }
      previous = character
    }
    return pieces
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}

/// The region that a venue is generalised to: a subregion of the United Nations' geoscheme (M49),
/// found by the country in the venue's name.
package enum Region: CaseIterable, Sendable {
  case northernAfrica, easternAfrica, middleAfrica, southernAfrica, westernAfrica, caribbean
  case centralAmerica, southAmerica, northernAmerica, centralAsia, easternAsia, southEasternAsia
  case southernAsia, westernAsia, easternEurope, northernEurope, southernEurope, westernEurope
  case oceania

  // Country names in the usual English forms, by subregion.
  private static let countries: [(region: Region, names: String)] = [
    (.northernAfrica, "algeria,egypt,libya,morocco,sudan,tunisia"),
    (
      .easternAfrica,
      "burundi,comoros,djibouti,eritrea,ethiopia,kenya,madagascar,malawi,mauritius,mozambique,"
        + "rwanda,seychelles,somalia,south sudan,tanzania,uganda,zambia,zimbabwe"
    ),
    (
      .middleAfrica,
      "angola,cameroon,central african republic,chad,congo,equatorial guinea,gabon"
    ),
    (.southernAfrica, "botswana,eswatini,lesotho,namibia,south africa"),
    (
      .westernAfrica,
      "benin,burkina faso,cabo verde,cape verde,côte d'ivoire,ivory coast,gambia,ghana,guinea,"
        + "guinea-bissau,liberia,mali,mauritania,niger,nigeria,senegal,sierra leone,togo"
    ),
    (.caribbean, "bahamas,barbados,cuba,dominican republic,grenada,haiti,jamaica"),
    (
      .centralAmerica,
      "belize,costa rica,el salvador,guatemala,honduras,mexico,nicaragua,panama"
    ),
    (
      .southAmerica,
      "argentina,bolivia,brazil,chile,colombia,ecuador,guyana,paraguay,peru,suriname,uruguay,"
        + "venezuela"
    ),
    (.northernAmerica, "canada,united states,usa,united states of america"),
    (
      .centralAsia, "kazakhstan,kyrgyzstan,tajikistan,turkmenistan,uzbekistan"
    ),
    (
      .easternAsia,
      "china,hong kong,macao,japan,mongolia,north korea,south korea,korea,taiwan"
    ),
    (
      .southEasternAsia,
      "brunei,cambodia,indonesia,laos,malaysia,myanmar,philippines,singapore,thailand,"
        + "timor-leste,vietnam,viet nam"
    ),
    (
      .southernAsia,
      "afghanistan,bangladesh,bhutan,india,iran,maldives,nepal,pakistan,sri lanka"
    ),
    (
      .westernAsia,
      "armenia,azerbaijan,bahrain,cyprus,georgia,iraq,israel,jordan,kuwait,lebanon,oman,"
        + "palestine,qatar,saudi arabia,syria,turkey,türkiye,united arab emirates,uae,yemen"
    ),
    (
      .easternEurope,
      "belarus,bulgaria,czechia,czech republic,hungary,poland,moldova,romania,russia,slovakia,"
        + "ukraine"
    ),
    (
      .northernEurope,
      "denmark,estonia,finland,iceland,ireland,latvia,lithuania,norway,sweden,united kingdom,uk,"
        + "england,scotland,wales"
    ),
    (
      .southernEurope,
      "albania,andorra,bosnia and herzegovina,croatia,greece,holy see,italy,kosovo,malta,"
        + "montenegro,north macedonia,portugal,san marino,serbia,slovenia,spain"
    ),
    (
      .westernEurope,
      "austria,belgium,france,germany,liechtenstein,luxembourg,monaco,netherlands,switzerland"
    ),
    (
      .oceania,
      "australia,new zealand,fiji,papua new guinea,solomon islands,vanuatu,kiribati,micronesia,"
        + "nauru,palau,samoa,tonga,tuvalu"
    ),
  ]

  /// The region of a place whose last part, after a comma, names a country; nil for any other.
  package init?(of place: String) {
    let parts = place.split { ",，、(（".contains($0) }
    guard let last = parts.last else { return nil }
    let name = FoldedTerm.fold(String(last)).filter { $0 != ")" && $0 != "）" }.trimmingBlanks()
    let country = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    guard
      let found = Region.countries.first(where: {
        $0.names.split(separator: ",").contains { $0 == country }
      })
    else { return nil }
    self = found.region
  }
}
