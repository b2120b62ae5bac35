/// The order of magnitude of a number, to which an amount is generalised.
enum Magnitude {
  private static let words: [(text: String, value: Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("twenty", 20),
    ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
    ("ninety", 90), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000),
    ("billion", 1_000_000_000), ("十", 10), ("百", 100), ("千", 1000), ("万", 10_000),
    ("亿", 100_000_000),
  ]

  /// "several", "tens", "hundreds", "thousands" or "millions" for the largest number in a text; nil
  /// where there is none.
  static func words(for text: String) -> String? {
    var digits = 0
    var longest = 0
    for character in text {
      if character.isWholeNumber && character.isASCII {
        digits += 1
      } else if character != "," && character != "'" && character != "\u{202F}" {
        // What stands behind a decimal point is no larger number.
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
    let named = words.filter { lowered.contains($0.text) }.map(\.value).max()
    let namedDigits = named.map { String($0).count } ?? 0
    guard longest > 0 || namedDigits > 0 else { return nil }
    switch longest > 0 && namedDigits > 2 ? longest + namedDigits - 1 : max(longest, namedDigits) {
    case ...1: return "several"
    case 2: return "tens"
    case 3: return "hundreds"
    case 4...6: return "thousands"
    default: return "millions"
    }
  }
}
