/// A season of a year, to which a day is generalised. Seasons are those of the northern half of the
/// earth, by whole months; a winter bears the year of its month.
package enum Season {
  private static let names = ["winter", "spring", "summer", "autumn"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The season of a date as it is written: `2026-03-14`, `14 March 2026`, `March`, `2026年3月14日`.
  ///
  /// - Returns: "spring 2026", "spring" where no year stands there; nil where no month does.
  package static func words(for date: String) -> String? {
    var (year, month): (Int?, Int?) = (nil, nil)
    let parts = pieces(of: date)
    for (index, part) in parts.enumerated() {
      if let number = Int(part) {
        let sign = index + 1 < parts.count ? parts[index + 1] : ""
        if (1000...2999).contains(number) {
          year = year ?? number
        } else if sign == "月", (1...12).contains(number) {
          month = month ?? number
        }
      } else if let named = months.firstIndex(where: { isName(part, $0) }) {
        month = month ?? named + 1
      }
    }
    if month == nil { month = isoMonth(parts) }
    guard let month else { return nil }
    let season = names[month % 12 / 3]
    return year.map { "\(season) \($0)" } ?? season
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

  /// Runs of digits, runs of letters, and single signs, in lower case; blanks are left out.
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
